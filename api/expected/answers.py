"""Who must answer what, when, and against which target: cells, to be filled with what was reported."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from functools import cached_property
from itertools import chain
from math import lcm
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import queries as checklists
from api.checklists import rules
from api.checklists.models import Measure, Requirement
from api.checklists.queries import Template
from api.checklists.rules import Unit
from api.db.kept import kept
from api.db.tree import parent
from api.elections import queries as elections
from api.elections.models import Election, ElectionRegion
from api.expected import queries
from api.expected.queries import Group
from api.expected.scope import Grain, grain_of
from api.flags import queries as flagged
from api.regions.models import Region, RegionFlag
from api.stands import Cell, Limits, Sums, Timing, joined
from api.status import FAR

Stock = Mapping[tuple[str, str], Mapping[datetime, Sums]]
"""What was reported, by region and requirement, and until when it is good."""
Counts = Mapping[tuple[str, str], Mapping[Group, int]]
"""How many units there are, by root and requirement."""
Calendar = tuple[date, str, frozenset[str], frozenset[str]]
Figures = Mapping[tuple[Group, str], tuple[int, int]]
NO_STOCK: Mapping[datetime, Sums] = {}


def units(
    session: Session, election: Election, code: str, grain: Grain, template: Template, noted: Sequence[RegionFlag]
) -> Counts:
    """Regions at the requirement's levels that vote its ballot, have its flag and have something to count."""
    everywhere = queries.units(session, election.slug, code, grain)
    near = {
        flag: queries.units(session, election.slug, code, grain, [it.region for it in noted if it.flag == flag])
        for flag in sorted({it.applies_if for it in template.requirements if it.applies_if})
    }
    nought = checklists.zero_figures(session, election.slug, None)
    groups = {region: Group(region[: grain.width], *group) for group, region, _ in nought}
    zeros = rules.zeros(template.requirements, nought)
    found: dict[tuple[str, str], dict[Group, int]] = defaultdict(dict)
    for it in template.requirements:
        none = _tally(groups[region] for region in zeros.get(it.code, ()))
        for group, count in (near[it.applies_if] if it.applies_if else everywhere).items():
            if group.level in template.levels[it.code] and group.votes(it.ballot) and count > none.get(group, 0):
                found[group.root, it.code][group] = count - none.get(group, 0)
    return found


def _tally(groups: Iterable[Group]) -> dict[Group, int]:
    found: dict[Group, int] = defaultdict(int)
    for it in groups:
        found[it] += 1
    return found


class Part(NamedTuple):
    """One term of a target."""

    factor: int
    figure: str | None
    by_ballots: bool

    def times(self, group: Group) -> int:
        return self.factor * (group.governor + group.regent_mayor if self.by_ballots else 1)


class Terms(NamedTuple):
    """What a target is the sum of, in parts of one."""

    parts: Sequence[Part]
    to_one: int


