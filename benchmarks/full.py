"""A country that reports: rows of the state alone, without history, to measure on and for nothing else."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import delete, insert, update
from sqlmodel import Session, col, select

from api.checklists import repository as checklists
from api.checklists.history.domain import StoredCounters
from api.checklists.models import ChecklistItem, Measure, Requirement
from api.core.region_codes import Level
from api.core.status import Assurance, Status
from api.core.time import NEVER
from api.db.engine import Database
from api.db.region_tree import below
from api.elections.models import Election, ElectionRegion
from api.reporting.projections.models import RegionRevision, RegionTotals
from api.reporting.projections.writer import regions_up

SLUG = "pilkada-2024"
LEVELS = {Level.REGENCY, Level.DISTRICT}
STATUSES = (*[Status.DONE] * 5, *[Status.IN_PROGRESS] * 3, Status.NOT_STARTED, Status.BLOCKED)
ROWS = 5_000


def fill(url: str, within: str) -> int:
    """Every regency and district in there reports all that it owes; so many items that makes."""
    place = Database(url)
    with place.write() as session:
        polling = datetime.now(UTC).date() + timedelta(days=20)
        session.connection().execute(
            update(Election).where(col(Election.slug) == SLUG).values(closed_at=None, polling_on=polling)
        )
        session.connection().execute(
            update(ElectionRegion).where(col(ElectionRegion.election) == SLUG).values(polling_on=polling)
        )
        for table in (ChecklistItem, RegionTotals, RegionRevision):
            session.connection().execute(delete(table))
        items = [*_items(session, within)]
        _put(session, ChecklistItem, items)
        _put(session, RegionTotals, _tallies(items))
        raised = {region for it in items for region in regions_up(it["region"])}
        _put(session, RegionRevision, ({"election": SLUG, "region": it, "up": 1, "down": 0} for it in raised))
    place.close()
    return len(items)


def _items(session: Session, within: str) -> Iterator[dict[str, Any]]:
    template, chance = checklists.template(session, session.get_one(Election, SLUG)), Random(within)
    wanted = (
        ElectionRegion.election == SLUG,
        col(ElectionRegion.level).in_(LEVELS),
        below(ElectionRegion.region, within),
    )
    for pinned in session.exec(select(ElectionRegion).where(*wanted)):
        for it in template.answered_at(pinned.level):
            if it.ballot is None or getattr(pinned, it.ballot):
                yield _item(pinned, it, chance)


def _item(pinned: ElectionRegion, it: Requirement, chance: Random) -> dict[str, Any]:
    status, counts = chance.choice(STATUSES), it.measure is Measure.COUNT
    target = chance.randint(10, 900) if counts else None
    value = None if target is None else target if status is Status.DONE else chance.randint(0, target)
    return {
        "election": SLUG,
        "region": pinned.region,
        "requirement": it.code,
        "status": status,
        "assurance": chance.choice((Assurance.REPORTED, Assurance.REPORTED, Assurance.VERIFIED)),
        "value": value,
        "target": target,
        "observed_at": datetime.now(UTC),
        "good_until": NEVER if it.good_for_days is None else _midnight(chance.randint(1, 3)),
        "revision": 1,
    }


def _midnight(days: int) -> datetime:
    return datetime.now(UTC).replace(hour=15, minute=59, second=59, microsecond=999_999) + timedelta(days)


def _tallies(items: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    sums: dict[tuple[Any, ...], list[int]] = defaultdict(lambda: [0] * len(StoredCounters._fields))
    for it in items:
        for region in regions_up(it["region"]):
            here = sums[region, it["requirement"], it["good_until"]]
            here[:] = [a + b for a, b in zip(here, _balance(it), strict=True)]
    for (region, requirement, until), counts in sums.items():
        level = Level.REGENCY if region.count(".") == 1 else Level.DISTRICT
        key = {"election": SLUG, "level": level, "region": region, "requirement": requirement, "good_until": until}
        yield key | dict(zip(StoredCounters._fields, counts, strict=True))


def _balance(it: dict[str, Any]) -> StoredCounters:
    value, target = it["value"] or 0, it["target"] or 0
    under_way = it["status"] is Status.IN_PROGRESS and target
    return StoredCounters(
        known=1,
        done=int(it["status"] is Status.DONE),
        in_progress=int(it["status"] is Status.IN_PROGRESS),
        blocked=int(it["status"] is Status.BLOCKED),
        verified=int(it["assurance"] is Assurance.VERIFIED),
        value=value,
        target=target,
        progress_ppm=value * 1_000_000 // target if under_way else 0,
    )


def _put(session: Session, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    left = iter(rows)
    while some := [*islice(left, ROWS)]:
        session.connection().execute(insert(table), some)
