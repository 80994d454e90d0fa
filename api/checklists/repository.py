"""Every SELECT about templates and checklists but the flat list of items (api/items)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from api.checklists import domain
from api.checklists.models import Category, ChecklistItem, Requirement, RequirementDependency, RequirementLevel
from api.checklists.schemas import ChecklistQuery, Mention, RefKind, Stated
from api.coordination.models import AgreementFulfils, AgreementState, EventFulfils, EventState
from api.coordination.scope import counts
from api.core.caller import Caller
from api.core.status import FAR, StatedStatus, Status
from api.db.keyset import Window, cut
from api.db.reference_cache import keep_many, kept
from api.db.region_tree import ancestors, below, near
from api.elections.models import Election, ElectionRegion
from api.reference.regions import scope
from api.reference.regions.models import Region
from api.reference.sources.models import Source, Statement, StatementRequirement


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
def figures(session: Session, election: str, code: str, at: datetime = FAR) -> dict[str, int]:
    return figures_of(session, election, [code], at).get(code, {})


def keep_figures(session: Session, election: str, codes: Sequence[str]) -> None:
    """Those of many regions, for `figures`; a few hundred at a time."""

    def load(own: Session) -> dict[tuple[Any, ...], dict[str, int]]:
        found = figures_of(own, election, codes)
        return {(election, code): found.get(code, {}) for code in codes}

    keep_many(session, figures, [(election, code) for code in codes], load)


def figures_of(session: Session, election: str, codes: Sequence[str], at: datetime = FAR) -> dict[str, dict[str, int]]:
    """The figures that count in these regions, by region and kind."""
    counting = scope.figures_of(election, at)
    query: Any = select(counting.c.region, counting.c.kind, counting.c.value).where(counting.c.region.in_(codes))
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for code, kind, value in session.exec(query):
        found[code][str(kind)] = value
    return found


@kept
def zero_figures(
    session: Session, election: str, code: str | None = None, at: datetime = FAR
) -> list[tuple[Group, str, str]]:
    """Where a figure that counts is nought: the region's group, its code and the kind of figure."""
    counting = scope.figures_of(election, at)
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
    session: Session, election: str, code: str, at: datetime = FAR
) -> dict[tuple[Group, str], tuple[int, int]]:
    """Sum and number of the figures that count below, by group and kind."""
    counting = scope.figures_of(election, at)
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


@kept
def public_record(session: Session, election: str, code: str, by: date) -> dict[str, Stated]:
    """What had been said, held and agreed in public by a day, about this region and those above, by requirement."""
    codes = [*ancestors(code), code]
    found: dict[str, list[Mention]] = defaultdict(list)
    for requirement, said in _statements(session, election, codes):
        if said.said_on is None or said.said_on <= by:
            found[requirement].append(_mention(RefKind.STATEMENT, said.id, said.region, said.said_on, said=said))
    for speaks, held in _held(session, election, codes, by):
        mention = _mention(RefKind.COORDINATION_EVENT, speaks.event, speaks.region, held.on)
        found[speaks.requirement].append(mention.model_copy(update={"status": StatedStatus.DONE}))
    latest = {
        (speaks.requirement, speaks.agreement): (speaks, state)
        for speaks, state in _agreed(session, election, codes, by)
    }
    for agreed, state in latest.values():
        mention = _mention(RefKind.AGREEMENT, agreed.agreement, agreed.region, state.on)
        stage = {"status": domain.stated_by_agreement(state.state), "stage": state.state.value}
        found[agreed.requirement].append(mention.model_copy(update=stage))
    return {requirement: _stated(mentions) for requirement, mentions in found.items()}


@kept
def stated_codes(session: Session, election: str) -> set[str]:
    """Requirements with a stated status anywhere."""
    said = select(StatementRequirement.requirement, Statement).join(
        Statement, col(Statement.id) == StatementRequirement.statement
    )
    found = {
        code
        for code, it in session.exec(said.where(Statement.election == election))
        if domain.stated_by_claim(it.claim, it.confidence) is not None
    }
    for table in (EventFulfils, AgreementFulfils):
        found |= set(session.exec(select(table.requirement).where(table.election == election)))
    return found


def _mention(kind: RefKind, id: str, region: str, on: date | None, said: Statement | None = None) -> Mention:
    status = None if said is None else domain.stated_by_claim(said.claim, said.confidence)
    return Mention(kind=kind, id=id, region=region, status=status, stage=None, on=on)


def _stated(mentions: list[Mention]) -> Stated:
    """The latest mention that gives a status speaks; the others stand beside it."""
    with_status = [it for it in mentions if it.status is not None]
    last = max(with_status, key=lambda it: (it.on or date.min, it.stage is not None, it.kind), default=None)
    if last is None:
        return Stated(status=None, stage=None, on=None, mentions=mentions)
    return Stated(status=last.status, stage=last.stage, on=last.on, mentions=mentions)


def _statements(session: Session, election: str, codes: list[str]) -> list[tuple[str, Statement]]:
    query = (
        select(StatementRequirement.requirement, Statement)
        .join(Statement, col(Statement.id) == StatementRequirement.statement)
        .where(Statement.election == election, col(Statement.region).in_(codes))
        .order_by(StatementRequirement.requirement, Statement.id)
    )
    return list(session.exec(query))


def _held(session: Session, election: str, codes: list[str], by: date) -> list[tuple[EventFulfils, EventState]]:
    query = (
        select(EventFulfils, EventState)
        .join(EventState, col(EventState.event) == EventFulfils.event)
        .where(
            EventFulfils.election == election,
            col(EventFulfils.region).in_(codes),
            EventState.state == "held",
            col(EventState.on) <= by,
            counts(EventState, by),
        )
        .order_by(EventFulfils.requirement, EventFulfils.event, EventFulfils.region, col(EventState.position))
    )
    return list(session.exec(query))


def _agreed(
    session: Session, election: str, codes: list[str], by: date
) -> list[tuple[AgreementFulfils, AgreementState]]:
    """States of agreements by that day, oldest first."""
    query = (
        select(AgreementFulfils, AgreementState)
        .join(AgreementState, col(AgreementState.agreement) == AgreementFulfils.agreement)
        .join(Source, col(Source.id) == AgreementState.source)
        .where(
            AgreementFulfils.election == election,
            col(AgreementFulfils.region).in_(codes),
            func.coalesce(AgreementState.on, Source.event_on) <= by,
            counts(AgreementState, by),
        )
        .order_by(AgreementFulfils.requirement, AgreementFulfils.agreement, col(AgreementState.position))
    )
    return list(session.exec(query))


def checklists(
    session: Session, caller: Caller, election: str, asked: ChecklistQuery, window: Window
) -> list[tuple[ElectionRegion, Region]]:
    query = (
        select(ElectionRegion, Region)
        .join(Region, col(Region.code) == ElectionRegion.region)
        .where(ElectionRegion.election == election, caller.sees(ElectionRegion.region))
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
