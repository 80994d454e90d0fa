"""Record one update. The caller of this function owns the transaction, and writes the batch."""

from dataclasses import dataclass, field
from uuid import UUID

from api.checklists.history.models import ChecklistUpdate
from api.checklists.items.domain import ItemContext
from api.reporting.authorization import authorize_report
from api.reporting.batch import AddedUpdate, ReportBatch, content_digest
from api.reporting.evidence.repository import AttachedEvidence
from api.reporting.updates import domain, errors, responses
from api.reporting.updates.responses import UpdateAttachments
from api.reporting.updates.schemas import NewUpdate


@dataclass
class UpdateOutcome:
    """The update as recorded, and the codes of what the office should check."""

    update: ChecklistUpdate
    attachments: UpdateAttachments
    created: bool
    """False: this `client_id` was recorded before, and nothing was done."""
    warnings: list[str] = field(default_factory=list)


def record_update(batch: ReportBatch, context: ItemContext, body: NewUpdate, if_match: int | None) -> UpdateOutcome:
    """Record an update, or return the one that was recorded with the same `client_id` before, by any token.

    `if_match` is the revision that the item must have; None: any.
    """
    reporting_agency = authorize_report(batch.session, batch.actor, context, body)
    if body.client_id and (recorded_update := batch.recorded_updates.get(body.client_id)):
        return _repeated_outcome(batch, context, body, recorded_update)
    domain.check_revision(batch.item(context).stored.revision, if_match)
    batch.load_evidence_files([body])
    added_update = batch.record(batch.decide(context, body, reporting_agency))
    update = ChecklistUpdate(**added_update.columns)
    return UpdateOutcome(update, _added_attachments(batch, added_update), True, added_update.warnings)


def _repeated_outcome(
    batch: ReportBatch, context: ItemContext, body: NewUpdate, recorded_update: ChecklistUpdate
) -> UpdateOutcome:
    """Return the update that was recorded before. Raises `ClientIdReused` if it is another one."""
    if recorded_update.digest != content_digest(context, body):
        raise errors.ClientIdReused(pointer="body/client_id")
    warnings = ["retracted"] if batch.is_retracted(recorded_update.id) else []
    attachments = responses.load_attachments(batch.session, [recorded_update])
    return UpdateOutcome(recorded_update, attachments, False, warnings)


def _added_attachments(batch: ReportBatch, added_update: AddedUpdate) -> UpdateAttachments:
    """Return the texts and the evidence of an update that is not written yet."""
    update_id: UUID = added_update.columns["id"]
    pieces = [
        AttachedEvidence(evidence_row, batch.files[evidence_row.file] if evidence_row.file else None)
        for evidence_row in added_update.evidence
    ]
    return UpdateAttachments(batch.ledgers.added_texts(), {update_id: pieces})
