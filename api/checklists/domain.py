"""What a region must answer, by when, and against which target. Pure: no session, no clock, no HTTP.

Due dates: a requirement opens and falls due a number of days before or after polling day (`opens` and `due`, negative
before), each at a local time of the region. A flag of the region may set another due day (`due_if`). Past its due date
an item is silent if nobody has reported it, and overdue if it is reported but not done.

Renewal: where a requirement has `good_for_days`, a report is good until the end of the last of these local days, and
must then be made again. This ends `until` days after polling day: a report that is good up to that day stays good.

Targets: a count is measured against a target, a sum of terms. A term is a factor, alone or times a figure of the region
or the value of another requirement there, and may be multiplied by the number of ballots. Or the office reports the
target together with the value (`target_reported`). Where all figures of a target are zero there is nothing to count,
and nothing is expected of the region. A countdown has no target: it is done when it reaches zero. A factor that is not
whole makes the target a minimum: of ballots there must be 1.025 times the voters, and a little more where every station
rounds its share up.

Flags: a requirement may apply only where a flag holds (`applies_if`), or be critical only there (`critical_if`). For
both, a flag of a region above or below counts as well.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from functools import cached_property, lru_cache
from math import ceil
from typing import NamedTuple, Protocol
from uuid import UUID

from api.checklists.errors import TooRecent
from api.checklists.models import Category, ChecklistItem, Requirement
from api.core.region_codes import ancestors_of
from api.core.schemas import Bilingual
from api.core.status import Assurance, Status
from api.core.time import NEVER, end_of_local_day, local_day, local_instant
from api.elections.models import ElectionRegion
from api.reference.regions.models import RegionFlag

MIN_KNOWN_AT_AGE = timedelta(seconds=60)
"""A write that began earlier may still be committing: what was known by then is settled only after this time."""


@dataclass(frozen=True)
class ChecklistTemplate:
    """One version of a template with all that belongs to it."""

    categories: list[Category]
    """In the order in which they are shown."""
    requirements: list[Requirement]
    """In the order of their codes."""
    levels: dict[str, set[str]]
    """By requirement, the levels of regions that answer it."""
    depends_on: dict[str, list[str]]
    """By requirement, the requirements that it waits for."""

    @cached_property
    def titles(self) -> dict[str, Bilingual]:
        """By requirement."""
        return {it.code: Bilingual(id=it.title_id, en=it.title_en) for it in self.requirements}

    @cached_property
    def units(self) -> dict[str, Bilingual | None]:
        """What is counted, by requirement; None: nothing."""
        return {
            it.code: Bilingual(id=it.unit_id, en=it.unit_en) if it.unit_id and it.unit_en else None
            for it in self.requirements
        }

    def answered_at(self, level: str) -> list[Requirement]:
        return [it for it in self.requirements if level in self.levels[it.code]]


class BallotArea(Protocol):
    """A region, or regions that vote alike, with the ballots that voters cast there."""

    @property
    def governor(self) -> bool: ...

    @property
    def regent_mayor(self) -> bool: ...


def has_ballot(area: BallotArea, ballot: str | None) -> bool:
    """Whether voters there cast the ballot that a requirement is bound to; None: it is bound to none."""
    return ballot is None or bool(getattr(area, ballot))


def ballot_count(area: BallotArea) -> int:
    """How many ballots a voter there casts."""
    return area.governor + area.regent_mayor


class BallotGroup(NamedTuple):
    """Regions of one level that have the same ballots."""

    level: str
    governor: bool
    regent_mayor: bool


class PinnedRegion(BallotArea, Protocol):
    """A region as an election pinned it. The row `ElectionRegion` is one."""

    @property
    def region(self) -> str: ...

    @property
    def level(self) -> str: ...

    @property
    def timezone(self) -> str: ...

    @property
    def polling_on(self) -> date: ...


class ItemValues(NamedTuple):
    """The columns of a `ChecklistItem` of an earlier moment, or of one that is not written yet."""

    election: str
    region: str
    requirement: str
    status: Status
    assurance: Assurance
    value: int | None
    target: int | None
    target_moved_at: datetime | None
    stage: str | None
    observed_at: datetime | None
    renewed_at: datetime | None
    good_until: datetime
    last_activity_at: datetime
    update_id: UUID | None
    revision: int


AnyItem = ChecklistItem | ItemValues


class FlaggedRegion(NamedTuple):
    """A region as an election pinned it, with the flags that concern it."""

    pinned: PinnedRegion
    flags: frozenset[str]
    """The flags of the region and of the regions above it."""
    nearby_flags: frozenset[str]
    """The flags of the region and of the regions above and below it."""


def flagged_region(pinned: PinnedRegion, flags: Iterable[RegionFlag]) -> FlaggedRegion:
    return flagged_regions([pinned], flags)[0]


def flagged_regions(pinned_regions: Iterable[PinnedRegion], flags: Iterable[RegionFlag]) -> list[FlaggedRegion]:
    """The regions, each with those of the flags that concern it. `flags` may hold those of the whole country."""
    flags_by_region: dict[str, set[str]] = defaultdict(set)
    flags_below_by_region: dict[str, set[str]] = defaultdict(set)
    for region_flag in flags:
        flags_by_region[region_flag.region].add(str(region_flag.flag))
        for ancestor_code in ancestors_of(region_flag.region):
            flags_below_by_region[ancestor_code].add(str(region_flag.flag))
    regions_with_flags = []
    for pinned in pinned_regions:
        region_and_ancestor_codes = (*ancestors_of(pinned.region), pinned.region)
        flags_at_or_above = frozenset(
            flag for region_code in region_and_ancestor_codes for flag in flags_by_region.get(region_code, ())
        )
        regions_with_flags.append(
            FlaggedRegion(
                pinned, flags_at_or_above, flags_at_or_above | flags_below_by_region.get(pinned.region, set())
            )
        )
    return regions_with_flags


def applies(requirement: Requirement, region: FlaggedRegion) -> bool:
    """Whether the region has the ballot and the flag that the requirement is bound to."""
    if not has_ballot(region.pinned, requirement.ballot):
        return False
    return requirement.applies_if is None or requirement.applies_if in region.nearby_flags


def is_critical(requirement: Requirement, region: FlaggedRegion) -> bool:
    return requirement.critical or requirement.critical_if in region.nearby_flags


def is_due_judged(requirement: Requirement) -> bool:
    """Whether the template says that no source gives the requirement's due day."""
    return "due" in requirement.judgement


