"""All SQL about items: what an item belongs to, and the flat list of all items, reported or not."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, case, false, func, not_, or_, true
from sqlmodel import Session, col, select

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.expectations.domain import RequirementTimings
from api.checklists.history.models import ChecklistUpdate
from api.checklists.items.domain import ItemContext, ItemKey
from api.checklists.items.schemas import ItemQuery, Sort
from api.checklists.models import ChecklistItem, Requirement, RequirementLevel
from api.core.as_of import CURRENT
from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.status import Assurance, Status
from api.core.time import local_instant
from api.db.listing import Window, after_key, equals_any, window_parameters
from api.db.prepared import PreparedStatement, any_of, any_of_values, padded_size
from api.db.reference_cache import cached
from api.db.region_tree import in_or_above_regions, in_range, in_regions, range_parameters
from api.db.scope import in_scope, scope_parameters
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.reference.agencies.models import Agency
from api.reference.regions import repository as regions
from api.reference.regions.models import Region, RegionFlag

REGION_CODE = col(ElectionRegion.region)
STATUS = func.coalesce(ChecklistItem.status, Status.UNKNOWN.value)
ASSURANCE = func.coalesce(ChecklistItem.assurance, Assurance.NONE.value)
IS_DISPUTED = equals_any(ASSURANCE, [Assurance.DISPUTED.value])
SETTLED = (Status.DONE, Status.NOT_APPLICABLE)
UNDONE = (Status.NOT_STARTED, Status.IN_PROGRESS, Status.BLOCKED)
SORT_COLUMNS: dict[Sort, tuple[Any, ...]] = {
    Sort.REGION: (REGION_CODE, col(Requirement.code)),
    Sort.REQUIREMENT: (col(Requirement.code), REGION_CODE),
}


class ItemRegion(NamedTuple):
    """The region of an item, as its election pinned it, with its name."""

    region: str
    level: str
    timezone: str
    polling_on: date
    governor: bool
    regent_mayor: bool
    kind: str
    name: str


class ReportedState(NamedTuple):
    """What was reported of an item."""

    status: Status
    assurance: Assurance
    value: int | None
    target: int | None
    stage: str | None
    observed_at: datetime | None


class LastReport(NamedTuple):
    """The update that an item's state comes from, and whose report it is."""

    update_id: UUID
    agency: str
    """The agency that the report counts for. Empty: an operator's token that belongs to none."""
    agency_name: str


class ItemRow(NamedTuple):
    """One row of the list of items."""

    pinned: ItemRegion
    requirement: Requirement
    state: ReportedState | None
    """None: nobody has reported it."""
    sort_value: str | int
    """The first part of the sort key."""


@dataclass(frozen=True, eq=False)
class ChecklistRules:
    """What decides which items of an election are expected, and when they fall due. It is loaded once and shared."""

    election: Election
    requirements: Sequence[Requirement]
    flags: Sequence[RegionFlag]
    """Those of the whole country."""
    polling_days: Sequence[tuple[date, str]]
    """The pairs of polling day and time zone that occur."""
    zero_targets: Mapping[str, Sequence[str]]
    """By requirement, the regions that have nothing to count."""

    @cached_property
    def requirement_by_code(self) -> dict[str, Requirement]:
        return {it.code: it for it in self.requirements}

    @cached_property
    def categories(self) -> set[str]:
        return {it.category for it in self.requirements}

    @cached_property
    def owners(self) -> set[str]:
        """All that owe or report an item: functions, and functions with an office."""
        owners = {owner for it in self.requirements for owner in (it.owed_by, *it.reported_by)}
        return owners | {owner.partition(":")[0] for owner in owners}

    @cached_property
    def codes_for_targets(self) -> frozenset[str]:
        """The requirements whose values are the targets of others."""
        return frozenset(code for it in self.requirements for code in checklists_domain.target_requirements(it))

    @cached_property
    def timings(self) -> RequirementTimings:
        return RequirementTimings(self.requirements)

    def flagged(self, flag: str) -> list[str]:
        """The regions that have this flag."""
        return [it.region for it in self.flags if it.flag == flag]


def load_rules(session: Session, election: Election) -> ChecklistRules:
    return _load_rules(session, election.slug)


