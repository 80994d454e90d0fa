"""What the recording of every kind of record shares. The caller of these functions owns the transaction."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Protocol

from pydantic import BaseModel
from sqlmodel import Session

from api.checklists.errors import NotInTemplate
from api.coordination import participants, region_scope, repository
from api.coordination.days import latest_recordable_day
from api.coordination.records import Record, RecordedAction
from api.core.caller import Actor, Caller
from api.core.region_codes import NATION_ZONE
from api.core.time import local_day
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.sources import repository as sources

DIGEST_ONLY = {"text", "mitigation", "summary", "note", "said_by", "named_by", "publisher", "url"}
"""Fields of a request that its ledger entry holds only in the digest of the whole request."""


class RegionalRecord(Protocol):
    """A request to record a statement, a risk or an assessment of one region."""

    region: str
    election: str | None
    agency: str | None
    source: str
    note: str | None


def check_source(session: Session, id: str) -> None:
    sources.source(session, id, pointer="body/source")


def write_action(
    session: Session, ledgers: LedgerWriter, record: Record, action: RecordedAction, regions: Iterable[str]
) -> list[str]:
    """Apply an action to a record, store everything and close the ledgers. Returns the places of the entries."""
    places = append_action(session, ledgers, record, action, regions)
    ledgers.close()
    return places


def append_action(
    session: Session, ledgers: LedgerWriter, record: Record, action: RecordedAction, regions: Iterable[str]
) -> list[str]:
    """Apply an action to a record, and store its rows and the source that it cites.

    Appends an entry for each of these regions to its ledger, so that followers of each region see it. Returns the
    places of the entries, as `ledger-number`.
    """
    repository.apply_and_store(session, record, action)
    if record.subject is not None:
        fact_columns = {**action.body.citation(), "paragraph": action.body.paragraph or ""}
        repository.merge_fact(session, record.subject, record.id, fact_columns)
    _, body_digest = ledgers.store_erasable_text(action.body.model_dump_json(exclude_none=True))
    places = []
    for region_code in sorted(set(regions)):
        facts = {**action.facts, "said": body_digest, "region": region_code}
        entry_number = ledgers.append(region_code, action.action, action.object, facts)
        places.append(f"{ledger_of(region_code)}-{entry_number}")
    return places


def new_action(
    ledgers: LedgerWriter, action: str, record: Record, facts: dict[str, Any], body: BaseModel
) -> RecordedAction:
    """Return an action of the caller's own, at the time of the open ledgers."""
    return RecordedAction(action, record.id, facts, body, ledgers.at, ledgers.actor.caller.agency)


def check_regional_record(
    session: Session, caller: Caller, body: RegionalRecord, *, owner: str | None = None, **officials: str | None
) -> Election:
    """Refuse what the request names and the caller may not see; return the election that it is about.

    `officials` come by the field of the request that names them.
    """
    region_scope.regions_in_scope(session, caller, [body.region], "body/region")
    check_source(session, body.source)
    participants.check_agencies(session, agency=body.agency, owner=owner)
    participants.check_officials(session, caller, **officials)
    return elections.election(session, body.election, pointer="body/election")


def check_template(session: Session, election: Election, category: str | None, requirements: list[str]) -> None:
    """Refuse a category or a requirement that the election's checklist template does not have."""
    if category is not None and category not in repository.category_codes(session, election):
        raise NotInTemplate(pointer="body/category")
    template_requirements = repository.requirement_codes(session, election) if requirements else set()
    for position, requirement_code in enumerate(requirements):
        if requirement_code not in template_requirements:
            raise NotInTemplate(pointer=f"body/requirements/{position}")


def open_region_ledger(
    session: Session, actor: Actor, election: Election | None, body: RegionalRecord
) -> tuple[LedgerWriter, date]:
    """Lock the region's ledger. Returns it with the last day that the record may carry."""
    ledgers = ledger_writer.open_ledgers(session, actor, [body.region])
    if election is None:
        return ledgers, local_day(ledgers.at, NATION_ZONE)
    return ledgers, latest_recordable_day(elections.election(session, election.slug), ledgers, body.note)


def facts_of_body(body: BaseModel, **decided_facts: Any) -> dict[str, Any]:
    """Return what the entry holds of a request: its fields without free text, and what was decided on others."""
    return {**body.model_dump(mode="json", exclude=DIGEST_ONLY), **decided_facts}
