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
    session: Session, caller: Caller, slug: str, query: ObligationQuery, now: datetime
) -> tuple[Agency, ResolvedQuery, list[ObligationEntry]]:
    """What an agency owes, in no order; for a group what its members owe.

    It covers the agency's part of the country as far as the caller sees it, and the commitments the caller sees.
    """
    election, agency = elections.election_with_checklist(session, query.election), agencies.agency(session, slug)
    debtors = {agency.slug, *(agencies.members(session, agency.slug) if agency.is_group else ())}
    resolved = domain.resolve(query, election, election.polling_on, timezone_of(agency.seat), now)
    commitment_query = CommitmentQuery(election=election.slug, owed_by=slug)
    entries = [entry for entry in _commitments(session, caller, commitment_query, resolved) if entry.agency in debtors]
    for region in _visible_regions(caller, agency.seat):
        with suppress(RegionTakesNoPart):
            snapshot = readiness_service.load_snapshot(
                session, caller, ReadinessQuestion(region, election.slug, as_of=query.as_of), now
            )
            entries += responses.of_requirements(session, snapshot, debtors, query.as_of)
    return agency, resolved, entries


def of_region(
    session: Session, caller: Caller, region: str, query: ObligationQuery, now: datetime
) -> tuple[ResolvedQuery, list[ObligationEntry]]:
    """What anybody owes in a region or below, in no order."""
    election = elections.election_with_checklist(session, query.election)
    snapshot = readiness_service.load_snapshot(
        session, caller, ReadinessQuestion(region, election.slug, as_of=query.as_of), now
    )
    resolved = domain.resolve(query, election, snapshot.pinned.polling_on, snapshot.pinned.timezone, now)
    commitment_query = CommitmentQuery(election=election.slug, within=region)
    of_commitments = [
        entry
        for entry in _commitments(session, caller, commitment_query, resolved)
        if any(covers([region], code) for code in entry.regions)
    ]
    return resolved, [*of_commitments, *responses.of_requirements(session, snapshot, None, query.as_of)]


def _commitments(
    session: Session, caller: Caller, query: CommitmentQuery, resolved: ResolvedQuery
) -> list[ObligationEntry]:
    known_by = time.local_day(resolved.evaluated_at, NATION_ZONE) if resolved.is_past else None
    rows = commitments.commitments(session, caller, query, known_by)
    bodies = commitments_responses.commitments(session, rows, resolved.evaluated_at_in, past=resolved.is_past)
    return responses.of_commitments(bodies, resolved.evaluated_at)


def _visible_regions(caller: Caller, seat: str) -> list[str]:
    """The agency's seat if the caller covers it; otherwise the caller's regions within it."""
    if caller.covers(seat):
        return [seat]
    return sorted(code for code in caller.regions if covers([seat], code))
