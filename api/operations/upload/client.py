"""Sends parts of a file to a server with Siaga's client for Python, which waits as the server asks."""

import hashlib
import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from api.operations.upload.file_parts import FilePart
from siaga_client import NoAnswer, Problem, RetryPolicy, SiagaClient, Wait

TIMEOUT = 120.0
"""Seconds to wait for one answer."""


class UploadStopped(Exception):
    """Not everything was sent; the message says why. The same command continues from there."""


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


@dataclass
class UploadClient:
    url: str
    token: str
    wait: int
    """Seconds to keep trying while the server does not answer."""
    notify: Callable[[str], None]
    """Shows a message to the operator."""
    query: dict[str, str]
    """Query parameters of every request."""
    _siaga: SiagaClient = field(init=False)

    def __post_init__(self) -> None:
        retry = RetryPolicy(unanswered_for=self.wait, asked_to_wait_for=math.inf, on_wait=self._say_wait)
        self._siaga = SiagaClient(self.url, self.token, retry=retry, timeout=TIMEOUT)

    def find_target(self) -> UploadTarget:
        """Ask the server who it is and whose token this is. Raises `UploadStopped`."""
        try:
            me, keys = self._siaga.get("/v1/me"), self._siaga.get("/v1/history/keys")["items"]
            election = self.query.get("election") or self._find_default_election()
        except (Problem, NoAnswer) as error:
            raise self._stopped(error) from None
        first_key = f"{keys[0]['recorded_at']} {keys[0]['key']}" if keys else ""
        return UploadTarget(self.url.rstrip("/"), first_key, election, me["agency"] or "", tuple(me["regions"]))

    def send(self, file_part: FilePart) -> dict[str, Any]:
        """Send a part and return the body of the answer. Raises `UploadStopped`."""
        try:
            return self._siaga.send_rows(
                file_part.body, file_part.media_type, len(file_part.rows), file_part.key, **self.query
            )
        except (Problem, NoAnswer) as error:
            raise self._stopped(error, file_part) from None

    def _find_default_election(self) -> str:
        return next((str(it["slug"]) for it in self._siaga.rows("/v1/elections") if it["is_default"]), "")

    def _say_wait(self, wait: Wait) -> None:
        self.notify(f"Waiting {math.ceil(wait.seconds)} s.")

    def _stopped(self, error: Problem | NoAnswer, file_part: FilePart | None = None) -> UploadStopped:
        """What to tell the operator of a refusal, or of a server that does not answer."""
        if isinstance(error, NoAnswer):
            return UploadStopped(f"{self.url} does not answer. Run the same command again to go on.")
        max_rows = error.rows_per_hour
        if file_part is not None and max_rows is not None and max_rows < len(file_part.rows):
            return UploadStopped(
                f"This token may send {max_rows} rows an hour. Start anew with --rows {max_rows} and another --report."
            )
        refused_lines = f" lines up to {file_part.line_numbers[-1]}" if file_part else ""
        return UploadStopped(f"The server refuses{refused_lines}: {error.detail}")
