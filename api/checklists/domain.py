"""What a region must answer, by when, against which number. Pure: no session, no clock, no HTTP."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from api.checklists.errors import TooRecent
from api.checklists.models import ChecklistItem, Measure, Requirement
from api.core.region_codes import ancestors
from api.core.status import Status
from api.core.time import NEVER, end_of, instant, local_day
from api.elections.models import ElectionRegion
from api.reference.regions.models import RegionFlag

LONGEST_WRITE = timedelta(seconds=60)


class Unit(NamedTuple):
    """One region that answers, as its election pinned it."""

    pinned: ElectionRegion
    flags: frozenset[str]
    """Flags noted here or above."""
    near: frozenset[str]
    """Flags noted here, above or somewhere below."""

    @property
    def ballots(self) -> int:
        return self.pinned.governor + self.pinned.regent_mayor


def unit(pinned: ElectionRegion, noted: Iterable[RegionFlag]) -> Unit:
    """`noted` may hold flags of the whole country: only those here, above and below count."""
    return units([pinned], noted)[0]


def units(pinned: Iterable[ElectionRegion], noted: Iterable[RegionFlag]) -> list[Unit]:
    """The same for many regions at once."""
    here: dict[str, set[str]] = defaultdict(set)
    inside: dict[str, set[str]] = defaultdict(set)
    for it in noted:
        here[it.region].add(str(it.flag))
        for above in ancestors(it.region):
            inside[above].add(str(it.flag))
    return [_unit(it, here, inside) for it in pinned]


def _unit(pinned: ElectionRegion, here: Mapping[str, set[str]], inside: Mapping[str, set[str]]) -> Unit:
    own = pinned.region
    flags = frozenset(flag for code in (*ancestors(own), own) for flag in here.get(code, ()))
    return Unit(pinned, flags, flags | inside.get(own, set()))


class NoTarget(StrEnum):
    """Why a count has no target yet."""

    NO_FIGURE = "no_figure"
    REPORTED = "reported_with_the_value"
    AWAITS = "awaits_another_requirement"


class Target(NamedTuple):
    value: int | None
    why: NoTarget | None


class Times(NamedTuple):
    opens_at: datetime
    due_at: datetime
    until_at: datetime | None


NO_TARGET = Target(None, None)


def applies(requirement: Requirement, unit: Unit) -> bool:
    """Whether this unit has the ballot and the flag that the requirement is bound to."""
    if requirement.ballot is not None and not getattr(unit.pinned, requirement.ballot):
        return False
    return requirement.applies_if is None or requirement.applies_if in unit.near


def is_critical(requirement: Requirement, unit: Unit) -> bool:
    return requirement.critical or requirement.critical_if in unit.near


def due_day(requirement: Requirement, flags: frozenset[str]) -> int:
    """Days from polling; the first condition on a flag that holds here wins."""
    return next((rule["due"] for rule in requirement.due_if if rule["flag"] in flags), requirement.due)


def times(requirement: Requirement, unit: Unit) -> Times:
    """The instants at which it opens, falls due and need no longer be renewed."""
    day, zone = unit.pinned.polling_on, unit.pinned.timezone
    until = None
    if requirement.good_for_days is not None:
        until = instant(day, requirement.until or 0, "23:59", zone)
    return Times(
        instant(day, requirement.opens, requirement.opens_time, zone),
        instant(day, due_day(requirement, unit.flags), requirement.due_time, zone),
        until,
    )


def good_until(requirement: Requirement, pinned: ElectionRegion, observed_at: datetime) -> datetime:
    """The end of the last local day on which a report is good. What outlasts `until` need not be renewed."""
    return held_until(requirement, pinned, lasts_until(requirement, pinned, observed_at))


def held_until(requirement: Requirement, pinned: ElectionRegion, last: datetime) -> datetime:
    if last == NEVER or last >= end_of(pinned.polling_on + timedelta(requirement.until or 0), pinned.timezone):
        return NEVER
    return last


def lasts_until(requirement: Requirement, pinned: ElectionRegion, observed_at: datetime) -> datetime:
    """The same, whenever polling day is."""
    days, zone = requirement.good_for_days, pinned.timezone
    return NEVER if days is None else end_of(local_day(observed_at, zone) + timedelta(days), zone)


def target(requirement: Requirement, figures: Mapping[str, int], values: Mapping[str, int], ballots: int) -> Target:
    """What a count is measured against: terms of factor times figure, another requirement's value, or a constant."""
    if requirement.measure is not Measure.COUNT:
        return NO_TARGET
    if requirement.target_reported:
        return Target(None, NoTarget.REPORTED)
    total = Fraction(0)
    for term in requirement.target:
        if "figure" in term and term["figure"] not in figures:
            return Target(None, NoTarget.NO_FIGURE)
        if "requirement" in term and term["requirement"] not in values:
            return Target(None, NoTarget.AWAITS)
        base = figures[term["figure"]] if "figure" in term else values.get(term.get("requirement", ""), 1)
        total += Fraction(term["factor"]) * base * (ballots if term.get("ballots") else 1)
    return Target(ceil(total), None)


def measured_against(requirement: Requirement) -> set[str]:
    """The requirements whose values make its target."""
    return {term["requirement"] for term in requirement.target if "requirement" in term}


def stored_target(item: ChecklistItem | None) -> Target | None:
    """The target that the report was measured against; figures may have changed since."""
    return None if item is None or item.target is None else Target(item.target, None)


def zeros(requirements: Iterable[Requirement], zero_figures: Iterable[tuple[object, str, str]]) -> dict[str, list[str]]:
    """By requirement, the regions where all figures of its target are nought: nothing is expected there."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for _, region, kind in zero_figures:
        kinds[region].add(kind)
    found = {}
    for it in requirements:
        needed = figures_needed(it)
        if needed and len(it.target) == len(needed):
            found[it.code] = [region for region, nought in kinds.items() if needed <= nought]
    return {code: regions for code, regions in found.items() if regions}


def figures_needed(requirement: Requirement) -> set[str]:
    return {term["figure"] for term in requirement.target if "figure" in term}


def is_overdue(status: Status, due_at: datetime, at: datetime) -> bool:
    """Known, undone and past its hour. An unknown one is silent, not overdue."""
    return status not in (Status.UNKNOWN, Status.DONE, Status.NOT_APPLICABLE) and due_at < at


def is_silent(status: Status, due_at: datetime, at: datetime) -> bool:
    return status is Status.UNKNOWN and due_at < at


def status_of(item: ChecklistItem | None) -> Status:
    return Status.UNKNOWN if item is None else item.status


class Evaluated(NamedTuple):
    """The instant an answer speaks of: now, but no later than the close."""

    at: datetime
    closed: bool


def evaluated(now: datetime, closed_at: datetime | None) -> Evaluated:
    if closed_at is not None and closed_at <= now:
        return Evaluated(closed_at, True)
    return Evaluated(now, False)


def check_known_at(known_at: datetime, now: datetime) -> None:
    """What was recorded within the longest write allowed may still be on its way, so it cannot be asked for."""
    if known_at > now - LONGEST_WRITE:
        raise TooRecent(pointer="query/known_at")
