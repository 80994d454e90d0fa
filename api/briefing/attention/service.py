"""Find what needs attention in a region, the gravest first. Reads only."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from sqlmodel import Session

from api.briefing.attention import domain
from api.briefing.attention.domain import AttentionEntry, AttentionFinding
from api.briefing.attention.schemas import AttentionQuery, AttentionReason
from api.checklists import repository as checklists
from api.checklists.status_at import RegionExpectations, breakdown_by_requirement
from api.coordination.evaluation_days import EvaluationDays
from api.coordination.events import repository as events_repository
from api.coordination.events import responses as events_responses
from api.coordination.events.schemas import EventOut
from api.coordination.public_record import service as public_record
from api.core.caller import Caller
from api.core.status import StatedStatus
from api.core.time import local_day
from api.db.reference_cache import cached
from api.elections import repository as elections
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies import repository as agencies
from api.reference.agencies.domain import ResponsibleAgencies

NO_AGENCY = "none"
SortedEntries = Sequence[AttentionEntry]


def entries(
    session: Session, snapshot: ReadinessSnapshot, unconfirmed_events: Iterable[str], query: AttentionQuery
) -> list[SortedEntries]:
    """All entries that the query asks for, as several lists. Each list is in order.

    A finding names a regency, or the region asked for or one of its children. Unconfirmed events belong to no
    agency, so a query for one agency or function leaves them out.
    """
    responsible_agencies = agencies.responsible_agencies(session)
    find_entries = partial(
        _entries_in, snapshot, responsible_agencies, _earlier_counts(session, snapshot.election.slug)
    )
    entry_lists: list[SortedEntries] = [
        region_expectations.recent.get(("attention", snapshot.time.at), partial(find_entries, region_expectations))
        for region_expectations in snapshot.expectations_by_region.values()
    ]
    entry_lists.append(_entries_of_whole_region(session, snapshot, responsible_agencies))
    if query.agency is None and query.owed_by is None:
        entry_lists.append(_unconfirmed_entries(snapshot, unconfirmed_events))
    if (query.agency, query.owed_by, query.why) == (None, None, None):
        return entry_lists
    is_wanted = _filter(snapshot, query)
    return [[entry for entry in sorted_entries if is_wanted(entry)] for sorted_entries in entry_lists]


def _filter(snapshot: ReadinessSnapshot, query: AttentionQuery) -> Callable[[AttentionEntry], bool]:
    """Whether an entry is one that the query asks for."""

    def is_wanted(entry: AttentionEntry) -> bool:
        finding = entry.finding
        return (
            query.why in (None, finding.reason)
            and (query.agency is None or query.agency == (NO_AGENCY if entry.owner is None else entry.owner.slug))
            and (query.owed_by is None or domain.owes(snapshot.requirements[finding.requirement], query.owed_by))
        )

    return is_wanted


@cached
def _earlier_counts(session: Session, election_slug: str) -> dict[str, list[str]]:
    template = checklists.load_template(session, elections.election(session, election_slug))
    return domain.counts_before({it.code: it for it in template.requirements}, template.depends_on)


def _entries_in(
    snapshot: ReadinessSnapshot,
    owners: ResponsibleAgencies,
    earlier_counts: Mapping[str, Sequence[str]],
    region_expectations: RegionExpectations,
) -> SortedEntries:
    """The entries of these regions that follow from each region alone."""
    region_entries = []
    for root, expectations in region_expectations.by_root.items():
        breakdowns = snapshot.breakdowns_by_root[root]
        first_due_dates = domain.first_due_dates(expectations)
        findings = [
            *domain.counted(root, breakdowns),
            *domain.waiting_for_late(root, breakdowns, snapshot.depends_on),
            *domain.more_than_before(root, breakdowns, earlier_counts),
        ]
        region_entries += [
            domain.attention_entry(
                finding,
                first_due_dates.get(finding.requirement, domain.NOT_DUE),
                owners.of(root, snapshot.requirements[finding.requirement].owed_by),
            )
            for finding in findings
        ]
    return sorted(region_entries, key=_sort_key)


def _entries_of_whole_region(
    session: Session, snapshot: ReadinessSnapshot, owners: ResponsibleAgencies
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
    first_due_dates = domain.first_due_dates(stated_expectations) | domain.first_due_dates(
        snapshot.expectations_by_root[region_code]
    )
    return sorted(
        (
            domain.attention_entry(
                finding,
                first_due_dates.get(finding.requirement, domain.NOT_DUE),
                owners.of(region_code, snapshot.requirements[finding.requirement].owed_by),
            )
            for finding in findings
        ),
        key=_sort_key,
    )


def _unconfirmed_entries(snapshot: ReadinessSnapshot, unconfirmed_events: Iterable[str]) -> SortedEntries:
    region_code = snapshot.region.code
    return [
        domain.attention_entry(
            AttentionFinding(AttentionReason.NOT_CONFIRMED, region_code, event_id, 1), domain.NOT_DUE, None
        )
        for event_id in sorted(unconfirmed_events)
    ]


def _sort_key(entry: AttentionEntry) -> tuple[int, str, str, str]:
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
