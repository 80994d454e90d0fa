"""The route of retractions."""

from typing import Annotated

from fastapi import Query, Request, Response
from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import NotFound
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import IdempotencyKey, RouteAnswer, run_idempotently
from api.http.problems import problems
from api.http.roles import Reporter
from api.http.routes import Router
from api.http.sessions import ReportSession
from api.reporting.retractions import service
from api.reporting.retractions.errors import RETRACTION_REFUSALS
from api.reporting.retractions.schemas import NewRetraction, RetractedItem, RetractionOut, RetractionQuery
from api.reporting.updates import errors as updates_errors

router = Router(tags=["reports"])


@router.post(
    "/retractions",
    status_code=201,
    response_model=RetractionOut,
    responses={
        200: {"model": RetractionOut, "description": "The dry run: what would be done."},
        **problems(NotFound, updates_errors.RetractionNeedsCoordinator, *RETRACTION_REFUSALS, *idempotency.REFUSALS),
    },
)
def retract(
    body: NewRetraction,
    caller: Reporter,
    session: ReportSession,
    clock: Clock,
    request: Request,
    query: Annotated[RetractionQuery, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Retract one update, a batch, or what a token recorded between two instants (from inclusive, to exclusive).

    Retracted updates stay in the history, marked. The state of each item is derived from the updates that remain, so
    what others reported since still counts. With `dry_run=true` everything is done and answered, and nothing is stored.
    You may retract an update of your own agency until it is verified. A coordinator may retract anything in scope, also
    batches and spans of time.
    """
    if query.dry_run:
        return _dry_run(session, request, caller, clock, body)

    def record_retraction() -> RouteAnswer:
        return RouteAnswer(201, _retract(session, request, caller, clock, body))

    return run_idempotently(session, request, caller, key, clock(), record_retraction)


def _dry_run(session: Session, request: Request, caller: Caller, clock: Clock, body: NewRetraction) -> Response:
    retraction_body = _retract(session, request, caller, clock, body)
    session.rollback()
    return Response(
        retraction_body.model_copy(update={"dry_run": True}).model_dump_json(), 200, media_type="application/json"
    )


def _retract(session: Session, request: Request, caller: Caller, clock: Clock, body: NewRetraction) -> RetractionOut:
    outcome = service.retract(session, actor_of(caller, request, clock), body)
    return RetractionOut(
        id=outcome.retraction.id,
        dry_run=False,
        updates=outcome.updates,
        already=outcome.already,
        items=[_item_out(item) for item in outcome.items],
    )


def _item_out(item: service.ItemRetraction) -> RetractedItem:
    election_slug, region_code, requirement_code = item.key
    return RetractedItem(
        election=election_slug,
        region=region_code,
        requirement=requirement_code,
        before=item.before,
        after=item.after,
        updates=item.updates,
    )
