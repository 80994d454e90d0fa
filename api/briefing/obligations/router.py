from contextlib import suppress
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field
from sqlmodel import Session

from api.briefing.obligations import responses
from api.briefing.obligations.dependencies import When, when
from api.briefing.obligations.responses import Owed
from api.briefing.obligations.schemas import Obligation, ObligationQuery
from api.coordination.commitments import repository as commitments
from api.coordination.commitments import responses as commitment_answers
from api.coordination.commitments.schemas import CommitmentQuery
from api.core import time
from api.core.caller import Caller
from api.core.errors import CursorInvalid
from api.core.region_codes import NATION_ZONE, covers, timezone
from api.core.schemas import Slug
from api.elections import repository as elections
from api.elections.errors import RegionTakesNoPart
from api.http.clock import Now
from api.http.paging import Page, PageQuery, page_of, window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.readiness import service as readiness_service
from api.readiness.service import REFUSALS, RegionPath
from api.readiness.totals import Asked
from api.reference.agencies import repository as agencies

router = APIRouter()


class ObligationList(ObligationQuery, PageQuery):
    pass


class Obligations(Page[Obligation]):
    election: str
    evaluated_at: datetime
    total: int = Field(description="How many there are on all pages.")


class AgencyObligations(Obligations):
    agency: str
    agency_name: str
    duty_contact: str | None = Field(description="Whom to call.")


@router.get("/agencies/{slug}/obligations", tags=["agencies"], responses=problems(*REFUSALS, CursorInvalid))
def obligations(
    slug: Annotated[Slug, Path(examples=["kpu-kutim"])],
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[ObligationList, Query()],
) -> AgencyObligations:
    """All that one agency still owes, by due day: items of the checklist and commitments, with whom to call.

    An item is owed by the agency of its function that sits nearest to the region. Of a group it is what its members
    owe. You see what lies in your own regions, and commitments that your agency owes or is owed.
    """
    election, agency = elections.with_checklist(session, asked.election), agencies.agency(session, slug)
    mine = {agency.slug, *(agencies.members(session, agency.slug) if agency.is_group else ())}
    named = when(asked, election, election.polling_on, timezone(agency.seat), now)
    every = _promises(session, caller, CommitmentQuery(election=election.slug, owed_by=slug), named)
    every = [it for it in every if it.agency in mine]
    for region in _within(caller, agency.seat):
        with suppress(RegionTakesNoPart):
            board = readiness_service.board(session, caller, Asked(region, election.slug, as_of=asked.as_of), now)
            every += responses.items(session, board, mine, asked.as_of)
    found = _paged(request, response, asked, named, every)
    return AgencyObligations(**dict(found), agency=slug, agency_name=agency.name, duty_contact=agency.duty_contact)


@router.get("/readiness/{region}/obligations", tags=["readiness"], responses=problems(*REFUSALS, CursorInvalid))
def region_obligations(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[ObligationList, Query()],
) -> Obligations:
    """All that is still owed in a region, whoever owes it, by due day: items of the checklist and commitments.

    Above the regency a line stands for a whole regency. `as_of` a past day tells what was owed then.
    """
    election = elections.with_checklist(session, asked.election)
    board = readiness_service.board(session, caller, Asked(region, election.slug, as_of=asked.as_of), now)
    named = when(asked, election, board.pinned.polling_on, board.pinned.timezone, now)
    promised = _promises(session, caller, CommitmentQuery(election=election.slug, within=region), named)
    here = [it for it in promised if any(covers([region], place) for place in it.places)]
    every = [*here, *responses.items(session, board, None, asked.as_of)]
    return _paged(request, response, asked, named, every)


def _promises(session: Session, caller: Caller, asks: CommitmentQuery, named: When) -> list[Owed]:
    by = time.local_day(named.at, NATION_ZONE) if named.past else None
    rows = commitments.commitments(session, caller, asks, by)
    return responses.promises(commitment_answers.commitments(session, rows, named.of, past=named.past), named.at)


def _paged(request: Request, response: Response, asked: ObligationList, named: When, found: list[Owed]) -> Obligations:
    cut = window(request, asked, str, str, str, str)
    every = sorted((it for it in found if asked.kind in (None, it.kind) and named.fits(it.due_at)), key=_key)
    shown = page_of(request, response, cut, every, _key)
    return Obligations(
        items=[it.told() for it in shown.items],
        next=shown.next,
        election=named.election,
        evaluated_at=named.at,
        total=len(every),
    )


def _within(caller: Caller, seat: str) -> list[str]:
    """The agency's part of the country, as far as the caller sees it whole."""
    if caller.covers(seat):
        return [seat]
    return sorted(code for code in caller.regions if covers([seat], code))


def _key(it: Owed) -> tuple[str, str, str, str]:
    return it.key
