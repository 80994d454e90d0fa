"""The sentences of the report in both languages, as plain text or as Markdown with links."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from api.briefing.situation.schemas import CoordinationNews, LinkedNumber, ResponsibleOffice
from api.core.schemas import Bilingual
from api.core.text import LocalizedText
from api.readiness.schemas import Readiness
from api.readiness.sentences import BANDS, NO_SCORE, PERCENT, REASONS

MONTHS = LocalizedText(
    id="Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    en="January February March April May June July August September October November December",
)
FUNCTIONS = {
    "election_management": LocalizedText(id="Penyelenggara pemilihan (KPU)", en="The election commission (KPU)"),
    "supervisor": LocalizedText(id="Pengawas pemilihan (Bawaslu)", en="The supervisor (Bawaslu)"),
    "police": LocalizedText(id="Kepolisian", en="The police"),
    "prosecution": LocalizedText(id="Kejaksaan", en="The prosecution"),
    "military": LocalizedText(id="TNI", en="The military"),
    "intelligence": LocalizedText(id="Intelijen", en="Intelligence"),
    "ministry": LocalizedText(id="Kementerian", en="The ministry"),
    "regional_government": LocalizedText(id="Pemerintah daerah", en="Regional government"),
    "legislature": LocalizedText(id="DPRD", en="The legislature"),
    "forum": LocalizedText(id="Forkopimda", en="The leaders' forum"),
    "desk": LocalizedText(id="Desk Pilkada", en="The election desk"),
    "party": LocalizedText(id="Partai politik", en="Political parties"),
    "candidate_team": LocalizedText(id="Tim pasangan calon", en="The candidates' teams"),
}
EVENT_STATES = {
    "held": LocalizedText(id="terlaksana", en="held"),
    "rescheduled": LocalizedText(id="dijadwalkan ulang", en="rescheduled"),
    "cancelled": LocalizedText(id="dibatalkan", en="cancelled"),
    "signed": LocalizedText(id="ditandatangani", en="signed"),
    "in_force": LocalizedText(id="berlaku", en="in force"),
    "ended": LocalizedText(id="berakhir", en="ended"),
    "broken_off": LocalizedText(id="diputus", en="broken off"),
}
COMMITMENT_STATES = {
    "kept": LocalizedText(id="ditepati", en="kept"),
    "late": LocalizedText(id="terlambat", en="late"),
    "broken": LocalizedText(id="tidak ditepati", en="broken"),
    "open": LocalizedText(id="masih berjalan", en="open"),
    "withdrawn": LocalizedText(id="ditarik", en="withdrawn"),
}
HEADLINE = LocalizedText(
    id="{name}, {h} ({day}): {band}, {score}, karena {reason}{change}.",
    en="{name} on {h} ({day}) is {band}, {score}, because {reason}{change}.",
)
UP = LocalizedText(id="; naik {n} poin sejak {day}", en="; up {n} points since {day}")
DOWN = LocalizedText(id="; turun {n} poin sejak {day}", en="; down {n} points since {day}")
CHANGED = LocalizedText(id="; berubah {n} poin sejak {day}", en="; changed by {n} points since {day}")
AT_VENUE = LocalizedText(id=" di {venue}", en=" at {venue}")
ANNOUNCED = LocalizedText(
    id="{title}: direncanakan, diumumkan untuk {planned}{there}.",
    en="{title}: planned, announced for {planned}{there}.",
)
PLANNED = LocalizedText(id="{title}: direncanakan, harinya belum diumumkan.", en="{title}: planned, no day announced.")
UNCONFIRMED = LocalizedText(
    id="{title}: diumumkan untuk {planned}{there}; hari itu sudah lewat dan belum ada yang memastikan pelaksanaannya.",
    en="{title}: announced for {planned}{there}; that day has passed and nobody has confirmed it.",
)
HELD = LocalizedText(
    id="{title}: {state} {on}{venue}{plan}{late}{origin}.", en="{title}: {state} {on}{venue}{plan}{late}{origin}."
)
PLAN_WAS = LocalizedText(id=", semula diumumkan untuk {planned}{there}", en=", first announced for {planned}{there}")
LATE_BY = LocalizedText(id=", {n} sesudah tenggat {requirement}", en=", {n} late for {requirement}")
OUTSIDE = LocalizedText(id=", menurut sumber luar", en=", according to outside sources")
DECISION_SENTENCES = {
    "finish_critical": LocalizedText(
        id="Minta {office} segera menuntaskan hal penting yang sudah lewat tenggat: {title}.",
        en="Ask {office} to finish what is critical and past due: {title}.",
    ),
    "confirm_event": LocalizedText(
        id="Minta kepastian para pihak apakah kegiatan ini terlaksana, dijadwalkan ulang, atau dibatalkan: {title}.",
        en="Ask the parties whether this was held, put off or cancelled: {title}.",
    ),
    "settle_disputes": LocalizedText(
        id="Putuskan siapa yang menyelesaikan yang disanggah: {n}.",
        en="Decide who settles what is disputed: {n}.",
    ),
    "remove_obstacles": LocalizedText(
        id="Putuskan siapa yang mengatasi yang terkendala: {n}.",
        en="Decide who clears the way for what is blocked: {n}.",
    ),
    "keep_commitment": LocalizedText(
        id="Tagih kepada {office}: {title}.",
        en="Hold {office} to its commitment: {title}.",
    ),
    "report_silent": LocalizedText(
        id="Minta {office} segera melaporkan yang sudah lewat tenggat: {n}.",
        en="Ask {office} to report what is past due: {n}.",
    ),
    "finish_late": LocalizedText(
        id="Minta {office} segera menuntaskan yang sudah lewat tenggat: {title}.",
        en="Ask {office} to finish what is past due: {title}.",
    ),
}
NO_AGENCY = LocalizedText(id="(lembaganya belum tercatat)", en="(no agency on record)")


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


def written_day(on: date, language: str) -> str:
    """A day such as `27 November 2024`."""
    return f"{on.day} {MONTHS.in_language(language).split()[on.month - 1]} {on.year}"


def written_number(number: LinkedNumber, text_format: TextFormat, language: str) -> str:
    """A whole number, with the language's sign between thousands."""
    digits = f"{number.value:,}"
    return text_format.number(number, digits.replace(",", ".") if language == "id" else digits)