class DueDates(NamedTuple):
    opens_at: datetime
    due_at: datetime
    renew_until: datetime | None
    """When reports need no renewal any more; None: they never need it."""


def due_dates(requirement: Requirement, region: FlaggedRegion) -> DueDates:
    """The instants at which a requirement opens and falls due in a region, by its polling day and time zone."""
    polling_on, zone = region.pinned.polling_on, region.pinned.timezone
    renew_until = None
    if requirement.good_for_days is not None:
        renew_until = local_instant(polling_on, requirement.until or 0, "23:59", zone)
    return DueDates(
        local_instant(polling_on, requirement.opens, requirement.opens_time, zone),
        local_instant(polling_on, due_offset(requirement, region.flags), requirement.due_time, zone),
        renew_until,
    )


def due_offset(requirement: Requirement, flags: frozenset[str]) -> int:
    """The due day, in days from polling day: of the first rule of `due_if` whose flag is given, else the usual one."""
    return next((rule["due"] for rule in requirement.due_if if rule["flag"] in flags), requirement.due)


def good_until(requirement: Requirement, pinned: ElectionRegion, observed_at: datetime) -> datetime:
    """The end of the last local day on which a report is good; `NEVER` if it need not be renewed."""
    return good_until_from(requirement, pinned, lasts_until(requirement, pinned, observed_at))


def lasts_until(requirement: Requirement, pinned: ElectionRegion, observed_at: datetime) -> datetime:
    """The same, without regard to polling day: `good_for_days` after the observation, `NEVER` if there is no limit."""
    good_for_days, zone = requirement.good_for_days, pinned.timezone
    return (
        NEVER
        if good_for_days is None
        else end_of_local_day(local_day(observed_at, zone) + timedelta(good_for_days), zone)
    )


def good_until_from(requirement: Requirement, pinned: ElectionRegion, lasts_until: datetime) -> datetime:
    """`good_until`, from a result of `lasts_until`: what lasts until the end of renewal stays good for ever."""
    renewal_ends_on = pinned.polling_on + timedelta(requirement.until or 0)
    if lasts_until == NEVER or lasts_until >= end_of_local_day(renewal_ends_on, pinned.timezone):
        return NEVER
    return lasts_until


class NoTarget(StrEnum):
    """Why a count has no target yet."""

    NO_FIGURE = "no_figure"
    REPORTED = "reported_with_the_value"
    AWAITS = "awaits_another_requirement"


class Target(NamedTuple):
    """The target of a count. Without one, `why` gives the reason; both are None for what is not a count."""

    value: int | None
    why: NoTarget | None


NO_TARGET = Target(None, None)


