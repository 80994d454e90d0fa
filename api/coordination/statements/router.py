from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.coordination.shared.dependencies import NEW
from api.coordination.statements import repository, responses, service
from api.coordination.statements.schemas import NewStatement, RecordedStatement, StatementOut, StatementQuery
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

router = APIRouter(prefix="/statements", tags=["said in public"])


class StatementList(StatementQuery, PageQuery):
    pass


@router.get("", responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid))
def statements(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[StatementList, Query()],
) -> Page[StatementOut]:
    """What somebody said in public about readiness in your regions: by whom, when, how sure, from which paragraph.

    Without `election` those about every election are listed.
    """
    election = service.election_asked_for(session, caller, asked)
    cut = window(request, asked, str)
    rows = repository.statements(session, caller, election, asked, cut)
    found = page(request, response, cut, rows, lambda row: (row.id,))
    return Page(items=responses.statements(session, found.items), next=found.next)


@router.post(
    "",
    status_code=201,
    response_model=RecordedStatement,
    responses=problems(*NEW, *idempotency.REFUSALS),
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
        row, entries = service.record_statement(session, actor_of(caller, request, clock), new)
        [shown] = responses.statements(session, [row])
        return Answer(201, RecordedStatement(statement=shown, entries=entries))

    return once(session, request, caller, key, clock(), do)
