"""Recording sources. The caller of these functions owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination import recording
from api.coordination.sources.errors import SourceEmpty
from api.coordination.sources.record import SourceRecord
from api.coordination.sources.schemas import NewSource
from api.core.caller import Actor
from api.elections import repository as elections
from api.ledger import writer as ledger_writer
from api.reference.sources.models import Source


def record_source(session: Session, actor: Actor, body: NewSource) -> tuple[Source, list[str]]:
    """Return the source and the places of its ledger entries: in the caller's own regions, since a source has none."""
    if body.election is not None:
        elections.election(session, body.election, pointer="body/election")
    if not (body.publisher or body.url):
        raise SourceEmpty(pointer="body/url")
    ledgers = ledger_writer.open_ledgers(session, actor, actor.caller.regions)
    record = SourceRecord(str(uuid7()))
    action = recording.new_action(ledgers, "source.recorded", record, recording.facts_of_body(body), body)
    entries = recording.write_action(session, ledgers, record, action, actor.caller.regions)
    return record.main_row, entries
