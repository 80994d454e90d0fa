from typing import Annotated

from fastapi import Query, Request, Response

from api.http.clock import Now
from api.http.language import language_of
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.readiness import service as readiness_service
from api.readiness.answer_lifetime import keep_readiness
from api.readiness.errors import REFUSALS
from api.readiness.explanation import responses
from api.readiness.explanation.schemas import Explanation
from api.readiness.question import ReadinessQuestion
from api.readiness.schemas import ExplanationQuery
from api.reporting.dependencies import RegionPath

router = Router(prefix="/readiness", tags=["readiness"])


@router.get("/{region}/explanation", responses=problems(*REFUSALS))
def get_explanation(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ExplanationQuery, Query()],
) -> Explanation:
    """A region's score, term by term: the contributions add up to it exactly, to the last place.

    Each term says what is missing in it, why and where. `moves` are the fewest units that take the region out of
    its band, with who owes them.

    Example: `GET /v1/readiness/64.08/explanation?category=ADH`.
    """
    snapshot = readiness_service.load_snapshot(session, caller, ReadinessQuestion(region, **query.model_dump()), now)
    keep_readiness(request, response, snapshot, language_of(request.headers), region=region)
    return responses.explanation_body(snapshot)