@cached
def _load_rules(session: Session, election_slug: str) -> ChecklistRules:
    election = elections.election(session, election_slug)
    requirements = checklists.load_template(session, election).requirements
    return ChecklistRules(
        election,
        requirements,
        regions.flags_as_of(session, None, CURRENT.at_latest(election.closed_at)),
        elections.polling_days(session, election_slug),
        checklists_domain.zero_target_regions(requirements, checklists.zero_figures(session, election_slug)),
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


DueCodes = frozenset[tuple[str, str | None]]
"""What has fallen due: pairs of a requirement and a flag, by whose rule it is due; None: by its usual due day."""
DueByPollingDay = tuple[DueCodes, ...]
"""What has fallen due, for each pair in `ChecklistRules.polling_days`."""


class ItemListShape(NamedTuple):
    """What the statement of a list depends on, besides the rules. The values of the other filters are parameters."""

    scope_size: int
    """How many regions the caller has."""
    is_within: bool
    key_length: int
    """0: the list begins at its start."""
    sort: Sort
    level: str | None
    codes: frozenset[str] | None
    """The requirements that match; None: all."""
    statuses: frozenset[Status] | None
    """The statuses that match; None: all."""
    assurance: Assurance | None
    critical: bool | None
    disputed: bool | None
    overdue: bool | None
    silent: bool | None
    due_now: DueByPollingDay
    """Empty unless `overdue` or `silent` is given."""
    due_then: DueByPollingDay | None
    """What falls due before the instant that the query names; None: it names none."""

    @property
    def only_reported(self) -> bool:
        """Whether only reported items can match. Then the database can begin with the few stored rows."""
        return (
            (self.statuses is not None and Status.UNKNOWN not in self.statuses)
            or self.assurance not in (None, Assurance.NONE)
            or self.disputed is True
            or self.overdue is True
        )


def list_items(
    session: Session,
    caller: Caller,
    query: ItemQuery,
    rules: ChecklistRules,
    at: datetime,
    due_before: datetime | None,
    window: Window,
) -> list[ItemRow]:
    """One page of the expected items that match the query and that the caller may see, and one row more.

    `at` is the instant by which items are overdue or silent.
    """
    asks_for_overdue = query.overdue is not None or query.silent is not None
    shape = ItemListShape(
        scope_size=len(caller.regions),
        is_within=query.within is not None,
        key_length=len(window.key or ()),
        sort=query.sort,
        level=query.level,
        codes=_matching_codes(query, rules),
        statuses=_matching_statuses(query),
        assurance=query.assurance,
        critical=query.critical,
        disputed=query.disputed,
        overdue=query.overdue,
        silent=query.silent,
        due_now=_due_by_polling_day(rules, at) if asks_for_overdue else (),
        due_then=None if due_before is None else _due_by_polling_day(rules, due_before),
    )
    rows = _items_statement(rules, shape).fetch_rows(
        session,
        **scope_parameters(caller),
        **({} if query.within is None else range_parameters("within", query.within)),
        **window_parameters(window),
    )
    return [*_item_rows(rows, rules)]


def _item_rows(rows: Iterable[Sequence[Any]], rules: ChecklistRules) -> Iterable[ItemRow]:
    region_width, state_width = len(ItemRegion._fields), len(ReportedState._fields)
    region_by_code: dict[str, ItemRegion] = {}
    for row in rows:
        if (pinned := region_by_code.get(row[0])) is None:
            pinned = region_by_code[row[0]] = ItemRegion(*row[:region_width])
        requirement_code, *state_columns = row[region_width : region_width + 1 + state_width]
        state = None if state_columns[0] is None else ReportedState(*state_columns)
        yield ItemRow(pinned, rules.requirement_by_code[requirement_code], state, row[-1])


def _matching_codes(query: ItemQuery, rules: ChecklistRules) -> frozenset[str] | None:
    """The requirements that match the filters about requirements; None: there is no such filter."""
    if (query.requirement, query.category, query.owed_by, query.reported_by) == (None, None, None, None):
        return None
    return frozenset(
        it.code
        for it in rules.requirements
        if query.requirement in (None, it.code)
        and query.category in (None, it.category)
        and (query.owed_by is None or _is_owner(it.owed_by, query.owed_by))
        and (query.reported_by is None or any(_is_owner(owner, query.reported_by) for owner in it.reported_by))
    )


def _is_owner(owner: str, requested_owner: str) -> bool:
    """Whether `function` or `function:office` is wanted. A function includes all its offices."""
    return requested_owner in (owner, owner.partition(":")[0])


def _due_by_polling_day(rules: ChecklistRules, at: datetime) -> DueByPollingDay:
    """What falls due before an instant. The instants are compared here; the database only compares codes."""
    return tuple(
        frozenset(
            (it.code, flag)
            for it in rules.requirements
            for flag, due in ((None, it.due), *((rule["flag"], rule["due"]) for rule in it.due_if))
            if local_instant(polling_on, due, it.due_time, zone) < at
        )
        for polling_on, zone in rules.polling_days
    )


@lru_cache(maxsize=256)
def _items_statement(rules: ChecklistRules, shape: ItemListShape) -> PreparedStatement:
    """The rules are constants in it: after a change of reference data they are others, and so is the statement."""
    sort_columns = _sort_columns(shape.sort, rules)
    region_columns = (
        getattr(Region if name in ("kind", "name") else ElectionRegion, name) for name in ItemRegion._fields
    )
    state_columns = (getattr(ChecklistItem, name) for name in ReportedState._fields)
    columns: tuple[Any, ...] = (
        *region_columns,
        Requirement.code,
        *state_columns,
        sort_columns[0].label("sort_value"),
    )
    statement: Any = (
        select(*columns)
        .select_from(ElectionRegion)
        .join(Region, col(Region.code) == REGION_CODE)
        .join(RequirementLevel, col(RequirementLevel.level) == ElectionRegion.level)
        .join(Requirement, _is_requirement_of_level())
        .join(ChecklistItem, _is_item(), isouter=not shape.only_reported)
        .where(
            ElectionRegion.election == rules.election.slug,
            RequirementLevel.template == rules.election.template,
            RequirementLevel.version == rules.election.template_version,
            in_scope(REGION_CODE, shape.scope_size),
            _applies(rules),
            *_target_conditions(rules),
            *_filter_conditions(shape, rules),
            *_due_conditions(shape, rules),
            *_page_conditions(shape, sort_columns),
        )
        .order_by(*sort_columns)
        .limit(bindparam("limit"))
    )
    return PreparedStatement(lambda _: statement)


def _sort_columns(sort: Sort, rules: ChecklistRules) -> tuple[Any, ...]:
    if sort is Sort.DUE:
        return _due_offset_column(rules), col(Requirement.code), REGION_CODE
    return SORT_COLUMNS[sort]


def _due_offset_column(rules: ChecklistRules) -> Any:
    """The due day in days from polling day: the usual one, or another where the region has the flag of a rule."""
    special_cases = [
        (and_(col(Requirement.code) == it.code, in_regions(REGION_CODE, rules.flagged(rule["flag"]))), rule["due"])
        for it in rules.requirements
        for rule in it.due_if
    ]
    return case(*special_cases, else_=col(Requirement.due)) if special_cases else col(Requirement.due)


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


def _page_conditions(shape: ItemListShape, sort_columns: Sequence[Any]) -> list[ColumnElement[bool]]:
    """The rows after the key; and a bound on the first column, because databases see there alone where to begin."""
    if not shape.key_length:
        return []
    conditions = [after_key(shape.key_length, *sort_columns)]
    return conditions if shape.sort is Sort.DUE else [*conditions, sort_columns[0] >= bindparam("after_0")]


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
        not_(and_(col(Requirement.code) == requirement_code, equals_any(REGION_CODE, region_codes)))
        for requirement_code, region_codes in rules.zero_targets.items()
    ]


