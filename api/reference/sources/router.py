from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.core.schemas import Slug
from api.elections import repository as elections
from api.http.paging import Page, PageQuery, page, window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.reference.regions import repository as regions
from api.reference.sources import repository, responses
from api.reference.sources.schemas import (
    AssessmentOut,
    AssessmentQuery,
    FactOut,
    FactQuery,
    PublicQuery,
    RiskOut,
    SourceOut,
    SourceQuery,
    StatementOut,
    StatementQuery,
)

router = APIRouter()

LISTS = problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid)


class SourceList(SourceQuery, PageQuery):
    pass


class FactList(FactQuery, PageQuery):
    pass


class StatementList(StatementQuery, PageQuery):
    pass


class RiskList(PublicQuery, PageQuery):
    pass


class AssessmentList(AssessmentQuery, PageQuery):
    pass


@router.get("/sources", tags=["sources"], responses=problems(CursorInvalid))
def sources(
    _: Reader, session: ReadSession, request: Request, response: Response, asked: Annotated[SourceList, Query()]
) -> Page[SourceOut]:
    """The articles, pages, datasets and rules that facts come from."""
    cut = window(request, asked, str)
    found = page(request, response, cut, repository.sources(session, asked, cut), lambda row: (row.id,))
    return Page(items=[responses.source(row) for row in found.items], next=found.next)


@router.get("/sources/{id}/facts", tags=["sources"], responses=problems(NotFound, CursorInvalid))
def facts(
    id: Annotated[Slug, Path(examples=["S0"])],
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[FactList, Query()],
) -> Page[FactOut]:
    """What one source says, paragraph by paragraph: about which object, which field, and what."""
    repository.source(session, id)
    cut = window(request, asked, *[str] * len(repository.FACT_KEY))
    rows = repository.facts(session, caller, id, asked, cut)
    found = page(
        request,
        response,
        cut,
        rows,
        lambda row: (row.subject_kind, row.subject, row.field, row.paragraph, row.value, row.origin),
    )
    return Page(items=[FactOut.model_validate(row) for row in found.items], next=found.next)


@router.get("/statements", tags=["said in public"], responses=LISTS)
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
    election = _checked(session, caller, asked)
    cut = window(request, asked, str)
    rows = repository.statements(session, caller, election, asked, cut)
    found = page(request, response, cut, rows, lambda row: (row.id,))
    return Page(items=responses.statements(session, found.items), next=found.next)


@router.get("/risks", tags=["said in public"], responses=LISTS)
def risks(
    caller: Reader, session: ReadSession, request: Request, response: Response, asked: Annotated[RiskList, Query()]
) -> Page[RiskOut]:
    """Risks and vulnerabilities named for your regions. Without `election` those of every election are listed."""
    election = _checked(session, caller, asked)
    cut = window(request, asked, str)
    found = page(request, response, cut, repository.risks(session, caller, election, asked, cut), lambda row: (row.id,))
    return Page(items=responses.risks(session, found.items), next=found.next)


@router.get("/assessments", tags=["said in public"], responses=LISTS)
def assessments(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[AssessmentList, Query()],
) -> Page[AssessmentOut]:
    """Scores that others gave your regions. They contradict each other and are never averaged."""
    _check_regions(session, caller, asked.region, asked.within)
    cut = window(request, asked, str)
    rows = repository.assessments(session, caller, asked, cut)
    found = page(request, response, cut, rows, lambda row: (row.id,))
    return Page(items=responses.assessments(session, found.items), next=found.next)


def _checked(session: Session, caller: Caller, asked: PublicQuery) -> str | None:
    _check_regions(session, caller, asked.region, asked.within)
    return elections.election(session, asked.election).slug if asked.election else None


def _check_regions(session: Session, caller: Caller, region: str | None, within: str | None) -> None:
    if region is not None:
        regions.region(session, caller, region, pointer="query/region")
    if within is not None:
        regions.region(session, caller, within, pointer="query/within")
