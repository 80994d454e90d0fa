"""What the ledger entry of each kind of report holds.

A write passes the row that it is about to store, `siaga verify` the row that is stored: both get the same entry.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from api.checklists.history.models import CheckIn, Retraction, TargetChange, Verification
from api.checklists.items.domain import ItemContext
from api.ledger.entries import ledger_of, timestamp
from api.ledger.writer import LedgerWriter
from api.reporting.evidence.models import UpdateEvidence

Digests = Mapping[UUID | None, str]
"""The salted digests of erasable texts, by the text's id. Erased texts are missing."""


class ReportEntry(NamedTuple):
    """What an entry says of a report. Who recorded it and when are not among the facts: every entry holds them."""

    action: str
    object: str
    facts: dict[str, Any]


def update_entry(columns: Mapping[str, Any], evidence: Iterable[dict[str, Any]], digests: Digests) -> ReportEntry:
    """Return the entry of an update, from the columns of its row and the facts of its evidence."""
    fact_names = ("election", "region", "requirement", "status", "value", "target", "stage")
    facts = {fact_name: columns[fact_name] for fact_name in fact_names} | {
        "observed_at": timestamp(columns["observed_at"]),
        "corrects": str(columns["corrects"]) if columns["corrects"] else None,
        "note": digests.get(columns["note"]),
        "entered_by": digests.get(columns["entered_by"]),
    }
    if columns["batch"]:
        facts["batch"] = str(columns["batch"])
    if evidence_facts := [*evidence]:
        facts["evidence"] = evidence_facts
    return ReportEntry("update.posted", str(columns["id"]), facts)


def evidence_facts(evidence_row: UpdateEvidence, file_sha256: str | None, digests: Digests) -> dict[str, Any]:
    """Return what an update's entry holds of one piece of its evidence. `file_sha256` is of its file, if it has one."""
    return {
        **evidence_row.model_dump(mode="json", include={"kind", "number", "dated", "sha256"}),
        "file": file_sha256,
        "signed_by": digests.get(evidence_row.signed_by),
        "url": digests.get(evidence_row.url),
    }


def retraction_entry(
    update_id: UUID, retraction: Retraction, corrected_by: UUID | None, digests: Digests
) -> ReportEntry:
    """Return the entry of a retracted update. The note of a correction is in the entry of the correcting update."""
    reason = {"by": str(corrected_by)} if corrected_by else {"note": digests.get(retraction.note)}
    return ReportEntry("update.retracted", str(update_id), {"retraction": str(retraction.id), **reason})


def verification_entry(verification: Verification, digests: Digests) -> ReportEntry:
    facts = {
        **_item_facts(verification),
        "update": str(verification.update_id),
        "value": verification.value,
        "stage": verification.stage,
        "observed_at": timestamp(verification.observed_at),
        "note": digests.get(verification.note),
    }
    return ReportEntry(f"update.{verification.kind}", str(verification.update_id), facts)


def check_in_entry(check_in: CheckIn, digests: Digests) -> ReportEntry:
    facts = {
        "election": check_in.election,
        "region": check_in.region,
        "requirements": check_in.requirements,
        "observed_at": timestamp(check_in.observed_at),
        "note": digests.get(check_in.note),
    }
    return ReportEntry("region.checked_in", check_in.region, facts)


def target_change_entry(change: TargetChange) -> ReportEntry:
    item_facts = _item_facts(change)
    return ReportEntry(
        "target.moved", "/".join(item_facts.values()), {**item_facts, "was": change.was, "is": change.target}
    )


def _item_facts(row: Verification | TargetChange) -> dict[str, str]:
    return {"election": row.election, "region": row.region, "requirement": row.requirement}


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
