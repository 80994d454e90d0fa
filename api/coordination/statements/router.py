from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field

from api.coordination.shared.dependencies import CHANGED, NEW
from api.coordination.statements import repository, service
from api.coordination.statements.errors import AssessedAlready, SourceEmpty
from api.coordination.statements.schemas import NewAssessment, NewRisk, NewSource, NewStatement, RiskReview
from api.core.errors import NotFound
from api.core.schemas import NoParameters, ResponseBody, Slug, etag
from api.http import idempotency, preconditions
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once, response
from api.http.preconditions import IfMatch, known_revision
from api.http.problems import problems
from api.http.roles import Coordinator, Reader
from api.http.sessions import ReadSession, WriteSession
from api.reference.sources import responses as sources_responses
from api.reference.sources.schemas import AssessmentOut, RiskOut, SourceOut, StatementOut
from api.reporting.dependencies import writer_of

router = APIRouter()

Entries = Annotated[list[str], Field(description="Its places in the history.")]
RiskId = Annotated[Slug, Path(examples=["R4"])]
REFUSALS = (*NEW, *idempotency.REFUSALS)


class RecordedSource(ResponseBody):
    source: SourceOut
    entries: Entries


class RecordedStatement(ResponseBody):
    statement: StatementOut
    entries: Entries


class RecordedRisk(ResponseBody):
    risk: RiskOut
    entries: Entries


class RecordedAssessment(ResponseBody):
    assessment: AssessmentOut
    entries: Entries


@router.post(
    "/sources",
    tags=["sources"],
    status_code=201,
    response_model=RecordedSource,
    responses=problems(*REFUSALS, SourceEmpty),
)
def record_source(
    new: NewSource,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Add a source to cite: an article, a page, a letter, minutes. Sources are for every token to read."""

    def do() -> Answer:
        row, entries = service.record_source(session, writer_of(session, caller, request, clock), new)
        return Answer(201, RecordedSource(source=sources_responses.source(row), entries=entries))

    return once(session, request, caller, key, clock(), do)


@router.post(
    "/statements",
    tags=["said in public"],
    status_code=201,
    response_model=RecordedStatement,
    responses=problems(*REFUSALS),
)
def record_statement(
    new: NewStatement,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record what somebody said in public about readiness: by whom, when, how sure, where it stands."""

    def do() -> Answer:
        row, entries = service.record_statement(session, writer_of(session, caller, request, clock), new)
        [shown] = sources_responses.statements(session, [row])
        return Answer(201, RecordedStatement(statement=shown, entries=entries))

    return once(session, request, caller, key, clock(), do)


@router.post(
    "/risks", tags=["said in public"], status_code=201, response_model=RecordedRisk, responses=problems(*REFUSALS)
)
def record_risk(
    new: NewRisk,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record a risk that somebody named, who sees to it, how, and when it is looked at again."""

    def do() -> Answer:
        row, entries = service.record_risk(session, writer_of(session, caller, request, clock), new)
        return _risk(201, session, row, entries)

    return once(session, request, caller, key, clock(), do)


@router.get("/risks/{id}", tags=["said in public"], responses=problems(NotFound))
def risk(
    id: RiskId, caller: Reader, session: ReadSession, response: Response, _: Annotated[NoParameters, Query()]
) -> RiskOut:
    """One risk: who named it, who sees to it and how, and when it is looked at again. Its ETag is for `If-Match`."""
    row = repository.risk(session, caller, id)
    [shown] = sources_responses.risks(session, [row])
    response.headers["ETag"] = etag(row.revision, shown)
    return shown


@router.patch(
    "/risks/{id}",
    tags=["said in public"],
    response_model=RecordedRisk,
    responses=problems(*CHANGED, *preconditions.REFUSALS),
)
def review_risk(
    id: RiskId,
    review: RiskReview,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    if_match: IfMatch = None,
) -> Response:
    """Record a review of a risk: its severity now, who sees to it and how, and the next look at it."""
    writer = writer_of(session, caller, request, clock)
    return response(_risk(200, session, *service.review_risk(session, writer, id, review, known_revision(if_match))))


@router.post(
    "/assessments",
    tags=["said in public"],
    status_code=201,
    response_model=RecordedAssessment,
    responses=problems(*REFUSALS, AssessedAlready),
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
        row, entries = service.record_assessment(session, writer_of(session, caller, request, clock), new)
        [shown] = sources_responses.assessments(session, [row])
        return Answer(201, RecordedAssessment(assessment=shown, entries=entries))

    return once(session, request, caller, key, clock(), do)


def _risk(status: int, session: Any, row: Any, entries: list[str]) -> Answer:
    [shown] = sources_responses.risks(session, [row])
    return Answer(status, RecordedRisk(risk=shown, entries=entries), {"ETag": etag(row.revision, shown)})
