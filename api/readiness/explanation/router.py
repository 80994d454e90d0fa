from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.http.answer_cache import Remembered, remembered
from api.http.clock import Now
from api.http.language import language_of
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.readiness import service as readiness_service
from api.readiness.explanation import responses
from api.readiness.explanation.schemas import Explanation
from api.readiness.schemas import ExplanationQuery
from api.readiness.service import REFUSALS, RegionPath
from api.readiness.totals import Asked

router = APIRouter(prefix="/readiness", tags=["readiness"])


@router.get("/{region}/explanation", response_model=Explanation, responses=problems(*REFUSALS))
def explanation(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    asked: Annotated[ExplanationQuery, Query()],
) -> Response:
    """A region's score, term by term: the contributions add up to it exactly, to the last place.

    Each term says what is missing in it, why and where. `moves` are the fewest units that take the region out of
    its band, with who owes them.
    """
    about, language = Asked(region, **asked.model_dump()), language_of(request.headers)
    state = partial(readiness_service.state, request, caller, about, now)

    def make() -> Remembered:
        board = readiness_service.board(session, caller, about, now)
        body = responses.explanation(board).model_dump_json().encode()
        return Remembered(*readiness_service.stamp(board, language), body)

    return remembered(request, ("explanation", about, language), state, make)
