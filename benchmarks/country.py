"""A country whose regions all report: rows of the present state without history, for measurements only."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import delete, insert, update
from sqlmodel import Session, col, select

from api.checklists import repository as checklists
from api.checklists.counters import Counters, add_counters
from api.checklists.models import ChecklistItem, Measure, Requirement
from api.core.region_codes import level_of
from api.core.status import Assurance, Status
from api.core.time import NEVER
from api.db.engine import Database
from api.db.region_tree import in_region
from api.elections.models import Election, ElectionRegion
from api.reporting.projections.models import RegionRevision, RegionTotals
from api.reporting.projections.writer import regions_up_to_regency

ELECTION = "pilkada-2024"
LEVELS = {"regency", "district"}
STATUSES = (*[Status.DONE] * 5, *[Status.IN_PROGRESS] * 3, Status.NOT_STARTED, Status.BLOCKED)
ROWS_PER_STATEMENT = 5_000


def fill(url: str, within: str) -> int:
    """Report every item of every regency and district within a region. Returns the number of items."""
    database = Database(url)
    with database.write() as session:
        polling_on = datetime.now(UTC).date() + timedelta(days=20)
        session.connection().execute(
            update(Election).where(col(Election.slug) == ELECTION).values(closed_at=None, polling_on=polling_on)
        )
        session.connection().execute(
            update(ElectionRegion).where(col(ElectionRegion.election) == ELECTION).values(polling_on=polling_on)
        )
        for table in (ChecklistItem, RegionTotals, RegionRevision):
            session.connection().execute(delete(table))
        items = [*_items(session, within)]
        _insert(session, ChecklistItem, items)
        _insert(session, RegionTotals, _totals(items))
        codes = {code for item in items for code in regions_up_to_regency(item["region"])}
        revisions = (
            {"election": ELECTION, "level": level_of(code), "region": code, "up": 1, "down": 0} for code in codes
        )
        _insert(session, RegionRevision, revisions)
    database.close()
    return len(items)


def _items(session: Session, within: str) -> Iterator[dict[str, Any]]:
    template, chance = checklists.load_template(session, session.get_one(Election, ELECTION)), Random(within)
    conditions = (
        ElectionRegion.election == ELECTION,
        col(ElectionRegion.level).in_(LEVELS),
        in_region(ElectionRegion.region, within),
    )
    for pinned in session.exec(select(ElectionRegion).where(*conditions)):
        for requirement in template.answered_at(pinned.level):
            if requirement.ballot is None or getattr(pinned, requirement.ballot):
                yield _item(pinned, requirement, chance)


def _item(pinned: ElectionRegion, requirement: Requirement, chance: Random) -> dict[str, Any]:
    status, is_count = chance.choice(STATUSES), requirement.measure is Measure.COUNT
    target = chance.randint(10, 900) if is_count else None
    value = None if target is None else target if status is Status.DONE else chance.randint(0, target)
    return {
        "election": ELECTION,
        "region": pinned.region,
        "requirement": requirement.code,
        "status": status,
        "assurance": chance.choice((Assurance.REPORTED, Assurance.REPORTED, Assurance.VERIFIED)),
        "value": value,
        "target": target,
        "observed_at": datetime.now(UTC),
        "good_until": NEVER if requirement.good_for_days is None else _end_of_day_in(chance.randint(1, 3)),
        "revision": 1,
    }


def _end_of_day_in(days: int) -> datetime:
    """The end of the day in Makassar, so many days from now."""
    return datetime.now(UTC).replace(hour=15, minute=59, second=59, microsecond=999_999) + timedelta(days)


def _totals(items: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The counters of each region, requirement and expiry."""
    sums: dict[tuple[Any, ...], Counters] = {}
    for item in items:
        for region in regions_up_to_regency(item["region"]):
            add_counters(sums, (region, item["requirement"], item["good_until"]), _counters(item))
    for (region, requirement, good_until), counters in sums.items():
        yield {
            "election": ELECTION,
            "level": level_of(region),
            "region": region,
            "requirement": requirement,
            "good_until": good_until,
            **counters._asdict(),
        }


def _counters(item: dict[str, Any]) -> Counters:
    """What one item adds to the totals."""
    value, target = item["value"] or 0, item["target"] or 0
    counts_progress = item["status"] is Status.IN_PROGRESS and target
    return Counters(
        known=1,
        done=int(item["status"] is Status.DONE),
        in_progress=int(item["status"] is Status.IN_PROGRESS),
        blocked=int(item["status"] is Status.BLOCKED),
        verified=int(item["assurance"] is Assurance.VERIFIED),
        value=value,
        target=target,
        progress_ppm=value * 1_000_000 // target if counts_progress else 0,
        excess=max(value - target, 0),
    )


def _insert(session: Session, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    remaining = iter(rows)
    while chunk := [*islice(remaining, ROWS_PER_STATEMENT)]:
        session.connection().execute(insert(table), chunk)
