"""All SQL about the history of items: updates, verifications, check-ins and target changes; and items in the past."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, or_, tuple_, union, union_all
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from api.checklists import domain as checklists_domain
from api.checklists.domain import AnyItem, ItemValues
from api.checklists.history import domain
from api.checklists.history.domain import (
    AnyUpdate,
    ItemHistories,
    ItemHistory,
    RecordedCheckIn,
    RecordedUpdate,
    RegionRequirement,
    State,
    UpdateFacts,
)
from api.checklists.history.models import (
    CheckIn,
    ChecklistUpdate,
    RetractedUpdate,
    TargetChange,
    Verification,
    VerificationKind,
)
from api.checklists.items import domain as items_domain
from api.checklists.items.domain import ItemContext
from api.checklists.models import ChecklistItem, Measure, Requirement
from api.core.as_of import CURRENT, AsOf
from api.core.status import Assurance
from api.core.time import EARLIEST, NEVER
from api.db.as_of import is_later
from api.db.listing import Window, apply_window
from api.db.prepared import PreparedLookup, PreparedStatement
from api.db.region_tree import in_region
from api.db.upsert import chunks
from api.elections.models import Election, ElectionRegion


class ReportedItem(NamedTuple):
    """An item that somebody reported, with what it belongs to."""

    context: ItemContext
    item: ChecklistItem


OBSERVED_TABLES: tuple[type[ChecklistUpdate | Verification | CheckIn], ...] = (ChecklistUpdate, Verification, CheckIn)


def load_item(session: Session, context: ItemContext, as_of: AsOf = CURRENT) -> AnyItem | None:
    """The stored item or, for the past, one that is derived from its history; None if nobody had reported it."""
    if as_of == CURRENT:
        item_rows = _ITEM.fetch_dicts(session, **dict(zip(_ITEM_KEY, context.key, strict=True)))
        return ItemValues(**item_rows[0]) if item_rows else None
    election_slug, region_code, requirement_code = context.key
    state = load_states(session, election_slug, region_code, [context.requirement], as_of).get(
        (region_code, requirement_code)
    )
    if state is None:
        return None
    return items_domain.item_from_state(context.requirement, context.pinned, state)


_WHOLE_UPDATE_COLUMNS: tuple[Any, ...] = tuple(getattr(ChecklistUpdate, name) for name in ChecklistUpdate.model_fields)
_UPDATES_BY_ID = PreparedLookup(
    [ChecklistUpdate.id],
    lambda keys: (
        select(*_WHOLE_UPDATE_COLUMNS).select_from(keys).join(ChecklistUpdate, col(ChecklistUpdate.id) == keys.c.id)
    ),
)


def updates_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, ChecklistUpdate]:
    update_rows = _UPDATES_BY_ID.fetch_dicts_by_keys(session, [(id,) for id in ids])
    return {update_row["id"]: ChecklistUpdate(**update_row) for update_row in update_rows}


def verification(session: Session, id: UUID) -> Verification | None:
    return session.get(Verification, id)


def verifications_of_update(session: Session, update_id: UUID) -> list[Verification]:
    """Return what was said about an update, in the order of recording."""
    statement = select(Verification).where(Verification.update_id == update_id)
    return list(session.exec(statement.order_by(col(Verification.seq))))


def check_in(session: Session, id: UUID) -> CheckIn | None:
    return session.get(CheckIn, id)


def check_ins_observed_at(session: Session, election: str, region: str, observed_at: datetime) -> list[CheckIn]:
    """Return the check-ins of a region that were observed at this very instant."""
    statement = select(CheckIn).where(
        CheckIn.election == election, CheckIn.region == region, CheckIn.observed_at == observed_at
    )
    return list(session.exec(statement.order_by(col(CheckIn.seq))))


def is_retracted(session: Session, id: UUID) -> bool:
    return session.get(RetractedUpdate, id) is not None


_ITEM_KEY: dict[str, Any] = {name: bindparam(name) for name in ("election", "region", "requirement")}


def _is_of_item(table: Any) -> ColumnElement[bool]:
    return and_(*(getattr(table, column_name) == parameter for column_name, parameter in _ITEM_KEY.items()))


def _is_of_same_item(table: Any, other_table: Any) -> ColumnElement[bool]:
    return and_(*(getattr(table, column_name) == getattr(other_table, column_name) for column_name in _ITEM_KEY))


_ITEM = PreparedStatement(lambda _: select(ChecklistItem).where(_is_of_item(ChecklistItem)))


_UPDATE_FACTS: tuple[Any, ...] = tuple(getattr(ChecklistUpdate, name) for name in UpdateFacts._fields)
_UPDATE_COLUMNS: tuple[Any, ...] = (
    *(ChecklistUpdate.region, ChecklistUpdate.requirement),
    *_UPDATE_FACTS,
    RetractedUpdate.recorded_at,
)
_VERIFICATION_FIELDS = (*Verification.model_fields,)
_TARGET_CHANGE_FIELDS = (*TargetChange.model_fields,)
Rows = Iterable[Sequence[Any]]


class ItemSelection(NamedTuple):
    """Some items of one election."""

    election: Any
    """The slug, or a parameter in its place."""
    is_in_regions: Callable[[Any], ColumnElement[bool]]
    """Makes a condition of a column of region codes."""
    requirements: Collection[Any] | None = None
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

    def includes_check_in(self) -> ColumnElement[bool]:
        """Whether a check-in is of a region of these items."""
        return and_(col(CheckIn.election) == self.election, self.is_in_regions(CheckIn.region))


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


def changed_item_keys(
    session: Session, election: str, region_code: str, as_of: AsOf, window: Window
) -> list[RegionRequirement]:
    """The items of `items_changed_since`, in the order of region and requirement: one page, and one more."""
    changed_keys = items_changed_since(election, region_code, as_of).keys.subquery()
    statement = select(changed_keys.c.region, changed_keys.c.requirement)
    rows = session.exec(apply_window(statement, window, changed_keys.c.region, changed_keys.c.requirement))
    return [(region, requirement) for region, requirement in rows]


def _keys_of(table: Any) -> Any:
    return select(table.region, table.requirement)


def _select_updates(condition: ColumnElement[bool]) -> Any:
    return (
        select(*_UPDATE_COLUMNS)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(condition)
        .order_by(col(ChecklistUpdate.seq))
    )


def _select_verifications(condition: ColumnElement[bool]) -> Any:
    columns: tuple[Any, ...] = tuple(getattr(Verification, name) for name in _VERIFICATION_FIELDS)
    return select(*columns).where(condition).order_by(col(Verification.seq))


def _select_check_ins(condition: ColumnElement[bool]) -> Any:
    return select(CheckIn.region, CheckIn.requirements, CheckIn.observed_at, CheckIn.recorded_at).where(condition)


def _select_target_changes(condition: ColumnElement[bool]) -> Any:
    columns: tuple[Any, ...] = tuple(getattr(TargetChange, name) for name in _TARGET_CHANGE_FIELDS)
    return select(*columns).where(condition).order_by(col(TargetChange.seq))


class _HistoryReader:
    """Sorts selected rows into the histories of their items."""

    def __init__(self) -> None:
        self.histories: ItemHistories = defaultdict(lambda: ItemHistory([], [], [], []))

    def updates(self) -> Iterator[AnyUpdate]:
        return (recorded_update.update for history in self.histories.values() for recorded_update in history.updates)

    def add_updates(self, rows: Rows) -> None:
        for region_code, requirement_code, *facts, retracted_at in rows:
            recorded_update = RecordedUpdate(UpdateFacts(*facts), retracted_at)
            self.histories[region_code, requirement_code].updates.append(recorded_update)

    def add_verifications(self, rows: Rows) -> None:
        for row in rows:
            verification = Verification(**dict(zip(_VERIFICATION_FIELDS, row, strict=True)))
            self.histories[verification.region, verification.requirement].verifications.append(verification)

    def add_check_ins(self, rows: Rows, is_wanted: Callable[[RegionRequirement], bool]) -> None:
        """Add the check-ins to those of the items that they name for which `is_wanted` holds."""
        for region_code, requirement_codes, observed_at, recorded_at in rows:
            for key in ((region_code, requirement_code) for requirement_code in requirement_codes):
                if is_wanted(key):
                    self.histories[key].check_ins.append(RecordedCheckIn(observed_at, recorded_at))

    def add_target_changes(self, rows: Rows) -> None:
        for row in rows:
            target_change = TargetChange(**dict(zip(_TARGET_CHANGE_FIELDS, row, strict=True)))
            self.histories[target_change.region, target_change.requirement].target_changes.append(target_change)


_ONE_ITEM = ItemSelection(
    _ITEM_KEY["election"], lambda column: column == _ITEM_KEY["region"], [_ITEM_KEY["requirement"]]
)
_UPDATE_OF_ITEM = PreparedStatement(
    lambda _: _select_updates(and_(col(ChecklistUpdate.id) == bindparam("wanted"), _is_of_item(ChecklistUpdate)))
)


def update_of_item(session: Session, context: ItemContext, id: UUID) -> RecordedUpdate | None:
    """The update with this id, if it is about the item."""
    item_key = dict(zip(_ITEM_KEY, context.key, strict=True))
    reader = _HistoryReader()
    reader.add_updates(_UPDATE_OF_ITEM.fetch_rows(session, wanted=id, **item_key))
    return next(iter(reader.histories[context.region_requirement].updates), None)


def load_history(session: Session, context: ItemContext) -> ItemHistory:
    """All records about one item."""
    election_slug, region_code, requirement_code = context.key
    histories = load_histories(session, items_of_regions(election_slug, [region_code], [requirement_code]))
    return histories[region_code, requirement_code]


def load_histories(session: Session, selection: ItemSelection) -> ItemHistories:
    """All records about some items. Of items that nobody reported there may be check-ins alone."""
    reader, connection = _HistoryReader(), session.connection()
    reader.add_updates(connection.execute(_select_updates(selection.includes(ChecklistUpdate))))
    reader.add_verifications(connection.execute(_select_verifications(selection.includes(Verification))))
    reader.add_target_changes(connection.execute(_select_target_changes(selection.includes(TargetChange))))
    check_in_rows = connection.execute(_select_check_ins(selection.includes_check_in()))
    wanted_codes = selection.requirements
    reader.add_check_ins(
        check_in_rows, reader.histories.__contains__ if wanted_codes is None else lambda key: key[1] in wanted_codes
    )
    return reader.histories


class HistoryWindow(NamedTuple):
    """The part of an item's history that a write can change: what was observed from one instant to another."""

    since: datetime
    until: datetime
    """`NEVER`: the write can change everything since. Else what the first later update that counts makes of the item
    stays as it is."""

    def includes(self, other: "HistoryWindow") -> bool:
        return self.since <= other.since and other.until <= self.until

    def extended_by(self, other: "HistoryWindow | None") -> "HistoryWindow":
        return HistoryWindow(min(self.since, other.since), max(self.until, other.until)) if other else self


