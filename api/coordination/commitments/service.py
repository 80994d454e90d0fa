"""Recording what is owed, what shows that it was done, and that it is owed no longer.

The caller of these functions owns the transaction.
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import repository as coordination
from api.coordination.commitments import repository, responses
from api.coordination.commitments.domain import Unit
from api.coordination.commitments.errors import DueOnce, NotOwed, NotYourDuty, Withdrawn
from api.coordination.commitments.models import Commitment, CommitmentEvidence, CommitmentRegion, CommitmentRequirement
from api.coordination.commitments.schemas import NewCommitment, NewFulfilment, Withdrawal
from api.coordination.shared import errors as shared_errors
from api.coordination.shared import service as joint
from api.coordination.shared.domain import Fulfils
from api.core.caller import Actor, Caller, Role
from api.core.errors import NotFound
from api.core.region_codes import covers
from api.core.schemas import GivenFulfils
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.reporting.evidence import attachments as evidence_ledger
from api.reporting.evidence import repository as evidence
from api.reporting.schemas import EvidenceGiven


def record_commitment(session: Session, actor: Actor, new: NewCommitment) -> tuple[Commitment, list[str]]:
    election = elections.election(session, new.election, pointer="body/election")
    if (new.due_on is None) == (new.due_h is None):
        raise DueOnce(pointer="body/due_on")
    regions = [it.code for it in joint.places(session, actor.caller, new.regions)]
    serves = _served(session, actor.caller, election, regions, new)
    _check_named(session, actor.caller, new)
    ledgers = ledger_writer.open_ledgers(session, actor, regions)
    last = joint.last_day(elections.election(session, election.slug), ledgers, new.note)
    shared_errors.day_fits(new.made_on, None, last, "body/made_on")
    row = Commitment(
        **new.model_dump(exclude={"title", "election", "regions", "made_on", "serves"}),
        id=str(uuid7()),
        title_id=new.title.id,
        title_en=new.title.text().en,
        election=election.slug,
        made_on=new.made_on or last,
        agency=actor.caller.agency,
        recorded_at=ledgers.at,
    )
    session.add(row)
    session.flush()
    session.add_all(CommitmentRegion(commitment=row.id, region=code) for code in regions)
    session.add_all(
        CommitmentRequirement(commitment=row.id, region=it.region, requirement=it.requirement) for it in serves
    )
    session.flush()
    facts: dict[str, Any] = {
        **new.model_dump(
            mode="json", include={"owed_by", "owed_to", "due_on", "due_h", "event", "agreement", "source"}
        ),
        **{"election": row.election, "made_on": row.made_on.isoformat(), "serves": ["/".join(it[1:]) for it in serves]},
    }
    entries = joint.enter(ledgers, regions, "commitment.made", row.id, facts, new)
    ledgers.close()
    return row, entries


def _served(
    session: Session, caller: Caller, election: Election, regions: list[str], new: NewCommitment
) -> list[Fulfils]:
    """Each requirement in each region named for it, which must lie in one of the commitment's."""
    found: list[Fulfils] = []
    for position, it in enumerate(new.serves):
        for code in it.regions:
            if not covers(regions, code):
                raise NotFound(pointer=f"body/serves/{position}/regions")
        given = [GivenFulfils(region=code, requirement=it.requirement) for code in it.regions or regions]
        known = joint.fulfils(session, caller, election, given[:1], "body/serves")
        joint.places(session, caller, [one.region for one in given], f"body/serves/{position}/regions/{{}}")
        found += [Fulfils(known[0].election, one.region, it.requirement) for one in given]
    return sorted({*found})


def _check_named(session: Session, caller: Caller, new: NewCommitment) -> None:
    joint.check_source(session, new.source)
    joint.check_agencies(session, owed_by=new.owed_by, owed_to=new.owed_to)
    asks: dict[str, Callable[[Session, Caller, str], Any]] = {
        "event": coordination.event,
        "agreement": coordination.agreement,
    }
    for name, ask in asks.items():
        if (id := getattr(new, name)) is not None:
            try:
                ask(session, caller, id)
            except NotFound:
                raise NotFound(pointer=f"body/{name}") from None


def fulfil(session: Session, actor: Actor, id: str, new: NewFulfilment) -> tuple[Commitment, list[str]]:
    """Evidence that an agency did what it owed, in each of the regions named."""
    row = repository.commitment(session, actor.caller, id)
    agency = new.agency or actor.caller.agency
    duties = _duties(actor.caller, responses.units(session, [row])[id], agency, new.regions)
    ledgers = ledger_writer.open_ledgers(session, actor, [it.region for it in duties])
    session.refresh(row)
    if row.withdrawn_on is not None:
        raise Withdrawn
    last = joint.last_day(elections.election(session, row.election), ledgers, new.note)
    shared_errors.day_fits(new.on, None, last, "body/on")
    on = new.on or last
    _check_evidence(session, actor.caller, new, duties)
    session.add_all(
        CommitmentEvidence(
            **it.model_dump(),
            commitment=id,
            agency=duty.agency,
            region=duty.region,
            on=on,
            note=new.note,
            recorded_by=actor.caller.agency,
            recorded_at=ledgers.at,
        )
        for duty in duties
        for it in new.evidence
    )
    session.flush()
    regions, kinds = [it.region for it in duties], [it.kind.value for it in new.evidence]
    facts = {"agency": agency, "on": on.isoformat(), "regions": regions, "kinds": kinds}
    entries = joint.enter(ledgers, regions, "commitment.fulfilled", id, facts, new)
    ledgers.close()
    return row, entries


def _duties(caller: Caller, units: list[Unit], agency: str | None, regions: list[str]) -> list[Unit]:
    """The agency's own, or a coordinator's who sees all of them."""
    owed = [it for it in units if it.agency == agency]
    if not owed or {*regions} - {it.region for it in owed}:
        raise NotOwed(pointer="body/regions" if owed else "body/agency")
    wanted = [it for it in owed if not regions or it.region in regions]
    over_all = all(caller.covers(it.region) for it in wanted)
    if agency != caller.agency and not (caller.role.includes(Role.COORDINATOR) and over_all):
        raise NotYourDuty
    return wanted


def _check_evidence(session: Session, caller: Caller, new: NewFulfilment, duties: list[Unit]) -> None:
    files: list[UUID] = [it.file for it in new.evidence if it.file]
    known = evidence.files(session, caller, files) if files else {}
    given = [EvidenceGiven(**it.model_dump()) for it in new.evidence]
    for duty in duties:
        evidence_ledger.check(given, known, duty.region)


def withdraw(session: Session, actor: Actor, id: str, new: Withdrawal) -> tuple[Commitment, list[str]]:
    row = repository.commitment(session, actor.caller, id)
    regions = [it.code for it in repository.regions(session, [id])[id]]
    shared_errors.all_regions(actor.caller, regions)
    ledgers = ledger_writer.open_ledgers(session, actor, regions)
    session.refresh(row)
    if row.withdrawn_on is not None:
        raise Withdrawn
    last = joint.last_day(elections.election(session, row.election), ledgers, new.note)
    shared_errors.day_fits(new.on, row.made_on, last, "body/on")
    row.withdrawn_on, row.withdrawn_note = new.on or last, new.note
    session.add(row)
    session.flush()
    facts = {"on": row.withdrawn_on.isoformat()}
    entries = joint.enter(ledgers, regions, "commitment.withdrawn", id, facts, new)
    ledgers.close()
    return row, entries
