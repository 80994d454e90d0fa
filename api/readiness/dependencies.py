"""A region's board: what its readiness is worked out from, read in one snapshot that begins with its revision."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Annotated, NamedTuple

from fastapi import Path
from sqlmodel import Session

from api import moments
from api.auth.caller import Caller
from api.checklists import rules as checklist_rules
from api.checklists.queries import Template
from api.db.kept import kept_at
from api.db.tree import ROOT
from api.elections.models import Election, ElectionRegion
from api.errors import (
    CodeMalformed,
    CodeWithoutDots,
    MomentMalformed,
    NoChecklist,
    NotFound,
    NotInTemplate,
    OffsetPlusEncoded,
    RegionTakesNoPart,
    TooWide,
)
from api.expected import answers as expected
from api.expected.answers import Cells, Stock
from api.expected.scope import STORED, Grain, grain_of
from api.flags import queries as flagged
from api.moments import EARLIEST
from api.readiness import checks, queries, rules
from api.readiness.checks import AssumptionElsewhere, AssumptionMalformed
from api.readiness.queries import Board, When
from api.regions import queries as regions
from api.replay import answers as replay
from api.replay import queries as past
from api.replay.queries import Since
from api.schema import Code
from api.stands import NOTHING, TICK, Block, Cell, Sums, clock_step, steps
from api.status import FAR
from api.updates import checks as update_checks
from api.updates.checks import TooRecent
from api.updates.rules import NOW, View

WEEK = timedelta(7)
STORED_GRAIN = grain_of(ROOT)
ODD_SUMS = ("disputed_done", "claimed_idle", "excess", "idle_target")
Kept = dict[tuple[str, str], dict[datetime, Sums]]
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
    AssumptionMalformed,
    AssumptionElsewhere,
)
"""What every question about a region's readiness may be refused for."""


@dataclass(frozen=True)
class Asked:
    """Which region, and as of when."""

    region: str
    election: str | None = None
    as_of: str | None = None
    known_at: str | None = None
    since: str | None = None
    category: str | None = None
    polling_on: date | None = None
    assume: str | None = None
    pointer: str = "path/region"
    compares: bool = False
    """Whether the answer says what has changed since."""

    @property
    def assumed(self) -> bool:
        return self.assume is not None or self.polling_on is not None


class Seen(NamedTuple):
    """From where it is looked at; `past`: not from the present."""

    when: When
    view: View
    past: bool


def head(session: Session, asked: Asked) -> tuple[Election, int]:
    """The election, and the region's revision: the first statement of the snapshot."""
    found = queries.head(session, asked.election, asked.region, grain_of(asked.region))
    if found is None:
        raise NotFound(pointer="query/election" if asked.election else None)
    if found[0].template is None:
        raise NoChecklist(election=found[0].slug)
    return found


def state(session: Session, asked: Asked, now: datetime) -> tuple[Hashable, datetime]:
    """What an answer of now would be of, and its instant: one look-up."""
    election, revision = head(session, asked)
    return (revision, election.closed_at), checklist_rules.evaluated(now, election.closed_at).at


def stamp(found: Board, language: str) -> tuple[Hashable, datetime, datetime, str]:
    """The same of a board: what it is of, from when until when it holds, and its ETag."""
    etag = f'"{found.revision}.{(found.when.at - EARLIEST) // TICK}.{language}.json"'
    return (found.revision, found.election.closed_at), found.when.at, found.when.changes_at or FAR, etag


def board(session: Session, caller: Caller, asked: Asked, now: datetime) -> Board:
    """All that the answer is worked out from. The statements it takes do not depend on how much there is."""
    election, revision = head(session, asked)
    region = regions.region(session, caller, asked.region, pointer=asked.pointer)
    full = _cells(session, election, asked)
    cells = _asked_for(full, asked)
    seen = _seen(election, asked, cells.roots[region.code], now, cells)
    if seen.past:
        full = _cells(session, election, asked, min(seen.view.as_of, seen.view.known_at))
        cells = _asked_for(full, asked)
    blocks, before = _blocks(session, election, full, asked, seen)
    if asked.category is not None:
        blocks = {code: it.only(cells.requirements) for code, it in blocks.items()}
        before = None if before is None else Block(before).only(cells.requirements).cells
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
        blocks=blocks,
        before=before,
        when=seen.when,
    )


def _asked_for(full: Cells, asked: Asked) -> Cells:
    return full if asked.category is None else full.of(_of_category(full.template, asked.category))


def _of_category(template: Template, code: str) -> Template:
    categories = [it for it in template.categories if it.code == code]
    if not categories:
        raise NotInTemplate(pointer="query/category")
    requirements = [it for it in template.requirements if it.category == code]
    return replace(template, categories=categories, requirements=requirements)


def _cells(session: Session, election: Election, asked: Asked, at: datetime = FAR) -> Cells:
    if asked.polling_on is None and not flagged.moved(session, at):
        found = expected.cells(session, election.slug, asked.region)
    else:
        found = expected.cells_if(session, election.slug, asked.region, asked.polling_on, at)
    if asked.region not in found.roots:
        raise RegionTakesNoPart(election=election.slug)
    return found


def _seen(election: Election, asked: Asked, own: ElectionRegion, now: datetime, cells: Cells) -> Seen:
    """The instant to answer for: now, the close or the one asked for; and the step of the clock it lies in."""
    when = checklist_rules.evaluated(now, election.closed_at)
    day, zone = own.polling_on, own.timezone
    known, at = None, when.at
    if asked.known_at is not None:
        known = moments.moment(asked.known_at, day, zone, pointer="query/known_at")
        update_checks.known(known, now)
        at = min(at, known)
    if asked.as_of is not None:
        at = min(when.at, moments.moment(asked.as_of, day, zone))
    past = known is not None or at < when.at
    if past and own.level in STORED[:2]:
        raise TooWide(pointer="query/known_at" if known else "query/as_of")
    step, changes_at = at, None
    if not past and not when.closed:
        step, changes_at = _step(cells, at)
    since = step - WEEK if asked.since is None else moments.moment(asked.since, day, zone, pointer="query/since")
    view = View(step, known or FAR) if past else NOW
    return Seen(When(step, changes_at, when.closed, min(since, step)), view, past)


