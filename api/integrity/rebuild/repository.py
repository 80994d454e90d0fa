"""SQL about the rows that follow from the entries of a ledger."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func
from sqlmodel import Session, col, select

from api.checklists.history.models import ChecklistUpdate, RetractedUpdate, Retraction
from api.core.caller import Role
from api.core.region_codes import LEDGER_LEVEL, level_of
from api.db.prepared import PreparedLookup
from api.db.region_tree import in_region
from api.db.streams import ROWS_AT_ONCE, stream_rows
from api.db.upsert import chunks
from api.identity.models import Token
from api.ledger.entries import ledger_of
from api.ledger.models import Entry, Ledger


def ledgers(session: Session, tables: Iterable[Any]) -> list[str]:
    """Return the codes of the ledgers, also of those that should exist because these tables have rows there."""
    region_codes = {code for table in tables for code in session.exec(select(table.region).distinct())}
    return sorted({*session.exec(select(Ledger.code)), *map(ledger_of, region_codes)})


def rows(session: Session, table: Any, ledger: str) -> list[Any]:
    """Return the rows about the regions of a ledger, by primary key."""
    query = select(table).where(in_ledger(table.region, ledger))
    return list(session.exec(query.order_by(*table.__table__.primary_key)))


def row_chunks(session: Session, table: Any) -> Iterator[list[Any]]:
    """Yield all rows of a table, some at a time."""
    rows = stream_rows(session, select(table))
    while chunk := [*islice(rows, ROWS_AT_ONCE)]:
        yield chunk


def retraction_chunks(session: Session) -> Iterator[list[tuple[RetractedUpdate, Retraction, str]]]:
    """Yield the retracted updates with their retractions and regions, some at a time."""
    columns: tuple[Any, ...] = (RetractedUpdate, Retraction, ChecklistUpdate.region)
    query = (
        select(*columns)
        .join(Retraction, col(Retraction.id) == RetractedUpdate.retraction)
        .join(ChecklistUpdate, col(ChecklistUpdate.id) == RetractedUpdate.update_id)
    )
    rows = stream_rows(session, query)
    while chunk := [*islice(rows, ROWS_AT_ONCE)]:
        yield [(retracted, retraction, region) for retracted, retraction, region in chunk]


def retractions_of_nothing(session: Session) -> list[UUID]:
    """Return the retractions that retract no update."""
    has_update = col(RetractedUpdate.retraction) == Retraction.id
    query = select(Retraction.id).outerjoin(RetractedUpdate, has_update)
    return list(session.exec(query.where(col(RetractedUpdate.update_id).is_(None))))


def corrections(session: Session) -> dict[UUID, tuple[UUID, UUID | None]]:
    """Return of each update that was corrected the id and the note of the one that corrects it."""
    columns: tuple[Any, ...] = (ChecklistUpdate.corrects, ChecklistUpdate.id, ChecklistUpdate.note)
    query = select(*columns).where(col(ChecklistUpdate.corrects).is_not(None))
    return {corrects: (id, note) for corrects, id, note in session.exec(query)}


_ENTRIES_BY_PLACE = PreparedLookup(
    [Entry.ledger, Entry.seq],
    lambda keys: (
        select(Entry.ledger, Entry.seq, Entry.text)
        .select_from(keys)
        .join(Entry, and_(col(Entry.ledger) == keys.c.ledger, col(Entry.seq) == keys.c.seq))
    ),
)


def entries_by_place(session: Session, places: Iterable[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """Return the texts of the entries with these ledgers and numbers."""
    entry_rows = _ENTRIES_BY_PLACE.fetch_by_keys(session, sorted(set(places)))
    return {(ledger, seq): text for ledger, seq, text in entry_rows}


def entries_about(session: Session, action: str, objects: Iterable[str]) -> list[tuple[str, int, str]]:
    """Return ledger, number and object of the entries with this action about these objects."""
    entries: list[tuple[str, int, str]] = []
    for object_chunk in chunks(sorted(set(objects))):
        query = select(Entry.ledger, Entry.seq, Entry.object).where(col(Entry.object).in_(object_chunk))
        entries += session.exec(query.where(Entry.action == action)).all()
    return entries


def places_of_entries(session: Session, actions: Collection[str]) -> Iterator[tuple[str, int, str, str]]:
    """Yield ledger, number, action and object of the entries with these actions."""
    columns: tuple[Any, ...] = (Entry.ledger, Entry.seq, Entry.action, Entry.object)
    query = select(*columns).where(col(Entry.action).in_(actions))
    yield from stream_rows(session, query.order_by(Entry.ledger, col(Entry.seq)))


def update_counts(session: Session, election: str, ledger: str) -> list[tuple[str, str, int]]:
    """Return region, requirement and number of updates of each reported item of a ledger, sorted by the first two."""
    item_columns: tuple[Any, ...] = (ChecklistUpdate.region, ChecklistUpdate.requirement)
    columns: tuple[Any, ...] = (*item_columns, func.count())
    query = select(*columns).where(ChecklistUpdate.election == election)
    query = query.where(in_ledger(ChecklistUpdate.region, ledger))
    return list(session.exec(query.group_by(*item_columns).order_by(*item_columns)))


def is_one_of(column: Any, codes: Collection[str]) -> Any:
    return column.in_(codes)


def roles_of_tokens(session: Session) -> dict[UUID, Role]:
    """Return the role of each token and sign-in link."""
    columns: tuple[Any, ...] = (Token.id, Token.role)
    return dict(list(session.exec(select(*columns))))


def in_ledger(column: Any, ledger: str) -> Any:
    """Select the regions of a ledger: a regency with all regions below it, or a province or the nation alone."""
    return in_region(column, ledger) if level_of(ledger) == LEDGER_LEVEL else column == ledger
