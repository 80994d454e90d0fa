"""Read what a bulk is compared with, and count the rows that tokens send."""

from collections.abc import Sequence
from datetime import datetime
from types import ModuleType
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, func, select

from api.checklists.history.models import ChecklistUpdate, RetractedUpdate
from api.checklists.models import ChecklistItem
from api.core.status import Assurance, Status
from api.db.prepared import PreparedStatement
from api.ledger.models import ErasableText
from api.reporting.bulk.models import SentRows


def reported_digests(
    session: Session,
    agency: str | None,
    election: str,
    regions: Sequence[str],
    requirements: Sequence[str],
    observed_between: tuple[datetime, datetime],
) -> set[str]:
    """Return the digests of what an agency observed of these items in a span of time and did not retract."""
    statement = (
        select(ChecklistUpdate.digest)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(
            ChecklistUpdate.election == election,
            col(ChecklistUpdate.region).in_(regions),
            col(ChecklistUpdate.requirement).in_(requirements),
            col(ChecklistUpdate.observed_at).between(*observed_between),
            col(ChecklistUpdate.agency) == agency,
            col(RetractedUpdate.update_id).is_(None),
        )
    )
    return set(session.exec(statement))


def notes_of_updates(session: Session, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Return the notes of updates that have one and whose note was not erased, by the updates' ids."""
    statement = (
        select(ChecklistUpdate.id, ErasableText.text)
        .join(ErasableText, col(ErasableText.id) == ChecklistUpdate.note)
        .where(col(ChecklistUpdate.id).in_(ids))
    )
    return dict(list(session.exec(statement)))


def count_done_items(session: Session, election: str, regions: Sequence[str]) -> dict[str, int]:
    """Return how many items of each region are done and not disputed."""
    statement = (
        select(ChecklistItem.region, func.count())
        .where(
            ChecklistItem.election == election,
            col(ChecklistItem.region).in_(regions),
            ChecklistItem.status == Status.DONE,
            ChecklistItem.assurance != Assurance.DISPUTED,
        )
        .group_by(ChecklistItem.region)
    )
    return dict(list(session.exec(statement)))


def _add_sent_rows(dialect: ModuleType) -> Any:
    """Build the statement that adds to a token's count, or starts a new count if the old one began too long ago."""
    stored_columns = sa.inspect(SentRows).local_table.c
    insert_statement = dialect.insert(SentRows)
    is_count_over = stored_columns.since <= sa.bindparam("ended", type_=stored_columns.since.type)
    updated_values = {
        "since": sa.case((is_count_over, insert_statement.excluded.since), else_=stored_columns.since),
        "rows": sa.case(
            (is_count_over, insert_statement.excluded.rows), else_=stored_columns.rows + insert_statement.excluded.rows
        ),
    }
    upsert_statement = insert_statement.on_conflict_do_update(index_elements=["token"], set_=updated_values)
    return upsert_statement.returning(stored_columns.since, stored_columns.rows)


_ADD_SENT_ROWS = PreparedStatement(_add_sent_rows)


def add_sent_rows(
    session: Session, token: UUID, row_count: int, now: datetime, ended: datetime
) -> tuple[datetime, int]:
    """Count rows of a token, in one statement. A count that began at `ended` or before is over.

    Returns when the current count began, and how many rows it has.
    """
    began_at, sent_count = _ADD_SENT_ROWS.fetch_rows(session, token=token, since=now, rows=row_count, ended=ended)[0]
    return began_at, sent_count


def sent_rows(session: Session, token: UUID, ended: datetime) -> tuple[datetime, int] | None:
    """Return when the current count of a token began, and its rows. None: it has none that began after `ended`."""
    statement = select(SentRows.since, SentRows.rows).where(SentRows.token == token, SentRows.since > ended)
    return session.exec(statement).one_or_none()
