from datetime import datetime
from typing import Annotated

from fastapi import Path, Query, Request, Response
from pydantic import Field

from api.briefing.obligations import responses, service
from api.briefing.obligations.schemas import Obligation, ObligationQuery, UnreportedItems
from api.briefing.obligations.service import FoundObligations
from api.checklists.answer_lifetime import keep_until_next_minute
from api.core.errors import CursorInvalid
from api.core.schemas import Slug
from api.http.clock import Now
from api.http.paging import Page, build_page_from_sorted_lists, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.readiness.errors import REFUSALS
from api.reporting.dependencies import RegionPath

router = Router()


class Obligations(Page[Obligation]):
    election: str
    evaluated_at: datetime
    total: int = Field(description="How many there are on all pages.")


class AgencyObligations(Obligations):
    agency: str
    agency_name: str
    duty_contact: str | None = Field(description="Whom to call.")
    unreported: UnreportedItems = Field(description="What it has to report and nobody has reported.")


@router.get("/agencies/{slug}/obligations", tags=["agencies"], responses=problems(*REFUSALS, CursorInvalid))
def list_agency_obligations(
    slug: Annotated[Slug, Path(examples=["kpu-kutim"])],
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ObligationQuery, Query()],
) -> AgencyObligations:
    """All that one agency still owes, by due day: checklist items and commitments, with a contact.

    An item is owed by the agency of its function in its own region. For a group the list holds what its members owe.
    `unreported` counts what is past due and the agency has to report, its own or another's, and nobody has.
    You see items in your own regions, and commitments that your agency owes or is owed.

    Example: `GET /v1/agencies/kpu-kutim/obligations?due_before=H-3T00:00`.
    """
    keep_until_next_minute(request, now)
    agency_row, found_obligations = service.of_agency(session, caller, slug, query, now)
    unreported = service.unreported_items(session, agency_row, found_obligations, query)
    page = _page(request, response, query, found_obligations)
    return AgencyObligations(
        **dict(page),
        agency=slug,
        agency_name=agency_row.name,
        duty_contact=agency_row.duty_contact,
        unreported=unreported,
    )


@router.get("/readiness/{region}/obligations", tags=["readiness"], responses=problems(*REFUSALS, CursorInvalid))
def list_region_obligations(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ObligationQuery, Query()],
) -> Obligations:
    """All that any agency still owes in a region, by due day: checklist items and commitments.

    Above the regency one line covers a whole regency. With `as_of` a past day, the list is what was owed then.

    Example: `GET /v1/readiness/64.08/obligations?as_of=2024-11-19`.
    """
    keep_until_next_minute(request, now)
    return _page(request, response, query, service.of_region(session, caller, region, query, now))


def _page(request: Request, response: Response, query: ObligationQuery, owed: FoundObligations) -> Obligations:
    page_window = requested_window(request, query, str, str, str, str)
    page = build_page_from_sorted_lists(request, response, page_window, owed.entry_lists, lambda entry: entry.key)
    return Obligations(
        items=responses.obligations(page.items, owed.snapshots, query.as_of),
        next=page.next,
        election=owed.query.election,
        evaluated_at=owed.query.evaluated_at,
        total=sum(len(entries) for entries in owed.entry_lists),
    )
