from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.core.schemas import Bilingual, NoParameters, RegionName, Slug
from api.http import idempotency, preconditions
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.paging import Page, PageQuery, page, window
from api.http.preconditions import IfMatch
from api.http.problems import problems
from api.http.roles import Admin, Reader
from api.http.sessions import ReadSession, WriteSession
from api.reference.agencies import errors, repository, service
from api.reference.agencies.errors import NoGroup, ParentBelow
from api.reference.agencies.models import Agency, Official, Tenure
from api.reference.agencies.schemas import (
    AgencyChange,
    AgencyDetail,
    AgencyOut,
    AgencyQuery,
    HandedOver,
    HandOver,
    NewAgency,
    OfficialChange,
    OfficialOut,
    OfficialQuery,
    TenureOut,
)
from api.reference.regions import repository as regions
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind

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
        repository.agency(session, asked.group)
    cut = window(request, asked, str)
    found = page(request, response, cut, repository.agencies(session, asked, cut), lambda row: (row.slug,))
    return Page(items=[AgencyOut.model_validate(row) for row in found.items], next=found.next)


AgencyPath = Annotated[Slug, Path(examples=["kpu-kaltim"])]


@router.get("/agencies/{slug}", responses=problems(NotFound))
def agency(
    slug: AgencyPath,
    caller: Reader,
    session: ReadSession,
    response: Response,
    _: Annotated[NoParameters, Query()],
) -> AgencyDetail:
    """One agency: where it sits and works, its groups and members, and its officials where they are in your scope."""
    found = _detail(session, caller, slug)
    response.headers["ETag"] = _tag(found)
    return found


def _tag(found: AgencyDetail) -> str:
    return preconditions.tag(found, ("officials", "provenance", "groups"))


def _detail(session: Session, caller: Caller, slug: str) -> AgencyDetail:
    found = repository.agency(session, slug)
    codes = repository.jurisdictions(session, slug)
    officials = repository.officials(session, caller, OfficialQuery(agency=slug))
    return AgencyDetail(
        **found.model_dump(),
        aliases=repository.aliases(session, slug),
        jurisdictions=[RegionName.model_validate(row) for row in regions.names(session, codes)],
        members=repository.members(session, slug),
        groups=repository.groups(session, slug),
        officials=_officials(session, caller, officials),
        provenance=sources.agency_provenance(session, caller, slug),
    )


