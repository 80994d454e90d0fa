"""A region's board: what its readiness is worked out from, read in one snapshot that begins with its revision."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Annotated

from fastapi import Path, Request
from sqlmodel import Session

from api.checklists import domain as checklist_rules
from api.checklists.errors import NotInTemplate, TooRecent, TooWide
from api.checklists.expectations import grid as expected
from api.checklists.expectations.grid import ExpectationGrid
from api.checklists.expectations.scope import STORED
from api.checklists.history.domain import CURRENT, AsOf
from api.checklists.repository import Template
from api.checklists.status_at import TICK, clock_step, standings, steps
from api.core import time
from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.schemas import Code
from api.core.time import EARLIEST, NEVER
from api.elections import repository as elections
from api.elections.errors import NoChecklist, RegionTakesNoPart
from api.elections.models import Election, ElectionRegion
from api.readiness import balances, errors, score, totals
from api.readiness.balances import Standing
from api.readiness.errors import AssumptionElsewhere, AssumptionMalformed, ByDayOnly
from api.readiness.snapshot import Board, Course, CourseDay, When
from api.readiness.totals import Asked, Books, Seen, Span
from api.reference.regions import repository as regions

WEEK, MONTH = timedelta(7), timedelta(30)
RegionPath = Annotated[Code, Path()]
REFUSALS = (
    NotFound,
    NoChecklist,
    RegionTakesNoPart,
    NotInTemplate,
    CodeMalformed,
    CodeWithoutDots,
    MomentMalformed,
    OffsetPlusEncoded,
    TooRecent,
    TooWide,
    ByDayOnly,
    AssumptionMalformed,
    AssumptionElsewhere,
)
"""What every question about a region's readiness may be refused for."""


def head(session: Session, asked: Asked) -> tuple[Election, int]:
    """The election, and the region's revision."""
    election = elections.with_checklist(session, asked.election)
    found = balances.standing(session, election.slug, asked.region)
    return election, found.revision if found else 0


def state(request: Request, caller: Caller, asked: Asked, now: datetime) -> tuple[Hashable, datetime] | None:
    """What an answer of now would be of, and its instant: one look-up, without a transaction. None: not for them."""
    if not caller.covers(asked.region):
        return None
    with request.app.state.database.look_up() as session:
        found = balances.standing(session, asked.election, asked.region)
    return found and (found, checklist_rules.evaluated(now, found.closed_at).at)


def stamp(found: Board | Course, language: str) -> tuple[Hashable, datetime, datetime, str]:
    """The same of what was worked out: what it is of, from when until when it holds, and its ETag."""
    etag = f'"{found.revision}.{(found.when.at - EARLIEST) // TICK}.{language}"'
    return Standing(found.revision, found.election.closed_at), found.when.at, found.when.changes_at or NEVER, etag


def board(session: Session, caller: Caller, asked: Asked, now: datetime) -> Board:
    """All that the answer is worked out from. The statements it takes do not depend on how much there is."""
    election, revision = head(session, asked)
    region = regions.region(session, caller, asked.region, pointer=asked.pointer)
    full = _cells(session, election, asked)
    cells = _asked_for(full, asked)
    seen = _seen(election, asked, cells.roots[region.code], now, cells)
    if seen.past:
        full = _cells(session, election, asked, seen.view)
        cells = _asked_for(full, asked)
    before = _cells(session, election, asked, AsOf(seen.when.since, seen.view.known_at)) if asked.compares else full
    ledgers = Books(session, election, full, asked.region)
    stood = totals.stood(ledgers, ledgers._replace(cells=before), asked, seen)
    if asked.category is not None:
        stood = stood.only(cells.requirements)
    return Board(
        election=election,
        revision=revision,
        region=region,
        roots=cells.roots,
        below=cells.children,
        names=cells.names,
        requirements=cells.requirements,
        categories=cells.template.categories,
        depends_on=cells.template.depends_on,
        limits=cells.limits,
        stood=stood,
        when=seen.when,
    )


