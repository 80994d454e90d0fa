"""Which decisions the report asks for: at most three, what costs most on polling day first. Pure: no session or clock.

`docs/explanation/what-comes-first.md` explains the choice.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from api.briefing.attention.domain import AttentionEntry, ReportedCount, SilentRegions
from api.briefing.attention.order import Urgency, all_dependencies, in_naming_order
from api.briefing.attention.topics import REPORT_SILENCE, REPORT_SILENT, AttentionTopic
from api.briefing.situation.domain import MAX_DECISIONS, Office
from api.checklists.models import Requirement
from api.core.time import NEVER


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

    topic: str
    """The name of the topic that it decides."""
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


def decisions(topics: Iterable[AttentionTopic], data: RequirementData) -> list[Decision]:
    """The first decisions about items, in order; those that would follow from an earlier one are left out."""
    found_decisions = (_about(topic, data) for topic in topics)
    return _without_consequences(sorted(found_decisions, key=lambda it: it.rank), data)


def _about(topic: AttentionTopic, data: RequirementData) -> Decision:
    if topic.code == REPORT_SILENCE:
        return _about_silence(topic, data)
    if topic.code == REPORT_SILENT:
        return _about_reports(topic, data)
    return _decision(topic, data)


def _about_reports(topic: AttentionTopic, data: RequirementData) -> Decision:
    """Call for reports. It names the steps first whose reports answer the others."""
    decision = _decision(topic, data)
    due_by_requirement: dict[str, datetime] = {}
    for entry in topic.entries:
        requirement_code = entry.finding.requirement
        due_by_requirement[requirement_code] = min(entry.due.at, due_by_requirement.get(requirement_code, NEVER))
    dependencies = {it: all_dependencies(it, data.depends_on) for it in decision.requirements}
    requirements = in_naming_order(decision.requirements, dependencies, due_by_requirement)
    return decision._replace(requirements=tuple(requirements), due_at=due_by_requirement[requirements[0]])


def _about_silence(topic: AttentionTopic, data: RequirementData) -> Decision:
    """One decision that names all regions which have reported too little."""
    ordered_entries = sorted(topic.entries, key=_key)
    silences: list[SilentRegions] = [entry.silence for entry in ordered_entries if entry.silence is not None]
    reported = ReportedCount(0, 0)
    for silence in silences:
        reported = reported.plus(silence.reported)
    return _decision(topic, data)._replace(
        regions=tuple(code for silence in silences for code in silence.regions),
        requirements=ordered_entries[0].finding.about,
        reported=reported,
        critical_units=sum(silence.critical_units for silence in silences),
    )


def _key(entry: AttentionEntry) -> tuple[object, ...]:
    return entry.key


def _decision(topic: AttentionTopic, data: RequirementData) -> Decision:
    entries = topic.entries
    cost_by_requirement: dict[str, int] = defaultdict(int)
    for entry in entries:
        cost_by_requirement[entry.finding.requirement] += entry.cost
    urgency, due_at = min(it.key[0] for it in entries), min(it.due.at for it in entries)
    cost = sum(entry.cost for entry in entries if entry.key[0] == urgency)
    ordered_entries = sorted(entries, key=lambda it: (-it.cost, it.finding.region))
    return Decision(
        topic.name,
        topic.code,
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
