"""What can be done to items. The caller of these functions owns the transaction.

Each function locks the ledgers it writes to, and leaves the rest to the desk: all or nothing.
"""

from dataclasses import dataclass, field
from uuid import UUID

from sqlmodel import Session

from api.checklists.history import repository as history
from api.checklists.history.domain import ItemContext
from api.checklists.history.models import ChecklistUpdate
from api.checklists.items import repository as places
from api.checklists.models import ChecklistItem
from api.core.caller import Actor
from api.ledger import writer as ledger_writer
from api.reporting.authorization import ReportingAgency, authorize_report
from api.reporting.batch import ReportBatch
from api.reporting.projections import writer as projections_writer
from api.reporting.schemas import NewUpdate
from api.reporting.updates import domain, errors
from api.reporting.updates.responses import Attached


@dataclass
class Posted:
    """An update as recorded, the item as it now is, and what the office should know."""

    update: ChecklistUpdate
    item: ChecklistItem
    created: bool
    warnings: list[str] = field(default_factory=list)
    attached: Attached | None = None
    """What hangs on the update, where it is known."""


def post_update(session: Session, actor: Actor, place: ItemContext, new: NewUpdate, if_match: int | None) -> Posted:
    office = authorize_report(session, actor, place, new)
    ledgers = ledger_writer.open_ledgers(session, actor, [place.pinned.region])
    place = places.known_place(session, place.key)  # as it is now that the ledger is locked
    if (twin := _twin(session, place, new)) is not None:
        return twin
    desk = ReportBatch(session, actor, ledgers)
    domain.check_revision(desk.item(place).kept.revision, if_match)
    return _recorded(desk, place, new, office)


def _recorded(desk: ReportBatch, place: ItemContext, new: NewUpdate, office: ReportingAgency) -> Posted:
    desk.look_up([new])
    posted = desk.post(desk.decide(place, new, office))
    items = desk.write()
    update = ChecklistUpdate(**posted.said)
    attached = None if new.evidence else Attached(_texts(update, new), {})
    return Posted(update, items[place.key], True, posted.warnings, attached)


def _texts(update: ChecklistUpdate, new: NewUpdate) -> dict[UUID, str]:
    """What was just written, so that the answer need not read it again."""
    given = {update.note: new.note, update.entered_by: new.entered_by}
    return {id: text for id, text in given.items() if id is not None and text is not None}


def _twin(session: Session, place: ItemContext, new: NewUpdate) -> Posted | None:
    """The same update sent before, through whichever token."""
    found = history.update(session, new.client_id) if new.client_id else None
    if found is None:
        return None
    item = history.item(session, place)
    if found.digest != projections_writer.digest(place, new) or item is None:
        raise errors.ClientIdReused(pointer="body/client_id")
    return Posted(found, item, False, ["retracted"] if history.is_retracted(session, found.id) else [])
