"""Record one update. The caller of this function owns the transaction."""

from dataclasses import dataclass, field
from uuid import UUID

from sqlmodel import Session

from api.checklists.history import repository as history_repository
from api.checklists.history.models import ChecklistUpdate
from api.checklists.items import repository as items
from api.checklists.items.domain import ItemContext
from api.checklists.models import ChecklistItem
from api.core.caller import Actor
from api.ledger import writer as ledger_writer
from api.reporting.authorization import authorize_report
from api.reporting.batch import ReportBatch, content_digest
from api.reporting.updates import domain, errors
from api.reporting.updates.responses import UpdateAttachments
from api.reporting.updates.schemas import NewUpdate


@dataclass
class UpdateOutcome:
    """The update as recorded, the item after it, and the codes of what the office should check."""

    update: ChecklistUpdate
    item: ChecklistItem
    created: bool
    """False: this `client_id` was recorded before, and nothing was done."""
    warnings: list[str] = field(default_factory=list)
    attachments: UpdateAttachments | None = None
    """None: they have to be loaded."""


def post_update(
    session: Session, actor: Actor, context: ItemContext, body: NewUpdate, if_match: int | None
) -> UpdateOutcome:
    """Record an update, or return the one that was recorded with the same `client_id` before.

    `if_match` is the revision that the item must have; None: any.
    """
    reporting_agency = authorize_report(session, actor, context, body)
    ledgers = ledger_writer.open_ledgers(session, actor, [context.pinned.region])
    context = items.context_of_key(session, context.key)  # read again: it may have changed before the lock
    if (repeated_outcome := _find_repeated(session, context, body)) is not None:
        return repeated_outcome
    batch = ReportBatch(session, actor, ledgers)
    domain.check_revision(batch.item(context).stored.revision, if_match)
    batch.load_evidence_files([body])
    added_update = batch.record(batch.decide(context, body, reporting_agency))
    item_by_key = batch.write()
    update = ChecklistUpdate(**added_update.columns)
    attachments = None if body.evidence else UpdateAttachments(_written_texts(update, body), {})
    return UpdateOutcome(update, item_by_key[context.key], True, added_update.warnings, attachments)


def _find_repeated(session: Session, context: ItemContext, body: NewUpdate) -> UpdateOutcome | None:
    """Return the update recorded with this `client_id` by any token, or raise `ClientIdReused` if it is another one."""
    update = history_repository.update_by_id(session, body.client_id) if body.client_id else None
    if update is None:
        return None
    item = history_repository.load_item(session, context)
    if update.digest != content_digest(context, body) or item is None:
        raise errors.ClientIdReused(pointer="body/client_id")
    warnings = ["retracted"] if history_repository.is_retracted(session, update.id) else []
    return UpdateOutcome(update, item, False, warnings)


def _written_texts(update: ChecklistUpdate, body: NewUpdate) -> dict[UUID, str]:
    """Return the erasable texts of the update by id, so that the answer need not read them."""
    text_by_id = {update.note: body.note, update.entered_by: body.entered_by}
    return {text_id: text for text_id, text in text_by_id.items() if text_id is not None and text is not None}
