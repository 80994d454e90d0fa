"""Find what needs attention in a region, the gravest first. Reads only."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import chain

from sqlmodel import Session

from api.briefing.attention import domain, repository
from api.briefing.attention.domain import AttentionEntry, AttentionFinding, FirstDueDate
from api.briefing.attention.schemas import AttentionQuery, AttentionReason
from api.checklists.status_at import RegionExpectations
from api.coordination import repository as coordination
from api.coordination import states as coordination_states
from api.coordination.events import domain as events_domain
from api.coordination.events import repository as events_repository
from api.coordination.events.models import CoordinationEvent, EventPlan, EventState
from api.coordination.events.schemas import EventQuery
from api.coordination.public_record import service as public_record
from api.coordination.states import KnownRow
from api.core.caller import Caller
from api.core.status import StatedStatus
from api.core.time import local_day
from api.db.listing import Window
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies.domain import ResponsibleAgencies
from api.reference.agencies.models import Agency

MAX_EVENTS = 500
NO_AGENCY = "none"
DueDates = Mapping[tuple[str, str], FirstDueDate]
"""By region and requirement."""


def entries(
    session: Session, snapshot: ReadinessSnapshot, unconfirmed_events: Iterable[str], query: AttentionQuery
) -> list[AttentionEntry]:
    """All entries that the query asks for, in order.

    A finding names a regency, or the region asked for or one of its children. Unconfirmed events belong to no
    agency, so a query for one agency or function leaves them out.
    """
    findings = [
        finding
        for finding in _findings(session, snapshot)
        if domain.owes(snapshot.requirements[finding.requirement], query.owed_by)
    ]
    if query.agency is not None:
        responsible_agencies = ResponsibleAgencies(repository.agencies_near(session, snapshot.breakdowns_by_root))
        findings = [it for it in findings if _falls_to(owner_of(snapshot, it, responsible_agencies), query.agency)]
    elif query.owed_by is None:
        region_code = snapshot.region.code
        findings += [
            AttentionFinding(AttentionReason.NOT_CONFIRMED, region_code, event_id, 1) for event_id in unconfirmed_events
        ]
    first_due_dates = _due_dates(snapshot)
    selected_entries = [
        AttentionEntry(finding, first_due_dates.get((finding.region, finding.requirement), domain.NOT_DUE))
        for finding in findings
        if query.why in (None, finding.reason)
    ]
    return sorted(selected_entries, key=lambda entry: entry.key)


def owner_of(snapshot: ReadinessSnapshot, finding: AttentionFinding, owners: ResponsibleAgencies) -> Agency | None:
    """The agency that owes the requirement of a finding in its region, if one is known."""
    return owners.of(finding.region, snapshot.requirements[finding.requirement].owed_by)


def _falls_to(owner: Agency | None, agency: str) -> bool:
    return agency == (NO_AGENCY if owner is None else owner.slug)


def _due_dates(snapshot: ReadinessSnapshot) -> DueDates:
    regional_expectations = snapshot.expectations_by_region.values()
    due_date_by_requirement = domain.first_due_dates(
        chain(*(expectations.combined for expectations in regional_expectations))
    )
    due_dates = {
        (snapshot.region.code, requirement_code): due_date
        for requirement_code, due_date in due_date_by_requirement.items()
    }
    for region_expectations in regional_expectations:
        due_dates |= region_expectations.recent.get("due_dates", partial(_due_dates_in, region_expectations))
    return due_dates


def _due_dates_in(region_expectations: RegionExpectations) -> DueDates:
    return {
        (region_code, requirement_code): due_date
        for region_code, expectations in region_expectations.by_root.items()
        for requirement_code, due_date in domain.first_due_dates(expectations).items()
    }


def _findings(session: Session, snapshot: ReadinessSnapshot) -> Iterator[AttentionFinding]:
    region_code, breakdowns_by_root = snapshot.region.code, snapshot.breakdowns_by_root
    earlier_counts = domain.counts_before(snapshot.requirements, snapshot.depends_on)
    for region_expectations in snapshot.expectations_by_region.values():
        find_in_region = partial(_findings_in, snapshot, region_expectations, earlier_counts)
        yield from region_expectations.recent.get(("findings", snapshot.time.at), find_in_region)
    breakdowns_by_child = {
        child_code: child_breakdowns
        for child_code, child_breakdowns in breakdowns_by_root.items()
        if child_code != region_code
    }
    yield from domain.done_above_not_below(region_code, breakdowns_by_root[region_code], breakdowns_by_child)
    statement_ids_by_requirement = _statements_of_done(session, snapshot)
    yield from domain.stated_not_reported(
        region_code, snapshot.breakdowns_of(region_code), statement_ids_by_requirement
    )


def _findings_in(
    snapshot: ReadinessSnapshot, region_expectations: RegionExpectations, earlier_counts: Mapping[str, Sequence[str]]
) -> list[AttentionFinding]:
    findings: list[AttentionFinding] = []
    for root in region_expectations.by_root:
        breakdowns = snapshot.breakdowns_by_root[root]
        findings += domain.counted(root, breakdowns)
        findings += domain.waiting_for_late(root, breakdowns, snapshot.depends_on)
        findings += domain.more_than_before(root, breakdowns, earlier_counts)
    return findings


def _statements_of_done(session: Session, snapshot: ReadinessSnapshot) -> dict[str, list[str]]:
    """By requirement, the ids of the public statements that call it done in this region."""
    day = local_day(snapshot.time.at, snapshot.pinned.timezone)
    stated_by_requirement = public_record.stated_by_requirement(
        session, snapshot.election.slug, snapshot.region.code, day
    )
    return {
        requirement_code: [mention.id for mention in stated.mentions]
        for requirement_code, stated in stated_by_requirement.items()
        if stated.status is StatedStatus.DONE and requirement_code in snapshot.requirements
    }


def unconfirmed_events(
    session: Session, caller: Caller, snapshot: ReadinessSnapshot, day: date
) -> dict[str, CoordinationEvent]:
    """By id, the events of this region or below that were announced for a day before `day` and not confirmed since."""
    event_query = EventQuery(election=snapshot.election.slug, within=snapshot.region.code)
    events = events_repository.events(session, caller, event_query, day, Window(MAX_EVENTS, None))
    event_ids = [event.id for event in events]
    plans_by_event, states_by_event = (
        coordination.known_rows_by_owner(session, table, event_ids) for table in (EventPlan, EventState)
    )
    return {
        event.id: event
        for event in events
        if event.becomes is None and _is_unconfirmed(plans_by_event[event.id], states_by_event[event.id], day)
    }


def _is_unconfirmed(plans: Sequence[KnownRow[EventPlan]], states: Sequence[KnownRow[EventState]], day: date) -> bool:
    plans_by_then = coordination_states.valid_as_of(plans, day)
    states_by_then = coordination_states.valid_as_of(states, day)
    last_plan = plans_by_then[-1] if plans_by_then else None
    return events_domain.is_unconfirmed(states_by_then[-1], last_plan, day)
