"""Who must answer what, when, and against which target: cells, to be filled with what was reported."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.domain import Unit
from api.checklists.expectations import repository
from api.checklists.expectations.domain import Figures, Group, target, terms_of
from api.checklists.expectations.scope import grain_of
from api.checklists.history.domain import CURRENT, AsOf
from api.checklists.models import Requirement
from api.checklists.repository import Template
from api.checklists.status_at import Counters, Expectation, Known, Thresholds, Timing, joined
from api.core.region_codes import covers, parent
from api.core.time import NEVER, last_of
from api.db.reference_cache import kept
from api.elections import domain as election_rules
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.reference.regions import repository as regions
from api.reference.regions.models import Region, RegionFlag

Stock = Mapping[tuple[str, str], Mapping[datetime, Counters]]
"""What was reported, by region and requirement, and until when it is good."""
Counts = Mapping[str, Mapping[str, Mapping[Group, int]]]
"""How many units there are, by requirement and root."""
Calendar = tuple[date, str, frozenset[str], frozenset[str]]
NO_STOCK: Mapping[datetime, Counters] = {}
NOBODY: Mapping[str, Mapping[Group, int]] = {}
T = TypeVar("T")


def units(
    session: Session,
    election: Election,
    code: str,
    template: Template,
    noted: Sequence[RegionFlag],
    at: datetime,
) -> Counts:
    """Regions at the requirement's levels that vote its ballot, have its flag and have something to count."""
    grain = grain_of(code)
    everywhere = repository.units(session, election.slug, code, grain)
    near = {
        flag: repository.units(session, election.slug, code, grain, [it.region for it in noted if it.flag == flag])
        for flag in sorted({it.applies_if for it in template.requirements if it.applies_if})
    }
    nought = checklists.zero_figures(session, election.slug, None, at)
    groups = {region: Group(region[: grain.width], *group) for group, region, _ in nought}
    zeros = checklists_domain.zeros(template.requirements, nought)
    found: dict[str, dict[str, dict[Group, int]]] = defaultdict(lambda: defaultdict(dict))
    for it in template.requirements:
        none = _tally(groups[region] for region in zeros.get(it.code, ()))
        for group, count in (near[it.applies_if] if it.applies_if else everywhere).items():
            if group.level in template.levels[it.code] and group.votes(it.ballot) and count > none.get(group, 0):
                found[it.code][group.root][group] = count - none.get(group, 0)
    return found


def _tally(groups: Iterable[Group]) -> dict[Group, int]:
    found: dict[Group, int] = defaultdict(int)
    for it in groups:
        found[it] += 1
    return found


