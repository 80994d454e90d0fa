"""One entry for the silence of a whole region, in place of one for each requirement. Pure: no session or clock."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from enum import IntEnum

from api.briefing.attention.domain import (
    AttentionEntry,
    AttentionFinding,
    BreakdownByRequirement,
    FirstDueDate,
    ReportedCount,
    SilentRegions,
    entry_key,
)
from api.briefing.attention.order import Rank, Urgency, in_naming_order
from api.briefing.attention.schemas import AttentionReason
from api.core.region_codes import LEDGER_CODE_LENGTH

MIN_FOLDED = 2
"""Fewer silent requirements of a regency or a larger region keep lines of their own."""


def count_reported(breakdowns: BreakdownByRequirement) -> ReportedCount:
    """How many of the items that have opened are reported."""
    return ReportedCount(
        sum(breakdown.open.known for breakdown in breakdowns.values()),
        sum(breakdown.open.units for breakdown in breakdowns.values()),
    )


def is_below_ledgers(region: str) -> bool:
    """Whether the region lies below a regency, where there is one entry for all silent regions (`merge_silence`)."""
    return len(region) > LEDGER_CODE_LENGTH


def fold_silence(
    entries: Sequence[AttentionEntry],
    reported: ReportedCount,
    breakdowns: BreakdownByRequirement,
    dependencies: Mapping[str, Collection[str]],
) -> list[AttentionEntry]:
    """Put one entry in place of all that say that a region is silent. `entries` are those of one silent region,
    in order.

    It takes the place of the gravest of them, with the cost of all that are as urgent. It also covers critical
    requirements that fall due soon and those that wait for late ones, where nothing of them is reported. Its owner and
    the day by which it is needed are those of the first requirement that it names (`_in_naming_order`), its due date is
    that of the first that is past due.
    """
    folded_entries = [entry for entry in entries if _is_silence(entry.finding, breakdowns)]
    silent_entries = [entry for entry in folded_entries if entry.finding.reason is AttentionReason.SILENT]
    if len(silent_entries) < MIN_FOLDED and not (silent_entries and is_below_ledgers(entries[0].finding.region)):
        return [*entries]
    folded_keys = {entry.key for entry in folded_entries}
    about = _in_naming_order(folded_entries, dependencies)
    return [
        _silence_of(folded_entries, silent_entries, reported, about),
        *(it for it in entries if it.key not in folded_keys),
    ]


def _is_silence(finding: AttentionFinding, breakdowns: BreakdownByRequirement) -> bool:
    if finding.reason is AttentionReason.SILENT:
        return True
    return (
        finding.reason in (AttentionReason.CRITICAL_SOON, AttentionReason.WAITS_FOR_LATE)
        and not breakdowns[finding.requirement].open.known
    )


class _NamingGroup(IntEnum):
    """What is named first of a silent region: what polling cannot do without, and soonest."""

    CRITICAL_NOW = 0
    CRITICAL_SOON = 1
    CRITICAL = 2
    LATE = 3
    WAITING = 4


def _naming_group(entry: AttentionEntry) -> _NamingGroup:
    if entry.finding.reason is AttentionReason.CRITICAL_SOON:
        return _NamingGroup.CRITICAL_SOON
    if entry.finding.reason is not AttentionReason.SILENT:
        return _NamingGroup.WAITING
    if not entry.due.critical:
        return _NamingGroup.LATE
    return _NamingGroup.CRITICAL_NOW if entry.key[0] == Urgency.CRITICAL_NOW else _NamingGroup.CRITICAL


def _in_naming_order(
    folded_entries: Sequence[AttentionEntry], dependencies: Mapping[str, Collection[str]]
) -> tuple[str, ...]:
    """The requirements by group, and each group `in_naming_order`.

    What comes before a step of the same or an earlier group, and fell due before it, is named at the end: the report of
    that step answers it.
    """
    codes_by_group: dict[_NamingGroup, list[str]] = {group: [] for group in _NamingGroup}
    due_by_requirement: dict[str, datetime] = {}
    for entry in folded_entries:
        codes_by_group[_naming_group(entry)].append(entry.finding.requirement)
        due_by_requirement.setdefault(entry.finding.requirement, entry.due.at)
    first_codes: list[str] = []
    answered_codes: list[str] = []
    answered_steps: set[str] = set()
    for codes in codes_by_group.values():
        for code in codes:
            due_at = due_by_requirement[code]
            steps = dependencies.get(code, ())
            answered_steps.update(step for step in steps if due_by_requirement.get(step, due_at) < due_at)
        for code in in_naming_order(codes, dependencies, due_by_requirement):
            (answered_codes if code in answered_steps else first_codes).append(code)
    return tuple(dict.fromkeys([*first_codes, *answered_codes]))


def _silence_of(
    folded_entries: Sequence[AttentionEntry],
    silent_entries: Sequence[AttentionEntry],
    reported: ReportedCount,
    about: tuple[str, ...],
) -> AttentionEntry:
    first_named = next(entry for entry in folded_entries if entry.finding.requirement == about[0])
    region_code = folded_entries[0].finding.region
    silent_units = sum(it.finding.units for it in silent_entries)
    critical_units = sum(it.finding.units for it in silent_entries if it.due.critical)
    finding = AttentionFinding(AttentionReason.SILENT, region_code, "", silent_units, about)
    first_late = min(silent_entries, key=lambda entry: about.index(entry.finding.requirement))
    due = FirstDueDate(first_late.due.at, critical=critical_units > 0)
    silence = SilentRegions(reported, critical_units, (region_code,))
    return _entry_for_all(folded_entries, finding, due, first_named, silence)


def merge_silence(entries: Sequence[AttentionEntry], region: str) -> AttentionEntry:
    """Put one entry in place of those that say that whole regions below this one are silent."""
    gravest_first = sorted(entries, key=lambda entry: entry.key)
    gravest, silences = gravest_first[0], [entry.silence for entry in gravest_first if entry.silence]
    reported = ReportedCount(0, 0)
    for silence in silences:
        reported = reported.plus(silence.reported)
    silent_codes = tuple(code for silence in silences for code in silence.regions)
    finding = AttentionFinding(
        AttentionReason.SILENT, region, "", sum(it.finding.units for it in entries), gravest.finding.about
    )
    due = FirstDueDate(gravest.due.at, critical=any(it.due.critical for it in entries))
    silence = SilentRegions(reported, sum(it.critical_units for it in silences), silent_codes)
    return _entry_for_all(gravest_first, finding, due, gravest, silence)


def _entry_for_all(
    gravest_first: Sequence[AttentionEntry],
    finding: AttentionFinding,
    due: FirstDueDate,
    first_named: AttentionEntry,
    silence: SilentRegions,
) -> AttentionEntry:
    """Return the entry in place of these: as urgent as the gravest, with the cost of all that are as urgent."""
    urgency = gravest_first[0].key[0]
    cost = sum(entry.cost for entry in gravest_first if entry.key[0] == urgency)
    key = entry_key(finding, due, Rank(Urgency(urgency), cost, None))
    return AttentionEntry(key, finding, due, first_named.owner, first_named.needed_by, silence)