@dataclass(frozen=True)
class Cells:
    """Units, timing and targets by root and requirement; to be filled with what was reported."""

    roots: Mapping[str, ElectionRegion]
    names: Mapping[str, Region]
    template: Template
    requirements: Mapping[str, Requirement]
    limits: Limits
    making: "Making"
    empty: Mapping[str, Sequence[Cell]]
    timings: frozenset[Timing]

    @cached_property
    def children(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for root in self.roots:
            found[parent(root) or ""].append(root)
        return found

    @cached_property
    def cell(self) -> Mapping[tuple[str, str], Cell]:
        """By root and requirement."""
        return {(root, it.requirement): it for root, cells in self.empty.items() for it in cells}

    @cached_property
    def joined(self) -> Sequence[Cell]:
        return joined(chain(*self.empty.values()))

    def of(self, template: Template) -> "Cells":
        """Those of a part of the template."""
        codes = {it.code: it for it in template.requirements}
        empty = {root: [it for it in cells if it.requirement in codes] for root, cells in self.empty.items()}
        timings = frozenset(cell.timing for cells in empty.values() for cell in cells)
        return replace(self, template=template, requirements=codes, empty=empty, timings=timings)

    def filled(self, stock: Stock, roots: Iterable[str] | None = None) -> dict[str, Sequence[Cell]]:
        return {
            root: [_filled(it, stock.get((root, it.requirement))) for it in self.empty[root]]
            for root in roots or self.roots
        }


def _filled(cell: Cell, stock: Mapping[datetime, Sums] | None) -> Cell:
    return cell if stock is None else cell._replace(stock=stock, target=measured(cell, stock.values()))


def measured(cell: Cell, stock: Iterable[Sums]) -> int:
    """Where all have reported, their target is what they were measured against: of a past moment, the one of then."""
    known = target = 0
    for it in stock:
        known, target = known + it.known, target + it.target
    return target if cell.with_target == cell.units == known else cell.target


@kept
def cells(session: Session, slug: str, code: str) -> Cells:
    return cells_if(session, slug, code, None)


def cells_if(session: Session, slug: str, code: str, polling_on: date | None, at: datetime = FAR) -> Cells:
    """Those of a region, cut as an answer shows it; what if polling day were another one? With the flags of `at`."""
    election, grain = elections.election(session, slug), grain_of(code)
    roots = queries.roots(session, slug, code, grain)
    if polling_on is not None:
        roots = {code: ElectionRegion(**it.model_dump() | {"polling_on": polling_on}) for code, it in roots.items()}
    template = checklists.template(session, election)
    flags = flagged.flags_at(session, None, min(at, election.closed_at or FAR))
    counts = units(session, election, code, grain, template, flags)
    made = Making(template, counts, queries.figures(session, slug, code, grain))
    empty = {root: [*made.empty(it)] for root, it in zip(roots, rules.units([*roots.values()], flags), strict=True)}
    return Cells(
        roots,
        queries.names(session, roots),
        template,
        made.requirements,
        queries.limits(election),
        made,
        empty,
        frozenset(cell.timing for cells in empty.values() for cell in cells),
    )


class Making:
    """What is worked out once for many regions."""

    def __init__(self, template: Template, counts: Counts, figures: Figures) -> None:
        self.requirements = {it.code: it for it in template.requirements}
        self.counts, self.figures = counts, figures
        self.terms = {it.code: _figures_in(it) for it in template.requirements}
        self.known: dict[Calendar, dict[str, Timing]] = {}

    def answers(self, pinned: ElectionRegion | None, requirement: str) -> bool:
        """Whether this region itself, and not only one below it, has to answer."""
        return pinned is not None and any(
            it.level == pinned.level for it in self.counts.get((pinned.region, requirement), ())
        )

    def own_target(self, pinned: ElectionRegion, requirement: str) -> int:
        own = {group: 1 for group in self.counts[pinned.region, requirement] if group.level == pinned.level}
        return _target(self.terms[requirement], own, self.figures)[0]

    def empty(self, unit: Unit) -> Iterable[Cell]:
        for code, timing in self._timings(unit).items():
            groups = self.counts.get((unit.pinned.region, code))
            if groups:
                target = _target(self.terms[code], groups, self.figures)
                yield Cell(code, timing, sum(groups.values()), *target, NO_STOCK)

    def _timings(self, unit: Unit) -> dict[str, Timing]:
        """Worked out once for all regions with the same polling day, time zone and flags."""
        key = unit.pinned.polling_on, unit.pinned.timezone, unit.flags, unit.near
        if key not in self.known:
            self.known[key] = {code: _timing(it, unit) for code, it in self.requirements.items()}
        return self.known[key]


def _timing(it: Requirement, unit: Unit) -> Timing:
    times = rules.times(it, unit)
    return Timing(times.opens_at, times.due_at, rules.is_critical(it, unit))


def _figures_in(it: Requirement) -> Terms | None:
    """What its target is made of; None: not of figures."""
    if it.measure is not Measure.COUNT or it.target_reported or any("requirement" in term for term in it.target):
        return None
    factors = [Fraction(term["factor"]) for term in it.target]
    to_one = lcm(*(factor.denominator for factor in factors))
    whole = [int(factor * to_one) for factor in factors]
    parts = zip(whole, it.target, strict=True)
    return Terms([Part(factor, term.get("figure"), bool(term.get("ballots"))) for factor, term in parts], to_one)


def _target(terms: Terms | None, groups: Mapping[Group, int], figures: Figures) -> tuple[int, int]:
    """The sum of the targets that figures give, and for how many units they do."""
    if terms is None:
        return 0, 0
    total = known = 0
    for group, count in groups.items():
        sums = [figures.get((group, it.figure), (0, 0)) if it.figure else (count, count) for it in terms.parts]
        have = min(n for _, n in sums)
        if have:
            known += min(count, have)
            total += sum(it.times(group) * base for it, (base, _) in zip(terms.parts, sums, strict=True))
    return -(-total // terms.to_one), known
