"""The order of what needs attention: what a missed line costs on polling day. Pure: no session, no clock, no HTTP.

`docs/explanation/what-comes-first.md` explains the order with an example.
"""

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from typing import NamedTuple

from api.briefing.attention.schemas import AttentionReason
from api.checklists.counters import PPM
from api.readiness.score import ScoredCategory

LONG_OVERDUE = timedelta(14)
HINTS = frozenset(
    {
        AttentionReason.STATED_NOT_REPORTED,
        AttentionReason.DONE_ABOVE_NOT_BELOW,
        AttentionReason.MORE_THAN_BEFORE,
        AttentionReason.WAITS_FOR_LATE,
        AttentionReason.NOT_CONFIRMED,
    }
)
"""Reasons that point to a contradiction or a consequence. What is missing itself has a line of its own."""


POLLS_OPEN_AFTER, POLLS_CLOSE_AFTER = timedelta(hours=7), timedelta(hours=13)
"""Stations are open from 07:00 to 13:00 of polling day, local time."""


class Urgency(IntEnum):
    """How much a line matters for polling, the gravest first."""

    OPENING = 0
    """On polling day until the polls close: reported not done, and stations cannot open without it, or have not."""
    CRITICAL_NOW = 1
    """Critical, or something critical waits for it; and due now, or needed now by what waits for it."""
    CRITICAL_SOON = 2
    """Critical and due within days: not late yet. Or doubtful, while something critical relies on it."""
    CRITICAL_OTHERWISE = 3
    """Critical, and long overdue or not due for a while."""
    NOW = 4
    """Not critical, or reported done too long ago; and due now."""
    HINT = 5
    """A contradiction or a consequence."""
    OTHERWISE = 6
    """Not critical, and long overdue or not due for a while."""
    BEHIND = 7
    """Nothing can be won by it: what comes after it is done, or polling is over."""


class WaitingWork(NamedTuple):
    """A critical requirement that is not done and waits for another one, directly or through others."""

    weight: int
    due_at: datetime


class MissedWork(NamedTuple):
    """What is missing of one requirement in one region."""

    reason: AttentionReason
    critical: bool
    due_at: datetime
    missing_ppm: int
    """The missing part of the requirement, in millionths: the share of silent units, or of work not done."""
    weight: int
    """The requirement's share of a whole score, in millionths."""
    waiting: Sequence[WaitingWork] = ()
    is_done_after: bool = False
    """Whether something that waits for it, directly or through others, is reported done."""
    is_counted: bool = True
    """Whether it is a number, which may have fallen short; what is confirmed or goes by stages is passed or not."""
    is_critical_done_after: bool = False
    """Whether something critical that waits for it is reported done."""


class PollingTimes(NamedTuple):
    """The instant of the answer, and the local polling day around it."""

    at: datetime
    polling_begins_at: datetime
    """When the day begins: what helps polling should be done before."""
    polling_ends_at: datetime
    """When the polls close."""
    now_begins_at: datetime
    """What fell due before is long overdue."""
    now_ends_at: datetime
    """What falls due by then is due now."""

    def is_now(self, due_at: datetime) -> bool:
        return self.now_begins_at <= due_at <= self.now_ends_at

    def is_during_polling(self, instant: datetime) -> bool:
        """Whether an instant is on polling day before the polls close."""
        return self.polling_begins_at <= instant < self.polling_ends_at

    def deadlines(self) -> tuple[datetime, ...]:
        """Before polling day, else before the stations open, else before they close."""
        return self.polling_begins_at, self.polling_begins_at + POLLS_OPEN_AFTER, self.polling_ends_at


def polling_times(
    at: datetime, polling_begins_at: datetime, polling_ends_at: datetime, soon: timedelta
) -> PollingTimes:
    """`soon` is the election's threshold: what falls due within this time is due now."""
    return PollingTimes(at, polling_begins_at, polling_ends_at, at - LONG_OVERDUE, at + soon)


class Rank(NamedTuple):
    """The place of a line: urgency first, then cost."""

    urgency: Urgency
    cost: int
    """What the missing part is worth in a score together with what waits for it, in millionths of the score."""
    needed_by: datetime | None
    """When the line, or the first of what waits for it, falls due next, at the latest the next of the `deadlines`."""


def rank(missed: MissedWork, times: PollingTimes) -> Rank:
    """Where a missed line comes among all others."""
    cost = missed.missing_ppm * (missed.weight + sum(waiting.weight for waiting in missed.waiting)) // PPM
    due_dates = [missed.due_at, *(waiting.due_at for waiting in missed.waiting)]
    ahead = [it for it in (*due_dates, *times.deadlines()) if it > times.at]
    return Rank(_urgency(missed, due_dates, times), cost, min(ahead, default=None))


