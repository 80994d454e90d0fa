import csv
import io
from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api import moments
from api.auth.dependencies import Reader
from api.checklists import queries as checklists
from api.checklists import rules
from api.elections import queries as elections
from api.errors import (
    CodeMalformed,
    CodeWithoutDots,
    CursorInvalid,
    MomentMalformed,
    NoChecklist,
    NotAcceptable,
    NotFound,
    OffsetPlusEncoded,
)
from api.items import queries
from api.items.queries import Calendar, Item
from api.items.schemas import ItemOut, ItemQuery, Sort
from api.regions import queries as regions
from api.regions.models import RegionFlag
from api.regions.rules import NATION_ZONE
from api.status import Assurance
from api.web.clock import Now
from api.web.media import CSV, alternative, offers
from api.web.paging import Page, PageQuery, page, window
from api.web.problems import problems
from api.web.sessions import ReadSession

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
    due_before = asked.due_before and moments.moment(
        asked.due_before, election.polling_on, NATION_ZONE, pointer="query/due_before"
    )
    calendar = Calendar(
        checklists.template(session, election).requirements,
        checklists.flags(session),
        elections.polling_days(session, election.slug),
    )
    cut = window(request, asked, *KEY_KINDS[asked.sort])
    rows = queries.items(session, caller, election, asked, calendar, when.at, due_before or None, cut)
    found = page(request, response, cut, rows, lambda row: _key(row, asked.sort))
    items = [_out(row, calendar.flags, when) for row in found.items]
    if offers(request, "application/json", CSV) == CSV:
        return _csv(items, response)
    return Page(items=items, next=found.next)


def _key(row: Item, sort: Sort) -> tuple[str | int, ...]:
    region, code = row.pinned.region, row.requirement.code
    return {
        Sort.REGION: (region, code),
        Sort.REQUIREMENT: (code, region),
        Sort.DUE: (row.requirement.due, code, region),
    }[sort]


def _out(row: Item, flags: Sequence[RegionFlag], when: rules.Evaluated) -> ItemOut:
    it, unit = row.requirement, rules.unit(row.pinned, flags)
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
        target=row.item.target if row.item else None,
        stage=row.item.stage if row.item else None,
        observed_at=row.item.observed_at if row.item else None,
        opens_at=times.opens_at,
        due_at=times.due_at,
        overdue=rules.is_overdue(status, times.due_at, when.at),
        silent=rules.is_silent(status, times.due_at, when.at),
    )


def _csv(items: list[ItemOut], response: Response) -> Response:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [*ItemOut.model_fields], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(it.model_dump(mode="json") for it in items)
    headers = {name: value for name, value in response.headers.items() if name == "link"}
    return Response(text.getvalue(), media_type=f"{CSV}; charset=utf-8", headers=headers)
