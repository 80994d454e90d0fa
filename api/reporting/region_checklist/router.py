"""One region's checklist, as JSON or as a sheet to fill in."""

from typing import Annotated

from fastapi import Path, Query, Request, Response
from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists import responses as checklists_responses
from api.checklists.answer_lifetime import keep_until_reports, reports_in
from api.checklists.dependencies import PublicRecord
from api.checklists.errors import TooWide
from api.checklists.expectations.grid import load_grid
from api.checklists.history.as_of import PAST_REFUSALS, evaluated_as_of, figures_cutoff, flags_as_of, parse_as_of
from api.checklists.items import repository as items
from api.checklists.items import responses as items_responses
from api.checklists.items.schemas import ItemQuery
from api.checklists.reported_items import load_reported_items
from api.checklists.schemas import Checklist
from api.core.as_of import CURRENT
from api.core.caller import Caller, Role
from api.core.region_codes import Level
from api.core.schemas import RegionCode
from api.core.time import local_day
from api.db.listing import Window
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.http.accept import CSV, XLSX
from api.http.clock import Now
from api.http.language import language_of
from api.http.openapi.media_types import alternative_media_types
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.reference.agencies import repository as agencies
from api.reference.agencies.models import Agency
from api.reference.regions import repository as regions
from api.reporting.bulk import formats
from api.reporting.bulk.sheet import layout_by_row, sheet_rows
from api.reporting.bulk.sheet_writer import write_sheet
from api.reporting.dependencies import ITEM_REFUSALS
from api.reporting.region_checklist import domain
from api.reporting.region_checklist.errors import SHEET_REFUSALS, SheetTooLong
from api.reporting.region_checklist.schemas import ANYBODY, OneChecklistQuery, SheetFormat
from api.reporting.updates import domain as updates_domain

router = Router(tags=["checklists"])


@router.get(
    "/readiness-checklists/{region}",
    response_model=Checklist,
    responses=alternative_media_types(CSV, XLSX) | problems(*ITEM_REFUSALS, *PAST_REFUSALS, TooWide, *SHEET_REFUSALS),
)
def get_readiness_checklist(
    region: Annotated[RegionCode, Path()],
    caller: Reader,
    session: ReadSession,
    public_record: PublicRecord,
    now: Now,
    request: Request,
    query: Annotated[OneChecklistQuery, Query()],
) -> Checklist | Response:
    """A region's checklist: its own items, and for what is answered below, how many answer and their sums.

    Due instants are the region's own: the polling day and time zone in force there. An item that nobody reported is
    `unknown`, never "not ready". What was said in public is shown as `stated` and never counted. Once an election is
    closed, answers are as of its close.

    `as_of` gives the list with what had been observed by then, whenever it was recorded; `known_at` with what had been
    recorded by then. Polling days, flags and figures are those of that moment too, and `stated` is what had been said
    by that day; only the template is today's. An `H-8` counts from the polling day now in force. With roll-ups, the
    past is given for one regency or city at most; above, it is refused as `too_wide`; `roll_ups=false` gives the
    region's own items.

    `format=xlsx` or `csv` gives a sheet to fill in, with one row for each item, and headers and words in Indonesian or
    English by `Accept-Language`. It has the items that the office of the token may report, for a coordinator all; or,
    with `reported_by`, those of one function, or of `any`. Post it as it is to `/v1/checklist-updates`: rows that were
    not filled in are skipped.

    Example: `GET /v1/readiness-checklists/64.08?roll_ups=false`.
    """
    language = language_of(request.headers)
    election_row = elections.election_with_checklist(session, query.election)
    region_row = regions.region(session, caller, region, pointer="path/region")
    pinned = elections.pinned_region(session, election_row, region)
    as_of = parse_as_of(pinned, query, now)
    if as_of != CURRENT and query.roll_ups:
        domain.check_past_is_narrow(pinned.level)
    evaluation = checklists_domain.evaluation_time(min(now, as_of.observed_by), election_row.closed_at)
    if query.format is not None:
        domain.check_sheet_is_current(is_past=as_of != CURRENT)
        return _sheet_response(session, caller, election_row, pinned, query, evaluation, language)
    domain.check_not_for_sheets(query.reported_by)
    template = checklists.load_template(session, election_row)
    evaluated_body = evaluated_as_of(session, region, as_of, evaluation, language)
    pinned = elections.region_as_of(session, pinned, as_of)
    keep_until_reports(request, session, election_row, now, reports_in(election_row.slug, region))
    reported_items = load_reported_items(session, pinned, template, as_of, roll_ups=query.roll_ups)
    evaluation_day = local_day(evaluation.at, pinned.timezone)
    region_facts = checklists_responses.RegionFacts(
        flags_as_of(session, election_row, region, as_of),
        figures_cutoff(session, election_row, as_of),
        public_record.stated_by_requirement(session, election_row.slug, region, evaluation_day),
        load_grid(session, election_row, region, as_of) if query.roll_ups else None,
    )
    return checklists_responses.checklist_body(
        session, region_row, pinned, template, reported_items, evaluation, evaluated_body, region_facts
    )


def _sheet_response(
    session: Session,
    caller: Caller,
    election: Election,
    pinned: ElectionRegion,
    query: OneChecklistQuery,
    evaluation: checklists_domain.EvaluationTime,
    language: str,
) -> Response:
    """Return the items of the region, and with roll-ups those of all regions below it, as a sheet."""
    rules = items.load_rules(session, election)
    item_level = None if query.roll_ups else Level(pinned.level)
    own_agency = _reporting_agency(session, caller) if query.reported_by is None else None
    function = own_agency.function if own_agency else query.reported_by
    reported_by = None if function == ANYBODY else function
    item_query = ItemQuery(within=pinned.region, level=item_level, reported_by=reported_by)
    window = Window(formats.MAX_ROWS, None)
    item_rows = items.list_items(session, caller, item_query, rules, evaluation.at, None, window)
    if len(item_rows) > formats.MAX_ROWS:
        raise SheetTooLong(most=formats.MAX_ROWS)
    if own_agency is not None:
        item_rows = [it for it in item_rows if updates_domain.may_report(it.requirement, own_agency)]
    item_bodies = items_responses.item_bodies(session, rules, item_rows, evaluation)
    media_type = XLSX if query.format is SheetFormat.XLSX else CSV
    rows_and_bodies = [*zip(item_rows, item_bodies, strict=True)]
    sheet_bytes = write_sheet(
        sheet_rows(rows_and_bodies, language),
        media_type,
        language,
        layout_by_row=layout_by_row(rows_and_bodies, language),
    )
    headers = {"Content-Disposition": f'attachment; filename="siaga-{pinned.region}.{query.format}"'}
    return Response(sheet_bytes, media_type=media_type, headers=headers)


def _reporting_agency(session: Session, caller: Caller) -> Agency | None:
    """Return the agency whose own items a sheet has: the caller's. None: a coordinator may report for all."""
    if caller.role.includes(Role.COORDINATOR):
        return None
    agency = agencies.agency_of_token(session, caller.agency)
    return None if agency is None or agency.is_group else agency