class _ItemStatement:
    """Reads records of items: of one item by a prepared statement, of many by one made for them."""

    def __init__(self, build: Callable[[ItemSelection, Any, Any], Any]) -> None:
        """`build` gets the items and the two ends of a window."""
        self._build = build
        self._of_one_item = PreparedStatement(lambda _: build(_ONE_ITEM, bindparam("since"), bindparam("until")))

    def fetch_rows(
        self, session: Session, election: str, keys: Collection[RegionRequirement], window: HistoryWindow
    ) -> Rows:
        """Of many items, those of other pairs of the same regions and requirements are read too."""
        if len(keys) == 1:
            [(region_code, requirement_code)] = keys
            item_key = {"election": election, "region": region_code, "requirement": requirement_code}
            return self._of_one_item.fetch_rows(session, **item_key, **window._asdict())
        region_codes, requirement_codes = ({*codes} for codes in zip(*keys, strict=True))
        selection = items_of_regions(election, region_codes, requirement_codes)
        return session.connection().execute(self._build(selection, *window)).all()


def _ids_in_window(items: ItemSelection, since: Any, until: Any) -> Any:
    """Select the updates in the window, the last one before it that counts, and the first one after it."""
    other = aliased(ChecklistUpdate)
    counting_ids = select(other.id).where(
        _is_of_same_item(other, ChecklistItem), ~exists().where(col(RetractedUpdate.update_id) == other.id)
    )
    last_before = counting_ids.where(col(other.observed_at) < since).order_by(
        col(other.observed_at).desc(), col(other.seq).desc()
    )
    first_after = counting_ids.where(col(other.observed_at) > until).order_by(col(other.observed_at))
    is_in_window = col(ChecklistUpdate.observed_at).between(since, until)
    return union_all(
        select(ChecklistUpdate.id).where(items.includes(ChecklistUpdate), is_in_window),
        *(
            select(neighbour.limit(1).scalar_subquery()).where(items.includes(ChecklistItem))
            for neighbour in (last_before, first_after)
        ),
    )


