"""What the ledger entry of each kind of report holds.

A write passes the row that it is about to store, `siaga verify` the row that is stored: both get the same entry.
"""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from api.checklists.history.models import CheckIn, Retraction, TargetChange, Verification, VerificationKind
from api.checklists.items.domain import ItemContext
from api.ledger.entries import NO_DIGESTS, Digests, EntryContent, RecordedTable, ledger_of, timestamp
from api.ledger.writer import LedgerWriter
from api.reporting.evidence.models import EvidenceFile
from api.reporting.evidence.repository import AttachedEvidence


def update_entry(columns: Mapping[str, Any], evidence: Iterable[AttachedEvidence], digests: Digests) -> EntryContent:
    """Return the entry of an update, from the columns of its row and from its evidence."""
    fact_names = ("election", "region", "requirement", "status", "value", "target", "stage")
    facts = {fact_name: columns[fact_name] for fact_name in fact_names} | {
        "observed_at": timestamp(columns["observed_at"]),
        "corrects": str(columns["corrects"]) if columns["corrects"] else None,
        "note": digests.get(columns["note"]),
        "entered_by": digests.get(columns["entered_by"]),
    }
    if columns["batch"]:
        facts["batch"] = str(columns["batch"])
    if evidence_facts := [_evidence_facts(piece, digests) for piece in evidence]:
        facts["evidence"] = evidence_facts
    return EntryContent("update.posted", str(columns["id"]), facts)


def _evidence_facts(piece: AttachedEvidence, digests: Digests) -> dict[str, Any]:
    return {
        **piece.evidence.model_dump(mode="json", include={"kind", "number", "dated", "sha256"}),
        "file": piece.file.sha256 if piece.file else None,
        "signed_by": digests.get(piece.evidence.signed_by),
        "url": digests.get(piece.evidence.url),
    }


def retraction_entry(
    update_id: UUID, retraction: Retraction, corrected_by: UUID | None, digests: Digests
) -> EntryContent:
    """Return the entry of a retracted update. The note of a correction is in the entry of the correcting update."""
    reason = {"by": str(corrected_by)} if corrected_by else {"note": digests.get(retraction.note)}
    return EntryContent("update.retracted", str(update_id), {"retraction": str(retraction.id), **reason})


def verification_entry(verification: Verification, digests: Digests) -> EntryContent:
    facts = {
        **_item_facts(verification),
        "update": str(verification.update_id),
        "value": verification.value,
        "stage": verification.stage,
        "observed_at": timestamp(verification.observed_at),
        "note": digests.get(verification.note),
    }
    return EntryContent(f"update.{verification.kind}", str(verification.update_id), facts)


def check_in_entry(check_in: CheckIn, digests: Digests) -> EntryContent:
    facts = {
        "election": check_in.election,
        "region": check_in.region,
        "requirements": check_in.requirements,
        "observed_at": timestamp(check_in.observed_at),
        "note": digests.get(check_in.note),
    }
    return EntryContent("region.checked_in", check_in.region, facts)


def evidence_file_entry(file: EvidenceFile, _: Digests = NO_DIGESTS) -> EntryContent:
    facts = {"region": file.region, "sha256": file.sha256, "media_type": file.media_type.value, "size": file.size}
    return EntryContent("evidence.stored", str(file.id), facts)


def target_change_entry(change: TargetChange, _: Digests = NO_DIGESTS) -> EntryContent:
    item_facts = _item_facts(change)
    return EntryContent(
        "target.moved", "/".join(item_facts.values()), {**item_facts, "was": change.was, "is": change.target}
    )


def _item_facts(row: Verification | TargetChange) -> dict[str, str]:
    return {"election": row.election, "region": row.region, "requirement": row.requirement}


RECORDED_TABLES = (
    RecordedTable(Verification, tuple(f"update.{kind}" for kind in VerificationKind), verification_entry),
    RecordedTable(CheckIn, ("region.checked_in",), check_in_entry),
    RecordedTable(TargetChange, ("target.moved",), target_change_entry),
    RecordedTable(EvidenceFile, ("evidence.stored",), evidence_file_entry),
)
"""Updates and retractions are left out: their entries need more than one row."""


def append_target_change(
    ledgers: LedgerWriter, context: ItemContext, old_target: int | None, new_target: int | None
) -> TargetChange:
    """Append the entry of a changed target, and return the row to store."""
    election_slug, region_code, requirement_code = context.key
    target_change = TargetChange(
        ledger=ledger_of(region_code),
        seq=-1,
        election=election_slug,
        region=region_code,
        requirement=requirement_code,
        was=old_target,
        target=new_target,
        recorded_at=ledgers.at,
    )
    target_change.seq = ledgers.append(region_code, *target_change_entry(target_change))
    return target_change
