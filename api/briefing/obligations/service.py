"""Find what is still owed: by one agency, or in one region. Reads only."""

from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session

from api.briefing.attention import domain as attention_domain
from api.briefing.obligations import domain, responses
from api.briefing.obligations.domain import ResolvedQuery
from api.briefing.obligations.responses import ObligationEntry, OwedCommitment, SortedEntries
from api.briefing.obligations.schemas import ObligationQuery, UnreportedItems
from api.coordination.commitments import repository as commitments
from api.coordination.commitments import responses as commitments_responses
from api.coordination.commitments.models import Commitment
from api.coordination.commitments.schemas import CommitmentQuery
from api.core.caller import Caller
from api.core.region_codes import covers, timezone_of
from api.elections import repository as elections
from api.elections.errors import RegionTakesNoPart
from api.readiness import service as readiness_service
from api.readiness.question import ReadinessQuestion
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies import repository as agencies
from api.reference.agencies.models import Agency


class FoundObligations(NamedTuple):
    """What is owed, as several lists that are each in order, and the snapshots that its items come from."""

    query: ResolvedQuery
    snapshots: list[ReadinessSnapshot]
    entry_lists: list[SortedEntries]


def of_agency(
    session: Session, caller: Caller, agency: str, query: ObligationQuery, now: datetime
) -> tuple[Agency, FoundObligations]:
    """What an agency owes; for a group what its members owe.

    It covers the agency's part of the country as far as the caller sees it, and the commitments the caller sees.
    """
    election_row = elections.election_with_checklist(session, query.election)
    agency_row = agencies.agency(session, agency)
    debtor_slugs = {agency_row.slug, *(agencies.members(session, agency_row.slug) if agency_row.is_group else ())}
    resolved_query = domain.resolve(query, election_row, election_row.polling_on, timezone_of(agency_row.seat), now)
    commitment_query = CommitmentQuery(election=election_row.slug, owed_by=agency)
    commitment_rows = commitments.commitments(session, caller, commitment_query, resolved_query.known_by_day)
    snapshots = []
    for region_code in _visible_regions(caller, agency_row.seat):
        with suppress(RegionTakesNoPart):
            question = ReadinessQuestion(region_code, election_row.slug, as_of=query.as_of)
            snapshots.append(readiness_service.load_snapshot(session, caller, question, now))
    entry_lists = [
        _commitments(session, commitment_rows, resolved_query),
        *(entries for snapshot in snapshots for entries in responses.of_requirements(session, snapshot)),
    ]
    owed_entries: list[SortedEntries] = [
        [entry for entry in entries if entry.agency in debtor_slugs] for entries in entry_lists
    ]
    return agency_row, FoundObligations(resolved_query, snapshots, _selected(owed_entries, query, resolved_query))


def unreported_items(
    session: Session, agency: Agency, found_obligations: FoundObligations, query: ObligationQuery
) -> UnreportedItems:
    """Count what is past due and this agency has to report in its own region, and nobody has reported."""
    owners = agencies.responsible_agencies(session)
    units = sum(
        breakdown.due.unknown
        for snapshot in found_obligations.snapshots
        for root, breakdowns in snapshot.breakdowns_by_root.items()
        for code, breakdown in breakdowns.items()
        if breakdown.due.unknown and attention_domain.reports(agency.slug, root, snapshot.requirements[code], owners)
    )
    links = [
        attention_domain.reporter_link(snapshot.election.slug, snapshot.region.code, agency.slug, query.as_of)
        for snapshot in found_obligations.snapshots
    ]
    return UnreportedItems(units=units, links=links)


def of_region(session: Session, caller: Caller, region: str, query: ObligationQuery, now: datetime) -> FoundObligations:
    """What anybody owes in a region or below."""
    election_row = elections.election_with_checklist(session, query.election)
    snapshot = readiness_service.load_snapshot(
        session, caller, ReadinessQuestion(region, election_row.slug, as_of=query.as_of), now
    )
    resolved_query = domain.resolve(query, election_row, snapshot.pinned.polling_on, snapshot.pinned.timezone, now)
    commitment_rows = commitments.commitments_within(
        session, caller, election_row.slug, region, resolved_query.known_by_day
    )
    commitment_entries = [
        entry
        for entry in _commitments(session, commitment_rows, resolved_query)
        if isinstance(entry.owed, OwedCommitment)
        and any(covers([region], region_code) for region_code in entry.owed.duty.regions)
    ]
    entry_lists = [commitment_entries, *responses.of_requirements(session, snapshot)]
    return FoundObligations(resolved_query, [snapshot], _selected(entry_lists, query, resolved_query))


def _selected(entry_lists: list[SortedEntries], query: ObligationQuery, resolved: ResolvedQuery) -> list[SortedEntries]:
    """The entries of the kind and the period that the query asks for."""
    if (query.kind, resolved.due_after, resolved.due_before) == (None, None, None):
        return entry_lists
    return [
        [it for it in entries if query.kind in (None, it.key[1]) and resolved.includes(it.due_at)]
        for entries in entry_lists
    ]


def _commitments(session: Session, rows: list[Commitment], resolved: ResolvedQuery) -> list[ObligationEntry]:
    commitment_bodies = commitments_responses.commitments(
        session, rows, resolved.evaluated_at_in, past=resolved.is_past
    )
    return responses.of_commitments(commitment_bodies, resolved.evaluated_at)


def _visible_regions(caller: Caller, seat: str) -> list[str]:
    """The agency's seat if the caller covers it; otherwise the caller's regions within it."""
    if caller.covers(seat):
        return [seat]
    return sorted(region_code for region_code in caller.regions if covers([seat], region_code))
