"""All SQL about stored totals: the changes of each day, and totals that count nothing any more."""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import case, delete, func, literal
from sqlmodel import Session, col, select

from api.checklists.counters import Counters
from api.db.region_tree import in_region
from api.db.types import UtcDateTime
from api.db.upsert import chunks
from api.reporting.projections.models import DailyTotals, RegionTotals

ROWS_PER_FETCH = 2000
"""The daily changes of a whole country are too many to hold in memory at once."""


class DailyChange(NamedTuple):
    """By how much one day changed the counters of a ledger's region."""

    region: str
    requirement: str
    ends_at: datetime
    lasts_until: datetime
    counters: Counters


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
