"""A cache of responses as bytes, so that a client who polls costs one look-up while nothing has changed.

A response holds for one version of what it was made from, and for a span of time in which nothing changes by time
alone. Version and time are read for every request, so a cached response is never stale and needs no invalidation.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import datetime
from threading import Lock
from typing import NamedTuple

from fastapi import Request, Response

from api.http.etags import VARY, matches

MAX_BYTES = 64 * 1024 * 1024


class CachedAnswer(NamedTuple):
    """The body of a response, with its version and the span of time for which it holds."""

    version: Hashable
    holds_from: datetime
    holds_until: datetime
    """Exclusive."""
    etag: str
    body: bytes

    def holds_for(self, version: Hashable, at: datetime) -> bool:
        return self.version == version and self.holds_from <= at < self.holds_until


class AnswerCache:
    """The most recently used answers, up to a total size of their bodies in bytes."""

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self.max_bytes, self.size = max_bytes, 0
        self.answers: OrderedDict[Hashable, CachedAnswer] = OrderedDict()
        self.lock = Lock()

    def get(self, key: Hashable) -> CachedAnswer | None:
        with self.lock:
            if key in self.answers:
                self.answers.move_to_end(key)
            return self.answers.get(key)

    def put(self, key: Hashable, answer: CachedAnswer) -> None:
        """Store the answer, and drop the least recently used ones that no longer fit."""
        with self.lock:
            previous_answer = self.answers.pop(key, None)
            self.answers[key] = answer
            self.size += len(answer.body) - (len(previous_answer.body) if previous_answer else 0)
            while self.size > self.max_bytes:
                self.size -= len(self.answers.popitem(last=False)[1].body)


def cached_response(
    request: Request,
    key: Hashable,
    current_version: Callable[[], tuple[Hashable, datetime] | None],
    compute: Callable[[], CachedAnswer],
) -> Response:
    """Answer from the cache if the cached answer holds for the current version and time, else compute and cache it.

    `current_version` returns None if the caller may not see the answer; then `compute` raises the refusal.
    """
    cache: AnswerCache = request.app.state.answer_cache
    cached_answer = cache.get(key)
    if (
        cached_answer is not None
        and (version_and_time := current_version()) is not None
        and cached_answer.holds_for(*version_and_time)
    ):
        return _to_response(request, cached_answer)
    computed_answer = compute()
    cache.put(key, computed_answer)
    return _to_response(request, computed_answer)


def _to_response(request: Request, answer: CachedAnswer) -> Response:
    """The body, or 304 if the caller already has it."""
    headers = {"ETag": answer.etag, "Cache-Control": "private, no-cache", "Vary": VARY}
    if matches(request.headers.get("if-none-match", ""), answer.etag):
        return Response(status_code=304, headers=headers)
    return Response(answer.body, media_type="application/json", headers=headers)
