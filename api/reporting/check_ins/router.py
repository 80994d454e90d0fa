"""The route of check-ins."""

from typing import Annotated

from fastapi import Path, Query, Request, Response

from api.checklists.schemas import ElectionQuery
from api.core.schemas import RegionCode
from api.http import idempotency
from api.http.clock import Clock
from api.http.idempotency import IdempotencyKey
from api.http.problems import problems
from api.http.roles import Reporter
from api.http.routes import Router
from api.reporting.check_ins.request import CheckInRequest
from api.reporting.check_ins.schemas import CheckInOut, NewCheckIn
from api.reporting.dependencies import ITEM_REFUSALS
from api.reporting.queue import Reports
from api.reporting.requests import sender_of
from api.reporting.updates import errors as updates_errors

router = Router(tags=["reports"])


@router.post(
    "/readiness-checklists/{region}/check-ins",
    status_code=201,
    response_model=CheckInOut,
    responses=problems(*ITEM_REFUSALS, *updates_errors.OBSERVATION_REFUSALS, *idempotency.REFUSALS),
)
async def check_in(
    region: Annotated[RegionCode, Path()],
    body: NewCheckIn,
    caller: Reporter,
    reports: Reports,
    clock: Clock,
    request: Request,
    query: Annotated[ElectionQuery, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Report that nothing has changed. It ends the region's silence; only the requirements you name are renewed."""
    return await reports.post(CheckInRequest(sender_of(request, caller, clock, key), region, query.election, body))
