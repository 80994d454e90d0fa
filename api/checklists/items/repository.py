"""Every SELECT about items: where one belongs, and the flat list of all, whether anybody has reported them or not."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, false, func, not_, or_, true
from sqlmodel import Session, col, select

from api.checklists.history.domain import ItemContext, ItemKey
from api.checklists.items.schemas import ItemQuery, Sort
from api.checklists.models import ChecklistItem, Requirement, RequirementLevel
from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.status import Assurance, Status
from api.core.time import instant
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.reference_cache import kept
from api.db.region_tree import at_or_below, below, near
from api.db.scope import visible_to
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.reference.regions.models import Region, RegionFlag

PLACE = col(ElectionRegion.region)
STATUS = func.coalesce(ChecklistItem.status, Status.UNKNOWN.value)
ASSURANCE = func.coalesce(ChecklistItem.assurance, Assurance.NONE.value)
DISPUTED = ASSURANCE.in_([Assurance.DISPUTED.value])
UNDONE = (Status.NOT_STARTED, Status.IN_PROGRESS, Status.BLOCKED)
ORDERS: dict[Sort, tuple[Any, ...]] = {
    Sort.REGION: (PLACE, col(Requirement.code)),
    Sort.REQUIREMENT: (col(Requirement.code), PLACE),
}


class Item(NamedTuple):
    pinned: ElectionRegion
    region: Region
    requirement: Requirement
    item: ChecklistItem | None
    first: str | int
    """The first part of the sort key."""


class Calendar(NamedTuple):
    """What due instants depend on, and which units have nothing to count."""

    requirements: Sequence[Requirement]
    flags: Sequence[RegionFlag]
    days: Sequence[tuple[date, str]]
    zeros: Mapping[str, Sequence[str]]
    """By requirement, the regions whose target is nought."""

    def flagged(self, flag: str) -> list[str]:
        return [it.region for it in self.flags if it.flag == flag]


def place(session: Session, election: Election, region: str, requirement: str) -> ItemContext:
    """Where an item belongs. Raises `RegionTakesNoPart`, or `NotFound` where the template has no such requirement."""
    pinned = elections.region(session, election, region)
    found = _requirements(session, election.template, election.template_version).get(requirement)
    if found is None:
        raise NotFound
    return ItemContext(election, pinned, *found)


def known_place(session: Session, key: ItemKey) -> ItemContext:
    """The place of an item that is there: as it is now."""
    election, region, requirement = key
    return place(session, elections.election(session, election), region, requirement)


@kept
def _requirements(
    session: Session, template: str | None, version: int | None
) -> dict[str, tuple[Requirement, tuple[str, ...]]]:
    """All of a template, each with the levels that answer it."""
    query = (
        select(Requirement, RequirementLevel.level)
        .join(
            RequirementLevel,
            and_(
                col(RequirementLevel.template) == Requirement.template,
                col(RequirementLevel.version) == Requirement.version,
                col(RequirementLevel.requirement) == Requirement.code,
            ),
        )
        .where(Requirement.template == template, Requirement.version == version)
    )
    found: dict[str, tuple[Requirement, tuple[str, ...]]] = {}
    for it, level in session.exec(query):
        found[it.code] = it, (*found.get(it.code, (it, ()))[1], level)
    return found


def items(
    session: Session,
    caller: Caller,
    election: Election,
    asked: ItemQuery,
    calendar: Calendar,
    at: datetime,
    due_before: datetime | None,
    window: Window,
) -> list[Item]:
    query: Any = (
        select(ElectionRegion, Region, col(Requirement.code), ChecklistItem)
        .join(Region, col(Region.code) == PLACE)
        .join(RequirementLevel, col(RequirementLevel.level) == ElectionRegion.level)
        .join(Requirement, _same_requirement())
        .join(ChecklistItem, _same_item(), isouter=not _wants_reported(asked))
        .where(
            ElectionRegion.election == election.slug,
            RequirementLevel.template == election.template,
            RequirementLevel.version == election.template_version,
            visible_to(caller, PLACE),
            _applies(calendar),
            *(not_(and_(col(Requirement.code) == code, PLACE.in_(at))) for code, at in calendar.zeros.items()),
            *_asked(asked, calendar),
        )
    )
    if due_before is not None:
        query = query.where(_due_before(calendar, due_before))
    for wanted, statuses in ((asked.overdue, UNDONE), (asked.silent, (Status.UNKNOWN,))):
        if wanted is not None:
            late = and_(STATUS.in_(statuses), _due_before(calendar, at))
            query = query.where(late if wanted else not_(late))
    query = _bounded(query.add_columns(_order(asked, calendar)[0]), asked, window)
    rows: Any = session.exec(cut(query, window, *_order(asked, calendar)))
    known = {it.code: it for it in calendar.requirements}
    return [Item(row[0], row[1], known[row[2]], row[3], row[4]) for row in rows]


def _order(asked: ItemQuery, calendar: Calendar) -> tuple[Any, ...]:
    if asked.sort is Sort.DUE:
        return due_day(calendar), col(Requirement.code), PLACE
    return ORDERS[asked.sort]


def due_day(calendar: Calendar) -> Any:
    """Days from polling day, with the other day where a region has the flag that a requirement names."""
    special = [
        (and_(col(Requirement.code) == it.code, at_or_below(PLACE, calendar.flagged(rule["flag"]))), rule["due"])
        for it in calendar.requirements
        for rule in it.due_if
    ]
    return case(*special, else_=col(Requirement.due)) if special else col(Requirement.due)


def _wants_reported(asked: ItemQuery) -> bool:
    """Only what somebody reported can fit: then the few rows that there are lead the way."""
    return (
        asked.status not in (None, Status.UNKNOWN)
        or asked.assurance not in (None, Assurance.NONE)
        or asked.disputed is True
        or asked.overdue is True
    )


def _same_requirement() -> ColumnElement[bool]:
    return and_(
        col(Requirement.template) == RequirementLevel.template,
        col(Requirement.version) == RequirementLevel.version,
        col(Requirement.code) == RequirementLevel.requirement,
    )


def _same_item() -> ColumnElement[bool]:
    return and_(
        col(ChecklistItem.election) == ElectionRegion.election,
        col(ChecklistItem.region) == PLACE,
        col(ChecklistItem.requirement) == Requirement.code,
    )


def _bounded(query: Any, asked: ItemQuery, window: Window) -> Any:
    """Lets the database begin at the page's first region: it cannot see that in the comparison of whole keys."""
    if window.key is None or asked.sort is Sort.DUE:
        return query
    return query.where((PLACE if asked.sort is Sort.REGION else col(Requirement.code)) >= window.key[0])


