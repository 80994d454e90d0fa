"""Who must answer what, when, and against which target: cells, to be filled with what was reported."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from math import ceil

from sqlmodel import Session

from api.checklists import queries as checklists
from api.checklists import rules
from api.checklists.models import Measure, Requirement
from api.checklists.queries import Template
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
        self.empty = {root: [*_empty(template, pinned, flags, counts, figures)] for root, pinned in roots.items()}

    def answers(self, region: str, requirement: str) -> bool:
        """Whether this region itself, and not only one below it, has to answer."""
        level = self.roots[region].level if region in self.roots else None
        own = (group for group in self.counts.get((region, requirement), ()) if group.level == level)
        return next(own, None) is not None

    def own_target(self, region: str, requirement: str) -> int:
        """The target of this region's own item, where figures give one."""
        own = {group: 1 for group in self.counts[region, requirement] if group.level == self.roots[region].level}
        return _target(self.requirements[requirement], own, self.figures)[0]

    def timings(self) -> set[Timing]:
        return {cell.timing for cells in self.empty.values() for cell in cells}

    def filled(self, stock: Stock) -> dict[str, list[Cell]]:
        return {
            root: [cell._replace(stock=stock.get((root, cell.requirement), {})) for cell in cells]
            for root, cells in self.empty.items()
        }


def _empty(
    template: Template, pinned: ElectionRegion, flags: Sequence[RegionFlag], counts: Counts, figures: Figures
) -> Iterable[Cell]:
    unit = rules.unit(pinned, flags)
    for it in template.requirements:
        groups = counts.get((pinned.region, it.code))
        if groups:
            times = rules.times(it, unit)
            timing = Timing(times.opens_at, times.due_at, rules.is_critical(it, unit))
            yield Cell(it.code, timing, sum(groups.values()), *_target(it, groups, figures), {})


def _target(it: Requirement, groups: Mapping[Group, int], figures: Figures) -> tuple[int, int]:
    """The sum of the targets that figures give, and for how many units they do."""
    if it.measure is not Measure.COUNT or it.target_reported or any("requirement" in term for term in it.target):
        return 0, 0
    total, known = Fraction(0), 0
    for group, count in groups.items():
        sums = {kind: figures.get((group, kind), (0, 0)) for kind in rules.figures_needed(it)}
        known += min(count, *(n for _, n in sums.values())) if sums else count
        for term in it.target:
            base = sums[term["figure"]][0] if "figure" in term else count
            total += (
                Fraction(term["factor"]) * base * (group.governor + group.regent_mayor if term.get("ballots") else 1)
            )
    return ceil(total), known
