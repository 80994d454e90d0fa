"""Kept text, and entries by their object."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, select

from api.history.models import Content


def texts(session: Session, ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """The texts that were kept apart; one that was erased is missing."""
    wanted = {id for id in ids if id is not None}
    query = select(Content.id, Content.text).where(col(Content.id).in_(wanted))
    return dict(list(session.exec(query)))
