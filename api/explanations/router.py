from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.auth.dependencies import Reader
from api.explanations import answers
from api.explanations.schemas import Explanation
from api.readiness import dependencies
from api.readiness.dependencies import REFUSALS, RegionPath
from api.readiness.ledger import Asked
from api.readiness.schemas import ExplanationQuery
from api.web.clock import Now
from api.web.language import language_of
from api.web.problems import problems
from api.web.remembered import Remembered, remembered
from api.web.sessions import ReadSession

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
    state = partial(dependencies.state, request, caller, about, now)

    def make() -> Remembered:
        board = dependencies.board(session, caller, about, now)
        body = answers.explanation(board).model_dump_json().encode()
        return Remembered(*dependencies.stamp(board, language), body)

    return remembered(request, ("explanation", about, language), state, make)
