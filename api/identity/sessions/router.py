from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from api.core.caller import Caller
from api.core.errors import CursorInvalid, MalformedBody, NotFound, OutcomeUnknown
from api.http import session_cookie
from api.http.clock import Now
from api.http.no_query import NoQuery
from api.http.openapi.headers import with_headers
from api.http.paging import Page, PageQuery, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, ReportSession
from api.http.writes import ReaderActor
from api.identity.errors import LinkExpired, LinkUnknown, LinkUsed, SignInWithOne
from api.identity.repository import TokenKind
from api.identity.schemas import Me
from api.identity.sessions import repository, service
from api.identity.sessions.repository import SessionWithToken
from api.identity.sessions.schemas import NewSession, SessionOut, SignedOutSessions

router = Router(prefix="/sessions", tags=["sessions"])


@router.post(
    "",
    status_code=201,
    max_body_size=1024,
    responses=with_headers(201, "Set-Cookie", "Cache-Control")
    | problems(LinkUnknown, LinkExpired, LinkUsed, SignInWithOne, MalformedBody, OutcomeUnknown),
)
def sign_in(body: NewSession, request: Request, response: Response, session: ReportSession, now: Now, _: NoQuery) -> Me:
    """Sign a browser in with a token or a sign-in link. It gets a cookie that no script can read, with a new secret.

    It takes no credential but that of its body, and like every write with the cookie the header `Siaga-Client: page`
    and the `Origin` of this server. A link is used up by it. The session may do what its token or link may, and ends
    with it, or after the days that `SIAGA_SESSION_DAYS` says. One that this browser had before ends.

    Example: `POST /v1/sessions` with `{"token": "siaga_…"}`.
    """
    if (body.token is None) == (body.link is None):
        raise SignInWithOne
    state, app_state = request.state, request.app.state
    former_secret = session_cookie.secret_of(request)
    attempt = service.SignIn(body, former_secret, state.request_id, app_state.clock, app_state.settings.session_days)
    service.check_secret(app_state.database, attempt)
    caller, secret = service.begin(session, attempt)
    session_cookie.set_cookie(request, response, secret, caller.expires_at, now)
    return Me.model_validate(caller)


@router.get("", responses=problems(CursorInvalid))
def list_sessions(
    caller: Reader, session: ReadSession, request: Request, response: Response, query: Annotated[PageQuery, Query()]
) -> Page[SessionOut]:
    """The browsers that are, or were, signed in with your token or link.

    A coordinator also sees those of the sign-in links in the own regions, an admin those of the tokens too.

    Example: `GET /v1/sessions?limit=100`.
    """
    window = requested_window(request, query, UUID)
    rows = repository.sessions(session, caller, window)
    page = build_page(request, response, window, rows, lambda row: (str(row.session.id),))
    return Page(items=[_session_out(caller, row) for row in page.items], next=page.next)


@router.delete("", responses=with_headers(200, "Set-Cookie", "Cache-Control") | problems(OutcomeUnknown))
def sign_out_everywhere(
    request: Request, response: Response, session: ReportSession, actor: ReaderActor, _: NoQuery
) -> SignedOutSessions:
    """End all sessions of the token or link that you act with, this one too.

    The token stays: revoke it if somebody else may know it.

    Example: `DELETE /v1/sessions`.
    """
    ended_count = service.sign_out_everywhere(session, actor)
    _clear_cookie(actor.caller, request, response)
    return SignedOutSessions(ended=ended_count)


@router.delete(
    "/current", responses=with_headers(200, "Set-Cookie", "Cache-Control") | problems(NotFound, OutcomeUnknown)
)
def sign_out(
    request: Request, response: Response, session: ReportSession, actor: ReaderActor, _: NoQuery
) -> SessionOut:
    """End the session of this browser, and let the browser forget its cookie.

    Example: `DELETE /v1/sessions/current`.
    """
    session_with_token = service.sign_out(session, actor)
    _clear_cookie(actor.caller, request, response)
    return _session_out(actor.caller, session_with_token)


@router.delete("/{id}", responses=problems(NotFound, OutcomeUnknown))
def end_session(id: Annotated[UUID, Path()], session: ReportSession, actor: ReaderActor, _: NoQuery) -> SessionOut:
    """End a session that you see in the list. It is refused from the next request on. Ending it again changes nothing.

    Example: `DELETE /v1/sessions/01a20000-0000-7000-8000-000000000000`.
    """
    return _session_out(actor.caller, service.end(session, actor, id))


def _clear_cookie(caller: Caller, request: Request, response: Response) -> None:
    if caller.session_id is not None:
        session_cookie.clear_cookie(request, response)


def _session_out(caller: Caller, row: SessionWithToken) -> SessionOut:
    token = row.token
    return SessionOut(
        id=row.session.id,
        came_from=TokenKind.LINK if token.is_sign_in_link else TokenKind.TOKEN,
        token=token.id,
        label=token.label,
        role=token.role,
        agency=token.agency,
        created_at=row.session.created_at,
        expires_at=row.session.expires_at,
        ended_at=row.ended_at,
        last_used_on=row.session.last_used_on,
        is_current=row.session.id == caller.session_id,
    )
