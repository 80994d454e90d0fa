"""All SQL about items: what an item belongs to, and the flat list of all items, reported or not."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, false, func, not_, or_, true
from sqlmodel import Session, col, select

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.items.domain import ItemContext, ItemKey
from api.checklists.items.schemas import ItemQuery, Sort
from api.checklists.models import ChecklistItem, Requirement, RequirementLevel
from api.core.as_of import CURRENT
from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.status import Assurance, Status
from api.core.time import local_instant
from api.db.listing import Window, apply_window, equals_where_given
from api.db.reference_cache import cached
from api.db.region_tree import in_or_above_regions, in_region, in_regions
from api.db.scope import visible_to
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.reference.regions import repository as regions
from api.reference.regions.models import Region, RegionFlag

REGION_CODE = col(ElectionRegion.region)
STATUS = func.coalesce(ChecklistItem.status, Status.UNKNOWN.value)
ASSURANCE = func.coalesce(ChecklistItem.assurance, Assurance.NONE.value)
IS_DISPUTED = ASSURANCE.in_([Assurance.DISPUTED.value])
UNDONE = (Status.NOT_STARTED, Status.IN_PROGRESS, Status.BLOCKED)
SORT_COLUMNS: dict[Sort, tuple[Any, ...]] = {
    Sort.REGION: (REGION_CODE, col(Requirement.code)),
    Sort.REQUIREMENT: (col(Requirement.code), REGION_CODE),
}


class ItemRow(NamedTuple):
    """One row of the list of items."""

    pinned: ElectionRegion
    region: Region
    requirement: Requirement
    item: ChecklistItem | None
    """None: nobody has reported it."""
    sort_value: str | int
    """The first part of the sort key."""


class ChecklistRules(NamedTuple):
    """What decides which items of an election are expected, and when they fall due."""

    requirements: Sequence[Requirement]
    flags: Sequence[RegionFlag]
    """Those of the whole country."""
    polling_days: Sequence[tuple[date, str]]
    """The pairs of polling day and time zone that occur."""
    zero_targets: Mapping[str, Sequence[str]]
    """By requirement, the regions that have nothing to count."""

    def flagged(self, flag: str) -> list[str]:
        """The regions that have this flag."""
        return [it.region for it in self.flags if it.flag == flag]


def load_rules(session: Session, election: Election) -> ChecklistRules:
    requirements = checklists.load_template(session, election).requirements
    return ChecklistRules(
        requirements,
        regions.flags_as_of(session, None, CURRENT.at_latest(election.closed_at)),
        elections.polling_days(session, election.slug),
        checklists_domain.zero_target_regions(requirements, checklists.zero_figures(session, election.slug)),
    )


def context(session: Session, election: Election, region: str, requirement: str) -> ItemContext:
    """What an item belongs to.

    Raises `RegionTakesNoPart` if the region is not in the election, and `NotFound` if its template has no such
    requirement.
    """
    pinned = elections.pinned_region(session, election, region)
    requirement_and_levels = _requirements_with_levels(session, election.template, election.template_version).get(
        requirement
    )
    if requirement_and_levels is None:
        raise NotFound
    return ItemContext(election, pinned, *requirement_and_levels)


def context_of_key(session: Session, key: ItemKey) -> ItemContext:
    """What an item belongs to, read from the database as it is now."""
    election_slug, region_code, requirement_code = key
    return context(session, elections.election(session, election_slug), region_code, requirement_code)


@cached
def _requirements_with_levels(
    session: Session, template_slug: str | None, version: int | None
) -> dict[str, tuple[Requirement, tuple[str, ...]]]:
    """The requirements of a template, by code, each with the levels that answer it."""
    statement = (
        select(Requirement, RequirementLevel.level)
        .join(
            RequirementLevel,
            and_(
                col(RequirementLevel.template) == Requirement.template,
                col(RequirementLevel.version) == Requirement.version,
                col(RequirementLevel.requirement) == Requirement.code,
            ),
        )
        .where(Requirement.template == template_slug, Requirement.version == version)
    )
    requirement_and_levels_by_code: dict[str, tuple[Requirement, tuple[str, ...]]] = {}
    for requirement, level in session.exec(statement):
        _, levels = requirement_and_levels_by_code.get(requirement.code, (requirement, ()))
        requirement_and_levels_by_code[requirement.code] = requirement, (*levels, level)
    return requirement_and_levels_by_code


def list_items(
    session: Session,
    caller: Caller,
    election: Election,
    query: ItemQuery,
    rules: ChecklistRules,
    at: datetime,
    due_before: datetime | None,
    window: Window,
) -> list[ItemRow]:
    """One page of the expected items that match the query and that the caller may see.

    `at` is the instant by which items are overdue or silent.
    """
    statement: Any = (
        select(ElectionRegion, Region, col(Requirement.code), ChecklistItem)
        .join(Region, col(Region.code) == REGION_CODE)
        .join(RequirementLevel, col(RequirementLevel.level) == ElectionRegion.level)
        .join(Requirement, _is_requirement_of_level())
        .join(ChecklistItem, _is_item(), isouter=not _wants_only_reported(query))
        .where(
            ElectionRegion.election == election.slug,
            RequirementLevel.template == election.template,
            RequirementLevel.version == election.template_version,
            visible_to(caller, REGION_CODE),
            _applies(rules),
            *_target_conditions(rules),
            *_query_conditions(query, rules),
        )
    )
    if due_before is not None:
        statement = statement.where(_is_due_before(rules, due_before))
    for filter_value, statuses in ((query.overdue, UNDONE), (query.silent, (Status.UNKNOWN,))):
        if filter_value is not None:
            is_past_due = and_(STATUS.in_(statuses), _is_due_before(rules, at))
            statement = statement.where(is_past_due if filter_value else not_(is_past_due))
    sort_columns = _sort_columns(query, rules)
    statement = _start_at_page(statement.add_columns(sort_columns[0]), query, window)
    item_rows: Any = session.exec(apply_window(statement, window, *sort_columns))
    requirement_by_code = {it.code: it for it in rules.requirements}
    return [
        ItemRow(pinned, region_row, requirement_by_code[requirement_code], item, sort_value)
        for pinned, region_row, requirement_code, item, sort_value in item_rows
    ]


def _sort_columns(query: ItemQuery, rules: ChecklistRules) -> tuple[Any, ...]:
    if query.sort is Sort.DUE:
        return due_offset_column(rules), col(Requirement.code), REGION_CODE
    return SORT_COLUMNS[query.sort]


def due_offset_column(rules: ChecklistRules) -> Any:
    """The due day in days from polling day: the usual one, or another where the region has the flag of a rule."""
    special_cases = [
        (and_(col(Requirement.code) == it.code, in_regions(REGION_CODE, rules.flagged(rule["flag"]))), rule["due"])
        for it in rules.requirements
        for rule in it.due_if
    ]
    return case(*special_cases, else_=col(Requirement.due)) if special_cases else col(Requirement.due)


def _wants_only_reported(query: ItemQuery) -> bool:
    """Whether only reported items can match. Then an inner join lets the database begin with the few stored rows."""
    return (
        query.status not in (None, Status.UNKNOWN)
        or query.assurance not in (None, Assurance.NONE)
        or query.disputed is True
        or query.overdue is True
    )


def _is_requirement_of_level() -> ColumnElement[bool]:
    return and_(
        col(Requirement.template) == RequirementLevel.template,
        col(Requirement.version) == RequirementLevel.version,
        col(Requirement.code) == RequirementLevel.requirement,
    )


def _is_item() -> ColumnElement[bool]:
    return and_(
        col(ChecklistItem.election) == ElectionRegion.election,
        col(ChecklistItem.region) == REGION_CODE,
        col(ChecklistItem.requirement) == Requirement.code,
    )


def _start_at_page(statement: Any, query: ItemQuery, window: Window) -> Any:
    """Add a bound on the first sort column: in a comparison of whole keys databases do not see where to begin."""
    if window.key is None or query.sort is Sort.DUE:
        return statement
    leading_sort_column = REGION_CODE if query.sort is Sort.REGION else col(Requirement.code)
    return statement.where(leading_sort_column >= window.key[0])


def _applies(rules: ChecklistRules) -> ColumnElement[bool]:
    """Whether the region has the ballot and the flag that the requirement is bound to, as `domain.applies` decides."""
    has_ballot = or_(
        col(Requirement.ballot).is_(None),
        and_(col(Requirement.ballot) == "governor", col(ElectionRegion.governor)),
        and_(col(Requirement.ballot) == "regent_mayor", col(ElectionRegion.regent_mayor)),
    )
    needed_flags = sorted({it.applies_if for it in rules.requirements if it.applies_if})
    flag_conditions = [
        and_(col(Requirement.applies_if) == flag, in_or_above_regions(REGION_CODE, rules.flagged(flag)))
        for flag in needed_flags
    ]
    return and_(has_ballot, or_(col(Requirement.applies_if).is_(None), *flag_conditions))


def _target_conditions(rules: ChecklistRules) -> list[ColumnElement[bool]]:
    """Conditions that leave out the items that have nothing to count."""
    return [
        not_(and_(col(Requirement.code) == requirement_code, REGION_CODE.in_(region_codes)))
        for requirement_code, region_codes in rules.zero_targets.items()
    ]


def _query_conditions(query: ItemQuery, rules: ChecklistRules) -> list[ColumnElement[bool]]:
    """The conditions of the query that do not depend on the time."""
    conditions = equals_where_given(
        (ElectionRegion.level, query.level),
        (Requirement.code, query.requirement),
        (Requirement.category, query.category),
    )
    conditions += [STATUS.in_([query.status.value])] if query.status else []
    conditions += [ASSURANCE.in_([query.assurance.value])] if query.assurance else []
    if query.within is not None:
        conditions.append(in_region(REGION_CODE, query.within))
    if query.owed_by is not None:
        conditions.append(_has_code_of(rules, lambda it: _is_owner(it.owed_by, query.owed_by)))
    if query.reported_by is not None:
        conditions.append(
            _has_code_of(rules, lambda it: any(_is_owner(owner, query.reported_by) for owner in it.reported_by))
        )
    for filter_value, condition in ((query.critical, _is_critical(rules)), (query.disputed, IS_DISPUTED)):
        if filter_value is not None:
            conditions.append(condition if filter_value else not_(condition))
    return conditions


def _has_code_of(rules: ChecklistRules, is_matching: Callable[[Requirement], bool]) -> ColumnElement[bool]:
    return col(Requirement.code).in_([it.code for it in rules.requirements if is_matching(it)])


def _is_owner(owner: str, requested_owner: str | None) -> bool:
    """Whether `function` or `function:office` is wanted. A function includes all its offices."""
    return owner == requested_owner or owner.partition(":")[0] == requested_owner


def _is_critical(rules: ChecklistRules) -> ColumnElement[bool]:
    needed_flags = sorted({it.critical_if for it in rules.requirements if it.critical_if})
    flag_conditions = [
        and_(
            func.coalesce(Requirement.critical_if, "") == flag,
            in_or_above_regions(REGION_CODE, rules.flagged(flag)),
        )
        for flag in needed_flags
    ]
    return or_(col(Requirement.critical), *flag_conditions)


def _is_due_before(rules: ChecklistRules, at: datetime) -> ColumnElement[bool]:
    """Whether an item falls due before an instant.

    The due instants are computed here, once for each polling day and time zone. The database only compares codes.
    """
    polling_day_conditions = [
        and_(
            col(ElectionRegion.polling_on) == polling_on,
            col(ElectionRegion.timezone) == zone,
            _is_due_by_polling_day(rules, polling_on, zone, at),
        )
        for polling_on, zone in rules.polling_days
    ]
    return or_(false(), *polling_day_conditions)


def _is_due_by_polling_day(rules: ChecklistRules, polling_on: date, zone: str, at: datetime) -> ColumnElement[bool]:
    """The same for the regions that vote on this day in this time zone."""
    is_usually_due_by_code = {
        it.code: local_instant(polling_on, it.due, it.due_time, zone) < at for it in rules.requirements
    }
    due_codes_without_rules = [
        it.code for it in rules.requirements if not it.due_if and is_usually_due_by_code[it.code]
    ]
    rule_conditions = []
    for requirement in rules.requirements:
        for rule in requirement.due_if:
            is_flagged = in_regions(REGION_CODE, rules.flagged(rule["flag"]))
            is_due_if_flagged = local_instant(polling_on, rule["due"], requirement.due_time, zone) < at
            is_due = or_(
                and_(is_flagged, _constant(is_due_if_flagged)),
                and_(not_(is_flagged), _constant(is_usually_due_by_code[requirement.code])),
            )
            rule_conditions.append(and_(col(Requirement.code) == requirement.code, is_due))
    return or_(col(Requirement.code).in_(due_codes_without_rules), *rule_conditions)


def _constant(value: bool) -> ColumnElement[bool]:
    return true() if value else false()
