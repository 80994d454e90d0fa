"""All SQL about who must answer: the regions of an election by group, and the figures of each group."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from api.checklists.expectations.domain import GroupFigures, UnitGroup
from api.checklists.expectations.partition import Partition, in_partition, root_expression
from api.core.time import NEVER
from api.db.region_tree import in_or_above_regions, in_region
from api.elections.models import ElectionRegion
from api.reference.regions.models import Region
from api.reference.regions.repository import figures_in_force

REGION_CODE = col(ElectionRegion.region)


def load_roots(session: Session, election: str, region_code: str, partition: Partition) -> dict[str, ElectionRegion]:
    """The roots of a region, by code."""
    statement = select(ElectionRegion).where(*in_partition(ElectionRegion, election, region_code, partition))
    return {it.region: it for it in session.exec(statement.order_by(REGION_CODE))}


def _group_columns(partition: Partition) -> tuple[Any, ...]:
    return (
        root_expression(REGION_CODE, partition),
        ElectionRegion.level,
        ElectionRegion.governor,
        ElectionRegion.regent_mayor,
    )


def count_regions(
    session: Session,
    election: str,
    region_code: str,
    partition: Partition,
    flagged_region_codes: Sequence[str] | None = None,
) -> dict[UnitGroup, int]:
    """How many regions there are in each group; with `flagged_region_codes` only those near one of these."""
    group_columns = _group_columns(partition)
    selected_columns: tuple[Any, ...] = (*group_columns, func.count())
    statement = select(*selected_columns).where(
        ElectionRegion.election == election, in_region(REGION_CODE, region_code)
    )
    if flagged_region_codes is not None:
        statement = statement.where(in_or_above_regions(REGION_CODE, list(flagged_region_codes)))
    return {
        UnitGroup(*group_values): count for *group_values, count in session.exec(statement.group_by(*group_columns))
    }


def sum_figures(
    session: Session, election: str, region_code: str, partition: Partition, at: datetime = NEVER
) -> GroupFigures:
    """The figures in force at an instant, added up by group and kind."""
    group_columns, figures_subquery = _group_columns(partition), figures_in_force(election, at)
    selected_columns: tuple[Any, ...] = (
        *group_columns,
        figures_subquery.c.kind,
        func.sum(figures_subquery.c.value),
        func.count(),
    )
    statement = (
        select(*selected_columns)
        .join(figures_subquery, figures_subquery.c.region == REGION_CODE)
        .where(
            ElectionRegion.election == election,
            in_region(REGION_CODE, region_code),
            in_region(figures_subquery.c.region, region_code),
        )
        .group_by(*group_columns, figures_subquery.c.kind)
    )
    return {
        (UnitGroup(*group_values), str(kind)): (int(figure_sum), figure_count)
        for *group_values, kind, figure_sum, figure_count in session.exec(statement)
    }


def regions_by_code(session: Session, region_codes: Iterable[str]) -> dict[str, Region]:
    return {it.code: it for it in session.exec(select(Region).where(col(Region.code).in_(list(region_codes))))}
