"""All SQL about what reports add up to. The number of statements does not depend on how many rows there are."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, bindparam, false, func, literal_column, or_
from sqlmodel import Session, col, select

from api.checklists.answer_lifetime import ALL_REPORTS, LEDGERS, reports_in
from api.checklists.counters import Counters
from api.checklists.expectations.partition import Partition
from api.core.region_codes import (
    LEVELS,
    LEVELS_ABOVE_LEDGERS,
    ROOT,
    STORED_LEVELS,
    ancestors_of,
    child_towards,
    level_of,
)
from api.db.data_revision import DataRevisions, data_revisions
from api.db.prepared import PreparedStatement
from api.elections.models import Election
from api.http.kept_answers import VersionKey, Versions
from api.ledger import repository as ledger_repository
from api.ledger.entries import ledger_of
from api.reporting.projections.models import RegionRevision, RegionTotals


def _literal(text: str) -> Any:
    return literal_column(f"'{text}'")


_HAS_LEDGER = col(RegionRevision.level).in_(map(_literal, STORED_LEVELS))
"""Whether a row is that of a regency or of a region above: what happens below counts there too."""


def read_versions(session: Session) -> Versions:
    """Return the versions that kept answers depend on: of each kind of data, and of the reports in each ledger.

    The reports of a province or the nation are all those in it. Changes that no report makes are changes of data.
    """
    versions: dict[VersionKey, int] = {
        (kind,): revision for kind, revision in zip(DataRevisions._fields, data_revisions(session), strict=True)
    }
    versions[LEDGERS] = ledger_repository.count_ledgers(session)
    for election, region, revision in _REPORT_REVISIONS.fetch_rows(session):
        for key in (ALL_REPORTS, *(reports_in(election, it) for it in (region, *ancestors_of(region)))):
            versions[key] = versions.get(key, 0) + revision
    return versions


_REPORT_REVISIONS = PreparedStatement(
    lambda _: select(RegionRevision.election, RegionRevision.region, RegionRevision.up).where(
        col(RegionRevision.election).in_(select(Election.slug)), _HAS_LEDGER
    )
)
"""It names the elections so that the key, which begins with the election, finds the rows."""


def region_revision(session: Session, election: str, region: str) -> int:
    """Return a number that is raised by every write that can change the readiness of the region."""
    codes_above = ancestors_of(region)
    ancestor_parameters = {f"ancestor_{number}": region_code for number, region_code in enumerate(codes_above)}
    statement = _region_revision_statement(len(codes_above))
    revision_rows = statement.fetch_rows(session, election=election, **_codes_in(region), **ancestor_parameters)
    return int(revision_rows[0][0]) if revision_rows else 0


def _codes_in(region: str) -> dict[str, str]:
    """Return the range of the codes of a region and all below it, from `first` and before `end`."""
    return {"first": "", "end": "~"} if region == ROOT else {"first": region, "end": f"{region}/"}


@cache
def _region_revision_statement(ancestor_count: int) -> PreparedStatement:
    """Build the statement for a region with this number of regions above it."""
    is_in_region = _IN_REGION if ancestor_count < len(STORED_LEVELS) - 1 else _is_region(ancestor_count, "first")
    is_above_region = or_(false(), *(_is_region(depth, f"ancestor_{depth}") for depth in range(ancestor_count)))
    revision_sum = (
        Election.revision
        + _sum_of_revisions(RegionRevision.up, is_in_region)
        + _sum_of_revisions(RegionRevision.down, is_above_region)
    )
    return PreparedStatement(
        lambda _: select(revision_sum.label("revision")).where(Election.slug == bindparam("election"))
    )


def _sum_of_revisions(column: Any, condition: ColumnElement[bool]) -> Any:
    sum_statement = select(func.coalesce(func.sum(column), literal_column("0")))
    return (
        sum_statement.where(RegionRevision.election == Election.slug, condition).correlate(Election).scalar_subquery()
    )


def _is_region(depth: int, parameter: str) -> ColumnElement[bool]:
    """Whether a row is that of the region in this parameter, which has so many regions above it."""
    return and_(
        col(RegionRevision.level) == _literal(LEVELS[depth]), col(RegionRevision.region) == bindparam(parameter)
    )


_IN_REGION = and_(
    _HAS_LEDGER,
    col(RegionRevision.region) >= bindparam("first"),
    col(RegionRevision.region) < bindparam("end"),
)
"""The region and all below it, down to the regencies."""


class RequirementTotals(NamedTuple):
    """What was reported of one requirement in a region and all below it."""

    region: str
    requirement: str
    good_until: datetime
    """When these reports need renewing."""
    counters: Counters


def stored_totals(
    session: Session, election: str, partition: Partition, roots: Collection[str]
) -> list[RequirementTotals]:
    """Return the stored totals of these roots, found by their keys."""
    statement = _stored_totals_statement(partition, _padded_size(len(roots)))
    total_rows = statement.fetch_rows(session, election=election, **_padded_parameters("root", roots))
    return [
        RequirementTotals(total_row[0], total_row[1], total_row[2], Counters(*total_row[3:]))
        for total_row in total_rows
    ]


@cache
def _stored_totals_statement(partition: Partition, root_count: int) -> PreparedStatement:
    counter_columns = [getattr(RegionTotals, name) for name in Counters._fields]
    statement: Any = select(RegionTotals.region, RegionTotals.requirement, RegionTotals.good_until, *counter_columns)
    root_parameters: list[Any] = [bindparam(f"root_{number}") for number in range(root_count)]
    conditions = (
        RegionTotals.election == bindparam("election"),
        col(RegionTotals.level).in_(map(_literal, partition.levels)),
        col(RegionTotals.region).in_(root_parameters),
    )
    return PreparedStatement(lambda _: statement.where(*conditions))


def _padded_size(count: int) -> int:
    """Return the next power of two, so that few statements are prepared for lists of any length."""
    return 1 << max(count - 1, 0).bit_length()


def _padded_parameters(prefix: str, codes: Collection[str]) -> dict[str, str]:
    """Return numbered parameters with these values, padded by repeating the first value."""
    padding = [next(iter(codes))] * (_padded_size(len(codes)) - len(codes))
    return {f"{prefix}_{number}": code for number, code in enumerate([*codes, *padding])}


class ChangeCounts(NamedTuple):
    """How often reports have changed a region."""

    all_days: int = 0
    past_days: int = 0
    """The changes of days that were already over."""


def change_counts_by_region(session: Session, election: str, region: str) -> dict[str, ChangeCounts]:
    """Return the changes of a region and each one below it, down to the regencies.

    Changes of reference data are not among them: those count in the revision of the reference data.
    """
    count_rows = _CHANGE_COUNTS.fetch_rows(session, election=election, **_codes_in(region))
    return {region_code: ChangeCounts(all_days, past_days) for region_code, all_days, past_days in count_rows}


_CHANGE_COUNTS = PreparedStatement(
    lambda _: select(RegionRevision.region, RegionRevision.up, RegionRevision.past).where(
        RegionRevision.election == bindparam("election"), _IN_REGION
    )
)


def past_day_changes_by_line(session: Session, election: str, region: str, lines: Collection[str]) -> dict[str, int]:
    """Return how often a day that was already over has changed in each line of a series.

    Lines are the region itself and its children. Above the regency a line counts with all below it; a regency and all
    within it share the count of its ledger.
    """
    is_above_regencies = level_of(region) in LEVELS_ABOVE_LEDGERS
    changes_by_line = dict.fromkeys(lines, 0)
    for region_code, counts in change_counts_by_region(session, election, ledger_of(region)).items():
        for line in {region, child_towards(region, region_code)} if is_above_regencies else lines:
            if line in changes_by_line:  # a region may have reported that takes no part any more
                changes_by_line[line] += counts.past_days
    return changes_by_line


def count_past_day_changes(session: Session, election: str, ledger: str) -> int:
    """Return how often a day that was already over has changed in this ledger."""
    count_rows = _PAST_DAY_CHANGES.fetch_rows(session, election=election, level=level_of(ledger), region=ledger)
    return sum(count_row[0] for count_row in count_rows)


_PAST_DAY_CHANGES = PreparedStatement(
    lambda _: select(RegionRevision.past).where(
        RegionRevision.election == bindparam("election"),
        RegionRevision.level == bindparam("level"),
        RegionRevision.region == bindparam("region"),
    )
)
