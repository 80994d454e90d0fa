"""Sends parts of a file to a server over HTTP, and waits as the server asks."""

import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from typing import Any, NamedTuple

from api.operations.upload.file_parts import FilePart

TIMEOUT = 120
"""Seconds to wait for one answer."""
PAUSE_BASE, LONGEST_PAUSE = 1, 60
"""Seconds. While the server does not answer, the pause between two tries doubles from the base up to the longest."""


class UploadStopped(Exception):
    """Not everything was sent; the message says why. The same command continues from there."""


class ServerAnswer(NamedTuple):
    status: int
    headers: Message
    body: dict[str, Any]


@dataclass(frozen=True)
class UploadClient:
    url: str
    token: str
    wait: int
    """Seconds to keep trying while the server does not answer."""
    notify: Callable[[str], None]
    """Shows a message to the operator."""
    query: dict[str, str]
    """Query parameters of every request."""

    def send(self, file_part: FilePart) -> dict[str, Any]:
        """Send a part and return the body of the answer. Raises `UploadStopped`."""
        last_pause, waited_seconds = PAUSE_BASE, 0
        while True:
            server_answer = self._post(file_part)
            if server_answer is not None and server_answer.status < 400:
                return server_answer.body
            if server_answer is None:
                if waited_seconds >= self.wait:
                    raise UploadStopped(f"{self.url} does not answer. Run the same command again to go on.")
                pause_seconds = last_pause = min(last_pause * 2, LONGEST_PAUSE, max(1, self.wait - waited_seconds))
                waited_seconds += pause_seconds
            else:
                pause_seconds = _requested_pause(server_answer, file_part)
            self.notify(f"Waiting {pause_seconds} s.")
            time.sleep(pause_seconds)

    def _post(self, file_part: FilePart) -> ServerAnswer | None:
        """None: the server did not answer."""
        headers = {
            "Authorization": f"Bearer {self.token}",
            "Content-Type": file_part.media_type,
            "Accept": "application/json",
            "Idempotency-Key": file_part.key,
            "Accept-Language": "en",
        }
        address = f"{self.url.rstrip('/')}/v1/checklist-updates?{urllib.parse.urlencode(self.query)}"
        request = urllib.request.Request(address, file_part.body, headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as response:
                return ServerAnswer(response.status, response.headers, json.load(response))
        except urllib.error.HTTPError as error:
            return ServerAnswer(error.code, error.headers, _problem(error))
        except (OSError, ValueError):
            return None


def _problem(error: urllib.error.HTTPError) -> dict[str, Any]:
    """The problem that the server answered; if it is no JSON, one with the reason of the HTTP status."""
    try:
        problem: dict[str, Any] = json.load(error)
    except (OSError, ValueError):
        return {"detail": error.reason}
    return problem


def _requested_pause(server_answer: ServerAnswer, file_part: FilePart) -> int:
    """Seconds that the server asks to wait. Raises `UploadStopped` for a refusal that waiting does not change."""
    retry_after = server_answer.headers.get("Retry-After", "")
    max_rows = server_answer.headers.get("RateLimit-Policy", "").partition("q=")[2].partition(";")[0]
    if max_rows.isdigit() and int(max_rows) < len(file_part.rows):
        raise UploadStopped(
            f"This token may send {max_rows} rows an hour. Start anew with --rows {max_rows} and another --report."
        )
    if not retry_after.isdigit():
        last_line = file_part.line_numbers[-1]
        raise UploadStopped(f"The server refuses lines up to {last_line}: {server_answer.body.get('detail')}")
    return max(1, int(retry_after))
