"""All rows of one agreement, and how each action changes them. Pure: no session, no clock, no HTTP."""

from collections.abc import Sequence
from typing import Self

from api.coordination import records, states
from api.coordination.agreements.models import (
    Agreement,
    AgreementFulfils,
    AgreementKind,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
    AgreementStatus,
)
from api.coordination.agreements.schemas import AgreementChange, NewAgreement
from api.coordination.records import Record, RecordedAction
from api.reference.sources.models import SubjectKind


class AgreementRecord(Record):
    tables = (Agreement, AgreementState, AgreementParty, AgreementScope, AgreementRegion, AgreementFulfils)
    owner = "agreement"
    subject = SubjectKind.AGREEMENT
    bodies = {"agreement.recorded": NewAgreement, "agreement.changed": AgreementChange}

    def apply(self, action: RecordedAction) -> None:
        facts, body = action.facts, action.body
        if action.action == "agreement.recorded":
            title_columns = records.language_columns("title", records.value_of(body, "title"))
            self.rows[Agreement] = [Agreement(id=self.id, revision=0, **title_columns)]
            self.add_regions(AgreementRegion, body)
        agreement: Agreement = self.main_row
        agreement.kind, agreement.election, agreement.signed_in = (
            AgreementKind(facts["kind"]),
            facts["election"],
            facts["signed_in"],
        )
        agreement.revision += 1
        if "mistaken" in facts:
            states.mark_mistaken(self.rows[AgreementState], facts, body)
        else:
            agreement.note = records.value_of(body, "note") or agreement.note
        if self._adds_state(action):
            self._add_state(action)
        self._add_parties_and_scope(body)
        self.add_links(AgreementFulfils, facts)

    def _adds_state(self, action: RecordedAction) -> bool:
        """Whether the action adds a state. The entry gives the state after it, even if that did not change."""
        if action.body is not None:
            return action.body.state is not None
        return not states.unmistaken(self.rows[AgreementState], action.facts["state"], action.facts["on"])

    def _add_state(self, action: RecordedAction) -> None:
        state_day = records.parse_day(action.facts, "on")
        self.add(
            AgreementState,
            state=AgreementStatus(action.facts["state"]),
            on=state_day,
            on_origin=records.date_origin(state_day, action.body and action.body.state),
            recorded_on=records.parse_day(action.facts, "recorded_on"),
            mistaken_on=None,
            mistake=None,
            **records.citation(action.body, "note"),
        )

    def _add_parties_and_scope(self, body: NewAgreement | AgreementChange | None) -> None:
        """Add the parties that the request names, or the officials of those that are there already, and its scope."""
        if body is None:
            self.unknown_tables |= {AgreementParty, AgreementScope}
            return
        row_by_agency = {it.agency: it for it in self.rows[AgreementParty]}
        for party in body.parties:
            if party.agency not in row_by_agency:
                row_by_agency[party.agency] = self.add(AgreementParty, agency=party.agency)
            party_row = row_by_agency[party.agency]
            party_row.sqlmodel_update({"official": party.official or party_row.official, **records.citation(body)})
        for scope_text in body.scope:
            self.add(AgreementScope, **records.language_columns("text", scope_text), **records.citation(body))

    def as_imported(self, actions: Sequence[RecordedAction]) -> Self:
        """Return the record as files brought it. What the actions add to the scope are its last rows."""
        imported_record = super().as_imported(actions)
        added_count = sum(len(action.body.scope) for action in actions if action.body is not None)
        scope_rows = imported_record.rows[AgreementScope]
        scope_rows.sort(key=lambda it: it.position)
        del scope_rows[max(0, len(scope_rows) - added_count) :]
        return imported_record
