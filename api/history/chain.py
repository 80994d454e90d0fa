"""Append to the books, in the same transaction as the deed itself.

Lock order everywhere: the idempotency key, then all books by code, then nothing. Time is taken
after the lock is held and never runs backwards in a book, so that `known_at` answers the same for ever.
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlmodel import Session, col, select

from api.agencies.models import Agency
from api.auth.caller import Caller
from api.db.conflict import insert_missing
from api.history import rules
from api.history.models import Book, Content, Entry, Instance

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Writer:
    """Whoever writes: the token, its agency, and the request that the entry names."""

    caller: Caller
    agency: Agency | None
    request_id: str
    clock: Clock


@dataclass
class Books:
    """The open books of one transaction: lock them once, append, close them once."""

    session: Session
    writer: Writer
    instance: UUID
    heads: dict[str, Book]
    at: datetime
    entries: list[dict[str, Any]] = field(default_factory=list)

    def append(
        self, region: str, action: str, object: str, facts: dict[str, Any], *, on_behalf_of: str | None = None
    ) -> int:
        """The number of the entry in the region's book."""
        head, caller = self.heads[rules.book_of(region)], self.writer.caller
        text = rules.canonical(
            {
                "v": rules.VERSION,
                "log": str(self.instance),
                "book": head.code,
                "seq": head.seq + 1,
                "prev": head.digest,
                "at": rules.instant(self.at),
                "by": {"token": str(caller.token_id), "agency": caller.agency, "for": on_behalf_of},
                "request": self.writer.request_id,
                "action": action,
                "object": object,
                "facts": dict(sorted(facts.items())),
            }
        )
        head.seq, head.digest, head.recorded_at = head.seq + 1, rules.digest(text), self.at
        self.entries.append(
            {
                "book": head.code,
                "seq": head.seq,
                "recorded_at": self.at,
                "action": action,
                "object": object,
                "text": text,
                "digest": head.digest,
            }
        )
        return head.seq

    def keep(self, text: str | None) -> tuple[UUID | None, str | None]:
        """Text that may be erased one day: where it is kept, and the salted digest that the entry holds."""
        if not text:
            return None, None
        content = Content(salt=secrets.token_bytes(16), text=text)
        self.session.add(content)
        return content.id, rules.salted(content.salt, text)

    def close(self) -> None:
        self.session.execute(insert(Entry), self.entries)
        self.session.flush()


def open_books(session: Session, writer: Writer, regions: Iterable[str]) -> Books:
    """Lock the books of these regions until the transaction ends."""
    codes = sorted({rules.book_of(region) for region in regions})
    instance = session.exec(select(Instance.uuid)).one()
    heads = _lock(session, codes)
    if missing := [code for code in codes if code not in heads]:
        pages = [{"code": code, "seq": -1, "digest": rules.first_digest(instance, code)} for code in missing]
        insert_missing(session, Book, pages)
        heads = _lock(session, codes)
    latest = max((head.recorded_at for head in heads.values() if head.recorded_at), default=None)
    now = writer.clock()
    return Books(session, writer, instance, heads, max(now, latest) if latest else now)


def _lock(session: Session, codes: list[str]) -> dict[str, Book]:
    query = select(Book).where(col(Book.code).in_(codes)).order_by(Book.code).with_for_update()
    return {head.code: head for head in session.exec(query)}
