"""Who may report at a place, as the entry will name them."""

from typing import NamedTuple

from sqlmodel import Session

from api.agencies import queries as agencies
from api.auth.caller import Role
from api.flags import queries as flagged
from api.history.chain import Writer
from api.places import queries as places
from api.updates import checks
from api.updates.rules import Place
from api.updates.schemas import NewUpdate


class Office(NamedTuple):
    """Who reports, and on whose behalf."""

    agency: str | None
    on_behalf_of: str | None


def admitted(session: Session, writer: Writer, place: Place, new: NewUpdate) -> Office:
    """The item is answered and applies here, whoever reports may, and what is said fits its measure."""
    office = office_at(session, writer, place, new.on_behalf_of)
    checks.fits_measure(place.requirement, new.status, new.value, new.of, new.stage)
    return office


def office_at(session: Session, writer: Writer, place: Place, on_behalf_of: str | None) -> Office:
    """A coordinator reports for the agency named, an agency above for the one there."""
    places.check_place(place, flagged.flags(session))
    owner = agencies.owner_there(session, place.pinned.region, place.requirement.reported_by[0])
    mine = writer.agency
    if on_behalf_of is not None:
        if not writer.caller.role.includes(Role.COORDINATOR):
            raise checks.OnlyCoordinators(pointer="body/on_behalf_of")
        named = agencies.at_work(session, on_behalf_of, place.pinned.region)
        checks.may_report(place.requirement, named, owner)
        return Office(mine.slug if mine else None, on_behalf_of)
    checks.may_report(place.requirement, mine, owner)
    if mine is None or owner is None or owner.slug == mine.slug or owner.function != mine.function:
        return Office(mine.slug if mine else None, None)
    return Office(mine.slug, owner.slug)
