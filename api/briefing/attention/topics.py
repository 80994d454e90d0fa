"""What needs attention, by what it asks to decide. Pure: no session, no clock, no HTTP.

`docs/explanation/what-comes-first.md` explains the choice. The situation report makes its decisions of these topics,
and the attention list answers with the entries of one.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from api.briefing.attention.domain import AttentionEntry
from api.briefing.attention.order import Urgency
from api.briefing.attention.schemas import AttentionReason
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
NUMBER_OF_REASON = {reason: number for number, reason in enumerate(CODES_BY_REASON)}


class AttentionTopic(NamedTuple):
    """Entries that ask for one decision."""

    name: str
    """What it asks, with whose or which line and how urgent: `finish_critical.LOG-06.critical_now`."""
    code: str
    entries: Sequence[AttentionEntry]
    """For silent regions one for each whole region."""
    lines: Sequence[AttentionEntry]
    """The same, one for each requirement in each region."""


def topics(
    folded: Iterable[AttentionEntry],
    by_requirement: Iterable[AttentionEntry],
    region_count: int,
    requirements: Mapping[str, Requirement],
) -> list[AttentionTopic]:
    """All topics.

    `folded` are the entries with one for each silent region, `by_requirement` those without, `region_count` says how
    many regions there are. Where most regions are silent, each function is asked for its reports from all of them;
    else the silent regions are named together.
    """
    folded_entries = [*folded]
    silence_entries = [entry for entry in folded_entries if entry.silence is not None]
    silent_regions = {code for entry in silence_entries if entry.silence for code in entry.silence.regions}
    found_topics = _about_requirements((entry for entry in folded_entries if entry.silence is None), requirements)
    if not silent_regions:
        return found_topics
    unreported = [it for it in by_requirement if it.finding.region in silent_regions and _is_silent(it)]
    if 2 * len(silent_regions) > region_count:
        return [*found_topics, *_about_functions(unreported, requirements)]
    return [*found_topics, AttentionTopic(REPORT_SILENCE, REPORT_SILENCE, silence_entries, unreported)]


def _is_silent(entry: AttentionEntry) -> bool:
    return entry.finding.reason is AttentionReason.SILENT


def _about_requirements(
    entries: Iterable[AttentionEntry], requirements: Mapping[str, Requirement]
) -> list[AttentionTopic]:
    """One topic for each line of the trade's list, each reason and each urgency, in whichever regions."""
    entry_by_item: dict[tuple[str, str], AttentionEntry] = {}
    for entry in entries:
        if entry.finding.reason in NUMBER_OF_REASON:
            item = entry.finding.region, entry.finding.requirement
            other = entry_by_item.setdefault(item, entry)
            if NUMBER_OF_REASON[entry.finding.reason] < NUMBER_OF_REASON[other.finding.reason]:
                entry_by_item[item] = entry._replace(key=min(entry.key, other.key))
    entries_by_name = _group(
        entry_by_item.values(),
        lambda it: _name(CODES_BY_REASON[it.finding.reason], requirements[it.finding.requirement].line, it.key[0]),
    )
    return [_topic(name, of_topic) for name, of_topic in entries_by_name.items()]


def _about_functions(
    entries: Iterable[AttentionEntry], requirements: Mapping[str, Requirement]
) -> list[AttentionTopic]:
    """One topic for each function that has not reported in most regions: what is most urgent of it."""
    entries_by_function = _group(entries, lambda it: requirements[it.finding.requirement].owed_by.partition(":")[0])
    found_topics = []
    for function, entries_of_function in entries_by_function.items():
        urgency = min(entry.key[0] for entry in entries_of_function)
        urgent_entries = [entry for entry in entries_of_function if entry.key[0] == urgency]
        found_topics.append(_topic(_name(REPORT_SILENT, function, urgency), urgent_entries))
    return found_topics


def _name(code: str, subject: str, urgency: int) -> str:
    return f"{code}.{subject}.{Urgency(urgency).name.lower()}"


def _topic(name: str, entries: Sequence[AttentionEntry]) -> AttentionTopic:
    return AttentionTopic(name, name.partition(".")[0], entries, entries)


def _group(entries: Iterable[AttentionEntry], key: Callable[[AttentionEntry], str]) -> dict[str, list[AttentionEntry]]:
    entries_by_key: dict[str, list[AttentionEntry]] = defaultdict(list)
    for entry in entries:
        entries_by_key[key(entry)].append(entry)
    return entries_by_key
