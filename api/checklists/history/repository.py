"""All SQL about the history of items: updates, verifications, check-ins and target changes; and items in the past."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, func, tuple_, union
from sqlmodel import Session, col, select

from api.checklists import domain as checklists_domain
from api.checklists.history import domain
from api.checklists.history.domain import (
    ItemHistories,
    ItemHistory,
    RecordedCheckIn,
    RecordedUpdate,
    RegionRequirement,
    State,
    UpdateFacts,
)
from api.checklists.history.models import CheckIn, ChecklistUpdate, RetractedUpdate, TargetChange, Verification
from api.checklists.items import domain as items_domain
from api.checklists.items.domain import ItemContext
from api.checklists.models import ChecklistItem, Measure, Requirement
from api.core.as_of import CURRENT, AsOf
from api.core.time import NEVER
from api.db.as_of import is_later
from api.db.prepared import PreparedStatement
from api.db.region_tree import in_region
from api.elections.models import Election, ElectionRegion


class ReportedItem(NamedTuple):
    """An item that somebody reported, with what it belongs to."""

    context: ItemContext
    item: ChecklistItem


OBSERVED_TABLES: tuple[type[ChecklistUpdate | Verification | CheckIn], ...] = (ChecklistUpdate, Verification, CheckIn)


def load_item(session: Session, context: ItemContext, as_of: AsOf = CURRENT) -> ChecklistItem | None:
    """The stored item or, for the past, one that is derived from its history; None if nobody had reported it."""
    if as_of == CURRENT:
        item_rows = _ITEM.fetch_dicts(session, **dict(zip(_ITEM_KEY, context.key, strict=True)))
        return ChecklistItem(**item_rows[0]) if item_rows else None
    election_slug, region_code, requirement_code = context.key
    state = load_states(session, election_slug, region_code, [context.requirement], as_of).get(
        (region_code, requirement_code)
    )
    if state is None:
        return None
    return items_domain.item_from_state(context.requirement, context.pinned, state)


_UPDATE_BY_ID = PreparedStatement(lambda _: select(ChecklistUpdate).where(ChecklistUpdate.id == bindparam("wanted")))


def update_by_id(session: Session, id: UUID) -> ChecklistUpdate | None:
    update_rows = _UPDATE_BY_ID.fetch_dicts(session, wanted=id)
    return ChecklistUpdate(**update_rows[0]) if update_rows else None


def updates_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, ChecklistUpdate]:
    statement = select(ChecklistUpdate).where(col(ChecklistUpdate.id).in_(set(ids)))
    return {it.id: it for it in session.exec(statement)}


def is_retracted(session: Session, id: UUID) -> bool:
    return session.get(RetractedUpdate, id) is not None


_ITEM_KEY: dict[str, Any] = {name: bindparam(name) for name in ("election", "region", "requirement")}


def _is_of_item(table: Any) -> ColumnElement[bool]:
    return and_(*(getattr(table, column_name) == parameter for column_name, parameter in _ITEM_KEY.items()))


_ITEM = PreparedStatement(lambda _: select(ChecklistItem).where(_is_of_item(ChecklistItem)))


_UPDATE_COLUMNS: tuple[Any, ...] = (
    *(getattr(ChecklistUpdate, name) for name in UpdateFacts._fields),
    RetractedUpdate.recorded_at,
)


class ItemSelection(NamedTuple):
    """Some items of one election."""

    election: str
    is_in_regions: Callable[[Any], ColumnElement[bool]]
    """Makes a condition of a column of region codes."""
    requirements: Collection[str] | None = None
    """None: all."""
    keys: Any = None
    """The region and requirement of each item, as pairs or as a query of them; None: all."""

    def includes(self, table: Any) -> ColumnElement[bool]:
        """Whether a row of this table belongs to one of the items."""
        conditions = [table.election == self.election, self.is_in_regions(table.region)]
        if self.requirements is not None:
            conditions.append(table.requirement.in_(self.requirements))
        if self.keys is not None:
            conditions.append(tuple_(table.region, table.requirement).in_(self.keys))
        return and_(*conditions)


def items_of_regions(election: str, region_codes: Collection[str], requirements: Collection[str]) -> ItemSelection:
    """The items of these requirements in these regions. Pass at most a few hundred regions."""
    return ItemSelection(election, lambda column: column.in_(region_codes), requirements)


def items_within(election: str, region_code: str, requirements: Collection[str] | None = None) -> ItemSelection:
    """The items of these requirements in a region and all below it."""
    return ItemSelection(election, partial(in_region, region_code=region_code), requirements)


def items_with_keys(election: str, region_code: str, item_keys: Sequence[RegionRequirement]) -> ItemSelection:
    """The items with these keys. All of them lie in the region or below it."""
    return items_within(election, region_code)._replace(keys=item_keys)


def items_changed_since(
    election: str, region_code: str, as_of: AsOf, requirements: Collection[str] = ()
) -> ItemSelection:
    """The items in a region and below it that may have had another state as of a cutoff.

    These were updated, verified, retracted or checked in since then, or their target changed. All reported items of the
    given requirements are included too.
    """
    within = items_within(election, region_code)
    later = [
        _keys_of(table).where(within.includes(table), is_later(table, as_of))
        for table in (ChecklistUpdate, Verification, TargetChange)
    ]
    retracted_later = (
        _keys_of(ChecklistUpdate)
        .join(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(within.includes(ChecklistUpdate), RetractedUpdate.recorded_at > as_of.recorded_by)
    )
    regions_checked_later = select(CheckIn.region).where(
        CheckIn.election == election,
        in_region(CheckIn.region, region_code),
        is_later(CheckIn, as_of),
    )
    checked_later = _keys_of(ChecklistUpdate).where(
        ChecklistUpdate.election == election, col(ChecklistUpdate.region).in_(regions_checked_later)
    )
    of_requirements = _keys_of(ChecklistUpdate).where(
        within.includes(ChecklistUpdate), col(ChecklistUpdate.requirement).in_(requirements)
    )
    changed_keys = union(
        *later,
        retracted_later,
        checked_later,
        *([of_requirements] if requirements else []),
    )
    return within._replace(keys=changed_keys)


def _keys_of(table: Any) -> Any:
    return select(table.region, table.requirement)


def load_history(session: Session, context: ItemContext) -> ItemHistory:
    """All records about one item."""
    election_slug, region_code, requirement_code = context.key
    histories = load_histories(session, items_of_regions(election_slug, [region_code], [requirement_code]))
    return histories[region_code, requirement_code]


def load_histories(session: Session, selection: ItemSelection) -> ItemHistories:
    """All records about some items. Of items that nobody reported there may be check-ins alone."""
    updates_statement = (
        select(ChecklistUpdate.region, ChecklistUpdate.requirement, *_UPDATE_COLUMNS)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(selection.includes(ChecklistUpdate))
        .order_by(col(ChecklistUpdate.seq))
    )
    histories: ItemHistories = defaultdict(lambda: ItemHistory([], [], [], []))
    for region_code, requirement_code, *update_columns, retracted_at in session.exec(updates_statement):
        histories[region_code, requirement_code].updates.append(
            RecordedUpdate(UpdateFacts(*update_columns), retracted_at)
        )
    verifications_statement = select(Verification).where(selection.includes(Verification))
    for verification in session.exec(verifications_statement.order_by(col(Verification.seq))):
        histories[verification.region, verification.requirement].verifications.append(verification)
    target_changes_statement = select(TargetChange).where(selection.includes(TargetChange))
    for target_change in session.exec(target_changes_statement.order_by(col(TargetChange.seq))):
        histories[target_change.region, target_change.requirement].target_changes.append(target_change)
    _add_check_ins(session, selection, histories)
    return histories


def _add_check_ins(session: Session, selection: ItemSelection, histories: ItemHistories) -> None:
    statement = select(CheckIn.region, CheckIn.requirements, CheckIn.observed_at, CheckIn.recorded_at).where(
        CheckIn.election == selection.election, selection.is_in_regions(CheckIn.region)
    )
    for region_code, requirement_codes, observed_at, recorded_at in session.exec(statement):
        for requirement_code in requirement_codes:
            key = region_code, requirement_code
            if key in histories if selection.requirements is None else requirement_code in selection.requirements:
                histories[key].check_ins.append(RecordedCheckIn(observed_at, recorded_at))


class StoredItem(NamedTuple):
    """The columns of a stored item that a write needs, because its history does not give them."""

    revision: int
    """0: the item is not stored yet."""
    good_until: datetime


NOT_STORED = StoredItem(0, NEVER)
_STORED_COLUMNS: tuple[Any, ...] = (ChecklistItem.revision, ChecklistItem.good_until)
_STORED_ITEM = PreparedStatement(lambda _: select(*_STORED_COLUMNS).where(_is_of_item(ChecklistItem)))


def load_stored_item(session: Session, context: ItemContext) -> StoredItem:
    stored_rows = _STORED_ITEM.fetch_dicts(session, **dict(zip(_ITEM_KEY, context.key, strict=True)))
    return StoredItem(**stored_rows[0]) if stored_rows else NOT_STORED


def load_stored_items(session: Session, selection: ItemSelection) -> dict[RegionRequirement, StoredItem]:
    """The stored items among some, by region and requirement."""
    selected_columns: tuple[Any, ...] = (ChecklistItem.region, ChecklistItem.requirement, *_STORED_COLUMNS)
    statement = select(*selected_columns).where(selection.includes(ChecklistItem))
    return {
        (region_code, requirement_code): StoredItem(*stored_columns)
        for region_code, requirement_code, *stored_columns in session.exec(statement)
    }


def load_states(
    session: Session,
    election: str,
    region_code: str,
    requirements: Sequence[Requirement],
    as_of: AsOf,
    *,
    with_below: bool = False,
) -> dict[tuple[str, str], State]:
    """The states of items as of a cutoff, by region and requirement; items without a state are left out."""
    requirement_by_code = {it.code: it for it in requirements}
    selection = (
        items_within(election, region_code, requirement_by_code)
        if with_below
        else items_of_regions(election, [region_code], requirement_by_code)
    )
    state_by_key = {
        key: domain.derive_state(requirement_by_code[key[1]], history, as_of)
        for key, history in load_histories(session, selection).items()
    }
    return {key: state for key, state in state_by_key.items() if state is not None}


def load_target(
    session: Session, context: ItemContext, figures: Mapping[str, int], as_of: AsOf = CURRENT
) -> checklists_domain.Target:
    """The target of an item from these figures and, where it needs them, the values of other items as of a cutoff."""
    needed_codes = checklists_domain.target_requirements(context.requirement)
    value_by_requirement = item_values(session, context, needed_codes, as_of) if needed_codes else {}
    return items_domain.target_of_item(context, figures, value_by_requirement)


def item_values(
    session: Session, context: ItemContext, requirement_codes: Collection[str], as_of: AsOf = CURRENT
) -> dict[str, int]:
    """The values of other items in the same region, by requirement; items without a value are left out."""
    election_slug, region_code, _ = context.key
    if as_of == CURRENT:
        statement = select(ChecklistItem.requirement, ChecklistItem.value).where(
            ChecklistItem.election == election_slug,
            ChecklistItem.region == region_code,
            col(ChecklistItem.requirement).in_(requirement_codes),
        )
        return {requirement_code: value for requirement_code, value in session.exec(statement) if value is not None}
    requirements_statement = select(Requirement).where(
        Requirement.template == context.election.template,
        Requirement.version == context.election.template_version,
        col(Requirement.code).in_(requirement_codes),
    )
    state_by_key = load_states(session, election_slug, region_code, session.exec(requirements_statement).all(), as_of)
    return {
        requirement_code: state.value
        for (_, requirement_code), state in state_by_key.items()
        if state.value is not None
    }


def reported_counts(session: Session, election: Election, regions: Sequence[str]) -> list[ReportedItem]:
    """The reported counts in these regions whose target comes from figures or other items, not from the report."""
    return _load_reported(
        session,
        election,
        col(ChecklistItem.region).in_(regions),
        Requirement.measure == Measure.COUNT,
        col(Requirement.target_reported).is_(False),
    )


def aging_items(session: Session, election: Election, region: str) -> list[ReportedItem]:
    """The reported items in this region and below whose reports need to be renewed from time to time."""
    is_at_or_below = in_region(ChecklistItem.region, region)
    return _load_reported(session, election, is_at_or_below, col(Requirement.good_for_days).is_not(None))


def _load_reported(session: Session, election: Election, *conditions: Any) -> list[ReportedItem]:
    statement = (
        select(ElectionRegion, Requirement, ChecklistItem)
        .join(ChecklistItem, col(ChecklistItem.requirement) == Requirement.code)
        .where(
            Requirement.template == election.template,
            Requirement.version == election.template_version,
            ChecklistItem.election == election.slug,
            col(ChecklistItem.update_id).is_not(None),
            ElectionRegion.election == election.slug,
            ElectionRegion.region == ChecklistItem.region,
            *conditions,
        )
        .order_by(ChecklistItem.region, ChecklistItem.requirement)
    )
    return [
        ReportedItem(ItemContext(election, pinned, requirement, (pinned.level,)), item)
        for pinned, requirement, item in session.exec(statement)
    ]


def regions_with_items(session: Session, election: str) -> list[str]:
    """The regions in which anything was ever reported, in the order of their codes."""
    statement = select(ChecklistItem.region).where(ChecklistItem.election == election).distinct()
    return list(session.exec(statement.order_by(ChecklistItem.region)))


def last_activity(session: Session, election: str) -> datetime | None:
    """The last instant at which anything was observed in this election or a target changed; None if never.

    Retracted updates count too.
    """
    observation_statements = [select(func.max(it.observed_at)).where(it.election == election) for it in OBSERVED_TABLES]
    target_change_statement = select(func.max(TargetChange.recorded_at)).where(TargetChange.election == election)
    instants = [session.exec(statement).one() for statement in (*observation_statements, target_change_statement)]
    return max((at for at in instants if at is not None), default=None)
