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
    AgreementState,
)
from api.coordination.agreements.record import AgreementRecord
from api.coordination.agreements.schemas import AgreementChange, AgreementStateInput, NewAgreement
from api.coordination.days import check_date_origin, iso_day, latest_recordable_day
from api.coordination.errors import StateNeeded
from api.coordination.events import repository as events
from api.coordination.events.models import EventState, EventStatus
from api.coordination.records import RecordedAction
from api.coordination.requirement_links import RequirementLink
from api.coordination.warnings import EVENT_NOT_HELD, REPORTS_STAND, TENURE_NOT_KNOWN
from api.core.caller import Actor, Caller
from api.core.errors import NotFound
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter
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
    record = AgreementRecord(str(uuid7()))
    facts = {
        **_state_facts(body.state, None, latest_day),
        **_citing_facts(body, added_links),
        "election": election_row.slug,
        "kind": body.kind,
        "signed_in": body.signed_in,
        "parties": sorted({it.agency for it in body.parties}),
    }
    action = recording.new_action(ledgers, "agreement.recorded", record, facts, body)
    return _write(session, ledgers, record, action, region_codes, added_links)


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
    mistaken_state = valid_states.pop() if body.mistaken else None
    if mistaken_state is not None:
        states.check_taken_back(mistaken_state, body)
    record = coordination.load_records(session, AgreementRecord, id)[id]
    facts = {
        **_state_facts(body.state, valid_states[-1] if valid_states else None, latest_day),
        **_citing_facts(body, added_links),
        **({} if mistaken_state is None else states.mistake_facts(mistaken_state, latest_day)),
        "election": agreement_row.election,
        "kind": agreement_row.kind,
        "signed_in": body.signed_in or agreement_row.signed_in,
        "parties": sorted({it.agency for it in (*record.rows[AgreementParty], *body.parties)}),
    }
    action = recording.new_action(ledgers, "agreement.changed", record, facts, body)
    reported_links = added_links if body.state is None else all_links
    written_agreement = _write(session, ledgers, record, action, region_codes, reported_links)
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


def _state_facts(
    state: AgreementStateInput | None, current_state: AgreementState | None, latest_day: date
) -> dict[str, Any]:
    """Return what the ledger entry holds of the state after the request: the new one, else the current one.

    `latest_day` is the last day that the record may carry.
    """
    if state is not None:
        state_day = domain.day_of_new_state(state, current_state, latest_day)
        check_date_origin(state_day, state.on_origin, "body/state/on_origin")
        return {"state": state.state, "on": iso_day(state_day), "recorded_on": iso_day(latest_day)}
    if current_state is None:
        raise StateNeeded(pointer="body/state")
    return {
        "state": current_state.state,
        "on": iso_day(current_state.on),
        "recorded_on": iso_day(current_state.recorded_on),
    }


def _citing_facts(body: NewAgreement | AgreementChange, added_links: Sequence[RequirementLink]) -> dict[str, Any]:
    return {"source": body.source, "fulfils": requirement_links.link_facts(added_links)}


def _write(
    session: Session,
    ledgers: LedgerWriter,
    record: AgreementRecord,
    action: RecordedAction,
    regions: Sequence[str],
    reported_links: Sequence[RequirementLink],
) -> WrittenAgreement:
    """Apply the action, store everything, and report the items."""
    entries = recording.append_action(session, ledgers, record, action, regions)
    agreement = record.main_row
    state = record.rows[AgreementState][-1] if action.body.state else _valid_states(session, record.id)[-1]
    is_reported = state.state in domain.REPORTED
    reports = report_items(session, ledgers, agreement, state, reported_links if is_reported else [])
    return WrittenAgreement(agreement, entries, _warnings(session, record, state), reports)


def _warnings(session: Session, record: AgreementRecord, state: AgreementState) -> list[str]:
    """Warn of officials not known to hold office on the day of the state, and of a signing without its event held."""
    warnings, signed_in = [], record.main_row.signed_in
    agencies_with_officials = [(it.agency, it.official) for it in record.rows[AgreementParty]]
    if participants.is_tenure_unknown(session, agencies_with_officials, state.on):
        warnings.append(TENURE_NOT_KNOWN)
    if signed_in is not None and state.state in domain.REPORTED:
        known_states = coordination.known_rows_by_owner(session, EventState, [signed_in])[signed_in]
        if states.valid_as_of(known_states, date.max)[-1].state is not EventStatus.HELD:
            warnings.append(EVENT_NOT_HELD)
    return warnings
