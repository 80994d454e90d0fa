"""Bands: which band a region is in, why, and what would take it out of the band. Pure: no session, clock or HTTP."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from api.checklists.status_at import RequirementBreakdown, Thresholds
from api.core.status import Band

RISK_UNITS: dict[str, Callable[[RequirementBreakdown], int]] = {
    "due_undone": lambda it: it.due.undone + it.due.claimed_not_applicable,
    "due_disputed": lambda it: it.due.disputed,
    "due_expired": lambda it: it.due.expired,
    "due_silent": lambda it: it.due.unknown,
    "critical_soon": lambda it: it.critical_soon.applicable - it.critical_soon.done,
}
"""How many units put a region at risk, by reason, the gravest reason first."""


class BandDecision(NamedTuple):
    band: Band
    reason: str
    requirements: tuple[str, ...] = ()
    """The requirements that caused the decision."""


def decide_band(
    breakdowns: Mapping[str, RequirementBreakdown], thresholds: Thresholds, late_children_share: Fraction | None
) -> BandDecision:
    """Return the first band that applies, given the breakdown of each requirement by its code.

    `late_children_share` is the share of late children of a province or the nation. For a regency and below it is
    None: there a single critical unit that is overdue makes the region late.
    """
    if not any(breakdown.open.known for breakdown in breakdowns.values()):
        return BandDecision(Band.NO_DATA, "nothing_reported" if breakdowns else "nothing_expected")
    late_requirements = _requirements_with(breakdowns, lambda it: it.critical_due.undone)
    if late_children_share is None and late_requirements:
        return BandDecision(Band.LATE, "critical_overdue", late_requirements)
    if late_children_share is not None and late_children_share > thresholds.late_above:
        return BandDecision(Band.LATE, "children_late", late_requirements)
    if has_low_coverage(breakdowns, thresholds):
        return BandDecision(
            Band.NO_DATA, "low_coverage", _requirements_with(breakdowns, lambda it: it.due_or_ahead.unknown)
        )
    if all(breakdown.critical.is_done and breakdown.due.is_done for breakdown in breakdowns.values()):
        return BandDecision(Band.READY, "all_done")
    for reason, count_units in RISK_UNITS.items():
        if requirement_codes := _requirements_with(breakdowns, count_units):
            return BandDecision(Band.AT_RISK, reason, requirement_codes)
    return BandDecision(Band.ON_TRACK, "nothing_late")


def has_low_coverage(breakdowns: Mapping[str, RequirementBreakdown], thresholds: Thresholds) -> bool:
    """Whether too few of the units that are due, or soon will be, are reported."""
    units, known_units = _units_due_ahead(breakdowns)
    return units > 0 and Fraction(known_units, units) < thresholds.no_data_below


def _units_due_ahead(breakdowns: Mapping[str, RequirementBreakdown]) -> tuple[int, int]:
    """Return how many units are due or soon will be, and how many of these are reported."""
    return sum(it.due_or_ahead.units for it in breakdowns.values()), sum(
        it.due_or_ahead.known for it in breakdowns.values()
    )


def _requirements_with(
    breakdowns: Mapping[str, RequirementBreakdown], count_units: Callable[[RequirementBreakdown], int]
) -> tuple[str, ...]:
    return tuple(requirement_code for requirement_code, breakdown in breakdowns.items() if count_units(breakdown))


class Move(NamedTuple):
    """Units of one requirement that somebody has to report or finish, and why."""

    requirement: str
    why: str
    units: int


def moves_out_of_band(
    breakdowns: Mapping[str, RequirementBreakdown], thresholds: Thresholds, decision: BandDecision
) -> list[Move]:
    """Return the fewest units that take a region out of its band, the smallest moves first. A ready region has none."""
    if decision.band is Band.NO_DATA:
        return _reports_to_reach_coverage(breakdowns, thresholds)
    if decision.band is Band.LATE:
        moves = [
            Move(requirement_code, "critical_overdue", breakdown.critical_due.undone)
            for requirement_code, breakdown in breakdowns.items()
        ]
    elif decision.band is Band.AT_RISK:
        moves = [
            Move(requirement_code, reason, count_units(breakdown))
            for requirement_code, breakdown in breakdowns.items()
            for reason, count_units in RISK_UNITS.items()
        ]
    else:
        moves = [
            Move(requirement_code, "critical_undone", breakdown.critical.applicable - breakdown.critical.done)
            for requirement_code, breakdown in breakdowns.items()
        ]
    return sorted((move for move in moves if move.units), key=lambda move: (move.units, move.requirement))


def _reports_to_reach_coverage(breakdowns: Mapping[str, RequirementBreakdown], thresholds: Thresholds) -> list[Move]:
    """Return as many unknown units as coverage lacks, from the requirements that have the most of them."""
    units, known_units = _units_due_ahead(breakdowns)
    lacking_units = max(ceil(units * thresholds.no_data_below) - known_units, 1 if breakdowns else 0)
    moves = []
    for requirement_code, breakdown in sorted(breakdowns.items(), key=lambda it: (-it[1].due_or_ahead.unknown, it[0])):
        move_units = min(breakdown.due_or_ahead.unknown or breakdown.open.unknown, lacking_units)
        if lacking_units > 0 and move_units:
            moves.append(Move(requirement_code, "unknown", move_units))
            lacking_units -= move_units
    return moves
