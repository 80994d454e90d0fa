"""The cookie of a browser that is signed in, and which requests may act with it.

A browser sends its cookies with every request, also with those that a page of somebody else makes it send. So a write
with a cookie needs a header that no other page may set, and the `Origin` of this server. The cookie itself is
`SameSite=Strict`, out of reach of scripts, and for HTTPS alone; on a machine of one's own it may come without.
"""

from collections.abc import Mapping
from datetime import datetime

from fastapi import Request, Response

from api.core.errors import CrossSiteRequest

COOKIE, LOCAL_COOKIE = "__Host-siaga", "siaga"
"""Browsers take a cookie with the prefix from this very host over HTTPS alone, so nobody else can plant one. The other
counts only on `LOCAL_HOSTS`."""
LOCAL_HOSTS = ("localhost", "127.0.0.1", "[::1]")
DEFAULT_PORTS = {"https": ":443", "http": ":80"}
CLIENT_HEADER, OWN_PAGE = b"siaga-client", b"page"

Headers = Mapping[bytes, bytes]


def cookie_secret(headers: Headers, scheme: str) -> bytes | None:
    """Return the secret in the cookie of a request; None: it has none."""
    values: dict[bytes, bytes] = {}
    for pair in headers.get(b"cookie", b"").split(b";"):
        name, _, value = pair.strip().partition(b"=")
        values.setdefault(name, value)
    secret = values.get(COOKIE.encode())
    if not secret and scheme == "http" and _host_name(headers.get(b"host", b"").decode("latin-1")) in LOCAL_HOSTS:
        secret = values.get(LOCAL_COOKIE.encode())
    return secret or None


def secret_of(request: Request) -> str | None:
    """Return the secret in the cookie of a request; None: it has none."""
    secret = cookie_secret(dict(request.scope["headers"]), request.scope["scheme"])
    return None if secret is None else secret.decode("latin-1")


def require_own_page(headers: Headers, own_origin: str) -> None:
    """Raises CrossSiteRequest unless a page of this server sent the request, over HTTPS or on one's own machine.

    `own_origin` is where browsers reach the server; empty: at the host that the request names.
    """
    origin = headers.get(b"origin", b"").decode("latin-1").lower()
    host = headers.get(b"host", b"").decode("latin-1").lower()
    scheme, _, authority = origin.partition("://")
    default_port = DEFAULT_PORTS.get(scheme, "")
    is_own = origin == own_origin or authority.removesuffix(default_port) == host.removesuffix(default_port) != ""
    is_private = scheme == "https" or (scheme == "http" and _host_name(authority) in LOCAL_HOSTS)
    if not (is_own and is_private and headers.get(CLIENT_HEADER) == OWN_PAGE):
        raise CrossSiteRequest


def set_cookie(request: Request, response: Response, secret: str, expires_at: datetime, now: datetime) -> None:
    """Let the browser keep the secret until the session expires. `require_own_page` has let the request in."""
    seconds = int((expires_at - now).total_seconds())
    _put_cookie(request, response, secret, seconds)


def clear_cookie(request: Request, response: Response) -> None:
    """Let the browser forget the secret."""
    _put_cookie(request, response, "", 0)


def _put_cookie(request: Request, response: Response, value: str, seconds: int) -> None:
    is_secure = request.headers["origin"].lower().startswith("https:")
    response.set_cookie(
        COOKIE if is_secure else LOCAL_COOKIE,
        value,
        max_age=seconds,
        path="/",
        secure=is_secure,
        httponly=True,
        samesite="strict",
    )
    response.headers["Cache-Control"] = "no-store"


def _host_name(authority: str) -> str:
    """Return the host without the port."""
    name, separator, port = authority.lower().rpartition(":")
    return name if separator and port.isdigit() else authority.lower()
