"""Recording agreements and what becomes of them. The caller of these functions owns the transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import participants, recording, region_scope, requirement_links, states
from api.coordination import repository as coordination
from api.coordination.agreements import domain, repository
from api.coordination.agreements.item_reports import ItemReports, report_items
from api.coordination.agreements.models import (
    Agreement,
    AgreementFulfils,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
)
from api.coordination.agreements.schemas import AgreementChange, AgreementStateInput, NewAgreement
from api.coordination.days import iso_day, latest_recordable_day, resolve_date_origin
from api.coordination.errors import StateNeeded
from api.coordination.events import repository as events
from api.coordination.events.models import EventState, EventStatus
from api.coordination.recording import RecordEntry
from api.coordination.requirement_links import RequirementLink
from api.coordination.warnings import EVENT_NOT_HELD, REPORTS_STAND, TENURE_NOT_KNOWN
from api.core.caller import Actor, Caller
from api.core.errors import NotFound
from api.core.schemas import CITATION_FIELDS
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter
from api.reference.sources.models import SubjectKind
from api.reporting.updates import domain as updates_domain


@dataclass
class WrittenAgreement:
    agreement: Agreement
    entries: list[str]
    """The places of its ledger entries."""
    warnings: list[str]
    reports: ItemReports


def record_agreement(session: Session, actor: Actor, body: NewAgreement) -> WrittenAgreement:
    election_row = elections.election(session, body.election, pointer="body/election")
    region_codes = [it.code for it in region_scope.regions_in_scope(session, actor.caller, body.regions)]
    added_links = _check_references(session, actor.caller, election_row, body)
    ledgers = ledger_writer.open_ledgers(session, actor, {*region_codes, *(link.region for link in added_links)})
    election_row = elections.election(session, election_row.slug)  # read again, because the ledgers are locked only now

    latest_day = latest_recordable_day(election_row, ledgers, body.note)
    agreement = Agreement(
        **body.model_dump(include={"kind", "note", "signed_in"}),
        id=str(uuid7()),
        title_id=body.title.id,
        title_en=body.title.in_both_languages().en,
        election=election_row.slug,
        revision=1,
    )
    repository.add_agreement(session, agreement, region_codes)

    agreement_write = _AgreementWrite(session, ledgers, agreement, region_codes, added_links, body, latest_day)
    state_row = agreement_write.add_state(body.state, current_state=None)
    return agreement_write.finish("agreement.recorded", state_row, mistake=None, reported_links=added_links)


def change_agreement(
    session: Session, actor: Actor, id: str, body: AgreementChange, if_match: int | None
) -> WrittenAgreement:
    agreement_row = repository.agreement(session, actor.caller, id)
    region_codes = coordination.regions(session, AgreementRegion.agreement, id)
    region_scope.check_covers_all(actor.caller, region_codes)
    states.check_change(body)
    election_row = elections.election(session, agreement_row.election)
    added_links = _check_references(session, actor.caller, election_row, body)
    all_links = sorted({*requirement_links.stored_links(session, AgreementFulfils.agreement, id), *added_links})
    covered_link_regions = {link.region for link in all_links if actor.caller.covers(link.region)}
    ledgers = ledger_writer.open_ledgers(session, actor, {*region_codes, *covered_link_regions})
    session.refresh(agreement_row)
    updates_domain.check_revision(agreement_row.revision, if_match)

    latest_day = latest_recordable_day(election_row, ledgers, body.note)
    valid_states = _valid_states(session, id)
    mistaken_state = valid_states[-1] if body.mistaken else None
    if mistaken_state is not None:
        valid_states = states.take_back_last(valid_states, body, latest_day)
    current_state = valid_states[-1] if valid_states else None

    agreement_write = _AgreementWrite(session, ledgers, agreement_row, region_codes, added_links, body, latest_day)
    state_row = current_state if body.state is None else agreement_write.add_state(body.state, current_state)
    if state_row is None:
        raise StateNeeded(pointer="body/state")
    agreement_row.revision += 1
    agreement_row.note = (body.note if mistaken_state is None else None) or agreement_row.note
    agreement_row.signed_in = body.signed_in or agreement_row.signed_in
    reported_links = added_links if body.state is None else all_links
    written_agreement = agreement_write.finish("agreement.changed", state_row, mistaken_state, reported_links)
    if mistaken_state is not None and mistaken_state.state in domain.REPORTED and all_links:
        written_agreement.warnings.append(REPORTS_STAND)
    return written_agreement


def _check_references(
    session: Session, caller: Caller, election: Election, body: NewAgreement | AgreementChange
) -> list[RequirementLink]:
    """Refuse agencies, officials, a source, an event or requirements that the caller may not name.

    Returns the requirements.
    """
    participants.check_participants(session, caller, body.parties, "body/parties")
    recording.check_source(session, body.source)
    if body.signed_in is not None:
        try:
            events.event(session, caller, body.signed_in)
        except NotFound:
            raise NotFound(pointer="body/signed_in") from None
    return requirement_links.resolve_links(session, caller, election, body.fulfils)


def _valid_states(session: Session, id: str) -> list[AgreementState]:
    """Return them oldest first, including those of days to come."""
    return states.valid_as_of(coordination.known_rows_by_owner(session, AgreementState, [id])[id], date.max)


@dataclass(frozen=True)
class _AgreementWrite:
    """An agreement whose ledgers are locked, and the request that records or changes it."""

    session: Session
    ledgers: LedgerWriter
    agreement: Agreement
    regions: list[str]
    added_links: list[RequirementLink]
    body: NewAgreement | AgreementChange
    latest_day: date
    """The last day that the record may carry."""

    def add_state(self, state: AgreementStateInput, current_state: AgreementState | None) -> AgreementState:
        state_day = domain.day_of_new_state(state, current_state, self.latest_day)
        state_row = AgreementState(
            **self.body.citation(),
            agreement=self.agreement.id,
            position=coordination.next_position(self.session, AgreementState.agreement, self.agreement.id),
            state=state.state,
            on=state_day,
            on_origin=resolve_date_origin(state_day, state.on_origin, "body/state/on_origin"),
            recorded_on=self.latest_day,
        )
        self.session.add(state_row)
        return state_row

    def finish(
        self,
        action: str,
        state: AgreementState,
        mistake: AgreementState | None,
        reported_links: Sequence[RequirementLink],
    ) -> WrittenAgreement:
        """Add parties, scope, requirement links, the source and the ledger entries, and report the items.

        `state` is the state after the request, `mistake` the one that it takes back.
        """
        agreement = self.agreement
        self._add_parties()
        self._add_scope()
        requirement_links.add_links(self.session, AgreementFulfils.agreement, agreement.id, self.added_links)
        recording.cite(self.session, SubjectKind.AGREEMENT, agreement.id, self.body)
        self.session.add(agreement)
        self.session.flush()
        entry = RecordEntry(action, agreement.id, self._facts(state, mistake), self.body)
        entries = recording.append_entries(self.ledgers, self.regions, entry)
        is_reported = state.state in domain.REPORTED
        reports = report_items(self.session, self.ledgers, agreement, state, reported_links if is_reported else [])
        return WrittenAgreement(agreement, entries, _warnings(self.session, agreement, state), reports)

    def _facts(self, state: AgreementState, mistake: AgreementState | None) -> dict[str, Any]:
        """Return what the ledger entry holds of the agreement."""
        entry_facts = {
            "election": self.agreement.election,
            "kind": self.agreement.kind,
            "signed_in": self.agreement.signed_in,
            "source": self.body.source,
            "state": state.state,
            "on": iso_day(state.on),
            "recorded_on": iso_day(state.recorded_on),
            "parties": sorted(repository.parties(self.session, self.agreement.id)),
            "fulfils": requirement_links.link_facts(self.added_links),
        }
        return entry_facts if mistake is None else entry_facts | states.mistake_facts(mistake)

    def _add_parties(self) -> None:
        """Add the parties that the request names, or the officials of those that are there already."""
        party_by_agency = repository.parties(self.session, self.agreement.id)
        citation = self.body.model_dump(include=CITATION_FIELDS)
        for party_body in self.body.parties:
            party_row = party_by_agency.setdefault(
                party_body.agency, AgreementParty(agreement=self.agreement.id, agency=party_body.agency, **citation)
            )
            party_row.sqlmodel_update({"official": party_body.official or party_row.official, **citation})
            self.session.add(party_row)

    def _add_scope(self) -> None:
        first_position = coordination.next_position(self.session, AgreementScope.agreement, self.agreement.id)
        citation = self.body.model_dump(include=CITATION_FIELDS)
        for position, scope_text in enumerate(self.body.scope, first_position):
            bilingual_text = scope_text.in_both_languages()
            scope_row = AgreementScope(
                agreement=self.agreement.id,
                position=position,
                text_id=bilingual_text.id,
                text_en=bilingual_text.en,
                **citation,
            )
            self.session.add(scope_row)


def _warnings(session: Session, agreement: Agreement, state: AgreementState) -> list[str]:
    """Warn of officials not known to hold office on the day of the state, and of a signing without its event held."""
    warnings = []
    agencies_with_officials = [
        (party.agency, party.official) for party in repository.parties(session, agreement.id).values()
    ]
    if participants.is_tenure_unknown(session, agencies_with_officials, state.on):
        warnings.append(TENURE_NOT_KNOWN)
    if agreement.signed_in is not None and state.state in domain.REPORTED:
        known_states = coordination.known_rows_by_owner(session, EventState, [agreement.signed_in])
        if states.valid_as_of(known_states[agreement.signed_in], date.max)[-1].state is not EventStatus.HELD:
            warnings.append(EVENT_NOT_HELD)
    return warnings
