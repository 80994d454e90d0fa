from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import Field

from api.briefing.attention import responses, service
from api.briefing.attention.schemas import AttentionLine, AttentionQuery
from api.checklists.errors import NotInTemplate
from api.core import time
from api.core.errors import CursorInvalid
from api.core.region_codes import NATION_ZONE
from api.elections.answer_lifetime import holds_until_close
from api.http.clock import Now
from api.http.kept_answers import CONTENT
from api.http.paging import Page, build_page_from_sorted_lists, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.readiness import service as readiness_service
from api.readiness.answer_lifetime import keep_until_clock_step
from api.readiness.errors import REFUSALS
from api.readiness.question import ReadinessQuestion
from api.readiness.snapshot import ReadinessSnapshot
from api.reporting.dependencies import RegionPath

router = Router(prefix="/readiness", tags=["readiness"])


class Attention(Page[AttentionLine]):
    total: int = Field(description="How many lines there are on all pages.")
    units: int = Field(description="How many items these lines cover.")


@router.get("/{region}/attention", responses=problems(*REFUSALS, CursorInvalid))
def list_attention(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[AttentionQuery, Query()],
) -> Attention:
    """What needs attention in a region: what costs most on polling day comes first.

    Each line names who owes it, when it fell due, by when it is needed, and a link. Above the regency one line covers
    a whole regency. A region that has reported too little has one line for all its silence. With `agency` or `owed_by`
    it is the list of one office.

    Example: `GET /v1/readiness/64/attention?owed_by=police`.
    """
    snapshot = readiness_service.load_snapshot(
        session, caller, ReadinessQuestion(region, query.election, as_of=query.as_of), now
    )
    _check_filters(snapshot, query)
    holds_until = holds_until_close(snapshot.election, now)
    keep_until_clock_step(request, [snapshot], CONTENT, holds_until=holds_until, region=region)
    page_window = requested_window(request, query, int, int, str, str, str, int)
    is_past = snapshot.time.closed or query.as_of is not None
    day = time.local_day(snapshot.time.at if is_past else now, NATION_ZONE)
    unconfirmed_events = service.unconfirmed_events(session, caller, snapshot, day)
    entry_lists = service.entries(session, snapshot, unconfirmed_events, query)
    page = build_page_from_sorted_lists(request, response, page_window, entry_lists, lambda entry: entry.key)
    return Attention(
        items=responses.attention_lines(snapshot, page.items, unconfirmed_events, query.as_of),
        next=page.next,
        total=sum(len(entries) for entries in entry_lists),
        units=sum(entry.finding.units for entries in entry_lists for entry in entries),
    )


def _check_filters(snapshot: ReadinessSnapshot, query: AttentionQuery) -> None:
    """Raises `NotInTemplate` for a value that no requirement of the template has: it is a typing error."""
    requirements = snapshot.requirements.values()
    owing_functions = {requirement.owed_by for requirement in requirements}
    allowed_values_by_parameter = {
        "owed_by": owing_functions | {owed_by.partition(":")[0] for owed_by in owing_functions},
        "requirement": {code for requirement in requirements for code in (requirement.code, requirement.line)},
        "category": {requirement.category for requirement in requirements},
    }
    for parameter_name, allowed_values in allowed_values_by_parameter.items():
        if getattr(query, parameter_name) not in {None, *allowed_values}:
            raise NotInTemplate(pointer=f"query/{parameter_name}")
