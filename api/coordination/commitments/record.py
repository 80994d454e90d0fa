"""All rows of one commitment, and how each action changes them. Pure: no session, no clock, no HTTP."""

from collections.abc import Sequence
from datetime import date
from typing import Self

from api.coordination import records
from api.coordination.commitments.models import Commitment, CommitmentEvidence, CommitmentRegion, CommitmentRequirement
from api.coordination.commitments.schemas import NewCommitment, NewFulfilment, Withdrawal
from api.coordination.records import Record, RecordedAction
from api.core.provenance import EvidenceKind

OBLIGATION_FACTS = ("election", "owed_by", "owed_to", "due_h", "event", "agreement", "source")


class CommitmentRecord(Record):
    tables = (Commitment, CommitmentRegion, CommitmentRequirement, CommitmentEvidence)
    owner = "commitment"
    bodies = {
        "commitment.made": NewCommitment,
        "commitment.fulfilled": NewFulfilment,
        "commitment.withdrawn": Withdrawal,
    }

    def apply(self, action: RecordedAction) -> None:
        if action.action == "commitment.made":
            self._make(action)
        elif action.action == "commitment.fulfilled":
            self._add_evidence(action)
        else:
            commitment: Commitment = self.main_row
            commitment.withdrawn_on = date.fromisoformat(action.facts["on"])
            commitment.withdrawn_note = records.value_of(action.body, "note")

    def as_imported(self, _: Sequence[RecordedAction]) -> Self:
        """Commitments are never imported."""
        return type(self)(self.id)

    def _make(self, action: RecordedAction) -> None:
        facts, body = action.facts, action.body
        commitment = Commitment(
            id=self.id,
            due_on=records.parse_day(facts, "due_on"),
            made_on=records.parse_day(facts, "made_on"),
            agency=action.agency,
            recorded_at=action.at,
            withdrawn_on=None,
            withdrawn_note=None,
            **{fact_name: facts[fact_name] for fact_name in OBLIGATION_FACTS},
            **records.language_columns("title", records.value_of(body, "title")),
            **records.values_of(body, "due_time", "paragraph", "origin", "note"),
        )
        self.rows[Commitment] = [commitment]
        self.add_regions(CommitmentRegion, body)
        for path in facts["serves"]:
            region_code, requirement_code = path.split("/")
            self.add(CommitmentRequirement, region=region_code, requirement=requirement_code)

    def _add_evidence(self, action: RecordedAction) -> None:
        """Add a row for each piece of evidence in each region. Older entries do not name all regions."""
        facts, body = action.facts, action.body
        if "regions" not in facts:
            self.unknown_tables.add(CommitmentEvidence)
            return
        pieces = [None] * len(facts["kinds"]) if body is None else body.evidence
        for region_code in facts["regions"]:
            for kind, piece in zip(facts["kinds"], pieces, strict=True):
                self.add(
                    CommitmentEvidence,
                    agency=facts["agency"],
                    region=region_code,
                    on=records.parse_day(facts, "on"),
                    kind=EvidenceKind(kind),
                    note=records.value_of(body, "note"),
                    recorded_by=action.agency,
                    recorded_at=action.at,
                    **records.values_of(piece, "number", "dated", "file", "url"),
                )
