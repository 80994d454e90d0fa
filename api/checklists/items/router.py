from collections.abc import Container
from typing import Annotated

from fastapi import Query, Request, Response

from api.checklists import domain as checklists_domain
from api.checklists.answer_lifetime import keep_until_reports, reports_visible_to
from api.checklists.errors import NotInTemplate
from api.checklists.items import repository, responses
from api.checklists.items.repository import ChecklistRules, ItemRow
from api.checklists.items.schemas import ItemOut, ItemQuery, Sort
from api.core import time
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.region_codes import NATION_ZONE
from api.elections import repository as elections
from api.elections.errors import NoChecklist
from api.http.clock import Now
from api.http.paging import Page, PageQuery, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.reference.regions import repository as regions

router = Router(tags=["checklists"])

SORT_KEY_TYPES: dict[Sort, tuple[type, ...]] = {
    Sort.REGION: (str, str),
    Sort.REQUIREMENT: (str, str),
    Sort.DUE: (int, str, str),
}


class ItemListQuery(ItemQuery, PageQuery):
    pass


@router.get(
    "/checklist-items",
    responses=problems(
        NotFound,
        NoChecklist,
        NotInTemplate,
        CodeMalformed,
        CodeWithoutDots,
        CursorInvalid,
        MomentMalformed,
        OffsetPlusEncoded,
    ),
)
def list_items(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ItemListQuery, Query()],
) -> Page[ItemOut]:
    """Items as flat rows, one a region and requirement, whether anybody has reported them or not.

    Example: `GET /v1/checklist-items?within=64.08&requirement=LOG-08`.
    """
    election_row = elections.election_with_checklist(session, query.election)
    if query.within is not None:
        regions.region(session, caller, query.within, pointer="query/within")
    visible_reports = reports_visible_to(caller, election_row.slug, query.within)
    keep_until_reports(request, session, election_row, now, *visible_reports)
    evaluation = checklists_domain.evaluation_time(now, election_row.closed_at)
    due_before = None
    if query.due_before is not None:
        due_before = time.parse_moment(
            query.due_before, election_row.polling_on, NATION_ZONE, pointer="query/due_before"
        )
    rules = repository.load_rules(session, election_row)
    _check_filters(rules, query)
    window = requested_window(request, query, *SORT_KEY_TYPES[query.sort])
    item_rows = repository.list_items(session, caller, query, rules, evaluation.at, due_before, window)
    page = build_page(request, response, window, item_rows, lambda row: _sort_key(row, query.sort))
    item_bodies = responses.item_bodies(session, rules, page.items, evaluation)
    return Page[ItemOut](items=item_bodies, next=page.next)


def _sort_key(item_row: ItemRow, sort: Sort) -> tuple[str | int, ...]:
    region_code, requirement_code = item_row.pinned.region, item_row.requirement.code
    later_keys_by_sort = {
        Sort.REGION: (requirement_code,),
        Sort.REQUIREMENT: (region_code,),
        Sort.DUE: (requirement_code, region_code),
    }
    return item_row.sort_value, *later_keys_by_sort[sort]


def _check_filters(rules: ChecklistRules, query: ItemQuery) -> None:
    """Raises `NotInTemplate` for a value that no requirement of the template has: it is a typing error."""
    allowed_values_by_parameter: dict[str, Container[str]] = {
        "requirement": rules.requirement_by_code,
        "category": rules.categories,
        "owed_by": rules.owners,
        "reported_by": rules.owners,
    }
    for parameter_name, allowed_values in allowed_values_by_parameter.items():
        if getattr(query, parameter_name) is not None and getattr(query, parameter_name) not in allowed_values:
            raise NotInTemplate(pointer=f"query/{parameter_name}")
