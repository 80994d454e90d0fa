"""Routes of verifications, and of what a token may do to an item."""

from typing import Annotated

from fastapi import Query, Request, Response

from api.checklists.dependencies import public_record_of
from api.checklists.schemas import ElectionQuery
from api.http import idempotency
from api.http.language import language_of
from api.http.openapi.headers import NO_STORE, header_references, with_headers
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.http.writes import VerifierSender
from api.reporting.dependencies import ITEM_PREFIX, ITEM_REFUSALS, RegionPath, RequirementPath, find_item_context
from api.reporting.queue import report_queue
from api.reporting.requests import ItemAddress
from api.reporting.updates import errors as updates_errors
from api.reporting.verifications import permissions
from api.reporting.verifications.errors import VERIFICATION_REFUSALS
from api.reporting.verifications.request import VerificationRequest
from api.reporting.verifications.schemas import NewVerification, Permissions, PostedVerification

router = Router(prefix=ITEM_PREFIX, tags=["reports"])

TAGGED = {"headers": header_references(["ETag"])}


@router.post(
    "/verifications",
    status_code=201,
    response_model=PostedVerification,
    responses={
        200: {
            "model": PostedVerification,
            **TAGGED,
            "description": "Your agency has said this before; nothing was done twice.",
        }
    }
    | with_headers(201, "ETag")
    | problems(
        *ITEM_REFUSALS,
        *VERIFICATION_REFUSALS,
        *updates_errors.OBSERVATION_REFUSALS,
        updates_errors.ClientIdReused,
        *idempotency.REFUSALS,
    ),
)
async def verify_item(
    region: RegionPath,
    requirement: RequirementPath,
    body: NewVerification,
    sender: VerifierSender,
    request: Request,
    query: Annotated[ElectionQuery, Query()],
) -> Response:
    """Confirm or dispute the update that counts, or settle a dispute.

    Only an agency of another function than the reporter confirms; one up the same line is recorded as
    `endorsed`, which does not verify. A dispute may say what you saw instead: the worse of the two counts
    until you settle it, or a coordinator does with a note. A new report only answers it. The same once more
    within a day, or with the same `observed_at` or `client_id`, gets the first one with 200.

    Example: `POST /v1/readiness-checklists/64.08/items/ADH-03/verifications` with
    `{"kind": "disputed", "value": 4870, "update_id": "018f6f3e-0000-7000-8000-000000000036", "note": "37 kurang"}`.
    """
    address = ItemAddress(region, requirement, query.election)
    return await report_queue(request).post(VerificationRequest(sender, address, public_record_of(request), body))


@router.get("/can", responses=NO_STORE | problems(*ITEM_REFUSALS))
def get_permissions(
    region: RegionPath,
    requirement: RequirementPath,
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[ElectionQuery, Query()],
) -> Permissions:
    """What this token may do to this item now; where it may not, the code and the message of the refusal.

    Example: `GET /v1/readiness-checklists/64.08/items/ADH-03/can`.
    """
    response.headers["Cache-Control"] = "no-store"
    context = find_item_context(session, caller, region, requirement, query.election)
    return permissions.load_permissions(session, caller, context, language_of(request.headers))
