from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from api.core.errors import CursorInvalid, NotFound, OutcomeUnknown
from api.core.schemas import NoParameters
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.paging import Page, PageQuery, page, window
from api.http.problems import problems
from api.http.roles import Admin, Reader
from api.http.sessions import ReadSession, ReportSession
from api.identity import repository, service
from api.identity.models import Token
from api.identity.schemas import IssuedToken, Me, NewToken, TokenOut
from api.identity.service import TokenRefused, WiderThanIssuer

router = APIRouter(tags=["tokens"])


@router.get("/me", responses=problems())
def me(caller: Reader, _: Annotated[NoParameters, Query()]) -> Me:
    """Whose token this is: its agency, role, regions and last day."""
    return Me.model_validate(caller)


@router.get("/tokens", responses=problems(CursorInvalid))
def tokens(
    caller: Admin, session: ReadSession, request: Request, response: Response, asked: Annotated[PageQuery, Query()]
) -> Page[TokenOut]:
    """The tokens that lie wholly in your regions. The secrets are not kept."""
    cut = window(request, asked, UUID)
    found = page(request, response, cut, repository.tokens(session, caller, cut), lambda row: (str(row.id),))
    regions = repository.regions(session, [row.id for row in found.items])
    return Page(items=[TokenOut(**_out(row, regions[row.id])) for row in found.items], next=found.next)


@router.post(
    "/tokens",
    status_code=201,
    response_model=IssuedToken,
    responses={
        200: {"model": IssuedToken, "description": "This `Idempotency-Key` was used before; the secret is not shown."},
        **problems(WiderThanIssuer, TokenRefused, *idempotency.REFUSALS),
    },
)
def issue_token(
    new: NewToken,
    caller: Admin,
    session: ReportSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Make a token for an agency. The secret is in this answer and nowhere else, ever."""

    def do() -> Answer:
        wanted = service.NewToken(
            new.role, tuple(new.regions), new.agency, new.label, new.expires_in_days, new.rows_per_hour
        )
        token, secret = service.issue_as(session, actor_of(caller, request, clock), wanted)
        out = _out(token, sorted(new.regions))
        again = IssuedToken(**out, secret=None, code="secret_shown_once")
        return Answer(201, IssuedToken(**out, secret=secret, code=None), {}, Answer(200, again))

    return once(session, request, caller, key, clock(), do)


@router.delete("/tokens/{id}", responses=problems(NotFound, OutcomeUnknown))
def revoke_token(
    id: Annotated[UUID, Path()],
    caller: Admin,
    session: ReportSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
) -> TokenOut:
    """Revoke a token. It is refused from the next request on. Revoking twice is revoking once."""
    token = service.revoke(session, actor_of(caller, request, clock), id)
    return TokenOut(**_out(token, repository.regions(session, [id])[id]))


def _out(row: Token, regions: list[str]) -> dict[str, object]:
    return {**row.model_dump(exclude={"digest"}), "regions": regions}
