"""Recording commitments, the evidence that they were kept, and their withdrawal. The caller owns the transaction."""

from collections.abc import Callable
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import participants, recording, region_scope, requirement_links
from api.coordination import repository as coordination
from api.coordination.agreements import repository as agreements
from api.coordination.commitments import repository
from api.coordination.commitments.domain import Duty
from api.coordination.commitments.duties import load_duties
from api.coordination.commitments.errors import CommitmentWithdrawn, DueOnce, NotOwed, NotYourDuty
from api.coordination.commitments.models import Commitment
from api.coordination.commitments.record import CommitmentRecord
from api.coordination.commitments.schemas import NewCommitment, NewFulfilment, Withdrawal
from api.coordination.days import check_day, iso_day, latest_recordable_day
from api.coordination.events import repository as events
from api.coordination.records import RecordedAction
from api.coordination.request_fields import RequirementInput
from api.coordination.requirement_links import RequirementLink
from api.core.caller import Actor, Caller, Role
from api.core.errors import NotFound
from api.core.region_codes import covers
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter
from api.reporting.evidence import attachments
from api.reporting.evidence import repository as evidence
from api.reporting.evidence.schemas import NewEvidence


class WrittenCommitment(NamedTuple):
    commitment: Commitment
    entries: list[str]
    """The places of its ledger entries."""


def record_commitment(session: Session, actor: Actor, body: NewCommitment) -> WrittenCommitment:
    election_row = elections.election(session, body.election, pointer="body/election")
    if (body.due_on is None) == (body.due_h is None):
        raise DueOnce(pointer="body/due_on")
    region_codes = [it.code for it in region_scope.regions_in_scope(session, actor.caller, body.regions)]
    served_links = _served_links(session, actor.caller, election_row, region_codes, body)
    _check_references(session, actor.caller, body)
    ledgers = ledger_writer.open_ledgers(session, actor, region_codes)

    latest_day = latest_recordable_day(elections.election(session, election_row.slug), ledgers, body.note)
    check_day(body.made_on, None, latest_day, "body/made_on")

    obligation_fields = {"owed_by", "owed_to", "due_on", "due_h", "event", "agreement", "source"}
    facts = {
        **body.model_dump(mode="json", include=obligation_fields),
        "election": election_row.slug,
        "made_on": iso_day(body.made_on or latest_day),
        "serves": [f"{link.region}/{link.requirement}" for link in served_links],
    }
    record = CommitmentRecord(str(uuid7()))
    action = recording.new_action(ledgers, "commitment.made", record, facts, body)
    return _write(session, ledgers, record, action, region_codes)


def _served_links(
    session: Session, caller: Caller, election: Election, regions: list[str], body: NewCommitment
) -> list[RequirementLink]:
    """Return each requirement in each of its regions, which must lie in a region of the commitment."""
    served_links: list[RequirementLink] = []
    for position, served_body in enumerate(body.serves):
        if not all(covers(regions, region_code) for region_code in served_body.regions):
            raise NotFound(pointer=f"body/serves/{position}/regions")
        region_codes = served_body.regions or regions
        link_body = RequirementInput(region=region_codes[0], requirement=served_body.requirement)
        [resolved_link] = requirement_links.resolve_links(session, caller, election, [link_body], "body/serves")
        region_scope.regions_in_scope(session, caller, region_codes, f"body/serves/{position}/regions/{{}}")
        served_links += [
            RequirementLink(resolved_link.election, region_code, served_body.requirement)
            for region_code in region_codes
        ]
    return sorted({*served_links})


def _check_references(session: Session, caller: Caller, body: NewCommitment) -> None:
    """Refuse a source, agencies, an event or an agreement that the caller may not name."""
    recording.check_source(session, body.source)
    participants.check_agencies(session, owed_by=body.owed_by, owed_to=body.owed_to)
    lookups: dict[str, Callable[[Session, Caller, str], Any]] = {
        "event": events.event,
        "agreement": agreements.agreement,
    }
    for field, look_up in lookups.items():
        id = getattr(body, field)
        if id is not None:
            try:
                look_up(session, caller, id)
            except NotFound:
                raise NotFound(pointer=f"body/{field}") from None


