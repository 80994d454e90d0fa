from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from api.checklists import domain, errors, repository, responses, service
from api.checklists.history.as_of import flags_of
from api.checklists.importer import NewVersion
from api.checklists.models import Requirement
from api.checklists.schemas import (
    AddedVersion,
    ChecklistBrief,
    ChecklistQuery,
    RequirementOut,
    RequirementQuery,
)
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.core.region_codes import ROOT
from api.core.schemas import NoParameters, RegionName, Slug
from api.elections import repository as elections
from api.elections.errors import ElectionOpen, NoChecklist
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.paging import Page, PageQuery, page, page_of, window
from api.http.problems import problems
from api.http.roles import Admin, Reader
from api.http.sessions import ReadSession, WriteSession
from api.reference.regions import repository as regions
from api.reference.sources import repository as sources

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
        version = service.new_version(session, actor_of(caller, request, clock), election, new)
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
