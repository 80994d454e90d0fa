"""Clients that follow the stream of changes over cut connections, and keep what they got."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress

from benchmarks.boards import Connection, read_head

RETRY_PAUSE = 0.5


class RefusedStream(Exception):
    """The server refused the stream; the status says why."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the stream was answered {status}")
        self.status = status


class Follower:
    """It follows the changes within a region, and goes on from the last one that it got."""

    def __init__(self, port: int, secret: str, region: str, cursor: str = "") -> None:
        """`cursor`: after which change it begins; empty: with what happens next."""
        self._port, self._secret, self.region, self.cursor = port, secret, region, cursor
        self.entries: list[str] = []
        self.update_ids: list[str] = []

    async def follow(self, when_cut: Callable[[], None]) -> None:
        """Follow until the task is cancelled. Each time that the stream ends, `when_cut` is called."""
        while True:
            with suppress(OSError, EOFError, RefusedStream):
                await self.follow_once()
            when_cut()
            await asyncio.sleep(RETRY_PAUSE)

    async def follow_once(self) -> None:
        """Follow until the stream ends. Raises OSError, EOFError or RefusedStream."""
        connection = Connection(self._port, self._secret)
        headers = {"Accept": "text/event-stream"} | ({"Last-Event-ID": self.cursor} if self.cursor else {})
        try:
            reader = await connection.open("GET", f"/v1/changes/stream?within={self.region}", headers)
            status, _ = await read_head(reader)
            if status != 200:
                raise RefusedStream(status)
            name = data = ""
            while line := (await reader.readline()).decode():
                field, _, value = line.strip().partition(": ")
                if field == "event":
                    name = value
                elif field == "data":
                    data = value
                elif not field and data:  # the empty line at the end of an event
                    if name == "change":
                        self._take(json.loads(data))
                    name = data = ""
        finally:
            connection.close()

    def _take(self, change: dict[str, str]) -> None:
        self.cursor = change["cursor"]
        self.entries.append(change["entry"])
        if change["action"] == "update.posted":
            self.update_ids.append(change["id"])
