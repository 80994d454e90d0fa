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
    election = elections.election(session, body.election, pointer="body/election")
    regions = [it.code for it in region_scope.regions_in_scope(session, actor.caller, body.regions)]
    links = _check_references(session, actor.caller, election, body)
    ledgers = ledger_writer.open_ledgers(session, actor, {*regions, *(link.region for link in links)})
    election = elections.election(session, election.slug)  # read again, because the ledgers are locked only now

    latest_day = latest_recordable_day(election, ledgers, body.note)
    agreement = Agreement(
        **body.model_dump(include={"kind", "note", "signed_in"}),
        id=str(uuid7()),
        title_id=body.title.id,
        title_en=body.title.in_both_languages().en,
        election=election.slug,
        revision=1,
    )
    repository.add_agreement(session, agreement, regions)

    write = _AgreementWrite(session, ledgers, agreement, regions, links, body, latest_day)
    state = write.add_state(body.state, current=None)
    return write.finish("agreement.recorded", state, mistake=None, reported_links=links)


def change_agreement(
    session: Session, actor: Actor, id: str, body: AgreementChange, if_match: int | None
) -> WrittenAgreement:
    agreement = repository.agreement(session, actor.caller, id)
    regions = coordination.regions(session, AgreementRegion.agreement, id)
    region_scope.check_covers_all(actor.caller, regions)
    states.check_change(body)
    election = elections.election(session, agreement.election)
    added_links = _check_references(session, actor.caller, election, body)
    links = sorted({*requirement_links.stored_links(session, AgreementFulfils.agreement, id), *added_links})
    own_regions = {link.region for link in links if actor.caller.covers(link.region)}
    ledgers = ledger_writer.open_ledgers(session, actor, {*regions, *own_regions})
    session.refresh(agreement)
    updates_domain.check_revision(agreement.revision, if_match)

    latest_day = latest_recordable_day(election, ledgers, body.note)
    valid_states = _valid_states(session, id)
    mistake = valid_states[-1] if body.mistaken else None
    if mistake is not None:
        valid_states = states.take_back_last(valid_states, body, latest_day)
    current = valid_states[-1] if valid_states else None

    write = _AgreementWrite(session, ledgers, agreement, regions, added_links, body, latest_day)
    state = current if body.state is None else write.add_state(body.state, current)
    if state is None:
        raise StateNeeded(pointer="body/state")
    agreement.revision += 1
    agreement.note = (body.note if mistake is None else None) or agreement.note
    agreement.signed_in = body.signed_in or agreement.signed_in
    reported_links = added_links if body.state is None else links
    written = write.finish("agreement.changed", state, mistake, reported_links)
    if mistake is not None and mistake.state in domain.REPORTED and links:
        written.warnings.append(REPORTS_STAND)
    return written


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
    rows = coordination.with_source_days(session, AgreementState, [id]).get(id, [])
    return states.valid_as_of(rows, date.max)


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

    def add_state(self, state: AgreementStateInput, current: AgreementState | None) -> AgreementState:
        on = domain.day_of_new_state(state, current, self.latest_day)
        row = AgreementState(
            **self.body.citation(),
            agreement=self.agreement.id,
            position=coordination.next_position(self.session, AgreementState.agreement, self.agreement.id),
            state=state.state,
            on=on,
            on_origin=resolve_date_origin(on, state.on_origin, "body/state/on_origin"),
            recorded_on=self.latest_day,
        )
        self.session.add(row)
        return row

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
        facts = {
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
        return facts if mistake is None else facts | states.mistake_facts(mistake)

    def _add_parties(self) -> None:
        """Add the parties that the request names, or the officials of those that are there already."""
        rows = repository.parties(self.session, self.agreement.id)
        source = self.body.model_dump(include=CITATION_FIELDS)
        for party in self.body.parties:
            row = rows.setdefault(
                party.agency, AgreementParty(agreement=self.agreement.id, agency=party.agency, **source)
            )
            row.sqlmodel_update({"official": party.official or row.official, **source})
            self.session.add(row)

    def _add_scope(self) -> None:
        first = coordination.next_position(self.session, AgreementScope.agreement, self.agreement.id)
        source = self.body.model_dump(include=CITATION_FIELDS)
        for position, scope in enumerate(self.body.scope, first):
            text = scope.in_both_languages()
            row = AgreementScope(
                agreement=self.agreement.id, position=position, text_id=text.id, text_en=text.en, **source
            )
            self.session.add(row)


def _warnings(session: Session, agreement: Agreement, state: AgreementState) -> list[str]:
    """Warn of officials not known to hold office on the day of the state, and of a signing without its event held."""
    warnings = []
    people = [(party.agency, party.official) for party in repository.parties(session, agreement.id).values()]
    if participants.is_tenure_unknown(session, people, state.on):
        warnings.append(TENURE_NOT_KNOWN)
    if agreement.signed_in is not None and state.state in domain.REPORTED:
        rows = coordination.with_source_days(session, EventState, [agreement.signed_in]).get(agreement.signed_in, [])
        if states.valid_as_of(rows, date.max)[-1].state is not EventStatus.HELD:
            warnings.append(EVENT_NOT_HELD)
    return warnings
