"""Record one update. The caller of this function owns the transaction, and writes the batch."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from api.checklists.history.models import ChecklistUpdate
from api.checklists.items.domain import ItemContext
from api.reporting.authorization import authorize_report
from api.reporting.batch import ReportBatch, content_digest
from api.reporting.updates import domain, errors, responses
from api.reporting.updates.responses import UpdateAttachments
from api.reporting.updates.schemas import NewUpdate


@dataclass
class UpdateOutcome:
    """The update as recorded, and the codes of what the office should check."""

    columns: Mapping[str, Any]
    """Of the update's row."""
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
    attachments = UpdateAttachments(added_update.texts, {added_update.columns["id"]: added_update.evidence})
    return UpdateOutcome(added_update.columns, attachments, True, added_update.warnings)


def _repeated_outcome(
    batch: ReportBatch, context: ItemContext, body: NewUpdate, recorded_update: ChecklistUpdate
) -> UpdateOutcome:
    """Return the update that was recorded before. Raises `ClientIdReused` if it is another one."""
    if recorded_update.digest != content_digest(context, body):
        raise errors.ClientIdReused(pointer="body/client_id")
    warnings = ["retracted"] if batch.is_retracted(recorded_update.id) else []
    attachments = responses.load_attachments(batch.session, [recorded_update])
    return UpdateOutcome(recorded_update.model_dump(), attachments, False, warnings)
