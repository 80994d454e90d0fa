from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from api.core.errors import CursorInvalid, NotFound, OutcomeUnknown
from api.http import idempotency
from api.http.idempotency import RouteAnswer
from api.http.no_query import NoQuery
from api.http.paging import Page, PageQuery, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Admin, Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, ReportSession
from api.http.writes import AdminActor, AdminSender, idempotent
from api.identity import repository, service
from api.identity.errors import TokenRefused, WiderThanIssuer
from api.identity.models import Token
from api.identity.repository import TokenKind
from api.identity.schemas import IssuedToken, Me, NewToken, TokenOut

router = Router(tags=["tokens"])


@router.get("/me", responses=problems())
async def get_me(caller: Reader, _: NoQuery) -> Me:
    """Whose token or session this is: its agency, role, regions and last day.

    Example: `GET /v1/me`.
    """
    return Me.model_validate(caller)


@router.get("/tokens", responses=problems(CursorInvalid))
def list_tokens(
    caller: Admin, session: ReadSession, request: Request, response: Response, query: Annotated[PageQuery, Query()]
) -> Page[TokenOut]:
    """The tokens all of whose regions are in your scope. Their secrets are not stored.

    Example: `GET /v1/tokens?limit=100`.
    """
    window = requested_window(request, query, UUID)
    token_rows = repository.tokens(session, caller, window, TokenKind.TOKEN)
    tokens_page = build_page(request, response, window, token_rows, lambda token: (str(token.id),))
    regions_by_token = repository.regions_of_tokens(session, [token.id for token in tokens_page.items])
    return Page(
        items=[TokenOut(**_token_fields(token, regions_by_token[token.id])) for token in tokens_page.items],
        next=tokens_page.next,
    )


@router.post(
    "/tokens",
    status_code=201,
    response_model=IssuedToken,
    responses={
        200: {"model": IssuedToken, "description": "This `Idempotency-Key` was used before; the secret is not shown."},
        **problems(WiderThanIssuer, TokenRefused, *idempotency.REFUSALS),
    },
)
@idempotent
def issue_token(body: NewToken, session: ReportSession, sender: AdminSender, _: NoQuery) -> RouteAnswer:
    """Make a token for an agency. Its secret is in this answer only; it cannot be shown again.

    Example: `POST /v1/tokens` with `{"role": "reporter", "agency": "kpu-kutim", "regions": ["64.08"], "label":
    "Rina, logistik", "expires_in_days": 60}`.
    """
    token_request = service.TokenRequest(
        body.role, tuple(body.regions), body.agency, body.label, body.expires_in_days, body.rows_per_hour
    )
    token, secret = service.issue_by_caller(session, sender.actor, token_request)
    token_fields = _token_fields(token, sorted(body.regions))
    without_secret = IssuedToken(**token_fields, secret=None, code="secret_shown_once")
    with_secret = IssuedToken(**token_fields, secret=secret, code=None)
    return RouteAnswer(201, with_secret, {}, RouteAnswer(200, without_secret))


@router.delete("/tokens/{id}", responses=problems(NotFound, OutcomeUnknown))
def revoke_token(id: Annotated[UUID, Path()], session: ReportSession, actor: AdminActor, _: NoQuery) -> TokenOut:
    """Revoke a token. It is refused from the next request on. Revoking it again changes nothing.

    Example: `DELETE /v1/tokens/01a20000-0000-7000-8000-000000000000`.
    """
    token = service.revoke(session, actor, id)
    return TokenOut(**_token_fields(token, repository.regions_of_tokens(session, [id])[id]))


def _token_fields(token: Token, regions: list[str]) -> dict[str, object]:
    """Return the fields of a token's body, without the digest and what only sign-in links have."""
    return {**token.model_dump(include={*TokenOut.model_fields}), "regions": regions}
