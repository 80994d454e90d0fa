from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api.checklists import domain as checklist_rules
from api.checklists.dependencies import PublicRecord
from api.checklists.schemas import Line
from api.core.schemas import ResponseBody
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.language import language_of
from api.http.problems import problems
from api.http.roles import Reader, Verifier
from api.http.sessions import ReadSession, ReportSession
from api.reporting.dependencies import PLACE, PREFIX, RegionPath, RequirementPath, place_of
from api.reporting.schemas import Can, ItemQuery, NewVerification, VerificationOut
from api.reporting.updates import errors as updates_errors
from api.reporting.updates import responses as updates_responses
from api.reporting.updates.item_page import etag, line_of
from api.reporting.verifications import responses as permissions
from api.reporting.verifications import service
from api.reporting.verifications.errors import REFUSALS

router = APIRouter(prefix=PREFIX, tags=["reports"])


class PostedVerification(ResponseBody):
    verification: VerificationOut
    item: Line = Field(description="The item as it now is.")


@router.post(
    "/verifications",
    status_code=201,
    response_model=PostedVerification,
    responses=problems(*PLACE, *REFUSALS, *updates_errors.SHARED, *idempotency.REFUSALS),
)
def verify(
    region: RegionPath,
    requirement: RequirementPath,
    new: NewVerification,
    caller: Verifier,
    session: ReportSession,
    record: PublicRecord,
    clock: Clock,
    request: Request,
    asked: Annotated[ItemQuery, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Confirm or dispute the update that counts, or settle a dispute.

    Only an agency of another function than the reporter confirms; one up the same line is recorded as
    `endorsed`, which does not verify. A dispute may say what you saw instead: the worse of the two counts
    until you settle it, or a coordinator does with a note. A new report only answers it.
    """
    place = place_of(session, caller, region, requirement, asked.election)
    actor = actor_of(caller, request, clock)

    def do() -> Answer:
        row, item = service.verify(session, actor, place, new)
        line = line_of(session, record, place, item, checklist_rules.evaluated(clock(), place.election.closed_at))
        body = PostedVerification(verification=updates_responses.verification(session, row), item=line)
        return Answer(201, body, {"ETag": etag(item, line)})

    return once(session, request, caller, key, clock(), do)


@router.get("/can", responses=problems(*PLACE))
def can(
    region: RegionPath,
    requirement: RequirementPath,
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[ItemQuery, Query()],
) -> Can:
    """What this token may do to this item now, and where not, the code and the sentence of the refusal."""
    response.headers["Cache-Control"] = "no-store"
    place = place_of(session, caller, region, requirement, asked.election)
    return permissions.can(session, caller, place, language_of(request.headers))
