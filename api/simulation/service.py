"""Makes a database for exercises: marked for ever, with an election of its own and an invented history.

Everything is told through the services that serve requests, by tokens of the right agencies, at its own simulated
time; so ledgers, tallies and revisions are as true as if it had come over the wire. One transaction: all or nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache, partial
from typing import Any

from sqlmodel import Session

from api.checklists import domain as checklist_rules
from api.checklists import repository as checklists
from api.checklists.history.domain import ItemContext
from api.checklists.items import repository as places
from api.checklists.models import Requirement
from api.core.caller import Actor, Caller, Role
from api.core.region_codes import ROOT, Level, timezone
from api.core.time import instant, local_day
from api.db import migrate
from api.db.engine import Database
from api.db.import_rows import Batch
from api.db.reference_cache import keep
from api.db.upsert import refresh_statistics, upsert
from api.elections import importer as elections
from api.elections import repository as election_queries
from api.elections.models import Election
from api.identity import repository as auth
from api.identity import service as tokens
from api.imports import seed
from api.imports.service import Progress
from api.ledger.entries import ledger_of
from api.reference.agencies import importer as agencies
from api.reference.agencies import repository as agency_queries
from api.reference.agencies.models import Function
from api.reference.regions import importer as regions
from api.reference.regions import repository as region_queries
from api.reference.regions.models import Flag
from api.reference.sources import importer as sources
from api.reporting.retractions import service as retractions
from api.reporting.schemas import NewCheckIn, NewRetraction, NewUpdate, NewVerification
from api.reporting.updates import service as reports
from api.reporting.updates.errors import NoteRequired
from api.reporting.verifications import service as verifications
from api.simulation import domain, reference_rows, repository
from api.simulation.domain import Line
from api.simulation.models import Deed, Kind, Simulation, Span

DESK = "desk"


class Refused(Exception):
    """Nothing was written; the message says why and what to do."""


@dataclass(frozen=True)
class Asked:
    seed: int = 2
    polling_on: date | None = None
    """None: so that the last day of the history is today."""
    province: str = "64"
    start: int = -60
    end: int = -30
    """Days from polling. The history ends as this day begins."""


@dataclass(frozen=True)
class Made:
    polling_on: date
    deeds: int
    secrets: dict[str, str]
    """Tokens to try with, by the name of the variable that the calls to paste use."""


def h_days(text: str) -> int:
    """H-60 -> -60."""
    found = re.fullmatch(r"H([+-][0-9]{1,3})?", text, re.ASCII)
    if found is None:
        raise Refused(f"{text!r} is no day around polling. Write H-60, H or H+3.")
    return int(found[1] or 0)


def is_made(database: Database) -> bool:
    """Whether this database holds an exercise already."""
    if not repository.is_simulated(database):
        return False
    with database.read() as session:
        return repository.exists(session, reference_rows.ELECTION)


def simulate(
    database: Database, asked: Asked, *, now: datetime, made_at: datetime, progress: Progress | None = None
) -> Made:
    """`now` is where the exercise's own clock stands, `made_at` is by a real one."""
    if migrate.current(database.writer) is None:
        migrate.upgrade(database.writer)
    if migrate.current(database.writer) != migrate.newest():
        raise Refused("This database is of another version. An exercise is made in a database of its own.")
    with database.write() as session:
        migrate.one_at_a_time(session.connection())
        if _mark(session, asked.seed, made_at):
            seed.fill(session, progress)
        election = _stage(session, asked, now)
        who, lines = cast(session, election, asked)
        span = _span(asked, election.polling_on)
        deeds = domain.plan(asked.seed, lines, who, span)
        _play(session, election, deeds, span.start, progress)
        secrets = _to_try(session, asked.province, sorted(who), now)
        refresh_statistics(session)
    return Made(election.polling_on, len(deeds), secrets)


