from datetime import datetime
from typing import Annotated

from fastapi import Path, Query, Request, Response
from pydantic import Field

from api.briefing.obligations import service
from api.briefing.obligations.domain import ResolvedQuery
from api.briefing.obligations.responses import ObligationEntry
from api.briefing.obligations.schemas import Obligation, ObligationQuery
from api.checklists.answer_lifetime import keep_until_next_minute
from api.core.errors import CursorInvalid
from api.core.schemas import Slug
from api.http.clock import Now
from api.http.paging import Page, build_page_from_all, requested_window
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


@router.get("/agencies/{slug}/obligations", tags=["agencies"], responses=problems(*REFUSALS, CursorInvalid))
def obligations(
    slug: Annotated[Slug, Path(examples=["kpu-kutim"])],
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ObligationQuery, Query()],
) -> AgencyObligations:
    """All that one agency still owes, by due day: checklist items and commitments, with a contact.

    An item is owed by the nearest agency of its function. For a group the list holds what its members owe.
    You see items in your own regions, and commitments that your agency owes or is owed.
    """
    keep_until_next_minute(request, now)
    agency_row, resolved_query, entries = service.of_agency(session, caller, slug, query, now)
    page = _page(request, response, query, resolved_query, entries)
    return AgencyObligations(
        **dict(page), agency=slug, agency_name=agency_row.name, duty_contact=agency_row.duty_contact
    )


@router.get("/readiness/{region}/obligations", tags=["readiness"], responses=problems(*REFUSALS, CursorInvalid))
def region_obligations(
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
    """
    keep_until_next_minute(request, now)
    resolved_query, entries = service.of_region(session, caller, region, query, now)
    return _page(request, response, query, resolved_query, entries)


def _page(
    request: Request,
    response: Response,
    query: ObligationQuery,
    resolved: ResolvedQuery,
    entries: list[ObligationEntry],
) -> Obligations:
    page_window = requested_window(request, query, str, str, str, str)
    selected_entries = [it for it in entries if query.kind in (None, it.kind) and resolved.includes(it.due_at)]
    page = build_page_from_all(request, response, page_window, sorted(selected_entries, key=_sort_key), _sort_key)
    return Obligations(
        items=[entry.body() for entry in page.items],
        next=page.next,
        election=resolved.election,
        evaluated_at=resolved.evaluated_at,
        total=len(selected_entries),
    )


def _sort_key(entry: ObligationEntry) -> tuple[str, str, str, str]:
    return entry.key
