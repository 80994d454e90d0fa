"""What a target is made of, for many units at once. Pure: no session, no clock, no HTTP."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from api.checklists.models import Measure, Requirement


class Group(NamedTuple):
    """Regions below one root, of one level, that vote alike."""

    root: str
    level: str
    governor: bool
    regent_mayor: bool

    def votes(self, ballot: str | None) -> bool:
        return ballot is None or bool(getattr(self, ballot))


Figures = Mapping[tuple[Group, str], tuple[int, int]]
"""Sum and number of the figures in each group, by kind."""


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


def terms_of(it: Requirement) -> Terms | None:
    """What its target is made of; None: not of figures."""
    if it.measure is not Measure.COUNT or it.target_reported or any("requirement" in term for term in it.target):
        return None
    factors = [Fraction(term["factor"]) for term in it.target]
    to_one = lcm(*(factor.denominator for factor in factors))
    whole = [int(factor * to_one) for factor in factors]
    parts = zip(whole, it.target, strict=True)
    return Terms([Part(factor, term.get("figure"), bool(term.get("ballots"))) for factor, term in parts], to_one)


def target(terms: Terms | None, groups: Mapping[Group, int], figures: Figures) -> tuple[int, int]:
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
