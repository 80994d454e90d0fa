from collections.abc import Iterable
from typing import Annotated

from fastapi import Path, Query, Request, Response
from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.core.schemas import Slug
from api.http import idempotency, preconditions
from api.http.idempotency import RouteAnswer
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.no_query import NoQuery
from api.http.openapi.headers import with_headers
from api.http.paging import Page, build_page, requested_window
from api.http.preconditions import IfMatch
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, WriteSession
from api.http.writes import AdminActor, AdminSender, idempotent
from api.reference.agencies import errors, repository, responses, service
from api.reference.agencies.errors import NotAGroup, ParentBelow
from api.reference.agencies.models import Agency
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
)
from api.reference.regions import repository as regions
from api.reference.sources import repository as sources

router = Router(tags=["agencies"])


@router.get("/agencies", responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid))
def list_agencies(
    caller: Reader, session: ReadSession, request: Request, response: Response, query: Annotated[AgencyQuery, Query()]
) -> Page[AgencyOut]:
    """The agencies that prepare elections, in every region, by slug. Their officials are in /officials.

    Example: `GET /v1/agencies?within=64.08&function=police`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    for parameter_name in ("region", "within"):
        if getattr(query, parameter_name) is not None:
            regions.check_code_format(session, caller, getattr(query, parameter_name), f"query/{parameter_name}")
    if query.group is not None:
        repository.agency(session, query.group)
    window = requested_window(request, query, str)
    page = build_page(request, response, window, repository.agencies(session, query, window), lambda row: (row.slug,))
    return Page(items=[AgencyOut.model_validate(row) for row in page.items], next=page.next)


AgencyPath = Annotated[Slug, Path(examples=["kpu-kaltim"])]


@router.get("/agencies/{slug}", responses=problems(NotFound))
def get_agency(
    slug: AgencyPath,
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    _: NoQuery,
) -> AgencyDetail:
    """One agency: where it sits and works, its groups and members, and its officials where they are in your scope.

    Example: `GET /v1/agencies/kpu-kutim`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    body = responses.agency_detail(session, caller, slug)
    response.headers["ETag"] = responses.agency_etag(body)
    return body


@router.post(
    "/agencies",
    status_code=201,
    response_model=AgencyDetail,
    responses=with_headers(201, "ETag")
    | problems(NotFound, CodeMalformed, CodeWithoutDots, *errors.ADD_REFUSALS, *idempotency.REFUSALS),
)
@idempotent
def add_agency(body: NewAgency, session: WriteSession, sender: AdminSender, _: NoQuery) -> RouteAnswer:
    """Add an agency that sits and works in your regions. Its slug never changes.

    Example: `POST /v1/agencies` with `{"slug": "polres-berau", "name": "Polres Berau", "gloss": "Police of
    Berau", "function": "police", "level": "regency", "seat": "64.03", "source": "S0"}`.
    """
    for pointer, region_code in [("body/seat", body.seat), *_jurisdiction_pointers(body.jurisdictions)]:
        regions.region(session, sender.caller, region_code, pointer=pointer)
    sources.source(session, body.source, pointer="body/source")
    service.add_agency(session, sender.actor, body)
    agency_detail = responses.agency_detail(session, sender.caller, body.slug)
    return RouteAnswer(201, agency_detail, {"ETag": responses.agency_etag(agency_detail)})


def _jurisdiction_pointers(region_codes: Iterable[str] | None) -> list[tuple[str, str]]:
    """Region codes of a request, each with the pointer to it."""
    return [(f"body/jurisdictions/{position}", region_code) for position, region_code in enumerate(region_codes or ())]


@router.patch(
    "/agencies/{slug}",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, NotAGroup, ParentBelow, *preconditions.REFUSALS),
)
def change_agency(
    slug: AgencyPath,
    body: AgencyChange,
    session: WriteSession,
    actor: AdminActor,
    _: NoQuery,
    response: Response,
    if_match: IfMatch = None,
) -> AgencyDetail:
    """Change what is recorded about an agency that sits and works in your regions. The history keeps what it was.

    Example: `PATCH /v1/agencies/kpu-kutim` with `{"duty_contact": "0549-000000", "source": "S0"}`.
    """
    etag_read = preconditions.require_if_match(if_match)
    agency_row = _agency_in_scope(session, actor.caller, slug)
    for pointer, region_code in _jurisdiction_pointers(body.jurisdictions):
        regions.region(session, actor.caller, region_code, pointer=pointer)
    sources.source(session, body.source, pointer="body/source")

    def check_unchanged() -> None:
        current_etag = responses.agency_etag(responses.agency_detail(session, actor.caller, slug))
        preconditions.check_if_match(etag_read, current_etag)

    service.change_agency(session, actor, agency_row, body, check_unchanged)
    agency_detail = responses.agency_detail(session, actor.caller, slug)
    response.headers["ETag"] = responses.agency_etag(agency_detail)
    return agency_detail


