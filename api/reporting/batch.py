"""Decide and record the reports of one transaction.

One update and ten thousand go through the same class. `decide` raises a refusal and changes nothing. `record`,
`retract`, `verify` and `check_in` append ledger entries and change the items in memory, so that the next decision
sees the change. `write` stores everything.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.domain import ItemValues
from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import (
    AnyUpdate,
    DerivedValues,
    RecordedCheckIn,
    RecordedUpdate,
    ReportedValues,
    State,
    UpdateFacts,
)
from api.checklists.history.models import (
    CheckIn,
    ChecklistUpdate,
    RetractedUpdate,
    Retraction,
    TargetChange,
    Verification,
    VerificationKind,
)
from api.checklists.history.repository import HistoryWindow
from api.checklists.items import domain as items_domain
from api.checklists.items import repository as items
from api.checklists.items.domain import ItemContext, ItemKey
from api.core.caller import Actor
from api.core.errors import NotFound
from api.core.time import NEVER
from api.db import prepared
from api.db.prepared import column_values
from api.db.upsert import chunks
from api.elections.models import ElectionRegion
from api.ledger import repository as ledger_repository
from api.ledger import writer as ledger_writer
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.regions.models import FigureKind
from api.reporting import entries
from api.reporting.authorization import ReportingAgency
from api.reporting.evidence import attachments
from api.reporting.evidence import repository as evidence
from api.reporting.evidence.domain import lacks_evidence
from api.reporting.evidence.models import EvidenceFile, UpdateEvidence
from api.reporting.evidence.repository import AttachedEvidence
from api.reporting.projections import batch_item
from api.reporting.projections import writer as projections_writer
from api.reporting.projections.batch_item import BatchItem, ItemChange
from api.reporting.projections.writer import ProjectionWriter
from api.reporting.updates import domain as updates_domain
from api.reporting.updates import errors as updates_errors
from api.reporting.updates import warnings as updates_warnings
from api.reporting.updates.schemas import NewUpdate

TABLES = (Retraction, ChecklistUpdate, UpdateEvidence, Verification, RetractedUpdate, TargetChange, CheckIn)
"""In the order of insertion: a row is stored before the rows that refer to it."""
_INSERTS = {table: prepared.prepare_insert(table) for table in TABLES}
_DIGESTED_FIELDS = {*NewUpdate.model_fields} - {"client_id"}


class UpdateDecision(NamedTuple):
    """An update that may be recorded."""

    item: BatchItem
    body: NewUpdate
    reporter: ReportingAgency
    digest: str
    observed_at: datetime
    target: int | None
    derived: DerivedValues
    corrected: RecordedUpdate | None
    """The update that this one corrects, and retracts."""


class AddedUpdate(NamedTuple):
    """An update that the batch will write, and what its reporter should check."""

    columns: dict[str, Any]
    """The values of its row. To create ten thousand model instances would take too long."""
    evidence: list[AttachedEvidence]
    texts: dict[UUID, str]
    """The erasable texts of the update and its evidence, by id."""
    warnings: list[str]


@dataclass
class ReportBatch:
    """The open ledgers of one transaction, the items that it concerns, and the rows to write.

    It acts for one caller at a time. `for_actor` gives the same batch for another caller.
    """

    session: Session
    actor: Actor
    ledgers: LedgerWriter
    batch_id: UUID | None = None
    """The id that the updates of a bulk share."""
    items: dict[ItemKey, BatchItem] = field(default_factory=dict)
    recorded_updates: dict[UUID, ChecklistUpdate] = field(default_factory=dict)
    """Updates that were recorded before under client ids of this transaction."""
    files: dict[UUID, EvidenceFile] = field(default_factory=dict)
    projections: ProjectionWriter = field(default_factory=ProjectionWriter)
    rows: dict[type, list[dict[str, Any]]] = field(default_factory=lambda: {table: [] for table in TABLES})
    _targets: dict[ItemKey, int | None] = field(default_factory=dict)

    def for_actor(self, actor: Actor) -> "ReportBatch":
        """The same batch, for what another actor records in this transaction."""
        return replace(self, actor=actor, ledgers=self.ledgers.for_actor(actor), files={})

    def load_recorded_updates(self, client_ids: Iterable[UUID]) -> None:
        """Load the updates that were recorded before under these ids."""
        for ids in chunks([*client_ids]):
            self.recorded_updates |= history_repository.updates_by_id(self.session, ids)

    def load_evidence_files(self, bodies: Iterable[NewUpdate]) -> None:
        """Load the evidence files that these updates name, as far as the caller may see them."""
        for file_ids in chunks(sorted({it.file for body in bodies for it in body.evidence if it.file})):
            self.files |= evidence.find_files(self.session, self.actor.caller, file_ids)

    def load_items(self, contexts: Iterable[ItemContext], since: datetime = NEVER) -> None:
        """Load many items at once, together with the items of their regions whose targets are related to theirs.

        Those that the batch has already stay as they are. `since` is the earliest time of observation that will be
        recorded.
        """
        for election, contexts_of_election in groupby(sorted(contexts, key=lambda it: it.key), lambda it: it.election):
            context_by_key = {context.key: context for context in contexts_of_election}
            for (election_slug, region_code, _), context in list(context_by_key.items()):
                related_codes = checklists_domain.target_requirements(context.requirement)
                for related_code in related_codes.union(checklists.dependent_counts(self.session, context.requirement)):
                    context_by_key.setdefault(
                        (election_slug, region_code, related_code),
                        items.context(self.session, election, region_code, related_code),
                    )
            for context_chunk in chunks([it for it in context_by_key.values() if it.key not in self.items]):
                stored_item_by_key = history_repository.load_stored_items(
                    self.session, election.slug, [it.region_requirement for it in context_chunk]
                )
                for context in context_chunk:
                    stored_item = stored_item_by_key.get(context.region_requirement, history_repository.NOT_STORED)
                    self.items[context.key] = BatchItem(context, stored_item)
            self._load_check_ins([self.items[item_key] for item_key in context_by_key], since)

    def _load_check_ins(self, batch_items: Iterable[BatchItem], since: datetime) -> None:
        """Load the check-ins that may renew the first reports of items."""
        unreported_items = [
            it for it in batch_items if it.stored.revision == 0 and it.context.requirement.good_for_days is not None
        ]
        batch_item.load_check_ins(self.session, unreported_items, since)

    def load_histories(self, items_and_updates: Iterable[tuple[BatchItem, Sequence[AnyUpdate]]]) -> None:
        """Load the histories of items as far as it takes to retract these updates, all at once."""
        batch_item.load_histories(
            self.session, ((item, _window_around(updates)) for item, updates in items_and_updates)
        )

    def item(self, context: ItemContext) -> BatchItem:
        """Return the item. It is loaded unless the batch has it already."""
        if context.key not in self.items:
            self.items[context.key] = BatchItem(context, history_repository.load_stored_item(self.session, context))
        return self.items[context.key]

    def update_of_item(self, item: BatchItem, update_id: UUID) -> RecordedUpdate | None:
        """Return the update with this id, if it is about the item."""
        if item.state is not None and item.state.update.id == update_id:
            return RecordedUpdate(item.state.update, None)
        recorded_update = next(
            (it for it in item.added.updates if it.update.id == update_id), None
        ) or history_repository.update_of_item(self.session, item.context, update_id)
        if recorded_update is None:
            return None
        return RecordedUpdate(recorded_update.update, item.retracted_at.get(update_id, recorded_update.retracted_at))

    def decide(
        self, context: ItemContext, body: NewUpdate, reporter: ReportingAgency, digest: str = ""
    ) -> UpdateDecision:
        """Raise a refusal, or return what would be recorded. `digest` is computed unless the caller has it."""
        item = self.item(context)
        observed_at = body.observed_at or self.ledgers.at
        updates_domain.check_observation(context.election, self.actor.caller, observed_at, self.ledgers.at, body.note)
        target = self._target_of(context) if body.of is None else body.of
        derived_values = history_domain.derive_values(
            context.requirement, ReportedValues(body.status, body.value, body.stage), target
        )
        previous_status = updates_domain.previous_status(context.requirement, item.state, observed_at)
        if (
            updates_domain.needs_note(derived_values.status, previous_status, derived_values.value, target)
            and not body.note
        ):
            raise updates_errors.NoteRequired(pointer="body/note")
        attachments.check_attachments(body.evidence, self.files, context.pinned.region)
        corrected_update = None if body.corrects is None else self._corrected_update(item, body.corrects)
        digest = digest or content_digest(context, body)
        return UpdateDecision(item, body, reporter, digest, observed_at, target, derived_values, corrected_update)

    def _target_of(self, context: ItemContext) -> int | None:
        """Return what the item is measured against. Targets that depend on other items are computed every time."""
        if context.key in self._targets:
            return self._targets[context.key]
        election_slug, region_code, _ = context.key
        figure_by_kind = checklists.region_figures(self.session, election_slug, region_code)
        needed_codes = checklists_domain.target_requirements(context.requirement)
        target = items_domain.target_of_item(context, figure_by_kind, self._values_of(context, needed_codes)).value
        if not needed_codes:
            self._targets[context.key] = target
        return target

    def _values_of(self, context: ItemContext, requirement_codes: set[str]) -> dict[str, int]:
        """Return the values of other items of the region; of those in the batch, with its changes."""
        election_slug, region_code, _ = context.key
        batch_item_by_code = {
            requirement_code: batch_item
            for requirement_code in requirement_codes
            if (batch_item := self.items.get((election_slug, region_code, requirement_code)))
        }
        value_by_code = {
            requirement_code: batch_item.state.value
            for requirement_code, batch_item in batch_item_by_code.items()
            if batch_item.state and batch_item.state.value is not None
        }
        missing_codes = requirement_codes - {*batch_item_by_code}
        return (
            value_by_code | history_repository.item_values(self.session, context, missing_codes)
            if missing_codes
            else value_by_code
        )

    def _corrected_update(self, item: BatchItem, update_id: UUID) -> RecordedUpdate:
        """Return the update to correct, if it counts and the caller may retract it."""
        recorded_update = self.update_of_item(item, update_id)
        if recorded_update is None or recorded_update.retracted_at is not None:
            raise NotFound(pointer="body/corrects")
        if not self.may_retract(item, [recorded_update.update]):
            raise updates_errors.RetractionNeedsCoordinator(pointer="body/corrects")
        return recorded_update

    def may_retract(self, item: BatchItem, updates: Sequence[AnyUpdate]) -> bool:
        """Whether the caller may retract all these updates of the item."""
        self.load_histories([(item, updates)])
        confirmed_ids = {it.update_id for it in item.history().verifications if it.kind is VerificationKind.CONFIRMED}
        return all(
            updates_domain.may_retract(self.actor.caller, update.agency, update.id in confirmed_ids)
            for update in updates
        )

    def record(self, decision: UpdateDecision) -> AddedUpdate:
        """Add the update with its evidence and ledger entry, and change its item and the items that depend on it."""
        body, reporting_agency = decision.body, decision.reporter
        text_count = len(self.ledgers.texts)
        note_id, _ = self.ledgers.add_erasable_text(body.note)
        entered_by_id, _ = self.ledgers.add_erasable_text(body.entered_by)
        update_columns = {
            **self._identity_columns(decision),
            **decision.derived._asdict(),
            **reporting_agency._asdict(),
            "target": decision.target,
            "observed_at": decision.observed_at,
            "note": note_id,
            "entered_by": entered_by_id,
        }
        update_id, region_code = update_columns["id"], update_columns["region"]
        evidence_rows = attachments.evidence_rows(self.ledgers, update_id, body.evidence)
        pieces = [AttachedEvidence(row, self.files[row.file] if row.file else None) for row in evidence_rows]
        entry = entries.update_entry(update_columns, pieces, self.ledgers.digests)
        update_columns["seq"] = self.ledgers.append(region_code, *entry, on_behalf_of=reporting_agency.on_behalf_of)
        self.rows[ChecklistUpdate].append(update_columns)
        self.rows[UpdateEvidence] += [column_values(evidence_row) for evidence_row in evidence_rows]
        self._add_to_item(decision, UpdateFacts(*[update_columns[column] for column in UpdateFacts._fields]), note_id)
        texts = {text_row["id"]: text_row["text"] for text_row in self.ledgers.texts[text_count:]}
        return AddedUpdate(update_columns, pieces, texts, self._warnings(decision, evidence_rows))

    def _warnings(self, decision: UpdateDecision, evidence_rows: Sequence[UpdateEvidence]) -> list[str]:
        """Return the codes of what the reporter should check."""
        requirement, voters = decision.item.context.requirement, None
        if updates_warnings.is_ballot_order(requirement):
            election_slug, region_code, _ = decision.item.context.key
            figures = checklists.region_figures(self.session, election_slug, region_code)
            voters = figures.get(FigureKind.REGISTERED_VOTERS)
        warnings = updates_warnings.value_warnings(requirement, decision.derived.value, decision.target, voters)
        if updates_warnings.is_long_before_opening(requirement, decision.item.context.pinned, decision.observed_at):
            warnings.append("long_before_opening")
        if lacks_evidence(requirement, decision.derived.status, evidence_rows):
            warnings.append("evidence_missing")
        return warnings

    def _identity_columns(self, decision: UpdateDecision) -> dict[str, Any]:
        """Return the columns that say which update of which item this is, and who records it."""
        election_slug, region_code, requirement_code = decision.item.context.key
        return {
            "id": decision.body.client_id or uuid7(),
            "digest": decision.digest,
            "ledger": ledger_of(region_code),
            "seq": -1,
            "election": election_slug,
            "region": region_code,
            "requirement": requirement_code,
            "token": self.actor.caller.token_id,
            "role": self.actor.caller.role,
            "recorded_at": self.ledgers.at,
            "corrects": decision.body.corrects,
            "batch": self.batch_id,
        }

    def _add_to_item(self, decision: UpdateDecision, update: UpdateFacts, note_id: UUID | None) -> None:
        """Add the update to its item, after retracting the update that it corrects."""
        item, corrected = decision.item, decision.corrected
        instants, reaches_present = [update.observed_at], False
        if corrected is not None:
            instants.append(corrected.update.observed_at)
            retraction = self.add_retraction(note_id)
            reaches_present = self._mark_retracted(item, [corrected.update], retraction, corrected_by=update.id)
        item.added.updates.append(RecordedUpdate(update, None))
        if reaches_present:
            state = self._derive_state(item, HistoryWindow(min(instants), NEVER))
        else:
            check_ins = self._check_ins_since(item, update.observed_at)
            state = history_domain.apply_update(item.context.requirement, item.state, update, check_ins)
        self._record_change(item, ItemChange(state, instants, reaches_present=reaches_present))

    def _check_ins_since(self, item: BatchItem, observed_at: datetime) -> list[RecordedCheckIn]:
        """Return the check-ins that renew an update of this time of observation."""
        state = item.state
        is_renewed_later = state is not None and state.update.observed_at <= observed_at < state.renewed_at
        if item.context.requirement.good_for_days is None or (state is not None and not is_renewed_later):
            return []
        batch_item.load_check_ins(self.session, [item], observed_at)
        check_ins = [it for it in (*item.check_ins, *item.added.check_ins) if it.observed_at >= observed_at]
        if item.stored.revision == 0 and check_ins:
            item.stored = item.stored._replace(last_activity_at=max(it.observed_at for it in check_ins))
        return check_ins

    def _derive_state(self, item: BatchItem, window: HistoryWindow) -> State | None:
        """Derive the present state from the history, read from the beginning of the window on."""
        batch_item.load_histories(self.session, [(item, window)])
        return history_domain.derive_state(item.context.requirement, item.history())

    def add_retraction(self, note_id: UUID | None) -> Retraction:
        """Add a retraction by the caller. Updates are attached to it with `retract`."""
        caller = self.actor.caller
        retraction = Retraction(token=caller.token_id, agency=caller.agency, recorded_at=self.ledgers.at, note=note_id)
        self.rows[Retraction].append(column_values(retraction))
        return retraction

    def retract(self, item: BatchItem, updates: Sequence[AnyUpdate], retraction: Retraction) -> None:
        """Retract updates of the item."""
        reaches_present = self._mark_retracted(item, updates, retraction)
        instants = [update.observed_at for update in updates]
        state = self._derive_state(item, HistoryWindow(min(instants), NEVER)) if reaches_present else item.state
        self._record_change(item, ItemChange(state, instants, reaches_present=reaches_present))

    def evidence_of(self, update_id: UUID) -> list[UpdateEvidence]:
        """Return the evidence of an update, which may have been recorded in this transaction."""
        added_evidence = [UpdateEvidence(**it) for it in self.rows[UpdateEvidence] if it["update_id"] == update_id]
        return added_evidence or evidence.evidence_of_update(self.session, update_id)

    def is_retracted(self, update_id: UUID) -> bool:
        """Whether an update is retracted, in this transaction or before."""
        return any(
            it["update_id"] == update_id for it in self.rows[RetractedUpdate]
        ) or history_repository.is_retracted(self.session, update_id)

    def _mark_retracted(
        self,
        item: BatchItem,
        updates: Sequence[AnyUpdate],
        retraction: Retraction,
        corrected_by: UUID | None = None,
    ) -> bool:
        """Add the rows and entries of retracted updates.

        Returns whether the present state may change: one of them counts, or was verified and so may bear on a dispute.
        """
        self.load_histories([(item, updates)])
        deciding_ids = {it.update_id for it in item.history().verifications}
        deciding_ids |= {item.state.update.id} if item.state else set()
        retraction_columns = {"retraction": retraction.id, "recorded_at": self.ledgers.at}
        for update in updates:
            entry = entries.retraction_entry(update.id, retraction, corrected_by, self.ledgers.digests)
            self.ledgers.append(item.context.pinned.region, *entry)
            self.rows[RetractedUpdate].append({"update_id": update.id, **retraction_columns})
            item.retracted_at[update.id] = self.ledgers.at
        return any(update.id in deciding_ids for update in updates)

    def recorded_verification(self, id: UUID) -> Verification | None:
        """Return the verification with this id, recorded before or in this batch."""
        rows = (row for row in self.rows[Verification] if row["id"] == id)
        return next((Verification(**row) for row in rows), None) or history_repository.verification(self.session, id)

    def verifications_of(self, item: BatchItem, update_id: UUID) -> list[Verification]:
        """Return what was said about an update of the item, in the order of recording, in this batch too."""
        added_verifications = [it for it in item.added.verifications if it.update_id == update_id]
        return [*history_repository.verifications_of_update(self.session, update_id), *added_verifications]

    def recorded_check_in(self, id: UUID) -> CheckIn | None:
        """Return the check-in with this id, recorded before or in this batch."""
        rows = (row for row in self.rows[CheckIn] if row["id"] == id)
        return next((CheckIn(**row) for row in rows), None) or history_repository.check_in(self.session, id)

    def check_ins_observed_at(self, pinned: ElectionRegion, observed_at: datetime) -> list[CheckIn]:
        """Return the check-ins of a region that were observed at this very instant, in this batch too."""
        key = pinned.election, pinned.region, observed_at
        added_check_ins = [
            CheckIn(**row) for row in self.rows[CheckIn] if (row["election"], row["region"], row["observed_at"]) == key
        ]
        return [*history_repository.check_ins_observed_at(self.session, *key), *added_check_ins]

    def is_note(self, note_id: UUID | None, note: str | None) -> bool:
        """Whether the note that was recorded, before or in this batch, is this one. An erased note may be any."""
        if note_id is None:
            return not note
        added_notes = {it["id"]: it["text"] for it in self.ledgers.texts if it["id"] == note_id}
        return (added_notes or ledger_repository.erasable_texts(self.session, [note_id])).get(note_id, note) == note

    def verify(self, item: BatchItem, verification: Verification, update: RecordedUpdate) -> None:
        """Add a verification of this update of the item, with its ledger entry."""
        entry = entries.verification_entry(verification, self.ledgers.digests)
        verification.seq = self.ledgers.append(verification.region, *entry)
        self.rows[Verification].append(column_values(verification))
        item.added.verifications.append(verification)
        state = item.state
        if state is not None and update.retracted_at is None:
            state = history_domain.apply_verification(item.context.requirement, state, verification)
        self._record_change(item, ItemChange(state, [verification.observed_at]))

    def check_in(
        self,
        pinned: ElectionRegion,
        checked_items: Sequence[BatchItem],
        observed_at: datetime,
        note: str | None,
        id: UUID | None = None,
    ) -> tuple[CheckIn, list[str]]:
        """Add a check-in of a region that names these items. Its id is new, unless the client has chosen one.

        Returns it, with the codes of the requirements whose reports are good for longer now.
        """
        requirement_codes = sorted(item.context.requirement.code for item in checked_items)
        note_id, _ = self.ledgers.add_erasable_text(note)
        check_in = CheckIn(
            id=id or uuid7(),
            ledger=ledger_of(pinned.region),
            seq=-1,
            election=pinned.election,
            region=pinned.region,
            token=self.actor.caller.token_id,
            agency=self.actor.caller.agency,
            requirements=requirement_codes,
            observed_at=observed_at,
            recorded_at=self.ledgers.at,
            note=note_id,
        )
        check_in.seq = self.ledgers.append(pinned.region, *entries.check_in_entry(check_in, self.ledgers.digests))
        self.rows[CheckIn].append(column_values(check_in))
        recorded_check_in = RecordedCheckIn(check_in.observed_at, check_in.recorded_at)
        renewed_codes = []
        for item in checked_items:
            if item.context.requirement.good_for_days is None:
                continue
            item.added.check_ins.append(recorded_check_in)
            if item.stored.revision == 0:
                continue
            state = history_domain.apply_check_in(item.state, recorded_check_in) if item.state else None
            is_renewed = batch_item.good_until(item.context, state) > item.stored.good_until
            self._record_change(item, ItemChange(state, [observed_at], is_visible=is_renewed))
            renewed_codes += [item.context.requirement.code] if is_renewed else []
        return check_in, renewed_codes

    def _record_change(self, item: BatchItem, change: ItemChange) -> None:
        """Change the item, and the targets of the items that are measured against it."""
        state_before = item.state
        self.projections.record_change(item, change, self.ledgers.at)
        if (state_before and state_before.value) != (change.state and change.state.value):
            self._recalculate_dependants(item.context)

    def _recalculate_dependants(self, context: ItemContext) -> None:
        """Change the targets of the items that are measured against this one, unless the election is closed."""
        dependent_codes = checklists.dependent_counts(self.session, context.requirement)
        if not dependent_codes:
            return
        if checklists_domain.evaluation_time(self.ledgers.at, context.election.closed_at).closed:
            return
        for dependent_code in dependent_codes:
            dependent_item = self.item(
                items.context(self.session, context.election, context.pinned.region, dependent_code)
            )
            target = self._target_of(dependent_item.context)
            if dependent_item.state is not None and dependent_item.state.target != target:
                target_change = entries.append_target_change(
                    self.ledgers, dependent_item.context, dependent_item.state.target, target
                )
                self.rows[TargetChange].append(column_values(target_change))
                dependent_item.added.target_changes.append(target_change)
                state = history_domain.apply_target_change(
                    dependent_item.context.requirement, dependent_item.state, target_change
                )
                self._record_change(dependent_item, ItemChange(state, [target_change.recorded_at]))

    def values_of(self, context: ItemContext) -> ItemValues:
        """Return the columns of an item with the changes that the batch has made so far."""
        return projections_writer.item_values(context, self.item(context).stored)

    def write(self) -> None:
        """Store everything, and close the ledgers."""
        self.projections.write(self.session)
        self.ledgers.write_texts()
        for table in TABLES:
            _INSERTS[table].execute(self.session, self.rows[table])
        self.ledgers.close()


def open_batch(session: Session, actor: Actor, regions: Iterable[str]) -> ReportBatch:
    """Lock the ledgers of these regions, and return a batch that writes to them."""
    return ReportBatch(session, actor, ledger_writer.open_ledgers(session, actor, regions))


def _window_around(updates: Sequence[AnyUpdate]) -> HistoryWindow:
    instants = [update.observed_at for update in updates]
    return HistoryWindow(min(instants), max(instants))


def content_digest(context: ItemContext, body: NewUpdate) -> str:
    """Return the SHA-256 of an update's item and content, without its `client_id`, in hexadecimal."""
    digested_text = "\n".join([*context.key, body.model_dump_json(include=_DIGESTED_FIELDS)])
    return hashlib.sha256(digested_text.encode()).hexdigest()
