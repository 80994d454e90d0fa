"""Every SELECT about readiness. How many there are does not depend on how much they find."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, exists, func, or_
from sqlmodel import Session, col, select

from api.auth.caller import Role
from api.checklists.models import ODD, Category, ChecklistItem, Requirement
from api.db.tree import ROOT, ancestors, below, parent
from api.elections.models import Election, ElectionRegion
from api.expected.scope import STORED, Grain, cut_into, root_of
from api.regions.models import Region
from api.stands import Cell, Limits, Standing, is_late, joined, standings
from api.status import Assurance, Status
from api.updates.models import ChecklistUpdate, RegionRevision, Tally
from api.updates.rules import Balance


def head(session: Session, slug: str | None, code: str, grain: Grain) -> tuple[Election, int] | None:
    """The election, and the region's revision: two equal ones mean the same state. Asked before all else."""
    wanted = col(Election.is_default) if slug is None else col(Election.slug) == slug
    raised = col(RegionRevision.region) == code
    if grain.levels[0] in STORED[:2]:
        part = select(ElectionRegion.region).where(*cut_into(ElectionRegion, Election.slug, code, grain))
        raised = col(RegionRevision.region).in_(part.correlate(Election))
    ups = _sum(RegionRevision.up, raised)
    downs = _sum(RegionRevision.down, col(RegionRevision.region).in_(ancestors(code)))
    found = session.exec(select(Election, ups, downs).where(wanted)).one_or_none()
    return None if found is None else (found[0], found[0].revision + int(found[1]) + int(found[2]))


def _sum(column: Any, where: ColumnElement[bool]) -> Any:
    query = select(func.coalesce(func.sum(column), 0)).where(RegionRevision.election == Election.slug, where)
    return query.correlate(Election).scalar_subquery()


class Reported(NamedTuple):
    """What was reported of a region and all below it, and until when that is good."""

    region: str
    requirement: str
    good_until: datetime
    balance: Balance


def tallies(session: Session, election: str, code: str, grain: Grain) -> list[Reported]:
    counts = [getattr(Tally, name) for name in Balance._fields]
    query: Any = select(Tally.region, Tally.requirement, Tally.good_until, *counts)
    rows = session.exec(query.where(*cut_into(Tally, election, code, grain)))
    return [Reported(row[0], row[1], row[2], Balance(*row[3:])) for row in rows]


class Odd(NamedTuple):
    """What tallies do not tell apart, added up by root, requirement and the instant of renewal."""

    region: str
    requirement: str
    good_until: datetime
    disputed_done: int
    claimed_idle: int
    excess: int
    idle_target: int


def odd(session: Session, election: str, code: str, grain: Grain) -> list[Odd]:
    item = ChecklistItem
    value, target = func.coalesce(item.value, 0), func.coalesce(item.target, 0)
    idle, settled = col(item.status) == Status.NOT_APPLICABLE, _settled()
    disputed_done = and_(col(item.status) == Status.DONE, col(item.assurance) == Assurance.DISPUTED)
    excess = case((and_(idle, settled), value), (value > target, value - target), else_=0)
    key: tuple[Any, ...] = (root_of(item.region, grain), item.requirement, item.good_until)
    sums: tuple[Any, ...] = (
        func.sum(case((disputed_done, 1), else_=0)),
        func.sum(case((and_(idle, ~settled), 1), else_=0)),
        func.sum(excess),
        func.sum(case((and_(idle, settled), target), else_=0)),
    )
    query: Any = select(*key, *sums).where(item.election == election, below(item.region, code), ODD).group_by(*key)
    return [Odd(*row[:3], *map(int, row[3:])) for row in session.exec(query)]


def _settled() -> ColumnElement[bool]:
    """Verified, or set by a coordinator."""
    roles = [it for it in Role if it.includes(Role.COORDINATOR)]
    reported = exists().where(col(ChecklistUpdate.id) == ChecklistItem.update_id, col(ChecklistUpdate.role).in_(roles))
    return or_(col(ChecklistItem.assurance) == Assurance.VERIFIED, reported)


def names(session: Session, codes: Iterable[str]) -> dict[str, Region]:
    return {it.code: it for it in session.exec(select(Region).where(col(Region.code).in_(list(codes))))}


def limits(election: Election) -> Limits:
    shares = Fraction(election.late_above, 100), Fraction(election.no_data_below, 100)
    return Limits(*shares, timedelta(election.no_data_ahead_days), timedelta(election.at_risk_ahead_days))


@dataclass(frozen=True)
class When:
    """The instant that an answer speaks of."""

    at: datetime
    """The clock step: between it and `changes_at` nothing differs by time alone."""
    changes_at: datetime | None
    closed: bool
    since: datetime


@dataclass(frozen=True)
class Board:
    """All that the readiness of a region and its children is worked out from: cells by region, which do not overlap."""

    election: Election
    revision: int
    region: Region
    roots: Mapping[str, ElectionRegion]
    names: Mapping[str, Region]
    requirements: Mapping[str, Requirement]
    categories: Sequence[Category]
    depends_on: Mapping[str, Sequence[str]]
    cells: Mapping[str, Sequence[Cell]]
    before: Mapping[str, Sequence[Cell]] | None
    """The same as of `when.since`; None above the regency."""
    when: When
    kept: dict[str, list[Cell]] = field(default_factory=dict, compare=False)
    """What has been joined already."""

    @property
    def pinned(self) -> ElectionRegion:
        return self.roots[self.region.code]

    @property
    def limits(self) -> Limits:
        return limits(self.election)

    @property
    def children(self) -> list[str]:
        return [code for code in self.roots if parent(code) == self.region.code]

    def roots_of(self, code: str) -> list[str]:
        return [root for root in self.roots if code in (ROOT, root) or root.startswith(f"{code}.")]

    def standings(self, code: str) -> dict[str, Standing]:
        """How each requirement stands in the region itself or one of its children, with all below."""
        if code == self.region.code:
            parts = [self._joined(it) for it in self.children]
            return standings(joined(chain(self.cells[code], *parts)), self.when.at, self.limits)
        return standings(self._joined(code), self.when.at, self.limits)

    def _joined(self, code: str) -> list[Cell]:
        """Of a region below, with all that lies below it."""
        if code not in self.kept:
            self.kept[code] = joined(chain.from_iterable(self.cells[it] for it in self.roots_of(code)))
        return self.kept[code]

    def standings_before(self) -> dict[str, Standing] | None:
        if self.before is None:
            return None
        return standings(joined(chain(*self.before.values())), self.when.since, self.limits)

    def late_children(self, code: str) -> Fraction | None:
        """The share of a province's regencies, or of the nation's provinces, that are late; None up to the regency."""
        if self.roots[code].level not in STORED[:2]:
            return None
        children = [it for it in self.roots if parent(it) == code]
        return Fraction(sum(map(self._is_late, children)), len(children) or 1)

    def _is_late(self, code: str) -> bool:
        share = self.late_children(code)
        if share is not None:
            return share > self.limits.late_above
        late = (cell for cell in self.cells[code] if is_late(cell, self.when.at))
        return next(late, None) is not None
