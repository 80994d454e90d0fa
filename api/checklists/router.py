from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.checklists import domain, errors, repository, responses, service
from api.checklists.history.domain import NOW
from api.checklists.importer import NewVersion
from api.checklists.items import repository as items
from api.checklists.items import responses as item_answers
from api.checklists.items.schemas import ItemQuery
from api.checklists.models import Requirement
from api.checklists.schemas import (
    AddedVersion,
    Checklist,
    ChecklistBrief,
    ChecklistQuery,
    OneChecklistQuery,
    RequirementOut,
    RequirementQuery,
    SheetFormat,
)
from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NoChecklist, NotFound, TooWide
from api.core.schemas import Code, NoParameters, RegionName, Slug
from api.db.keyset import Window
from api.db.region_tree import ROOT, Level
from api.elections import repository as elections
from api.elections.errors import ElectionOpen
from api.elections.models import Election, ElectionRegion
from api.http import idempotency
from api.http.accept import CSV, XLSX, alternative
from api.http.clock import Clock, Now
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.language import language_of
from api.http.paging import Page, PageQuery, page, page_of, window
from api.http.problems import problems
from api.http.roles import Admin, Reader
from api.http.sessions import ReadSession, WriteSession
from api.reference.regions import repository as regions
from api.reference.sources import repository as sources
from api.reporting.bulk import formats
from api.reporting.bulk.sheet import sheet
from api.reporting.dependencies import MOMENTS, PLACE, figures_by, flags_of, seen_from, view_of, writer_of

router = APIRouter(tags=["checklists"])


class RequirementList(RequirementQuery, PageQuery):
    pass


class ChecklistList(ChecklistQuery, PageQuery):
    pass


@router.get("/requirements", responses=problems(NotFound, NoChecklist, CursorInvalid))
def requirements(
    _: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[RequirementList, Query()],
) -> Page[RequirementOut]:
    """The lines of an election's checklist: who owes each, what is measured, against which target, by when and why.

    `judgement` names the values that no source gives.
    """
    election = elections.with_checklist(session, asked.election)
    template = repository.template(session, election)
    cut = window(request, asked, str)
    every = [it for it in template.requirements if _fits(it, template, asked)]
    found = page_of(request, response, cut, every, lambda row: (row.code,))
    return Page(items=[responses.requirement(row, template) for row in found.items], next=found.next)


def _fits(it: Requirement, template: repository.Template, asked: RequirementQuery) -> bool:
    return (
        asked.category in (None, it.category)
        and (asked.level is None or asked.level in template.levels[it.code])
        and asked.owed_by in (None, it.owed_by, it.owed_by.partition(":")[0])
        and asked.critical in (None, it.critical)
    )


