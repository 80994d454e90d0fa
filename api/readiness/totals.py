"""The sums of the ledgers as a question needs them: of now, of before, or as they would be if."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import domain as checklist_rules
from api.checklists.expectations.grid import ExpectationGrid, Stock, measured
from api.checklists.expectations.scope import STORED, Grain, grain_of
from api.checklists.history import domain as update_rules
from api.checklists.history import repository as updates
from api.checklists.history.domain import CURRENT, AsOf
from api.checklists.status_at import NO_COUNTERS, Block, Counters, Expectation, Timing
from api.core.region_codes import ROOT
from api.core.time import NEVER, day_end
from api.db.reference_cache import kept_at
from api.elections.models import Election
from api.ledger.entries import ledger_of
from api.readiness import balances, errors, score
from api.readiness.balances import Raised
from api.readiness.snapshot import Stood, When
from api.reporting.projections import replay
from api.reporting.projections import repository as past
from api.reporting.projections.repository import DaySums, Since

STORED_GRAIN = grain_of(ROOT)
ODD_SUMS = ("disputed_done", "claimed_idle", "excess", "idle_target")
Kept = dict[tuple[str, str], dict[datetime, Counters]]


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
    view: AsOf
    past: bool


class Books(NamedTuple):
    """Those that a question is about."""

    session: Session
    election: Election
    cells: ExpectationGrid
    own: str

    @property
    def grain(self) -> Grain:
        return grain_of(self.own)

    @property
    def wide(self) -> bool:
        """Whether it is about more than one regency: these are added up from what is kept, not told anew."""
        return self.grain.levels == STORED


def stood(ledgers: Books, before: Books, asked: Asked, seen: Seen) -> Stood:
    """What was reported as of the instant asked for and, to tell what has changed, as of the one `before`."""
    return (_of_many if ledgers.wide else _of_one)(ledgers, before, asked, seen)


def _of_many(ledgers: Books, before: Books, asked: Asked, seen: Seen) -> Stood:
    """Above the regency: of now from tallies, of before from what each day has changed."""
    raised = balances.revisions(ledgers.session, ledgers.election.slug, ledgers.own)
    if seen.past or asked.assumed:
        blocks: Mapping[str, Block] = _cut(ledgers.cells.filled(_told_anew(ledgers, asked, seen)), ledgers.own)
        whole = _whole(blocks)
    else:
        blocks, whole = _kept_blocks(ledgers, raised)
    if not asked.compares:
        return Stood(blocks, whole, None)
    if seen.when.since == seen.when.at:
        return Stood(blocks, whole, whole)
    revision = sum(it.past for it in raised.values())
    return Stood(blocks, whole, _before(before, asked, seen, revision, lambda: _by_day(before, seen.when.since)))


def _whole(blocks: Mapping[str, Block]) -> Block:
    return Block({code: it.joined for code, it in blocks.items()})


def _told_anew(ledgers: Books, asked: Asked, seen: Seen) -> Stock:
    if seen.past or ledgers.cells.other_day:
        stock = _by_day(ledgers, seen.when.at if seen.past else NEVER)
    else:
        stock = _present(ledgers, STORED_GRAIN, ledgers.cells.roots)
    return stock if asked.assume is None else _assumed(ledgers, stock, asked.assume, seen.view)


def _kept_blocks(ledgers: Books, raised: Mapping[str, Raised]) -> tuple[Mapping[str, Block], Block]:
    """Regency by regency: after a write, one is added up anew. Of the nation, by province and by island."""
    cells, name = ledgers.cells, ledgers.election.slug

    def make(codes: list[str]) -> dict[str, Block]:
        stock = _present(ledgers, STORED_GRAIN, codes)
        return {code: Block(cells.filled(stock, [code])) for code in codes}

    revisions = {code: raised.get(code, Raised()).up for code in cells.roots}
    found = kept_at(ledgers.session, f"roots of {name}", revisions, make)
    if ledgers.own != ROOT:
        return found, _whole(found)
    provinces = _together(ledgers, f"provinces of {name}", found, revisions, lambda root: root[:2])
    sums = {code: sum(revisions[root] for root in it.cells) for code, it in provinces.items()}
    return provinces, _whole(_together(ledgers, f"islands of {name}", provinces, sums, lambda code: code[:1]))


def _together(
    ledgers: Books, name: str, parts: Mapping[str, Block], revisions: Mapping[str, int], place: Callable[[str], str]
) -> dict[str, Block]:
    """Parts of one place as one block; kept while none of them changes."""
    groups: dict[str, list[str]] = defaultdict(list)
    for code in parts:
        groups[place(code)].append(code)

    def make(places: list[str]) -> dict[str, Block]:
        return {it: Block({code: parts[code].joined for code in groups[it]}) for it in places}

    return kept_at(
        ledgers.session, name, {it: sum(revisions[code] for code in codes) for it, codes in groups.items()}, make
    )


def _before(ledgers: Books, asked: Asked, seen: Seen, revision: int, tell: Callable[[], Stock]) -> Block:
    """A day that is over seldom changes: most writes leave what it added up to as it was, and that is kept."""
    at = seen.when.since

    def make() -> Block:
        return Block({ledgers.own: Block(ledgers.cells.filled(tell())).joined})

    if seen.past or asked.polling_on is not None or day_end(at) > seen.when.at:
        return make()
    name = f"days of {ledgers.election.slug}"
    found = kept_at(ledgers.session, name, {ledgers.own: revision}, lambda _: {ledgers.own: Block({})})
    return found[ledgers.own].known(at, make)


def _by_day(ledgers: Books, at: datetime) -> Kept:
    """As of the end of a day."""
    found: Kept = defaultdict(dict)
    cells = ledgers.cells
    for it in past.day_sums(ledgers.session, ledgers.election.slug, ledgers.own, at, at):
        if cells.cell(it.region, it.requirement) is not None:
            here, until = found[it.region, it.requirement], _held_until(cells, it)
            here[until] = here.get(until, NO_COUNTERS).plus(it.sums)
    return found


def course(runs: Sequence[tuple[Books, Sequence[datetime]]]) -> Iterator[list[Expectation]]:
    """How all units stood as each of these days ended, one after the other: take what a day says before the next."""
    session, election, _, own = whole = runs[0][0]
    told = None if whole.wide else _told_days(whole)
    for ledgers, ends in runs:
        sums = past.day_sums(session, election.slug, own, ends[0], ends[-1]) if told is None else told
        yield from _run(ledgers.cells, ends, iter(sums))


def _run(cells: ExpectationGrid, ends: Sequence[datetime], sums: Iterator[DaySums]) -> Iterator[list[Expectation]]:
    """Of days with the same cells. What was before them is among the sums."""
    stock: dict[tuple[str, Timing], dict[datetime, Counters]] = defaultdict(dict)
    parts: dict[tuple[str, str], Counters] = {}
    moved: dict[tuple[str, Timing], int] = defaultdict(int)
    ahead = next(sums, None)
    for end in ends:
        while ahead is not None and ahead.ends_at <= end:
            key = ahead.region, ahead.requirement
            if (cell := cells.cell(*key)) is not None:
                here, until = stock[cell[:2]], _held_until(cells, ahead)
                here[until] = here.get(until, NO_COUNTERS).plus(ahead.sums)
                old = parts.get(key, NO_COUNTERS)
                parts[key] = old.plus(ahead.sums)
                moved[cell[:2]] += measured(cell, [parts[key]]) - measured(cell, [old])
            ahead = next(sums, None)
        yield [
            it._replace(stock=stock.get(it[:2], it.stock), target=it.target + moved.get(it[:2], 0))
            for it in cells.joined
        ]


def _held_until(cells: ExpectationGrid, it: DaySums) -> datetime:
    return checklist_rules.held_until(cells.requirements[it.requirement], cells.roots[it.region], it.lasts_until)


def _told_days(ledgers: Books) -> list[DaySums]:
    """Of every ledger they are kept; of one regency, where districts may differ in what is due, they are told anew."""
    session, slug, cells = ledgers.session, ledgers.election.slug, ledgers.cells
    found = []
    histories = updates.load_histories(session, slug, ledgers.own, cells.requirements, beneath=True)
    for (region, code), history in histories.items():
        root, requirement = replay.root_of(region, cells.roots), cells.requirements[code]
        seen = history, update_rules.derive_state(requirement, *history)
        days = replay.every_day(requirement, cells.roots[root], *seen)
        found += [DaySums(root, code, *day, sums) for day, sums in days.items()]
    return sorted(found, key=lambda it: it.ends_at)


def _cut(cells: Mapping[str, Sequence[Expectation]], own: str) -> dict[str, Block]:
    """By the region's own and its children's: of the nation, whole provinces."""
    parts: dict[str, dict[str, Sequence[Expectation]]] = {}
    for root, here in cells.items():
        parts.setdefault(root[:2] if own == ROOT else root, {})[root] = here
    return {code: Block(part) for code, part in parts.items()}


def _of_one(ledgers: Books, before: Books, asked: Asked, seen: Seen) -> Stood:
    """Of one regency and what lies below it, or part of it: of before, the items that have changed are told anew."""
    present = _present(ledgers, ledgers.grain, ledgers.cells.roots)
    stock = _retold(ledgers, present, seen.view)
    if asked.assume is not None:
        stock = _assumed(ledgers, stock, asked.assume, seen.view)
    blocks = _cut(ledgers.cells.filled(stock), ledgers.own)
    whole = _whole(blocks)
    if not asked.compares:
        return Stood(blocks, whole, None)
    view = AsOf(seen.when.since, seen.view.known_at)
    revision = balances.past(ledgers.session, ledgers.election.slug, ledger_of(ledgers.own))
    return Stood(blocks, whole, _before(before, asked, seen, revision, lambda: _retold(before, present, view)))


def _retold(ledgers: Books, stock: Stock, view: AsOf) -> Stock:
    """As it was seen from there; by another polling day also what ages and has not changed since."""
    session, slug, code, cells = ledgers.session, ledgers.election.slug, ledgers.own, ledgers.cells
    aging = [it.code for it in cells.requirements.values() if it.good_for_days is not None and cells.other_day]
    if view == CURRENT and not aging:
        return stock
    changed = past.changed(session, slug, code, Since(view.as_of, view.known_at), aging)
    return replay.retold(stock, changed, past.renewals(session, slug, code), cells.requirements, cells.roots, view)


def _present(ledgers: Books, grain: Grain, roots: Collection[str]) -> Kept:
    """Tallies, with what they do not tell apart."""
    found: Kept = defaultdict(dict)
    session, slug = ledgers.session, ledgers.election.slug
    for region, requirement, until, balance in balances.tallies(session, slug, grain, roots):
        found[region, requirement][until] = Counters(*balance)
    if grain.levels != STORED:
        _set_apart(found, ledgers.own)
    for region, requirement, until, *odd in balances.odd(session, slug, grain, ledgers.own, roots):
        here = found[region, requirement]
        here[until] = here.get(until, NO_COUNTERS).plus(Counters(**dict(zip(ODD_SUMS, odd, strict=True))))
    return found


def _set_apart(stock: Kept, code: str) -> None:
    """A region's tallies hold all below it, its children's too: it keeps the rest."""
    for (region, requirement), sums in [*stock.items()]:
        whole = stock[code, requirement] if region != code else {}
        for until, part in sums.items() if region != code else ():
            whole[until] = whole.get(until, NO_COUNTERS).minus(part)


def _assumed(ledgers: Books, stock: Stock, text: str, view: AsOf) -> Stock:
    """What it would be if: what these items add is taken out, and what is assumed put in. Nothing is written."""
    session, slug, cells = ledgers.session, ledgers.election.slug, ledgers.cells
    wanted = errors.assumptions(text, ledgers.own, lambda region, it: cells.making.answers(cells.roots.get(region), it))
    past_of = past.items(session, slug, ledgers.own, [*wanted])
    renewals = past.renewals(session, slug, ledgers.own)
    found = {key: dict(kept) for key, kept in stock.items()}
    for (region, code), status in wanted.items():
        here, pinned = found.setdefault((region, code), {}), cells.roots[region]
        if (it := past_of.get((region, code))) is not None:
            history = it.told, it.said, renewals.get((region, code), []), it.moved
            for until, sums in replay.seen(cells.requirements[code], pinned, history, view).items():
                here[until] = here.get(until, NO_COUNTERS).minus(sums)
        here[NEVER] = here.get(NEVER, NO_COUNTERS).plus(score.as_if(status, cells.making.own_target(pinned, code)))
    return found
