from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.coordination.shared.dependencies import NEW
from api.coordination.sources import service
from api.coordination.sources.errors import SourceEmpty
from api.coordination.sources.schemas import NewSource, RecordedSource
from api.core.schemas import NoParameters
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.problems import problems
from api.http.roles import Coordinator
from api.http.sessions import WriteSession
from api.reference.sources import responses

router = APIRouter(tags=["sources"])


@router.post(
    "/sources",
    status_code=201,
    response_model=RecordedSource,
    responses=problems(*NEW, *idempotency.REFUSALS, SourceEmpty),
)
def record_source(
    new: NewSource,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Add a source to cite: an article, a page, a letter, minutes. Sources are for every token to read."""

    def do() -> Answer:
        row, entries = service.record_source(session, actor_of(caller, request, clock), new)
        return Answer(201, RecordedSource(source=responses.source(row), entries=entries))

    return once(session, request, caller, key, clock(), do)
