from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from api.coordination.facts import repository
from api.coordination.facts.schemas import FactOut, FactQuery
from api.core.errors import CursorInvalid, NotFound
from api.core.schemas import Slug
from api.http.paging import Page, PageQuery, page, window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.reference.sources import repository as sources

router = APIRouter(tags=["sources"])


class FactList(FactQuery, PageQuery):
    pass


@router.get("/sources/{id}/facts", responses=problems(NotFound, CursorInvalid))
def facts(
    id: Annotated[Slug, Path(examples=["S0"])],
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[FactList, Query()],
) -> Page[FactOut]:
    """What one source says, paragraph by paragraph: about which object, which field, and what."""
    sources.source(session, id)
    cut = window(request, asked, *[str] * len(repository.ORDER))
    rows = repository.facts(session, caller, id, asked, cut)
    found = page(
        request,
        response,
        cut,
        rows,
        lambda row: (row.subject_kind, row.subject, row.field, row.paragraph, row.value, row.origin),
    )
    return Page(items=[FactOut.model_validate(row) for row in found.items], next=found.next)
