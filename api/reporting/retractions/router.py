"""The route of retractions."""

from typing import Annotated

from fastapi import Query, Request, Response

from api.core.errors import NotFound
from api.http import idempotency
from api.http.problems import problems
from api.http.routes import Router
from api.http.writes import ReporterSender
from api.reporting.queue import bulk_queue, report_queue
from api.reporting.retractions.errors import RETRACTION_REFUSALS
from api.reporting.retractions.request import RetractionRequest
from api.reporting.retractions.schemas import NewRetraction, RetractionOut, RetractionQuery
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
async def retract(
    body: NewRetraction,
    sender: ReporterSender,
    request: Request,
    query: Annotated[RetractionQuery, Query()],
) -> Response:
    """Retract one update, a batch, or what a token recorded between two instants (from inclusive, to exclusive).

    Retracted updates stay in the history, marked. The state of each item is derived from the updates that remain, so
    what others reported since still counts. With `dry_run=true` everything is done and answered, and nothing is stored.
    You may retract an update of your own agency until it is verified. A coordinator may retract anything in scope, also
    batches and spans of time.

    Example: `POST /v1/retractions?dry_run=true` with `{"update_id": "018f6f3e-0000-7000-8000-000000000036",
    "note": "Salah ketik"}`.
    """
    sender = sender.without_key if query.dry_run else sender
    retraction_request = RetractionRequest(sender, body, query.dry_run)
    queue_of = bulk_queue if retraction_request.needs_own_transaction else report_queue
    return await queue_of(request).post(retraction_request)