def _mark(session: Session, seed: int, made_at: datetime) -> bool:
    """Only an empty database is marked, so that a real one never becomes an exercise. Whether it is empty."""
    is_empty = repository.is_empty(session)
    if repository.mark(session) is None and not is_empty:
        raise Refused(
            "This database is not marked simulated and is not empty, so nothing is invented in it. "
            "Name a new one: SIAGA_DATABASE_URL=sqlite:///var/demo.db siaga simulate"
        )
    if repository.exists(session, reference_rows.ELECTION):
        raise Refused("This database holds its exercise already. Each exercise has a database of its own.")
    session.merge(Simulation(seed=seed, made_at=made_at))
    session.flush()
    return is_empty


def _stage(session: Session, asked: Asked, now: datetime) -> Election:
    """The exercise's own election, with the template, the regions and the figures of the real one."""
    real, province = election_queries.default(session), repository.province(session, asked.province)
    if province is None or real is None or real.template is None:
        raise Refused(f"There is no province {asked.province} to make an exercise for. Name one: --region 64")
    today = local_day(now, province.timezone)
    polling_on = asked.polling_on or today - timedelta(asked.end)
    if asked.start >= asked.end or polling_on + timedelta(asked.end) > today:
        raise Refused(
            "The history must begin before it ends, and end by today. Set the clock with SIAGA_NOW, "
            "or name another polling day with --on."
        )
    votes = repository.ballots(session, real.slug, asked.province)
    row = reference_rows.election(polling_on, real, asked.province, votes, election_queries.stages(session, real.slug))
    figures = [reference_rows.figure(it) for it in repository.figures(session, real.slug, asked.province)]
    _load(session, sources.sources([sources.SourceRow.model_validate(reference_rows.source())]))
    _load(session, elections.elections(session, [elections.ElectionHead.model_validate(row)]))
    _load(session, elections.calendars(session, [elections.ElectionRow.model_validate(row)]))
    _load(session, regions.figures(session, [regions.FigureRow.model_validate(it) for it in figures]))
    return election_queries.election(session, reference_rows.ELECTION)


def _load(session: Session, batches: Iterable[Batch]) -> None:
    for table, rows, key in batches:
        if rows:
            upsert(session, table, rows, *key)


def _span(asked: Asked, polling_on: date) -> Span:
    zone = timezone(asked.province)
    return Span(instant(polling_on, asked.start, "00:00", zone), instant(polling_on, asked.end, "00:00", zone))


def cast(session: Session, election: Election, asked: Asked) -> tuple[dict[str, domain.Character], list[Line]]:
    """How every regency behaves; and every line that is answered, with who reports and who looks."""
    pinned = repository.pinned(session, election.slug, asked.province)
    template, flags = checklists.template(session, election), region_queries.flags_around(session)
    figures = checklists.figures_of(session, election.slug, [it.region for it in pinned])
    found = []
    for here in pinned:
        unit = checklist_rules.unit(here, flags)
        for it in template.answered_at(here.level):
            if checklist_rules.applies(it, unit):
                target = checklist_rules.target(it, figures.get(here.region, {}), {}, unit.ballots)
                found.append(_line(unit, it, target.value, template.depends_on.get(it.code, [])))
    regencies = [it.region for it in pinned if it.level == Level.REGENCY]
    remote = {it.region for it in flags if it.flag is Flag.REMOTE}
    return domain.characters(asked.seed, regencies, _shown(regencies), remote), _with_agencies(session, found)


def _shown(regencies: Sequence[str]) -> str:
    return reference_rows.SHOWN if reference_rows.SHOWN in regencies else regencies[0]


def _line(unit: checklist_rules.Unit, requirement: Requirement, target: int | None, waits_for: list[str]) -> Line:
    """Its agencies are still what the template calls them: functions and offices."""
    times = checklist_rules.times(requirement, unit)
    reporter = requirement.reported_by[0]
    others = (it for it in requirement.verified_by if it in reference_rows.NAMES and not _alike(it, reporter))
    return Line(
        unit.pinned.region,
        requirement,
        times.opens_at,
        times.due_at,
        checklist_rules.is_critical(requirement, unit),
        target,
        tuple(waits_for),
        reporter,
        next(others, reporter),
        DESK,
    )


