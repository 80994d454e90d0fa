"""The sentences of the report in both languages, as plain text or as Markdown with links."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from api.briefing.attention.domain import ReportedCount
from api.briefing.attention.sentences import listed
from api.briefing.situation.schemas import CoordinationNews, LinkedNumber, ResponsibleOffice
from api.core.catalogue import sentence, sentences
from api.core.schemas import Bilingual, RegionName
from api.core.written import counted_noun, written_day, written_decimal, written_integer
from api.readiness.schemas import Readiness
from api.readiness.sentences import BANDS, NO_SCORE, PERCENT, REASONS

FUNCTIONS = sentences("report.functions")
EVENT_STATES = sentences("report.event_states")
COMMITMENT_STATES = sentences("report.commitment_states")
HEADLINE = sentence("report.headline")
UP = sentence("report.up")
DOWN = sentence("report.down")
CHANGED = sentence("report.changed")
AT_VENUE = sentence("report.at_venue")
ANNOUNCED = sentence("report.announced")
PLANNED = sentence("report.planned")
UNCONFIRMED = sentence("report.unconfirmed")
HELD = sentence("report.held")
PLAN_WAS = sentence("report.plan_was")
LATE_BY = sentence("report.late_by")
JUDGED = sentence("report.judged")
OUTSIDE = sentence("report.outside")
DECISION_SENTENCES = sentences("report.decisions")
ITEMS = sentences("report.items")
DAYS = sentences("report.days")
NO_AGENCY = sentence("report.no_agency")
RESPONSIBLE = sentence("report.responsible")
NEEDED = sentence("report.needed")
MAX_NAMED = 3


def _escape_markdown(text: str) -> str:
    """A text in one line that Markdown shows as it is."""
    line = re.sub(r"([\\`*_\[\]<>#~&])", r"\\\1", " ".join(text.split()))
    return re.sub(r"^([0-9]*)([-+=.)])", r"\1\\\2", line)


class TextFormat(NamedTuple):
    """How names and numbers are written."""

    text: Callable[[str], str]
    number: Callable[[LinkedNumber, str], str]
    """Writes a number, given with its digits as the language writes them."""


PLAIN = TextFormat(lambda text: text, lambda _, digits: digits)
MARKDOWN = TextFormat(_escape_markdown, lambda number, digits: f"[{digits}]({number.link})")


def written_number(number: LinkedNumber, text_format: TextFormat, language: str) -> str:
    """A whole number, as the language writes it."""
    return text_format.number(number, written_integer(int(number.value), language))


def written_items(number: LinkedNumber, text_format: TextFormat, language: str) -> str:
    return f"{written_number(number, text_format, language)} {counted_noun(int(number.value), ITEMS, language)}"


def _counted_items(count: int, language: str) -> str:
    return f"{written_integer(count, language)} {counted_noun(count, ITEMS, language)}"


def written_days(number: LinkedNumber, text_format: TextFormat, language: str) -> str:
    return f"{written_number(number, text_format, language)} {counted_noun(int(number.value), DAYS, language)}"


def _written_percent(share: LinkedNumber, text_format: TextFormat, language: str) -> str:
    """A share of 1 as a percentage with two decimals, without its sign."""
    return text_format.number(share, written_decimal(abs(share.value) * 100, language))


def in_language(text: Bilingual, language: str, text_format: TextFormat) -> str:
    return text_format.text(text.id if language == "id" else text.en)


class Headline(NamedTuple):
    """What the headline says; `score` and `change` are shares of 1."""

    readiness: Readiness
    h: str
    on: date
    since: date
    score: LinkedNumber | None
    change: LinkedNumber | None


def headline_sentence(headline: Headline, text_format: TextFormat, language: str) -> str:
    readiness, score = headline.readiness, headline.score
    reason_sentence = REASONS[readiness.reason.code].in_language(language).rstrip(".")
    return HEADLINE.in_language(
        language,
        name=text_format.text(f"{readiness.region.kind} {readiness.region.name}"),
        h=headline.h,
        day=written_day(headline.on, language),
        band=BANDS[readiness.band].in_language(language),
        reason=reason_sentence[0].lower() + reason_sentence[1:],
        score=NO_SCORE.in_language(language)
        if score is None
        else PERCENT.in_language(language, n=_written_percent(score, text_format, language)),
        change="" if headline.change is None else _change(headline.change, headline.since, text_format, language),
    )


def _change(change: LinkedNumber, since: date, text_format: TextFormat, language: str) -> str:
    template = UP if change.value > 0 else DOWN if change.value < 0 else CHANGED
    points_text = _written_percent(change, text_format, language)
    return template.in_language(language, n=points_text, day=written_day(since, language))


def news_sentence(news: CoordinationNews, text_format: TextFormat, language: str) -> str:
    """One sentence about an event or an agreement: unconfirmed, planned, or what became of it."""
    title = in_language(news.title, language, text_format)
    planned_day = written_day(news.planned_on, language) if news.planned_on else ""
    planned_venue = _at_venue(news.planned_venue, text_format, language)
    if news.unconfirmed:
        return UNCONFIRMED.in_language(language, title=title, planned=planned_day, there=planned_venue)
    if news.on is None:
        return (ANNOUNCED if planned_day else PLANNED).in_language(
            language, title=title, planned=planned_day, there=planned_venue
        )
    is_moved = planned_day and (news.planned_on, news.planned_venue) != (news.on, news.venue)
    return HELD.in_language(
        language,
        title=title,
        state=EVENT_STATES[news.state].in_language(language),
        on=written_day(news.on, language),
        venue=_at_venue(news.venue, text_format, language),
        plan=PLAN_WAS.in_language(language, planned=planned_day, there=planned_venue) if is_moved else "",
        late=_late_by(news, text_format, language),
        origin=OUTSIDE.in_language(language) if news.origin == "external" else "",
    )


def _at_venue(venue: str | None, text_format: TextFormat, language: str) -> str:
    return AT_VENUE.in_language(language, venue=text_format.text(venue)) if venue else ""


def _late_by(news: CoordinationNews, text_format: TextFormat, language: str) -> str:
    if news.days_late is None or news.days_late.value <= 0:
        return ""
    days_text = written_days(news.days_late, text_format, language)
    judged_text = JUDGED.in_language(language) if news.due_judged else ""
    return LATE_BY.in_language(language, n=days_text, requirement=news.requirement, judged=judged_text)


def office_name(office: ResponsibleOffice, language: str, text_format: TextFormat) -> str:
    if office.name:
        return text_format.text(office.name)
    return text_format.text(f"{FUNCTIONS[office.function].in_language(language)} {NO_AGENCY.in_language(language)}")


class DecisionTopic(NamedTuple):
    """Something to decide: a key of `DECISION_SENTENCES`, and what the sentence names."""

    code: str
    link: str
    regions: Sequence[RegionName]
    titles: Sequence[Bilingual]
    offices: Sequence[ResponsibleOffice]
    requirements: Sequence[str] = ()
    """The codes of `titles`; empty for an event or a commitment."""
    units: int = 0
    due_on: date | None = None
    needed_on: date | None = None
    reported: ReportedCount | None = None
    critical_units: int = 0


def decision_sentence(topic: DecisionTopic, text_format: TextFormat, language: str) -> str:
    titles = [in_language(title, language, text_format) for title in topic.titles]
    region_names = [text_format.text(f"{region.kind} {region.name}") for region in topic.regions]
    reported, items = topic.reported or (0, 0)
    decision = DECISION_SENTENCES[topic.code].in_language(
        language,
        what=listed(titles, MAX_NAMED, language),
        regions=listed(region_names, MAX_NAMED, language),
        n=_counted_items(topic.units, language),
        reported=written_integer(reported, language),
        items=written_integer(items, language),
        critical=written_integer(topic.critical_units, language),
    )
    if topic.due_on is None:
        return decision
    office_names = list(dict.fromkeys(office_name(office, language, text_format) for office in topic.offices))
    needed = "" if topic.needed_on is None else NEEDED.in_language(language, day=written_day(topic.needed_on, language))
    responsible = RESPONSIBLE.in_language(
        language,
        offices=listed(office_names, MAX_NAMED, language),
        due=written_day(topic.due_on, language),
        needed=needed,
    )
    return f"{decision} {responsible}"
