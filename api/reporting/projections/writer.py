"""Keep items, their totals and the revisions of regions in step with the ledgers, in the same transaction."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists.counters import Counters, add_counters, item_counters, subtract_counters
from api.checklists.history.domain import State
from api.checklists.history.repository import StoredItem
from api.checklists.items import domain as items_domain
from api.checklists.items.domain import ItemContext, ItemKey
from api.checklists.models import ChecklistItem
from api.core.region_codes import level_of
from api.core.status import Assurance, Status
from api.core.time import NEVER, next_day_end
from api.db import prepared
from api.db.prepared import column_values
from api.ledger.entries import ledger_of
from api.reporting.projections import counters, repository
from api.reporting.projections.counters import DerivedHistory
from api.reporting.projections.models import DailyTotals, RegionRevision, RegionTotals

PAST_DAY_MARGIN = timedelta(hours=1)
"""More than any write takes. A day that ends within this time counts as over, so that caches of it notice the write."""
REGION_TOTALS_KEY = ("election", "level", "region", "requirement", "good_until")
DAILY_TOTALS_KEY = ("election", "region", "requirement", "ends_at", "lasts_until")
_SAVE_ITEM = prepared.prepare_upsert(ChecklistItem, "election", "region", "requirement")
_ADD_TO_REGION_TOTALS = prepared.prepare_increment(RegionTotals, *REGION_TOTALS_KEY)
_ADD_TO_DAILY_TOTALS = prepared.prepare_increment(DailyTotals, *DAILY_TOTALS_KEY)
_RAISE_REVISION = prepared.prepare_increment(RegionRevision, "election", "level", "region")


@dataclass
class ItemChange:
    """One item before the first change of a transaction and after the last one."""

    context: ItemContext
    stored_before: StoredItem
    state_before: State | None
    stored_after: StoredItem
    state_after: State | None

    @property
    def revisions(self) -> int:
        """How many times the item was changed."""
        return self.stored_after.revision - self.stored_before.revision


@dataclass
class DayChange:
    """An item's history before and after a transaction, and the earliest observation time that it concerns."""

    context: ItemContext
    since: datetime
    before: DerivedHistory
    after: DerivedHistory


@dataclass
class ProjectionWriter:
    """Collects the changes of a transaction, then writes items, totals and revisions together.

    Several changes of one item are written as one.
    """

    item_changes: dict[ItemKey, ItemChange] = field(default_factory=dict)
    day_changes: dict[ItemKey, DayChange] = field(default_factory=dict)
    past_changes: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By election and ledger, how many changes concern a day that was over when they were recorded."""

    def record_change(
        self, context: ItemContext, stored: StoredItem, state_before: State | None, state_after: State | None
    ) -> StoredItem:
        """Note that an item's state changes. Returns the item as it will be stored, with its next revision."""
        stored_after = StoredItem(stored.revision + 1, item_good_until(context, state_after))
        item_change = self.item_changes.setdefault(
            context.key, ItemChange(context, stored, state_before, stored_after, state_after)
        )
        item_change.stored_after, item_change.state_after = stored_after, state_after
        return stored_after

    def record_day_change(
        self,
        context: ItemContext,
        since: datetime,
        derived_before: DerivedHistory,
        derived_after: DerivedHistory,
        recorded_at: datetime,
    ) -> None:
        """Note that an item's history changes from an observation time on. The daily totals of its ledger follow."""
        is_past = next_day_end(since) < recorded_at + PAST_DAY_MARGIN
        self.past_changes[context.key[0], ledger_of(context.key[1])] += is_past
        day_change = self.day_changes.setdefault(context.key, DayChange(context, since, derived_before, derived_after))
        day_change.since, day_change.after = min(day_change.since, since), derived_after

    def write(self, session: Session) -> dict[ItemKey, ChecklistItem]:
        """Store all changes, and return the changed items."""
        item_by_key = {
            item_key: item_row(item_change.context, item_change.state_after, item_change.stored_after.revision)
            for item_key, item_change in sorted(self.item_changes.items())
        }
        _SAVE_ITEM.execute(session, [column_values(changed_item) for changed_item in item_by_key.values()])
        self._write_region_totals(session)
        regions_with_day_changes = self._write_daily_totals(session)
        revision_increases = self._raised_revisions(regions_with_day_changes)
        _RAISE_REVISION.execute(
            session,
            [
                _revision_increment(
                    election_slug, region_code, up=increase, past=self.past_changes[election_slug, region_code]
                )
                for (election_slug, region_code), increase in sorted(revision_increases.items())
            ],
        )
        return item_by_key

    def _write_region_totals(self, session: Session) -> None:
        keys_and_changes = [
            (totals_key, change) for totals_key, change in sorted(self._region_totals_changes().items()) if any(change)
        ]
        _ADD_TO_REGION_TOTALS.execute(
            session,
            [
                dict(zip(REGION_TOTALS_KEY, totals_key, strict=True)) | change._asdict()
                for totals_key, change in keys_and_changes
            ],
        )
        decreased_keys = [totals_key for totals_key, change in keys_and_changes if change.known < 0]
        for election_slug in {totals_key[0] for totals_key in decreased_keys}:
            region_codes = {totals_key[2] for totals_key in decreased_keys if totals_key[0] == election_slug}
            requirement_codes = {totals_key[3] for totals_key in decreased_keys if totals_key[0] == election_slug}
            repository.delete_empty_totals(session, election_slug, region_codes, requirement_codes)

    def _region_totals_changes(self) -> dict[tuple[Any, ...], Counters]:
        """Return what to add to the region totals, by `REGION_TOTALS_KEY`."""
        change_by_key: dict[tuple[Any, ...], Counters] = {}
        for item_change in self.item_changes.values():
            election_slug, item_region_code, requirement_code = item_change.context.key
            for good_until, change in _changes_by_good_until(item_change).items():
                for region_code in regions_up_to_regency(item_region_code):
                    totals_key = (election_slug, level_of(region_code), region_code, requirement_code, good_until)
                    add_counters(change_by_key, totals_key, change)
        return change_by_key

    def _write_daily_totals(self, session: Session) -> set[tuple[str, str]]:
        """Store the changes of the daily totals. Returns the election and region of each item that has any."""
        change_by_key: dict[tuple[Any, ...], Counters] = {}
        changed_regions = set()
        for day_change in self.day_changes.values():
            context = day_change.context
            election_slug, region_code, requirement_code = context.key
            change_by_day = counters.changes_by_day(
                context.requirement, context.pinned, day_change.since, day_change.before, day_change.after
            )
            for day_key, change in change_by_day.items():
                totals_key = (election_slug, ledger_of(region_code), requirement_code, *day_key)
                add_counters(change_by_key, totals_key, change)
                changed_regions.add((election_slug, region_code))
        keys_and_changes = [(totals_key, change) for totals_key, change in sorted(change_by_key.items()) if any(change)]
        _ADD_TO_DAILY_TOTALS.execute(
            session,
            [
                dict(zip(DAILY_TOTALS_KEY, totals_key, strict=True)) | it._asdict()
                for totals_key, it in keys_and_changes
            ],
        )
        return changed_regions

    def _raised_revisions(self, regions_with_day_changes: Iterable[tuple[str, str]]) -> Counter[tuple[str, str]]:
        """Return by how much to raise the revision of each region, by election and region.

        Every change of an item raises it by one. Where only daily totals changed, it rises by one in all.
        """
        revision_increases: Counter[tuple[str, str]] = Counter()
        for item_change in self.item_changes.values():
            election_slug, item_region_code, _ = item_change.context.key
            for region_code in regions_up_to_regency(item_region_code):
                revision_increases[election_slug, region_code] += item_change.revisions
        for election_slug, changed_region_code in regions_with_day_changes:
            for region_code in regions_up_to_regency(changed_region_code):
                revision_increases.setdefault((election_slug, region_code), 1)
        return revision_increases


