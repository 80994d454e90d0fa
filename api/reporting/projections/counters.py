"""What items add to the counters of their regions: now, at an earlier moment, and day by day.

Pure: no session, no clock, no HTTP.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from api.checklists import domain as checklists_domain
from api.checklists.counters import NO_COUNTERS, Counters, add_counters, item_counters, subtract_counters
from api.checklists.expectations.grid import ReportedCounters
from api.checklists.history import domain as history_domain
from api.checklists.history.domain import ItemHistories, ItemHistory, RegionRequirement, State
from api.checklists.models import Requirement
from api.core.as_of import CURRENT, AsOf
from api.core.region_codes import ancestors_of
from api.core.time import next_day_end
from api.elections.models import ElectionRegion

DerivedHistory = tuple[ItemHistory, State | None]
"""An item's history, and the state derived from it."""
NO_HISTORY = ItemHistory([], [], [], [])


class DayKey(NamedTuple):
    """A day, named by its last instant, and until when the reports counted in it last."""

    ends_at: datetime
    lasts_until: datetime


def counters_as_of(
    requirement: Requirement, pinned: ElectionRegion, history: ItemHistory, as_of: AsOf
) -> dict[datetime, Counters]:
    """Return what one item added to the counters as of a moment, by the instant until which its report was good."""
    state = history_domain.derive_state(requirement, history, as_of)
    if state is None:
        return {}
    return {checklists_domain.good_until(requirement, pinned, state.renewed_at): item_counters(requirement, state)}


def rewind_counters(
    current_counters: ReportedCounters,
    histories: ItemHistories,
    current_good_until: Mapping[RegionRequirement, datetime],
    requirements: Mapping[str, Requirement],
    roots: Mapping[str, ElectionRegion],
    as_of: AsOf,
) -> ReportedCounters:
    """Return the counters as of a moment: the current ones, with the items of these histories as they were then.

    What each of them adds now is subtracted, and what it added then is added.
    """
    rewound_counters: dict[RegionRequirement, dict[datetime, Counters]] = {
        key: dict(counters_by_good_until) for key, counters_by_good_until in current_counters.items()
    }
    for (region_code, requirement_code), history in histories.items():
        if (requirement := requirements.get(requirement_code)) is None:
            continue
        root_code = enclosing_root(region_code, roots)
        state_now = history_domain.derive_state(requirement, history, CURRENT)
        counters_by_good_until = rewound_counters.setdefault((root_code, requirement_code), {})
        if state_now is not None:
            good_until = current_good_until[region_code, requirement_code]
            subtract_counters(counters_by_good_until, good_until, item_counters(requirement, state_now))
        for good_until, counters in counters_as_of(requirement, roots[root_code], history, as_of).items():
            add_counters(counters_by_good_until, good_until, counters)
    return rewound_counters


def enclosing_root(region: str, roots: Mapping[str, ElectionRegion]) -> str:
    """Return the region itself if it is among the roots, otherwise the nearest root above it."""
    return next(code for code in (region, *reversed(ancestors_of(region))) if code in roots)


def changes_by_day(
    requirement: Requirement,
    pinned: ElectionRegion,
    since: datetime,
    derived_before: DerivedHistory,
    derived_after: DerivedHistory,
) -> dict[DayKey, Counters]:
    """Return what a write about the time from `since` on changes in the daily changes of an item.

    It concerns the day of `since`, and later days on which something was observed. Usually there are no later days;
    then the day of `since` gets the difference between the two current states.
    """
    day_ends = sorted({next_day_end(since), *(next_day_end(at) for at in derived_after[0].instants() if at > since)})
    change_by_day: dict[DayKey, Counters] = {}
    previous_difference: Mapping[datetime, Counters] = {}
    for day_end in day_ends:
        state_before, state_after = (
            state if day_end == day_ends[-1] else history_domain.derive_state(requirement, history, AsOf(day_end))
            for history, state in (derived_before, derived_after)
        )
        difference = _difference(requirement, pinned, state_before, state_after)
        for lasts_until in {*difference, *previous_difference}:
            change = difference.get(lasts_until, NO_COUNTERS).minus(previous_difference.get(lasts_until, NO_COUNTERS))
            if any(change):
                change_by_day[DayKey(day_end, lasts_until)] = change
        previous_difference = difference
    return change_by_day


def _difference(
    requirement: Requirement, pinned: ElectionRegion, state_before: State | None, state_after: State | None
) -> Mapping[datetime, Counters]:
    """Return the counters of one state minus those of another, by how long the reports last."""
    difference: dict[datetime, Counters] = {}
    if state_after is not None:
        lasts_until = checklists_domain.lasts_until(requirement, pinned, state_after.renewed_at)
        add_counters(difference, lasts_until, item_counters(requirement, state_after))
    if state_before is not None:
        lasts_until = checklists_domain.lasts_until(requirement, pinned, state_before.renewed_at)
        subtract_counters(difference, lasts_until, item_counters(requirement, state_before))
    return difference


def all_changes_by_day(
    requirement: Requirement, pinned: ElectionRegion, history: ItemHistory, state: State | None
) -> dict[DayKey, Counters]:
    """Return what one item adds to the changes of each day."""
    first_instant = min(history.instants(), default=None)
    return (
        {}
        if first_instant is None
        else changes_by_day(requirement, pinned, first_instant, (NO_HISTORY, None), (history, state))
    )