def _matching_statuses(query: ItemQuery) -> frozenset[Status] | None:
    if query.status is None and query.not_done is None:
        return None
    statuses = {*Status} if query.status is None else {Status(it) for it in query.status.split(",")}
    if query.not_done is not None:
        statuses &= {it for it in Status if (it not in SETTLED) is query.not_done}
    return frozenset(statuses)


def _filter_conditions(shape: ItemListShape, rules: ChecklistRules) -> list[ColumnElement[bool]]:
    """The conditions that do not depend on the time."""
    wanted_values = (
        (ElectionRegion.level, shape.level and [shape.level]),
        (Requirement.code, shape.codes and sorted(shape.codes)),
        (STATUS, None if shape.statuses is None else sorted(it.value for it in shape.statuses)),
        (ASSURANCE, shape.assurance and [shape.assurance.value]),
    )
    conditions = [equals_any(column, values) for column, values in wanted_values if values is not None]
    if shape.is_within:
        conditions.append(in_range(REGION_CODE, "within"))
    for filter_value, condition in ((shape.critical, _is_critical(rules)), (shape.disputed, IS_DISPUTED)):
        if filter_value is not None:
            conditions.append(condition if filter_value else not_(condition))
    return conditions


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


def _due_conditions(shape: ItemListShape, rules: ChecklistRules) -> list[ColumnElement[bool]]:
    conditions = [] if shape.due_then is None else [_is_due(rules, shape.due_then)]
    for filter_value, statuses in ((shape.overdue, UNDONE), (shape.silent, (Status.UNKNOWN,))):
        if filter_value is not None:
            is_past_due = and_(equals_any(STATUS, [it.value for it in statuses]), _is_due(rules, shape.due_now))
            conditions.append(is_past_due if filter_value else not_(is_past_due))
    return conditions


