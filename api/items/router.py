from collections.abc import Mapping, Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api import moments
from api.auth.dependencies import Reader
from api.checklists import queries as checklists
from api.checklists import rules
from api.checklists.models import Requirement
from api.elections import queries as elections
from api.errors import (
    CodeMalformed,
    CodeWithoutDots,
    CursorInvalid,
    MomentMalformed,
    NoChecklist,
    NotAcceptable,
    NotFound,
    NotInTemplate,
    OffsetPlusEncoded,
)
from api.items import queries
from api.items.queries import Calendar, Item
from api.items.schemas import ItemOut, ItemQuery, Sort
from api.regions import queries as regions
from api.regions.models import RegionFlag
from api.regions.rules import NATION_ZONE
from api.status import Assurance
from api.updates.dependencies import flags_of
from api.web.clock import Now
from api.web.media import CSV, alternative, offers
from api.web.paging import Page, PageQuery, page, window
from api.web.problems import problems
from api.web.sessions import ReadSession
from api.web.sheets import as_csv

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
    response_model=Page[ItemOut],
    responses=alternative(CSV)
    | problems(
        NotFound,
        NoChecklist,
        NotAcceptable,
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
) -> Page[ItemOut] | Response:
    """Items as flat rows, one a region and requirement, whether anybody has reported them or not.

    With `Accept: text/csv` the same page comes as CSV with the same columns; `Link` names the next page.
    """
    election = elections.with_checklist(session, asked.election)
    if asked.within is not None:
        regions.region(session, caller, asked.within, pointer="query/within")
    when = rules.evaluated(now, election.closed_at)
    due_before = None
    if asked.due_before is not None:
        due_before = moments.moment(asked.due_before, election.polling_on, NATION_ZONE, pointer="query/due_before")
    requirements = checklists.template(session, election).requirements
    _check_values(requirements, asked)
    calendar = Calendar(
        requirements,
        flags_of(session, election, None),
        elections.polling_days(session, election.slug),
        rules.zeros(requirements, checklists.zero_figures(session, election.slug)),
    )
    cut = window(request, asked, *KEY_KINDS[asked.sort])
    rows = queries.items(session, caller, election, asked, calendar, when.at, due_before, cut)
    found = page(request, response, cut, rows, lambda row: _key(row, asked.sort))
    figures = checklists.figures_of(session, election.slug, [row.pinned.region for row in found.items])
    items = [_out(row, calendar.flags, figures.get(row.pinned.region, {}), when) for row in found.items]
    if offers(request, "application/json", CSV) == CSV:
        return as_csv(items, [*ItemOut.model_fields], response)
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


def _out(row: Item, flags: Sequence[RegionFlag], figures: Mapping[str, int], when: rules.Evaluated) -> ItemOut:
    it, unit = row.requirement, rules.unit(row.pinned, flags)
    target = row.item.target if row.item else rules.target(it, figures, {}, unit.ballots).value
    times, status = rules.times(it, unit), rules.status_of(row.item)
    return ItemOut(
        election=row.pinned.election,
        region=row.pinned.region,
        region_kind=row.region.kind,
        region_name=row.region.name,
        level=row.pinned.level,
        requirement=it.code,
        **it.model_dump(include={"category", "title_id", "title_en", "owed_by"}),
        critical=rules.is_critical(it, unit),
        status=status,
        assurance=row.item.assurance if row.item else Assurance.NONE,
        value=row.item.value if row.item else None,
        target=target,
        stage=row.item.stage if row.item else None,
        observed_at=row.item.observed_at if row.item else None,
        opens_at=times.opens_at,
        due_at=times.due_at,
        overdue=rules.is_overdue(status, times.due_at, when.at),
        silent=rules.is_silent(status, times.due_at, when.at),
    )
