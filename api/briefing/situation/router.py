from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.briefing.situation import report_html as printed
from api.briefing.situation import service
from api.briefing.situation.domain import Links, PeriodUnfit
from api.briefing.situation.schemas import ReportQuery, SituationReport
from api.checklists.domain import evaluated
from api.core import time
from api.core.errors import CodeMalformed, CodeWithoutDots, NotAcceptable, NotFound
from api.elections import repository as elections
from api.elections.errors import NoChecklist, RegionTakesNoPart
from api.http.accept import HTML, JSON, MARKDOWN, alternative, offers
from api.http.clock import Now
from api.http.language import language_of
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.readiness import service as readiness_service
from api.readiness.service import RegionPath
from api.readiness.totals import Asked
from api.reference.regions import repository as regions

router = APIRouter(prefix="/situation-reports", tags=["readiness"])

SAFE = {
    "Content-Security-Policy": "default-src 'none'; style-src '" + printed.STYLE_DIGEST + "'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}


@router.get(
    "/{region}",
    response_model=SituationReport,
    responses=alternative(MARKDOWN, HTML)
    | problems(NotFound, NoChecklist, RegionTakesNoPart, CodeMalformed, CodeWithoutDots, NotAcceptable, PeriodUnfit),
)
def situation_report(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    asked: Annotated[ReportQuery, Query()],
) -> SituationReport | Response:
    """The Monday report: how a region stood as a day ended, to be read out to whoever decides.

    What is late and whose, who is silent, what was agreed and whether it happened, what became of commitments, what
    falls due within seven days, and at most three decisions. Every number comes with the address that answers the
    same one. As JSON, as Markdown (`Accept: text/markdown`) or as one page to print (`text/html`), in Indonesian or
    English. It tells the day by what is known today.
    """
    election, form = elections.with_checklist(session, asked.election), offers(request, JSON, MARKDOWN, HTML)
    place = regions.region(session, caller, region, pointer="path/region")
    today = time.local_day(evaluated(now, election.closed_at).at, place.timezone)
    on, since = service.period(asked.on, asked.since, today)
    links = Links(election.slug, place.code, on, since)
    about = Asked(region, election.slug, as_of=str(on), since=str(since), compares=True)
    board = readiness_service.board(session, caller, about, now)
    language, simulated = language_of(request.headers), request.app.state.simulated
    told = service.tell(session, caller, board, links, language, simulated=simulated)
    if form == JSON:
        return told.report
    text = printed.markdown(told.report, told.said, told.matters, language)
    if form == MARKDOWN:
        return Response(text, media_type=MARKDOWN)
    return Response(printed.page(text, told.report, language), media_type=HTML, headers=SAFE)
