"""Who may report at a place, as the entry will name them."""

from typing import NamedTuple

from sqlmodel import Session

from api.checklists.history.domain import Place
from api.checklists.items import context as places
from api.core.caller import Role
from api.ledger.writer import Writer
from api.reference.agencies import repository as agencies
from api.reference.flags import repository as flagged
from api.reporting.schemas import NewUpdate
from api.reporting.updates import errors as updates_errors


class Office(NamedTuple):
    """Who reports, and on whose behalf."""

    agency: str | None
    on_behalf_of: str | None


def admitted(session: Session, writer: Writer, place: Place, new: NewUpdate) -> Office:
    """The item is answered and applies here, whoever reports may, and what is said fits its measure."""
    office = office_at(session, writer, place, new.on_behalf_of)
    updates_errors.fits_measure(place.requirement, new.status, new.value, new.of, new.stage)
    return office


def office_at(session: Session, writer: Writer, place: Place, on_behalf_of: str | None) -> Office:
    """A coordinator reports for the agency named, an agency above for the one there."""
    places.check_place(place, flagged.flags(session))
    owner = agencies.owner_there(session, place.pinned.region, place.requirement.reported_by[0])
    mine = writer.agency
    if on_behalf_of is not None:
        if not writer.caller.role.includes(Role.COORDINATOR):
            raise updates_errors.OnlyCoordinators(pointer="body/on_behalf_of")
        named = agencies.at_work(session, on_behalf_of, place.pinned.region)
        updates_errors.may_report(place.requirement, named, owner)
        return Office(mine.slug if mine else None, on_behalf_of)
    updates_errors.may_report(place.requirement, mine, owner)
    if mine is None or owner is None or owner.slug == mine.slug or owner.function != mine.function:
        return Office(mine.slug if mine else None, None)
    return Office(mine.slug, owner.slug)
