from typing import Annotated

from fastapi import Query, Request, Response

from api.briefing.situation import domain, report_html, service
from api.briefing.situation.domain import Links
from api.briefing.situation.errors import PeriodUnfit
from api.briefing.situation.schemas import ReportQuery, SituationReport
from api.checklists.answer_lifetime import ALL_REPORTS
from api.checklists.domain import evaluation_time
from api.core import time
from api.core.errors import CodeMalformed, CodeWithoutDots, NotAcceptable, NotFound
from api.elections import repository as elections
from api.elections.answer_lifetime import holds_until_close
from api.elections.errors import NoChecklist, RegionTakesNoPart
from api.http.accept import HTML, JSON, MARKDOWN, negotiate
from api.http.clock import Now
from api.http.kept_answers import CONTENT
from api.http.language import language_of
from api.http.openapi.media_types import alternative_media_types
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.readiness import service as readiness_service
from api.readiness.answer_lifetime import keep_until_clock_step
from api.readiness.question import ReadinessQuestion
from api.reference.regions import repository as regions
from api.reporting.dependencies import RegionPath

router = Router(prefix="/situation-reports", tags=["readiness"])

SECURITY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src '" + report_html.STYLE_DIGEST + "'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
}


@router.get(
    "/{region}",
    response_model=SituationReport,
    responses=alternative_media_types(MARKDOWN, HTML)
    | problems(NotFound, NoChecklist, RegionTakesNoPart, CodeMalformed, CodeWithoutDots, NotAcceptable, PeriodUnfit),
)
def get_situation_report(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    query: Annotated[ReportQuery, Query()],
) -> SituationReport | Response:
    """The situation report of a region as of the end of a day, written to be read out to decision makers.

    It says what is late and whose, who is silent, what was agreed and whether it happened, what became of commitments,
    what falls due within seven days, and asks for at most three decisions. Every number comes with the address that
    answers the same number. It is sent as JSON, as Markdown (`Accept: text/markdown`) or as one page to print
    (`text/html`), in Indonesian or English. It describes the day by what is known today.

    Example: `GET /v1/situation-reports/64?on=2024-10-17&since=2024-10-10`.
    """
    election_row = elections.election_with_checklist(session, query.election)
    media_type = negotiate(request, JSON, MARKDOWN, HTML)
    region_row = regions.region(session, caller, region, pointer="path/region")
    today = time.local_day(evaluation_time(now, election_row.closed_at).at, region_row.timezone)
    report_day, since_day = domain.period(query.on, query.since, today)
    question = ReadinessQuestion(
        region, election_row.slug, as_of=str(report_day), since=str(since_day), with_change=True
    )
    snapshot = readiness_service.load_snapshot(session, caller, question, now)
    links, language = Links(election_row.slug, region_row.code, report_day, since_day), language_of(request.headers)
    holds_until = holds_until_close(election_row, now)
    keep_until_clock_step(request, [snapshot], CONTENT, ALL_REPORTS, holds_until=holds_until)
    composed = service.compose(session, caller, snapshot, links, language, simulated=request.app.state.simulated)
    if media_type == JSON:
        return composed.report
    markdown = report_html.as_markdown(composed.report, composed.headline, composed.decision_topics, language)
    if media_type == MARKDOWN:
        return Response(markdown, media_type=MARKDOWN)
    html_page = report_html.as_html(markdown, composed.report, language)
    return Response(html_page, media_type=HTML, headers=SECURITY_HEADERS)