@router.post(
    "/elections/{slug}/template-versions",
    status_code=201,
    response_model=AddedVersion,
    responses=problems(NotFound, NoChecklist, ElectionOpen, errors.TemplateUnfit, *idempotency.REFUSALS),
)
def add_template_version(
    slug: Annotated[Slug, Path()],
    new: NewVersion,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Give an election a new version of its checklist, before its first requirement opens. For the whole country.

    Other elections keep the version they have, and the one before stays as it was.
    """

    def do() -> Answer:
        regions.region(session, caller, ROOT, pointer="path/slug")
        election = elections.with_checklist(session, elections.election(session, slug, pointer="path/slug").slug)
        sources.source(session, new.source, pointer="body/source")
        version = service.new_version(session, writer_of(session, caller, request, clock), election, new)
        said = AddedVersion(
            election=slug, template=election.template or "", version=version, requirements=len(new.requirements)
        )
        return Answer(201, said)

    return once(session, request, caller, key, clock(), do)


@router.get(
    "/readiness-checklists",
    responses=problems(NotFound, NoChecklist, CodeMalformed, CodeWithoutDots, CursorInvalid),
)
def readiness_checklists(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[ChecklistList, Query()],
) -> Page[ChecklistBrief]:
    """Which of your regions have a checklist in an election, and how much of it is reported."""
    election = elections.with_checklist(session, asked.election)
    if asked.within is not None:
        regions.region(session, caller, asked.within, pointer="query/within")
    cut = window(request, asked, str)
    rows = repository.checklists(session, caller, election.slug, asked, cut)
    found = page(request, response, cut, rows, lambda row: (row[0].region,))
    template, flags = repository.template(session, election), flags_of(session, election, None)
    zeros = domain.zeros(template.requirements, repository.zero_figures(session, election.slug))
    reported = repository.reported(session, election.slug, [pinned.region for pinned, _ in found.items])
    items = [
        ChecklistBrief(
            **pinned.model_dump(include={"election", "level", "timezone", "polling_on"}),
            region=RegionName.model_validate(region),
            items=responses.expected_items(template, domain.unit(pinned, flags), zeros),
            reported=reported.get(pinned.region, 0),
        )
        for pinned, region in found.items
    ]
    return Page(items=items, next=found.next)


@router.get(
    "/readiness-checklists/{region}",
    response_model=Checklist,
    responses=alternative(CSV, XLSX) | problems(*PLACE, *MOMENTS, TooWide, *errors.OF_SHEETS),
)
def readiness_checklist(
    region: Annotated[Code, Path()],
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    asked: Annotated[OneChecklistQuery, Query()],
) -> Checklist | Response:
    """A region's checklist: its own items, and for what is answered below how many answer and what they add up to.

    Due instants are the region's own: the polling day and time zone that hold there. Nobody's silence is
    read as "not ready": an item nobody reported is `unknown`. What was said in public stands beside as
    `stated` and is never counted. Once an election is closed, answers are as of its close.

    `as_of` tells how the list stood: what had been observed by then, whenever it was recorded; `known_at` what had
    been recorded by then. Polling days, flags and figures are those of then too, `stated` is what had been said by that
    day; only the template is today's. An `H-8` counts from the polling day now in force. With roll-ups the past is told
    for one regency or city at most; above, it is refused as `too_wide`; `roll_ups=false` gives its own items.

    `format=xlsx` or `csv` gives a sheet to fill in, a row an item, with headers and words in Indonesian or English by
    `Accept-Language`, all of them or, with `reported_by`, those that one function may report. Post it as it is to
    `/v1/checklist-updates`: rows that were left as they were are skipped.
    """
    election = elections.with_checklist(session, asked.election)
    found = regions.region(session, caller, region, pointer="path/region")
    pinned = elections.region(session, election, region)
    view = view_of(pinned, asked, now)
    if view != NOW and asked.roll_ups:
        errors.width(pinned.level)
    when = domain.evaluated(min(now, view.as_of), election.closed_at)
    if asked.format is not None:
        errors.sheet(past=view != NOW)
        return _sheet(session, caller, election, pinned, asked, when, language_of(request.headers))
    errors.no_sheet(asked.reported_by)
    template = repository.template(session, election)
    seen = seen_from(session, region, view, when, language_of(request.headers))
    pinned = elections.seen_from(session, pinned, view.as_of, view.known_at)
    stood = responses.standing(session, pinned, template, view, roll_ups=asked.roll_ups)
    known = responses.Known(flags_of(session, election, region, view), figures_by(session, election, view))
    return responses.checklist(session, found, pinned, template, stood, when, seen, known)


def _sheet(
    session: Session,
    caller: Caller,
    election: Election,
    pinned: ElectionRegion,
    asked: OneChecklistQuery,
    when: domain.Evaluated,
    language: str,
) -> Response:
    calendar = item_answers.calendar(session, election)
    level = None if asked.roll_ups else Level(pinned.level)
    wanted = ItemQuery(within=pinned.region, level=level, reported_by=asked.reported_by)
    rows = items.items(session, caller, election, wanted, calendar, when.at, None, Window(formats.MOST, None))
    if len(rows) > formats.MOST:
        raise errors.SheetTooLong(most=formats.MOST)
    bodies = item_answers.bodies(session, election, calendar, rows, when)
    media = XLSX if asked.format is SheetFormat.XLSX else CSV
    written = formats.written(sheet(zip(rows, bodies, strict=True), language), media, language)
    name = f"siaga-{pinned.region}.{asked.format}"
    return Response(written, media_type=media, headers={"Content-Disposition": f'attachment; filename="{name}"'})
