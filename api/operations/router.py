"""What needs no token: whether the server lives, the start page, and what every error code means."""

from html import escape
from pathlib import Path
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse
from pydantic import Field
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from api.core.errors import ApiError, NotAcceptable
from api.core.schemas import Bilingual, NoParameters, ResponseBody
from api.db import migrate
from api.http.accept import HTML, JSON, alternative, offers
from api.http.problems import problems
from api.http.sessions import ReadSession

router = APIRouter(tags=["operations"])

PAGE = Path(__file__).with_name("start.html").read_text(encoding="utf-8")
CODES = Path(__file__).with_name("problems.html").read_text(encoding="utf-8")
CODE = """<dt id="{code}"><code>{code}</code> {status}
<dd>{id}<br><i lang="en">{en}</i>
"""
LINK = '<li><a href="{href}">{id}</a> <i lang="en">{en}</i></li>'


SIMULATED = """<p><strong>Simulasi untuk latihan: tidak ada yang sungguh dilaporkan di sini.</strong><br>
<i lang="en" style="margin:0">Simulated, for exercises: nobody really reported any of this.</i></p>"""


class Health(ResponseBody):
    status: Literal["ok", "not_ready"]


class ProblemCode(ResponseBody):
    code: str = Field(description="Stable: it never changes its meaning.")
    status: int
    says: Bilingual


@router.get("/healthz")
async def healthz(_: Annotated[NoParameters, Query()]) -> Health:
    """The process answers. Touches nothing else."""
    return Health(status="ok")


@router.get("/readyz", responses={503: {"model": Health, "description": "The database is away, or of another schema."}})
def readyz(session: ReadSession, response: Response, _: Annotated[NoParameters, Query()]) -> Health:
    """Requests can be served: the database answers and has this version's schema."""
    try:
        found = session.connection().execute(text("SELECT version_num FROM alembic_version")).scalar()
    except SQLAlchemyError:  # whatever it is, the answer to "are you ready" is no
        found = None
    if found == migrate.newest():
        return Health(status="ok")
    response.status_code = 503
    return Health(status="not_ready")


@router.get("/problems", response_model=list[ProblemCode], responses=alternative(HTML) | problems(NotAcceptable))
def problem_codes(request: Request, _: Annotated[NoParameters, Query()]) -> list[ProblemCode] | Response:
    """Every error code there is, with what it says. In a browser as a page; a problem's `type` leads to its place."""
    found = [
        ProblemCode(code=it.code, status=it.status, says=Bilingual(id=it.says.id, en=it.says.en))
        for it in sorted(_kinds(ApiError), key=lambda it: (it.status, it.code))
    ]
    if offers(request, JSON, HTML) == JSON:
        return found
    rows = (CODE.format(code=it.code, status=it.status, id=escape(it.says.id), en=escape(it.says.en)) for it in found)
    return HTMLResponse(CODES.replace("<!-- codes -->", "".join(rows)))


def _kinds(parent: type[ApiError]) -> set[type[ApiError]]:
    return {parent}.union(*(_kinds(child) for child in parent.__subclasses__()))


@router.get("/", include_in_schema=False, response_class=HTMLResponse)
def start(request: Request) -> str:
    """A page for whoever opens the address in a browser."""
    links = (
        ("/docs", "Dokumentasi dan percobaan", "Documentation, to try out"),
        ("/openapi.json", "Uraian untuk mesin", "Description for machines"),
        ("/problems", "Arti setiap kode kesalahan", "What every error code means"),
        ("/readyz", "Apakah server siap", "Whether the server is ready"),
    )
    rows = "".join(
        f'<li><a href="{href}">{escape(id_)}</a> <i lang="en">{escape(en)}</i></li>' for href, id_, en in links
    )
    mark = SIMULATED if request.app.state.simulated else ""
    return PAGE.replace("<!-- links -->", rows).replace("<!-- mark -->", mark)