def _bears_on_disputes() -> ColumnElement[bool]:
    """Whether a verification is a dispute, settles one, or may end one: its agency once disputed the item."""
    dispute = aliased(Verification)
    is_of_disputer = exists().where(
        _is_of_same_item(dispute, Verification),
        col(dispute.kind) == VerificationKind.DISPUTED,
        col(dispute.agency) == Verification.agency,
    )
    kind = col(Verification.kind)
    return or_(kind == VerificationKind.DISPUTED, kind == VerificationKind.SETTLED, is_of_disputer)


def _is_change_in_window(items: ItemSelection, since: Any, until: Any) -> ColumnElement[bool]:
    """Whether a target change was recorded in the window, or is the last one before it."""
    other = aliased(TargetChange)
    last_before = (
        select(other.seq)
        .where(_is_of_same_item(other, ChecklistItem), col(other.recorded_at) < since)
        .order_by(col(other.recorded_at).desc(), col(other.seq).desc())
        .limit(1)
    )
    is_in_window = col(TargetChange.recorded_at).between(since, until)
    seqs = union_all(
        select(TargetChange.seq).where(items.includes(TargetChange), is_in_window),
        select(last_before.scalar_subquery()).where(items.includes(ChecklistItem)),
    )
    return and_(items.includes(TargetChange), col(TargetChange.seq).in_(seqs))


