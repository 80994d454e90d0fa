"""Every SELECT about what has changed since: the items whose past may differ from their present."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, tuple_, union
from sqlmodel import Session, col, select

from api.checklists.history.domain import RecordedUpdate
from api.checklists.history.models import CheckIn, ChecklistUpdate, RetractedUpdate, TargetChange, Verification
from api.checklists.models import ChecklistItem
from api.checklists.status_at import Counters
from api.core.time import NEVER
from api.db.region_tree import below
from api.db.types import UtcDateTime
from api.reporting.projections.models import DailyTotals


class Past(NamedTuple):
    """All that was ever said about one item, and until when its present state is good."""

    told: list[RecordedUpdate]
    said: list[Verification]
    moved: list[TargetChange]
    good_until: datetime


class Since(NamedTuple):
    """What was observed, or recorded, after these instants."""

    observed: datetime
    recorded: datetime = NEVER


Key = tuple[str, str]


class Day(NamedTuple):
    """The day that reports speak of, by its last instant, and until when they hold."""

    ends_at: datetime
    lasts_until: datetime


def changed(session: Session, election: str, code: str, since: Since, besides: Collection[str] = ()) -> dict[Key, Past]:
    """The items, by region and requirement, whose state may have been another before; and all of some requirements."""
    return _told(session, election, code, _changed(election, code, since, besides))


def items(session: Session, election: str, code: str, keys: Sequence[Key]) -> dict[Key, Past]:
    return _told(session, election, code, keys)


def _told(session: Session, election: str, code: str, keys: Any) -> dict[Key, Past]:
    told: Any = (
        select(ChecklistUpdate, RetractedUpdate.recorded_at, ChecklistItem.good_until)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .outerjoin(
            ChecklistItem,
            and_(
                col(ChecklistItem.election) == ChecklistUpdate.election,
                col(ChecklistItem.region) == ChecklistUpdate.region,
                col(ChecklistItem.requirement) == ChecklistUpdate.requirement,
            ),
        )
        .where(*_of(ChecklistUpdate, election, code, keys))
        .order_by(ChecklistUpdate.ledger, col(ChecklistUpdate.seq))
    )
    found: dict[Key, Past] = {}
    for update, retracted_at, good_until in session.exec(told):
        past = found.setdefault((update.region, update.requirement), Past([], [], [], good_until or NEVER))
        past.told.append(RecordedUpdate(update, retracted_at))
    said = select(Verification).where(*_of(Verification, election, code, keys))
    for it in session.exec(said.order_by(Verification.ledger, col(Verification.seq))):
        found[it.region, it.requirement].said.append(it)
    moved = select(TargetChange).where(*_of(TargetChange, election, code, keys))
    for move in session.exec(moved.order_by(TargetChange.ledger, col(TargetChange.seq))):
        found[move.region, move.requirement].moved.append(move)
    return found


def _of(table: Any, election: str, code: str, keys: Any) -> tuple[ColumnElement[bool], ...]:
    key = tuple_(table.region, table.requirement)
    return table.election == election, below(table.region, code), key.in_(keys)


def _changed(election: str, code: str, since: Since, besides: Collection[str]) -> Any:
    """Where somebody reported, judged, took back or checked in since then, or a target moved."""
    parts = [
        select(table.region, table.requirement).where(
            table.election == election,
            below(table.region, code),
            or_(col(table.observed_at) > since.observed, col(table.recorded_at) > since.recorded),
        )
        for table in (ChecklistUpdate, Verification)
    ]
    moved = select(TargetChange.region, TargetChange.requirement).where(
        TargetChange.election == election,
        below(TargetChange.region, code),
        col(TargetChange.recorded_at) > min(since.observed, since.recorded),
    )
    taken: Any = (
        select(ChecklistUpdate.region, ChecklistUpdate.requirement)
        .join(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(
            ChecklistUpdate.election == election,
            below(ChecklistUpdate.region, code),
            RetractedUpdate.recorded_at > since.recorded,
        )
    )
    visited = select(CheckIn.region).where(
        CheckIn.election == election,
        below(CheckIn.region, code),
        or_(col(CheckIn.observed_at) > since.observed, col(CheckIn.recorded_at) > since.recorded),
    )
    there: Any = select(ChecklistUpdate.region, ChecklistUpdate.requirement).where(
        ChecklistUpdate.election == election, col(ChecklistUpdate.region).in_(visited)
    )
    named = select(ChecklistUpdate.region, ChecklistUpdate.requirement).where(
        ChecklistUpdate.election == election,
        below(ChecklistUpdate.region, code),
        col(ChecklistUpdate.requirement).in_(besides),
    )
    return union(*parts, moved, taken, there, *([named] if besides else []))


ROWS = 2000
"""Read at a time: a whole country's days are many."""


class DaySums(NamedTuple):
    """What a day changed in the sums of a ledger."""

    region: str
    requirement: str
    ends_at: datetime
    lasts_until: datetime
    sums: Counters


def day_sums(session: Session, election: str, code: str, first: datetime, last: datetime) -> Iterator[DaySums]:
    """Of the days up to the last, in their order; those up to the first are added up as one."""
    day = case((col(DailyTotals.ends_at) > first, DailyTotals.ends_at), else_=literal(first, UtcDateTime)).label("day")
    key: tuple[Any, ...] = (DailyTotals.region, DailyTotals.requirement, day, DailyTotals.lasts_until)
    counts = (func.sum(getattr(DailyTotals, name)) for name in Counters._fields)
    query: Any = select(*key, *counts).where(
        DailyTotals.election == election, below(DailyTotals.region, code), col(DailyTotals.ends_at) <= last
    )
    rows = query.group_by(*key[:2], "day", key[3]).order_by("day").execution_options(yield_per=ROWS)
    for row in session.exec(rows):
        yield DaySums(row[0], row[1], row[2], row[3], Counters(*map(int, row[4:])))


def renewals(session: Session, election: str, code: str) -> dict[Key, list[tuple[datetime, datetime]]]:
    """Check-ins that named a requirement, by region and requirement: when observed, when recorded."""
    found: dict[Key, list[tuple[datetime, datetime]]] = defaultdict(list)
    query = select(CheckIn).where(CheckIn.election == election, below(CheckIn.region, code))
    for it in session.exec(query):
        for requirement in it.requirements:
            found[it.region, requirement].append((it.observed_at, it.recorded_at))
    return found
