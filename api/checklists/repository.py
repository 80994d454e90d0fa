"""Every SELECT about templates and checklists but the items themselves (items/repository.py)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from api.checklists import domain, models
from api.checklists.models import Category, ChecklistItem, Requirement, RequirementDependency, RequirementLevel
from api.checklists.schemas import ChecklistQuery
from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.status import Status
from api.core.time import NEVER
from api.db.keyset import Window, cut
from api.db.reference_cache import keep_many, kept
from api.db.region_tree import below, near
from api.db.scope import visible_to
from api.elections.models import Election, ElectionRegion
from api.reference.regions import repository as regions
from api.reference.regions.models import Region


class Group(NamedTuple):
    """Regions of one level that vote alike."""

    level: str
    governor: bool
    regent_mayor: bool


GROUP: tuple[Any, ...] = (ElectionRegion.level, ElectionRegion.governor, ElectionRegion.regent_mayor)


@dataclass(frozen=True)
class Template:
    """An election's template, whole: it is small, and every answer needs most of it."""

    categories: list[Category]
    requirements: list[Requirement]
    levels: dict[str, set[str]]
    depends_on: dict[str, list[str]]

    def answered_at(self, level: str) -> list[Requirement]:
        return [it for it in self.requirements if level in self.levels[it.code]]


def template(session: Session, election: Election) -> Template:
    return _template(session, election.template, election.template_version)


@kept
def _template(session: Session, slug: str | None, version: int | None) -> Template:
    def of(table: Any) -> tuple[ColumnElement[bool], ...]:
        return table.template == slug, table.version == version

    levels, depends_on = defaultdict(set), defaultdict(list)
    for level in session.exec(select(RequirementLevel).where(*of(RequirementLevel))):
        levels[level.requirement].add(level.level)
    for needs in session.exec(select(RequirementDependency).where(*of(RequirementDependency))):
        depends_on[needs.requirement].append(needs.depends_on)
    categories = session.exec(select(Category).where(*of(Category)).order_by(col(Category.position)))
    requirements = session.exec(select(Requirement).where(*of(Requirement)).order_by(Requirement.code))
    return Template([*categories], [*requirements], levels, depends_on)


def known_version(session: Session, slug: str | None, version: int | None, *, pointer: str) -> int | None:
    """This version of a template, or its newest; None: no template is named."""
    if slug is None:
        return None
    query = select(func.max(models.Template.version)).where(models.Template.slug == slug)
    found = session.exec(query if version is None else query.where(models.Template.version == version)).one()
    if found is None:
        raise NotFound(pointer=pointer)
    return int(found)


def has_items(session: Session, election: str) -> bool:
    """Whether anything was ever reported in it."""
    query = select(ChecklistItem.region).where(ChecklistItem.election == election)
    return session.exec(query.limit(1)).first() is not None


def measured_by(session: Session, value_of: Requirement) -> list[str]:
    """Counts that are measured against this one's value."""
    return _measured_by(session, value_of.template, value_of.version, value_of.code)


@kept
def _measured_by(session: Session, template: str, version: int, code: str) -> list[str]:
    found = _template(session, template, version).requirements
    return [it.code for it in found if code in domain.measured_against(it)]


def dependencies(session: Session, of: Requirement) -> list[str]:
    return sorted(_template(session, of.template, of.version).depends_on.get(of.code, []))


@kept
def figures(session: Session, election: str, code: str, at: datetime = NEVER) -> dict[str, int]:
    return figures_of(session, election, [code], at).get(code, {})


def keep_figures(session: Session, election: str, codes: Sequence[str]) -> None:
    """Those of many regions, for `figures`; a few hundred at a time."""

    def load(own: Session) -> dict[tuple[Any, ...], dict[str, int]]:
        found = figures_of(own, election, codes)
        return {(election, code): found.get(code, {}) for code in codes}

    keep_many(session, figures, [(election, code) for code in codes], load)