def _agency_in_scope(session: Session, caller: Caller, slug: str) -> Agency:
    """The agency, if its seat and all its jurisdictions lie in the caller's regions. Else raises `NotFound`."""
    agency = repository.agency(session, slug)
    if not all(caller.covers(region_code) for region_code in (agency.seat, *repository.jurisdictions(session, slug))):
        raise NotFound(pointer="path/slug")
    return agency


@router.post(
    "/agencies/{slug}/hand-overs",
    status_code=201,
    response_model=HandedOver,
    responses=problems(NotFound, *errors.HAND_OVER_REFUSALS, *idempotency.REFUSALS),
)
@idempotent
def hand_over(slug: AgencyPath, body: HandOver, session: WriteSession, sender: AdminSender, _: NoQuery) -> RouteAnswer:
    """Record who holds an office: one official leaves it (`ends`), another takes it up (`begins`), or both at once.

    Who held it before, and until when, stays: `GET /v1/officials?on=` answers for any day.

    Example: `POST /v1/agencies/kpu-kutim/hand-overs` with `{"position": {"id": "Ketua", "en": "Chair"},
    "begins": {"name": "Rina", "capacity": "definitive"}, "source": "S0"}`.
    """
    agency_row = _agency_in_scope(session, sender.caller, slug)
    sources.source(session, body.source, pointer="body/source")
    outcome = service.record_hand_over(session, sender.actor, agency_row, body)
    predecessor_body, successor_body = (
        None if official_row is None else responses.official_body(session, sender.caller, official_row)
        for official_row in (outcome.predecessor, outcome.successor)
    )
    return RouteAnswer(201, HandedOver(entry=outcome.entry, ended=predecessor_body, begun=successor_body))


@router.get("/officials", responses=problems(CursorInvalid))
def list_officials(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[OfficialQuery, Query()],
) -> Page[OfficialOut]:
    """Published holders of offices in your regions, with what is known of when they held them.

    Example: `GET /v1/officials?agency=kpu-kaltim`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    window = requested_window(request, query, str)
    official_rows = repository.officials(session, caller, query, window)
    page = build_page(request, response, window, official_rows, lambda row: (row.id,))
    return Page(items=responses.official_bodies(session, caller, page.items), next=page.next)


OfficialPath = Annotated[Slug, Path(examples=["O14"])]


@router.get("/officials/{id}", responses=problems(NotFound))
def get_official(
    id: OfficialPath,
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    _: NoQuery,
) -> OfficialOut:
    """One published holder of an office in your regions, with the tenures that lie there.

    Example: `GET /v1/officials/O15`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    official_row = repository.official(session, caller, id, "path/id")
    body = responses.official_body(session, caller, official_row)
    response.headers["ETag"] = responses.official_etag(body)
    return body


@router.patch("/officials/{id}", responses=problems(NotFound, *preconditions.REFUSALS))
def change_official(
    id: OfficialPath,
    body: OfficialChange,
    session: WriteSession,
    actor: AdminActor,
    _: NoQuery,
    response: Response,
    if_match: IfMatch = None,
) -> OfficialOut:
    """Correct an official's name, its other spellings, the form of address and the note.

    For an admin of every region where agencies in which they hold or held an office sit or work. To record who takes
    an office up or leaves it, use `POST /v1/agencies/{slug}/hand-overs`. The history names nobody: it holds salted
    digests.

    Example: `PATCH /v1/officials/O15` with `{"aliases": ["Agus H. Kesuma"], "source": "S0"}`.
    """
    etag_read = preconditions.require_if_match(if_match)
    official_row = repository.official(session, actor.caller, id, "path/id")
    employers, region_codes_of_employers = repository.employers_and_regions(session, id)
    if not all(actor.caller.covers(region_code) for region_code in region_codes_of_employers):
        raise NotFound(pointer="path/id")
    sources.source(session, body.source, pointer="body/source")
    seat_codes = [employer.seat for employer in employers]

    def read_again() -> OfficialOut:
        return responses.official_body(session, actor.caller, repository.official(session, actor.caller, id, "path/id"))

    def check_unchanged() -> None:
        preconditions.check_if_match(etag_read, responses.official_etag(read_again()))

    service.change_official(session, actor, official_row, seat_codes, body, check_unchanged)
    changed_official = read_again()
    response.headers["ETag"] = responses.official_etag(changed_official)
    return changed_official
