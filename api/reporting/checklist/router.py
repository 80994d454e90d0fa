"""One region's checklist, as JSON or as a sheet to fill in."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.checklists import domain as checklist_rules
from api.checklists import repository as checklists
from api.checklists import responses as checklist_answers
from api.checklists.dependencies import PublicRecord
from api.checklists.errors import TooWide
from api.checklists.history.as_of import MOMENTS, figures_by, flags_of, seen_from, view_of
from api.checklists.history.domain import CURRENT
from api.checklists.items import repository as items
from api.checklists.items import responses as item_answers
from api.checklists.items.schemas import ItemQuery
from api.checklists.schemas import Checklist
from api.core.caller import Caller
from api.core.region_codes import Level
from api.core.schemas import Code
from api.core.time import local_day
from api.db.keyset import Window
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.http.accept import CSV, XLSX, alternative
from api.http.clock import Now
from api.http.language import language_of
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.reference.regions import repository as regions
from api.reporting.bulk import formats
from api.reporting.bulk.sheet import sheet
from api.reporting.checklist import domain
from api.reporting.checklist.errors import OF_SHEETS, SheetTooLong
from api.reporting.checklist.schemas import OneChecklistQuery, SheetFormat
from api.reporting.dependencies import PLACE

router = APIRouter(tags=["checklists"])


@router.get(
    "/readiness-checklists/{region}",
    response_model=Checklist,
    responses=alternative(CSV, XLSX) | problems(*PLACE, *MOMENTS, TooWide, *OF_SHEETS),
)
def readiness_checklist(
    region: Annotated[Code, Path()],
    caller: Reader,
    session: ReadSession,
    record: PublicRecord,
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
    if view != CURRENT and asked.roll_ups:
        domain.check_width(pinned.level)
    when = checklist_rules.evaluated(min(now, view.as_of), election.closed_at)
    if asked.format is not None:
        domain.check_sheet(past=view != CURRENT)
        return _sheet(session, caller, election, pinned, asked, when, language_of(request.headers))
    domain.check_no_sheet(asked.reported_by)
    template = checklists.template(session, election)
    seen = seen_from(session, region, view, when, language_of(request.headers))
    pinned = elections.seen_from(session, pinned, view.as_of, view.known_at)
    stood = checklist_answers.standing(session, pinned, template, view, roll_ups=asked.roll_ups)
    stated = record.stated_by_requirement(session, election.slug, region, local_day(when.at, pinned.timezone))
    known = checklist_answers.Known(
        flags_of(session, election, region, view), figures_by(session, election, view), stated
    )
    return checklist_answers.checklist(session, found, pinned, template, stood, when, seen, known)


def _sheet(
    session: Session,
    caller: Caller,
    election: Election,
    pinned: ElectionRegion,
    asked: OneChecklistQuery,
    when: checklist_rules.Evaluated,
    language: str,
) -> Response:
    calendar = item_answers.calendar(session, election)
    level = None if asked.roll_ups else Level(pinned.level)
    wanted = ItemQuery(within=pinned.region, level=level, reported_by=asked.reported_by)
    rows = items.items(session, caller, election, wanted, calendar, when.at, None, Window(formats.MOST, None))
    if len(rows) > formats.MOST:
        raise SheetTooLong(most=formats.MOST)
    bodies = item_answers.bodies(session, election, calendar, rows, when)
    media = XLSX if asked.format is SheetFormat.XLSX else CSV
    written = formats.written(sheet(zip(rows, bodies, strict=True), language), media, language)
    name = f"siaga-{pinned.region}.{asked.format}"
    return Response(written, media_type=media, headers={"Content-Disposition": f'attachment; filename="{name}"'})
