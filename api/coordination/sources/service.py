"""Recording sources. The caller owns the transaction."""

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination.sources.errors import SourceEmpty
from api.coordination.sources.schemas import NewSource
from api.coordination.statements.recording import both_languages, record_row
from api.core.caller import Actor
from api.elections import repository as elections
from api.ledger import writer as ledger_writer
from api.reference.sources.models import Source


def record_source(session: Session, actor: Actor, new: NewSource) -> tuple[Source, list[str]]:
    """In the ledgers of the caller's own regions: a source belongs to no region."""
    if new.election is not None:
        elections.election(session, new.election, pointer="body/election")
    if not (new.publisher or new.url):
        raise SourceEmpty(pointer="body/url")
    ledgers = ledger_writer.open_ledgers(session, actor, actor.caller.regions)
    row = Source(
        **new.model_dump(exclude={"summary"}),
        **both_languages("summary", new.summary),
        id=str(uuid7()),
        event_on_origin="external" if new.event_on else None,
        published_on_origin="external" if new.published_on else None,
    )
    return row, record_row(session, ledgers, row, [*actor.caller.regions], "source.recorded", new)