def written_items(number: LinkedNumber, text_format: TextFormat, language: str) -> str:
    noun = "butir" if language == "id" else "item" if number.value == 1 else "items"
    return f"{written_number(number, text_format, language)} {noun}"


def written_days(number: LinkedNumber, text_format: TextFormat, language: str) -> str:
    noun = "hari" if language == "id" else "day" if number.value == 1 else "days"
    return f"{written_number(number, text_format, language)} {noun}"


def _written_percent(share: LinkedNumber, text_format: TextFormat, language: str) -> str:
    """A share of 1 as a percentage with two decimals, without its sign."""
    digits = f"{abs(share.value) * 100:.2f}"
    return text_format.number(share, digits.replace(".", ",") if language == "id" else digits)


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
    return LATE_BY.in_language(language, n=days_text, requirement=news.requirement)


def office_name(office: ResponsibleOffice, language: str, text_format: TextFormat) -> str:
    if office.name:
        return text_format.text(office.name)
    return text_format.text(f"{FUNCTIONS[office.function].in_language(language)} {NO_AGENCY.in_language(language)}")


class DecisionTopic(NamedTuple):
    """Something to decide: a key of `DECISION_SENTENCES`, and what the sentence names."""

    code: str
    link: str
    office: str = ""
    title: Bilingual | None = None
    number: LinkedNumber | None = None


def decision_sentence(topic: DecisionTopic, text_format: TextFormat, language: str) -> str:
    return DECISION_SENTENCES[topic.code].in_language(
        language,
        office=text_format.text(topic.office),
        title=in_language(topic.title, language, text_format) if topic.title else "",
        n=written_items(topic.number, text_format, language) if topic.number else "",
    )
