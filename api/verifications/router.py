from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api.auth.dependencies import Reader, Verifier
from api.checklists import rules as checklist_rules
from api.checklists.schemas import Line
from api.schema import ResponseBody
from api.updates import answers, checks
from api.updates.dependencies import (
    PLACE,
    PREFIX,
    RegionPath,
    RequirementPath,
    etag,
    line_of,
    place_of,
    writer_of,
)
from api.updates.schemas import Can, ItemQuery, NewVerification, VerificationOut
from api.verifications import answers as permissions
from api.verifications import service
from api.verifications.checks import REFUSALS
from api.web import idempotency
from api.web.clock import Clock
from api.web.idempotency import Answer, IdempotencyKey, once
from api.web.language import language_of
from api.web.problems import problems
from api.web.sessions import ReadSession, ReportSession

router = APIRouter(prefix=PREFIX, tags=["reports"])


class PostedVerification(ResponseBody):
    verification: VerificationOut
    item: Line = Field(description="The item as it now is.")


@router.post(
    "/verifications",
    status_code=201,
    response_model=PostedVerification,
    responses=problems(*PLACE, *REFUSALS, *checks.SHARED, *idempotency.REFUSALS),
)
def verify(
    region: RegionPath,
    requirement: RequirementPath,
    new: NewVerification,
    caller: Verifier,
    session: ReportSession,
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
    writer = writer_of(session, caller, request, clock)

    def do() -> Answer:
        row, item = service.verify(session, writer, place, new)
        line = line_of(session, place, item, checklist_rules.evaluated(clock(), place.election.closed_at))
        body = PostedVerification(verification=answers.verification(session, row), item=line)
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