def derive_target(
    requirement: Requirement, figures: Mapping[str, int], value_by_requirement: Mapping[str, int], ballots: int
) -> Target:
    """The target of a count: the sum of its terms, rounded up.

    `figures` are those of the region by kind, `value_by_requirement` has the values of its other items, and `ballots`
    is the number of ballots a voter there casts.
    """
    if not requirement.measure.has_target:
        return NO_TARGET
    if requirement.target_reported:
        return Target(None, NoTarget.REPORTED)
    target_sum: int | Fraction = 0
    for term in requirement.target:
        if "figure" in term and term["figure"] not in figures:
            return Target(None, NoTarget.NO_FIGURE)
        if "requirement" in term and term["requirement"] not in value_by_requirement:
            return Target(None, NoTarget.AWAITS)
        figure_or_value = (
            figures[term["figure"]] if "figure" in term else value_by_requirement.get(term.get("requirement", ""), 1)
        )
        target_sum += _factor(term["factor"]) * figure_or_value * (ballots if term.get("ballots") else 1)
    return Target(ceil(target_sum), None)


@lru_cache(maxsize=1_000)
def _factor(text: str) -> int | Fraction:
    """The factor of a term. Whole numbers are integers, which multiply many times faster than fractions."""
    factor = Fraction(text)
    return int(factor) if factor.denominator == 1 else factor


def is_minimum(requirement: Requirement) -> bool:
    """Whether a little more than the target is as it should be, because each station rounds its own share up."""
    return any(Fraction(term["factor"]).denominator > 1 for term in requirement.target)


def target_requirements(requirement: Requirement) -> set[str]:
    """The requirements whose values make the target."""
    return {term["requirement"] for term in requirement.target if "requirement" in term}


def target_figures(requirement: Requirement) -> set[str]:
    """The kinds of figures that make the target."""
    return {term["figure"] for term in requirement.target if "figure" in term}


def stored_target(item: AnyItem | None) -> Target | None:
    """The target that the item was measured against, if it has one. The figures of today may give another."""
    return None if item is None or item.target is None else Target(item.target, None)


def zero_target_regions(
    requirements: Iterable[Requirement], zero_figures: Iterable[tuple[object, str, str]]
) -> dict[str, list[str]]:
    """By requirement, the regions that have nothing to count, because all figures of the target are zero there.

    `zero_figures` are those with the value zero, as (anything, region, kind). Requirements without such a region, and
    those whose target has a term that is not a figure, are left out.
    """
    zero_kinds_by_region: dict[str, set[str]] = defaultdict(set)
    for _, region_code, figure_kind in zero_figures:
        zero_kinds_by_region[region_code].add(figure_kind)
    regions_by_requirement = {}
    for requirement in requirements:
        needed_kinds = target_figures(requirement)
        if needed_kinds and len(requirement.target) == len(needed_kinds):
            regions_by_requirement[requirement.code] = [
                region_code for region_code, kinds in zero_kinds_by_region.items() if needed_kinds <= kinds
            ]
    return {
        requirement_code: region_codes
        for requirement_code, region_codes in regions_by_requirement.items()
        if region_codes
    }


def count_expected_items(
    template: ChecklistTemplate, region: FlaggedRegion, zero_targets: Mapping[str, Sequence[str]]
) -> int:
    """How many items the region itself must answer. `zero_targets` are those of `zero_target_regions`."""
    return sum(
        applies(requirement, region) and region.pinned.region not in zero_targets.get(requirement.code, ())
        for requirement in template.answered_at(region.pinned.level)
    )


def is_overdue(status: Status, due_at: datetime, at: datetime) -> bool:
    """Whether an item was reported, is not done and is past due. An item that nobody reported is silent instead."""
    return status not in (Status.UNKNOWN, Status.DONE, Status.NOT_APPLICABLE) and due_at < at


def is_silent(status: Status, due_at: datetime, at: datetime) -> bool:
    """Whether nobody has reported an item that is past due."""
    return status is Status.UNKNOWN and due_at < at


def status_of(item: AnyItem | None) -> Status:
    return Status.UNKNOWN if item is None else item.status


class EvaluationTime(NamedTuple):
    """The instant that an answer is for, and whether the election is closed then."""

    at: datetime
    closed: bool


def evaluation_time(now: datetime, closed_at: datetime | None) -> EvaluationTime:
    """Now, but at the latest the close of the election."""
    if closed_at is not None and closed_at <= now:
        return EvaluationTime(closed_at, True)
    return EvaluationTime(now, False)


def check_known_at(known_at: datetime, now: datetime) -> None:
    """Raises `TooRecent` if it is less than a minute ago: an unfinished write may still record an earlier time."""
    if known_at > now - MIN_KNOWN_AT_AGE:
        raise TooRecent(pointer="query/known_at")
