from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api import moments
from api.auth.caller import Caller
from api.auth.dependencies import Reader
from api.coordination import answers, queries
from api.coordination.answers import Days
from api.coordination.schemas import (
    AgreementOut,
    AgreementQuery,
    AsOfQuery,
    EventOut,
    EventQuery,
)
from api.elections import queries as elections
from api.errors import (
    CodeMalformed,
    CodeWithoutDots,
    CursorInvalid,
    MomentMalformed,
    NotFound,
    OffsetPlusEncoded,
)
from api.regions import queries as regions
from api.regions.rules import NATION_ZONE
from api.schema import Slug, etag
from api.web.clock import Now
from api.web.paging import Page, PageQuery, page, window
from api.web.problems import problems
from api.web.sessions import ReadSession

router = APIRouter(tags=["coordination"])

LISTS = problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, OffsetPlusEncoded)
ONE = problems(NotFound, MomentMalformed, OffsetPlusEncoded)


class EventList(EventQuery, PageQuery):
    pass


class AgreementList(AgreementQuery, PageQuery):
    pass


@router.get("/coordination-events", responses=LISTS)
def coordination_events(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[EventList, Query()],
) -> Page[EventOut]:
    """Meetings, visits, signings: who met whom about what, as announced and as held.

    You see events about your regions and those your own agency takes part in. With `as_of` you get
    what was known then: an event announced and not yet held is `planned`.
    """
    _check(session, caller, asked)
    days = _days(session, asked.as_of, asked.election, now)
    cut = window(request, asked, str)
    rows = queries.events(session, caller, asked, days.asked or days.today, cut)
    found = page(request, response, cut, rows, lambda row: (row.id,))
    return Page(items=answers.events(session, found.items, days), next=found.next)


@router.get("/coordination-events/{id}", responses=ONE)
def coordination_event(
    id: Annotated[Slug, Path(examples=["EV3"])],
    caller: Reader,
    session: ReadSession,
    now: Now,
    response: Response,
    asked: Annotated[AsOfQuery, Query()],
) -> EventOut:
    """One event with every plan ever announced for it, and what became of it. Its ETag is what `If-Match` takes."""
    row = queries.event(session, caller, id)
    found = answers.event(session, row, _days(session, asked.as_of, row.election, now))
    response.headers["ETag"] = etag(row.revision, found)
    return found


@router.get("/agreements", responses=LISTS)
def agreements(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[AgreementList, Query()],
) -> Page[AgreementOut]:
    """What agencies agreed with each other: announced, signed or in force, and in which event."""
    _check(session, caller, asked)
    days = _days(session, asked.as_of, asked.election, now)
    cut = window(request, asked, str)
    rows = queries.agreements(session, caller, asked, days.asked or days.today, cut)
    found = page(request, response, cut, rows, lambda row: (row.id,))
    return Page(items=answers.agreements(session, found.items, days), next=found.next)


@router.get("/agreements/{id}", responses=ONE)
def agreement(
    id: Annotated[Slug, Path(examples=["AG3"])],
    caller: Reader,
    session: ReadSession,
    now: Now,
    response: Response,
    asked: Annotated[AsOfQuery, Query()],
) -> AgreementOut:
    """One agreement as it was known on a day: its parties, what they agreed, and where it was signed.

    Its ETag is what `If-Match` takes.
    """
    row = queries.agreement(session, caller, id)
    found = answers.agreement(session, row, _days(session, asked.as_of, row.election, now))
    response.headers["ETag"] = etag(row.revision, found)
    return found


def _check(session: Session, caller: Caller, asked: EventQuery | AgreementQuery) -> None:
    for name in ("region", "within"):
        if getattr(asked, name) is not None:
            regions.region(session, caller, getattr(asked, name), pointer=f"query/{name}")


def _days(session: Session, as_of: str | None, election: str | None, now: datetime) -> Days:
    """Days are Jakarta's. H-1 counts from the polling day of the election named, else the default's."""
    counted = elections.election(session, election)
    asked = None
    if as_of is not None:
        at = moments.moment(as_of, counted.polling_on, NATION_ZONE)
        asked = moments.local_day(at, NATION_ZONE)
    return answers.days(session, now, asked)
