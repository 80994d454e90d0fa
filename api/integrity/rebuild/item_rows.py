"""The rows of one ledger's items, and what their entries must say for them. Reads only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.checklists.history.models import (
    CheckIn,
    ChecklistUpdate,
    RetractedUpdate,
    Retraction,
    TargetChange,
    Verification,
    VerificationKind,
)
from api.checklists.items.domain import ItemKey
from api.integrity.rebuild import repository
from api.ledger.entries import salted_digest, timestamp
from api.ledger.models import ErasableText
from api.reporting.evidence.models import EvidenceFile, UpdateEvidence

JUDGED = "update.judged"
"""Stands here for the actions of all kinds of verifications."""
JUDGEMENTS = {f"update.{kind}" for kind in VerificationKind}


class ExpectedEntry(NamedTuple):
    """What the entry of a row must say: its object, and values among its facts, author, action and time."""

    object: str
    values: dict[str, Any]


@dataclass
class ItemRows:
    """All rows that were written with the entries of one ledger about items."""

    updates: list[ChecklistUpdate]
    verifications: list[Verification]
    check_ins: list[CheckIn]
    retractions: dict[UUID, tuple[RetractedUpdate, Retraction]]
    """By the id of the retracted update."""
    target_changes: list[TargetChange]
    texts: dict[UUID, ErasableText]
    evidence: dict[UUID, list[tuple[UpdateEvidence, EvidenceFile | None]]]
    """By the id of the update."""

    @classmethod
    def load(cls, session: Session, ledger: str) -> "ItemRows":
        return cls(
            updates=repository.rows_of_ledger(session, ChecklistUpdate, ledger),
            verifications=repository.rows_of_ledger(session, Verification, ledger),
            check_ins=repository.rows_of_ledger(session, CheckIn, ledger),
            retractions=repository.retractions(session, ledger),
            target_changes=repository.rows_of_ledger(session, TargetChange, ledger),
            texts=repository.texts_of_rows(session, ledger),
            evidence=repository.evidence(session, ledger),
        )

    def expected_entries(self) -> dict[str, dict[Any, ExpectedEntry]]:
        """Return the expected entries by action, and by entry number; of retractions by the id of the update."""
        return {
            "update.posted": {row.seq: self._of_update(row) for row in self.updates},
            JUDGED: {row.seq: self._of_verification(row) for row in self.verifications},
            "region.checked_in": {row.seq: self._of_check_in(row) for row in self.check_ins},
            "target.moved": {row.seq: _of_target_change(row) for row in self.target_changes},
            "update.retracted": {str(update_id): self._of_retraction(update_id) for update_id in self.retractions},
        }

    def _of_update(self, update: ChecklistUpdate) -> ExpectedEntry:
        column_names = ("election", "region", "requirement", "status", "value", "target", "stage")
        evidence_facts = [
            self._evidence(evidence_row, evidence_file)
            for evidence_row, evidence_file in self.evidence.get(update.id, [])
        ]
        expected_values = {
            **{column_name: getattr(update, column_name) for column_name in column_names},
            **self._observation(update),
            "for": update.on_behalf_of,
            "corrects": str(update.corrects) if update.corrects else None,
            "batch": str(update.batch) if update.batch else None,
            "note": self._digest(update.note),
            "entered_by": self._digest(update.entered_by),
            "evidence": evidence_facts or None,
        }
        return ExpectedEntry(str(update.id), expected_values)

    def _evidence(self, evidence_row: UpdateEvidence, evidence_file: EvidenceFile | None) -> dict[str, Any]:
        return {
            **evidence_row.model_dump(mode="json", include={"kind", "number", "dated", "sha256"}),
            "file": evidence_file.sha256 if evidence_file else None,
            "signed_by": self._digest(evidence_row.signed_by),
            "url": self._digest(evidence_row.url),
        }

    def _of_verification(self, verification: Verification) -> ExpectedEntry:
        column_names = ("election", "region", "requirement", "value", "stage")
        expected_values = {
            **{column_name: getattr(verification, column_name) for column_name in column_names},
            **self._observation(verification),
            "update": str(verification.update_id),
            "action": f"update.{verification.kind}",
        }
        return ExpectedEntry(str(verification.update_id), expected_values)

    def _of_check_in(self, check_in: CheckIn) -> ExpectedEntry:
        column_names = ("election", "region", "requirements")
        expected_values = {
            column_name: getattr(check_in, column_name) for column_name in column_names
        } | self._observation(check_in)
        return ExpectedEntry(check_in.region, expected_values)

    def _of_retraction(self, update_id: UUID) -> ExpectedEntry:
        retracted_update, retraction = self.retractions[update_id]
        expected_values = {
            "retraction": str(retraction.id),
            "note": self._digest(retraction.note),
            **_author(retraction, retracted_update.recorded_at),
        }
        return ExpectedEntry(str(update_id), expected_values)

    def _observation(self, row: ChecklistUpdate | Verification | CheckIn) -> dict[str, Any]:
        return {
            "observed_at": timestamp(row.observed_at),
            "note": self._digest(row.note),
            **_author(row, row.recorded_at),
        }

    def _digest(self, text_id: UUID | None) -> str | None:
        """Return the salted digest of a text; None if there is none, or it was erased."""
        text = self.texts.get(text_id) if text_id else None
        return salted_digest(text.salt, text.text) if text else None


def item_key(row: ChecklistUpdate | Verification | TargetChange) -> ItemKey:
    return row.election, row.region, row.requirement


def _of_target_change(change: TargetChange) -> ExpectedEntry:
    election, region, requirement = item_key(change)
    expected_values = {
        **{"election": election, "region": region, "requirement": requirement},
        **{"was": change.was, "is": change.target, "at": timestamp(change.recorded_at)},
    }
    return ExpectedEntry("/".join(item_key(change)), expected_values)


def _author(row: ChecklistUpdate | Verification | CheckIn | Retraction, recorded_at: datetime) -> dict[str, Any]:
    return {"token": str(row.token), "agency": row.agency, "at": timestamp(recorded_at)}


def differences(entry: dict[str, Any], expected_entry: ExpectedEntry | None, erased_digests: set[str]) -> Iterator[str]:
    """Yield how an entry differs from what its row says. `erased_digests` are those of texts that were erased."""
    if expected_entry is None:
        yield "the row that this entry speaks of is gone"
        return
    entry_values = {
        "note": expected_entry.values.get("note"),
        **entry["facts"],
        **entry["by"],
        "action": entry["action"],
        "at": entry["at"],
    }
    wrong_names = [
        name
        for name, value in expected_entry.values.items()
        if _without_erased(entry_values.get(name), erased_digests) != value
    ]
    if expected_entry.object != entry["object"] or wrong_names:
        yield f"the row differs from its entry: {', '.join(wrong_names) or 'object'}"


def _without_erased(value: Any, erased_digests: set[str]) -> Any:
    """Return a value of an entry with None in place of the digests of texts that were erased."""
    if isinstance(value, list):
        return [_without_erased(member, erased_digests) for member in value]
    if isinstance(value, dict):
        return {name: _without_erased(member, erased_digests) for name, member in value.items()}
    return None if value in erased_digests else value