_UPDATES_IN_WINDOW = _ItemStatement(
    lambda *parameters: _select_updates(col(ChecklistUpdate.id).in_(_ids_in_window(*parameters)))
)
_VERIFICATIONS_IN_WINDOW = _ItemStatement(
    lambda items, *window: _select_verifications(
        and_(
            items.includes(Verification),
            or_(_bears_on_disputes(), col(Verification.update_id).in_(_ids_in_window(items, *window))),
        )
    )
)
_CHECK_INS_IN_WINDOW = _ItemStatement(
    lambda items, *window: _select_check_ins(and_(items.includes_check_in(), col(CheckIn.observed_at).between(*window)))
)
_TARGET_CHANGES_IN_WINDOW = _ItemStatement(
    lambda *parameters: _select_target_changes(_is_change_in_window(*parameters))
)


def load_windows(
    session: Session, contexts: Sequence[ItemContext], window: HistoryWindow, update_ids: Collection[UUID]
) -> ItemHistories:
    """The histories of items of one election, as far as they decide their states as of any instant in the window.

    These are the updates in the window, with the last one before it that counts and the first one after it; what was
    verified of them; everything that may bear on a dispute; check-ins and target changes. The updates with these ids
    are loaded too. Pass at most a few hundred items.
    """
    election_slug, reader = contexts[0].election.slug, _HistoryReader()
    requirement_by_key = {it.region_requirement: it.requirement for it in contexts}
    keys = [*requirement_by_key]
    reader.add_updates(_UPDATES_IN_WINDOW.fetch_rows(session, election_slug, keys, window))
    first_observed_at = min((it.observed_at for it in reader.updates()), default=window.since)
    ends_at = max(next_observed_at(reader.histories[key], window.until) for key in keys)
    reader.add_verifications(_VERIFICATIONS_IN_WINDOW.fetch_rows(session, election_slug, keys, window))
    verified_ids = {it.update_id for history in reader.histories.values() for it in history.verifications}
    for id_chunk in chunks([*{*update_ids, *verified_ids} - {it.id for it in reader.updates()}]):
        reader.add_updates(session.connection().execute(_select_updates(col(ChecklistUpdate.id).in_(id_chunk))))
    counted_keys = {key for key, requirement in requirement_by_key.items() if requirement.measure is Measure.COUNT}
    if counted_keys:
        change_window = HistoryWindow(window.since, ends_at)
        reader.add_target_changes(
            _TARGET_CHANGES_IN_WINDOW.fetch_rows(session, election_slug, counted_keys, change_window)
        )
    expiring_keys = {key for key, requirement in requirement_by_key.items() if requirement.good_for_days is not None}
    if expiring_keys:
        check_in_window = HistoryWindow(min(window.since, first_observed_at), ends_at)
        check_in_rows = _CHECK_INS_IN_WINDOW.fetch_rows(session, election_slug, expiring_keys, check_in_window)
        reader.add_check_ins(check_in_rows, expiring_keys.__contains__)
    return reader.histories


