"""Keep items, their totals and the revisions of regions in step with the ledgers, in the same transaction."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from api.checklists.counters import Counters, add_counters, item_counters, subtract_counters
from api.checklists.domain import ItemValues
from api.checklists.history.repository import StoredItem
from api.checklists.items import domain as items_domain
from api.checklists.items.domain import ItemContext, ItemKey
from api.checklists.models import ChecklistItem
from api.core.region_codes import level_of, parent_of
from api.core.status import Assurance, Status
from api.core.time import NEVER, next_day_end
from api.db import prepared
from api.db.table import Table
from api.ledger.entries import ledger_of
from api.reporting.projections import batch_item, repository
from api.reporting.projections.batch_item import BatchItem, ItemChange
from api.reporting.projections.models import DailyTotals, RegionRevision, RegionTotals

PAST_DAY_MARGIN = timedelta(minutes=15)
"""More than any write takes. A day that ends within this time counts as over, so that caches of it notice the write.

It is short, because within it, before the midnight of each time zone, every report makes Siaga count its regency again
as of the day before.
"""
REGION_TOTALS_KEY = ("election", "level", "region", "requirement", "good_until")
DAILY_TOTALS_KEY = ("election", "region", "requirement", "ends_at", "lasts_until")
_SAVE_ITEM = prepared.prepare_upsert(ChecklistItem, "election", "region", "requirement")
_ADD_TO_REGION_TOTALS = prepared.prepare_increment(RegionTotals, *REGION_TOTALS_KEY)
_ADD_TO_DAILY_TOTALS = prepared.prepare_increment(DailyTotals, *DAILY_TOTALS_KEY)
_RAISE_REVISION = prepared.prepare_increment(RegionRevision, "election", "level", "region")


@dataclass
class ProjectionWriter:
    """Collects the changes of a transaction, then writes items, totals and revisions together.

    Several changes of one item are written as one.
    """

    items: dict[ItemKey, BatchItem] = field(default_factory=dict)
    past_changes: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By election and ledger, how many changes concern a day that was over when they were recorded."""

    def record_change(self, item: BatchItem, change: ItemChange, recorded_at: datetime) -> None:
        """Change an item. Its row, and the totals of its region and of its ledger's days, follow with `write`."""
        is_past = next_day_end(change.window.since) < recorded_at + PAST_DAY_MARGIN
        self.past_changes[item.context.key[0], ledger_of(item.context.key[1])] += is_past
        item.apply(change)
        self.items[item.context.key] = item

    def record_polling_day(self, item: BatchItem) -> None:
        """Note that the polling day of an item changed, and with it until when its report is good."""
        stored = item.stored
        item.stored = stored._replace(
            revision=stored.revision + 1, good_until=batch_item.good_until(item.context, stored.state)
        )
        self.items[item.context.key] = item

    def write(self, session: Session) -> None:
        """Store all changes. The records that changed them must be written later."""
        late_items = [(item, item.changed_window) for item in self.items.values() if item.is_late]
        batch_item.load_histories(session, ((item, window) for item, window in late_items if window is not None))
        rows = self.rows()
        _SAVE_ITEM.execute(session, rows[ChecklistItem])
        _ADD_TO_REGION_TOTALS.execute(session, rows[RegionTotals])
        decreased_rows = [row for row in rows[RegionTotals] if row["known"] < 0]
        for election_slug in {row["election"] for row in decreased_rows}:
            region_codes = {row["region"] for row in decreased_rows if row["election"] == election_slug}
            requirement_codes = {row["requirement"] for row in decreased_rows if row["election"] == election_slug}
            repository.delete_empty_totals(session, election_slug, region_codes, requirement_codes)
        _ADD_TO_DAILY_TOTALS.execute(session, rows[DailyTotals])
        _RAISE_REVISION.execute(
            session,
            [
                _revision_increment(
                    election_slug, region_code, up=increase, past=self.past_changes[election_slug, region_code]
                )
                for (election_slug, region_code), increase in sorted(self._raised_revisions().items())
            ],
        )

    def rows(self) -> dict[type[Table], list[dict[str, Any]]]:
        """Return the items to store, and what to add to the totals. The histories of late items must be loaded."""
        return {
            ChecklistItem: [item_values(it.context, it.stored)._asdict() for _, it in sorted(self.items.items())],
            RegionTotals: _rows_of_counters(REGION_TOTALS_KEY, self._region_totals_changes()),
            DailyTotals: _rows_of_counters(DAILY_TOTALS_KEY, self._daily_totals_changes()),
        }

    def _region_totals_changes(self) -> dict[tuple[Any, ...], Counters]:
        """Return what to add to the region totals, by `REGION_TOTALS_KEY`."""
        change_by_key: dict[tuple[Any, ...], Counters] = {}
        for item in self.items.values():
            election_slug, item_region_code, requirement_code = item.context.key
            for good_until, change in _changes_by_good_until(item).items():
                for region_code in regions_up_to_regency(item_region_code):
                    totals_key = (election_slug, level_of(region_code), region_code, requirement_code, good_until)
                    add_counters(change_by_key, totals_key, change)
        return change_by_key

    def _daily_totals_changes(self) -> dict[tuple[Any, ...], Counters]:
        """Return what to add to the daily totals, by `DAILY_TOTALS_KEY`."""
        change_by_key: dict[tuple[Any, ...], Counters] = {}
        for (election_slug, region_code, requirement_code), item in self.items.items():
            for day_key, change in item.all_day_changes.items():
                add_counters(change_by_key, (election_slug, ledger_of(region_code), requirement_code, *day_key), change)
        return change_by_key

    def _raised_revisions(self) -> Counter[tuple[str, str]]:
        """Return by how much to raise the revision of each region, by election and region.

        Every change of an item raises it by one. Where only daily totals changed, it rises by one in all.
        """
        revision_increases: Counter[tuple[str, str]] = Counter()
        for (election_slug, item_region_code, _), item in self.items.items():
            for region_code in regions_up_to_regency(item_region_code):
                revision_increases[election_slug, region_code] += item.revisions
        for (election_slug, item_region_code, _), item in self.items.items():
            changes_days = any(any(change) for change in item.all_day_changes.values())
            for region_code in regions_up_to_regency(item_region_code) if changes_days else ():
                revision_increases[election_slug, region_code] = max(1, revision_increases[election_slug, region_code])
        return +revision_increases  # without the regions that did not change


