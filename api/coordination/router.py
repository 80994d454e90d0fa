from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.coordination import repository, responses
from api.coordination.responses import Days
from api.coordination.schemas import AgreementOut, AgreementQuery, AsOfQuery, EventOut, EventQuery
from api.core import time
from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.region_codes import NATION_ZONE
from api.core.schemas import Slug, etag
from api.elections import repository as elections
from api.http.clock import Now
from api.http.paging import Page, PageQuery, page, window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.reference.regions import repository as regions

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
    rows = repository.events(session, caller, asked, days.asked or days.today, cut)
    found = page(request, response, cut, rows, lambda row: (row.id,))
    return Page(items=responses.events(session, found.items, days), next=found.next)


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
    row = repository.event(session, caller, id)
    found = responses.event(session, row, _days(session, asked.as_of, row.election, now))
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
    rows = repository.agreements(session, caller, asked, days.asked or days.today, cut)
    found = page(request, response, cut, rows, lambda row: (row.id,))
    return Page(items=responses.agreements(session, found.items, days), next=found.next)


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
    row = repository.agreement(session, caller, id)
    found = responses.agreement(session, row, _days(session, asked.as_of, row.election, now))
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
        at = time.moment(as_of, counted.polling_on, NATION_ZONE)
        asked = time.local_day(at, NATION_ZONE)
    return responses.days(session, now, asked)
