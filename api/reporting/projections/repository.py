"""Read the items whose past may differ from their present, and the stored changes of each day."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, delete, func, literal, or_, tuple_, union
from sqlmodel import Session, col, select

from api.checklists.counters import Counters
from api.checklists.history.domain import RecordedCheckIn, RecordedUpdate
from api.checklists.history.models import CheckIn, ChecklistUpdate, RetractedUpdate, TargetChange, Verification
from api.checklists.models import ChecklistItem
from api.core.time import NEVER
from api.db.region_tree import in_region
from api.db.types import UtcDateTime
from api.db.upsert import chunks
from api.reporting.projections.counters import ChangedItem, RegionRequirement
from api.reporting.projections.models import DailyTotals, RegionTotals

ROWS_PER_FETCH = 2000
"""The daily changes of a whole country are too many to hold in memory at once."""


class ChangedSince(NamedTuple):
    """Selects what was observed after one instant, or recorded after another."""

    observed: datetime
    recorded: datetime = NEVER


class DailyChange(NamedTuple):
    """By how much one day changed the counters of a ledger's region."""

    region: str
    requirement: str
    ends_at: datetime
    lasts_until: datetime
    counters: Counters


def items_changed_since(
    session: Session, election: str, region: str, since: ChangedSince, requirements: Collection[str] = ()
) -> dict[RegionRequirement, ChangedItem]:
    """Return the items in a region and below it that may have had another state before.

    All reported items of the given requirements are returned too.
    """
    return _load_items(session, election, region, _changed_keys(election, region, since, requirements))


def items_by_key(
    session: Session, election: str, region: str, item_keys: Sequence[RegionRequirement]
) -> dict[RegionRequirement, ChangedItem]:
    """Return those of the items that were reported. All keys must lie in the region or below it."""
    return _load_items(session, election, region, item_keys)


def _load_items(session: Session, election: str, region: str, item_keys: Any) -> dict[RegionRequirement, ChangedItem]:
    updates_statement: Any = (
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
        .where(*_conditions(ChecklistUpdate, election, region, item_keys))
        .order_by(ChecklistUpdate.ledger, col(ChecklistUpdate.seq))
    )
    item_by_key: dict[RegionRequirement, ChangedItem] = {}
    for update, retracted_at, good_until in session.exec(updates_statement):
        item_key = update.region, update.requirement
        item = item_by_key.setdefault(item_key, ChangedItem([], [], [], good_until or NEVER))
        item.updates.append(RecordedUpdate(update, retracted_at))
    verifications_statement = select(Verification).where(*_conditions(Verification, election, region, item_keys))
    for verification in session.exec(verifications_statement.order_by(Verification.ledger, col(Verification.seq))):
        item_by_key[verification.region, verification.requirement].verifications.append(verification)
    target_changes_statement = select(TargetChange).where(*_conditions(TargetChange, election, region, item_keys))
    for target_change in session.exec(target_changes_statement.order_by(TargetChange.ledger, col(TargetChange.seq))):
        item_by_key[target_change.region, target_change.requirement].target_changes.append(target_change)
    return item_by_key


def _conditions(table: Any, election: str, region: str, item_keys: Any) -> tuple[ColumnElement[bool], ...]:
    key_columns = tuple_(table.region, table.requirement)
    return table.election == election, in_region(table.region, region), key_columns.in_(item_keys)


def _changed_keys(election: str, region: str, since: ChangedSince, requirements: Collection[str]) -> Any:
    """Select the items that were updated, verified, retracted or checked in since then, or whose target changed."""
    updated_or_verified_keys = [
        select(table.region, table.requirement).where(
            table.election == election,
            in_region(table.region, region),
            or_(col(table.observed_at) > since.observed, col(table.recorded_at) > since.recorded),
        )
        for table in (ChecklistUpdate, Verification)
    ]
    target_changed_keys = select(TargetChange.region, TargetChange.requirement).where(
        TargetChange.election == election,
        in_region(TargetChange.region, region),
        col(TargetChange.recorded_at) > min(since.observed, since.recorded),
    )
    retracted_keys: Any = (
        select(ChecklistUpdate.region, ChecklistUpdate.requirement)
        .join(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(
            ChecklistUpdate.election == election,
            in_region(ChecklistUpdate.region, region),
            RetractedUpdate.recorded_at > since.recorded,
        )
    )
    checked_in_regions = select(CheckIn.region).where(
        CheckIn.election == election,
        in_region(CheckIn.region, region),
        or_(col(CheckIn.observed_at) > since.observed, col(CheckIn.recorded_at) > since.recorded),
    )
    checked_in_keys: Any = select(ChecklistUpdate.region, ChecklistUpdate.requirement).where(
        ChecklistUpdate.election == election, col(ChecklistUpdate.region).in_(checked_in_regions)
    )
    keys_of_requirements = select(ChecklistUpdate.region, ChecklistUpdate.requirement).where(
        ChecklistUpdate.election == election,
        in_region(ChecklistUpdate.region, region),
        col(ChecklistUpdate.requirement).in_(requirements),
    )
    return union(
        *updated_or_verified_keys,
        target_changed_keys,
        retracted_keys,
        checked_in_keys,
        *([keys_of_requirements] if requirements else []),
    )


def daily_changes(
    session: Session, election: str, region: str, first_day_end: datetime, last_day_end: datetime
) -> Iterator[DailyChange]:
    """Yield the changes of the days up to `last_day_end` in order.

    Days up to `first_day_end` are added up and count as one.
    """
    day_column = case(
        (col(DailyTotals.ends_at) > first_day_end, DailyTotals.ends_at), else_=literal(first_day_end, UtcDateTime)
    ).label("day")
    key_columns: tuple[Any, ...] = (DailyTotals.region, DailyTotals.requirement, day_column, DailyTotals.lasts_until)
    sum_columns = (func.sum(getattr(DailyTotals, counter_name)) for counter_name in Counters._fields)
    statement: Any = select(*key_columns, *sum_columns).where(
        DailyTotals.election == election,
        in_region(DailyTotals.region, region),
        col(DailyTotals.ends_at) <= last_day_end,
    )
    statement = statement.group_by(*key_columns[:2], "day", key_columns[3]).order_by("day")
    for totals_row in session.exec(statement.execution_options(yield_per=ROWS_PER_FETCH)):
        yield DailyChange(
            totals_row[0], totals_row[1], totals_row[2], totals_row[3], Counters(*map(int, totals_row[4:]))
        )


def check_ins_by_item(session: Session, election: str, region: str) -> dict[RegionRequirement, list[RecordedCheckIn]]:
    """Return the check-ins that named a requirement, by region and requirement."""
    check_ins_by_key: dict[RegionRequirement, list[RecordedCheckIn]] = defaultdict(list)
    statement = select(CheckIn).where(CheckIn.election == election, in_region(CheckIn.region, region))
    for check_in in session.exec(statement):
        for requirement_code in check_in.requirements:
            check_ins_by_key[check_in.region, requirement_code].append(
                RecordedCheckIn(check_in.observed_at, check_in.recorded_at)
            )
    return check_ins_by_key


def delete_empty_totals(
    session: Session, election: str, regions: Collection[str], requirements: Collection[str]
) -> None:
    """Delete the totals of these regions and requirements that no longer count any reported item."""
    for region_codes in chunks(sorted(regions)):
        session.connection().execute(
            delete(RegionTotals).where(
                col(RegionTotals.election) == election,
                col(RegionTotals.requirement).in_(sorted(requirements)),
                col(RegionTotals.region).in_(region_codes),
                col(RegionTotals.known) == 0,
            )
        )
