from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from api.briefing.calendars import entries, icalendar, repository, service
from api.briefing.calendars.errors import CalendarUnknown, TooManyFeeds
from api.briefing.calendars.repository import Found
from api.briefing.calendars.schemas import FeedOut, IssuedFeed, NewFeed
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound, OutcomeUnknown
from api.core.schemas import NoParameters
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock, Now
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.paging import Page, PageQuery, page, window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession, ReportSession
from api.ledger import repository as history

router = APIRouter(prefix="/calendar-feeds", tags=["calendars"])
public = APIRouter(tags=["calendars"])
"""Outside the gate: the address itself is the secret, for calendar programs send no token."""

REFUSALS = {status: it for status, it in problems(CalendarUnknown).items() if status not in (401, 403)}


@router.get("", responses=problems(CursorInvalid))
def calendar_feeds(
    caller: Reader, session: ReadSession, request: Request, response: Response, asked: Annotated[PageQuery, Query()]
) -> Page[FeedOut]:
    """The calendar feeds that your token made; an admin sees those that lie wholly in the admin's regions too."""
    cut = window(request, asked, UUID)
    rows = repository.feeds(session, caller, cut)
    found = page(request, response, cut, rows, lambda row: (str(row.feed.id),))
    return Page(items=[FeedOut(**_out(row)) for row in found.items], next=found.next)


@router.post(
    "",
    status_code=201,
    response_model=IssuedFeed,
    responses={
        200: {"model": IssuedFeed, "description": "This `Idempotency-Key` was used before; the address is not shown."},
        **problems(NotFound, CodeMalformed, CodeWithoutDots, TooManyFeeds, *idempotency.REFUSALS),
    },
)
def issue_calendar_feed(
    new: NewFeed,
    caller: Reader,
    session: ReportSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Make an address that calendar programs can subscribe to: events, polling days, stages and due dates.

    The address is in this answer and nowhere else, ever. It lets nobody do anything but read this calendar, ends with
    your token, and shows what a token of your agency with these regions would see. If it leaks, revoke it.
    """

    def do() -> Answer:
        found, secret = service.issue(session, actor_of(caller, request, clock), new)
        out = _out(found)
        again = IssuedFeed(**out, address=None, code="address_shown_once")
        return Answer(201, IssuedFeed(**out, address=f"/calendar/{secret}.ics", code=None), {}, Answer(200, again))

    return once(session, request, caller, key, clock(), do)


@router.delete("/{id}", responses=problems(NotFound, OutcomeUnknown))
def revoke_calendar_feed(
    id: Annotated[UUID, Path()],
    caller: Reader,
    session: ReportSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
) -> FeedOut:
    """Revoke a calendar feed. It is not found from the next request on. Revoking twice is revoking once."""
    return FeedOut(**_out(service.revoke(session, actor_of(caller, request, clock), id)))


def _out(row: Found) -> dict[str, object]:
    kept = row.feed.model_dump(exclude={"digest", "token"})
    return {**kept, "regions": row.regions, "agency": row.token.agency, "ends_at": row.ends_at}


@public.get(
    "/calendar/{feed}.ics",
    response_class=Response,
    responses={200: {"content": {icalendar.MEDIA: {"schema": {"type": "string"}}}}, **REFUSALS},
)
def calendar(
    feed: Annotated[str, Path(description="The secret.", json_schema_extra={"maxLength": 200})],
    session: ReadSession,
    now: Now,
    request: Request,
    _: Annotated[NoParameters, Query()],
) -> Response:
    """A calendar to subscribe to (RFC 5545). It takes no token: who has this address can read it.

    Plans are tentative, what was called off or moved away is cancelled; entries keep their `UID`, and `SEQUENCE` rises
    when they change. What falls due at the end of a day is shown for the whole day.
    """
    found = repository.by_secret(session, feed, now=now)
    request.state.token_id = str(found.token.id)  # for the log
    name = f"[SIMULASI] {found.feed.label}" if request.app.state.simulated else found.feed.label
    shown = entries.entries(session, found, now)
    text = icalendar.written(found.feed.id, name, found.feed.created_at, history.instance(session), shown)
    headers = {"Content-Disposition": 'inline; filename="siaga.ics"', "Cache-Control": "private"}
    return Response(text, headers=headers, media_type=f"{icalendar.MEDIA}; charset=utf-8")
