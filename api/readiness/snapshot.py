"""What the answer to a question about readiness is worked out from: found once, and looked at in many ways."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from functools import cached_property, partial
from typing import NamedTuple

from api.checklists.expectations.scope import STORED
from api.checklists.models import Category, Requirement
from api.checklists.status_at import Block, Expectation, Standing, Thresholds, standings
from api.elections.models import Election, ElectionRegion
from api.readiness.score import Counted, Weighed, scale
from api.reference.regions.models import Region


@dataclass(frozen=True)
class When:
    """The instant that an answer speaks of."""

    at: datetime
    """The clock step: between it and `changes_at` nothing differs by time alone."""
    changes_at: datetime | None
    closed: bool
    since: datetime


class Stood(NamedTuple):
    """What was reported, as of an instant."""

    blocks: Mapping[str, Block]
    """The region's own, and each child with all below it. They do not overlap."""
    whole: Block
    before: Block | None
    """All of it as of `When.since`; None: it is not asked what has changed."""

    def only(self, requirements: Container[str]) -> "Stood":
        parts = {code: it.only(requirements) for code, it in self.blocks.items()}
        before = None if self.before is None else self.before.only(requirements)
        return Stood(parts, self.whole.only(requirements), before)


@dataclass(frozen=True)
class Board:
    """All that the readiness of a region and its children is worked out from."""

    election: Election
    revision: int
    region: Region
    roots: Mapping[str, ElectionRegion]
    below: Mapping[str, Sequence[str]]
    """The children of each root."""
    names: Mapping[str, Region]
    requirements: Mapping[str, Requirement]
    categories: Sequence[Category]
    depends_on: Mapping[str, Sequence[str]]
    limits: Thresholds
    stood: Stood
    when: When

    @property
    def pinned(self) -> ElectionRegion:
        return self.roots[self.region.code]

    @property
    def children(self) -> Sequence[str]:
        return self.below.get(self.region.code, ())

    @property
    def blocks(self) -> Mapping[str, Block]:
        return self.stood.blocks

    @cached_property
    def scale(self) -> list[Weighed]:
        return scale(self.requirements.values(), self.categories)

    @cached_property
    def counted(self) -> dict[str, Counted]:
        return {it.code: it for category in self.scale for it in category.requirements}

    @cached_property
    def cells(self) -> dict[str, Sequence[Expectation]]:
        return {root: cells for block in self.blocks.values() for root, cells in block.cells.items()}

    @cached_property
    def whole(self) -> dict[str, Standing]:
        return standings(self.stood.whole.joined, self.when.at, self.limits)

    def standings(self, code: str) -> dict[str, Standing]:
        """How each requirement stands in the region itself or one below, with all below that."""
        if code == self.region.code:
            return self.whole
        block = self.blocks.get(code) or Block({code: self.cells[code]})
        return block.known(("stands", self.when.at), lambda: standings(block.joined, self.when.at, self.limits))

    @cached_property
    def places(self) -> dict[str, dict[str, Standing]]:
        """How the requirements stand in each place that the region is cut into."""
        found: dict[str, dict[str, Standing]] = {}
        for block in self.blocks.values():
            found |= block.known(("places", self.when.at), partial(self._places, block))
        return found

    def _places(self, block: Block) -> dict[str, dict[str, Standing]]:
        return {root: standings(cells, self.when.at, self.limits) for root, cells in block.cells.items()}

    def standings_before(self) -> dict[str, Standing] | None:
        then, since = self.stood.before, self.when.since
        if then is None:
            return None
        return then.known(("stands", since), lambda: standings(then.joined, since, self.limits))

    def late_children(self, code: str) -> Fraction | None:
        """The share of a province's regencies, or of the nation's provinces, that are late; None up to the regency."""
        if self.roots[code].level not in STORED[:2]:
            return None
        children = self.below.get(code, ())
        return Fraction(sum(map(self._is_late, children)), len(children) or 1)

    def _is_late(self, code: str) -> bool:
        if self.roots[code].level not in STORED[:2]:
            block = self.blocks.get(code) or self.blocks[code.rpartition(".")[0]]
            return block.late_from[code] < self.when.at
        late = self.blocks[code].known(("late", self.when.at), lambda: self.late_children(code))
        return late is not None and late > self.limits.late_above


class CourseDay(NamedTuple):
    on: date
    at: datetime
    """The end of that day, or the instant that answers of now speak of."""
    found: dict[str, Standing]
    polling_on: date
    """The polling day that was in force then."""


@dataclass(frozen=True)
class Course:
    """How a region has stood day by day."""

    election: Election
    revision: int
    region: Region
    scale: Sequence[Weighed]
    when: When
    days: Sequence[CourseDay]