@router.post(
    "/agencies",
    status_code=201,
    response_model=AgencyDetail,
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, *errors.REFUSALS, *idempotency.REFUSALS),
)
def add_agency(
    new: NewAgency,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Add an agency that sits and works in your regions. Its slug stays for ever."""

    def do() -> Answer:
        for pointer, code in [("body/seat", new.seat), *_areas(new.jurisdictions)]:
            regions.region(session, caller, code, pointer=pointer)
        sources.source(session, new.source, pointer="body/source")
        service.add(session, actor_of(caller, request, clock), new)
        found = _detail(session, caller, new.slug)
        return Answer(201, found, {"ETag": _tag(found)})

    return once(session, request, caller, key, clock(), do)


def _areas(codes: Iterable[str] | None) -> list[tuple[str, str]]:
    return [(f"body/jurisdictions/{n}", code) for n, code in enumerate(codes or ())]


@router.patch(
    "/agencies/{slug}",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, NoGroup, ParentBelow, *preconditions.REFUSALS),
)
def change_agency(
    slug: AgencyPath,
    said: AgencyChange,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    response: Response,
    _: Annotated[NoParameters, Query()],
    if_match: IfMatch = None,
) -> AgencyDetail:
    """Change what is known of an agency that sits and works in your regions. What it was stays in the history."""
    read = preconditions.required(if_match)
    found = _own(session, caller, slug)
    for pointer, code in _areas(said.jurisdictions):
        regions.region(session, caller, code, pointer=pointer)
    sources.source(session, said.source, pointer="body/source")
    actor = actor_of(caller, request, clock)
    service.change(session, actor, found, said, lambda: preconditions.check(read, _tag(_detail(session, caller, slug))))
    changed = _detail(session, caller, slug)
    response.headers["ETag"] = _tag(changed)
    return changed


def _own(session: Session, caller: Caller, slug: str) -> Agency:
    """The agency, if the caller may write of it: all of its regions are theirs."""
    found = repository.agency(session, slug)
    if not all(caller.covers(code) for code in (found.seat, *repository.jurisdictions(session, slug))):
        raise NotFound(pointer="path/slug")
    return found


@router.post(
    "/agencies/{slug}/hand-overs",
    status_code=201,
    response_model=HandedOver,
    responses=problems(NotFound, *errors.OF_HAND_OVERS, *idempotency.REFUSALS),
)
def hand_over(
    slug: AgencyPath,
    new: HandOver,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record who holds an office: one leaves (`ends`), another takes it up (`begins`), in one deed.

    Who held it before, and until when, stays: `GET /v1/officials?on=` answers for any day.
    """

    def do() -> Answer:
        found = _own(session, caller, slug)
        sources.source(session, new.source, pointer="body/source")
        done = service.hand_over(
            session,
            actor_of(caller, request, clock),
            found,
            new,
            lambda id, pointer: repository.official(session, caller, id, pointer),
        )
        ended, begun = (None if it is None else _officials(session, caller, [it])[0] for it in done[1:])
        return Answer(201, HandedOver(entry=done.entry, ended=ended, begun=begun))

    return once(session, request, caller, key, clock(), do)


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
    found = page(request, response, cut, repository.officials(session, caller, asked, cut), lambda row: (row.id,))
    return Page(items=_officials(session, caller, found.items), next=found.next)


OfficialPath = Annotated[Slug, Path(examples=["O14"])]


@router.get("/officials/{id}", responses=problems(NotFound))
def official(
    id: OfficialPath, caller: Reader, session: ReadSession, response: Response, _: Annotated[NoParameters, Query()]
) -> OfficialOut:
    """One published holder of an office in your regions, with the tenures that lie there."""
    found = _official(session, caller, id)
    response.headers["ETag"] = _tag_of_official(found)
    return found


def _official(session: Session, caller: Caller, id: str) -> OfficialOut:
    return _officials(session, caller, [repository.official(session, caller, id, "path/id")])[0]


def _tag_of_official(found: OfficialOut) -> str:
    return preconditions.tag(found, ("tenures", "provenance"))


@router.patch("/officials/{id}", responses=problems(NotFound, *preconditions.REFUSALS))
def change_official(
    id: OfficialPath,
    said: OfficialChange,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    response: Response,
    _: Annotated[NoParameters, Query()],
    if_match: IfMatch = None,
) -> OfficialOut:
    """Correct how a holder of an office is called: their name, other spellings, what is noted of them.

    For an admin of every region where agencies of theirs sit or work. Who takes an office up or leaves it is told with
    `POST /v1/agencies/{slug}/hand-overs`. The history names nobody: it holds salted digests.
    """
    read = preconditions.required(if_match)
    found = repository.official(session, caller, id, "path/id")
    agencies, areas = repository.employers(session, id)
    if not all(caller.covers(code) for code in areas):
        raise NotFound(pointer="path/id")
    sources.source(session, said.source, pointer="body/source")
    actor, seats = actor_of(caller, request, clock), [it.seat for it in agencies]
    service.change_official(
        session,
        actor,
        found,
        seats,
        said,
        lambda: preconditions.check(read, _tag_of_official(_official(session, caller, id))),
    )
    changed = _official(session, caller, id)
    response.headers["ETag"] = _tag_of_official(changed)
    return changed


def _officials(session: Session, caller: Caller, rows: list[Official]) -> list[OfficialOut]:
    ids = [row.id for row in rows]
    aliases = repository.official_aliases(session, ids)
    tenures = repository.tenures(session, caller, ids)
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
