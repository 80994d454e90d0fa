from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.auth.dependencies import Reader
from api.checklists import rules as checklist_rules
from api.errors import CursorInvalid, NotAcceptable
from api.moments import EARLIEST
from api.readiness import answers, dependencies
from api.readiness.dependencies import REFUSALS, Asked, RegionPath
from api.readiness.schemas import Readiness, ReadinessQuery, TableQuery, TableRow
from api.stands import TICK
from api.status import FAR
from api.web.clock import Now
from api.web.language import language_of
from api.web.media import CSV, alternative, offers
from api.web.paging import Page, PageQuery, page, window
from api.web.problems import problems
from api.web.remembered import Remembered, answer, memory
from api.web.sessions import ReadSession
from api.web.sheets import as_csv

router = APIRouter(prefix="/readiness", tags=["readiness"])


class TableList(TableQuery, PageQuery):
    pass


@router.get(
    "",
    response_model=Page[TableRow],
    responses=alternative(CSV) | problems(*REFUSALS, NotAcceptable, CursorInvalid),
)
def readiness_table(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[TableList, Query()],
) -> Page[TableRow] | Response:
    """Readiness as a flat table: one row a region, one column a category, in JSON or (`Accept: text/csv`) as CSV.

    Without `level`: the region and its children. Districts come regency by regency.
    """
    regions = [asked.within] if asked.within is not None else sorted(caller.regions)
    every: list[TableRow] = []
    for code in regions:
        board = dependencies.board(session, caller, Asked(code, asked.election, pointer="query/within"), now)
        every += answers.rows(board, asked.level, language_of(request.headers))
    cut = window(request, asked, str)
    rest = [it for it in sorted(every, key=lambda it: it.region) if cut.key is None or it.region > str(cut.key[0])]
    found = page(request, response, cut, rest[: cut.limit + 1], lambda it: (it.region,))
    if offers(request, "application/json", CSV) == CSV:
        columns = [*TableRow.model_fields, *(it.code for it in board.categories)]
        return as_csv(found.items, columns, response)
    return found


@router.get("/{region}", response_model=Readiness, responses=problems(*REFUSALS))
def readiness(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    asked: Annotated[ReadinessQuery, Query()],
) -> Response:
    """What the checklists of a region and of all below it add up to, with the band and its reason.

    `score` counts what is unknown as nothing: a lower bound. Where nobody has reported there is no score, and the
    band is `no_data`. Poll it with `If-None-Match`: while nothing has changed, and no hour has struck that changes
    anything, the answer is 304 and costs one look-up.
    """
    language = language_of(request.headers)
    key = region, language, asked.model_dump_json()
    about = Asked(region, **asked.model_dump(exclude={"depth"}), compares=True)
    kept = memory(request).take(key) if caller.covers(region) else None
    if kept is not None:
        election, revision = dependencies.head(session, about)
        if kept.holds((revision, election.closed_at), checklist_rules.evaluated(now, election.closed_at).at):
            return answer(request, kept)
    board = dependencies.board(session, caller, about, now)
    body = answers.readiness(board, language, depth=asked.depth, assumed=about.assumed)
    etag = f'"{board.revision}.{(board.when.at - EARLIEST) // TICK}.{language}.json"'
    made = Remembered(
        (board.revision, board.election.closed_at),
        board.when.at,
        board.when.changes_at or FAR,
        etag,
        body.model_dump_json().encode(),
    )
    memory(request).put(key, made)
    return answer(request, made)
