"""Rebuild items and totals from the ledgers and compare them, and the rows behind them, with what is stored.

Reads only.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.counters import NO_COUNTERS, Counters, add_counters, item_counters
from api.checklists.history import domain as history_domain
from api.checklists.history.domain import ItemHistory, RecordedCheckIn, RecordedUpdate, State
from api.checklists.history.models import TargetChange, Verification
from api.checklists.history.repository import StoredItem
from api.checklists.items.domain import ItemContext, ItemKey
from api.checklists.models import ChecklistItem, Requirement
from api.core.region_codes import level_of
from api.core.status import Status
from api.core.time import NEVER
from api.elections.models import Election
from api.integrity.rebuild import item_rows, repository
from api.integrity.rebuild.item_rows import ExpectedEntry, ItemRows, item_key
from api.integrity.verify.report import VerificationReport
from api.ledger.entries import read_entry
from api.ledger.errors import VerificationFailed
from api.reporting.projections import counters as projections_counters
from api.reporting.projections import writer as projections_writer
from api.reporting.projections.counters import DerivedHistory
from api.reporting.projections.models import DailyTotals, RegionTotals

TotalsKey = tuple[str, str, str, str, datetime]
"""Election, level, region, requirement, and until when the reports counted are good."""
DayKey = tuple[str, str, datetime, datetime]
"""Election, requirement, the day by its last instant, and until when the reports counted in it last."""
UNEQUAL = "it is not what the items add up to"


def check_items(session: Session, report: VerificationReport) -> None:
    """Check every ledger's rows, items and totals, and report what differs."""
    context = _RebuildContext(session)
    ledgers = repository.ledgers(session)
    for ledger in ledgers:
        _LedgerRebuild(session, report, context, ledger).check()
        session.expunge_all()
    if repository.rows_without_ledger_exist(session, ledgers):
        report.add_finding("items and totals", "some stand where nothing was ever reported")
    report.looked_at.append(
        f"{context.item_count} items, {context.totals_count} totals and {context.day_count} daily totals, "
        "rebuilt from the ledgers"
    )


class _RebuildContext:
    """What all ledgers share, and how much was compared so far."""

    def __init__(self, session: Session) -> None:
        self.item_count = self.totals_count = self.day_count = 0
        self.erased: set[str] = repository.erased_digests(session)
        self.elections: dict[str, Election] = repository.elections(session)
        self.requirements: dict[tuple[str, str], Requirement] = {
            (slug, requirement.code): requirement
            for slug, election in self.elections.items()
            for requirement in checklists.load_template(session, election).requirements
        }
        """By election and code."""


