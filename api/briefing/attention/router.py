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
from api.reporting.dependencies import RegionPath

router = Router(prefix="/readiness", tags=["readiness"])


class Attention(Page[AttentionLine]):
    total: int = Field(description="How many lines there are on all pages.")
    units: int = Field(description="How many items these lines cover.")


@router.get("/{region}/attention", responses=problems(*REFUSALS, CursorInvalid))
def attention(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[AttentionQuery, Query()],
) -> Attention:
    """What needs attention in a region, the gravest first. Each line names who owes it, when it fell due, and a link.

    With `owed_by` it is the list of one office. Above the regency one line covers a whole regency.

    Example: `GET /v1/readiness/64/attention?owed_by=police`.
    """
    snapshot = readiness_service.load_snapshot(
        session, caller, ReadinessQuestion(region, query.election, as_of=query.as_of), now
    )
    owing_functions = {requirement.owed_by for requirement in snapshot.requirements.values()}
    if query.owed_by not in {None, *owing_functions, *(owed_by.partition(":")[0] for owed_by in owing_functions)}:
        raise NotInTemplate(pointer="query/owed_by")
    keep_until_clock_step(request, [snapshot], CONTENT, holds_until=holds_until_close(snapshot.election, now))
    page_window = requested_window(request, query, int, str, str, str)
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
