"""Answers that are kept as bytes, so that a client who polls costs one look-up while nothing has changed.

A route that may be kept says so with `keep_answer`: which versions its answer depends on, and for which span of time
it holds. `api/http/front.py` keeps it with the versions that it read before the route ran, and gives it again only
while the present versions are the same. So a kept answer is never older than a commit that came before the request.
"""

from collections import OrderedDict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from fastapi import Request

from api.core.time import EARLIEST, NEVER

MAX_BYTES = 64 * 1024 * 1024
MAX_NEVER_KEPT = 10_000
"""Paths that are remembered because their answers are not kept. Beyond them all are forgotten."""
BYTES_BESIDE_BODY = 1024
"""About what a kept answer takes beside its body: its key, headers and versions."""

VersionKey = tuple[str, ...]
"""Names one version: `("reference",)`, or `("reports", election, ledger)`."""
Versions = Mapping[VersionKey, Hashable]
"""The present versions. A key that is missing has the version None."""

REFERENCE: VersionKey = ("reference",)
CONTENT: VersionKey = ("content",)
IDENTITY: VersionKey = ("identity",)


@dataclass(frozen=True, slots=True)
class AnswerLifetime:
    """What an answer depends on, and the span of time in which time alone does not change it."""

    depends_on: tuple[VersionKey, ...]
    holds_from: datetime
    holds_until: datetime
    """Exclusive."""
    region: str | None = None
    """The answer is the same for every caller who may see this region. None: it may depend on the caller."""

    def holds_at(self, now: datetime) -> bool:
        return self.holds_from <= now < self.holds_until


def keep_answer(
    request: Request,
    *depends_on: VersionKey,
    holds_from: datetime = EARLIEST,
    holds_until: datetime = NEVER,
    region: str | None = None,
) -> None:
    """Declare that the answer to this request may be kept.

    It may depend on nothing else than these versions, the address, the language, and role, agency and regions of the
    caller. With `region` it depends on no more of the caller than that they may see this region: it is given to every
    such caller, of whatever role.
    """
    request.state.answer_lifetime = AnswerLifetime(depends_on, holds_from, holds_until, region)


@dataclass(slots=True)
class KeptAnswer:
    """A response that was sent, without the headers that belong to one request."""

    body: bytes
    etag: bytes
    headers: list[tuple[bytes, bytes]]
    route: str | None
    """The route's template, for the log."""
    lifetime: AnswerLifetime
    versions: tuple[Hashable, ...]
    """The versions of `lifetime.depends_on` before the answer was made."""
    checked_with: Versions
    """The versions with which it was last found current."""

    def is_current(self, versions: Versions, now: datetime) -> bool:
        """Whether it still holds at this time and with these versions."""
        if not self.lifetime.holds_at(now):
            return False
        if self.checked_with is not versions:
            if self.versions != tuple([versions.get(key) for key in self.lifetime.depends_on]):
                return False
            self.checked_with = versions
        return True


class KeptAnswers:
    """The most recently used answers, up to a total size in bytes."""

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self.max_bytes, self.size = max_bytes, 0
        self.answers: OrderedDict[Hashable, KeptAnswer] = OrderedDict()
        self._never_kept: set[str] = set()
        self._lock = Lock()

    def get(self, key: Hashable) -> KeptAnswer | None:
        with self._lock:
            answer = self.answers.get(key)
            if answer is not None:
                self.answers.move_to_end(key)
            return answer

    def put(self, key: Hashable, answer: KeptAnswer) -> None:
        """Keep the answer, and drop the least recently used ones that no longer fit."""
        with self._lock:
            if (previous_answer := self.answers.pop(key, None)) is not None:
                self.size -= len(previous_answer.body) + BYTES_BESIDE_BODY
            self.answers[key] = answer
            self.size += len(answer.body) + BYTES_BESIDE_BODY
            while self.size > self.max_bytes:
                self.size -= len(self.answers.popitem(last=False)[1].body) + BYTES_BESIDE_BODY

    def note_never_kept(self, path: str) -> None:
        """Remember that the answers of this path are not kept, so that nobody waits for one that another is making."""
        with self._lock:
            if len(self._never_kept) >= MAX_NEVER_KEPT:
                self._never_kept.clear()
            self._never_kept.add(path)

    def is_never_kept(self, path: str) -> bool:
        return path in self._never_kept
