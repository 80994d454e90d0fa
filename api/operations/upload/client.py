"""Sends parts of a file to a server over HTTP, and waits as the server asks."""

import hashlib
import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Mapping
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


class UploadTarget(NamedTuple):
    """Where rows go, and for whom: a report of an upload is only good for the same."""

    address: str
    """Of the server."""
    first_key: str
    """The first key of its history, with its time: a database that was begun anew has another one."""
    election: str
    """The election of rows that name none."""
    agency: str
    """The agency of the token; empty: the operator of the installation."""
    regions: tuple[str, ...]
    """The regions of the token."""

    @property
    def digest(self) -> str:
        return hashlib.sha256(json.dumps(self).encode()).hexdigest()[:32]


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

    def find_target(self) -> UploadTarget:
        """Ask the server who it is and whose token this is. Raises `UploadStopped`."""
        me = self._answer(lambda: self._request("/v1/me"))
        keys = self._answer(lambda: self._request("/v1/history/keys"))["items"]
        first_key = f"{keys[0]['recorded_at']} {keys[0]['key']}" if keys else ""
        election = self.query.get("election")
        if not election:
            elections = self._answer(lambda: self._request("/v1/elections?limit=500"))["items"]
            election = next((it["slug"] for it in elections if it["is_default"]), "")
        return UploadTarget(self.url.rstrip("/"), first_key, election, me["agency"] or "", tuple(me["regions"]))

    def send(self, file_part: FilePart) -> dict[str, Any]:
        """Send a part and return the body of the answer. Raises `UploadStopped`."""
        headers = {"Content-Type": file_part.media_type, "Idempotency-Key": file_part.key}
        path = f"/v1/checklist-updates?{urllib.parse.urlencode(self.query)}"
        return self._answer(lambda: self._request(path, file_part.body, headers), file_part)

    def _answer(self, request: Callable[[], ServerAnswer | None], file_part: FilePart | None = None) -> dict[str, Any]:
        """Repeat a request until the server answers it, and return the body of the answer. Raises `UploadStopped`."""
        last_pause, waited_seconds = PAUSE_BASE, 0
        while True:
            server_answer = request()
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

    def _request(
        self, path: str, body: bytes | None = None, part_headers: Mapping[str, str] | None = None
    ) -> ServerAnswer | None:
        """Send a request once: a POST if it has a body. None: the server did not answer."""
        headers = {
            "Authorization": f"Bearer {self.token}",
            "Accept": "application/json",
            "Accept-Language": "en",
            **(part_headers or {}),
        }
        request = urllib.request.Request(f"{self.url.rstrip('/')}{path}", body, headers)
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


def _requested_pause(server_answer: ServerAnswer, file_part: FilePart | None) -> int:
    """Seconds that the server asks to wait. Raises `UploadStopped` for a refusal that waiting does not change."""
    retry_after, detail = server_answer.headers.get("Retry-After", ""), server_answer.body.get("detail")
    max_rows = server_answer.headers.get("RateLimit-Policy", "").partition("q=")[2].partition(";")[0]
    if file_part is not None and max_rows.isdigit() and int(max_rows) < len(file_part.rows):
        raise UploadStopped(
            f"This token may send {max_rows} rows an hour. Start anew with --rows {max_rows} and another --report."
        )
    if not retry_after.isdigit():
        refused_lines = f" lines up to {file_part.line_numbers[-1]}" if file_part else ""
        raise UploadStopped(f"The server refuses{refused_lines}: {detail}")
    return max(1, int(retry_after))
