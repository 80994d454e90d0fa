from functools import partial
from typing import Annotated

from fastapi import Query, Request, Response

from api.http.answer_cache import CachedAnswer, cached_response
from api.http.clock import Now
from api.http.language import language_of
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.readiness import service as readiness_service
from api.readiness.errors import REFUSALS
from api.readiness.explanation import responses
from api.readiness.explanation.schemas import Explanation
from api.readiness.question import ReadinessQuestion
from api.readiness.schemas import ExplanationQuery
from api.reporting.dependencies import RegionPath

router = Router(prefix="/readiness", tags=["readiness"])


@router.get("/{region}/explanation", response_model=Explanation, responses=problems(*REFUSALS))
def explanation(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    query: Annotated[ExplanationQuery, Query()],
) -> Response:
    """A region's score, term by term: the contributions add up to it exactly, to the last place.

    Each term says what is missing in it, why and where. `moves` are the fewest units that take the region out of
    its band, with who owes them.
    """
    question, language = ReadinessQuestion(region, **query.model_dump()), language_of(request.headers)
    load_version = partial(readiness_service.current_version, request.app.state.database, caller, question, now)

    def compute() -> CachedAnswer:
        snapshot = readiness_service.load_snapshot(session, caller, question, now)
        body = responses.explanation_body(snapshot).model_dump_json().encode()
        return readiness_service.cached_answer(snapshot, language, body)

    return cached_response(request, ("explanation", question, language), load_version, compute)
