"""All SQL about the history of items: updates, verifications, check-ins and target changes; and items in the past."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, exists, func
from sqlmodel import Session, col, select

from api.checklists import domain as checklists_domain
from api.checklists.history import domain
from api.checklists.history.domain import (
    CURRENT,
    AsOf,
    ItemHistory,
    RecordedCheckIn,
    RecordedUpdate,
    State,
    UpdateFacts,
)
from api.checklists.history.models import CheckIn, ChecklistUpdate, RetractedUpdate, TargetChange, Verification
from api.checklists.items import domain as items_domain
from api.checklists.items.domain import ItemContext
from api.checklists.models import ChecklistItem, Measure, Requirement
from api.core.time import NEVER
from api.db.prepared import PreparedStatement
from api.db.region_tree import in_region
from api.elections.models import Election, ElectionRegion


class ReportedItem(NamedTuple):
    """An item that somebody reported, with what it belongs to."""

    context: ItemContext
    item: ChecklistItem


OBSERVED_TABLES: tuple[type[ChecklistUpdate | Verification | CheckIn], ...] = (ChecklistUpdate, Verification, CheckIn)
ItemHistories = defaultdict[tuple[str, str], ItemHistory]
"""By region and requirement."""


def load_item(session: Session, context: ItemContext, as_of: AsOf = CURRENT) -> ChecklistItem | None:
    """The stored item or, for the past, one that is derived from its history; None if nobody had reported it."""
    if as_of == CURRENT:
        return session.get(ChecklistItem, context.key)
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


def _has_any(table: Any) -> ColumnElement[bool]:
    """Whether the item has any rows in this table. Most items have none, so the answer saves a statement."""
    return exists().where(_is_of_item(table)).label(f"any_{table.__tablename__}")


_UPDATE_COLUMNS: tuple[Any, ...] = (
    *(getattr(ChecklistUpdate, name) for name in UpdateFacts._fields),
    RetractedUpdate.recorded_at,
)
_HAS_OTHERS: tuple[Any, ...] = (_has_any(Verification), _has_any(TargetChange))
_UPDATES = PreparedStatement(
    lambda _: (
        select(*_UPDATE_COLUMNS, *_HAS_OTHERS)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(_is_of_item(ChecklistUpdate))
        .order_by(col(ChecklistUpdate.seq))
    )
)
_VERIFICATIONS = PreparedStatement(
    lambda _: select(Verification).where(_is_of_item(Verification)).order_by(col(Verification.seq))
)
_TARGET_CHANGES = PreparedStatement(
    lambda _: select(TargetChange).where(_is_of_item(TargetChange)).order_by(col(TargetChange.seq))
)
_CHECK_INS = PreparedStatement(
    lambda _: select(CheckIn.requirements, CheckIn.observed_at, CheckIn.recorded_at).where(
        CheckIn.election == _ITEM_KEY["election"], CheckIn.region == _ITEM_KEY["region"]
    )
)


def load_history(session: Session, context: ItemContext) -> ItemHistory:
    """All records about one item, in as few statements as possible: most items take one or two."""
    item_key = dict(zip(_ITEM_KEY, context.key, strict=True))
    update_rows = _UPDATES.fetch_rows(session, **item_key)
    updates = [
        RecordedUpdate(UpdateFacts(*update_columns), retracted_at)
        for *update_columns, retracted_at, _, _ in update_rows
    ]
    check_in_rows = [] if context.requirement.good_for_days is None else _CHECK_INS.fetch_dicts(session, **item_key)
    check_ins = [
        RecordedCheckIn(row["observed_at"], row["recorded_at"])
        for row in check_in_rows
        if context.requirement.code in row["requirements"]
    ]
    if not updates:
        return ItemHistory([], [], check_ins, [])
    *_, has_verifications, has_target_changes = update_rows[0]
    verifications = (
        [Verification(**row) for row in _VERIFICATIONS.fetch_dicts(session, **item_key)] if has_verifications else []
    )
    target_changes = (
        [TargetChange(**row) for row in _TARGET_CHANGES.fetch_dicts(session, **item_key)] if has_target_changes else []
    )
    return ItemHistory(updates, verifications, check_ins, target_changes)


def load_histories(
    session: Session, election: str, region_code: str, requirements: Collection[str], *, with_below: bool = False
) -> ItemHistories:
    """All records about items of these requirements in one region, or in it and all regions below it."""

    def is_in_regions(table: Any) -> ColumnElement[bool]:
        return and_(
            table.election == election,
            in_region(table.region, region_code) if with_below else table.region == region_code,
        )

    return _load_histories(session, is_in_regions, requirements)


def load_histories_of_regions(
    session: Session, election: str, region_codes: Collection[str], requirements: Collection[str]
) -> ItemHistories:
    """All records about items of these requirements in these regions. Pass at most a few hundred regions."""
    return _load_histories(session, lambda it: and_(it.election == election, it.region.in_(region_codes)), requirements)


def _load_histories(
    session: Session, is_in_regions: Callable[[Any], ColumnElement[bool]], requirements: Collection[str]
) -> ItemHistories:
    updates_statement = (
        select(ChecklistUpdate.region, ChecklistUpdate.requirement, *_UPDATE_COLUMNS)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(is_in_regions(ChecklistUpdate), col(ChecklistUpdate.requirement).in_(requirements))
        .order_by(col(ChecklistUpdate.seq))
    )
    histories: ItemHistories = defaultdict(lambda: ItemHistory([], [], [], []))
    for region_code, requirement_code, *update_columns, retracted_at in session.exec(updates_statement):
        histories[region_code, requirement_code].updates.append(
            RecordedUpdate(UpdateFacts(*update_columns), retracted_at)
        )
    verifications_statement = select(Verification).where(
        is_in_regions(Verification), col(Verification.requirement).in_(requirements)
    )
    for verification in session.exec(verifications_statement.order_by(col(Verification.seq))):
        histories[verification.region, verification.requirement].verifications.append(verification)
    for check_in in session.exec(select(CheckIn).where(is_in_regions(CheckIn))):
        for requirement_code in {*check_in.requirements} & {*requirements}:
            recorded_check_in = RecordedCheckIn(check_in.observed_at, check_in.recorded_at)
            histories[check_in.region, requirement_code].check_ins.append(recorded_check_in)
    target_changes_statement = select(TargetChange).where(
        is_in_regions(TargetChange), col(TargetChange.requirement).in_(requirements)
    )
    for target_change in session.exec(target_changes_statement.order_by(col(TargetChange.seq))):
        histories[target_change.region, target_change.requirement].target_changes.append(target_change)
    return histories


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


def load_stored_items(
    session: Session, election: str, region_codes: Collection[str], requirements: Collection[str]
) -> dict[tuple[str, str], StoredItem]:
    """The stored items of these regions and requirements, by region and requirement."""
    selected_columns: tuple[Any, ...] = (ChecklistItem.region, ChecklistItem.requirement, *_STORED_COLUMNS)
    statement = select(*selected_columns).where(
        ChecklistItem.election == election,
        col(ChecklistItem.region).in_(region_codes),
        col(ChecklistItem.requirement).in_(requirements),
    )
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
    history_by_key = load_histories(session, election, region_code, requirement_by_code, with_below=with_below)
    state_by_key = {
        key: domain.derive_state(requirement_by_code[key[1]], history, as_of) for key, history in history_by_key.items()
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
