"""The route of check-ins."""

from typing import Annotated

from fastapi import Path, Query, Request, Response

from api.checklists.schemas import ElectionQuery
from api.core.schemas import RegionCode
from api.http import idempotency
from api.http.problems import problems
from api.http.routes import Router
from api.http.writes import ReporterSender
from api.reporting.check_ins.request import CheckInRequest
from api.reporting.check_ins.schemas import CheckInOut, NewCheckIn
from api.reporting.dependencies import ITEM_REFUSALS
from api.reporting.queue import report_queue
from api.reporting.updates import errors as updates_errors

router = Router(tags=["reports"])


@router.post(
    "/readiness-checklists/{region}/check-ins",
    status_code=201,
    response_model=CheckInOut,
    responses={
        200: {"model": CheckInOut, "description": "Your agency has sent this before; nothing was done twice."},
        **problems(
            *ITEM_REFUSALS,
            *updates_errors.OBSERVATION_REFUSALS,
            updates_errors.ClientIdReused,
            *idempotency.REFUSALS,
        ),
    },
)
async def check_in(
    region: Annotated[RegionCode, Path()],
    body: NewCheckIn,
    sender: ReporterSender,
    request: Request,
    query: Annotated[ElectionQuery, Query()],
) -> Response:
    """Report that nothing has changed. It ends the region's silence; only the requirements you name are renewed.
    The same once more, with the same `observed_at` or `client_id`, gets the first one with 200.

    Example: `POST /v1/readiness-checklists/64.08/check-ins` with `{"requirements": ["LAW-05"], "note":
    "Nihil"}`.
    """
    return await report_queue(request).post(CheckInRequest(sender, region, query.election, body))
