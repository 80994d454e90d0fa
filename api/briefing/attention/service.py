"""Find what needs attention in a region, what costs most on polling day first. Reads only."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import chain
from typing import NamedTuple

from sqlmodel import Session

from api.briefing.attention import domain, order, silence
from api.briefing.attention.domain import (
    AttentionEntry,
    AttentionFinding,
    EntryKey,
    FirstDueDate,
    ReportedCount,
    RequirementRelations,
    RootOrder,
    WorkAbove,
)
from api.briefing.attention.order import PollingTimes, Rank, Urgency, polling_times
from api.briefing.attention.schemas import AttentionQuery, AttentionReason
from api.briefing.attention.topics import AttentionTopic, topics
from api.checklists import repository as checklists
from api.checklists.models import Measure
from api.checklists.status_at import RegionExpectations, breakdown_by_requirement
from api.coordination.evaluation_days import EvaluationDays
from api.coordination.events import repository as events_repository
from api.coordination.events import responses as events_responses
from api.coordination.events.schemas import EventOut
from api.coordination.public_record import service as public_record
from api.core.caller import Caller
from api.core.region_codes import LEVELS_ABOVE_LEDGERS
from api.core.status import StatedStatus
from api.core.time import local_day, local_instant
from api.db.reference_cache import cached
from api.elections import repository as elections
from api.readiness.bands import has_low_coverage
from api.readiness.score import scored_categories
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies import repository as agencies
from api.reference.agencies.domain import ResponsibleAgencies

NO_AGENCY = "none"
SortedEntries = Sequence[AttentionEntry]
EVENT_RANK = Rank(Urgency.HINT, 0, None)


class RegionEntries(NamedTuple):
    """The entries that follow from each of some regions alone, in order: by requirement, and with silence folded."""

    by_requirement: SortedEntries
    folded: SortedEntries
    silent_regions: Mapping[str, ReportedCount]
    """The regions in which too little is reported, by the threshold of the band `no_data`."""


class FoundEntries(NamedTuple):
    """All entries about the requirements of a region and what lies below it."""

    of_regions: Sequence[RegionEntries]
    of_whole_region: SortedEntries
    """Those that follow from the region together with what lies below it."""

    @property
    def by_requirement(self) -> list[SortedEntries]:
        """Several lists. Each is in order."""
        return [*(it.by_requirement for it in self.of_regions), self.of_whole_region]


def entries(
    session: Session, snapshot: ReadinessSnapshot, unconfirmed_events: Iterable[str], query: AttentionQuery
) -> list[SortedEntries]:
    """All entries that the query asks for, as several lists. Each list is in order.

    An entry names a regency, or the region asked for or one of its children. Unconfirmed events belong to no agency
    and no category, so a query for one of these leaves them out.
    """
    event_entries = _unconfirmed_entries(snapshot, unconfirmed_events) if _asks_for_events(query) else []
    found_entries = find_entries(session, snapshot)
    is_wanted = _filter(session, snapshot, query)
    if query.decision is not None:
        lines = (
            it for topic in find_topics(snapshot, found_entries) if topic.name == query.decision for it in topic.lines
        )
        return [sorted(filter(is_wanted, lines), key=_sort_key)]
    if is_wanted is not None:
        relations = _relations(session, snapshot.election.slug)
        found_entries = _filtered(snapshot, relations, found_entries, is_wanted)
    is_of_one_office = (query.agency, query.owed_by, query.reporter) != (None, None, None)
    if query.by_requirement or query.requirement is not None or is_of_one_office:
        return [*found_entries.by_requirement, event_entries]
    return [*folded(snapshot, found_entries), event_entries]


def _filtered(
    snapshot: ReadinessSnapshot,
    relations: RequirementRelations,
    found_entries: FoundEntries,
    is_wanted: Callable[[AttentionEntry], bool],
) -> FoundEntries:
    of_regions = []
    for region_entries in found_entries.of_regions:
        wanted_entries = [*filter(is_wanted, region_entries.by_requirement)]
        silent_regions = region_entries.silent_regions
        folded_entries = _fold(snapshot, relations, wanted_entries, silent_regions)
        of_regions.append(RegionEntries(wanted_entries, folded_entries, silent_regions))
    return FoundEntries(of_regions, [*filter(is_wanted, found_entries.of_whole_region)])


def find_entries(session: Session, snapshot: ReadinessSnapshot) -> FoundEntries:
    """All entries but those about events. Of regions that have not changed they are cached."""
    responsible_agencies = agencies.responsible_agencies(session)
    relations = _relations(session, snapshot.election.slug)
    above = _root_order(snapshot, relations, snapshot.region.code).work_for_below()
    find = partial(_entries_in, snapshot, responsible_agencies, relations, above)
    return FoundEntries(
        [
            region_expectations.recent.get(("attention", snapshot.time.at, above), partial(find, region_expectations))
            for region_expectations in snapshot.expectations_by_region.values()
        ],
        _entries_of_whole_region(session, snapshot, responsible_agencies, relations),
    )


def find_topics(snapshot: ReadinessSnapshot, found_entries: FoundEntries) -> list[AttentionTopic]:
    """All entries about requirements, by what they ask to decide."""
    return topics(
        sorted(chain(*folded(snapshot, found_entries)), key=_sort_key),
        chain(*found_entries.by_requirement),
        len(snapshot.roots),
        snapshot.requirements,
    )


def folded(snapshot: ReadinessSnapshot, found_entries: FoundEntries) -> list[SortedEntries]:
    """The entries with one for the silence of a whole region; below a regency one for all its silent regions."""
    entry_lists = [*(it.folded for it in found_entries.of_regions), found_entries.of_whole_region]
    if snapshot.pinned.level in LEVELS_ABOVE_LEDGERS:
        return entry_lists
    silent_entries = [
        entry
        for entries_of_child in entry_lists
        for entry in entries_of_child
        if entry.silence is not None and entry.finding.region != snapshot.region.code
    ]
    if not silent_entries:
        return entry_lists
    silent_keys = {entry.key for entry in silent_entries}
    other_lists = [[it for it in entries_of_child if it.key not in silent_keys] for entries_of_child in entry_lists]
    return [*other_lists, [silence.merge_silence(silent_entries, snapshot.region.code)]]


def _asks_for_events(query: AttentionQuery) -> bool:
    """Whether no filter is given that an event can never match."""
    requirement_filters = query.agency, query.owed_by, query.reporter, query.requirement, query.category
    return (
        query.why in (None, AttentionReason.NOT_CONFIRMED)
        and query.decision is None
        and all(it is None for it in requirement_filters)
        and not query.critical
        and not query.not_done
    )


def _filter(
    session: Session, snapshot: ReadinessSnapshot, query: AttentionQuery
) -> Callable[[AttentionEntry], bool] | None:
    """Whether an entry about a requirement is one that the query asks for; None: it asks for all."""
    codes = _wanted_requirements(snapshot, query)
    if (codes, query.agency, query.reporter, query.critical, query.not_done, query.why) == (None,) * 6:
        return None
    responsible_agencies = agencies.responsible_agencies(session)

    def reports(finding: AttentionFinding) -> bool:
        requirement = snapshot.requirements[finding.requirement]
        return domain.reports(query.reporter or "", finding.region, requirement, responsible_agencies)

    def is_wanted(entry: AttentionEntry) -> bool:
        finding = entry.finding
        return (
            query.why in (None, finding.reason)
            and query.agency in (None, NO_AGENCY if entry.owner is None else entry.owner.slug)
            and (codes is None or finding.requirement in codes)
            and query.critical in (None, entry.due.critical)
            and query.not_done in (None, finding.reason not in domain.DONE_REASONS)
            and (query.reporter is None or reports(finding))
        )

    return is_wanted


def _wanted_requirements(snapshot: ReadinessSnapshot, query: AttentionQuery) -> set[str] | None:
    """The requirements that the query asks for; None: all."""
    if (query.owed_by, query.requirement, query.category) == (None,) * 3:
        return None
    return {
        code
        for code, requirement in snapshot.requirements.items()
        if domain.owes(requirement, query.owed_by)
        and query.requirement in (None, code, requirement.line)
        and query.category in (None, requirement.category)
    }


@cached
def _relations(session: Session, election_slug: str) -> RequirementRelations:
    template = checklists.load_template(session, elections.election(session, election_slug))
    return RequirementRelations(
        domain.counts_before({it.code: it for it in template.requirements}, template.depends_on),
        order.score_shares(scored_categories(template.requirements, template.categories)),
        order.dependents_by_requirement(template.depends_on),
        {it.code: order.all_dependencies(it.code, template.depends_on) for it in template.requirements},
        {it.code for it in template.requirements if it.measure in (Measure.COUNT, Measure.COUNT_DOWN)},
    )


def _root_order(snapshot: ReadinessSnapshot, relations: RequirementRelations, root: str) -> RootOrder:
    due_by_requirement = domain.first_due_dates(snapshot.expectations_by_root[root])
    times = _polling_times(snapshot, root)
    return RootOrder(relations, times, snapshot.breakdowns_by_root[root], due_by_requirement)


def _entries_in(
    snapshot: ReadinessSnapshot,
    owners: ResponsibleAgencies,
    relations: RequirementRelations,
    above: WorkAbove,
    region_expectations: RegionExpectations,
) -> RegionEntries:
    """The entries of these regions that follow from each region alone, and from what waits for it above."""
    region_entries: list[AttentionEntry] = []
    silent_regions: dict[str, ReportedCount] = {}
    for root, expectations in region_expectations.by_root.items():
        breakdowns = snapshot.breakdowns_by_root[root]
        due_by_requirement = domain.first_due_dates(expectations)
        work_above = domain.NOTHING_ABOVE if root == snapshot.region.code else above
        root_order = RootOrder(relations, _polling_times(snapshot, root), breakdowns, due_by_requirement, work_above)
        findings = (
            *domain.counted(root, breakdowns),
            *domain.waiting_for_late(root, breakdowns, snapshot.depends_on),
            *domain.more_than_before(root, breakdowns, relations.earlier_counts),
        )
        region_entries += _ranked(snapshot, owners, root_order, due_by_requirement, findings)
        if has_low_coverage(breakdowns, snapshot.thresholds):
            silent_regions[root] = silence.count_reported(breakdowns)
    sorted_entries = sorted(region_entries, key=_sort_key)
    folded_entries = _fold(snapshot, relations, sorted_entries, silent_regions)
    return RegionEntries(sorted_entries, folded_entries, silent_regions)


def _ranked(
    snapshot: ReadinessSnapshot,
    owners: ResponsibleAgencies,
    root_order: RootOrder,
    due_by_requirement: Mapping[str, FirstDueDate],
    findings: Iterable[AttentionFinding],
) -> list[AttentionEntry]:
    return [
        domain.attention_entry(
            finding,
            due_by_requirement.get(finding.requirement, domain.NOT_DUE),
            owners.own_of(finding.region, snapshot.requirements[finding.requirement].owed_by),
            root_order.rank(finding),
        )
        for finding in findings
    ]


def _fold(
    snapshot: ReadinessSnapshot,
    relations: RequirementRelations,
    sorted_entries: SortedEntries,
    silent_regions: Mapping[str, ReportedCount],
) -> SortedEntries:
    """The entries with one in place of those about each silent region."""
    if not silent_regions:
        return sorted_entries
    entries_by_silent_region: dict[str, list[AttentionEntry]] = {region_code: [] for region_code in silent_regions}
    folded_entries: list[AttentionEntry] = []
    for entry in sorted_entries:
        entries_by_silent_region.get(entry.finding.region, folded_entries).append(entry)
    for region_code, entries_of_region in entries_by_silent_region.items():
        folded_entries += silence.fold_silence(
            entries_of_region,
            silent_regions[region_code],
            snapshot.breakdowns_by_root[region_code],
            relations.dependencies,
        )
    return sorted(folded_entries, key=_sort_key)


def _polling_times(snapshot: ReadinessSnapshot, root: str) -> PollingTimes:
    pinned = snapshot.roots[root]
    polling_begins_at = local_instant(pinned.polling_on, 0, "00:00", pinned.timezone)
    return polling_times(
        snapshot.time.at,
        polling_begins_at,
        polling_begins_at + order.POLLS_CLOSE_AFTER,
        snapshot.thresholds.at_risk_ahead,
    )


def _entries_of_whole_region(
    session: Session, snapshot: ReadinessSnapshot, owners: ResponsibleAgencies, relations: RequirementRelations
) -> SortedEntries:
    """The entries that follow from the region together with what lies below it."""
    region_code, breakdowns_by_root = snapshot.region.code, snapshot.breakdowns_by_root
    breakdowns_by_child = {
        child_code: child_breakdowns
        for child_code, child_breakdowns in breakdowns_by_root.items()
        if child_code != region_code
    }
    statement_ids_by_requirement = _statements_of_done(session, snapshot)
    stated_expectations = snapshot.expectations_of(statement_ids_by_requirement)
    stated_breakdowns = breakdown_by_requirement(stated_expectations, snapshot.time.at, snapshot.thresholds)
    findings = [
        *domain.done_above_not_below(region_code, breakdowns_by_root[region_code], breakdowns_by_child),
        *domain.stated_not_reported(region_code, stated_breakdowns, statement_ids_by_requirement),
    ]
    due_by_requirement = domain.first_due_dates(stated_expectations) | domain.first_due_dates(
        snapshot.expectations_by_root[region_code]
    )
    root_order = RootOrder(
        relations, _polling_times(snapshot, region_code), breakdowns_by_root[region_code], due_by_requirement
    )
    return sorted(_ranked(snapshot, owners, root_order, due_by_requirement, findings), key=_sort_key)


def _unconfirmed_entries(snapshot: ReadinessSnapshot, unconfirmed_events: Iterable[str]) -> SortedEntries:
    region_code = snapshot.region.code
    return [
        domain.attention_entry(
            AttentionFinding(AttentionReason.NOT_CONFIRMED, region_code, event_id, 1), domain.NOT_DUE, None, EVENT_RANK
        )
        for event_id in sorted(unconfirmed_events)
    ]


def _sort_key(entry: AttentionEntry) -> EntryKey:
    return entry.key


def _statements_of_done(session: Session, snapshot: ReadinessSnapshot) -> dict[str, list[str]]:
    """By requirement, the ids of the public statements that call it done in this region."""
    day = local_day(snapshot.time.at, snapshot.pinned.timezone)
    stated_by_requirement = public_record.stated_by_requirement(
        session, snapshot.election.slug, snapshot.region.code, day
    )
    return {
        requirement_code: [
            mention.id
            for mention in stated.mentions
            if mention.region == snapshot.region.code and mention.status is StatedStatus.DONE
        ]
        for requirement_code, stated in stated_by_requirement.items()
        if stated.status is StatedStatus.DONE and requirement_code in snapshot.requirements
    }


def unconfirmed_events(session: Session, caller: Caller, snapshot: ReadinessSnapshot, day: date) -> dict[str, EventOut]:
    """By id, the events of this region or below that were announced for a day before `day` and not confirmed since."""
    successor_by_event = events_repository.known_events(
        session, caller, snapshot.election.slug, snapshot.region.code, day
    )
    lasting_events = [event_id for event_id, successor in successor_by_event.items() if successor is None]
    events = events_responses.events_by_ids(session, lasting_events, EvaluationDays(day, day, {}))
    return {event.id: event for event in events if event.unconfirmed}
