from typing import Annotated

from fastapi import Query, Request, Response

from api.coordination.errors import RECORD_REFUSALS
from api.coordination.region_scope import check_region_filter
from api.coordination.statements import repository, responses, service
from api.coordination.statements.schemas import NewStatement, RecordedStatement, StatementOut, StatementQuery
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.elections import repository as elections
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

router = Router(prefix="/statements", tags=["said in public"])


@router.get("", responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid))
def list_statements(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[StatementQuery, Query()],
) -> Page[StatementOut]:
    """What somebody said in public about readiness in your regions: by whom, when, how sure, from which paragraph.

    Without `election` those about every election are listed.

    Example: `GET /v1/statements?category=ADH`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    check_region_filter(session, caller, query)
    election_slug = elections.election(session, query.election).slug if query.election else None
    page_window = requested_window(request, query, str)
    rows = repository.statements(session, caller, election_slug, query, page_window)
    row_page = build_page(request, response, page_window, rows, lambda row: (row.id,))
    return Page(items=responses.statements(session, row_page.items), next=row_page.next)


@router.post(
    "",
    status_code=201,
    response_model=RecordedStatement,
    responses=problems(*RECORD_REFUSALS, *idempotency.REFUSALS),
)
@idempotent
def record_statement(body: NewStatement, session: WriteSession, sender: CoordinatorSender, _: NoQuery) -> RouteAnswer:
    """Record what somebody said in public about readiness: by whom, when, how sure, in which paragraph.

    Example: `POST /v1/statements` with `{"region": "64.08", "text": {"id": "Semua KPPS sudah dilantik"},
    "claim": "done", "confidence": "medium", "source": "S0"}`.
    """
    row, entries = service.record_statement(session, sender.actor, body)
    [statement] = responses.statements(session, [row])
    return RouteAnswer(201, RecordedStatement(statement=statement, entries=entries))
