from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.checklists import domain as checklists_domain
from api.checklists.errors import NotInTemplate
from api.checklists.items import repository, responses
from api.checklists.items.repository import Item
from api.checklists.items.schemas import ItemOut, ItemQuery, Sort
from api.checklists.models import Requirement
from api.core import time
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.region_codes import NATION_ZONE
from api.elections import repository as elections
from api.elections.errors import NoChecklist
from api.http.clock import Now
from api.http.paging import Page, PageQuery, page, window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.reference.regions import repository as regions

router = APIRouter(tags=["checklists"])

KEY_KINDS: dict[Sort, tuple[type, ...]] = {
    Sort.REGION: (str, str),
    Sort.REQUIREMENT: (str, str),
    Sort.DUE: (int, str, str),
}


class ItemList(ItemQuery, PageQuery):
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
def checklist_items(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[ItemList, Query()],
) -> Page[ItemOut]:
    """Items as flat rows, one a region and requirement, whether anybody has reported them or not."""
    election = elections.with_checklist(session, asked.election)
    if asked.within is not None:
        regions.region(session, caller, asked.within, pointer="query/within")
    when = checklists_domain.evaluated(now, election.closed_at)
    due_before = None
    if asked.due_before is not None:
        due_before = time.moment(asked.due_before, election.polling_on, NATION_ZONE, pointer="query/due_before")
    calendar = responses.calendar(session, election)
    _check_values(calendar.requirements, asked)
    cut = window(request, asked, *KEY_KINDS[asked.sort])
    rows = repository.items(session, caller, election, asked, calendar, when.at, due_before, cut)
    found = page(request, response, cut, rows, lambda row: _key(row, asked.sort))
    items = responses.bodies(session, election, calendar, found.items, when)
    return Page(items=items, next=found.next)


def _key(row: Item, sort: Sort) -> tuple[str | int, ...]:
    region, code = row.pinned.region, row.requirement.code
    rest = {Sort.REGION: (code,), Sort.REQUIREMENT: (region,), Sort.DUE: (code, region)}
    return row.first, *rest[sort]


def _check_values(requirements: Sequence[Requirement], asked: ItemQuery) -> None:
    """What no requirement of the template has is a typing error, not an empty filter."""
    owners = {who for it in requirements for who in (it.owed_by, *it.reported_by)}
    known = {
        "requirement": {it.code for it in requirements},
        "category": {it.category for it in requirements},
        "owed_by": owners | {who.partition(":")[0] for who in owners},
        "reported_by": owners | {who.partition(":")[0] for who in owners},
    }
    for name, values in known.items():
        if getattr(asked, name) is not None and getattr(asked, name) not in values:
            raise NotInTemplate(pointer=f"query/{name}")
