"""What can be done to items. The caller of these functions owns the transaction.

Each function locks the books it writes to, and leaves the rest to the desk: all or nothing.
"""

from dataclasses import dataclass, field
from uuid import UUID

from sqlmodel import Session

from api.checklists.models import ChecklistItem
from api.history import chain
from api.history.chain import Writer
from api.places import queries as places
from api.places.ledger import Office, admitted
from api.updates import checks, ledger, queries
from api.updates.answers import Attached
from api.updates.deeds import Desk
from api.updates.models import ChecklistUpdate
from api.updates.rules import Place
from api.updates.schemas import NewUpdate


@dataclass
class Posted:
    """An update as recorded, the item as it now is, and what the office should know."""

    update: ChecklistUpdate
    item: ChecklistItem
    created: bool
    warnings: list[str] = field(default_factory=list)
    attached: Attached | None = None
    """What hangs on the update, where it is known."""


def post_update(session: Session, writer: Writer, place: Place, new: NewUpdate, if_match: int | None) -> Posted:
    office = admitted(session, writer, place, new)
    books = chain.open_books(session, writer, [place.pinned.region])
    place = places.known_place(session, place.key)  # as it is now that the book is locked
    if (twin := _twin(session, place, new)) is not None:
        return twin
    desk = Desk(session, writer, books)
    checks.unchanged(desk.item(place).kept.revision, if_match)
    return _recorded(desk, place, new, office)


def _recorded(desk: Desk, place: Place, new: NewUpdate, office: Office) -> Posted:
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


def _twin(session: Session, place: Place, new: NewUpdate) -> Posted | None:
    """The same update sent before, through whichever token."""
    found = queries.update(session, new.client_id) if new.client_id else None
    if found is None:
        return None
    item = queries.item(session, place)
    if found.digest != ledger.digest(place, new) or item is None:
        raise checks.ClientIdReused(pointer="body/client_id")
    return Posted(found, item, False, ["retracted"] if queries.is_retracted(session, found.id) else [])
