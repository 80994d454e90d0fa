"""Which decisions the report asks for: at most three, what costs most on polling day first. Pure: no session or clock.

`docs/explanation/what-comes-first.md` explains the choice.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from api.briefing.attention.domain import AttentionEntry, ReportedCount, SilentRegions
from api.briefing.attention.order import Urgency, all_dependencies, last_steps_first
from api.briefing.attention.schemas import AttentionReason
from api.briefing.situation.domain import MAX_DECISIONS, Office
from api.checklists.models import Requirement

REPORT_SILENCE, REPORT_SILENT = "report_silence", "report_silent"
CODES_BY_REASON = {
    AttentionReason.BLOCKED: "remove_obstacles",
    AttentionReason.DISPUTED: "settle_disputes",
    AttentionReason.OVERDUE_CRITICAL: "finish_critical",
    AttentionReason.SILENT: REPORT_SILENT,
    AttentionReason.CRITICAL_SOON: "finish_soon",
    AttentionReason.OVERDUE: "finish_late",
    AttentionReason.EXPIRED: "report_again",
}
"""What to ask for, by reason. Where an item has several, the first of these says what to do."""
REASON_BY_CODE = {code: reason for reason, code in CODES_BY_REASON.items()}
NUMBER_OF_REASON = {reason: number for number, reason in enumerate(CODES_BY_REASON)}


class DecisionRank(NamedTuple):
    """The place among all decisions: the lowest comes first."""

    urgency: int
    cost: int
    """Negative, so that what costs most comes first."""
    due_at: str


AFTER_WHAT_IS_CRITICAL_NOW = DecisionRank(Urgency.CRITICAL_OTHERWISE, -(2**31), "")
"""The place of events that nobody confirmed and of commitments that were not kept."""


class Decision(NamedTuple):
    """Something to decide about items: where, what, whose, by when."""

    code: str
    rank: DecisionRank
    regions: tuple[str, ...]
    requirements: tuple[str, ...]
    """The costliest first."""
    offices: tuple[Office, ...]
    units: int
    due_at: datetime
    needed_by: datetime | None
    reported: ReportedCount | None = None
    """For silent regions how much they have reported."""
    critical_units: int = 0


class RequirementData(NamedTuple):
    """What decisions need to know of a template."""

    requirements: Mapping[str, Requirement]
    depends_on: Mapping[str, Sequence[str]]


def decisions(
    folded: Iterable[AttentionEntry],
    by_requirement: Iterable[AttentionEntry],
    region_count: int,
    data: RequirementData,
) -> list[Decision]:
    """All decisions about items, in order; those that would follow from an earlier one are left out.

    `folded` are the entries with one for each silent region, `by_requirement` those without, `region_count` says how
    many regions there are. Where most regions are silent, each function is asked for its reports from all of them;
    else the silent regions are named together.
    """
    folded_entries = [*folded]
    silent_entries = [entry for entry in folded_entries if entry.silence is not None]
    silent_regions = {code for entry in silent_entries if entry.silence for code in entry.silence.regions}
    single_entries = [entry for entry in folded_entries if entry.silence is None]
    found_decisions = _about_requirements(single_entries, data)
    if 2 * len(silent_regions) > region_count:
        unreported = (it for it in by_requirement if it.finding.region in silent_regions and _is_silent(it))
        found_decisions += _about_functions(unreported, data)
    elif silent_entries:
        found_decisions.append(_about_silence(silent_entries, data))
    return _without_consequences(sorted(found_decisions, key=lambda it: it.rank), data)


def _is_silent(entry: AttentionEntry) -> bool:
    return entry.finding.reason is AttentionReason.SILENT


def _about_requirements(entries: Iterable[AttentionEntry], data: RequirementData) -> list[Decision]:
    """One decision for each line of the trade's list and each reason, in whichever regions."""
    entry_by_item: dict[tuple[str, str], AttentionEntry] = {}
    for entry in entries:
        if entry.finding.reason in NUMBER_OF_REASON:
            item = entry.finding.region, entry.finding.requirement
            other = entry_by_item.setdefault(item, entry)
            if NUMBER_OF_REASON[entry.finding.reason] < NUMBER_OF_REASON[other.finding.reason]:
                entry_by_item[item] = entry._replace(key=min(entry.key, other.key))
    entries_by_line = _group(
        entry_by_item.values(),
        lambda it: (data.requirements[it.finding.requirement].line, it.finding.reason, it.key[0]),
    )
    return [
        _decision(CODES_BY_REASON[line_entries[0].finding.reason], line_entries, data)
        for line_entries in entries_by_line
    ]