@dataclass
class _LedgerRebuild:
    """Checks the items of one ledger."""

    session: Session
    report: VerificationReport
    context: _RebuildContext
    ledger: str

    def __post_init__(self) -> None:
        self.pinned_regions = repository.pinned_regions(self.session, self.ledger)
        self.rows = ItemRows.load(self.session, self.ledger)

    def check(self) -> None:
        entry_by_seq = self._entries()
        for action, expected_entries in self.rows.expected_entries().items():
            self._compare_entries(entry_by_seq, action, expected_entries)
        self._compare_regions_of_retractions()
        self._compare_items()

    def _entries(self) -> dict[int, dict[str, Any]]:
        """Return the readable entries about items by number. The check of the ledger reports the others."""
        entry_by_seq = {}
        for seq, entry_text in repository.entries_about_items(self.session, self.ledger):
            try:
                entry_by_seq[seq] = read_entry(entry_text)
            except VerificationFailed:
                continue
        return entry_by_seq

    def _compare_entries(
        self, entry_by_seq: dict[int, dict[str, Any]], action: str, expected_entries: dict[Any, ExpectedEntry]
    ) -> None:
        for seq, entry in entry_by_seq.items():
            entry_action = item_rows.JUDGED if entry["action"] in item_rows.JUDGEMENTS else entry["action"]
            if entry_action != action:
                continue
            expected_entry = expected_entries.pop(entry["object"] if action == "update.retracted" else seq, None)
            for difference in item_rows.differences(entry, expected_entry, self.context.erased):
                self.report.add_finding(f"{self.ledger}-{seq}", difference)
        for entry_key in expected_entries:
            self.report.add_finding(f"{self.ledger}-{entry_key}", f"a row was added that no entry speaks of ({action})")

    def _compare_regions_of_retractions(self) -> None:
        region_by_update = {str(update.id): update.region for update in self.rows.updates}
        for update_id, region in repository.placed_retractions(self.session, self.ledger).items():
            if region_by_update.get(update_id) != region:
                self.report.add_finding(f"log, retraction of {update_id}", "the region is not that of the update")

    def _compare_items(self) -> None:
        row_by_item = repository.items(self.session, self.ledger)
        expected_totals: dict[TotalsKey, Counters] = {}
        history_by_item = self._derived_histories()
        for key, (history, state) in history_by_item.items():
            election, region, requirement = key
            pinned_region = self.pinned_regions.get((election, region))
            if pinned_region is None:
                self.report.add_finding("/".join(key), "it was reported for an election or region that is not there")
                continue
            item = ItemContext(
                self.context.elections[election], pinned_region, self.context.requirements[election, requirement], ()
            )
            self._compare_item(item, row_by_item.pop(key, None), StoredItem(state, 0, NEVER, max(history.instants())))
            if state is not None:
                _add_to_totals(expected_totals, item, state)
        for key, item_row in row_by_item.items():
            if item_row.status != Status.UNKNOWN:
                self.report.add_finding("/".join(key), "the item stands as if reported, and nobody reported it")
        self._compare_totals(expected_totals)
        self._compare_daily_totals(self._daily_totals(history_by_item))

    def _derived_histories(self) -> dict[ItemKey, DerivedHistory]:
        """Return the history of each reported item with the state derived from it."""
        updates_by_item: dict[ItemKey, list[RecordedUpdate]] = defaultdict(list)
        for update in self.rows.updates:
            retraction = self.rows.retractions.get(update.id)
            retracted_at = retraction[0].recorded_at if retraction else None
            updates_by_item[item_key(update)].append(RecordedUpdate(update, retracted_at))
        verifications_by_item: dict[ItemKey, list[Verification]] = defaultdict(list)
        for verification in self.rows.verifications:
            verifications_by_item[item_key(verification)].append(verification)
        target_changes_by_item: dict[ItemKey, list[TargetChange]] = defaultdict(list)
        for change in self.rows.target_changes:
            target_changes_by_item[item_key(change)].append(change)
        history_by_item: dict[ItemKey, DerivedHistory] = {}
        for key, item_updates in updates_by_item.items():
            if (requirement_row := self.context.requirements.get(key[::2])) is not None:
                history = ItemHistory(
                    item_updates, verifications_by_item[key], self._check_ins(key), target_changes_by_item[key]
                )
                history_by_item[key] = history, history_domain.derive_state(requirement_row, history)
        return history_by_item

    def _check_ins(self, key: ItemKey) -> list[RecordedCheckIn]:
        election, region, requirement = key
        if self.context.requirements[election, requirement].good_for_days is None:
            return []  # its reports do not expire
        return [
            RecordedCheckIn(check_in.observed_at, check_in.recorded_at)
            for check_in in self.rows.check_ins
            if (check_in.election, check_in.region) == (election, region) and requirement in check_in.requirements
        ]

    def _compare_item(self, item: ItemContext, stored_row: ChecklistItem | None, expected_item: StoredItem) -> None:
        self.context.item_count += 1
        stored_columns = None if stored_row is None else stored_row.model_dump(exclude={"revision"})
        if stored_columns != projections_writer.item_row(item, expected_item).model_dump(exclude={"revision"}):
            self.report.add_finding("/".join(item.key), "the item is not what its history adds up to")

    def _compare_totals(self, expected_totals: dict[TotalsKey, Counters]) -> None:
        for totals_row in repository.totals_of_ledger(self.session, RegionTotals, self.ledger):
            self.context.totals_count += 1
            totals_key = (
                totals_row.election,
                totals_row.level,
                totals_row.region,
                totals_row.requirement,
                totals_row.good_until,
            )
            if expected_totals.pop(totals_key, None) != totals_row.counters:
                self.report.add_finding(f"totals {totals_row.region} {totals_row.requirement}", UNEQUAL)
        for _, _, region, requirement, _ in expected_totals:
            self.report.add_finding(f"totals {region} {requirement}", "it is missing")

    def _daily_totals(self, history_by_item: Mapping[ItemKey, DerivedHistory]) -> dict[DayKey, Counters]:
        """Return what each day changed in the counters of the ledger's region."""
        counters_by_day: dict[DayKey, Counters] = {}
        for (election, region, requirement_code), (history, state) in history_by_item.items():
            pinned_region = self.pinned_regions.get((election, region))
            if pinned_region is None:
                continue
            requirement_row = self.context.requirements[election, requirement_code]
            changes = projections_counters.all_changes_by_day(requirement_row, pinned_region, history, state)
            for (ends_at, lasts_until), day_change in changes.items():
                add_counters(counters_by_day, (election, requirement_code, ends_at, lasts_until), day_change)
        return counters_by_day

    def _compare_daily_totals(self, expected_by_day: Mapping[DayKey, Counters]) -> None:
        missing_by_day = {day_key: counters for day_key, counters in expected_by_day.items() if any(counters)}
        for totals_row in repository.totals_of_ledger(self.session, DailyTotals, self.ledger):
            self.context.day_count += 1
            day_key = (totals_row.election, totals_row.requirement, totals_row.ends_at, totals_row.lasts_until)
            if totals_row.region != self.ledger or missing_by_day.pop(day_key, NO_COUNTERS) != totals_row.counters:
                self.report.add_finding(
                    f"day {totals_row.ends_at:%Y-%m-%d} {totals_row.region} {totals_row.requirement}", UNEQUAL
                )
        for _, requirement, ends_at, _ in missing_by_day:
            self.report.add_finding(f"day {ends_at:%Y-%m-%d} {self.ledger} {requirement}", "it is missing")


def _add_to_totals(totals: dict[TotalsKey, Counters], item: ItemContext, state: State) -> None:
    """Add an item to the totals of its region and of the regions above it, up to its regency."""
    good_until = checklists_domain.good_until(item.requirement, item.pinned, state.renewed_at)
    counters = item_counters(item.requirement, state)
    for region_code in projections_writer.regions_up_to_regency(item.pinned.region):
        totals_key = (item.election.slug, level_of(region_code), region_code, item.requirement.code, good_until)
        add_counters(totals, totals_key, counters)
