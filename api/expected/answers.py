"""Who must answer what, when, and against which target: cells, to be filled with what was reported."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import queries as checklists
from api.checklists import rules
from api.checklists.models import Measure, Requirement
from api.checklists.queries import Template
from api.checklists.rules import Unit
from api.elections.models import Election, ElectionRegion
from api.expected import queries
from api.expected.queries import Group
from api.expected.scope import Grain
from api.regions.models import RegionFlag
from api.stands import Cell, Limits, Sums, Timing

Stock = Mapping[tuple[str, str], Mapping[datetime, Sums]]
"""What was reported, by region and requirement, and until when it is good."""
Counts = Mapping[tuple[str, str], Mapping[Group, int]]
"""How many units there are, by root and requirement."""
Calendar = tuple[date, str, frozenset[str], frozenset[str]]
Figures = Mapping[tuple[Group, str], tuple[int, int]]


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

    factor: Fraction
    figure: str | None
    by_ballots: bool

    def times(self, group: Group) -> Fraction:
        return self.factor * (group.governor + group.regent_mayor if self.by_ballots else 1)


class Cells:
    """Units, timing and targets by root and requirement; filled with what was reported."""

    def __init__(
        self,
        template: Template,
        limits: Limits,
        roots: Mapping[str, ElectionRegion],
        flags: Sequence[RegionFlag],
        counts: Counts,
        figures: Figures,
    ) -> None:
        self.requirements = {it.code: it for it in template.requirements}
        self.limits, self.roots, self.counts, self.figures = limits, roots, counts, figures
        self.terms = {it.code: _figures_in(it) for it in template.requirements}
        self.known: dict[Calendar, dict[str, Timing]] = {}
        self.empty = {root: [*self._empty(rules.unit(pinned, flags))] for root, pinned in roots.items()}

    def answers(self, region: str, requirement: str) -> bool:
        """Whether this region itself, and not only one below it, has to answer."""
        level = self.roots[region].level if region in self.roots else None
        own = (group for group in self.counts.get((region, requirement), ()) if group.level == level)
        return next(own, None) is not None

    def own_target(self, region: str, requirement: str) -> int:
        """The target of this region's own item, where figures give one."""
        own = {group: 1 for group in self.counts[region, requirement] if group.level == self.roots[region].level}
        return _target(self.terms[requirement], own, self.figures)[0]

    def _empty(self, unit: Unit) -> Iterable[Cell]:
        timings = self._timings(unit)
        for code, timing in timings.items():
            groups = self.counts.get((unit.pinned.region, code))
            if groups:
                target = _target(self.terms[code], groups, self.figures)
                yield Cell(code, timing, sum(groups.values()), *target, {})

    def _timings(self, unit: Unit) -> dict[str, Timing]:
        """Worked out once for all regions with the same polling day, time zone and flags."""
        key = unit.pinned.polling_on, unit.pinned.timezone, unit.flags, unit.near
        if key not in self.known:
            self.known[key] = {code: _timing(it, unit) for code, it in self.requirements.items()}
        return self.known[key]

    def timings(self) -> set[Timing]:
        return {cell.timing for cells in self.empty.values() for cell in cells}

    def filled(self, stock: Stock) -> dict[str, list[Cell]]:
        return {
            root: [cell._replace(stock=stock.get((root, cell.requirement), {})) for cell in cells]
            for root, cells in self.empty.items()
        }


def _timing(it: Requirement, unit: Unit) -> Timing:
    times = rules.times(it, unit)
    return Timing(times.opens_at, times.due_at, rules.is_critical(it, unit))


def _figures_in(it: Requirement) -> list[Part] | None:
    """What its target is made of; None: not of figures."""
    if it.measure is not Measure.COUNT or it.target_reported or any("requirement" in term for term in it.target):
        return None
    return [Part(Fraction(term["factor"]), term.get("figure"), bool(term.get("ballots"))) for term in it.target]


def _target(parts: list[Part] | None, groups: Mapping[Group, int], figures: Figures) -> tuple[int, int]:
    """The sum of the targets that figures give, and for how many units they do."""
    total, known = Fraction(0), 0
    for group, count in groups.items() if parts is not None else ():
        sums = [figures.get((group, it.figure), (0, 0)) if it.figure else (count, count) for it in parts or ()]
        have = min(n for _, n in sums)
        if have:
            known += min(count, have)
            total += sum(it.times(group) * base for it, (base, _) in zip(parts or (), sums, strict=True))
    return ceil(total), known
