"""Read retractions, and the updates that a retraction selects."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from api.checklists.history.models import ChecklistUpdate, RetractedUpdate, Retraction
from api.reporting.retractions.schemas import NewRetraction


def retractions_by_update(session: Session, update_ids: Iterable[UUID]) -> dict[UUID, Retraction]:
    """Return the retractions of those updates that are retracted."""
    statement = (
        select(RetractedUpdate.update_id, Retraction)
        .join(Retraction, col(Retraction.id) == RetractedUpdate.retraction)
        .where(col(RetractedUpdate.update_id).in_(set(update_ids)))
    )
    return dict(list(session.exec(statement)))


def selected_updates(
    session: Session, selection: NewRetraction, limit: int
) -> list[tuple[ChecklistUpdate, datetime | None]]:
    """Return the selected updates, each with the instant of its retraction if it is retracted already."""
    statement = select(ChecklistUpdate, RetractedUpdate.recorded_at).outerjoin(
        RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id
    )
    if selection.update_id is not None:
        statement = statement.where(ChecklistUpdate.id == selection.update_id)
    elif selection.batch is not None:
        statement = statement.where(ChecklistUpdate.batch == selection.batch)
    else:
        statement = statement.where(
            ChecklistUpdate.token == selection.token,
            col(ChecklistUpdate.recorded_at) >= selection.recorded_from,
            col(ChecklistUpdate.recorded_at) < selection.recorded_to,
        )
    statement = statement.order_by(ChecklistUpdate.ledger, col(ChecklistUpdate.seq))
    return list(session.exec(statement.limit(limit)))
