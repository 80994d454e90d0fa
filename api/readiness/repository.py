"""All SQL about what reports add up to. The number of statements does not depend on how many rows there are."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, bindparam, case, exists, false, func, literal_column, or_
from sqlmodel import Session, col, select

from api.checklists.expectations.partition import STORED_LEVELS, Partition, root_expression
from api.checklists.history.domain import StoredCounters
from api.checklists.history.models import ChecklistUpdate
from api.checklists.models import COUNTED_ONE_BY_ONE, ChecklistItem
from api.core.caller import Role
from api.core.region_codes import ROOT, ancestors_of
from api.core.status import Assurance, Status
from api.db.prepared import PreparedStatement
from api.elections.models import Election
from api.reporting.projections.models import IS_REGENCY_OR_ABOVE, RegionRevision, RegionTotals

MOST_RANGES = 64
"""Beyond so many ranges of region codes, one range over all of them is read."""


class RegionVersion(NamedTuple):
    """Identifies the state that an answer about a region was computed from: equal versions mean the same state."""

    revision: int
    closed_at: datetime | None
    """When the election closed."""


def region_version(session: Session, election: str | None, region: str) -> RegionVersion | None:
    """Return a region's version, or None if there is no such election. Without `election`, of the default one.

    It is one statement, so it is consistent without a transaction.
    """
    regions_above = ancestors_of(region)
    ancestor_codes = {f"ancestor_{number}": code for number, code in enumerate(regions_above)}
    election_slug = {} if election is None else {"election": election}
    statement = _region_version_statement(len(regions_above), election is None)
    rows = statement.fetch_rows(session, **election_slug, **_codes_in(region), **ancestor_codes)
    return RegionVersion(int(rows[0][0]), rows[0][1]) if rows else None


def _codes_in(region: str) -> dict[str, str]:
    """Return the range of the codes of a region and all below it, from `first` and before `end`."""
    return {"first": "", "end": "~"} if region == ROOT else {"first": region, "end": f"{region}/"}


@cache
def _region_version_statement(ancestors: int, is_default_election: bool) -> PreparedStatement:
    """Build the statement for a region with this number of regions above it."""
    revised_within = (
        _IN_REGION if ancestors < len(STORED_LEVELS) - 1 else col(RegionRevision.region) == bindparam("first")
    )
    revised_above = or_(
        false(), *(col(RegionRevision.region) == bindparam(f"ancestor_{number}") for number in range(ancestors))
    )
    revision = (
        Election.revision
        + _sum_of_revisions(RegionRevision.up, revised_within)
        + _sum_of_revisions(RegionRevision.down, revised_above)
    )
    is_election = col(Election.is_default) if is_default_election else Election.slug == bindparam("election")
    return PreparedStatement(lambda _: select(revision.label("revision"), Election.closed_at).where(is_election))


def _sum_of_revisions(column: Any, condition: ColumnElement[bool]) -> Any:
    query = select(func.coalesce(func.sum(column), literal_column("0")))
    return query.where(RegionRevision.election == Election.slug, condition).correlate(Election).scalar_subquery()


_IN_REGION = and_(
    IS_REGENCY_OR_ABOVE, col(RegionRevision.region) >= bindparam("first"), col(RegionRevision.region) < bindparam("end")
)
"""The region and all below it, down to the regencies."""


class RequirementTotals(NamedTuple):
    """What was reported of one requirement in a region and all below it."""

    region: str
    requirement: str
    good_until: datetime
    """When these reports need renewing."""
    counters: StoredCounters


def stored_totals(
    session: Session, election: str, partition: Partition, roots: Collection[str]
) -> list[RequirementTotals]:
    """Return the stored totals of these roots, found by their keys."""
    statement = _stored_totals_statement(partition, _padded_size(len(roots)))
    rows = statement.fetch_rows(session, election=election, **_padded_parameters("root", roots))
    return [RequirementTotals(row[0], row[1], row[2], StoredCounters(*row[3:])) for row in rows]


@cache
def _stored_totals_statement(partition: Partition, size: int) -> PreparedStatement:
    counters = [getattr(RegionTotals, name) for name in StoredCounters._fields]
    query: Any = select(RegionTotals.region, RegionTotals.requirement, RegionTotals.good_until, *counters)
    roots: list[Any] = [bindparam(f"root_{number}") for number in range(size)]
    levels: list[Any] = [literal_column(f"'{level}'") for level in partition.levels]
    conditions = (
        RegionTotals.election == bindparam("election"),
        col(RegionTotals.level).in_(levels),
        col(RegionTotals.region).in_(roots),
    )
    return PreparedStatement(lambda _: query.where(*conditions))


def _padded_size(count: int) -> int:
    """Return the next power of two, so that few statements are prepared for lists of any length."""
    return 1 << max(count - 1, 0).bit_length()


def _padded_parameters(name: str, values: Collection[str]) -> dict[str, str]:
    """Return numbered parameters with these values, padded by repeating the first value."""
    padding = [next(iter(values))] * (_padded_size(len(values)) - len(values))
    return {f"{name}_{number}": value for number, value in enumerate([*values, *padding])}


class ChangeCounts(NamedTuple):
    """How often reports have changed a region."""

    all_days: int = 0
    past_days: int = 0
    """The changes of days that were already over."""


def change_counts_by_region(session: Session, election: str, region: str) -> dict[str, ChangeCounts]:
    """Return the changes of a region and each one below it, down to the regencies.

    Changes of reference data are not among them: those count in the revision of the reference data.
    """
    rows = _CHANGE_COUNTS.fetch_rows(session, election=election, **_codes_in(region))
    return {code: ChangeCounts(all_days, past_days) for code, all_days, past_days in rows}


_CHANGE_COUNTS = PreparedStatement(
    lambda _: select(RegionRevision.region, RegionRevision.up, RegionRevision.past).where(
        RegionRevision.election == bindparam("election"), _IN_REGION
    )
)


def count_past_day_changes(session: Session, election: str, ledger: str) -> int:
    """Return how often a day that was already over has changed in this ledger."""
    rows = _PAST_DAY_CHANGES.fetch_rows(session, election=election, region=ledger)
    return sum(row[0] for row in rows)


_PAST_DAY_CHANGES = PreparedStatement(
    lambda _: select(RegionRevision.past).where(
        RegionRevision.election == bindparam("election"), RegionRevision.region == bindparam("region")
    )
)


class UnstoredCounters(NamedTuple):
    """The counters that `RegionTotals` does not store, of one root and requirement."""

    root: str
    requirement: str
    good_until: datetime
    """When these reports need renewing."""
    disputed_done: int
    claimed_idle: int
    excess: int
    idle_target: int


def unstored_counters(
    session: Session, election: str, partition: Partition, region: str, roots: Collection[str]
) -> list[UnstoredCounters]:
    """Add up the counters of the few items that have them, by root. An item counts in its nearest root only.

    Where there are many roots, the items of the whole `region` are read.
    """
    if len(roots) <= MOST_RANGES:
        ranges = [_codes_in_root(root, partition) for root in roots]
    else:
        first, end = _codes_in(region).values()
        ranges = [(first, end)]
    firsts, ends = ([code_range[bound] for code_range in ranges] for bound in (0, 1))
    parameters = _padded_parameters("first", firsts) | _padded_parameters("end", ends)
    statement = _unstored_counters_statement(partition, _padded_size(len(ranges)))
    rows = statement.fetch_rows(session, election=election, **parameters)
    return [UnstoredCounters(*row[:3], *map(int, row[3:])) for row in rows]


def _codes_in_root(root: str, partition: Partition) -> tuple[str, str]:
    """Return the range of the codes that belong to a root: of one with other roots below it, only its own."""
    return (root, f"{root}/") if len(root) >= partition.code_length else (root, f"{root}.")


@cache
def _unstored_counters_statement(partition: Partition, size: int) -> PreparedStatement:
    item = ChecklistItem
    value, target = func.coalesce(item.value, 0), func.coalesce(item.target, 0)
    is_idle, is_confirmed = col(item.status) == Status.NOT_APPLICABLE, _is_confirmed()
    is_disputed_done = and_(col(item.status) == Status.DONE, col(item.assurance) == Assurance.DISPUTED)
    excess = case((and_(is_idle, is_confirmed), value), (value > target, value - target), else_=0)
    key: tuple[Any, ...] = (root_expression(item.region, partition), item.requirement, item.good_until)
    counters: tuple[Any, ...] = (
        func.sum(case((is_disputed_done, 1), else_=0)),
        func.sum(case((and_(is_idle, ~is_confirmed), 1), else_=0)),
        func.sum(excess),
        func.sum(case((and_(is_idle, is_confirmed), target), else_=0)),
    )
    ranges = (
        and_(col(item.region) >= bindparam(f"first_{number}"), col(item.region) < bindparam(f"end_{number}"))
        for number in range(size)
    )
    query: Any = (
        select(*key, *counters)
        .where(item.election == bindparam("election"), or_(*ranges), COUNTED_ONE_BY_ONE)
        .group_by(*key)
    )
    return PreparedStatement(lambda _: query)


def _is_confirmed() -> ColumnElement[bool]:
    """Whether an item is verified, or its state was set by a coordinator."""
    roles: list[Any] = [literal_column(f"'{role}'") for role in Role if role.includes(Role.COORDINATOR)]
    is_set_by_coordinator = exists().where(
        col(ChecklistUpdate.id) == ChecklistItem.update_id, col(ChecklistUpdate.role).in_(roles)
    )
    return or_(col(ChecklistItem.assurance) == Assurance.VERIFIED, is_set_by_coordinator)