def _alike(one: str, other: str) -> bool:
    """Of the same function: not independent of each other."""
    return one.partition(":")[0] == other.partition(":")[0]


def _with_agencies(session: Session, lines: list[Line]) -> list[Line]:
    """The same lines with the agencies of their regency or province; those that the box lacks are invented."""
    needs: dict[str, set[str]] = defaultdict(set)
    for it in lines:
        needs[ledger_of(it.region)] |= {it.reporter, it.verifier, it.desk}
    slugs = {key: it.slug for key, it in repository.agencies(session, needs).items()}
    lacking = reference_rows.lacking(needs, slugs)
    seats = repository.regions(session, needs)
    rows = [agencies.AgencyRow.model_validate(reference_rows.agency(seats[code], it)) for code, it in lacking]
    _load(session, agencies.agencies(rows))
    slugs |= {(code, it): reference_rows.slug(code, it) for code, it in lacking}
    names = ("reporter", "verifier", "desk")
    return [
        it._replace(**{name: slugs[ledger_of(it.region), getattr(it, name)] for name in names})  # type: ignore[arg-type]
        for it in lines
    ]


def _play(
    session: Session, election: Election, deeds: Sequence[Deed], opened: datetime, progress: Progress | None
) -> None:
    keep(session)
    callers = {slug: _caller(session, slug, opened) for slug in sorted({it.agency for it in deeds})}
    find = cache(partial(places.place, session, election))
    regions = {it.region: it for it in repository.pinned(session, election.slug, ROOT)}
    for n, it in enumerate(deeds):
        if progress and n % 50 == 0:
            progress(reference_rows.ELECTION, n, len(deeds))
        actor = Actor(callers[it.agency], f"{reference_rows.ELECTION}-{n}", partial(_at, it.at))
        match it.kind:
            case Kind.REPORT:
                _report(session, actor, find(it.region, it.requirement), it.body)
            case Kind.JUDGE:
                verifications.verify(session, actor, find(it.region, it.requirement), NewVerification(**it.body))
            case Kind.RETRACT:
                retractions.retract(session, actor, NewRetraction(**it.body))
            case Kind.CHECK_IN:
                retractions.check_in(session, actor, election, regions[it.region], NewCheckIn(**it.body))


def _at(instant: datetime) -> datetime:
    return instant


def _report(session: Session, actor: Actor, place: ItemContext, body: dict[str, Any]) -> None:
    """An office that is asked for a reason gives one: what its count is measured against may still be on its way."""
    try:
        reports.post_update(session, actor, place, NewUpdate(**body), None)
    except NoteRequired:
        reports.post_update(session, actor, place, NewUpdate(**body, note=reference_rows.REASON), None)


def _caller(session: Session, slug: str, now: datetime) -> Caller:
    """An agency with a token of its own, whose secret nobody keeps."""
    agency = agency_queries.of_token(session, slug)
    role = Role.COORDINATOR if agency and agency.function is Function.DESK else Role.VERIFIER
    secret = _token(session, role, slug, auth.jurisdictions(session, slug), now)
    return tokens.authenticate(session, secret, now)


def _token(session: Session, role: Role, slug: str, codes: Sequence[str], now: datetime) -> str:
    wanted = tokens.NewToken(role, tuple(codes), slug, reference_rows.ELECTION, tokens.LONGEST)
    return tokens.issue(session, wanted, now=now)


def _to_try(session: Session, province: str, regencies: Sequence[str], now: datetime) -> dict[str, str]:
    """Tokens by the names that the calls to paste use."""
    shown = _shown(regencies)
    who = {
        "KPU": (Role.REPORTER, shown, Function.ELECTION_MANAGEMENT),
        "BAWASLU": (Role.VERIFIER, shown, Function.SUPERVISOR),
        "DESK": (Role.COORDINATOR, province, Function.DESK),
    }
    there = repository.agencies(session, (shown, province))
    return {
        name: _token(session, role, there[code, function].slug, (code,), now)
        for name, (role, code, function) in who.items()
    }
