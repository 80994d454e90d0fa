from datetime import datetime
from typing import Annotated

from fastapi import Path, Query, Request, Response
from sqlmodel import Session

from api.coordination.errors import CHANGE_REFUSALS, MISTAKE_REFUSALS, RECORD_REFUSALS
from api.coordination.evaluation_days import load_evaluation_days, parse_evaluation_days
from api.coordination.events import repository, responses, service
from api.coordination.events.errors import REFUSALS
from api.coordination.events.schemas import EventChange, EventOut, EventQuery, NewEvent, RecordedEvent
from api.coordination.events.service import WrittenEvent
from api.coordination.region_scope import check_region_filter
from api.coordination.schemas import AsOfQuery
from api.coordination.warnings import warning_bodies
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.schemas import Slug
from api.elections.answer_lifetime import holds_until_close
from api.http import idempotency, preconditions
from api.http.clock import Now
from api.http.etags import object_etag
from api.http.idempotency import RouteAnswer, to_response
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.language import language_of
from api.http.no_query import NoQuery
from api.http.openapi.headers import with_headers
from api.http.paging import Page, build_page, requested_window
from api.http.preconditions import IfMatch, require_revision
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, WriteSession
from api.http.writes import CoordinatorActor, CoordinatorSender, idempotent

router = Router(prefix="/coordination-events", tags=["coordination"])

CREATED = with_headers(201, "Location", "ETag")

EventId = Annotated[Slug, Path(examples=["EV3"])]


@router.get(
    "",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, OffsetPlusEncoded),
)
def list_events(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[EventQuery, Query()],
) -> Page[EventOut]:
    """Meetings, visits, signings: who met whom about what, as announced and as held.

    You see events about your regions and those your own agency takes part in. With `as_of` you get
    what was known then: an event announced and not yet held is `planned`.

    Example: `GET /v1/coordination-events?since=2024-10-01&before=2024-11-01`.
    """
    keep_answer(request, REFERENCE, CONTENT, holds_until=holds_until_close(None, now))
    check_region_filter(session, caller, query)
    days = parse_evaluation_days(session, query.as_of, query.election, now)
    page_window = requested_window(request, query, str)
    rows = repository.events(session, caller, query, days.as_of_day, page_window)
    row_page = build_page(request, response, page_window, rows, lambda row: (row.id,))
    return Page(items=responses.events(session, row_page.items, days), next=row_page.next)


@router.get("/{id}", responses=problems(NotFound, MomentMalformed, OffsetPlusEncoded))
def get_event(
    id: EventId,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[AsOfQuery, Query()],
) -> EventOut:
    """One event with every plan ever announced for it, and what became of it. Its ETag is what `If-Match` takes.

    Example: `GET /v1/coordination-events/EV3?as_of=2024-10-17`.
    """
    keep_answer(request, REFERENCE, CONTENT, holds_until=holds_until_close(None, now))
    event_row = repository.event(session, caller, id)
    days = parse_evaluation_days(session, query.as_of, event_row.election, now)
    event_body = responses.event(session, event_row, days)
    response.headers["ETag"] = object_etag(event_row.revision, event_body)
    return event_body


@router.post(
    "",
    status_code=201,
    response_model=RecordedEvent,
    responses=CREATED | problems(*RECORD_REFUSALS, *REFUSALS, *idempotency.REFUSALS),
)
@idempotent
def record_event(body: NewEvent, session: WriteSession, sender: CoordinatorSender, _: NoQuery) -> RouteAnswer:
    """Record a meeting, visit or signing: announced, with its plan, or afterwards, when it has been held.

    Every region must lie in your part of the country. Later requests add what became of it; nothing recorded is lost.

    Example: `POST /v1/coordination-events` with `{"kind": "coordination_meeting", "title": {"id": "Rapat
    logistik"}, "regions": ["64.08"], "plan": {"on": "2026-12-01"}, "source": "S0"}`.
    """
    written = service.record_event(session, sender.actor, body)
    return _answer(201, session, written, sender.language, sender.actor.clock())


@router.patch(
    "/{id}",
    response_model=RecordedEvent,
    responses=with_headers(200, "Location")
    | problems(*CHANGE_REFUSALS, *MISTAKE_REFUSALS, *REFUSALS, *preconditions.REFUSALS),
)
def change_event(
    id: EventId,
    change: EventChange,
    session: WriteSession,
    actor: CoordinatorActor,
    _: NoQuery,
    request: Request,
    if_match: IfMatch = None,
) -> Response:
    """Record what became of an event: moved, held, cancelled; who came; what was decided.

    Earlier plans and states stay. A new plan reschedules the event; `held` and `cancelled` are final. A state that was
    recorded by mistake is taken back with `mistaken` and a note.

    Example: `PATCH /v1/coordination-events/EV3` with `{"state": {"state": "cancelled"}, "source": "S0"}`.
    """
    written = service.change_event(session, actor, id, change, require_revision(if_match))
    return to_response(_answer(200, session, written, language_of(request.headers), actor.clock()))


def _answer(status: int, session: Session, written: WrittenEvent, language: str, now: datetime) -> RouteAnswer:
    event_body = responses.event(session, written.event, load_evaluation_days(session, now))
    answer_body = RecordedEvent(
        event=event_body,
        entries=written.entries,
        warnings=warning_bodies(written.warnings, language),
    )
    headers = {
        "Location": f"/v1/coordination-events/{event_body.id}",
        "ETag": object_etag(written.event.revision, event_body),
    }
    return RouteAnswer(status, answer_body, headers)
