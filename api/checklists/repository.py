"""All SQL about templates and checklists. `items/repository.py` has items, `history/repository.py` their past."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func
from sqlmodel import Session, col, select

from api.checklists import domain
from api.checklists.domain import BallotGroup, ChecklistTemplate
from api.checklists.models import (
    Category,
    ChecklistItem,
    Requirement,
    RequirementDependency,
    RequirementLevel,
    Template,
)
from api.checklists.schemas import ChecklistQuery
from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.status import Status
from api.core.time import NEVER
from api.db.listing import Window, apply_window
from api.db.prepared import PreparedStatement, any_of, any_of_values, padded_size
from api.db.reference_cache import cached, preload
from api.db.region_tree import in_region
from api.db.scope import visible_to
from api.db.table import Table
from api.elections.models import Election, ElectionRegion
from api.reference.regions import repository as regions
from api.reference.regions.models import Region

GROUP_COLUMNS: tuple[Any, ...] = (ElectionRegion.level, ElectionRegion.governor, ElectionRegion.regent_mayor)
"""The columns of a `BallotGroup`."""


def load_template(session: Session, election: Election) -> ChecklistTemplate:
    """The election's version of its template."""
    return _load_template(session, election.template, election.template_version)


@cached
def _load_template(session: Session, template_slug: str | None, version: int | None) -> ChecklistTemplate:
    def is_of_template(table: Any) -> tuple[ColumnElement[bool], ...]:
        return table.template == template_slug, table.version == version

    levels_by_requirement, dependencies_by_requirement = defaultdict(set), defaultdict(list)
    for requirement_level in session.exec(select(RequirementLevel).where(*is_of_template(RequirementLevel))):
        levels_by_requirement[requirement_level.requirement].add(requirement_level.level)
    for dependency in session.exec(select(RequirementDependency).where(*is_of_template(RequirementDependency))):
        dependencies_by_requirement[dependency.requirement].append(dependency.depends_on)
    categories_statement = select(Category).where(*is_of_template(Category)).order_by(col(Category.position))
    requirements_statement = select(Requirement).where(*is_of_template(Requirement)).order_by(Requirement.code)
    return ChecklistTemplate(
        [*session.exec(categories_statement)],
        [*session.exec(requirements_statement)],
        levels_by_requirement,
        dependencies_by_requirement,
    )


def find_template_version(session: Session, slug: str | None, version: int | None, *, pointer: str) -> int | None:
    """This version of a template, or its newest one if none is given; None if no template is named.

    Raises `NotFound` with the pointer if the template or the version does not exist.
    """
    if slug is None:
        return None
    statement = select(func.max(Template.version)).where(Template.slug == slug)
    found_version = session.exec(statement if version is None else statement.where(Template.version == version)).one()
    if found_version is None:
        raise NotFound(pointer=pointer)
    return int(found_version)


def is_template_in_use(session: Session, slug: str, version: int) -> bool:
    """Whether this version of a template is stored and an election uses it."""
    elections_statement = select(Election.slug).where(Election.template == slug, Election.template_version == version)
    templates_statement = select(Template.slug).where(Template.slug == slug, Template.version == version)
    return (
        session.exec(elections_statement).first() is not None and session.exec(templates_statement).first() is not None
    )


def all_rows(session: Session, table: type[Table]) -> Sequence[Any]:
    """All rows of a table of templates. These tables are small."""
    return session.exec(select(table)).all()


def has_items(session: Session, election: str) -> bool:
    """Whether anything was ever reported in the election."""
    statement = select(ChecklistItem.region).where(ChecklistItem.election == election)
    return session.exec(statement.limit(1)).first() is not None


def dependent_counts(session: Session, requirement: Requirement) -> list[str]:
    """The counts whose target is made of the value of this requirement."""
    return _dependent_counts(session, requirement.template, requirement.version, requirement.code)


@cached
def _dependent_counts(session: Session, template_slug: str, version: int, requirement_code: str) -> list[str]:
    requirements = _load_template(session, template_slug, version).requirements
    return [it.code for it in requirements if requirement_code in domain.target_requirements(it)]


def dependencies(session: Session, requirement: Requirement) -> list[str]:
    """The requirements that this one waits for, in the order of their codes."""
    template = _load_template(session, requirement.template, requirement.version)
    return sorted(template.depends_on.get(requirement.code, []))


@cached
def region_figures(session: Session, election: str, region_code: str, at: datetime = NEVER) -> dict[str, int]:
    """The figures in force in a region at an instant, by kind."""
    return figures_by_region(session, election, [region_code], at).get(region_code, {})


