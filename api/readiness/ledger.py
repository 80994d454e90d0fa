"""The sums of the books as a question needs them: of now, of before, or as they would be if."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import rules as checklist_rules
from api.db.kept import kept_at
from api.db.tree import ROOT
from api.elections.models import Election
from api.expected.answers import Cells, Stock
from api.expected.scope import STORED, Grain, grain_of
from api.readiness import checks, queries, rules
from api.readiness.queries import Raised, When
from api.replay import answers as replay
from api.replay import queries as past
from api.replay.queries import DaySums, Since
from api.stands import NOTHING, Block, Cell, Sums, Timing
from api.status import FAR
from api.updates import queries as updates
from api.updates import rules as update_rules
from api.updates.rules import View

STORED_GRAIN = grain_of(ROOT)
ODD_SUMS = ("disputed_done", "claimed_idle", "excess", "idle_target")
Kept = dict[tuple[str, str], dict[datetime, Sums]]


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


class Span(NamedTuple):
    """The days that are asked for."""

    first: str | None
    last: str | None


class Seen(NamedTuple):
    """From where it is looked at; `past`: not from the present."""

    when: When
    view: View
    past: bool


class Books(NamedTuple):
    """Those that a question is about."""

    session: Session
    election: Election
    cells: Cells
    own: str

    @property
    def grain(self) -> Grain:
        return grain_of(self.own)

    @property
    def wide(self) -> bool:
        """Whether it is about more than one regency: these are added up from what is kept, not told anew."""
        return self.grain.levels == STORED

    @property
    def parts(self) -> list[str]:
        """The provinces of the nation, and the nation's own; or the region."""
        return [self.own, *self.cells.children.get(ROOT, ())] if self.own == ROOT else [self.own]


def blocks(
    session: Session, election: Election, cells: Cells, asked: Asked, seen: Seen
) -> tuple[Mapping[str, Block], Block | None]:
    """What was reported as of the instant asked for and, where it is asked what has changed, as of `since`."""
    books = Books(session, election, cells, asked.region)
    if books.wide:
        return _of_many(books, asked, seen)
    stock, before = _stocks(books, seen, compares=asked.compares)
    if asked.assume is not None:
        stock = _assumed(books, stock, asked.assume, seen.view)
    return _cut(cells.filled(stock), asked.region), None if before is None else Block(cells.filled(before))


def _of_many(books: Books, asked: Asked, seen: Seen) -> tuple[Mapping[str, Block], Block | None]:
    """Above the regency: of now from tallies, of before from what each day has changed."""
    raised = queries.revisions(books.session, books.election.slug, books.own, STORED_GRAIN)
    if seen.past or asked.assumed:
        found: Mapping[str, Block] = _cut(books.cells.filled(_told_anew(books, asked, seen)), books.own)
    else:
        found = _kept_blocks(books, raised)
    if not asked.compares:
        return found, None
    if seen.when.since == seen.when.at:
        return found, Block({code: it.joined for code, it in found.items()})
    if asked.polling_on is not None:
        return found, Block(books.cells.filled(_by_day(books, seen.when.since)))
    return found, _kept_before(books, raised, seen.when.since)


def _told_anew(books: Books, asked: Asked, seen: Seen) -> Stock:
    roots = books.cells.roots
    stock = _by_day(books, seen.when.at) if seen.past else _present(books, STORED_GRAIN, books.parts, roots)
    return stock if asked.assume is None else _assumed(books, stock, asked.assume, seen.view)


def _kept_blocks(books: Books, raised: Mapping[str, Raised]) -> Mapping[str, Block]:
    """Province by province: after a write, one is added up anew."""
    cells, own = books.cells, books.own

    def make(codes: list[str]) -> dict[str, Block]:
        roots = {code: [code] if code == ROOT else [code, *cells.children.get(code, ())] for code in codes}
        stock = _present(books, STORED_GRAIN, codes, [*chain(*roots.values())])
        return {code: Block(cells.filled(stock, parts)) for code, parts in roots.items()}

    revisions = {code: raised.get(code, Raised()).up for code in books.parts}
    found = kept_at(books.session, f"blocks of {books.election.slug}", revisions, make)
    return found if own == ROOT else found[own].known("parts", lambda: _cut(found[own].cells, own))


def _kept_before(books: Books, raised: Mapping[str, Raised], at: datetime) -> Block:
    """A day that is over seldom changes: most writes leave what it added up to as it was."""

    def make() -> Block:
        return Block({books.own: Block(books.cells.filled(_by_day(books, at))).joined})

    past_of = {books.own: sum(it.past for it in raised.values())}
    found = kept_at(books.session, f"days of {books.election.slug}", past_of, lambda _: {books.own: Block({})})
    return found[books.own].known(at, make)


def _by_day(books: Books, at: datetime) -> Kept:
    """As of the end of a day."""
    found: Kept = defaultdict(dict)
    cells = books.cells
    for it in past.day_sums(books.session, books.election.slug, books.own, at, at):
        if (it.region, it.requirement) in cells.timing:
            here, until = found[it.region, it.requirement], _held_until(cells, it)
            here[until] = here.get(until, NOTHING).plus(it.sums)
    return found


