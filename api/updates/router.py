from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api import moments
from api.auth.dependencies import Reader, Reporter
from api.checklists import rules as checklist_rules
from api.checklists.schemas import Line
from api.errors import MomentMalformed, OffsetPlusEncoded
from api.schema import ResponseBody
from api.updates import answers, checks, queries, service
from api.updates.dependencies import (
    PLACE,
    PREFIX,
    IfMatch,
    RegionPath,
    RequirementPath,
    etag,
    line_of,
    place_of,
    revision_of,
    writer_of,
)
from api.updates.queries import Place
from api.updates.rules import View
from api.updates.schemas import HistoryQuery, ItemQuery, NewUpdate, PastUpdate, UpdateOut, Warning
from api.web import idempotency
from api.web.clock import Clock, Now
from api.web.idempotency import Answer, IdempotencyKey, once
from api.web.language import language_of
from api.web.problems import problems
from api.web.sessions import ReadSession, WriteSession

router = APIRouter(prefix=PREFIX, tags=["reports"])


class PostedUpdate(ResponseBody):
    update: UpdateOut
    item: Line = Field(description="The item as it now is. A late arrival may have left it alone.")
    warnings: list[Warning]


@router.get("", responses=problems(*PLACE))
def item(
    region: RegionPath,
    requirement: RequirementPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    response: Response,
    asked: Annotated[ItemQuery, Query()],
) -> Line:
    """One item: how it stands, who owes it, when it falls due. Its ETag is what `If-Match` takes."""
    place = place_of(session, caller, region, requirement, asked.election)
    found = queries.item(session, place)
    line = line_of(session, place, found, checklist_rules.evaluated(now, place.election.closed_at))
    response.headers["ETag"] = etag(found, line)
    return line


@router.post(
    "/updates",
    status_code=201,
    response_model=PostedUpdate,
    responses={
        200: {"model": PostedUpdate, "description": "This `client_id` was recorded before; nothing was done twice."},
        **problems(*PLACE, *checks.POST, *idempotency.REFUSALS),
    },
)
def post_update(
    region: RegionPath,
    requirement: RequirementPath,
    new: NewUpdate,
    caller: Reporter,
    session: WriteSession,
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
    writer = writer_of(session, caller, request, clock)

    def do() -> Answer:
        posted = service.post_update(session, writer, place, new, revision_of(if_match))
        when = checklist_rules.evaluated(clock(), place.election.closed_at)
        line = line_of(session, place, posted.item, when)
        body = PostedUpdate(
            update=answers.update(session, caller, posted.update),
            item=line,
            warnings=[Warning(code=code, message=_says(code, request)) for code in posted.warnings],
        )
        return Answer(201 if posted.created else 200, body, {"ETag": etag(posted.item, line)})

    return once(session, request, caller, key, clock(), do)


def _says(code: str, request: Request) -> str:
    return checks.WARNINGS[code].in_(language_of(request.headers))


@router.get("/updates", responses=problems(*PLACE, MomentMalformed, OffsetPlusEncoded, checks.TooRecent))
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
    view = _view(place, asked, now)
    return answers.past(session, caller, place, queries.history(session, place.key), view)


def _view(place: Place, asked: HistoryQuery, now: Now) -> View:
    day, zone = place.pinned.polling_on, place.pinned.timezone
    if asked.known_at is None:
        at = View.as_of if asked.as_of is None else moments.moment(asked.as_of, day, zone)
        return View(at)
    known = moments.moment(asked.known_at, day, zone, pointer="query/known_at")
    checks.known(known, now)
    return View(known if asked.as_of is None else moments.moment(asked.as_of, day, zone), known)
