"""What the report says in whole sentences, in both languages: plainly, or as Markdown with links."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from api.briefing.situation.schemas import Figure, Happening, Office
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
STATES = {
    "held": LocalizedText(id="terlaksana", en="held"),
    "rescheduled": LocalizedText(id="dijadwalkan ulang", en="rescheduled"),
    "cancelled": LocalizedText(id="dibatalkan", en="cancelled"),
    "signed": LocalizedText(id="ditandatangani", en="signed"),
    "in_force": LocalizedText(id="berlaku", en="in force"),
    "ended": LocalizedText(id="berakhir", en="ended"),
    "broken_off": LocalizedText(id="diputus", en="broken off"),
}
STANDS = {
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
SAME = LocalizedText(id="; berubah {n} poin sejak {day}", en="; changed by {n} points since {day}")
AT = LocalizedText(id=" di {venue}", en=" at {venue}")
ANNOUNCED = LocalizedText(
    id="{title}: direncanakan, diumumkan untuk {planned}{there}.",
    en="{title}: planned, announced for {planned}{there}.",
)
PLANNED = LocalizedText(id="{title}: direncanakan, harinya belum diumumkan.", en="{title}: planned, no day announced.")
UNCONFIRMED = LocalizedText(
    id="{title}: diumumkan untuk {planned}{there}; hari itu sudah lewat dan belum ada yang memastikan pelaksanaannya.",
    en="{title}: announced for {planned}{there}; that day has passed and nobody has confirmed it.",
)
HAPPENED = LocalizedText(
    id="{title}: {state} {on}{venue}{plan}{late}{origin}.", en="{title}: {state} {on}{venue}{plan}{late}{origin}."
)
PLAN_WAS = LocalizedText(id=", semula diumumkan untuk {planned}{there}", en=", first announced for {planned}{there}")
LATE_BY = LocalizedText(id=", {n} sesudah tenggat {requirement}", en=", {n} late for {requirement}")
OUTSIDE = LocalizedText(id=", menurut sumber luar", en=", according to outside sources")
DECISIONS = {
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
NOBODY = LocalizedText(id="(lembaganya belum tercatat)", en="(no agency on record)")


def _escaped(text: str) -> str:
    """Somebody's words as they are, whatever Markdown would take them for; in one line."""
    line = re.sub(r"([\\`*_\[\]<>#~&])", r"\\\1", " ".join(text.split()))
    return re.sub(r"^([0-9]*)([-+=.)])", r"\1\\\2", line)


class Ink(NamedTuple):
    """How names and numbers are written."""

    text: Callable[[str], str]
    number: Callable[[Figure, str], str]


PLAIN = Ink(lambda text: text, lambda _, shown: shown)
MARKDOWN = Ink(_escaped, lambda figure, shown: f"[{shown}]({figure.link})")


def day(on: date, language: str) -> str:
    return f"{on.day} {MONTHS.in_(language).split()[on.month - 1]} {on.year}"


def whole(figure: Figure, ink: Ink, language: str) -> str:
    """Thousands as the language writes them."""
    shown = f"{figure.value:,}"
    return ink.number(figure, shown.replace(",", ".") if language == "id" else shown)


def items(figure: Figure, ink: Ink, language: str) -> str:
    return f"{whole(figure, ink, language)} {'butir' if language == 'id' else 'item' if figure.value == 1 else 'items'}"


def days(figure: Figure, ink: Ink, language: str) -> str:
    return f"{whole(figure, ink, language)} {'hari' if language == 'id' else 'day' if figure.value == 1 else 'days'}"


def percent(figure: Figure, ink: Ink, language: str) -> str:
    """A share to the last place that is answered, without its sign."""
    shown = f"{abs(figure.value) * 100:.2f}"
    return ink.number(figure, shown.replace(".", ",") if language == "id" else shown)


def pick(text: Bilingual, language: str, ink: Ink) -> str:
    return ink.text(text.id if language == "id" else text.en)


class Said(NamedTuple):
    """What the headline speaks of."""

    readiness: Readiness
    h: str
    on: date
    since: date
    score: Figure | None
    change: Figure | None


def headline(said: Said, ink: Ink, language: str) -> str:
    found = said.readiness
    why = REASONS[found.reason.code].in_(language).rstrip(".")
    return HEADLINE.in_(
        language,
        name=ink.text(f"{found.region.kind} {found.region.name}"),
        h=said.h,
        day=day(said.on, language),
        band=BANDS[found.band].in_(language),
        reason=why[0].lower() + why[1:],
        score=NO_SCORE.in_(language)
        if said.score is None
        else PERCENT.in_(language, n=percent(said.score, ink, language)),
        change="" if said.change is None else _change(said.change, said.since, ink, language),
    )


def _change(change: Figure, since: date, ink: Ink, language: str) -> str:
    says = UP if change.value > 0 else DOWN if change.value < 0 else SAME
    return says.in_(language, n=percent(change, ink, language), day=day(since, language))


def happening(it: Happening, ink: Ink, language: str) -> str:
    title = pick(it.title, language, ink)
    planned = day(it.planned_on, language) if it.planned_on else ""
    there = AT.in_(language, venue=ink.text(it.planned_venue)) if it.planned_venue else ""
    if it.unconfirmed:
        return UNCONFIRMED.in_(language, title=title, planned=planned, there=there)
    if it.on is None:
        return (ANNOUNCED if planned else PLANNED).in_(language, title=title, planned=planned, there=there)
    moved = planned and (it.planned_on, it.planned_venue) != (it.on, it.venue)
    return HAPPENED.in_(
        language,
        title=title,
        state=STATES[it.state].in_(language),
        on=day(it.on, language),
        venue=AT.in_(language, venue=ink.text(it.venue)) if it.venue else "",
        plan=PLAN_WAS.in_(language, planned=planned, there=there) if moved else "",
        late=_late_by(it, ink, language),
        origin=OUTSIDE.in_(language) if it.origin == "external" else "",
    )


def _late_by(it: Happening, ink: Ink, language: str) -> str:
    if it.days_late is None or it.days_late.value <= 0:
        return ""
    return LATE_BY.in_(language, n=days(it.days_late, ink, language), requirement=it.requirement)


def office(it: Office, language: str, ink: Ink) -> str:
    return ink.text(it.name or f"{FUNCTIONS[it.function].in_(language)} {NOBODY.in_(language)}")


class Matter(NamedTuple):
    """Something to be decided."""

    code: str
    link: str
    office: str = ""
    title: Bilingual | None = None
    number: Figure | None = None


def decision(it: Matter, ink: Ink, language: str) -> str:
    return DECISIONS[it.code].in_(
        language,
        office=ink.text(it.office),
        title=pick(it.title, language, ink) if it.title else "",
        n=items(it.number, ink, language) if it.number else "",
    )
