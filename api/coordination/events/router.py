from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.coordination import responses as coordination_responses
from api.coordination.events import service
from api.coordination.events.errors import REFUSALS
from api.coordination.events.schemas import EventChange, NewEvent
from api.coordination.events.service import Written
from api.coordination.schemas import EventOut
from api.coordination.shared.dependencies import CHANGED, MISTAKES, NEW, Recorded, warned
from api.core.schemas import NoParameters, Slug, etag
from api.http import idempotency, preconditions
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once, response
from api.http.language import language_of
from api.http.preconditions import IfMatch, known_revision
from api.http.problems import problems
from api.http.roles import Coordinator
from api.http.sessions import WriteSession

router = APIRouter(prefix="/coordination-events", tags=["coordination"])


class RecordedEvent(Recorded):
    event: EventOut


@router.post(
    "", status_code=201, response_model=RecordedEvent, responses=problems(*NEW, *REFUSALS, *idempotency.REFUSALS)
)
def record_event(
    new: NewEvent,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record a meeting, visit or signing: announced, with its plan, or told of once it was held.

    Every region must lie in your part of the country. A later request tells what became of it; nothing told is lost.
    """

    def do() -> Answer:
        written = service.record_event(session, actor_of(caller, request, clock), new)
        return _answer(201, session, written, request, clock())

    return once(session, request, caller, key, clock(), do)


@router.patch(
    "/{id}", response_model=RecordedEvent, responses=problems(*CHANGED, *MISTAKES, *REFUSALS, *preconditions.REFUSALS)
)
def change_event(
    id: Annotated[Slug, Path(examples=["EV3"])],
    change: EventChange,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    if_match: IfMatch = None,
) -> Response:
    """Tell what became of an event: moved, held, cancelled; who came; what was decided.

    The plans and states told before stay. A new plan reschedules it, and `held` and `cancelled` are final: what was
    written by mistake is taken back with `mistaken` and a note.
    """
    actor = actor_of(caller, request, clock)
    written = service.change_event(session, actor, id, change, known_revision(if_match))
    return response(_answer(200, session, written, request, clock()))


def _answer(status: int, session: Session, written: Written, request: Request, now: datetime) -> Answer:
    event = coordination_responses.event(session, written.row, coordination_responses.days(session, now))
    body = RecordedEvent(
        event=event, entries=written.entries, warnings=warned(written.warnings, language_of(request.headers))
    )
    headers = {"Location": f"/v1/coordination-events/{event.id}", "ETag": etag(written.row.revision, event)}
    return Answer(status, body, headers)
