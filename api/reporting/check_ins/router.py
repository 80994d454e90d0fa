"""The route of check-ins."""

from typing import Annotated

from fastapi import Path, Query, Request, Response

from api.checklists.schemas import ElectionQuery
from api.core.schemas import RegionCode
from api.elections import repository as elections
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import IdempotencyKey, RouteAnswer, run_idempotently
from api.http.problems import problems
from api.http.roles import Reporter
from api.http.routes import Router
from api.http.sessions import ReportSession
from api.reference.regions import repository as regions
from api.reporting.check_ins import service
from api.reporting.check_ins.schemas import CheckInOut, NewCheckIn
from api.reporting.dependencies import ITEM_REFUSALS
from api.reporting.updates import errors as updates_errors

router = Router(tags=["reports"])


@router.post(
    "/readiness-checklists/{region}/check-ins",
    status_code=201,
    response_model=CheckInOut,
    responses=problems(*ITEM_REFUSALS, *updates_errors.OBSERVATION_REFUSALS, *idempotency.REFUSALS),
)
def check_in(
    region: Annotated[RegionCode, Path()],
    body: NewCheckIn,
    caller: Reporter,
    session: ReportSession,
    clock: Clock,
    request: Request,
    query: Annotated[ElectionQuery, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Report that nothing has changed. It ends the region's silence; only the requirements you name are renewed."""
    visible_region = regions.region(session, caller, region, pointer="path/region")
    election_row = elections.election_with_checklist(session, query.election)
    pinned = elections.pinned_region(session, election_row, visible_region.code)
    actor = actor_of(caller, request, clock)

    def record_check_in() -> RouteAnswer:
        outcome = service.check_in(session, actor, election_row, pinned, body)
        check_in_row = outcome.check_in
        check_in_body = CheckInOut(
            id=check_in_row.id,
            entry=f"{check_in_row.ledger}-{check_in_row.seq}",
            region=check_in_row.region,
            observed_at=check_in_row.observed_at,
            recorded_at=check_in_row.recorded_at,
            renewed=outcome.renewed,
        )
        return RouteAnswer(201, check_in_body)

    return run_idempotently(session, request, caller, key, clock(), record_check_in)
