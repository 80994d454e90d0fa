"""The situation report as Markdown to read out, and as one page to print, rendered from it."""

import base64
import hashlib
import html
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt

from api.briefing.situation.schemas import DueItem, LateOffice, Promise, SituationReport
from api.briefing.situation.sentences import MARKDOWN as INK
from api.briefing.situation.sentences import (
    STANDS,
    Matter,
    Said,
    day,
    days,
    decision,
    happening,
    headline,
    items,
    office,
    pick,
    whole,
)
from api.core.text import LocalizedText

MOST, MOST_TOPICS = 5, 2
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
TITLE = LocalizedText(id="Laporan situasi: {name}", en="Situation report: {name}")
ABOUT = LocalizedText(
    id="{election}, {day} ({h}); dibandingkan dengan {since}.", en="{election}, {day} ({h}); compared with {since}."
)
EXERCISE = LocalizedText(
    id="**LATIHAN: semua laporan di sini rekaan.**", en="**EXERCISE: every report here is invented.**"
)
LATE = LocalizedText(id="Yang terlambat dan penanggung jawabnya", en="What is late, and whose")
LATE_ALL = LocalizedText(
    id="Dilaporkan belum selesai padahal sudah lewat tenggat: {n}, {critical} di antaranya penting.",
    en="Reported not done and past due: {n}, {critical} of them critical.",
)
LATE_ONE = LocalizedText(id="**{office}**: {counts}. {what}.{call}", en="**{office}**: {counts}. {what}.{call}")
CRITICAL = LocalizedText(id="{n} penting", en="{n} critical")
OTHERS = LocalizedText(id="{n} lainnya", en="{n} more")
CALL = LocalizedText(id=" Narahubung: {contact}.", en=" Call {contact}.")
NO_CALL = LocalizedText(id=" Narahubung belum tercatat.", en=" No duty contact on record.")
SILENT = LocalizedText(id="Yang belum melapor", en="Who is silent")
SILENT_ALL = LocalizedText(
    id="Sudah lewat tenggat dan belum dilaporkan oleh siapa pun: {n}.",
    en="Past due and reported by nobody: {n}.",
)
SILENT_ONE = LocalizedText(id="**{office}**: {n}.{call}", en="**{office}**: {n}.{call}")
AGREED = LocalizedText(id="Kesepakatan dan pertemuan", en="Agreements and meetings")
PROMISED = LocalizedText(id="Tindak lanjut yang jatuh tempo sejak {day}", en="Commitments that fell due since {day}")
PROMISE = LocalizedText(id="{office}: {title}; {status}{late}.", en="{office}: {title}; {status}{late}.")
DAYS = LocalizedText(id=", {n}", en=", by {n}")
AHEAD = LocalizedText(id="Yang jatuh tempo sampai dengan {day}", en="Falling due by {day}")
DUE = LocalizedText(
    id="{day}: {title} ({requirement}){critical}{count}.", en="{day}: {title} ({requirement}){critical}{count}."
)
IS_CRITICAL = LocalizedText(id=", penting", en=", critical")
COUNT = LocalizedText(id="; selesai {done} dari {units}", en="; {done} of {units} done")
SOME = LocalizedText(
    id="; selesai {done} dari {units}, baru {known} yang dilaporkan",
    en="; {done} of {units} done, only {known} reported",
)
UNREPORTED = LocalizedText(id="; dari {units} butir belum ada yang dilaporkan", en="; none of {units} reported yet")
STATED = LocalizedText(
    id=", walaupun [sudah dinyatakan selesai di muka umum]({link})",
    en=", though [said in public to be done]({link})",
)
NOT_OPEN = LocalizedText(id="; belum dibuka", en="; not open yet")
DECIDE = LocalizedText(id="Keputusan yang diminta", en="Decisions asked for")
NONE = LocalizedText(id="Tidak ada.", en="None.")
MORE = LocalizedText(id="dan lainnya: [daftar lengkap]({link})", en="and others: [the whole list]({link})")


def markdown(report: SituationReport, said: Said, matters: Sequence[Matter], language: str) -> str:
    sections = (
        (LATE.in_(language), _late(report, language)),
        (SILENT.in_(language), _silent(report, language)),
        (AGREED.in_(language), _listed([happening(it, INK, language) for it in report.coordination], language)),
        (PROMISED.in_(language, day=day(report.since, language)), _promises(report, language)),
        (AHEAD.in_(language, day=day(report.ahead.until, language)), _ahead(report, language)),
    )
    asked = [f"{number}. {decision(it, INK, language)}" for number, it in enumerate(matters, 1)]
    parts = [*_head(report, language), f"**{headline(said, INK, language)}**"]
    for title, body in sections:
        parts += [f"## {title}", *body]
    return "\n\n".join([*parts, f"## {DECIDE.in_(language)}", "\n".join(asked) or NONE.in_(language)]) + "\n"


