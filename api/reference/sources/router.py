from typing import Annotated

from fastapi import Query, Request, Response

from api.core.errors import CursorInvalid
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.paging import Page, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.reference.sources import repository, responses
from api.reference.sources.schemas import SourceOut, SourceQuery

router = Router(tags=["sources"])


@router.get("/sources", responses=problems(CursorInvalid))
def list_sources(
    _: Reader, session: ReadSession, request: Request, response: Response, query: Annotated[SourceQuery, Query()]
) -> Page[SourceOut]:
    """The articles, pages, datasets and rules that facts come from.

    Example: `GET /v1/sources?kind=article`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    window = requested_window(request, query, str)
    page = build_page(request, response, window, repository.sources(session, query, window), lambda row: (row.id,))
    return Page(items=[responses.source_body(row) for row in page.items], next=page.next)
