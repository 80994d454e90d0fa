"""Who may report at a place, as the entry will name them."""

from typing import NamedTuple

from sqlmodel import Session

from api.checklists.history.domain import ItemContext
from api.checklists.items import domain as item_rules
from api.core.caller import Actor, Role
from api.reference.agencies import repository as agencies
from api.reference.regions import repository as regions
from api.reporting.schemas import NewUpdate
from api.reporting.updates import domain as report_rules
from api.reporting.updates import errors as updates_errors


class ReportingAgency(NamedTuple):
    """Who reports, and on whose behalf."""

    agency: str | None
    on_behalf_of: str | None


def authorize_report(session: Session, actor: Actor, place: ItemContext, new: NewUpdate) -> ReportingAgency:
    """The item is answered and applies here, whoever reports may, and what is said fits its measure."""
    office = authorize_agency(session, actor, place, new.on_behalf_of)
    report_rules.check_measure(place.requirement, new.status, new.value, new.of, new.stage)
    return office


def authorize_agency(session: Session, actor: Actor, place: ItemContext, on_behalf_of: str | None) -> ReportingAgency:
    """A coordinator reports for the agency named, an agency above for the one there."""
    item_rules.check_answered(place, regions.flags_around(session))
    owner = agencies.owner_there(session, place.pinned.region, place.requirement.reported_by[0])
    mine = agencies.of_token(session, actor.caller.agency)
    if on_behalf_of is not None:
        if not actor.caller.role.includes(Role.COORDINATOR):
            raise updates_errors.OnlyCoordinators(pointer="body/on_behalf_of")
        named = agencies.at_work(session, on_behalf_of, place.pinned.region)
        report_rules.check_may_report(place.requirement, named, owner)
        return ReportingAgency(mine.slug if mine else None, on_behalf_of)
    report_rules.check_may_report(place.requirement, mine, owner)
    if mine is None or owner is None or owner.slug == mine.slug or owner.function != mine.function:
        return ReportingAgency(mine.slug if mine else None, None)
    return ReportingAgency(mine.slug, owner.slug)
