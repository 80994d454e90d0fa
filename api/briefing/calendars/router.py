from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from api.briefing.calendars import icalendar, repository, service
from api.briefing.calendars.errors import CalendarUnknown, TooManyFeeds
from api.briefing.calendars.repository import FeedAccess
from api.briefing.calendars.schemas import FeedOut, IssuedFeed, NewFeed
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound, OutcomeUnknown
from api.http import idempotency
from api.http.clock import Now
from api.http.idempotency import RouteAnswer
from api.http.no_query import NoQuery
from api.http.paging import Page, PageQuery, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, ReportSession
from api.http.writes import ReaderActor, ReaderSender, idempotent
from api.ledger import repository as ledger_repository

router = Router(prefix="/calendar-feeds", tags=["calendars"])
public = Router(root="", tags=["calendars"])
"""Needs no token: the address itself is the secret, because calendar programs send no token."""

FEED_PROBLEMS = {status: it for status, it in problems(CalendarUnknown).items() if status not in (401, 403)}


@router.get("", responses=problems(CursorInvalid))
def list_calendar_feeds(
    caller: Reader, session: ReadSession, request: Request, response: Response, query: Annotated[PageQuery, Query()]
) -> Page[FeedOut]:
    """The calendar feeds that your token made. An admin also sees those whose regions the admin covers.

    Example: `GET /v1/calendar-feeds`.
    """
    page_window = requested_window(request, query, UUID)
    feed_accesses = repository.feeds(session, caller, page_window)
    page = build_page(request, response, page_window, feed_accesses, lambda feed_access: (str(feed_access.feed.id),))
    return Page(items=[FeedOut(**_fields(feed_access)) for feed_access in page.items], next=page.next)


@router.post(
    "",
    status_code=201,
    response_model=IssuedFeed,
    responses={
        200: {"model": IssuedFeed, "description": "This `Idempotency-Key` was used before; the address is not shown."},
        **problems(NotFound, CodeMalformed, CodeWithoutDots, TooManyFeeds, *idempotency.REFUSALS),
    },
)
@idempotent
def issue_calendar_feed(body: NewFeed, session: ReportSession, sender: ReaderSender, _: NoQuery) -> RouteAnswer:
    """Make an address that calendar programs can subscribe to: events, polling days, stages and due dates.

    The address is in this answer and never shown again. It only lets its holder read this calendar, ends with your
    token, and shows what a token of your agency with these regions would see. If it leaks, revoke it.

    Example: `POST /v1/calendar-feeds` with `{"label": "Rapat dan tenggat Kutai Timur", "regions": ["64.08"]}`.
    """
    feed_access, secret = service.issue(session, sender.actor, body)
    feed_fields = _fields(feed_access)
    issued_feed = IssuedFeed(**feed_fields, address=f"/calendar/{secret}.ics", code=None)
    repeated_answer = IssuedFeed(**feed_fields, address=None, code="address_shown_once")
    return RouteAnswer(201, issued_feed, {}, RouteAnswer(200, repeated_answer))


@router.delete("/{id}", responses=problems(NotFound, OutcomeUnknown))
def revoke_calendar_feed(
    id: Annotated[UUID, Path()], session: ReportSession, actor: ReaderActor, _: NoQuery
) -> FeedOut:
    """Revoke a calendar feed. From the next request on it is not found. Revoking it again changes nothing.

    Example: `DELETE /v1/calendar-feeds/01a20000-0000-7000-8000-000000000000`.
    """
    return FeedOut(**_fields(service.revoke(session, actor, id)))


def _fields(access: FeedAccess) -> dict[str, object]:
    """The fields of a `FeedOut`."""
    feed_columns = access.feed.model_dump(exclude={"digest", "token"})
    return {**feed_columns, "regions": access.regions, "agency": access.token.agency, "ends_at": access.ends_at}


@public.get(
    "/calendar/{feed}.ics",
    response_class=Response,
    responses={200: {"content": {icalendar.MEDIA_TYPE: {"schema": {"type": "string"}}}}, **FEED_PROBLEMS},
)
def get_calendar(
    feed: Annotated[str, Path(description="The secret.", json_schema_extra={"maxLength": 200})],
    session: ReadSession,
    now: Now,
    request: Request,
    _: NoQuery,
) -> Response:
    """A calendar to subscribe to (RFC 5545). It takes no token: anybody who has this address can read it.

    Plans are tentative; what was cancelled or moved away is shown as cancelled. Entries keep their `UID`, and their
    `SEQUENCE` rises when they change. What falls due at the end of a day is shown for the whole day. Links are those of
    `SIAGA_ORIGIN`, or of the address that was asked.
    """
    feed_access = repository.feed_by_secret(session, feed, now=now)
    request.state.token_id = str(feed_access.token.id)  # for the log
    calendar_name = f"[SIMULASI] {feed_access.feed.label}" if request.app.state.simulated else feed_access.feed.label
    calendar_entries = service.feed_entries(session, feed_access, now)
    address = request.app.state.settings.origin or str(request.base_url).rstrip("/")
    source = icalendar.CalendarSource(
        calendar_name, feed_access.feed.created_at, ledger_repository.instance_id(session), address
    )
    calendar_text = icalendar.write_calendar(source, calendar_entries)
    headers = {"Content-Disposition": 'inline; filename="siaga.ics"', "Cache-Control": "private"}
    return Response(calendar_text, headers=headers, media_type=f"{icalendar.MEDIA_TYPE}; charset=utf-8")
