from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api.checklists import domain as checklist_rules
from api.checklists.dependencies import PublicRecord
from api.checklists.history import repository as history
from api.checklists.history.as_of import MOMENTS, place_then, seen_from, view_of
from api.checklists.history.domain import CURRENT
from api.checklists.schemas import Line, OneItem
from api.core.schemas import ResponseBody
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock, Now
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.language import language_of
from api.http.preconditions import revision_of
from api.http.problems import problems
from api.http.roles import Reader, Reporter
from api.http.sessions import ReadSession, ReportSession
from api.reporting.dependencies import PLACE, PREFIX, IfMatch, RegionPath, RequirementPath, place_of
from api.reporting.evidence import errors as evidence_checks
from api.reporting.schemas import HistoryQuery, ItemQuery, NewUpdate, PastUpdate, UpdateOut, Warning
from api.reporting.updates import errors, responses, service, warnings
from api.reporting.updates.item_page import etag, line_of

router = APIRouter(prefix=PREFIX, tags=["reports"])


class PostedUpdate(ResponseBody):
    update: UpdateOut
    item: Line = Field(description="The item as it now is. A late arrival may have left it alone.")
    warnings: list[Warning]


@router.get("", responses=problems(*PLACE, *MOMENTS))
def item(
    region: RegionPath,
    requirement: RequirementPath,
    caller: Reader,
    session: ReadSession,
    record: PublicRecord,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[HistoryQuery, Query()],
) -> OneItem:
    """One item: how it stands, who owes it, when it falls due. Its ETag is what `If-Match` takes.

    `as_of` and `known_at` tell how it stood, by the polling day, flags and figures of then; an `H-8` in them counts
    from the polling day now in force. Of what is answered only the template is today's.
    """
    place = place_of(session, caller, region, requirement, asked.election)
    view = view_of(place.pinned, asked, now)
    place = place_then(session, place, view)
    found = history.item(session, place, view)
    when = checklist_rules.evaluated(min(now, view.as_of), place.election.closed_at)
    line = line_of(session, record, place, found, when, view)
    if view == CURRENT:
        response.headers["ETag"] = etag(found, line)
    seen = seen_from(session, place.pinned.region, view, when, language_of(request.headers))
    return OneItem(**dict(line), **dict(seen))


@router.post(
    "/updates",
    status_code=201,
    response_model=PostedUpdate,
    responses={
        200: {"model": PostedUpdate, "description": "This `client_id` was recorded before; nothing was done twice."},
        **problems(*PLACE, *errors.POST, *evidence_checks.REFUSALS, *idempotency.REFUSALS),
    },
)
def post_update(
    region: RegionPath,
    requirement: RequirementPath,
    new: NewUpdate,
    caller: Reporter,
    session: ReportSession,
    record: PublicRecord,
    clock: Clock,
    request: Request,
    asked: Annotated[ItemQuery, Query()],
    if_match: IfMatch = None,
    key: IdempotencyKey = None,
) -> Response:
    """Report how an item stands, in whole: `status` for a confirmation, `value` for a count, `stage` for a ladder.

    Send a `client_id` of your own: over a bad line you may send the same again, and it stays one update.
    An observation older than the present one changes the past only. A due date never locks; the close does.
    """
    place = place_of(session, caller, region, requirement, asked.election)
    actor = actor_of(caller, request, clock)

    def do() -> Answer:
        posted = service.post_update(session, actor, place, new, revision_of(if_match))
        when = checklist_rules.evaluated(clock(), place.election.closed_at)
        line = line_of(session, record, place, posted.item, when)
        body = PostedUpdate(
            update=responses.update(session, caller, posted.update, posted.attached),
            item=line,
            warnings=[Warning(code=code, message=_says(code, request)) for code in posted.warnings],
        )
        return Answer(201 if posted.created else 200, body, {"ETag": etag(posted.item, line)})

    return once(session, request, caller, key, clock(), do)


def _says(code: str, request: Request) -> str:
    return warnings.WARNINGS[code].in_(language_of(request.headers))


@router.get("/updates", responses=problems(*PLACE, *MOMENTS))
def updates(
    region: RegionPath,
    requirement: RequirementPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    asked: Annotated[HistoryQuery, Query()],
) -> list[PastUpdate]:
    """The item's history, the newest observation first: who reported what, when it was so and when it was recorded.

    `as_of` shows what had been observed by then; `known_at` what had been recorded by then.
    """
    place = place_of(session, caller, region, requirement, asked.election)
    view = view_of(place.pinned, asked, now)
    return responses.past(session, caller, place, history.load_history(session, place), view)