def _step(cells: Cells, at: datetime) -> tuple[datetime, datetime]:
    midnights = set()
    for zone in {it.timezone for it in cells.roots.values()}:
        today = moments.local_day(at, zone)
        midnights |= {moments.instant(today, days, "00:00", zone) for days in (0, 1)}
    return clock_step(at, midnights | steps(cells.timings, cells.limits))


def _blocks(
    session: Session, election: Election, cells: Cells, asked: Asked, seen: Seen
) -> tuple[Mapping[str, Block], Mapping[str, Sequence[Cell]] | None]:
    """What was reported as of the instant asked for and, up to the regency, as of `since`."""
    own, grain = asked.region, grain_of(asked.region)
    if grain.levels == STORED and not asked.assumed:
        return _kept_blocks(session, election.slug, cells, own), None
    stock, before = _stocks(session, election, own, grain, cells, seen, compares=asked.compares)
    if asked.assume is not None:
        stock = _assumed(session, election, own, cells, stock, asked.assume)
    return _cut(cells.filled(stock), own), None if before is None else cells.filled(before)


def _kept_blocks(session: Session, election: str, cells: Cells, own: str) -> Mapping[str, Block]:
    """Province by province: after a write, one is added up anew."""

    def make(codes: list[str]) -> dict[str, Block]:
        roots = {code: [code] if code == ROOT else [code, *cells.children.get(code, ())] for code in codes}
        stock = _present(session, election, STORED_GRAIN, codes, [*chain(*roots.values())])
        return {code: Block(cells.filled(stock, parts)) for code, parts in roots.items()}

    raised = queries.revisions(session, election, own, STORED_GRAIN)
    codes = [own, *cells.children.get(ROOT, ())] if own == ROOT else [own]
    found = kept_at(session, f"blocks of {election}", {code: raised.get(code, 0) for code in codes}, make)
    return found if own == ROOT else found[own].known("parts", lambda: _cut(found[own].cells, own))


def _cut(cells: Mapping[str, Sequence[Cell]], own: str) -> dict[str, Block]:
    """By the region's own and its children's."""
    parts: dict[str, dict[str, Sequence[Cell]]] = {}
    for root, here in cells.items():
        parts.setdefault(_part(root, own), {})[root] = here
    return {code: Block(part) for code, part in parts.items()}


def _part(root: str, own: str) -> str:
    """The region itself, or its child that this one is or lies in."""
    return root[:2] if own == ROOT else root


def _stocks(
    session: Session, election: Election, code: str, grain: Grain, cells: Cells, seen: Seen, *, compares: bool
) -> tuple[Stock, Stock | None]:
    codes = [code, *cells.children.get(ROOT, ())] if code == ROOT else [code]
    now = _present(session, election.slug, grain, codes, [*cells.roots])
    if grain.levels == STORED or not (compares or seen.past):
        return now, None
    since = seen.when.since
    known = seen.view.known_at
    changed = past.changed(session, election.slug, code, Since(since, known))
    renewals = past.renewals(session, election.slug, code)
    told = changed, renewals, cells.requirements, cells.roots
    stock = replay.retold(now, *told, seen.view) if seen.past else now
    return stock, replay.retold(now, *told, View(since, known))


def _present(session: Session, election: str, grain: Grain, codes: Sequence[str], roots: Sequence[str]) -> Kept:
    """Tallies, with what they do not tell apart."""
    found: Kept = defaultdict(dict)
    for region, requirement, until, balance in queries.tallies(session, election, grain, roots):
        found[region, requirement][until] = Sums(*balance)
    if grain.levels != STORED:
        _set_apart(found, codes[0])
    for region, requirement, until, *odd in queries.odd(session, election, grain, codes):
        here = found[region, requirement]
        here[until] = here.get(until, NOTHING).plus(Sums(**dict(zip(ODD_SUMS, odd, strict=True))))
    return found


def _set_apart(stock: Kept, code: str) -> None:
    """A region's tallies hold all below it, its children's too: it keeps the rest."""
    for (region, requirement), sums in [*stock.items()]:
        whole = stock[code, requirement] if region != code else {}
        for until, part in sums.items() if region != code else ():
            whole[until] = whole.get(until, NOTHING).minus(part)


def _assumed(session: Session, election: Election, code: str, cells: Cells, stock: Stock, text: str) -> Stock:
    """What it would be if: what these items add now is taken out, and what is assumed put in. Nothing is written."""
    wanted = checks.assumptions(text, code, lambda region, it: cells.making.answers(cells.roots.get(region), it))
    past_of = past.items(session, election.slug, code, [*wanted])
    renewals = past.renewals(session, election.slug, code)
    found = {key: dict(kept) for key, kept in stock.items()}
    for (region, requirement), status in wanted.items():
        here = found.setdefault((region, requirement), {})
        if (it := past_of.get((region, requirement))) is not None:
            now = replay.present(cells.requirements[requirement], it, renewals.get((region, requirement), []))
            here[it.good_until] = here.get(it.good_until, NOTHING).minus(now)
        here[FAR] = here.get(FAR, NOTHING).plus(
            rules.as_if(status, cells.making.own_target(cells.roots[region], requirement))
        )
    return found
