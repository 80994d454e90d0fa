from typing import Annotated

from fastapi import Query, Request, Response

from api.coordination.assessments import repository, responses, service
from api.coordination.assessments.errors import AssessedAlready
from api.coordination.assessments.schemas import AssessmentOut, AssessmentQuery, NewAssessment, RecordedAssessment
from api.coordination.errors import RECORD_REFUSALS
from api.coordination.region_scope import check_region_filter
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.http import idempotency
from api.http.idempotency import RouteAnswer
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.no_query import NoQuery
from api.http.paging import Page, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, WriteSession
from api.http.writes import CoordinatorSender, idempotent

router = Router(prefix="/assessments", tags=["said in public"])


@router.get("", responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid))
def list_assessments(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[AssessmentQuery, Query()],
) -> Page[AssessmentOut]:
    """Scores that others gave your regions. They contradict each other and are never averaged.

    Example: `GET /v1/assessments?region=64`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    check_region_filter(session, caller, query)
    page_window = requested_window(request, query, str)
    rows = repository.assessments(session, caller, query, page_window)
    row_page = build_page(request, response, page_window, rows, lambda row: (row.id,))
    return Page(items=responses.assessments(session, row_page.items), next=row_page.next)


@router.post(
    "",
    status_code=201,
    response_model=RecordedAssessment,
    responses=problems(*RECORD_REFUSALS, *idempotency.REFUSALS, AssessedAlready),
)
@idempotent
def record_assessment(body: NewAssessment, session: WriteSession, sender: CoordinatorSender, _: NoQuery) -> RouteAnswer:
    """Record a score that somebody else gave. Scores of different issuers, methods and editions are never averaged.

    Example: `POST /v1/assessments` with `{"region": "64", "issuer": "Bawaslu", "method": "Indeks Kerawanan",
    "edition": "2024", "scale": "0-100", "value": "77.04", "source": "S0"}`.
    """
    row, entries = service.record_assessment(session, sender.actor, body)
    [assessment] = responses.assessments(session, [row])
    return RouteAnswer(201, RecordedAssessment(assessment=assessment, entries=entries))