def page(text: str, report: SituationReport, language: str) -> str:
    """Rendered without any HTML of its own; the policy it is served with lets nothing in but this style."""
    title = html.escape(TITLE.in_(language, name=f"{report.region.kind} {report.region.name}"))
    return PAGE.format(language=language, title=title, style=STYLE, body=RENDERER.render(text))


def _head(report: SituationReport, language: str) -> Iterator[str]:
    name = INK.text(f"{report.region.kind} {report.region.name}")
    yield f"# {TITLE.in_(language, name=name)}"
    election = pick(report.election_title, language, INK)
    since = day(report.since, language)
    yield ABOUT.in_(language, election=election, day=day(report.on, language), h=report.h, since=since)
    if report.simulated:
        yield EXERCISE.in_(language)


def _listed(lines: Sequence[str], language: str, more: str | None = None) -> list[str]:
    """The first of them, and where the others are."""
    shown = [f"- {it}" for it in (lines[:MOST] if more else lines)]
    if more and len(lines) > MOST:
        shown.append(f"- {MORE.in_(language, link=more)}")
    return ["\n".join(shown) or NONE.in_(language)]


def _late(report: SituationReport, language: str) -> list[str]:
    n, critical = items(report.late.overdue, INK, language), whole(report.late.critical, INK, language)
    first = LATE_ALL.in_(language, n=n, critical=critical)
    lines = [_late_office(it, language) for it in report.late.offices]
    return [first, *(_listed(lines, language, report.late.link) if lines else ())]


def _late_office(it: LateOffice, language: str) -> str:
    counts = [CRITICAL.in_(language, n=whole(it.critical, INK, language))] if it.critical else []
    if it.others:
        n = whole(it.others, INK, language)
        counts.append(OTHERS.in_(language, n=n) if it.critical else items(it.others, INK, language))
    what = "; ".join(f"{pick(one.title, language, INK)} ({one.requirement})" for one in it.what[:MOST_TOPICS])
    return LATE_ONE.in_(
        language, office=office(it, language, INK), counts=", ".join(counts), what=what, call=_call(it, language)
    )


def _call(it: LateOffice | Promise, language: str) -> str:
    return CALL.in_(language, contact=INK.text(it.duty_contact)) if it.duty_contact else NO_CALL.in_(language)


def _silent(report: SituationReport, language: str) -> list[str]:
    first = SILENT_ALL.in_(language, n=items(report.silent.items, INK, language))
    lines = [
        SILENT_ONE.in_(
            language,
            office=office(it, language, INK),
            n=items(it.items, INK, language),
            call=CALL.in_(language, contact=INK.text(it.duty_contact)) if it.duty_contact else "",
        )
        for it in report.silent.offices
    ]
    return [first, *(_listed(lines, language, report.silent.link) if lines else ())]


def _promises(report: SituationReport, language: str) -> list[str]:
    found = report.promises
    counts = [f"{STANDS[status].in_(language)}: {whole(it, INK, language)}" for status, it in found.counts.items()]
    lines = _listed([_promise(it, language) for it in found.commitments], language, found.link)
    return [*([", ".join(counts).capitalize() + "."] if counts else ()), *lines]


def _promise(it: Promise, language: str) -> str:
    late = DAYS.in_(language, n=days(it.days_late, INK, language)) if it.days_late.value else ""
    title, status = pick(it.title, language, INK), STANDS[it.status].in_(language)
    return PROMISE.in_(language, office=INK.text(it.owed_by_name), title=title, status=status, late=late)


def _ahead(report: SituationReport, language: str) -> list[str]:
    owed = [f"{day(it.due_on, language)}: {_promise(it, language)}" for it in report.ahead.commitments]
    return _listed([*owed, *(_due(it, language) for it in report.ahead.requirements)], language, report.ahead.link)


def _due(it: DueItem, language: str) -> str:
    count = NOT_OPEN.in_(language)
    if it.done is not None and it.units is not None and it.known is not None:
        says = UNREPORTED if not it.known.value else SOME if it.known.value < it.units.value else COUNT
        done, units, known = (whole(one, INK, language) for one in (it.done, it.units, it.known))
        count = says.in_(language, done=done, units=units, known=known)
        if it.stated_link and says is not COUNT:
            count += STATED.in_(language, link=it.stated_link)
    return DUE.in_(
        language,
        day=day(it.due_on, language),
        title=pick(it.title, language, INK),
        requirement=it.requirement,
        critical=IS_CRITICAL.in_(language) if it.critical else "",
        count=count,
    )
