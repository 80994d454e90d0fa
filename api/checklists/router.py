from typing import Annotated

from fastapi import Path, Query, Request, Response

from api.checklists import domain, errors, repository, responses, service
from api.checklists.answer_lifetime import keep_until_reports, reports_visible_to
from api.checklists.domain import ChecklistTemplate
from api.checklists.history.as_of import flags_as_of
from api.checklists.models import Requirement
from api.checklists.schemas import (
    AddedTemplateVersion,
    ChecklistBrief,
    ChecklistQuery,
    NewTemplateVersion,
    RequirementOut,
    RequirementQuery,
)
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.core.region_codes import ROOT
from api.core.schemas import RegionName, Slug
from api.elections import repository as elections
from api.elections.errors import ElectionOpen, NoChecklist
from api.http import idempotency
from api.http.clock import Now
from api.http.idempotency import RouteAnswer
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.no_query import NoQuery
from api.http.paging import Page, build_page, build_page_from_all, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, WriteSession
from api.http.writes import AdminSender, idempotent
from api.reference.regions import repository as regions
from api.reference.sources import repository as sources

router = Router(tags=["checklists"])

MAX_TEMPLATE_BYTES = 1024 * 1024


@router.get("/requirements", responses=problems(NotFound, NoChecklist, CursorInvalid))
def list_requirements(
    _: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[RequirementQuery, Query()],
) -> Page[RequirementOut]:
    """The lines of an election's checklist: who owes each, what is measured, against which target, by when and why.

    `judgement` names the values that no source gives.

    Example: `GET /v1/requirements?category=ADH&owed_by=supervisor`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    election_row = elections.election_with_checklist(session, query.election)
    template = repository.load_template(session, election_row)
    window = requested_window(request, query, str)
    matching_requirements = [it for it in template.requirements if _matches(it, template, query)]
    page = build_page_from_all(request, response, window, matching_requirements, lambda row: (row.code,))
    return Page(items=[responses.requirement_body(row, template) for row in page.items], next=page.next)


def _matches(requirement: Requirement, template: ChecklistTemplate, query: RequirementQuery) -> bool:
    owed_by = requirement.owed_by
    return (
        query.category in (None, requirement.category)
        and (query.level is None or query.level in template.levels[requirement.code])
        and query.owed_by in (None, owed_by, owed_by.partition(":")[0])
        and query.critical in (None, requirement.critical)
    )


@router.post(
    "/elections/{slug}/template-versions",
    max_body_size=MAX_TEMPLATE_BYTES,
    status_code=201,
    response_model=AddedTemplateVersion,
    responses=problems(NotFound, NoChecklist, ElectionOpen, errors.TemplateUnfit, *idempotency.REFUSALS),
)
@idempotent
def add_template_version(
    slug: Annotated[Slug, Path()],
    body: NewTemplateVersion,
    session: WriteSession,
    sender: AdminSender,
    _: NoQuery,
) -> RouteAnswer:
    """Give an election a new version of its checklist, before its first requirement opens. For the whole country.

    Other elections keep the version they have, and the version before stays as it was.

    Example: `POST /v1/elections/pilkada-2029/template-versions` with `{"source": "S0", "title": {"id": "Pilkada
    2029", "en": "Pilkada 2029"}, "categories": […], "requirements": […]}`.
    """
    regions.region(session, sender.caller, ROOT, pointer="path/slug")
    election_row = elections.election(session, slug, pointer="path/slug")
    election_row = elections.election_with_checklist(session, election_row.slug)
    sources.source(session, body.source, pointer="body/source")
    new_version = service.add_template_version(session, sender.actor, election_row, body)
    added_version = AddedTemplateVersion(
        election=slug,
        template=election_row.template or "",
        version=new_version,
        requirements=len(body.requirements),
    )
    return RouteAnswer(201, added_version)


@router.get(
    "/readiness-checklists",
    responses=problems(NotFound, NoChecklist, CodeMalformed, CodeWithoutDots, CursorInvalid),
)
def list_readiness_checklists(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ChecklistQuery, Query()],
) -> Page[ChecklistBrief]:
    """Which of your regions have a checklist in an election, and how many of its items are reported.

    Example: `GET /v1/readiness-checklists?within=64&level=regency`.
    """
    election_row = elections.election_with_checklist(session, query.election)
    if query.within is not None:
        regions.region(session, caller, query.within, pointer="query/within")
    visible_reports = reports_visible_to(caller, election_row.slug, query.within)
    keep_until_reports(request, session, election_row, now, *visible_reports)
    window = requested_window(request, query, str)
    region_rows = repository.list_checklists(session, caller, election_row.slug, query, window)
    page = build_page(request, response, window, region_rows, lambda row: (row[0].region,))
    template, flags = repository.load_template(session, election_row), flags_as_of(session, election_row, None)
    zero_figures = repository.zero_figures(session, election_row.slug)
    zero_target_regions = domain.zero_target_regions(template.requirements, zero_figures)
    reported_count_by_region = repository.count_reported(
        session, election_row.slug, [pinned.region for pinned, _ in page.items]
    )
    checklist_briefs = [
        ChecklistBrief(
            **pinned.model_dump(include={"election", "level", "timezone", "polling_on"}),
            region=RegionName.model_validate(region_row),
            items=domain.count_expected_items(template, domain.flagged_region(pinned, flags), zero_target_regions),
            reported=reported_count_by_region.get(pinned.region, 0),
        )
        for pinned, region_row in page.items
    ]
    return Page(items=checklist_briefs, next=page.next)
