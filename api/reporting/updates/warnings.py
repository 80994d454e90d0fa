"""Warnings about an update. It is recorded all the same, but its reporter should check it."""

from datetime import datetime, timedelta
from fractions import Fraction
from math import ceil

from api.checklists import domain as checklists_domain
from api.checklists.models import Requirement
from api.core.catalogue import sentences
from api.core.time import local_instant
from api.elections.models import ElectionRegion

WARNINGS = sentences("warnings")
LONG_BEFORE = timedelta(days=60)
"""Offices begin some weeks early. What was observed even earlier is more often a wrong year or month."""

RESERVE = Fraction("0.025")
"""Ballots are ordered for all voters and this share of them, rounded up (Law 1/2015, article 80)."""


def is_ballot_order(requirement: Requirement) -> bool:
    """Whether the target is the number of ballots that the office has ordered for one contest."""
    return requirement.ballot is not None and requirement.target_reported


def value_warnings(
    requirement: Requirement, value: int | None, target: int | None, voters: int | None = None
) -> list[str]:
    """Return the codes of the warnings about a value and its target. `voters` is needed for an order of ballots."""
    warning_codes = []
    if value is not None and target is not None and value > target and not checklists_domain.is_minimum(requirement):
        warning_codes.append("above_target")
    if requirement.measure.has_target and target is None:
        warning_codes.append("target_missing")
    if is_ballot_order(requirement) and target is not None and voters and target < voters + ceil(voters * RESERVE):
        warning_codes.append("below_reserve")
    return warning_codes


def is_long_before_opening(requirement: Requirement, pinned: ElectionRegion, observed_at: datetime) -> bool:
    opens_at = local_instant(pinned.polling_on, requirement.opens, requirement.opens_time, pinned.timezone)
    return observed_at < opens_at - LONG_BEFORE
