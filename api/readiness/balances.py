"""Every SELECT about what reports add up to. How many there are does not depend on how much they find."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, bindparam, case, exists, false, func, literal_column, or_
from sqlmodel import Session, col, select

from api.checklists.expectations.scope import STORED, Grain, root_of
from api.checklists.history.domain import StoredCounters
from api.checklists.history.models import ChecklistUpdate
from api.checklists.models import ODD, ChecklistItem
from api.core.caller import Role
from api.core.region_codes import ROOT, ancestors
from api.core.status import Assurance, Status
from api.db.prepared import Prepared
from api.elections.models import Election
from api.reporting.projections.models import WIDE, RegionRevision, RegionTotals


class Standing(NamedTuple):
    """What an answer about a region is of: two equal ones mean the same state."""

    revision: int
    """How often what is told of the region has changed."""
    closed_at: datetime | None


def standing(session: Session, election: str | None, code: str) -> Standing | None:
    """In one statement, so that it is a snapshot by itself. None: there is no such election."""
    above = ancestors(code)
    names = {f"above_{number}": it for number, it in enumerate(above)}
    which = {} if election is None else {"election": election}
    found = _standing(len(above), election is None).rows(session, **which, **_bounds(code), **names)
    return Standing(int(found[0][0]), found[0][1]) if found else None


def _bounds(code: str) -> dict[str, str]:
    """The region and all below it, from here and before there."""
    return {"first": "", "end": "~"} if code == ROOT else {"first": code, "end": f"{code}/"}


@cache
def _standing(above: int, usual: bool) -> Prepared:
    """For a region so many levels below the nation."""
    raised = _INSIDE if above < len(STORED) - 1 else col(RegionRevision.region) == bindparam("first")
    higher = or_(false(), *(col(RegionRevision.region) == bindparam(f"above_{number}") for number in range(above)))
    revision = Election.revision + _sum(RegionRevision.up, raised) + _sum(RegionRevision.down, higher)
    wanted = col(Election.is_default) if usual else Election.slug == bindparam("election")
    return Prepared(lambda _: select(revision.label("revision"), Election.closed_at).where(wanted))


def _sum(column: Any, where: ColumnElement[bool]) -> Any:
    query = select(func.coalesce(func.sum(column), literal_column("0")))
    return query.where(RegionRevision.election == Election.slug, where).correlate(Election).scalar_subquery()


_INSIDE = and_(WIDE, col(RegionRevision.region) >= bindparam("first"), col(RegionRevision.region) < bindparam("end"))
"""Down to the regencies."""


class Reported(NamedTuple):
    """What was reported of a region and all below it, and until when that is good."""

    region: str
    requirement: str
    good_until: datetime
    balance: StoredCounters


def tallies(session: Session, election: str, grain: Grain, roots: Collection[str]) -> list[Reported]:
    """Found by their key, root by root: a balance more costs nothing that one looks at."""
    found = _tallies(grain, _room(len(roots))).rows(session, election=election, **_named("root", roots))
    return [Reported(row[0], row[1], row[2], StoredCounters(*row[3:])) for row in found]


@cache
def _tallies(grain: Grain, room: int) -> Prepared:
    counts = [getattr(RegionTotals, name) for name in StoredCounters._fields]
    query: Any = select(RegionTotals.region, RegionTotals.requirement, RegionTotals.good_until, *counts)
    roots: list[Any] = [bindparam(f"root_{number}") for number in range(room)]
    levels: list[Any] = [literal_column(f"'{it}'") for it in grain.levels]
    wanted = (
        RegionTotals.election == bindparam("election"),
        col(RegionTotals.level).in_(levels),
        col(RegionTotals.region).in_(roots),
    )
    return Prepared(lambda _: query.where(*wanted))


def _room(count: int) -> int:
    """For so many and some more: there are few statements, and they are made ready once."""
    return 1 << max(count - 1, 0).bit_length()


def _named(name: str, values: Collection[str]) -> dict[str, str]:
    """Parameters with these values; what room is left is for the first once more."""
    padded = [*values, *[next(iter(values))] * (_room(len(values)) - len(values))]
    return {f"{name}_{number}": it for number, it in enumerate(padded)}


class Raised(NamedTuple):
    """What reports have raised: the whole, and what of it changed days that were over."""

    up: int = 0
    past: int = 0


def revisions(session: Session, election: str, code: str) -> dict[str, Raised]:
    """By region, down to the regencies; what moves days for all below is reference data, and counted there."""
    found = _REVISIONS.rows(session, election=election, **_bounds(code))
    return {region: Raised(up, past) for region, up, past in found}


_REVISIONS = Prepared(
    lambda _: select(RegionRevision.region, RegionRevision.up, RegionRevision.past).where(
        RegionRevision.election == bindparam("election"), _INSIDE
    )
)


def past(session: Session, election: str, ledger: str) -> int:
    """How often a day of this ledger has changed that was over."""
    found = _PAST.rows(session, election=election, region=ledger)
    return sum(it[0] for it in found)


_PAST = Prepared(
    lambda _: select(RegionRevision.past).where(
        RegionRevision.election == bindparam("election"), RegionRevision.region == bindparam("region")
    )
)


class Odd(NamedTuple):
    """What tallies do not tell apart, added up by root, requirement and the instant of renewal."""

    region: str
    requirement: str
    good_until: datetime
    disputed_done: int
    claimed_idle: int
    excess: int
    idle_target: int


MOST_RANGES = 64


def odd(session: Session, election: str, grain: Grain, within: str, roots: Collection[str]) -> list[Odd]:
    """Of these and what lies below them, but not in another root. Of many, all within the region are looked at."""
    ranges = [_own(root, grain) for root in roots] if len(roots) <= MOST_RANGES else [(*_bounds(within).values(),)]
    firsts, ends = ([pair[number] for pair in ranges] for number in (0, 1))
    given = _named("first", firsts) | _named("end", ends)
    found = _odd(grain, _room(len(ranges))).rows(session, election=election, **given)
    return [Odd(*row[:3], *map(int, row[3:])) for row in found]


def _own(root: str, grain: Grain) -> tuple[str, str]:
    """From where to where a root's own lies: of one that has others below it, only itself."""
    return (root, f"{root}/") if len(root) >= grain.width else (root, f"{root}.")


@cache
def _odd(grain: Grain, room: int) -> Prepared:
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
    ranges = (
        and_(col(item.region) >= bindparam(f"first_{number}"), col(item.region) < bindparam(f"end_{number}"))
        for number in range(room)
    )
    query: Any = select(*key, *sums).where(item.election == bindparam("election"), or_(*ranges), ODD).group_by(*key)
    return Prepared(lambda _: query)


def _settled() -> ColumnElement[bool]:
    """Verified, or set by a coordinator."""
    roles: list[Any] = [literal_column(f"'{it}'") for it in Role if it.includes(Role.COORDINATOR)]
    reported = exists().where(col(ChecklistUpdate.id) == ChecklistItem.update_id, col(ChecklistUpdate.role).in_(roles))
    return or_(col(ChecklistItem.assurance) == Assurance.VERIFIED, reported)
