"""Answers kept as bytes while nothing can have changed: a caller who polls costs one look-up.

An entry is used only if the state's revision and the clock's step, both read for this very request, are
still its own; so it is never stale, and nothing has to be told that something changed.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import datetime
from threading import Lock
from typing import NamedTuple

from fastapi import Request, Response

from api.http.etags import VARIES, matches

LARGEST = 64 * 1024 * 1024


class Remembered(NamedTuple):
    state: Hashable
    at: datetime
    until: datetime
    """From `at` on and before `until` nothing changes by time alone."""
    etag: str
    body: bytes

    def holds(self, state: Hashable, at: datetime) -> bool:
        return self.state == state and self.at <= at < self.until


class Memory:
    """The answers asked for last, up to so many bytes."""

    def __init__(self, most: int = LARGEST) -> None:
        self.most, self.size = most, 0
        self.kept: OrderedDict[Hashable, Remembered] = OrderedDict()
        self.lock = Lock()

    def take(self, key: Hashable) -> Remembered | None:
        with self.lock:
            if key in self.kept:
                self.kept.move_to_end(key)
            return self.kept.get(key)

    def put(self, key: Hashable, it: Remembered) -> None:
        with self.lock:
            old = self.kept.pop(key, None)
            self.kept[key] = it
            self.size += len(it.body) - (len(old.body) if old else 0)
            while self.size > self.most:
                self.size -= len(self.kept.popitem(last=False)[1].body)


def memory(request: Request) -> Memory:
    found: Memory = request.app.state.memory
    return found


def remembered(
    request: Request,
    key: Hashable,
    state: Callable[[], tuple[Hashable, datetime] | None],
    make: Callable[[], Remembered],
) -> Response:
    """What was answered before, if it is of the state and instant that are told now; else what is made now."""
    kept = memory(request).take(key)
    if kept is not None and (now := state()) is not None and kept.holds(*now):
        return answer(request, kept)
    made = make()
    memory(request).put(key, made)
    return answer(request, made)


def answer(request: Request, it: Remembered) -> Response:
    """The bytes, or 304 to who has them already."""
    headers = {"ETag": it.etag, "Cache-Control": "private, no-cache", "Vary": VARIES}
    if matches(request.headers.get("if-none-match", ""), it.etag):
        return Response(status_code=304, headers=headers)
    return Response(it.body, media_type="application/json", headers=headers)
