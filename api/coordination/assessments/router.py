from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.coordination.assessments import repository, responses, service
from api.coordination.assessments.errors import AssessedAlready
from api.coordination.assessments.schemas import AssessmentOut, AssessmentQuery, NewAssessment, RecordedAssessment
from api.coordination.shared.dependencies import NEW
from api.coordination.statements.service import check_regions
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.core.schemas import NoParameters
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.paging import Page, PageQuery, page, window
from api.http.problems import problems
from api.http.roles import Coordinator, Reader
from api.http.sessions import ReadSession, WriteSession

router = APIRouter(prefix="/assessments", tags=["said in public"])


class AssessmentList(AssessmentQuery, PageQuery):
    pass


@router.get("", responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid))
def assessments(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[AssessmentList, Query()],
) -> Page[AssessmentOut]:
    """Scores that others gave your regions. They contradict each other and are never averaged."""
    check_regions(session, caller, asked.region, asked.within)
    cut = window(request, asked, str)
    rows = repository.assessments(session, caller, asked, cut)
    found = page(request, response, cut, rows, lambda row: (row.id,))
    return Page(items=responses.assessments(session, found.items), next=found.next)


@router.post(
    "",
    status_code=201,
    response_model=RecordedAssessment,
    responses=problems(*NEW, *idempotency.REFUSALS, AssessedAlready),
)
def record_assessment(
    new: NewAssessment,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record a score that somebody else gave. Every issuer, method and edition stands alone; none is averaged."""

    def do() -> Answer:
        row, entries = service.record_assessment(session, actor_of(caller, request, clock), new)
        [shown] = responses.assessments(session, [row])
        return Answer(201, RecordedAssessment(assessment=shown, entries=entries))

    return once(session, request, caller, key, clock(), do)