def figures_of(
    session: Session, election: str, codes: Sequence[str], at: datetime = NEVER
) -> dict[str, dict[str, int]]:
    """The figures that count in these regions, by region and kind."""
    counting = regions.counting_figures(election, at)
    query: Any = select(counting.c.region, counting.c.kind, counting.c.value).where(counting.c.region.in_(codes))
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for code, kind, value in session.exec(query):
        found[code][str(kind)] = value
    return found


@kept
def zero_figures(
    session: Session, election: str, code: str | None = None, at: datetime = NEVER
) -> list[tuple[Group, str, str]]:
    """Where a figure that counts is nought: the region's group, its code and the kind of figure."""
    counting = regions.counting_figures(election, at)
    columns: tuple[Any, ...] = (*GROUP, ElectionRegion.region, counting.c.kind)
    query = (
        select(*columns)
        .join(counting, counting.c.region == ElectionRegion.region)
        .where(ElectionRegion.election == election, counting.c.value == 0)
    )
    if code is not None:
        query = query.where(*_beneath(election, code))
    return [(Group(*group), region, str(kind)) for (*group, region, kind) in session.exec(query)]


def items(session: Session, election: str, code: str) -> dict[str, ChecklistItem]:
    query = select(ChecklistItem).where(ChecklistItem.election == election, ChecklistItem.region == code)
    return {item.requirement: item for item in session.exec(query)}


def _beneath(election: str, code: str) -> tuple[ColumnElement[bool], ...]:
    pinned = col(ElectionRegion.region)
    return col(ElectionRegion.election) == election, below(pinned, code), pinned != code


def groups_below(session: Session, election: str, code: str, flagged: list[str] | None = None) -> dict[Group, int]:
    """How many regions lie below, by group; with `flagged`, only those near one of these regions."""
    columns: tuple[Any, ...] = (*GROUP, func.count())
    query = select(*columns).where(*_beneath(election, code))
    if flagged is not None:
        query = query.where(near(col(ElectionRegion.region), flagged))
    return {Group(*group): count for (*group, count) in session.exec(query.group_by(*GROUP))}


@kept
def figures_below(
    session: Session, election: str, code: str, at: datetime = NEVER
) -> dict[tuple[Group, str], tuple[int, int]]:
    """Sum and number of the figures that count below, by group and kind."""
    counting = regions.counting_figures(election, at)
    sums: tuple[Any, ...] = (counting.c.kind, func.sum(counting.c.value), func.count())
    query = (
        select(*GROUP, *sums)
        .join(counting, counting.c.region == ElectionRegion.region)
        .where(*_beneath(election, code))
        .group_by(*GROUP, counting.c.kind)
    )
    return {(Group(*group), str(kind)): (int(total), n) for *group, kind, total, n in session.exec(query)}


def statuses_below(session: Session, election: str, code: str) -> dict[str, dict[str, int]]:
    """How the items below stand, by requirement and status; nobody has reported the rest."""
    query = (
        select(ChecklistItem.requirement, ChecklistItem.status, func.count())
        .where(
            ChecklistItem.election == election,
            below(ChecklistItem.region, code),
            col(ChecklistItem.region) != code,
            ChecklistItem.status != Status.UNKNOWN,
        )
        .group_by(ChecklistItem.requirement, ChecklistItem.status)
    )
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for requirement, status, count in session.exec(query):
        found[requirement][status] = count
    return found


def checklists(
    session: Session, caller: Caller, election: str, asked: ChecklistQuery, window: Window
) -> list[tuple[ElectionRegion, Region]]:
    query = (
        select(ElectionRegion, Region)
        .join(Region, col(Region.code) == ElectionRegion.region)
        .where(ElectionRegion.election == election, visible_to(caller, ElectionRegion.region))
    )
    if asked.within is not None:
        query = query.where(below(ElectionRegion.region, asked.within))
    if asked.level is not None:
        query = query.where(ElectionRegion.level == asked.level)
    return list(session.exec(cut(query, window, col(ElectionRegion.region))))


def reported(session: Session, election: str, codes: list[str]) -> dict[str, int]:
    item = ChecklistItem
    wanted = item.election == election, col(item.region).in_(codes), item.status != Status.UNKNOWN
    return dict(list(session.exec(select(item.region, func.count()).where(*wanted).group_by(item.region))))
