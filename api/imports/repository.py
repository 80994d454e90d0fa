"""Whether what a row names exists, asked before anything is written, and whether an office spoke of what it holds."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlmodel import Session, col, select

from api.checklists.models import Requirement
from api.coordination.models import CoordinationEvent
from api.db.import_rows import ImportRow
from api.db.upsert import chunks
from api.elections.models import Election
from api.ledger.models import Entry
from api.reference.agencies.models import Agency, Official
from api.reference.regions.models import FlagChange, Region, RegionLevel
from api.reference.sources.models import Source

COLUMNS: dict[str, Any] = {
    "agency.slug": Agency.slug,
    "coordination_event.id": CoordinationEvent.id,
    "election.slug": Election.slug,
    "official.id": Official.id,
    "region.code": Region.code,
    "region_level.slug": RegionLevel.slug,
    "requirement.code": Requirement.code,
    "source.id": Source.id,
}


def told(session: Session, kind: str, objects: Sequence[str]) -> set[str]:
    """Those of these objects that entries speak of. Entries about flags name the region; each has a row of its own."""
    if kind == "flag":
        changed = {f"{region}/{flag}" for region, flag in session.exec(select(FlagChange.region, FlagChange.flag))}
        return changed & {*objects}
    query = select(Entry.object).where(col(Entry.action).startswith(f"{kind}.")).distinct()
    return {it for chunk in chunks(objects) for it in session.exec(query.where(col(Entry.object).in_(chunk)))}


class Refs:
    """The keys of what is stored, loaded when first asked for, and of the file being read."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.known: dict[str, set[str]] = {}

    def define(self, to: str, rows: Sequence[ImportRow]) -> None:
        if to:
            self._keys(to).update(getattr(row, to.partition(".")[2]) for row in rows)

    def missing(self, row: ImportRow) -> Iterator[str]:
        for field, to, value in row.refers():
            if value not in self._keys(to):
                yield f"{field}: there is no {to.partition('.')[0].replace('_', ' ')} {value!r}"

    def _keys(self, to: str) -> set[str]:
        if to not in self.known:
            self.known[to] = set(self.session.exec(select(COLUMNS[to])))
        return self.known[to]

    def forget(self) -> None:
        """After each file: what it added is stored now."""
        self.known.clear()
