from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.agencies import queries
from api.agencies.models import Official, Tenure
from api.agencies.schemas import (
    AgencyDetail,
    AgencyOut,
    AgencyQuery,
    OfficialOut,
    OfficialQuery,
    TenureOut,
)
from api.auth.caller import Caller
from api.auth.dependencies import Reader
from api.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.regions import queries as regions
from api.schema import Bilingual, NoParameters, RegionName, Slug
from api.sources import queries as sources
from api.sources.models import SubjectKind
from api.web.paging import Page, PageQuery, page, window
from api.web.problems import problems
from api.web.sessions import ReadSession

router = APIRouter(tags=["agencies"])


class AgencyList(AgencyQuery, PageQuery):
    pass


class OfficialList(OfficialQuery, PageQuery):
    pass


@router.get("/agencies", responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid))
def agencies(
    caller: Reader, session: ReadSession, request: Request, response: Response, asked: Annotated[AgencyList, Query()]
) -> Page[AgencyOut]:
    """The agencies that prepare elections, in every region, by slug. Their officials are in /officials."""
    for name in ("region", "within"):
        if getattr(asked, name) is not None:
            regions.check_form(session, caller, getattr(asked, name), f"query/{name}")
    if asked.group is not None:
        queries.agency(session, asked.group)
    cut = window(request, asked, str)
    found = page(request, response, cut, queries.agencies(session, asked, cut), lambda row: (row.slug,))
    return Page(items=[AgencyOut.model_validate(row) for row in found.items], next=found.next)


@router.get("/agencies/{slug}", responses=problems(NotFound))
def agency(
    slug: Annotated[Slug, Path(examples=["kpu-kaltim"])],
    caller: Reader,
    session: ReadSession,
    _: Annotated[NoParameters, Query()],
) -> AgencyDetail:
    """One agency: where it sits and works, its groups and members, and its officials where they are in your scope."""
    found = queries.agency(session, slug)
    codes = queries.jurisdictions(session, slug)
    officials = queries.officials(session, caller, OfficialQuery(agency=slug))
    return AgencyDetail(
        **found.model_dump(),
        aliases=queries.aliases(session, slug),
        jurisdictions=[RegionName.model_validate(row) for row in regions.names(session, codes)],
        members=queries.members(session, slug),
        groups=queries.groups(session, slug),
        officials=_officials(session, caller, officials),
        provenance=sources.agency_provenance(session, caller, slug),
    )


@router.get("/officials", responses=problems(CursorInvalid))
def officials(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[OfficialList, Query()],
) -> Page[OfficialOut]:
    """Published holders of offices in your regions, with what is known of when they held them."""
    cut = window(request, asked, str)
    found = page(request, response, cut, queries.officials(session, caller, asked, cut), lambda row: (row.id,))
    return Page(items=_officials(session, caller, found.items), next=found.next)


def _officials(session: Session, caller: Caller, rows: list[Official]) -> list[OfficialOut]:
    ids = [row.id for row in rows]
    aliases = queries.official_aliases(session, ids)
    tenures = queries.tenures(session, caller, ids)
    facts = sources.provenance(session, SubjectKind.OFFICIAL, ids)
    return [
        OfficialOut(
            **row.model_dump(),
            aliases=aliases.get(row.id, []),
            tenures=[_tenure(tenure) for tenure in tenures.get(row.id, [])],
            provenance=facts.get(row.id, []),
        )
        for row in rows
    ]


def _tenure(row: Tenure) -> TenureOut:
    position = Bilingual(id=row.position_id, en=row.position_en)
    return TenureOut(**row.model_dump(exclude={"position_id", "position_en"}), position=position)
