"""Routes of the pages and of their static files. They need no token: what is secret comes from the JSON API."""

from fastapi import Request, Response

from api.core.errors import NoSuchPath
from api.http.front import FOR_EVER
from api.http.kept_answers import keep_answer
from api.http.routes import Router
from api.pages import assets

router = Router(root="")

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types siaga",
    )
)
"""Pages run and load only what this server gives, talk only to it, and cannot be shown inside another page. Forms are
sent by scripts. No text can become markup or a script; the one policy of trusted types names the service worker."""
PAGE_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ASSET_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
}


SERVICE_WORKER_HEADERS = {"Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'"}

SIGN_IN_PAGE = assets.page("sign-in")
REPORT_PAGE = assets.page("report")
BOARD_PAGE = assets.page("board")
SERVICE_WORKER = assets.service_worker()


@router.get("/sign-in", include_in_schema=False)
async def sign_in_page(request: Request) -> Response:
    """Where people sign in, with a token or with a link whose secret is in the fragment of the address."""
    return _page(request, SIGN_IN_PAGE)


@router.get("/report", include_in_schema=False)
async def report_page(request: Request) -> Response:
    """Where an office reports from a phone."""
    return _page(request, REPORT_PAGE)


@router.get("/board", include_in_schema=False)
async def board_page(request: Request) -> Response:
    """The situation board, which shows how ready a region is: on large screens, laptops and phones."""
    return _page(request, BOARD_PAGE)


@router.get("/service-worker.js", include_in_schema=False)
async def service_worker(request: Request) -> Response:
    """The service worker of the report page. Its address is at the top: it may only control what lies below it."""
    _keep_at_bare_address(request)
    return Response(SERVICE_WORKER, headers=SERVICE_WORKER_HEADERS, media_type="text/javascript")


@router.get("/static/{version}/{path:path}", include_in_schema=False)
async def static_file(version: str, path: str, request: Request) -> Response:
    """A file of the pages. A browser that asks for another version gets the present file, to use once."""
    asset = assets.ASSETS.get(path)
    if asset is None or asset.media_type == "text/html":
        raise NoSuchPath
    headers = ASSET_HEADERS
    if version == assets.ASSETS_VERSION:
        _keep_at_bare_address(request)
        headers = {**headers, "Cache-Control": FOR_EVER.decode(), "Vary": "Accept-Encoding"}
    return Response(asset.content, headers=headers, media_type=asset.media_type)


def _page(request: Request, html: bytes) -> Response:
    _keep_at_bare_address(request)
    return Response(html, headers=PAGE_HEADERS, media_type="text/html")


def _keep_at_bare_address(request: Request) -> None:
    """Keep the packed answer. With a query the same answer would be kept again and again."""
    if not request.url.query:
        keep_answer(request)
