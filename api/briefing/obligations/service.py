"""Find what is still owed: by one agency, or in one region. Reads only."""

from contextlib import suppress
from datetime import datetime

from sqlmodel import Session

from api.briefing.obligations import domain, responses
from api.briefing.obligations.domain import ResolvedQuery
from api.briefing.obligations.responses import ObligationEntry
from api.briefing.obligations.schemas import ObligationQuery
from api.coordination.commitments import repository as commitments
from api.coordination.commitments import responses as commitments_responses
from api.coordination.commitments.schemas import CommitmentQuery
from api.core import time
from api.core.caller import Caller
from api.core.region_codes import NATION_ZONE, covers, timezone_of
from api.elections import repository as elections
from api.elections.errors import RegionTakesNoPart
from api.readiness import service as readiness_service
from api.readiness.question import ReadinessQuestion
from api.reference.agencies import repository as agencies
from api.reference.agencies.models import Agency


def of_agency(
    session: Session, caller: Caller, agency: str, query: ObligationQuery, now: datetime
) -> tuple[Agency, ResolvedQuery, list[ObligationEntry]]:
    """What an agency owes, in no order; for a group what its members owe.

    It covers the agency's part of the country as far as the caller sees it, and the commitments the caller sees.
    """
    election_row = elections.election_with_checklist(session, query.election)
    agency_row = agencies.agency(session, agency)
    debtor_slugs = {agency_row.slug, *(agencies.members(session, agency_row.slug) if agency_row.is_group else ())}
    resolved_query = domain.resolve(query, election_row, election_row.polling_on, timezone_of(agency_row.seat), now)
    commitment_query = CommitmentQuery(election=election_row.slug, owed_by=agency)
    entries = [
        entry
        for entry in _commitments(session, caller, commitment_query, resolved_query)
        if entry.agency in debtor_slugs
    ]
    for region_code in _visible_regions(caller, agency_row.seat):
        with suppress(RegionTakesNoPart):
            snapshot = readiness_service.load_snapshot(
                session, caller, ReadinessQuestion(region_code, election_row.slug, as_of=query.as_of), now
            )
            entries += responses.of_requirements(session, snapshot, debtor_slugs, query.as_of)
    return agency_row, resolved_query, entries


def of_region(
    session: Session, caller: Caller, region: str, query: ObligationQuery, now: datetime
) -> tuple[ResolvedQuery, list[ObligationEntry]]:
    """What anybody owes in a region or below, in no order."""
    election_row = elections.election_with_checklist(session, query.election)
    snapshot = readiness_service.load_snapshot(
        session, caller, ReadinessQuestion(region, election_row.slug, as_of=query.as_of), now
    )
    resolved_query = domain.resolve(query, election_row, snapshot.pinned.polling_on, snapshot.pinned.timezone, now)
    commitment_query = CommitmentQuery(election=election_row.slug, within=region)
    commitment_entries = [
        entry
        for entry in _commitments(session, caller, commitment_query, resolved_query)
        if any(covers([region], region_code) for region_code in entry.regions)
    ]
    return resolved_query, [*commitment_entries, *responses.of_requirements(session, snapshot, None, query.as_of)]


def _commitments(
    session: Session, caller: Caller, query: CommitmentQuery, resolved: ResolvedQuery
) -> list[ObligationEntry]:
    known_by_day = time.local_day(resolved.evaluated_at, NATION_ZONE) if resolved.is_past else None
    commitment_rows = commitments.commitments(session, caller, query, known_by_day)
    commitment_bodies = commitments_responses.commitments(
        session, commitment_rows, resolved.evaluated_at_in, past=resolved.is_past
    )
    return responses.of_commitments(commitment_bodies, resolved.evaluated_at)


def _visible_regions(caller: Caller, seat: str) -> list[str]:
    """The agency's seat if the caller covers it; otherwise the caller's regions within it."""
    if caller.covers(seat):
        return [seat]
    return sorted(region_code for region_code in caller.regions if covers([seat], region_code))
