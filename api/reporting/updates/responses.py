"""Response bodies of updates and of an item's history."""

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import ItemHistory
from api.checklists.history.models import ChecklistUpdate
from api.checklists.items.domain import ItemContext
from api.core.as_of import AsOf, in_force
from api.core.caller import Caller, Role
from api.core.status import Assurance
from api.ledger import repository as ledger_repository
from api.reporting.evidence import repository as evidence
from api.reporting.evidence.repository import AttachedEvidence
from api.reporting.evidence.schemas import EvidenceOut
from api.reporting.retractions import repository as retractions
from api.reporting.updates.schemas import PastUpdate, ReportWarning, TargetChangeOut, UpdateOut
from api.reporting.updates.warnings import WARNINGS

_COLUMNS_SHOWN = {*UpdateOut.model_fields} - {"entry", "note", "entered_by", "evidence"}
"""The columns of an update that its body repeats as they are."""


class UpdateAttachments(NamedTuple):
    """Erasable texts by id, and evidence by update."""

    texts: dict[UUID, str]
    evidence: dict[UUID, list[AttachedEvidence]]


def update_out(caller: Caller, columns: Mapping[str, Any], attachments: UpdateAttachments) -> UpdateOut:
    """Return the body of an update from the columns of its row."""
    return UpdateOut(**_update_fields(columns, caller, attachments))


def warning_out(warning_code: str, language: str) -> ReportWarning:
    return ReportWarning(code=warning_code, message=WARNINGS[warning_code].in_language(language))


def load_attachments(session: Session, updates: Sequence[ChecklistUpdate]) -> UpdateAttachments:
    evidence_by_update = evidence.evidence_by_update(session, [update.id for update in updates])
    text_ids = [
        text_id
        for pieces in evidence_by_update.values()
        for piece in pieces
        for text_id in (piece.evidence.signed_by, piece.evidence.url)
    ]
    text_ids += [text_id for update in updates for text_id in (update.note, update.entered_by)]
    return UpdateAttachments(ledger_repository.erasable_texts(session, text_ids), evidence_by_update)


def _evidence_out(piece: AttachedEvidence, text_by_id: dict[UUID, str]) -> EvidenceOut:
    evidence_row, file_row = piece
    return EvidenceOut(
        **evidence_row.model_dump(include={"kind", "number", "dated", "file"}),
        signed_by=text_by_id.get(evidence_row.signed_by) if evidence_row.signed_by else None,
        url=text_by_id.get(evidence_row.url) if evidence_row.url else None,
        sha256=file_row.sha256 if file_row else evidence_row.sha256,
        media_type=file_row.media_type if file_row else None,
        size=file_row.size if file_row else None,
        erased=file_row is not None and file_row.erased_at is not None,
    )


def _update_fields(columns: Mapping[str, Any], caller: Caller, attachments: UpdateAttachments) -> dict[str, Any]:
    """Return the fields of the body. Only the update's own agency and coordinators see who typed it."""
    is_own = caller.agency is not None and caller.agency == columns["agency"]
    may_see_who_typed = is_own or caller.role.includes(Role.COORDINATOR)
    return {
        **{name: columns[name] for name in _COLUMNS_SHOWN},
        "entry": f"{columns['ledger']}-{columns['seq']}",
        "note": attachments.texts.get(columns["note"]),
        "entered_by": attachments.texts.get(columns["entered_by"]) if may_see_who_typed else None,
        "evidence": [_evidence_out(piece, attachments.texts) for piece in attachments.evidence.get(columns["id"], [])],
    }


def update_history(
    session: Session, caller: Caller, context: ItemContext, history: ItemHistory, as_of: AsOf
) -> list[PastUpdate]:
    """Return the updates of an item as of a moment, the newest observation first."""
    recorded_updates = [it for it in history.updates if as_of.includes(it.update)]
    state = history_domain.derive_state(context.requirement, history, as_of)
    update_by_id = history_repository.updates_by_id(session, [it.update.id for it in recorded_updates])
    attachments = load_attachments(session, [*update_by_id.values()])
    retraction_by_update = retractions.retractions_by_update(session, update_by_id)
    kinds_by_update = _kinds_of_verifications(history, as_of)
    next_seq_by_seq = dict(pairwise(sorted(it.update.seq for it in history.updates)))
    bodies: list[PastUpdate] = []
    previous_update: ChecklistUpdate | None = None
    for recorded_update in sorted(recorded_updates, key=lambda it: (it.update.observed_at, it.update.seq)):
        update, is_unretracted = (
            update_by_id[recorded_update.update.id],
            history_domain.is_in_force(recorded_update, as_of),
        )
        is_current = state is not None and state.update.id == update.id
        retraction = retraction_by_update.get(update.id)
        bodies.append(
            PastUpdate(
                **_update_fields(update.model_dump(), caller, attachments),
                current=is_current,
                superseded=is_unretracted and not is_current,
                retracted_at=None if is_unretracted else recorded_update.retracted_at,
                retraction=None if is_unretracted or retraction is None else retraction.id,
                assurance=state.assurance
                if state is not None and is_current
                else _assurance_of(kinds_by_update.get(update.id, set())),
                target_moved=_target_changes_between(update.seq, next_seq_by_seq.get(update.seq), history, as_of),
                changed=_changed_values(previous_update, update),
            )
        )
        previous_update = update if is_unretracted else previous_update
    return bodies[::-1]


def _kinds_of_verifications(history: ItemHistory, as_of: AsOf) -> dict[UUID, set[str]]:
    kinds_by_update: dict[UUID, set[str]] = {}
    for verification in in_force(history.verifications, as_of):
        kinds_by_update.setdefault(verification.update_id, set()).add(verification.kind.value)
    return kinds_by_update


def _assurance_of(kinds: Set[str]) -> Assurance:
    """Return how far an earlier update was verified. For the current one it follows from the item's open disputes."""
    if "disputed" in kinds:
        return Assurance.DISPUTED
    return Assurance.VERIFIED if "confirmed" in kinds else Assurance.REPORTED


def _target_changes_between(seq: int, next_seq: int | None, history: ItemHistory, as_of: AsOf) -> list[TargetChangeOut]:
    """Return the target changes that were recorded after one update and before the next one; None: there is none."""
    return [
        TargetChangeOut(**change.model_dump(), entry=f"{change.ledger}-{change.seq}")
        for change in in_force(history.target_changes, as_of)
        if seq < change.seq and (next_seq is None or change.seq < next_seq)
    ]


def _changed_values(previous_update: ChecklistUpdate | None, update: ChecklistUpdate) -> list[str]:
    field_names = ("status", "value", "stage")
    return [
        field_name
        for field_name in field_names
        if getattr(previous_update, field_name, None) != getattr(update, field_name)
    ]