def _revision_increment(election: str, region: str, *, up: int = 1, down: int = 0, past: int = 0) -> dict[str, Any]:
    return {
        **{"election": election, "level": level_of(region), "region": region},
        **{"up": up, "down": down, "past": past},
    }


def _changes_by_good_until(item_change: ItemChange) -> dict[datetime, Counters]:
    """Return what to add to the totals for each instant until which reports are good.

    The old state is subtracted and the new one added.
    """
    requirement = item_change.context.requirement
    change_by_good_until: dict[datetime, Counters] = {}
    if item_change.state_before:
        counters_before = item_counters(requirement, item_change.state_before)
        subtract_counters(change_by_good_until, item_change.stored_before.good_until, counters_before)
    if item_change.state_after:
        counters_after = item_counters(requirement, item_change.state_after)
        add_counters(change_by_good_until, item_change.stored_after.good_until, counters_after)
    return change_by_good_until


def item_good_until(context: ItemContext, state: State | None) -> datetime:
    """Return until when an item in this state need not be renewed."""
    if state is None:
        return NEVER
    return checklists_domain.good_until(context.requirement, context.pinned, state.renewed_at)


def regions_up_to_regency(region: str) -> list[str]:
    """Return the region and those above it up to its regency. For a province or the nation, only itself."""
    ledger_code = ledger_of(region)
    codes_up_to_regency = [region]
    while codes_up_to_regency[-1] != ledger_code:
        codes_up_to_regency.append(codes_up_to_regency[-1].rpartition(".")[0])
    return codes_up_to_regency


def raise_revisions(session: Session, election: str, regions: Sequence[str], below: str | None = None) -> None:
    """Raise the revisions of these regions. If `below` is one of them, those of all regions below it rise too."""
    _RAISE_REVISION.execute(
        session,
        [_revision_increment(election, region_code, down=int(region_code == below)) for region_code in sorted(regions)],
    )


def item_row(context: ItemContext, state: State | None, revision: int = 0) -> ChecklistItem:
    """Return the row that stores an item in this state.

    Where every update was retracted, the row remains with an unknown status, so that its revision never decreases.
    """
    if state is not None:
        return items_domain.item_from_state(context.requirement, context.pinned, state, revision)
    election_slug, region_code, requirement_code = context.key
    return ChecklistItem(
        election=election_slug,
        region=region_code,
        requirement=requirement_code,
        status=Status.UNKNOWN,
        assurance=Assurance.NONE,
        good_until=NEVER,
        revision=revision,
    )