def _rows_of_counters(
    key_names: Sequence[str], change_by_key: Mapping[tuple[Any, ...], Counters]
) -> list[dict[str, Any]]:
    """Return a row for each key whose counters change, in the order of the keys."""
    return [
        dict(zip(key_names, key, strict=True)) | change._asdict()
        for key, change in sorted(change_by_key.items())
        if any(change)
    ]


def _revision_increment(election: str, region: str, *, up: int = 1, down: int = 0, past: int = 0) -> dict[str, Any]:
    return {
        **{"election": election, "level": level_of(region), "region": region},
        **{"up": up, "down": down, "past": past},
    }


def _changes_by_good_until(item: BatchItem) -> dict[datetime, Counters]:
    """Return what to add to the totals for each instant until which reports are good.

    The old state is subtracted and the new one added.
    """
    change_by_good_until: dict[datetime, Counters] = {}
    for change_counters, stored in ((subtract_counters, item.stored_before), (add_counters, item.stored)):
        if stored.state is not None:
            counters = item_counters(item.context.requirement, stored.state)
            change_counters(change_by_good_until, stored.good_until, counters)
    return change_by_good_until


def regions_up_to_regency(region: str) -> list[str]:
    """Return the region and those above it up to its regency. For a province or the nation, only itself."""
    ledger_code = ledger_of(region)
    codes_up_to_regency = [region]
    while codes_up_to_regency[-1] != ledger_code:
        codes_up_to_regency.append(parent_of(codes_up_to_regency[-1]) or ledger_code)
    return codes_up_to_regency


def raise_revisions(session: Session, election: str, regions: Sequence[str], below: str | None = None) -> None:
    """Raise the revisions of these regions. If `below` is one of them, those of all regions below it rise too."""
    _RAISE_REVISION.execute(
        session,
        [_revision_increment(election, region_code, down=int(region_code == below)) for region_code in sorted(regions)],
    )


def item_values(context: ItemContext, item: StoredItem) -> ItemValues:
    """Return the columns of an item.

    Where every update was retracted, the row remains with an unknown status, so that its revision never decreases.
    """
    if item.state is not None:
        return items_domain.item_from_state(
            context.requirement, context.pinned, item.state, item.last_activity_at, item.revision
        )
    election_slug, region_code, requirement_code = context.key
    return ItemValues(
        election=election_slug,
        region=region_code,
        requirement=requirement_code,
        status=Status.UNKNOWN,
        assurance=Assurance.NONE,
        value=None,
        target=None,
        target_moved_at=None,
        stage=None,
        observed_at=None,
        renewed_at=None,
        good_until=NEVER,
        last_activity_at=item.last_activity_at,
        update_id=None,
        revision=item.revision,
    )
