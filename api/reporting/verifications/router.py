"""Routes of verifications, and of what a token may do to an item."""

from typing import Annotated

from fastapi import Query, Request, Response

from api.checklists import domain as checklists_domain
from api.checklists.dependencies import PublicRecord
from api.checklists.schemas import ElectionQuery
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import IdempotencyKey, RouteAnswer, run_idempotently
from api.http.language import language_of
from api.http.problems import problems
from api.http.roles import Reader, Verifier
from api.http.routes import Router
from api.http.sessions import ReadSession, ReportSession
from api.reporting.dependencies import ITEM_PREFIX, ITEM_REFUSALS, RegionPath, RequirementPath, find_item_context
from api.reporting.updates import errors as updates_errors
from api.reporting.updates.item_line import item_etag, item_line
from api.reporting.verifications import permissions, responses, service
from api.reporting.verifications.errors import VERIFICATION_REFUSALS
from api.reporting.verifications.schemas import NewVerification, Permissions, PostedVerification

router = Router(prefix=ITEM_PREFIX, tags=["reports"])


@router.post(
    "/verifications",
    status_code=201,
    response_model=PostedVerification,
    responses=problems(
        *ITEM_REFUSALS, *VERIFICATION_REFUSALS, *updates_errors.OBSERVATION_REFUSALS, *idempotency.REFUSALS
    ),
)
def verify(
    region: RegionPath,
    requirement: RequirementPath,
    body: NewVerification,
    caller: Verifier,
    session: ReportSession,
    public_record: PublicRecord,
    clock: Clock,
    request: Request,
    query: Annotated[ElectionQuery, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Confirm or dispute the update that counts, or settle a dispute.

    Only an agency of another function than the reporter confirms; one up the same line is recorded as
    `endorsed`, which does not verify. A dispute may say what you saw instead: the worse of the two counts
    until you settle it, or a coordinator does with a note. A new report only answers it.
    """
    context = find_item_context(session, caller, region, requirement, query.election)
    actor = actor_of(caller, request, clock)

    def record_verification() -> RouteAnswer:
        verification, item_row = service.verify(session, actor, context, body)
        evaluation = checklists_domain.evaluation_time(clock(), context.election.closed_at)
        line = item_line(session, public_record, context, item_row, evaluation)
        posted_verification = PostedVerification(
            verification=responses.verification_out(session, verification), item=line
        )
        return RouteAnswer(201, posted_verification, {"ETag": item_etag(item_row, line)})

    return run_idempotently(session, request, caller, key, clock(), record_verification)


@router.get("/can", responses=problems(*ITEM_REFUSALS))
def can(
    region: RegionPath,
    requirement: RequirementPath,
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[ElectionQuery, Query()],
) -> Permissions:
    """What this token may do to this item now; where it may not, the code and the message of the refusal."""
    response.headers["Cache-Control"] = "no-store"
    context = find_item_context(session, caller, region, requirement, query.election)
    return permissions.load_permissions(session, caller, context, language_of(request.headers))