def _applies(calendar: Calendar) -> ColumnElement[bool]:
    """Only where the requirement's ballot is voted and its flag is near."""
    ballot = or_(
        col(Requirement.ballot).is_(None),
        and_(col(Requirement.ballot) == "governor", col(ElectionRegion.governor)),
        and_(col(Requirement.ballot) == "regent_mayor", col(ElectionRegion.regent_mayor)),
    )
    bound_to = {it.applies_if for it in calendar.requirements if it.applies_if}
    flagged = [
        and_(col(Requirement.applies_if) == flag, near(PLACE, calendar.flagged(flag))) for flag in sorted(bound_to)
    ]
    return and_(ballot, or_(col(Requirement.applies_if).is_(None), *flagged))


def _asked(asked: ItemQuery, calendar: Calendar) -> list[ColumnElement[bool]]:
    wanted = given(
        (ElectionRegion.level, asked.level),
        (Requirement.code, asked.requirement),
        (Requirement.category, asked.category),
    )
    wanted += [STATUS.in_([asked.status.value])] if asked.status else []
    wanted += [ASSURANCE.in_([asked.assurance.value])] if asked.assurance else []
    if asked.within is not None:
        wanted.append(below(PLACE, asked.within))
    if asked.owed_by is not None:
        wanted.append(_codes(calendar, lambda it: _is(it.owed_by, asked.owed_by)))
    if asked.reported_by is not None:
        wanted.append(_codes(calendar, lambda it: any(_is(by, asked.reported_by) for by in it.reported_by)))
    for wish, condition in ((asked.critical, _critical(calendar)), (asked.disputed, DISPUTED)):
        if wish is not None:
            wanted.append(condition if wish else not_(condition))
    return wanted


def _codes(calendar: Calendar, fits: Any) -> ColumnElement[bool]:
    return col(Requirement.code).in_([it.code for it in calendar.requirements if fits(it)])


def _is(who: str, asked: str | None) -> bool:
    """A function stands for its offices too."""
    return who == asked or who.partition(":")[0] == asked


def _critical(calendar: Calendar) -> ColumnElement[bool]:
    bound_to = {it.critical_if for it in calendar.requirements if it.critical_if}
    flagged = [
        and_(
            func.coalesce(Requirement.critical_if, "") == flag,
            near(PLACE, calendar.flagged(flag)),
        )
        for flag in sorted(bound_to)
    ]
    return or_(col(Requirement.critical), *flagged)


def _due_before(calendar: Calendar, at: datetime) -> ColumnElement[bool]:
    """Due instants are worked out here, once for each polling day and zone; the database only compares codes."""
    buckets = [
        and_(
            col(ElectionRegion.polling_on) == day,
            col(ElectionRegion.timezone) == zone,
            _due_there(calendar, day, zone, at),
        )
        for day, zone in calendar.days
    ]
    return or_(false(), *buckets)


def _due_there(calendar: Calendar, day: date, zone: str, at: datetime) -> ColumnElement[bool]:
    """A requirement falls due on its usual day, or on another where a region has the flag it names."""
    usual = {it.code: instant(day, it.due, it.due_time, zone) < at for it in calendar.requirements}
    plain = [it.code for it in calendar.requirements if not it.due_if and usual[it.code]]
    special = []
    for it in calendar.requirements:
        for rule in it.due_if:
            flagged = at_or_below(PLACE, calendar.flagged(rule["flag"]))
            there = instant(day, rule["due"], it.due_time, zone) < at
            due = or_(and_(flagged, _constant(there)), and_(not_(flagged), _constant(usual[it.code])))
            special.append(and_(col(Requirement.code) == it.code, due))
    return or_(col(Requirement.code).in_(plain), *special)


def _constant(value: bool) -> ColumnElement[bool]:
    return true() if value else false()