def check_ins_since(session: Session, contexts: Sequence[ItemContext], instant: datetime) -> ItemHistories:
    """The check-ins that name these items of one election and were observed at or after an instant."""
    reader, keys = _HistoryReader(), {it.region_requirement for it in contexts}
    window = HistoryWindow(instant, NEVER)
    check_in_rows = _CHECK_INS_IN_WINDOW.fetch_rows(session, contexts[0].election.slug, keys, window)
    reader.add_check_ins(check_in_rows, keys.__contains__)
    return reader.histories


def next_observed_at(history: ItemHistory, instant: datetime) -> datetime:
    """When the next update after this instant that is not retracted was observed; `NEVER` if there is none."""
    counting_updates = (it.update for it in history.updates if it.retracted_at is None)
    return min((it.observed_at for it in counting_updates if it.observed_at > instant), default=NEVER)


class StoredItem(NamedTuple):
    """An item as it is stored: what a write continues from, without the item's history."""

    state: State | None
    revision: int
    """0: the item is not stored yet."""
    good_until: datetime
    last_activity_at: datetime
    """The latest instant at which anything about the item was observed or its target changed."""


NOT_STORED = StoredItem(None, 0, NEVER, EARLIEST)
_STORED_COLUMNS: tuple[Any, ...] = (
    *(ChecklistItem.revision, ChecklistItem.good_until, ChecklistItem.last_activity_at),
    *(ChecklistItem.status, ChecklistItem.value, ChecklistItem.stage, ChecklistItem.target),
    *(ChecklistItem.target_moved_at, ChecklistItem.assurance, ChecklistItem.renewed_at),
    *_UPDATE_FACTS,
)
_REGION_AND_REQUIREMENT: tuple[Any, ...] = (ChecklistItem.region, ChecklistItem.requirement)
_STORED_ITEMS = PreparedLookup(
    _REGION_AND_REQUIREMENT,
    lambda keys: (
        select(*_REGION_AND_REQUIREMENT, *_STORED_COLUMNS)
        .select_from(keys)
        .join(
            ChecklistItem,
            and_(
                col(ChecklistItem.election) == _ITEM_KEY["election"],
                col(ChecklistItem.region) == keys.c.region,
                col(ChecklistItem.requirement) == keys.c.requirement,
            ),
        )
        .outerjoin(ChecklistUpdate, col(ChecklistUpdate.id) == ChecklistItem.update_id)
    ),
)