def course(session: Session, caller: Caller, asked: Asked, span: Span, now: datetime) -> Course:
    """How the region stood at the end of each local day; today, as it stands."""
    election, revision = head(session, asked)
    region = regions.region(session, caller, asked.region, pointer=asked.pointer)
    cells = _asked_for(_cells(session, election, asked), asked)
    own = cells.roots[region.code]
    when = _seen(election, asked, own, now, cells).when
    dates, today = _dates(span, own, when.at), time.local_day(when.at, own.timezone)
    ends = [NEVER if it == today else time.end_of(it, own.timezone) for it in dates]
    runs = _runs(session, election, asked, ends)
    polling = [it.cells.roots[region.code].polling_on for it, ends in runs for _ in ends]
    days = [
        CourseDay(on, at, standings(here, at, cells.limits), day)
        for on, end, day, here in zip(dates, ends, polling, totals.course(runs), strict=True)
        for at in [min(end, when.at)]
    ]
    scale = score.scale(cells.requirements.values(), cells.template.categories)
    return Course(election, revision, region, scale, when, days)


def _runs(
    session: Session, election: Election, asked: Asked, ends: Sequence[datetime]
) -> list[tuple[Books, list[datetime]]]:
    """The days, cut where a polling day, a flag or a figure changed: each as it was known when it ended."""
    seen = [_cells(session, election, asked, AsOf(end)) for end in ends]
    runs = [[*run] for _, run in groupby(zip(seen, ends, strict=True), key=lambda it: id(it[0]))]
    return [
        (Books(session, election, _asked_for(run[0][0], asked), asked.region), [end for _, end in run]) for run in runs
    ]


def _dates(span: Span, own: ElectionRegion, at: datetime) -> list[date]:
    """No day that has not come; a month, if not said."""

    def day(text: str | None, name: str, usual: date) -> date:
        if text is None:
            return usual
        found = time.moment(text, own.polling_on, own.timezone, pointer=f"query/{name}")
        return time.local_day(found, own.timezone)

    today = time.local_day(at, own.timezone)
    last = min(day(span.last, "to", today), today)
    return errors.days(day(span.first, "from", last - MONTH), last)


def _asked_for(full: ExpectationGrid, asked: Asked) -> ExpectationGrid:
    return full if asked.category is None else full.of(_of_category(full.template, asked.category))


def _of_category(template: Template, code: str) -> Template:
    categories = [it for it in template.categories if it.code == code]
    if not categories:
        raise NotInTemplate(pointer="query/category")
    requirements = [it for it in template.requirements if it.category == code]
    return replace(template, categories=categories, requirements=requirements)


def _cells(session: Session, election: Election, asked: Asked, view: AsOf = CURRENT) -> ExpectationGrid:
    found = expected.cells(session, election, asked.region, view, asked.polling_on)
    if asked.region not in found.roots:
        raise RegionTakesNoPart(election=election.slug)
    return found


def _seen(election: Election, asked: Asked, own: ElectionRegion, now: datetime, cells: ExpectationGrid) -> Seen:
    """The instant to answer for: now, the close or the one asked for; and the step of the clock it lies in."""
    when = checklist_rules.evaluated(now, election.closed_at)
    day, zone = own.polling_on, own.timezone
    known, at = None, when.at
    if asked.known_at is not None:
        known = time.moment(asked.known_at, day, zone, pointer="query/known_at")
        checklist_rules.check_known_at(known, now)
        at = min(at, known)
    if asked.as_of is not None:
        at = min(when.at, time.moment(asked.as_of, day, zone))
    past, wide = known is not None or at < when.at, own.level in STORED[:2]
    if wide and known is not None:
        raise TooWide(pointer="query/known_at")
    if wide and past:
        errors.by_day(at, "query/as_of")
    step, changes_at = at, None
    if not past and not when.closed:
        step, changes_at = _step(cells, at)
    since = min(_since(asked, own, step, wide=wide), step)
    if wide and since < step:
        errors.by_day(since, "query/since")
    view = AsOf(step, known or NEVER) if past else CURRENT
    return Seen(When(step, changes_at, when.closed, since), view, past)


def _since(asked: Asked, own: ElectionRegion, step: datetime, *, wide: bool) -> datetime:
    """A week before, if not said; above the regency at the end of that day."""
    if asked.since is not None:
        return time.moment(asked.since, own.polling_on, own.timezone, pointer="query/since")
    week_ago = step - WEEK
    return time.end_of(time.local_day(week_ago, own.timezone), own.timezone) if wide else week_ago


def _step(cells: ExpectationGrid, at: datetime) -> tuple[datetime, datetime]:
    midnights = set()
    for zone in {it.timezone for it in cells.roots.values()}:
        today = time.local_day(at, zone)
        midnights |= {time.instant(today, days, "00:00", zone) for days in (0, 1)}
    return clock_step(at, midnights | steps(cells.timings, cells.limits))
