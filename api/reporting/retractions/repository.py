"""Read retractions, and the updates that a retraction selects."""

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement
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


def selected_regions(session: Session, selection: NewRetraction) -> list[str]:
    """Return the regions of the selected updates."""
    return list(session.exec(select(ChecklistUpdate.region).where(*_is_selected(selection)).distinct()))


def selected_updates(
    session: Session, selection: NewRetraction, ledgers: Collection[str], limit: int
) -> list[tuple[ChecklistUpdate, datetime | None]]:
    """Return the selected updates in these ledgers, each with the instant of its retraction if it is retracted."""
    statement = (
        select(ChecklistUpdate, RetractedUpdate.recorded_at)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(*_is_selected(selection), col(ChecklistUpdate.ledger).in_(ledgers))
        .order_by(ChecklistUpdate.ledger, col(ChecklistUpdate.seq))
    )
    return list(session.exec(statement.limit(limit)))


def _is_selected(selection: NewRetraction) -> list[ColumnElement[bool]]:
    if selection.update_id is not None:
        return [col(ChecklistUpdate.id) == selection.update_id]
    if selection.batch is not None:
        return [col(ChecklistUpdate.batch) == selection.batch]
    return [
        col(ChecklistUpdate.token) == selection.token,
        col(ChecklistUpdate.recorded_at) >= selection.recorded_from,
        col(ChecklistUpdate.recorded_at) < selection.recorded_to,
    ]
