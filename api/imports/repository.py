"""The SQL of imports: which keys exist, which objects offices have recorded, and the elections' revisions."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlmodel import Session, col, select, update

from api.checklists.models import Requirement
from api.coordination.events.models import CoordinationEvent
from api.db.import_rows import ImportRow
from api.db.upsert import chunks
from api.elections.models import Election
from api.ledger.models import Entry
from api.reference.agencies.models import Agency, Official
from api.reference.regions.models import FlagChange, Region, RegionLevel
from api.reference.sources.models import Source

KEY_COLUMNS: dict[str, Any] = {
    "agency.slug": Agency.slug,
    "coordination_event.id": CoordinationEvent.id,
    "election.slug": Election.slug,
    "official.id": Official.id,
    "region.code": Region.code,
    "region_level.slug": RegionLevel.slug,
    "requirement.code": Requirement.code,
    "source.id": Source.id,
}


def recorded_by_offices(session: Session, kind: str, ids: Sequence[str]) -> set[str]:
    """Which of these objects have ledger entries of their own. `kind` is the first word of the entries' actions."""
    if kind == "flag":  # entries about flags name the region only
        flag_changes = session.exec(select(FlagChange.region, FlagChange.flag))
        return {f"{region}/{flag}" for region, flag in flag_changes} & {*ids}
    statement = select(Entry.object).where(col(Entry.action).startswith(f"{kind}.")).distinct()
    return {
        object_id
        for id_chunk in chunks(ids)
        for object_id in session.exec(statement.where(col(Entry.object).in_(id_chunk)))
    }


def raise_election_revisions(session: Session) -> None:
    """Raise the revision of every election: loaded files may change any answer."""
    session.execute(update(Election).values(revision=col(Election.revision) + 1))


class References:
    """Checks whether the objects that rows refer to exist: in the database, or in the file being read.

    Keys are loaded when they are first needed. A column is named as in `KEY_COLUMNS`.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self._keys_by_column: dict[str, set[str]] = {}

    def add(self, column: str, rows: Sequence[ImportRow]) -> None:
        """Count the keys of these rows as existing. With an empty column name the rows have no keys."""
        if column:
            self._keys(column).update(getattr(row, column.partition(".")[2]) for row in rows)

    def missing(self, row: ImportRow) -> Iterator[str]:
        """A message for each object that the row refers to and that does not exist."""
        for field, column, key in row.references():
            if key not in self._keys(column):
                yield f"{field}: there is no {column.partition('.')[0].replace('_', ' ')} {key!r}"

    def _keys(self, column: str) -> set[str]:
        if column not in self._keys_by_column:
            self._keys_by_column[column] = set(self.session.exec(select(KEY_COLUMNS[column])))
        return self._keys_by_column[column]

    def forget(self) -> None:
        """Load all keys again when they are needed: the rows of the last file are stored now."""
        self._keys_by_column.clear()
