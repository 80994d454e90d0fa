from typing import Annotated

from fastapi import Path, Query, Request, Response

from api.coordination.errors import RECORD_REFUSALS
from api.coordination.sources import repository, service
from api.coordination.sources.errors import SourceEmpty
from api.coordination.sources.schemas import FactOut, FactQuery, NewSource, RecordedSource
from api.core.errors import CursorInvalid, NotFound
from api.core.schemas import Slug
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
from api.reference.sources import repository as sources
from api.reference.sources import responses as sources_responses

router = Router(prefix="/sources", tags=["sources"])


@router.get("/{id}/facts", responses=problems(NotFound, CursorInvalid))
def list_facts(
    id: Annotated[Slug, Path(examples=["S0"])],
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[FactQuery, Query()],
) -> Page[FactOut]:
    """What one source says, paragraph by paragraph: about which object, which field, and what.

    Example: `GET /v1/sources/S4/facts?subject=statement`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    sources.source(session, id)
    page_window = requested_window(request, query, *[str] * len(repository.ORDER))
    rows = repository.facts(session, caller, id, query, page_window)
    row_page = build_page(
        request,
        response,
        page_window,
        rows,
        lambda row: (row.subject_kind, row.subject, row.field, row.paragraph, row.value, row.origin),
    )
    return Page(items=[FactOut.model_validate(row) for row in row_page.items], next=row_page.next)


@router.post(
    "",
    status_code=201,
    response_model=RecordedSource,
    responses=problems(*RECORD_REFUSALS, *idempotency.REFUSALS, SourceEmpty),
)
@idempotent
def record_source(body: NewSource, session: WriteSession, sender: CoordinatorSender, _: NoQuery) -> RouteAnswer:
    """Add a source to cite: an article, a page, a letter, minutes. Sources are for every token to read.

    Example: `POST /v1/sources` with `{"kind": "page", "publisher": "Bawaslu Kutai Timur", "published_on":
    "2026-11-20", "summary": {"id": "Surat tentang APK"}}`.
    """
    row, entries = service.record_source(session, sender.actor, body)
    return RouteAnswer(201, RecordedSource(source=sources_responses.source_body(row), entries=entries))
