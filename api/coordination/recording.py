"""What the recording of every kind of record shares. The caller of these functions owns the transaction."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple, Protocol

from pydantic import BaseModel
from sqlmodel import Session

from api.checklists.errors import NotInTemplate
from api.coordination import participants, region_scope, repository
from api.coordination.days import latest_recordable_day
from api.coordination.request_fields import NeutralText
from api.core.caller import Actor, Caller
from api.core.region_codes import NATION_ZONE
from api.core.schemas import CitedBody
from api.core.time import local_day
from api.db.table import Table
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind

DIGEST_ONLY = {"text", "mitigation", "summary", "note", "said_by", "named_by", "publisher", "url"}
"""Fields of a request that its ledger entry holds only in the digest of the whole request."""


class RecordEntry(NamedTuple):
    """What a ledger entry holds of a write."""

    action: str
    object: str
    facts: dict[str, Any]
    body: BaseModel
    """The request. Its free text and names are kept where they can be erased; the entry holds their digest."""


class RegionalRecord(Protocol):
    """A request to record a statement, a risk or an assessment of one region."""

    region: str
    election: str | None
    agency: str | None
    source: str
    note: str | None


def check_source(session: Session, id: str) -> None:
    sources.source(session, id, pointer="body/source")


def cite(session: Session, kind: SubjectKind, id: str, body: CitedBody) -> None:
    """Store the source of a record, or of a change to it."""
    repository.merge_fact(session, kind, id, {**body.citation(), "paragraph": body.paragraph or ""})


def append_entries(ledgers: LedgerWriter, regions: Iterable[str], entry: RecordEntry) -> list[str]:
    """Append one entry to the ledger of each of these regions. Returns their places, as `ledger-number`."""
    _, body_digest = ledgers.store_erasable_text(entry.body.model_dump_json(exclude_none=True))
    region_by_ledger: dict[str, str] = {}
    for region_code in sorted(regions):
        region_by_ledger.setdefault(ledger_of(region_code), region_code)
    places = []
    for ledger_code, region_code in region_by_ledger.items():
        facts = {**entry.facts, "said": body_digest, "region": region_code}
        places.append(f"{ledger_code}-{ledgers.append(region_code, entry.action, entry.object, facts)}")
    return places


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


def language_columns(column_prefix: str, text: NeutralText | None) -> dict[str, Any]:
    """Return the text by its two columns. The Indonesian text serves for a missing English one."""
    return {} if text is None else {f"{column_prefix}_id": text.id, f"{column_prefix}_en": text.en or text.id}


def record_row(
    session: Session, ledgers: LedgerWriter, row: Table, regions: list[str], action: str, body: BaseModel
) -> list[str]:
    """Add the row, and an entry in the ledger of each region. Returns the places of the entries."""
    session.add(row)
    session.flush()
    facts = body.model_dump(mode="json", exclude=DIGEST_ONLY)
    entries = append_entries(ledgers, regions, RecordEntry(action, str(getattr(row, "id", "")), facts, body))
    ledgers.close()
    return entries