def _urgency(missed: MissedWork, due_dates: Sequence[datetime], times: PollingTimes) -> Urgency:
    if missed.reason in HINTS:
        return Urgency.HINT
    if _is_behind(missed, times):
        return Urgency.BEHIND
    is_now = any(map(times.is_now, due_dates))
    if missed.reason is AttentionReason.EXPIRED:
        is_needed_again = missed.critical and missed.waiting and is_now
        return Urgency.CRITICAL_SOON if is_needed_again else Urgency.NOW if is_now else Urgency.OTHERWISE
    if missed.reason is AttentionReason.CRITICAL_SOON or _is_relied_on(missed):
        return Urgency.CRITICAL_SOON
    if missed.critical or missed.waiting:
        if missed.reason is not AttentionReason.SILENT and _is_for_opening(due_dates, times):
            return Urgency.OPENING
        return Urgency.CRITICAL_NOW if is_now else Urgency.CRITICAL_OTHERWISE
    return Urgency.NOW if is_now else Urgency.OTHERWISE


def _is_behind(missed: MissedWork, times: PollingTimes) -> bool:
    """Whether a later step shows that this one is passed, or polling is over."""
    is_passed = missed.reason is AttentionReason.SILENT or (
        not missed.is_counted and missed.reason is not AttentionReason.DISPUTED
    )
    if missed.is_done_after and is_passed:
        return True
    return missed.due_at < times.polling_begins_at and times.at > times.polling_ends_at


def _is_relied_on(missed: MissedWork) -> bool:
    """Whether a number is known or said to be short, and something critical that needs all of it is reported done."""
    is_short = missed.reason in (AttentionReason.DISPUTED, AttentionReason.BLOCKED, AttentionReason.OVERDUE)
    return is_short and missed.is_counted and missed.is_critical_done_after and not missed.critical


def _is_for_opening(due_dates: Iterable[datetime], times: PollingTimes) -> bool:
    """Whether the polls are about to open or open, and something that falls due while they are needs it."""
    return times.is_during_polling(times.at) and any(map(times.is_during_polling, due_dates))


def score_shares(categories: Iterable[ScoredCategory]) -> dict[str, int]:
    """By requirement, its share of the score of a region that answers all of them, in millionths."""
    filled_categories = [category for category in categories if category.requirements]
    total_weight = sum(category.weight for category in filled_categories)
    return {
        requirement.code: PPM * category.weight * requirement.weight // (total_weight * category_weight)
        for category in filled_categories
        for category_weight in [sum(it.weight for it in category.requirements)]
        for requirement in category.requirements
    }


def dependents_by_requirement(depends_on: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """By requirement, those that wait for it directly."""
    dependents: dict[str, list[str]] = {}
    for requirement_code, dependencies in depends_on.items():
        for dependency in dependencies:
            dependents.setdefault(dependency, []).append(requirement_code)
    return dependents


def waiting_for(requirement: str, dependents: Mapping[str, Sequence[str]], done: Container[str]) -> set[str]:
    """Those that wait for a requirement, directly or through others. What is done and all behind it do not wait."""
    waiting: set[str] = set()
    unvisited = [*dependents.get(requirement, ())]
    while unvisited:
        dependent = unvisited.pop()
        if dependent not in waiting and dependent not in done:
            waiting.add(dependent)
            unvisited += dependents.get(dependent, ())
    return waiting


def all_dependencies(requirement: str, depends_on: Mapping[str, Sequence[str]]) -> set[str]:
    """The requirements that one depends on, directly or through others."""
    dependencies: set[str] = set()
    unvisited = [*depends_on.get(requirement, ())]
    while unvisited:
        if (dependency := unvisited.pop()) not in dependencies:
            dependencies.add(dependency)
            unvisited += depends_on.get(dependency, ())
    return dependencies


def last_steps_first(requirements: Iterable[str], dependencies: Mapping[str, Collection[str]]) -> list[str]:
    """The requirements in the same order, but in place of a step of a chain the last steps of that chain.

    A report that the last step is done answers the steps before it, which come at the end. `dependencies` are direct
    and indirect.
    """
    codes = [*requirements]
    earlier_steps = {step for code in codes for step in dependencies.get(code, ())}
    last_steps_by_code: dict[str, list[str]] = {code: [] for code in codes}
    for last_step in codes:
        if last_step not in earlier_steps:
            for code in last_steps_by_code.keys() & {last_step, *dependencies.get(last_step, ())}:
                last_steps_by_code[code].append(last_step)
    first_codes = dict.fromkeys(last_step for code in codes for last_step in last_steps_by_code[code])
    return [*first_codes, *(code for code in codes if code not in first_codes)]


def in_naming_order(
    requirements: Iterable[str], dependencies: Mapping[str, Collection[str]], due_by_requirement: Mapping[str, datetime]
) -> list[str]:
    """The requirements with the last steps of chains first (`last_steps_first`), and steps of the same day after them.

    The steps before come at the end, what fell due last first.
    """
    ordered_codes = last_steps_first(requirements, dependencies)
    earlier_steps = {step for code in ordered_codes for step in dependencies.get(code, ())}
    named_codes: dict[str, None] = {}
    for last_step in ordered_codes:
        if last_step not in earlier_steps:
            same_day_steps = (
                code
                for code in ordered_codes
                if code in dependencies.get(last_step, ()) and due_by_requirement[code] == due_by_requirement[last_step]
            )
            named_codes |= dict.fromkeys([last_step, *same_day_steps])
    other_codes = (code for code in ordered_codes if code not in named_codes)
    return [*named_codes, *sorted(other_codes, key=lambda code: due_by_requirement[code], reverse=True)]
