from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field
from sqlmodel import Session

from api.agencies import queries as agencies
from api.agencies.models import Agency
from api.auth.caller import Caller
from api.auth.dependencies import Reader
from api.checklists.rules import evaluated
from api.commitments import answers as commitment_answers
from api.commitments import queries as commitments
from api.commitments.schemas import CommitmentQuery
from api.db.tree import covers
from api.elections import queries as elections
from api.elections.models import Election
from api.errors import CursorInvalid, NoChecklist, NotFound, RegionTakesNoPart
from api.obligations import answers
from api.obligations.schemas import Kind, Obligation, ObligationQuery
from api.readiness import dependencies
from api.readiness.ledger import Asked
from api.schema import Slug
from api.web.clock import Now
from api.web.paging import Page, PageQuery, page, window
from api.web.problems import problems
from api.web.sessions import ReadSession

router = APIRouter(prefix="/agencies", tags=["agencies"])


class ObligationList(ObligationQuery, PageQuery):
    pass


class Obligations(Page[Obligation]):
    agency: str
    agency_name: str
    duty_contact: str | None = Field(description="Whom to call.")
    election: str
    evaluated_at: datetime
    total: int = Field(description="How many there are on all pages.")


@router.get("/{slug}/obligations", responses=problems(NotFound, NoChecklist, CursorInvalid))
def obligations(
    slug: Annotated[Slug, Path(examples=["kpu-kutim"])],
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[ObligationList, Query()],
) -> Obligations:
    """All that one agency still owes, by due day: items of the checklist and commitments, with whom to call.

    An item is owed by the agency of its function that sits nearest to the region. Of a group it is what its members
    owe. You see what lies in your own regions, and commitments that your agency owes or is owed.
    """
    election, agency = elections.with_checklist(session, asked.election), agencies.agency(session, slug)
    cut = window(request, asked, str, str, str, str)
    when = evaluated(now, election.closed_at).at
    every = sorted(_every(session, caller, election, agency, asked.kind, now, when), key=_key)
    rest = [it for it in every if cut.key is None or _key(it) > cut.key]
    found = page(request, response, cut, rest[: cut.limit + 1], _key)
    return Obligations(
        items=found.items,
        next=found.next,
        agency=slug,
        agency_name=agency.name,
        duty_contact=agency.duty_contact,
        election=election.slug,
        evaluated_at=when,
        total=len(every),
    )


def _every(
    session: Session,
    caller: Caller,
    election: Election,
    agency: Agency,
    kind: Kind | None,
    now: datetime,
    when: datetime,
) -> list[Obligation]:
    mine = {agency.slug, *(agencies.members(session, agency.slug) if agency.is_group else ())}
    found: list[Obligation] = []
    if kind is not Kind.COMMITMENT:
        for region in _within(caller, agency.seat):
            try:
                board = dependencies.board(session, caller, Asked(region, election.slug), now)
            except RegionTakesNoPart:
                continue
            found += answers.items(session, board, mine)
    if kind is not Kind.ITEM:
        asks = CommitmentQuery(election=election.slug, owed_by=agency.slug)
        rows = commitments.commitments(session, caller, asks)
        found += answers.promises(commitment_answers.commitments(session, rows, lambda _: now, past=False), mine, when)
    return found


def _within(caller: Caller, seat: str) -> list[str]:
    """The agency's part of the country, as far as the caller sees it whole."""
    if caller.covers(seat):
        return [seat]
    return sorted(code for code in caller.regions if covers([seat], code))


def _key(it: Obligation) -> tuple[str, str, str, str]:
    about = it.commitment or it.regions[0].code
    return it.due_at.isoformat(), it.kind, about, f"{it.requirement or ''}/{it.agency}"