def fulfil_commitment(session: Session, actor: Actor, id: str, body: NewFulfilment) -> WrittenCommitment:
    """Record the evidence that an agency did what it owed, in each of the regions named."""
    commitment_row = repository.commitment(session, actor.caller, id)
    agency = body.agency or actor.caller.agency
    fulfilled_duties = _fulfilled_duties(actor.caller, load_duties(session, [commitment_row])[id], agency, body.regions)
    region_codes = [duty.region for duty in fulfilled_duties]
    ledgers = ledger_writer.open_ledgers(session, actor, region_codes)
    session.refresh(commitment_row)

    if commitment_row.withdrawn_on is not None:
        raise CommitmentWithdrawn
    latest_day = latest_recordable_day(elections.election(session, commitment_row.election), ledgers, body.note)
    check_day(body.on, None, latest_day, "body/on")
    _check_evidence(session, actor.caller, body, region_codes)

    facts = {
        "agency": agency,
        "on": iso_day(body.on or latest_day),
        "regions": region_codes,
        "kinds": [evidence_body.kind.value for evidence_body in body.evidence],
    }
    record = coordination.load_records(session, CommitmentRecord, id)[id]
    action = recording.new_action(ledgers, "commitment.fulfilled", record, facts, body)
    return _write(session, ledgers, record, action, region_codes)


def _fulfilled_duties(caller: Caller, duties: list[Duty], agency: str | None, regions: list[str]) -> list[Duty]:
    """Return the agency's duties in these regions; without regions all of them.

    Refuses callers of another agency who do not coordinate all of these regions.
    """
    agency_duties = [duty for duty in duties if duty.agency == agency]
    if not agency_duties or {*regions} - {duty.region for duty in agency_duties}:
        raise NotOwed(pointer="body/regions" if agency_duties else "body/agency")
    fulfilled_duties = [duty for duty in agency_duties if not regions or duty.region in regions]
    coordinates_all = caller.role.includes(Role.COORDINATOR) and all(
        caller.covers(duty.region) for duty in fulfilled_duties
    )
    if agency != caller.agency and not coordinates_all:
        raise NotYourDuty
    return fulfilled_duties


def _check_evidence(session: Session, caller: Caller, body: NewFulfilment, regions: list[str]) -> None:
    file_ids: list[UUID] = [evidence_body.file for evidence_body in body.evidence if evidence_body.file]
    file_by_id = evidence.find_files(session, caller, file_ids) if file_ids else {}
    evidence_bodies = [NewEvidence(**evidence_body.model_dump()) for evidence_body in body.evidence]
    for region_code in regions:
        attachments.check_attachments(evidence_bodies, file_by_id, region_code)


def withdraw_commitment(session: Session, actor: Actor, id: str, body: Withdrawal) -> WrittenCommitment:
    commitment_row = repository.commitment(session, actor.caller, id)
    region_codes = [it.code for it in repository.regions_by_commitment(session, [id])[id]]
    region_scope.check_covers_all(actor.caller, region_codes)
    ledgers = ledger_writer.open_ledgers(session, actor, region_codes)
    session.refresh(commitment_row)

    if commitment_row.withdrawn_on is not None:
        raise CommitmentWithdrawn
    latest_day = latest_recordable_day(elections.election(session, commitment_row.election), ledgers, body.note)
    check_day(body.on, commitment_row.made_on, latest_day, "body/on")

    record = coordination.load_records(session, CommitmentRecord, id)[id]
    facts = {"on": iso_day(body.on or latest_day)}
    action = recording.new_action(ledgers, "commitment.withdrawn", record, facts, body)
    return _write(session, ledgers, record, action, region_codes)


def _write(
    session: Session, ledgers: LedgerWriter, record: CommitmentRecord, action: RecordedAction, regions: list[str]
) -> WrittenCommitment:
    entries = recording.write_action(session, ledgers, record, action, regions)
    return WrittenCommitment(record.main_row, entries)
