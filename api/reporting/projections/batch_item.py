"""One item while a transaction changes it: as it is stored, with what the transaction adds to its history.

The present state continues from the stored one. So do the daily totals, as long as nothing is recorded about a day
before the item's last activity. Only then is the history read, and only the part that the changes concern.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists.counters import Counters, add_counters
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import ItemHistory, RecordedCheckIn, State
from api.checklists.history.repository import HistoryWindow, StoredItem
from api.checklists.items.domain import ItemContext
from api.core.time import NEVER, next_day_end
from api.db.upsert import chunks
from api.reporting.projections.counters import NO_HISTORY, DayKey, changes_by_day


class ItemChange(NamedTuple):
    """What one record changes about an item."""

    state: State | None
    """The state after it."""
    instants: Sequence[datetime]
    """When what it adds or retracts was observed."""
    reaches_present: bool = True
    """Whether it can change every later state. Otherwise the next update that counts is as it was."""
    is_visible: bool = True
    """Whether the item gets a new revision. Otherwise its answers are as before."""

    @property
    def window(self) -> HistoryWindow:
        return HistoryWindow(min(self.instants), NEVER if self.reaches_present else max(self.instants))


@dataclass
class BatchItem:
    """One item with the changes that the transaction has made so far."""

    context: ItemContext
    stored: StoredItem
    """The item as it will be stored."""
    added: ItemHistory = field(default_factory=lambda: ItemHistory([], [], [], []))
    """The records that the transaction adds."""
    retracted_at: dict[UUID, datetime] = field(default_factory=dict)
    """The updates that the transaction retracts."""
    check_ins: list[RecordedCheckIn] = field(default_factory=list)
    """What was recorded before the transaction and observed at or after `check_ins_since`."""
    check_ins_since: datetime = NEVER
    loaded_history: ItemHistory = NO_HISTORY
    """What was recorded before the transaction, in `loaded_window`."""
    loaded_window: HistoryWindow | None = None
    changed_window: HistoryWindow | None = None
    """The part of the history that all changes concern."""
    is_late: bool = False
    """Whether a change concerns a day before one on which something was observed. Then `day_changes` are incomplete."""
    day_changes: dict[DayKey, Counters] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.stored_before = self.stored

    @property
    def state(self) -> State | None:
        return self.stored.state

    @property
    def revisions(self) -> int:
        """How many times the item was changed visibly."""
        return self.stored.revision - self.stored_before.revision

    def history(self) -> ItemHistory:
        """Return what is known in `loaded_window`, with the changes of the transaction."""
        return self.loaded_history.followed_by(self.added, self.retracted_at)

    def apply(self, change: ItemChange) -> None:
        """Change the item. The record itself has been added to `added` or `retracted_at`."""
        since, last_activity_at = change.window.since, max(self.stored.last_activity_at, *change.instants)
        self.is_late = self.is_late or last_activity_at > next_day_end(since)
        if not self.is_late:
            derived_before, derived_after = (NO_HISTORY, self.state), (NO_HISTORY, change.state)
            changes = changes_by_day(
                self.context.requirement, self.context.pinned, since, derived_before, derived_after
            )
            for day_key, day_change in changes.items():
                add_counters(self.day_changes, day_key, day_change)
        self.changed_window = change.window.extended_by(self.changed_window)
        self.stored = StoredItem(
            change.state,
            self.stored.revision + change.is_visible,
            good_until(self.context, change.state),
            last_activity_at,
        )

    def all_day_changes(self) -> dict[DayKey, Counters]:
        """Return what the transaction changes in the daily changes. If the item is late its history must be loaded."""
        if not self.is_late or self.changed_window is None:
            return self.day_changes
        return changes_by_day(
            self.context.requirement,
            self.context.pinned,
            self.changed_window.since,
            (self.loaded_history, self.stored_before.state),
            (self.history(), self.state),
        )


def good_until(context: ItemContext, state: State | None) -> datetime:
    """Return until when an item in this state need not be renewed."""
    if state is None:
        return NEVER
    return checklists_domain.good_until(context.requirement, context.pinned, state.renewed_at)


def load_histories(session: Session, items_and_windows: Iterable[tuple[BatchItem, HistoryWindow]]) -> None:
    """Load the histories of these items in these windows, unless they are loaded already.

    The transaction's own records must not be written yet. The part that it has changed stays loaded, so that an update
    that it retracted is not taken for one that counts.
    """
    items_to_load: list[tuple[BatchItem, HistoryWindow]] = []
    for batch_item, window in items_and_windows:
        if batch_item.loaded_window is None or not batch_item.loaded_window.includes(window):
            items_to_load.append((batch_item, window.extended_by(batch_item.changed_window)))
    items_to_load.sort(key=lambda it: it[0].context.key)
    for _, items_of_election in groupby(items_to_load, lambda it: it[0].context.election.slug):
        for chunk in chunks([*items_of_election]):
            _load_chunk(session, [it for it, _ in chunk], reduce(HistoryWindow.extended_by, (it for _, it in chunk)))


def load_check_ins(session: Session, batch_items: Sequence[BatchItem], instant: datetime) -> None:
    """Load the check-ins since an instant that name these items of one election, unless they are loaded already."""
    items_to_load = [it for it in batch_items if it.check_ins_since > instant]
    for chunk in chunks(items_to_load):
        history_by_key = history_repository.check_ins_since(session, [it.context for it in chunk], instant)
        for batch_item in chunk:
            batch_item.check_ins = history_by_key[batch_item.context.region_requirement].check_ins
            batch_item.check_ins_since = instant


def _load_chunk(session: Session, batch_items: Sequence[BatchItem], window: HistoryWindow) -> None:
    verified_ids = {it.update_id for batch_item in batch_items for it in batch_item.added.verifications}
    history_by_key = history_repository.load_windows(session, [it.context for it in batch_items], window, verified_ids)
    for batch_item in batch_items:
        batch_item.loaded_history = history_by_key[batch_item.context.region_requirement]
        is_followed = history_repository.next_observed_at(batch_item.loaded_history, window.until) < NEVER
        batch_item.loaded_window = window if is_followed else HistoryWindow(window.since, NEVER)