def _about_functions(entries: Iterable[AttentionEntry], data: RequirementData) -> list[Decision]:
    """One decision for each function that has not reported in most regions: what is most urgent of it."""
    entries_by_function = _group(
        entries, lambda it: data.requirements[it.finding.requirement].owed_by.partition(":")[0]
    )
    return [_about_function(function_entries, data) for function_entries in entries_by_function]


def _about_function(entries: Sequence[AttentionEntry], data: RequirementData) -> Decision:
    urgency = min(entry.key[0] for entry in entries)
    urgent_entries = [entry for entry in entries if entry.key[0] == urgency]
    decision = _decision(REPORT_SILENT, urgent_entries, data)
    requirements = last_steps_first(
        decision.requirements, {it: all_dependencies(it, data.depends_on) for it in decision.requirements}
    )
    due_at = min(it.due.at for it in urgent_entries if it.finding.requirement == requirements[0])
    return decision._replace(requirements=tuple(requirements), due_at=due_at)


def _about_silence(entries: Sequence[AttentionEntry], data: RequirementData) -> Decision:
    """One decision that names all regions which have reported too little."""
    ordered_entries = sorted(entries, key=_key)
    silences: list[SilentRegions] = [entry.silence for entry in ordered_entries if entry.silence is not None]
    reported = ReportedCount(0, 0)
    for silence in silences:
        reported = reported.plus(silence.reported)
    return _decision(REPORT_SILENCE, ordered_entries, data)._replace(
        regions=tuple(code for silence in silences for code in silence.regions),
        requirements=ordered_entries[0].finding.about,
        reported=reported,
        critical_units=sum(silence.critical_units for silence in silences),
    )


def _group(
    entries: Iterable[AttentionEntry], key: Callable[[AttentionEntry], object]
) -> Collection[list[AttentionEntry]]:
    entries_by_key: dict[object, list[AttentionEntry]] = defaultdict(list)
    for entry in entries:
        entries_by_key[key(entry)].append(entry)
    return entries_by_key.values()


def _key(entry: AttentionEntry) -> tuple[object, ...]:
    return entry.key


def _decision(code: str, entries: Sequence[AttentionEntry], data: RequirementData) -> Decision:
    cost_by_requirement: dict[str, int] = defaultdict(int)
    for entry in entries:
        cost_by_requirement[entry.finding.requirement] += entry.cost
    urgency, due_at = min(it.key[0] for it in entries), min(it.due.at for it in entries)
    cost = sum(entry.cost for entry in entries if entry.key[0] == urgency)
    ordered_entries = sorted(entries, key=lambda it: (-it.cost, it.finding.region))
    return Decision(
        code,
        DecisionRank(urgency, -cost, due_at.isoformat()),
        tuple(dict.fromkeys(it.finding.region for it in ordered_entries)),
        tuple(sorted(cost_by_requirement, key=lambda it: (-cost_by_requirement[it], it))),
        _offices(ordered_entries, data),
        sum(it.finding.units for it in entries),
        due_at,
        min((it.needed_by for it in entries if it.needed_by is not None), default=None),
    )


def _offices(entries: Iterable[AttentionEntry], data: RequirementData) -> tuple[Office, ...]:
    """Who owes the entries: each agency once, and each function of which an agency is missing once."""
    office_by_key: dict[tuple[str | None, str], Office] = {}
    for entry in entries:
        requirement_code = entry.finding.requirement or entry.finding.about[0]
        office = Office(entry.owner, data.requirements[requirement_code].owed_by.partition(":")[0])
        office_by_key.setdefault(office.key, office)
    return (*office_by_key.values(),)


def _without_consequences(ordered: Iterable[Decision], data: RequirementData) -> list[Decision]:
    """The first decisions. One whose requirements wait for those of an earlier one in the same regions is left out."""
    chosen: list[Decision] = []
    for decision in ordered:
        if len(chosen) == MAX_DECISIONS:
            break
        if not any(_follows(decision, earlier, data) for earlier in chosen):
            chosen.append(decision)
    return chosen


def _follows(decision: Decision, earlier: Decision, data: RequirementData) -> bool:
    """Whether a decision is about the same line as an earlier one, or in the same regions about what waits for it."""
    earlier_codes = {*earlier.requirements}
    earlier_lines = {data.requirements[code].line for code in earlier_codes}
    if {data.requirements[code].line for code in decision.requirements} <= earlier_lines and not earlier.reported:
        return True
    if not {*decision.regions} <= {*earlier.regions}:
        return False
    return all(
        not all_dependencies(code, data.depends_on).isdisjoint(earlier_codes) or code in earlier_codes
        for code in decision.requirements
    )
