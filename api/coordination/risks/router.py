from typing import Annotated

from fastapi import Path, Query, Request, Response
from sqlmodel import Session

from api.coordination.errors import CHANGE_REFUSALS, RECORD_REFUSALS
from api.coordination.region_scope import check_region_filter
from api.coordination.risks import repository, responses, service
from api.coordination.risks.models import Risk
from api.coordination.risks.schemas import NewRisk, RecordedRisk, RiskOut, RiskReview
from api.coordination.schemas import RegionalRecordQuery
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.core.schemas import Slug
from api.elections import repository as elections
from api.http import idempotency, preconditions
from api.http.etags import object_etag
from api.http.idempotency import RouteAnswer, to_response
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.no_query import NoQuery
from api.http.openapi.headers import with_headers
from api.http.paging import Page, build_page, requested_window
from api.http.preconditions import IfMatch, require_revision
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, WriteSession
from api.http.writes import CoordinatorActor, CoordinatorSender, idempotent

router = Router(prefix="/risks", tags=["said in public"])

RiskId = Annotated[Slug, Path(examples=["R4"])]


@router.get("", responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid))
def list_risks(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[RegionalRecordQuery, Query()],
) -> Page[RiskOut]:
    """Risks and vulnerabilities named for your regions. Without `election` those of every election are listed.

    Example: `GET /v1/risks?within=64`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    check_region_filter(session, caller, query)
    election_slug = elections.election(session, query.election).slug if query.election else None
    page_window = requested_window(request, query, str)
    rows = repository.risks(session, caller, election_slug, query, page_window)
    row_page = build_page(request, response, page_window, rows, lambda row: (row.id,))
    return Page(items=responses.risks(session, row_page.items), next=row_page.next)


@router.post(
    "",
    status_code=201,
    response_model=RecordedRisk,
    responses=with_headers(201, "ETag") | problems(*RECORD_REFUSALS, *idempotency.REFUSALS),
)
@idempotent
def record_risk(body: NewRisk, session: WriteSession, sender: CoordinatorSender, _: NoQuery) -> RouteAnswer:
    """Record a risk that somebody named, the agency that deals with it, how, and the day of the next review.

    Example: `POST /v1/risks` with `{"region": "64.08", "text": {"id": "Jalan ke Sandaran terputus saat hujan"},
    "severity": "high", "source": "S0"}`.
    """
    row, entries = service.record_risk(session, sender.actor, body)
    return _answer(201, session, row, entries)


@router.get("/{id}", responses=problems(NotFound))
def get_risk(
    id: RiskId,
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    _: NoQuery,
) -> RiskOut:
    """One risk: who named it, which agency deals with it and how, and its next review. Its ETag is for `If-Match`.

    Example: `GET /v1/risks/R4`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    risk_row = repository.risk(session, caller, id)
    [risk_body] = responses.risks(session, [risk_row])
    response.headers["ETag"] = object_etag(risk_row.revision, risk_body)
    return risk_body


@router.patch(
    "/{id}",
    response_model=RecordedRisk,
    responses=problems(*CHANGE_REFUSALS, *preconditions.REFUSALS),
)
def review_risk(
    id: RiskId,
    review: RiskReview,
    session: WriteSession,
    actor: CoordinatorActor,
    _: NoQuery,
    if_match: IfMatch = None,
) -> Response:
    """Record a review of a risk: its severity now, the agency that deals with it, how, and the next review.

    Example: `PATCH /v1/risks/R4` with `{"severity": "low", "source": "S0"}`.
    """
    row, entries = service.review_risk(session, actor, id, review, require_revision(if_match))
    return to_response(_answer(200, session, row, entries))


def _answer(status: int, session: Session, row: Risk, entries: list[str]) -> RouteAnswer:
    [risk_body] = responses.risks(session, [row])
    return RouteAnswer(
        status, RecordedRisk(risk=risk_body, entries=entries), {"ETag": object_etag(row.revision, risk_body)}
    )
