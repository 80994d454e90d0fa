from datetime import datetime, timedelta
from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import Field

from api.briefing.changes import service
from api.briefing.changes.schemas import ChangedItem, ItemChangesQuery
from api.checklists import repository as checklists
from api.checklists.answer_lifetime import reports_in
from api.core import time
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.time import NEVER
from api.elections import repository as elections
from api.elections.errors import NoChecklist, RegionTakesNoPart
from api.elections.models import ElectionRegion
from api.http.clock import Now
from api.http.kept_answers import REFERENCE, keep_answer
from api.http.paging import Page, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.reference.regions import repository as regions
from api.reporting.dependencies import RegionPath

router = Router(prefix="/readiness", tags=["readiness"])

REFUSALS = (
    *(NotFound, NoChecklist, RegionTakesNoPart, CodeMalformed, CodeWithoutDots),
    *(MomentMalformed, OffsetPlusEncoded, CursorInvalid),
)


class ItemChanges(Page[ChangedItem]):
    election: str
    since: datetime = Field(description="The instant that the present is compared with.")


@router.get("/{region}/changes", responses=problems(*REFUSALS))
def list_item_changes(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ItemChangesQuery, Query()],
) -> ItemChanges:
    """What has changed since an instant, item by item, in a region and all below it.

    Each item comes with its state as it was known then, and as it is known now: a late report about an earlier day is a
    change, too. Items that were only confirmed as they are, or that changed and changed back, are left out.

    Example: `GET /v1/readiness/64.08/changes?since=H-8`.
    """
    election_row = elections.election_with_checklist(session, query.election)
    region_row = regions.region(session, caller, region, pointer="path/region")
    pinned = elections.pinned_region(session, election_row, region_row.code)
    since = _since(query, pinned, now)
    today = time.local_day(now, pinned.timezone)
    holds_until = time.end_of_local_day(today, pinned.timezone) if query.since is None else NEVER
    keep_answer(request, REFERENCE, reports_in(election_row.slug, region_row.code), holds_until=holds_until)
    page_window = requested_window(request, query, str, str)
    template = checklists.load_template(session, election_row)
    changes = service.changed_items(session, election_row, template, region_row.code, since, page_window)
    page = build_page(request, response, page_window, changes, lambda it: (it.region.code, it.requirement))
    return ItemChanges(items=page.items, next=page.next, election=election_row.slug, since=since)


def _since(query: ItemChangesQuery, pinned: ElectionRegion, now: datetime) -> datetime:
    if query.since is not None:
        return time.parse_moment(query.since, pinned.polling_on, pinned.timezone, pointer="query/since")
    yesterday = time.local_day(now, pinned.timezone) - timedelta(1)
    return time.end_of_local_day(yesterday, pinned.timezone)
