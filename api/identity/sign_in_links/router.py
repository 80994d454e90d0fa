from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from api.core.errors import CursorInvalid, NotFound, OutcomeUnknown
from api.http import idempotency
from api.http.idempotency import RouteAnswer
from api.http.no_query import NoQuery
from api.http.paging import Page, PageQuery, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Coordinator
from api.http.routes import Router
from api.http.sessions import ReadSession, ReportSession
from api.http.writes import CoordinatorActor, CoordinatorSender, idempotent
from api.identity import repository
from api.identity import service as identity_service
from api.identity.errors import TokenRefused, WiderThanIssuer
from api.identity.models import Token
from api.identity.repository import TokenKind
from api.identity.sign_in_links import service
from api.identity.sign_in_links.schemas import IssuedSignInLink, NewSignInLink, SignInLinkOut

router = Router(prefix="/sign-in-links", tags=["sessions"])


@router.get("", responses=problems(CursorInvalid))
def list_sign_in_links(
    caller: Coordinator,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[PageQuery, Query()],
) -> Page[SignInLinkOut]:
    """The sign-in links all of whose regions are in your scope. Their secrets are not stored.

    Example: `GET /v1/sign-in-links?limit=100`.
    """
    window = requested_window(request, query, UUID)
    link_rows = repository.tokens(session, caller, window, TokenKind.LINK)
    page = build_page(request, response, window, link_rows, lambda link: (str(link.id),))
    regions_by_link = repository.regions_of_tokens(session, [link.id for link in page.items])
    return Page(items=[SignInLinkOut(**_fields(link, regions_by_link[link.id])) for link in page.items], next=page.next)


@router.post(
    "",
    status_code=201,
    response_model=IssuedSignInLink,
    responses={
        200: {"model": IssuedSignInLink, "description": "This `Idempotency-Key` was used before; no address is shown."},
        **problems(WiderThanIssuer, TokenRefused, *idempotency.REFUSALS),
    },
)
@idempotent
def issue_sign_in_link(
    body: NewSignInLink, session: ReportSession, sender: CoordinatorSender, _: NoQuery
) -> RouteAnswer:
    """Make a link with which somebody in an office signs one browser in, once.

    It gives the role reader, reporter or verifier. Send it over a channel that you trust: the first who opens it and
    presses the button is signed in, and nobody after that. A preview of it in a chat uses nothing up. The address is in
    this answer only; put the name of your server before it.

    Example: `POST /v1/sign-in-links` with `{"role": "reporter", "agency": "kpu-kutim", "regions": ["64.08"], "label":
    "Rina, logistik"}`.
    """
    link_request = service.LinkRequest(
        body.role, tuple(body.regions), body.agency, body.label, body.usable_minutes, body.expires_in_days
    )
    link, secret = service.issue_by_caller(session, sender.actor, link_request)
    fields = _fields(link, sorted({*body.regions}))
    with_address = IssuedSignInLink(**fields, address=service.address_of(secret), code=None)
    without_address = IssuedSignInLink(**fields, address=None, code="address_shown_once")
    return RouteAnswer(201, with_address, {}, RouteAnswer(200, without_address))


@router.delete("/{id}", responses=problems(NotFound, OutcomeUnknown))
def revoke_sign_in_link(
    id: Annotated[UUID, Path()], session: ReportSession, actor: CoordinatorActor, _: NoQuery
) -> SignInLinkOut:
    """Revoke a sign-in link. Nobody can sign in with it any more, and a session that it opened has ended.

    Example: `DELETE /v1/sign-in-links/01a20000-0000-7000-8000-000000000000`.
    """
    link = identity_service.revoke(session, actor, id, TokenKind.LINK)
    return SignInLinkOut(**_fields(link, repository.regions_of_tokens(session, [id])[id]))


def _fields(link: Token, regions: list[str]) -> dict[str, object]:
    """Return the fields of a link's body, without the digest."""
    return {**link.model_dump(include={*SignInLinkOut.model_fields}), "regions": regions}
