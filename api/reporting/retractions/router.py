from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.schemas import Code
from api.elections import repository as elections
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.problems import problems
from api.http.roles import Reporter
from api.http.sessions import ReportSession
from api.reference.regions import repository as regions
from api.reporting.dependencies import PLACE
from api.reporting.retractions import service
from api.reporting.retractions.errors import REFUSALS
from api.reporting.schemas import (
    CheckInOut,
    ItemQuery,
    NewCheckIn,
    NewRetraction,
    RetractedItem,
    RetractionOut,
    RetractionQuery,
)
from api.reporting.updates import errors as updates_errors

router = APIRouter(tags=["reports"])


@router.post(
    "/retractions",
    status_code=201,
    response_model=RetractionOut,
    responses={
        200: {"model": RetractionOut, "description": "The dry run: what would be done."},
        **problems(NotFound, updates_errors.AlreadyVerified, *REFUSALS, *idempotency.REFUSALS),
    },
)
def retract(
    new: NewRetraction,
    caller: Reporter,
    session: ReportSession,
    clock: Clock,
    request: Request,
    asked: Annotated[RetractionQuery, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Take back one update, a batch, or what a token recorded between two instants (from inclusive, to exclusive).

    What was retracted stays in the history, marked. The items are derived anew from what remains; what others
    reported since stands. With `dry_run=true` everything is done, answered and taken back again. Your own
    agency's update until it is verified; anything in scope, batches and spans for coordinators.
    """
    if asked.dry_run:
        return _dry_run(session, request, caller, clock, new)
    return once(
        session, request, caller, key, clock(), lambda: Answer(201, _retract(session, request, caller, clock, new))
    )


def _dry_run(session: Session, request: Request, caller: Caller, clock: Clock, new: NewRetraction) -> Response:
    done = _retract(session, request, caller, clock, new)
    session.rollback()
    body = done.model_copy(update={"dry_run": True})
    return Response(body.model_dump_json(), 200, media_type="application/json")


def _retract(session: Session, request: Request, caller: Caller, clock: Clock, new: NewRetraction) -> RetractionOut:
    done = service.retract(session, actor_of(caller, request, clock), new)
    items = [
        RetractedItem(
            election=it.key[0],
            region=it.key[1],
            requirement=it.key[2],
            before=it.before,
            after=it.after,
            updates=it.updates,
        )
        for it in done.items
    ]
    return RetractionOut(id=done.retraction.id, dry_run=False, updates=done.updates, already=done.already, items=items)


@router.post(
    "/readiness-checklists/{region}/check-ins",
    status_code=201,
    response_model=CheckInOut,
    responses=problems(*PLACE, *updates_errors.SHARED, *idempotency.REFUSALS),
)
def check_in(
    region: Annotated[Code, Path()],
    new: NewCheckIn,
    caller: Reporter,
    session: ReportSession,
    clock: Clock,
    request: Request,
    asked: Annotated[ItemQuery, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """No change to report. Breaks the region's silence; only the requirements you name are renewed."""
    found = regions.region(session, caller, region, pointer="path/region")
    election = elections.with_checklist(session, asked.election)
    pinned = elections.region(session, election, found.code)
    actor = actor_of(caller, request, clock)

    def do() -> Answer:
        done = service.check_in(session, actor, election, pinned, new)
        row = done.row
        body = CheckInOut(
            id=row.id,
            entry=f"{row.ledger}-{row.seq}",
            region=row.region,
            observed_at=row.observed_at,
            recorded_at=row.recorded_at,
            renewed=done.renewed,
        )
        return Answer(201, body)

    return once(session, request, caller, key, clock(), do)