@dataclass(frozen=True)
class ExpectationGrid:
    """Units, timing and targets by root and requirement; to be filled with what was reported."""

    roots: Mapping[str, ElectionRegion]
    names: Mapping[str, Region]
    template: Template
    requirements: Mapping[str, Requirement]
    limits: Thresholds
    making: "Making"
    empty: Mapping[str, Mapping[str, Expectation]]
    """By root and requirement."""
    timings: frozenset[Timing]
    other_day: bool = False
    """Whether a polling day is not the one in force: until when reports hold is kept by that one."""
    earlier: Known = field(default_factory=Known, compare=False)

    @cached_property
    def children(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for root in self.roots:
            found[parent(root) or ""].append(root)
        return found

    def cell(self, root: str, requirement: str) -> Expectation | None:
        return self.empty.get(root, {}).get(requirement)

    @cached_property
    def joined(self) -> Sequence[Expectation]:
        return joined(cell for cells in self.empty.values() for cell in cells.values())

    def of(self, template: Template) -> "ExpectationGrid":
        """Those of a part of the template."""
        codes = {it.code: it for it in template.requirements}
        empty = {root: {code: it for code, it in cells.items() if code in codes} for root, cells in self.empty.items()}
        timings = frozenset(cell.timing for cells in empty.values() for cell in cells.values())
        return replace(self, template=template, requirements=codes, empty=empty, timings=timings)

    def filled(self, stock: Stock, roots: Iterable[str] | None = None) -> dict[str, Sequence[Expectation]]:
        return {
            root: [_filled(it, stock.get((root, code))) for code, it in self.empty[root].items()]
            for root in roots or self.roots
        }


def _filled(cell: Expectation, stock: Mapping[datetime, Counters] | None) -> Expectation:
    return cell if stock is None else cell._replace(stock=stock, target=measured(cell, stock.values()))


def measured(cell: Expectation, stock: Iterable[Counters]) -> int:
    """Where all have reported, their target is what they were measured against: of a past moment, the one of then."""
    known = target = 0
    for it in stock:
        known, target = known + it.known, target + it.target
    return target if cell.with_target == cell.units == known else cell.target


def cells(
    session: Session, election: Election, code: str, view: AsOf = CURRENT, polling_on: date | None = None
) -> ExpectationGrid:
    """Those of a region, cut as an answer shows it: by the polling days, flags and figures that were known from there.

    With `polling_on` by that day, whatever was decided.
    """
    now = _of_now(session, election.slug, code)
    view = _step(session, election.slug, code, view)
    if polling_on is not None:
        return _seen_from(session, election, code, now, view, polling_on)
    if view == CURRENT:
        return now
    return now.earlier.known(view, lambda: _seen_from(session, election, code, now, view))


@kept
def _of_now(session: Session, slug: str, code: str) -> ExpectationGrid:
    election, grain = elections.election(session, slug), grain_of(code)
    roots = repository.roots(session, slug, code, grain)
    template, flags = checklists.template(session, election), _flags(session, election)
    made = _making(session, election, code, template, flags)
    return ExpectationGrid(
        roots,
        repository.names(session, roots),
        template,
        made.requirements,
        repository.limits(election),
        made,
        *_empty(made, roots, flags),
    )


def _seen_from(
    session: Session, election: Election, code: str, now: ExpectationGrid, view: AsOf, polling_on: date | None = None
) -> ExpectationGrid:
    """Made of those of now: what has not changed since is not read again, and held once."""
    decisions, seen = elections.decided(session, election.slug), (view.as_of, view.known_at)
    roots = {
        root: election_rules.on_day(it, polling_on)
        if polling_on is not None
        else election_rules.seen_from(it, election, decisions, *seen)
        for root, it in now.roots.items()
    }
    at, flags = min(seen), _flags(session, election, min(seen))
    made = now.making
    if any(it > at for it in _moved(session, election.slug, code)):
        made = _making(session, election, code, now.template, flags, at)
        made.counts = _sharing(made.counts, now.making.counts)
    empty, timings = _empty(made, roots, flags)
    empty = _sharing(empty, now.empty)
    other_day = any(it.polling_on != now.roots[root].polling_on for root, it in roots.items())
    return replace(now, roots=roots, making=made, empty=empty, timings=timings, earlier=Known(), other_day=other_day)


def _sharing(found: Mapping[str, T], now: Mapping[str, T]) -> Mapping[str, T]:
    """What is equal is that of now: of a whole country it is much, and little of it moves."""
    return {key: now[key] if now.get(key) == it else it for key, it in found.items()}


def _step(session: Session, slug: str, code: str, view: AsOf) -> AsOf:
    """The last instants at which a day, a flag or a figure changed that this one knows; NOW: none has since."""
    if view == CURRENT:
        return CURRENT
    decisions = [
        it for it in elections.decided(session, slug) if covers([it.region], code) or covers([code], it.region)
    ]
    moved = _moved(session, slug, code)
    return AsOf(
        last_of([*map(election_rules.holds_from, decisions), *moved], view.as_of),
        last_of([*(it.recorded_at for it in decisions), *moved], view.known_at),
    )


def _moved(session: Session, slug: str, code: str) -> list[datetime]:
    """When a flag or a figure changed that matters there."""
    return [*regions.flags_changed_at(session, code), *regions.figures_changed_at(session, slug, code)]


def _flags(session: Session, election: Election, at: datetime = NEVER) -> list[RegionFlag]:
    return regions.flags_at(session, None, min(at, election.closed_at or NEVER))


def _making(
    session: Session,
    election: Election,
    code: str,
    template: Template,
    flags: Sequence[RegionFlag],
    at: datetime = NEVER,
) -> "Making":
    slug, known = election.slug, regions.figures_known_by(session, election.slug, at)
    counts = units(session, election, code, template, flags, known)
    return Making(template, counts, repository.figures(session, slug, code, grain_of(code), known))


def _empty(
    made: "Making", roots: Mapping[str, ElectionRegion], flags: Sequence[RegionFlag]
) -> tuple[Mapping[str, Mapping[str, Expectation]], frozenset[Timing]]:
    """Cells that nothing was reported of yet, and when they open and fall due."""
    units = checklists_domain.units([*roots.values()], flags)
    empty = {root: {cell.requirement: cell for cell in made.empty(it)} for root, it in zip(roots, units, strict=True)}
    return empty, frozenset(cell.timing for cells in empty.values() for cell in cells.values())


class Making:
    """What is worked out once for many regions."""

    def __init__(self, template: Template, counts: Counts, figures: Figures) -> None:
        self.requirements = {it.code: it for it in template.requirements}
        self.counts, self.figures = counts, figures
        self.terms = {it.code: terms_of(it) for it in template.requirements}
        self.known: dict[Calendar, dict[str, Timing]] = {}

    def answers(self, pinned: ElectionRegion | None, requirement: str) -> bool:
        """Whether this region itself, and not only one below it, has to answer."""
        return pinned is not None and any(it.level == pinned.level for it in self._groups(pinned, requirement))

    def own_target(self, pinned: ElectionRegion, requirement: str) -> int:
        own = {group: 1 for group in self._groups(pinned, requirement) if group.level == pinned.level}
        return target(self.terms[requirement], own, self.figures)[0]

    def _groups(self, pinned: ElectionRegion, requirement: str) -> Mapping[Group, int]:
        return self.counts.get(requirement, NOBODY).get(pinned.region, {})

    def empty(self, unit: Unit) -> Iterable[Expectation]:
        for code, timing in self._timings(unit).items():
            if groups := self._groups(unit.pinned, code):
                sums = target(self.terms[code], groups, self.figures)
                yield Expectation(code, timing, sum(groups.values()), *sums, NO_STOCK)

    def _timings(self, unit: Unit) -> dict[str, Timing]:
        """Worked out once for all regions with the same polling day, time zone and flags."""
        key = unit.pinned.polling_on, unit.pinned.timezone, unit.flags, unit.near
        if key not in self.known:
            self.known[key] = {code: _timing(it, unit) for code, it in self.requirements.items()}
        return self.known[key]


def _timing(it: Requirement, unit: Unit) -> Timing:
    times = checklists_domain.times(it, unit)
    return Timing(times.opens_at, times.due_at, checklists_domain.is_critical(it, unit))
