from typing import Annotated

from fastapi import APIRouter, Query

from api.auth.dependencies import Reader
from api.explanations import answers
from api.explanations.schemas import Explanation
from api.readiness import dependencies
from api.readiness.dependencies import REFUSALS, Asked, RegionPath
from api.readiness.schemas import ExplanationQuery
from api.web.clock import Now
from api.web.problems import problems
from api.web.sessions import ReadSession

router = APIRouter(prefix="/readiness", tags=["readiness"])


@router.get("/{region}/explanation", responses=problems(*REFUSALS))
def explanation(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    asked: Annotated[ExplanationQuery, Query()],
) -> Explanation:
    """A region's score, term by term: the contributions add up to it exactly, to the last place.

    Each term says what is missing in it, why and where. `moves` are the fewest units that take the region out of
    its band, with who owes them.
    """
    return answers.explanation(dependencies.board(session, caller, Asked(region, **asked.model_dump()), now))