def preload_figures(session: Session, election: str, region_codes: Sequence[str]) -> None:
    """Load the current figures of up to a few hundred regions into the cache of `region_figures`, in one statement."""

    def load(loading_session: Session) -> dict[tuple[Any, ...], dict[str, int]]:
        figures_by_code = figures_by_region(loading_session, election, region_codes)
        return {(election, region_code): figures_by_code.get(region_code, {}) for region_code in region_codes}

    preload(session, region_figures, [(election, region_code) for region_code in region_codes], load)


def figures_by_region(
    session: Session, election: str, region_codes: Sequence[str], at: datetime = NEVER
) -> dict[str, dict[str, int]]:
    """The figures in force in these regions at an instant, by region and kind."""
    if at == NEVER:
        rows = _current_figures_statement(padded_size(len(region_codes))).fetch_rows(
            session, election=election, **any_of_values("region", region_codes)
        )
    else:
        rows = session.exec(_figures_statement(election, at, lambda column: column.in_(region_codes))).all()
    figures_by_code: dict[str, dict[str, int]] = defaultdict(dict)
    for region_code, kind, value in rows:
        figures_by_code[region_code][str(kind)] = value
    return figures_by_code


@lru_cache(maxsize=32)
def _current_figures_statement(region_count: int) -> PreparedStatement:
    statement = _figures_statement(bindparam("election"), NEVER, lambda column: any_of(column, "region", region_count))
    return PreparedStatement(lambda _: statement)


def _figures_statement(election: Any, at: datetime, is_wanted: Callable[[Any], Any]) -> Any:
    figures_subquery = regions.figures_in_force(election, at)
    columns: tuple[Any, ...] = (figures_subquery.c.region, figures_subquery.c.kind, figures_subquery.c.value)
    return select(*columns).where(is_wanted(figures_subquery.c.region))


@cached
def zero_figures(session: Session, election: str, at: datetime = NEVER) -> list[tuple[BallotGroup, str, str]]:
    """The figures in force at an instant whose value is zero, as group of the region, region and kind of figure."""
    figures_subquery = regions.figures_in_force(election, at)
    selected_columns: tuple[Any, ...] = (*GROUP_COLUMNS, ElectionRegion.region, figures_subquery.c.kind)
    statement = (
        select(*selected_columns)
        .join(figures_subquery, figures_subquery.c.region == ElectionRegion.region)
        .where(ElectionRegion.election == election, figures_subquery.c.value == 0)
    )
    return [
        (BallotGroup(*group_columns), zero_region_code, str(kind))
        for (*group_columns, zero_region_code, kind) in session.exec(statement)
    ]


def items_of_region(session: Session, election: str, region_code: str) -> dict[str, ChecklistItem]:
    """The region's own items that were reported, by requirement."""
    statement = select(ChecklistItem).where(ChecklistItem.election == election, ChecklistItem.region == region_code)
    return {item.requirement: item for item in session.exec(statement)}


def count_statuses_below(session: Session, election: str, region_code: str) -> dict[str, dict[str, int]]:
    """How many items below a region have which status, by requirement and status; unknown ones are not counted."""
    statement = (
        select(ChecklistItem.requirement, ChecklistItem.status, func.count())
        .where(
            ChecklistItem.election == election,
            in_region(ChecklistItem.region, region_code),
            col(ChecklistItem.region) != region_code,
            ChecklistItem.status != Status.UNKNOWN,
        )
        .group_by(ChecklistItem.requirement, ChecklistItem.status)
    )
    counts_by_requirement: dict[str, dict[str, int]] = defaultdict(dict)
    for requirement_code, status, count in session.exec(statement):
        counts_by_requirement[requirement_code][status] = count
    return counts_by_requirement


def list_checklists(
    session: Session, caller: Caller, election: str, query: ChecklistQuery, window: Window
) -> list[tuple[ElectionRegion, Region]]:
    """One page of the regions that have a checklist in the election and that the caller may see."""
    statement = (
        select(ElectionRegion, Region)
        .join(Region, col(Region.code) == ElectionRegion.region)
        .where(ElectionRegion.election == election, visible_to(caller, ElectionRegion.region))
    )
    if query.within is not None:
        statement = statement.where(in_region(ElectionRegion.region, query.within))
    if query.level is not None:
        statement = statement.where(ElectionRegion.level == query.level)
    return list(session.exec(apply_window(statement, window, col(ElectionRegion.region))))


def count_reported(session: Session, election: str, region_codes: list[str]) -> dict[str, int]:
    """How many items of these regions are not unknown, by region; regions without one are left out."""
    statement = (
        select(ChecklistItem.region, func.count())
        .where(
            ChecklistItem.election == election,
            col(ChecklistItem.region).in_(region_codes),
            ChecklistItem.status != Status.UNKNOWN,
        )
        .group_by(ChecklistItem.region)
    )
    return dict(list(session.exec(statement)))
