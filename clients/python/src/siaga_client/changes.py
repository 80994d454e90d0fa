"""Following what is recorded: by pages, or by a stream that is opened again when it breaks."""

import json
import math
import random
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import httpx2

from siaga_client.errors import SiagaError
from siaga_client.http import RepeatingClient
from siaga_client.retries import RetryPolicy, Wait
from siaga_client.times import parse_time

SILENCE = httpx2.Timeout(40.0, connect=10.0)
"""A stream says every 15 seconds that it is still there. After 40 seconds without a word the line is broken."""
MAX_EVENT_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True)
class Change:
    """Something that was recorded."""

    cursor: str
    """Its place in the log: what comes after it is asked for with this."""
    type: str
    """What it is about, such as `update`. Skip types that you do not know."""
    action: str
    """More exactly, such as `update.posted`."""
    region: str
    recorded_at: datetime
    """In UTC."""
    body: Mapping[str, Any]
    """All that the API says of it, with its `facts`."""


@dataclass(frozen=True)
class Revision:
    """The readiness of a region may have changed: read it again."""

    region: str
    election: str
    revision: int


class StreamBroken(SiagaError):
    """A stream ended; it is opened again. Only `RetryPolicy.on_wait` gets this."""


class ChangePages:
    """The changes that are there, oldest first, up to the last one when it is asked for.

    `cursor` moves on when the next change is asked for, so that what it has passed has been handled. Store it.
    """

    def __init__(self, http: RepeatingClient, parameters: Mapping[str, str], cursor: str | None) -> None:
        self._http, self._parameters, self.cursor = http, parameters, cursor

    def __iter__(self) -> Iterator[Change]:
        has_more = True
        while has_more:
            place = {} if self.cursor is None else {"cursor": self.cursor}
            page = self._http.get("/v1/changes", params={**self._parameters, **place}).json()
            for item in page["items"]:
                yield _change(item)
                self.cursor = item["cursor"]
            self.cursor, has_more = page["cursor"], page["more"]


class ChangeStream:
    """What is recorded, as it happens, for ever. After an interruption it goes on where it was.

    `cursor` moves on when the next event is asked for, so that what it has passed has been handled. Store it.
    """

    def __init__(
        self, http: RepeatingClient, retry: RetryPolicy, parameters: Mapping[str, str], cursor: str | None
    ) -> None:
        self._http, self._parameters, self.cursor = http, parameters, cursor
        self._retry = replace(retry, unanswered_for=math.inf, asked_to_wait_for=math.inf)
        self._server_pause = retry.first_pause

    def __iter__(self) -> Iterator[Change | Revision]:
        """Raises `Problem` where coming back does not help: 401 when the token has ended, 410 `cursor_outlived`."""
        failures = 0
        while True:
            reason: Exception = StreamBroken("The stream ended.")
            try:
                with closing(self._events()) as events:
                    for event in events:
                        failures = 0
                        if event.event == "end":
                            reason = StreamBroken(f"The server ends the stream: {event.data}")
                            break
                        yield from _known_events(event)
                        self.cursor = event.id or self.cursor
            except httpx2.TransportError as error:
                reason = error
            failures += 1
            self._pause(failures, reason)

    def _events(self) -> Generator[httpx2.ServerSentEvent]:
        headers = {"Accept": "text/event-stream"}
        if self.cursor is not None:
            headers["Last-Event-ID"] = self.cursor
        with self._http.stream(
            "GET",
            "/v1/changes/stream",
            params=self._parameters,
            headers=headers,
            timeout=SILENCE,
            extensions={"retry": self._retry},
        ) as response:
            for event in httpx2.EventSource(response, MAX_EVENT_BYTES):
                if event.retry is not None:
                    self._server_pause = min(event.retry / 1000, self._retry.longest_pause)
                yield event

    def _pause(self, failures: int, reason: Exception) -> None:
        """Wait before the stream is opened again: longer each time in which nothing came."""
        longest = max(self._server_pause, self._retry.backoff(failures))
        seconds = random.uniform(self._server_pause / 2, longest)
        if self._retry.on_wait is not None:
            self._retry.on_wait(Wait(seconds, reason))
        time.sleep(seconds)


def _known_events(event: httpx2.ServerSentEvent) -> Iterator[Change | Revision]:
    """The event, if it is one of those that a program handles. A sign of life is none."""
    if event.event == "change":
        yield _change(json.loads(event.data))
    elif event.event == "revision":
        revision = json.loads(event.data)
        yield Revision(revision["region"], revision["election"], revision["revision"])


def _change(item: Mapping[str, Any]) -> Change:
    return Change(item["cursor"], item["type"], item["action"], item["region"], parse_time(item["recorded_at"]), item)
