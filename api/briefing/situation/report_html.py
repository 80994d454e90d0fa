"""The situation report as Markdown to read out, and as an HTML page to print that is rendered from it."""

import base64
import hashlib
import html
from collections.abc import Iterator, Sequence
from datetime import date

from markdown_it import MarkdownIt

from api.briefing.situation.schemas import (
    DueCommitment,
    DueRequirement,
    LateOffice,
    NamedRisk,
    PublicClaim,
    SituationReport,
)
from api.briefing.situation.sentences import (
    COMMITMENT_STATES,
    MARKDOWN,
    DecisionTopic,
    Headline,
    decision_sentence,
    headline_sentence,
    in_language,
    news_sentence,
    office_name,
    written_days,
    written_items,
    written_number,
)
from api.core.catalogue import sentence
from api.core.written import written_day

MAX_LINES, MAX_TOPICS = 5, 2
RENDERER = MarkdownIt("commonmark", {"html": False})
STYLE = """@page{size:A4;margin:12mm 14mm}
body{font:9.5pt/1.3 system-ui,sans-serif;max-width:182mm;margin:8mm auto;padding:0 4mm;color:#111}
h1{font-size:15pt;margin:0 0 2mm}
h2{font-size:11pt;margin:3mm 0 1mm;border-bottom:1px solid #999}
p,ul,ol{margin:1mm 0}
li{break-inside:avoid}
a{color:inherit;text-decoration-color:#999}
@media print{body{margin:0;padding:0;max-width:none}a{text-decoration:none}}
"""
STYLE_DIGEST = f"sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}"
PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}</body>
</html>
"""
TITLE = sentence("report_page.title")
PERIOD = sentence("report_page.period")
EXERCISE = sentence("report_page.exercise")
LATE = sentence("report_page.late")
LATE_TOTAL = sentence("report_page.late_total")
LATE_OFFICE = sentence("report_page.late_office")
CRITICAL = sentence("report_page.critical")
NOT_CRITICAL = sentence("report_page.not_critical")
CONTACT = sentence("report_page.contact")
NO_CONTACT = sentence("report_page.no_contact")
SILENT = sentence("report_page.silent")
SILENT_TOTAL = sentence("report_page.silent_total")
SILENT_OFFICE = sentence("report_page.silent_office")
COORDINATION = sentence("report_page.coordination")
COMMITMENTS = sentence("report_page.commitments")
COMMITMENT = sentence("report_page.commitment")
DAYS_LATE = sentence("report_page.days_late")
AHEAD = sentence("report_page.ahead")
DUE = sentence("report_page.due")
IS_CRITICAL = sentence("report_page.is_critical")
COUNT = sentence("report_page.count")
COUNT_OF_REPORTED = sentence("report_page.count_of_reported")
UNREPORTED = sentence("report_page.unreported")
STATED = sentence("report_page.stated")
NOT_OPEN = sentence("report_page.not_open")
DECISIONS = sentence("report_page.decisions")
LIST = sentence("report_page.list")
CLAIMS = sentence("report_page.claims")
RISKS = sentence("report_page.risks")
NONE = sentence("report_page.none")
MORE = sentence("report_page.more")


def as_markdown(report: SituationReport, headline: Headline, topics: Sequence[DecisionTopic], language: str) -> str:
    """The whole report; every number links to the address that answers it."""
    news_lines = [news_sentence(it, MARKDOWN, language) for it in report.coordination]
    due_since, due_until = written_day(report.since, language), written_day(report.ahead.until, language)
    titled_sections = (
        (LATE.in_language(language), _late(report, language)),
        (SILENT.in_language(language), _silent(report, language)),
        (COORDINATION.in_language(language), _listed(news_lines, language)),
        (COMMITMENTS.in_language(language, day=due_since), _commitments(report, language)),
        (AHEAD.in_language(language, day=due_until), _ahead(report, language)),
    )
    blocks = [*_head(report, language), f"**{headline_sentence(headline, MARKDOWN, language)}**"]
    for section_title, section_lines in titled_sections:
        blocks += [f"## {section_title}", *section_lines]
    decision_lines = [
        f"{number}. {decision_sentence(it, MARKDOWN, language)} {LIST.in_language(language, link=it.link)}"
        for number, it in enumerate(topics, 1)
    ]
    blocks += [f"## {DECISIONS.in_language(language)}", "\n".join(decision_lines) or NONE.in_language(language)]
    return "\n\n".join(blocks) + "\n"


def as_html(markdown: str, report: SituationReport, language: str) -> str:
    """The Markdown as a page. HTML in the text is escaped; the content security policy allows only this style."""
    title = html.escape(TITLE.in_language(language, name=f"{report.region.kind} {report.region.name}"))
    return PAGE.format(language=language, title=title, style=STYLE, body=RENDERER.render(markdown))


def _head(report: SituationReport, language: str) -> Iterator[str]:
    region_name = MARKDOWN.text(f"{report.region.kind} {report.region.name}")
    yield f"# {TITLE.in_language(language, name=region_name)}"
    yield PERIOD.in_language(
        language,
        election=in_language(report.election_title, language, MARKDOWN),
        day=written_day(report.on, language),
        h=report.h,
        since=written_day(report.since, language),
    )
    if report.simulated:
        yield EXERCISE.in_language(language)


def _listed(lines: Sequence[str], language: str, link: str | None = None) -> list[str]:
    """A list in Markdown. With the link of the whole list, the first lines only, and then that link."""
    list_items = [f"- {line}" for line in (lines[:MAX_LINES] if link else lines)]
    if link and len(lines) > MAX_LINES:
        list_items.append(f"- {MORE.in_language(language, link=link)}")
    return ["\n".join(list_items) or NONE.in_language(language)]


def _late(report: SituationReport, language: str) -> list[str]:
    total_line = LATE_TOTAL.in_language(
        language,
        n=written_items(report.late.overdue, MARKDOWN, language),
        critical=written_number(report.late.critical, MARKDOWN, language),
    )
    lines = [_late_office(office, language) for office in report.late.offices]
    return [total_line, *(_listed(lines, language, report.late.link) if lines else ())]


def _late_office(office: LateOffice, language: str) -> str:
    count_texts = []
    if office.critical:
        count_texts.append(CRITICAL.in_language(language, n=written_number(office.critical, MARKDOWN, language)))
    if office.others:
        uncritical_text = NOT_CRITICAL.in_language(language, n=written_number(office.others, MARKDOWN, language))
        count_texts.append(uncritical_text if office.critical else written_items(office.others, MARKDOWN, language))
    topic_texts = (f"{in_language(it.title, language, MARKDOWN)} ({it.requirement})" for it in office.what[:MAX_TOPICS])
    return LATE_OFFICE.in_language(
        language,
        office=office_name(office, language, MARKDOWN),
        counts=", ".join(count_texts),
        what="; ".join(topic_texts),
        call=_contact(office.duty_contact, language) or NO_CONTACT.in_language(language),
    )


def _contact(duty_contact: str | None, language: str) -> str:
    """Empty if no contact is recorded."""
    return CONTACT.in_language(language, contact=MARKDOWN.text(duty_contact)) if duty_contact else ""


def _silent(report: SituationReport, language: str) -> list[str]:
    total_line = SILENT_TOTAL.in_language(language, n=written_items(report.silent.items, MARKDOWN, language))
    lines = [
        SILENT_OFFICE.in_language(
            language,
            office=office_name(office, language, MARKDOWN),
            n=written_items(office.items, MARKDOWN, language),
            call=_contact(office.duty_contact, language),
        )
        for office in report.silent.offices
    ]
    return [
        total_line,
        *(_listed(lines, language, report.silent.link) if lines else ()),
        *_public_claims(report, language),
        *_named_risks(report, language),
    ]


def _public_claims(report: SituationReport, language: str) -> list[str]:
    """What was said in public, where little is reported."""
    if report.public_claims is None or not report.public_claims.claims:
        return []
    lines = [_public_claim(claim, language) for claim in report.public_claims.claims]
    return [CLAIMS.in_language(language), *_listed(lines, language, report.public_claims.link)]


def _public_claim(claim: PublicClaim, language: str) -> str:
    speakers = [MARKDOWN.text(speaker) for speaker in (claim.said_by, claim.agency) if speaker]
    return _dated(
        f"{in_language(claim.text, language, MARKDOWN).rstrip('.')} ({', '.join([*claim.requirements, *speakers])})",
        claim.said_on,
        language,
    )


def _named_risks(report: SituationReport, language: str) -> list[str]:
    if report.named_risks is None or not report.named_risks.risks:
        return []
    lines = [_named_risk(risk, language) for risk in report.named_risks.risks]
    return [RISKS.in_language(language), *_listed(lines, language, report.named_risks.link)]


def _named_risk(risk: NamedRisk, language: str) -> str:
    named_by = f" ({MARKDOWN.text(risk.named_by)})" if risk.named_by else ""
    return _dated(
        f"[{in_language(risk.text, language, MARKDOWN).rstrip('.')}]({risk.link}){named_by}", risk.named_on, language
    )


def _dated(text: str, on: date | None, language: str) -> str:
    return f"{written_day(on, language)}: {text}." if on else f"{text}."


def _commitments(report: SituationReport, language: str) -> list[str]:
    section = report.promises
    count_texts = [
        f"{COMMITMENT_STATES[status].in_language(language)}: {written_number(count, MARKDOWN, language)}"
        for status, count in section.counts.items()
    ]
    lines = [_commitment(commitment, language) for commitment in section.commitments]
    return [
        *([", ".join(count_texts).capitalize() + "."] if count_texts else ()),
        *_listed(lines, language, section.link),
    ]


def _commitment(commitment: DueCommitment, language: str) -> str:
    days_late = written_days(commitment.days_late, MARKDOWN, language)
    return COMMITMENT.in_language(
        language,
        office=MARKDOWN.text(commitment.owed_by_name),
        title=in_language(commitment.title, language, MARKDOWN),
        status=COMMITMENT_STATES[commitment.status].in_language(language),
        late=DAYS_LATE.in_language(language, n=days_late) if commitment.days_late.value else "",
    )


def _ahead(report: SituationReport, language: str) -> list[str]:
    commitment_lines = [
        f"{written_day(commitment.due_on, language)}: {_commitment(commitment, language)}"
        for commitment in report.ahead.commitments
    ]
    requirement_lines = [_due_requirement(requirement, language) for requirement in report.ahead.requirements]
    return _listed([*commitment_lines, *requirement_lines], language, report.ahead.link)


def _due_requirement(due: DueRequirement, language: str) -> str:
    return DUE.in_language(
        language,
        day=written_day(due.due_on, language),
        title=in_language(due.title, language, MARKDOWN),
        requirement=due.requirement,
        critical=IS_CRITICAL.in_language(language) if due.critical else "",
        count=_count(due, language),
    )


def _count(due: DueRequirement, language: str) -> str:
    """How many units are done and reported, and whether public statements say more than the reports."""
    if due.done is None or due.units is None or due.known is None:
        return NOT_OPEN.in_language(language)
    is_fully_reported = due.known.value >= due.units.value
    template = UNREPORTED if not due.known.value else COUNT if is_fully_reported else COUNT_OF_REPORTED
    number_by_name = {"done": due.done, "units": due.units, "known": due.known}
    count_text = template.in_language(
        language, **{name: written_number(number, MARKDOWN, language) for name, number in number_by_name.items()}
    )
    if due.stated_link and template is not COUNT:
        count_text += STATED.in_language(language, link=due.stated_link)
    return count_text
