"""What recording sources, statements, risks and assessments share. The caller owns the transaction."""

from datetime import date
from typing import Any, Protocol

from pydantic import BaseModel
from sqlmodel import Session

from api.checklists.errors import NotInTemplate
from api.coordination.shared import repository as known
from api.coordination.shared import service as joint
from api.coordination.statements import repository
from api.coordination.statements.schemas import Neutral
from api.core.caller import Actor
from api.core.errors import NotFound
from api.core.region_codes import NATION_ZONE
from api.core.time import local_day
from api.db.table import Table
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter

APART = {"text", "mitigation", "summary", "note", "said_by", "named_by", "publisher", "url"}
"""What the entry holds only in the digest of what was sent."""


class AboutRegion(Protocol):
    """What was said, feared or assessed of a region, as a request gives it."""

    region: str
    election: str | None
    agency: str | None
    source: str
    note: str | None


def election_named(
    session: Session, actor: Actor, new: AboutRegion, *, owner: str | None = None, **officials: str | None
) -> Election:
    """The election, once all that the request names is there; `officials` by the fields that name them."""
    joint.places(session, actor.caller, [new.region], "body/region")
    joint.check_source(session, new.source)
    joint.check_agencies(session, agency=new.agency, owner=owner)
    for name, official in officials.items():
        if official is not None and not known.officials(session, actor.caller, {official}):
            raise NotFound(pointer=f"body/{name}")
    return elections.election(session, new.election, pointer="body/election")


def check_template(session: Session, election: Election, category: str | None, requirements: list[str]) -> None:
    """The category and the requirements are those of the election's template."""
    if category is not None and category not in repository.categories(session, election):
        raise NotInTemplate(pointer="body/category")
    codes = known.codes(session, election) if requirements else set()
    for position, code in enumerate(requirements):
        if code not in codes:
            raise NotInTemplate(pointer=f"body/requirements/{position}")


def open_ledger(
    session: Session, actor: Actor, election: Election | None, new: AboutRegion
) -> tuple[LedgerWriter, date]:
    """The region's ledger, and the last day that can be spoken of."""
    ledgers = ledger_writer.open_ledgers(session, actor, [new.region])
    if election is None:
        return ledgers, local_day(ledgers.at, NATION_ZONE)
    return ledgers, joint.last_day(elections.election(session, election.slug), ledgers, new.note)


def both_languages(name: str, given: Neutral | None) -> dict[str, Any]:
    return {} if given is None else {f"{name}_id": given.id, f"{name}_en": given.en or given.id}


def record_row(
    session: Session, ledgers: LedgerWriter, row: Table, regions: list[str], action: str, said: BaseModel
) -> list[str]:
    """Add the row, and an entry in the ledger of each region; returns where these stand. `said` is what was sent."""
    session.add(row)
    session.flush()
    plain = said.model_dump(mode="json", exclude=APART)
    entries = joint.enter(ledgers, regions, action, str(getattr(row, "id", "")), plain, said)
    ledgers.close()
    return entries
