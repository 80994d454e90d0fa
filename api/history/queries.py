"""Kept text, and since when a book is kept."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from api.history import rules
from api.history.models import Content, Entry


def texts(session: Session, ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """The texts that were kept apart; one that was erased is missing."""
    wanted = {id for id in ids if id is not None}
    query = select(Content.id, Content.text).where(col(Content.id).in_(wanted))
    return dict(list(session.exec(query)))


def recorded_since(session: Session, region: str) -> datetime | None:
    """When the first deed was recorded in the book of this region; None: none yet."""
    first = select(Entry.recorded_at).where(Entry.book == rules.book_of(region), Entry.seq == 0)
    return session.exec(first).one_or_none()
