"""Every SELECT about retractions."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from api.checklists.history.models import ChecklistUpdate, RetractedUpdate, Retraction


def retractions(session: Session, updates: Iterable[UUID]) -> dict[UUID, Retraction]:
    query = (
        select(RetractedUpdate.update_id, Retraction)
        .join(Retraction, col(Retraction.id) == RetractedUpdate.retraction)
        .where(col(RetractedUpdate.update_id).in_(set(updates)))
    )
    return dict(list(session.exec(query)))


def meant(session: Session, asked: Any, limit: int) -> list[tuple[ChecklistUpdate, datetime | None]]:
    """The updates that a retraction means, with since when each is retracted already."""
    query = select(ChecklistUpdate, RetractedUpdate.recorded_at).outerjoin(
        RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id
    )
    if asked.update_id is not None:
        query = query.where(ChecklistUpdate.id == asked.update_id)
    elif asked.batch is not None:
        query = query.where(ChecklistUpdate.batch == asked.batch)
    else:
        query = query.where(
            ChecklistUpdate.token == asked.token,
            ChecklistUpdate.recorded_at >= asked.recorded_from,
            ChecklistUpdate.recorded_at < asked.recorded_to,
        )
    return list(session.exec(query.order_by(ChecklistUpdate.ledger, col(ChecklistUpdate.seq)).limit(limit)))