def load_stored_item(session: Session, context: ItemContext) -> StoredItem:
    stored_items = load_stored_items(session, context.election.slug, [context.region_requirement])
    return stored_items.get(context.region_requirement, NOT_STORED)


def load_stored_items(
    session: Session, election: str, keys: Collection[RegionRequirement]
) -> dict[RegionRequirement, StoredItem]:
    """Those of the items that are stored. Pass at most a few hundred."""
    stored_rows = _STORED_ITEMS.fetch_by_keys(session, keys, election=election)
    stored_item_by_key = {
        (region_code, requirement_code): _stored_item(*stored_columns)
        for region_code, requirement_code, *stored_columns in stored_rows
    }
    _add_disputes(session, election, stored_item_by_key)
    return stored_item_by_key


def _stored_item(revision: int, good_until: datetime, last_activity_at: datetime, *columns: Any) -> StoredItem:
    """The item from `_STORED_COLUMNS`, without its disputes."""
    status, value, stage, target, target_moved_at, assurance, renewed_at, *update_columns = columns
    if renewed_at is None:  # all its updates were retracted
        return StoredItem(None, revision, good_until, last_activity_at)
    is_verified = assurance is Assurance.VERIFIED
    state = State(
        UpdateFacts(*update_columns),
        *(status, value, stage, target, target_moved_at, assurance, renewed_at),
        disputes=(),
        is_confirmed=is_verified,
    )
    return StoredItem(state, revision, good_until, last_activity_at)


_VERIFICATIONS_IN_DISPUTE = _ItemStatement(
    lambda items, *_: _select_verifications(
        and_(
            items.includes(Verification),
            or_(
                _bears_on_disputes(),
                col(Verification.update_id).in_(select(ChecklistItem.update_id).where(items.includes(ChecklistItem))),
            ),
            ~exists().where(col(RetractedUpdate.update_id) == Verification.update_id),
        )
    )
)


def _add_disputes(session: Session, election: str, stored_item_by_key: dict[RegionRequirement, StoredItem]) -> None:
    """Add to the disputed items their open disputes, and whether their updates were confirmed nevertheless."""
    state_by_key = {
        key: it.state
        for key, it in stored_item_by_key.items()
        if it.state is not None and it.state.assurance is Assurance.DISPUTED
    }
    for keys in chunks([*state_by_key]):
        reader = _HistoryReader()
        reader.add_verifications(
            _VERIFICATIONS_IN_DISPUTE.fetch_rows(session, election, keys, HistoryWindow(EARLIEST, NEVER))
        )
        for key, (_, verifications, *_) in reader.histories.items():
            state = state_by_key[key]
            confirmed_ids = {it.update_id for it in verifications if it.kind is VerificationKind.CONFIRMED}
            disputed_state = replace(
                state, disputes=domain.open_disputes(verifications), is_confirmed=state.update.id in confirmed_ids
            )
            stored_item_by_key[key] = stored_item_by_key[key]._replace(state=disputed_state)


def good_until_by_key(session: Session, selection: ItemSelection) -> dict[RegionRequirement, datetime]:
    """Until when the reports of items are good, by region and requirement."""
    columns: tuple[Any, ...] = (ChecklistItem.region, ChecklistItem.requirement, ChecklistItem.good_until)
    item_rows = session.exec(select(*columns).where(selection.includes(ChecklistItem)))
    return {(region_code, requirement_code): good_until for region_code, requirement_code, good_until in item_rows}


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