def _is_due(rules: ChecklistRules, due_by_polling_day: DueByPollingDay) -> ColumnElement[bool]:
    """Whether an item has fallen due."""
    polling_day_conditions = [
        and_(
            col(ElectionRegion.polling_on) == polling_on,
            col(ElectionRegion.timezone) == zone,
            _is_among_due(rules, due_codes),
        )
        for (polling_on, zone), due_codes in zip(rules.polling_days, due_by_polling_day, strict=True)
    ]
    return or_(false(), *polling_day_conditions)


def _is_among_due(rules: ChecklistRules, due_codes: DueCodes) -> ColumnElement[bool]:
    """The same for the regions of one polling day and time zone."""
    codes_without_rules = [it.code for it in rules.requirements if not it.due_if and (it.code, None) in due_codes]
    rule_conditions = []
    for requirement in rules.requirements:
        for rule in requirement.due_if:
            is_flagged = in_regions(REGION_CODE, rules.flagged(rule["flag"]))
            is_due = or_(
                and_(is_flagged, _constant((requirement.code, rule["flag"]) in due_codes)),
                and_(not_(is_flagged), _constant((requirement.code, None) in due_codes)),
            )
            rule_conditions.append(and_(col(Requirement.code) == requirement.code, is_due))
    return or_(equals_any(col(Requirement.code), codes_without_rules), *rule_conditions)


def _constant(value: bool) -> ColumnElement[bool]:
    return true() if value else false()


def values_by_region(
    session: Session, election: str, region_codes: Collection[str], requirements: Collection[str]
) -> dict[str, dict[str, int]]:
    """The values of items by region and requirement; items without a value are left out."""
    rows = _values_statement(padded_size(len(region_codes)), padded_size(len(requirements))).fetch_rows(
        session,
        election=election,
        **any_of_values("region", region_codes),
        **any_of_values("requirement", requirements),
    )
    values_by_code: dict[str, dict[str, int]] = {}
    for region_code, requirement_code, value in rows:
        values_by_code.setdefault(region_code, {})[requirement_code] = value
    return values_by_code


@lru_cache(maxsize=32)
def _values_statement(region_count: int, requirement_count: int) -> PreparedStatement:
    statement = select(ChecklistItem.region, ChecklistItem.requirement, ChecklistItem.value).where(
        ChecklistItem.election == bindparam("election"),
        any_of(col(ChecklistItem.region), "region", region_count),
        any_of(col(ChecklistItem.requirement), "requirement", requirement_count),
        col(ChecklistItem.value).is_not(None),
    )
    return PreparedStatement(lambda _: statement)


def last_reports(
    session: Session, election: str, region_codes: Collection[str], requirements: Collection[str]
) -> dict[tuple[str, str], LastReport]:
    """The reports that the states of items come from, by region and requirement."""
    rows = _last_reports_statement(padded_size(len(region_codes)), padded_size(len(requirements))).fetch_rows(
        session,
        election=election,
        **any_of_values("region", region_codes),
        **any_of_values("requirement", requirements),
    )
    return {(region_code, requirement_code): LastReport(*columns) for region_code, requirement_code, *columns in rows}


@lru_cache(maxsize=32)
def _last_reports_statement(region_count: int, requirement_count: int) -> PreparedStatement:
    columns: tuple[Any, ...] = (
        ChecklistItem.region,
        ChecklistItem.requirement,
        ChecklistUpdate.id,
        func.coalesce(Agency.slug, ""),
        func.coalesce(Agency.name, ""),
    )
    statement: Any = (
        select(*columns)
        .select_from(ChecklistItem)
        .join(ChecklistUpdate, col(ChecklistUpdate.id) == ChecklistItem.update_id)
        .join(
            Agency,
            col(Agency.slug) == func.coalesce(ChecklistUpdate.on_behalf_of, ChecklistUpdate.agency),
            isouter=True,
        )
        .where(
            ChecklistItem.election == bindparam("election"),
            any_of(col(ChecklistItem.region), "region", region_count),
            any_of(col(ChecklistItem.requirement), "requirement", requirement_count),
        )
    )
    return PreparedStatement(lambda _: statement)