def course(books: Books, ends: Sequence[datetime]) -> Iterator[list[Cell]]:
    """How all units stood as each of these days ended, one after the other: take what a day says before the next."""
    cells, sums = books.cells, iter(_day_sums(books, ends))
    stock: dict[tuple[str, Timing], dict[datetime, Sums]] = defaultdict(dict)
    ahead = next(sums, None)
    for end in ends:
        while ahead is not None and ahead.ends_at <= end:
            timing = cells.timing.get((ahead.region, ahead.requirement))
            if timing is not None:
                here, until = stock[ahead.requirement, timing], _held_until(cells, ahead)
                here[until] = here.get(until, NOTHING).plus(ahead.sums)
            ahead = next(sums, None)
        yield [it._replace(stock=stock.get(it[:2], it.stock)) for it in cells.joined]


def _held_until(cells: Cells, it: DaySums) -> datetime:
    return checklist_rules.held_until(cells.requirements[it.requirement], cells.roots[it.region], it.lasts_until)


def _day_sums(books: Books, ends: Sequence[datetime]) -> Iterable[DaySums]:
    """As they are kept of every book. Of one regency, where districts may differ in what is due, they are told anew."""
    session, slug, cells = books.session, books.election.slug, books.cells
    if books.wide:
        return past.day_sums(session, slug, books.own, ends[0], ends[-1])
    found = []
    histories = updates.histories(session, slug, books.own, cells.requirements, beneath=True)
    for (region, code), history in histories.items():
        root, requirement = replay.root_of(region, cells.roots), cells.requirements[code]
        seen = history, update_rules.fold(requirement, *history)
        days = replay.every_day(requirement, cells.roots[root], *seen)
        found += [DaySums(root, code, *day, sums) for day, sums in days.items()]
    return sorted(found, key=lambda it: it.ends_at)


def _cut(cells: Mapping[str, Sequence[Cell]], own: str) -> dict[str, Block]:
    """By the region's own and its children's."""
    parts: dict[str, dict[str, Sequence[Cell]]] = {}
    for root, here in cells.items():
        parts.setdefault(_part(root, own), {})[root] = here
    return {code: Block(part) for code, part in parts.items()}


def _part(root: str, own: str) -> str:
    """The region itself, or its child that this one is or lies in."""
    return root[:2] if own == ROOT else root


def _stocks(books: Books, seen: Seen, *, compares: bool) -> tuple[Stock, Stock | None]:
    """Of one regency and what lies below it, or part of it: what has changed since is told anew."""
    session, slug, code = books.session, books.election.slug, books.own
    now = _present(books, books.grain, [code], books.cells.roots)
    if not (compares or seen.past):
        return now, None
    since, known = seen.when.since, seen.view.known_at
    changed = past.changed(session, slug, code, Since(since, known))
    told = changed, past.renewals(session, slug, code), books.cells.requirements, books.cells.roots
    stock = replay.retold(now, *told, seen.view) if seen.past else now
    return stock, replay.retold(now, *told, View(since, known))


def _present(books: Books, grain: Grain, codes: Sequence[str], roots: Iterable[str]) -> Kept:
    """Tallies, with what they do not tell apart."""
    found: Kept = defaultdict(dict)
    for region, requirement, until, balance in queries.tallies(books.session, books.election.slug, grain, roots):
        found[region, requirement][until] = Sums(*balance)
    if grain.levels != STORED:
        _set_apart(found, codes[0])
    for region, requirement, until, *odd in queries.odd(books.session, books.election.slug, grain, codes):
        here = found[region, requirement]
        here[until] = here.get(until, NOTHING).plus(Sums(**dict(zip(ODD_SUMS, odd, strict=True))))
    return found


def _set_apart(stock: Kept, code: str) -> None:
    """A region's tallies hold all below it, its children's too: it keeps the rest."""
    for (region, requirement), sums in [*stock.items()]:
        whole = stock[code, requirement] if region != code else {}
        for until, part in sums.items() if region != code else ():
            whole[until] = whole.get(until, NOTHING).minus(part)


def _assumed(books: Books, stock: Stock, text: str, view: View) -> Stock:
    """What it would be if: what these items add is taken out, and what is assumed put in. Nothing is written."""
    session, slug, cells = books.session, books.election.slug, books.cells
    wanted = checks.assumptions(text, books.own, lambda region, it: cells.making.answers(cells.roots.get(region), it))
    past_of = past.items(session, slug, books.own, [*wanted])
    renewals = past.renewals(session, slug, books.own)
    found = {key: dict(kept) for key, kept in stock.items()}
    for (region, code), status in wanted.items():
        here, pinned = found.setdefault((region, code), {}), cells.roots[region]
        if (it := past_of.get((region, code))) is not None:
            history = it.told, it.said, renewals.get((region, code), []), it.moved
            for until, sums in replay.seen(cells.requirements[code], pinned, history, view).items():
                here[until] = here.get(until, NOTHING).minus(sums)
        here[FAR] = here.get(FAR, NOTHING).plus(rules.as_if(status, cells.making.own_target(pinned, code)))
    return found
