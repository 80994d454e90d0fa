"""Routes of one item and of its updates."""

from typing import Annotated

from fastapi import Query, Request, Response

from api.checklists import domain as checklists_domain
from api.checklists.answer_lifetime import keep_until_reports, reports_in
from api.checklists.dependencies import PublicRecord, public_record_of
from api.checklists.history import repository as history_repository
from api.checklists.history.as_of import PAST_REFUSALS, context_as_of, evaluated_as_of, parse_as_of
from api.checklists.schemas import ElectionQuery, OneItem
from api.core.as_of import CURRENT
from api.http import idempotency
from api.http.clock import Now
from api.http.language import language_of
from api.http.preconditions import revision_in
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.http.writes import ReporterSender
from api.reporting.dependencies import (
    ITEM_PREFIX,
    ITEM_REFUSALS,
    IfMatch,
    RegionPath,
    RequirementPath,
    find_item_context,
)
from api.reporting.evidence import errors as evidence_errors
from api.reporting.queue import report_queue
from api.reporting.requests import ItemAddress
from api.reporting.updates import errors, responses
from api.reporting.updates.item_line import item_etag, item_line
from api.reporting.updates.request import UpdateRequest
from api.reporting.updates.schemas import NewUpdate, PastUpdate, PostedUpdate, UpdateHistoryQuery

router = Router(prefix=ITEM_PREFIX, tags=["reports"])


@router.get("", responses=problems(*ITEM_REFUSALS, *PAST_REFUSALS))
def get_item(
    region: RegionPath,
    requirement: RequirementPath,
    caller: Reader,
    session: ReadSession,
    public_record: PublicRecord,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[UpdateHistoryQuery, Query()],
) -> OneItem:
    """One item: its status, who owes it, when it falls due. Its ETag is what `If-Match` takes.

    `as_of` and `known_at` give it as it was then, with the polling day, flags and figures of that moment; only the
    template is today's. An `H-8` in them counts from the polling day now in force.

    Example: `GET /v1/readiness-checklists/64.08/items/ADH-03?as_of=2024-11-20`.
    """
    context = find_item_context(session, caller, region, requirement, query.election)
    as_of = parse_as_of(context.pinned, query, now)
    context = context_as_of(session, context, as_of)
    item_row = history_repository.load_item(session, context, as_of)
    evaluation = checklists_domain.evaluation_time(min(now, as_of.observed_by), context.election.closed_at)
    line = item_line(session, public_record, context, item_row, evaluation, as_of)
    if as_of == CURRENT:
        response.headers["ETag"] = item_etag(item_row, line)
    evaluated_body = evaluated_as_of(session, context.pinned.region, as_of, evaluation, language_of(request.headers))
    keep_until_reports(request, session, context.election, now, reports_in(context.election.slug, region))
    return OneItem(**dict(line), **dict(evaluated_body))


@router.post(
    "/updates",
    status_code=201,
    response_model=PostedUpdate,
    responses={
        200: {"model": PostedUpdate, "description": "This `client_id` was recorded before; nothing was done twice."},
        **problems(*ITEM_REFUSALS, *errors.UPDATE_REFUSALS, *evidence_errors.EVIDENCE_REFUSALS, *idempotency.REFUSALS),
    },
)
async def post_update(
    region: RegionPath,
    requirement: RequirementPath,
    body: NewUpdate,
    sender: ReporterSender,
    request: Request,
    query: Annotated[ElectionQuery, Query()],
    if_match: IfMatch = None,
) -> Response:
    """Report the whole state of an item: `status` for a confirmation, `value` for a count, `stage` for a ladder.

    Send a `client_id` of your own: over a bad line you may send the same again, and it stays one update.
    An observation older than the present one changes the past only. A due date never locks; the close does.

    Example: `POST /v1/readiness-checklists/64.08/items/ADH-03/updates` with `{"value": 4907}`.
    """
    address = ItemAddress(region, requirement, query.election)
    update_request = UpdateRequest(sender, address, public_record_of(request), body, revision_in(if_match))
    return await report_queue(request).post(update_request)


@router.get("/updates", responses=problems(*ITEM_REFUSALS, *PAST_REFUSALS))
def list_item_updates(
    region: RegionPath,
    requirement: RequirementPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    query: Annotated[UpdateHistoryQuery, Query()],
) -> list[PastUpdate]:
    """The item's history, the newest observation first: who reported what, when it was so and when it was recorded.

    `as_of` shows what had been observed by then; `known_at` what had been recorded by then.

    Example: `GET /v1/readiness-checklists/64.08/items/ADH-03/updates`.
    """
    context = find_item_context(session, caller, region, requirement, query.election)
    as_of = parse_as_of(context.pinned, query, now)
    keep_until_reports(request, session, context.election, now, reports_in(context.election.slug, region))
    history = history_repository.load_history(session, context)
    return responses.update_history(session, caller, context, history, as_of)
