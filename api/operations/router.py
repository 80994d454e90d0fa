"""Routes that need no token: health checks, the start page, and the meaning of every error code."""

import json
from html import escape
from pathlib import Path
from threading import Lock
from typing import Annotated, Literal

from fastapi import Query as QueryParameters
from fastapi import Request, Response
from fastapi.responses import HTMLResponse
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import Field

from api.core.caller import Caller, Role
from api.core.errors import ApiError, InvalidRequest, NotAcceptable, ParameterRepeated, RoleMissing
from api.core.region_codes import IS_INDONESIA, ROOT
from api.core.schemas import Bilingual, Query, ResponseBody
from api.db.replication import DatabaseRole
from api.delivery import repository as delivery
from api.http.accept import HTML, JSON, negotiate
from api.http.kept_answers import keep_answer
from api.http.metrics import Reading
from api.http.no_query import NoQuery
from api.http.openapi.media_types import alternative_media_types
from api.http.problems import only_problems, problems
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.operations import repository

router = Router(root="", tags=["operations"])

DOCUMENT = Path(__file__).parents[1] / "openapi.json"
"""What `make openapi` writes."""
START_PAGE = Path(__file__).with_name("start.html").read_text(encoding="utf-8")
PROBLEMS_PAGE = Path(__file__).with_name("problems.html").read_text(encoding="utf-8")
PROBLEM_CODE = """<dt id="{code}"><code>{code}</code> {status}
<dd>{id}<br><i lang="en">{en}</i>
"""
LINK = '<li><a href="{href}">{id}</a> <i lang="en">{en}</i></li>'
SIMULATED = """<p><strong>Simulasi untuk latihan: tidak ada yang sungguh dilaporkan di sini.</strong><br>
<i lang="en" style="margin:0">Simulated, for exercises: nobody really reported any of this.</i></p>"""


QUERY_REFUSALS = (InvalidRequest, ParameterRepeated)

_making_document = Lock()


class Health(ResponseBody):
    status: Literal["ok", "not_ready"]


class ServerReadiness(Health):
    role: DatabaseRole | None = Field(
        description="What the database is: the primary, which takes writes, or a replica. Null: it does not answer."
    )


class ServerRoleQuery(Query):
    role: DatabaseRole | None = Field(None, description="Only a server with such a database is ready.")


class ProblemCode(ResponseBody):
    code: str = Field(description="Stable: a code never changes its meaning.")
    status: int
    says: Bilingual


@router.get("/healthz", responses=only_problems(*QUERY_REFUSALS))
async def check_health(request: Request, _: NoQuery) -> Health:
    """The process answers. This checks nothing else."""
    keep_answer(request)
    return Health(status="ok")


@router.get(
    "/readyz",
    responses={
        503: {
            "model": ServerReadiness,
            "description": "The database is away, its schema does not suit, it is a replica that is too far behind, or "
            "it has another role than the one that was asked for.",
        },
        **only_problems(*QUERY_REFUSALS),
    },
)
def check_ready(
    request: Request,
    session: ReadSession,
    response: Response,
    query: Annotated[ServerRoleQuery, QueryParameters()],
) -> ServerReadiness:
    """Requests can be served: the database answers and has this version's schema, or a later one that suits it too.

    A load balancer that asks for a `role` finds where to send writes: `GET /readyz?role=primary`.
    """
    state = repository.ready_state(session, request.app.state.database)
    role = None if state is None else state.role
    if state is not None and not state.is_behind and query.role in (None, role):
        return ServerReadiness(status="ok", role=role)
    response.status_code = 503
    return ServerReadiness(status="not_ready", role=role)


@router.get(
    "/problems", response_model=list[ProblemCode], responses=alternative_media_types(HTML) | problems(NotAcceptable)
)
def list_problem_codes(request: Request, _: NoQuery) -> list[ProblemCode] | Response:
    """Every error code and its message. In a browser it is a page, and the `type` of a problem leads to its entry."""
    error_classes = sorted(_with_subclasses(ApiError), key=lambda error: (error.status, error.code))
    if negotiate(request, JSON, HTML) == JSON:
        return [
            ProblemCode(code=it.code, status=it.status, says=Bilingual(id=it.message.id, en=it.message.en))
            for it in error_classes
        ]
    code_entries = (
        PROBLEM_CODE.format(code=it.code, status=it.status, id=escape(it.message.id), en=escape(it.message.en))
        for it in error_classes
    )
    return HTMLResponse(PROBLEMS_PAGE.replace("<!-- codes -->", "".join(code_entries)))


def _with_subclasses(error: type[ApiError]) -> set[type[ApiError]]:
    return {error}.union(*(_with_subclasses(subclass) for subclass in error.__subclasses__()))


@router.get("/metrics", include_in_schema=False)
def metrics(request: Request, session: ReadSession, _: NoQuery) -> Response:
    """Numbers for Prometheus, for an operator's token, or an address that `SIAGA_METRICS_FROM` names."""
    caller: Caller | None = getattr(request.state, "caller", None)
    if caller is not None and not (caller.role.includes(Role.ADMIN) and ROOT in caller.regions):
        raise RoleMissing(role=Role.ADMIN, has=caller.role)
    app_state = request.app.state
    readings = [
        *repository.read_log_state(session),
        *delivery.read_delivery_state(session, app_state.clock()),
        Reading("gauge", "siaga_database_bytes", {}, app_state.database.size_in_bytes()),
    ]
    headers = {"Cache-Control": "no-store"}
    return Response(app_state.metrics.exposition(readings), headers=headers, media_type=CONTENT_TYPE_LATEST)


@router.get("/openapi.json", include_in_schema=False)
def openapi_document(request: Request) -> Response:
    """The description of the API for machines: the file of this version, with examples.

    Under another scheme of region codes other words and lengths hold. Then it is made, which takes seconds: once, and
    in a thread.
    """
    app_state = request.app.state
    with _making_document:
        if app_state.openapi_document is None:
            app_state.openapi_document = (
                DOCUMENT.read_bytes()
                if IS_INDONESIA
                else json.dumps(request.app.openapi(), ensure_ascii=False).encode()
            )
    return Response(app_state.openapi_document, media_type=JSON)


@router.get("/", include_in_schema=False, response_class=HTMLResponse)
def start(request: Request) -> str:
    """A page for people who open the address in a browser."""
    links = (
        ("/docs", "Dokumentasi dan percobaan", "Documentation, to try out"),
        ("/openapi.json", "Uraian untuk mesin", "Description for machines"),
        ("/problems", "Arti setiap kode kesalahan", "What every error code means"),
        ("/readyz", "Apakah server siap", "Whether the server is ready"),
    )
    link_items = (
        LINK.format(href=href, id=escape(indonesian), en=escape(english)) for href, indonesian, english in links
    )
    simulated_notice = SIMULATED if request.app.state.simulated else ""
    return START_PAGE.replace("<!-- links -->", "".join(link_items)).replace("<!-- mark -->", simulated_notice)
