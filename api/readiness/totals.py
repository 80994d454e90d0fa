"""Counters of what was reported, by root and requirement: present ones, past ones, and with assumptions.

Roots are the regions that an answer is divided into. For the nation and provinces the past comes from what each day
changed, which is stored for each regency. Within a regency the past is recomputed from the history of the items.
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists.counters import Counters, add_counters, subtract_counters
from api.checklists.expectations.grid import ExpectationGrid, ReportedCounters
from api.checklists.expectations.partition import Partition, partition_below
from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.core.as_of import CURRENT, AsOf
from api.core.region_codes import STORED_LEVELS
from api.core.time import NEVER
from api.elections.models import Election
from api.readiness import repository, what_if
from api.reporting.projections import counters as projections_counters
from api.reporting.projections import repository as projections
from api.reporting.projections.repository import DailyChange

CountersByExpiry = dict[datetime, Counters]
"""By the instant until which the reports are good."""
CountersByRoot = dict[tuple[str, str], CountersByExpiry]
"""By root and requirement."""


class RegionContext(NamedTuple):
    """A region of an election with its expectations, and the session that its reports are read with."""

    session: Session
    election: Election
    grid: ExpectationGrid
    region: str

    @property
    def partition(self) -> Partition:
        return partition_below(self.region)

    @property
    def spans_regencies(self) -> bool:
        """Whether the region is the nation or a province, whose past is added up from stored daily totals."""
        return self.partition.levels == STORED_LEVELS


def current_counters(context: RegionContext, partition: Partition, roots: Collection[str]) -> CountersByRoot:
    """Return the present counters of these roots, from the stored totals."""
    counters_by_root: CountersByRoot = defaultdict(dict)
    for root, requirement_code, expires_at, counters in repository.stored_totals(
        context.session, context.election.slug, partition, roots
    ):
        counters_by_root[root, requirement_code][expires_at] = counters
    if partition.levels != STORED_LEVELS:
        _exclude_children(counters_by_root, context.region)
    return counters_by_root


def _exclude_children(counters_by_root: CountersByRoot, region: str) -> None:
    """Reduce a region's counters to its own. Its stored totals include all regions below it."""
    for (root, requirement_code), counters_by_expiry in [*counters_by_root.items()]:
        if root != region:
            own_counters_by_expiry = counters_by_root[region, requirement_code]
            for expires_at, counters in counters_by_expiry.items():
                subtract_counters(own_counters_by_expiry, expires_at, counters)


def counters_at_end_of_day(context: RegionContext, at: datetime) -> CountersByRoot:
    """Add up what each day changed until the end of one."""
    grid = context.grid
    counters_by_root: CountersByRoot = defaultdict(dict)
    for daily_change in projections.daily_changes(context.session, context.election.slug, context.region, at, at):
        if grid.expectation(daily_change.region, daily_change.requirement) is not None:
            counters_by_expiry = counters_by_root[daily_change.region, daily_change.requirement]
            add_counters(counters_by_expiry, good_until(grid, daily_change), daily_change.counters)
    return counters_by_root


def recompute_counters_as_of(
    context: RegionContext, present_counters: ReportedCounters, as_of: AsOf
) -> ReportedCounters:
    """Return the counters as of an earlier instant, by recomputing the items that have changed since.

    Under another polling day, items whose reports expire are recomputed too: the instant they expire depends on it.
    """
    session, election, grid = context.session, context.election.slug, context.grid
    expiring_requirements = []
    if grid.has_other_polling_day:
        expiring_requirements = [it.code for it in grid.requirements.values() if it.good_for_days is not None]
    if as_of == CURRENT and not expiring_requirements:
        return present_counters
    selection = history_repository.items_changed_since(election, context.region, as_of, expiring_requirements)
    return projections_counters.rewind_counters(
        present_counters,
        history_repository.load_histories(session, selection),
        history_repository.good_until_by_key(session, selection),
        grid.requirements,
        grid.roots,
        as_of,
    )


def with_assumptions(
    context: RegionContext, counters: ReportedCounters, assumptions: str, as_of: AsOf
) -> ReportedCounters:
    """Return counters in which some items have an assumed status in place of their own. Nothing is stored."""
    session, election, grid = context.session, context.election.slug, context.grid
    assumed_statuses = what_if.parse_assumptions(
        assumptions,
        context.region,
        lambda region_code, requirement_code: grid.builder.must_answer(grid.roots.get(region_code), requirement_code),
    )
    selection = history_repository.items_with_keys(election, context.region, [*assumed_statuses])
    histories = history_repository.load_histories(session, selection)
    counters_by_root = {
        root_and_requirement: dict(counters_by_expiry) for root_and_requirement, counters_by_expiry in counters.items()
    }
    for (region_code, requirement_code), status in assumed_statuses.items():
        counters_by_expiry = counters_by_root.setdefault((region_code, requirement_code), {})
        pinned_region = grid.roots[region_code]
        if (item_history := histories.get((region_code, requirement_code))) is not None:
            replaced_counters = projections_counters.counters_as_of(
                grid.requirements[requirement_code], pinned_region, item_history, as_of
            )
            for expires_at, item_counters in replaced_counters.items():
                subtract_counters(counters_by_expiry, expires_at, item_counters)
        target = grid.builder.own_target(pinned_region, requirement_code)
        add_counters(counters_by_expiry, NEVER, what_if.assumed_counters(status, target))
    return counters_by_root


def recompute_daily_changes(context: RegionContext) -> list[DailyChange]:
    """Recompute from the history what each day changed within a regency, in the order of the days.

    Daily totals are stored for a regency as a whole. They do not tell its districts apart, which may differ in what is
    due when.
    """
    grid = context.grid
    selection = history_repository.items_within(context.election.slug, context.region, grid.requirements)
    daily_changes = []
    for (region_code, requirement_code), item_history in history_repository.load_histories(
        context.session, selection
    ).items():
        root = projections_counters.enclosing_root(region_code, grid.roots)
        requirement_row = grid.requirements[requirement_code]
        item_state = history_domain.derive_state(requirement_row, item_history)
        changes_by_day = projections_counters.all_changes_by_day(
            requirement_row, grid.roots[root], item_history, item_state
        )
        daily_changes += [
            DailyChange(root, requirement_code, *day_key, counters) for day_key, counters in changes_by_day.items()
        ]
    return sorted(daily_changes, key=lambda change: change.ends_at)


def good_until(grid: ExpectationGrid, change: DailyChange) -> datetime:
    """Return the instant until which the reports behind a daily change are good, given the polling day."""
    requirement_row, pinned_region = grid.requirements[change.requirement], grid.roots[change.region]
    return checklists_domain.good_until_from(requirement_row, pinned_region, change.lasts_until)
