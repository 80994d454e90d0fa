from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.coordination.risks import repository, responses, service
from api.coordination.risks.models import Risk
from api.coordination.risks.schemas import NewRisk, RecordedRisk, RiskOut, RiskReview
from api.coordination.shared.dependencies import CHANGED, NEW
from api.coordination.statements.schemas import PublicQuery
from api.coordination.statements.service import election_asked_for
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, NotFound
from api.core.schemas import NoParameters, Slug, etag
from api.http import idempotency, preconditions
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once, response
from api.http.paging import Page, PageQuery, page, window
from api.http.preconditions import IfMatch, known_revision
from api.http.problems import problems
from api.http.roles import Coordinator, Reader
from api.http.sessions import ReadSession, WriteSession

router = APIRouter(prefix="/risks", tags=["said in public"])

RiskId = Annotated[Slug, Path(examples=["R4"])]


class RiskList(PublicQuery, PageQuery):
    pass


@router.get("", responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid))
def risks(
    caller: Reader, session: ReadSession, request: Request, response: Response, asked: Annotated[RiskList, Query()]
) -> Page[RiskOut]:
    """Risks and vulnerabilities named for your regions. Without `election` those of every election are listed."""
    election = election_asked_for(session, caller, asked)
    cut = window(request, asked, str)
    found = page(request, response, cut, repository.risks(session, caller, election, asked, cut), lambda row: (row.id,))
    return Page(items=responses.risks(session, found.items), next=found.next)


@router.post("", status_code=201, response_model=RecordedRisk, responses=problems(*NEW, *idempotency.REFUSALS))
def record_risk(
    new: NewRisk,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record a risk that somebody named, who sees to it, how, and when it is looked at again."""

    def do() -> Answer:
        row, entries = service.record_risk(session, actor_of(caller, request, clock), new)
        return _risk(201, session, row, entries)

    return once(session, request, caller, key, clock(), do)


@router.get("/{id}", responses=problems(NotFound))
def risk(
    id: RiskId, caller: Reader, session: ReadSession, response: Response, _: Annotated[NoParameters, Query()]
) -> RiskOut:
    """One risk: who named it, who sees to it and how, and when it is looked at again. Its ETag is for `If-Match`."""
    row = repository.risk(session, caller, id)
    [shown] = responses.risks(session, [row])
    response.headers["ETag"] = etag(row.revision, shown)
    return shown


@router.patch(
    "/{id}",
    response_model=RecordedRisk,
    responses=problems(*CHANGED, *preconditions.REFUSALS),
)
def review_risk(
    id: RiskId,
    review: RiskReview,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    if_match: IfMatch = None,
) -> Response:
    """Record a review of a risk: its severity now, who sees to it and how, and the next look at it."""
    actor = actor_of(caller, request, clock)
    return response(_risk(200, session, *service.review_risk(session, actor, id, review, known_revision(if_match))))


def _risk(status: int, session: Session, row: Risk, entries: list[str]) -> Answer:
    [shown] = responses.risks(session, [row])
    return Answer(status, RecordedRisk(risk=shown, entries=entries), {"ETag": etag(row.revision, shown)})
