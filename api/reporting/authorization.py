"""Who may report an item, and for which agency the report counts."""

from typing import NamedTuple

from sqlmodel import Session

from api.checklists.items import domain as items_domain
from api.checklists.items.domain import ItemContext
from api.core.caller import Actor, Role
from api.reference.agencies import repository as agencies
from api.reference.regions import repository as regions
from api.reporting.updates import domain as updates_domain
from api.reporting.updates import errors as updates_errors
from api.reporting.updates.schemas import NewUpdate


class ReportingAgency(NamedTuple):
    """The slugs of the agency that reports, and of the one on whose behalf it does."""

    agency: str | None
    on_behalf_of: str | None


def authorize_report(session: Session, actor: Actor, context: ItemContext, body: NewUpdate) -> ReportingAgency:
    """Check that the caller may report this item, and that the update has the fields that its measure takes.

    Returns the agencies to record.
    """
    reporting_agency = authorize_agency(session, actor, context, body.on_behalf_of)
    updates_domain.check_measure(context.requirement, body.status, body.value, body.of, body.stage)
    return reporting_agency


def authorize_agency(session: Session, actor: Actor, context: ItemContext, on_behalf_of: str | None) -> ReportingAgency:
    """Check that the region answers the requirement and that the caller's agency may report it.

    A coordinator may name an agency to report for. An agency with the same function as the responsible agency of the
    region, for example the one of the province, reports on its behalf. Returns the agencies to record.
    """
    items_domain.check_answered(context, regions.flags_around(session))
    responsible_agency = agencies.responsible_agency(session, context.pinned.region, context.requirement.reported_by[0])
    own_agency = agencies.agency_of_token(session, actor.caller.agency)
    own_slug = own_agency.slug if own_agency else None
    if on_behalf_of is not None:
        if not actor.caller.role.includes(Role.COORDINATOR):
            raise updates_errors.OnlyCoordinators(pointer="body/on_behalf_of")
        named_agency = agencies.agency_working_in(session, on_behalf_of, context.pinned.region)
        updates_domain.check_may_report(context.requirement, named_agency, responsible_agency)
        return ReportingAgency(own_slug, on_behalf_of)
    updates_domain.check_may_report(context.requirement, own_agency, responsible_agency)
    if (
        own_agency is None
        or responsible_agency is None
        or responsible_agency.slug == own_agency.slug
        or responsible_agency.function != own_agency.function
    ):
        return ReportingAgency(own_slug, None)
    return ReportingAgency(own_slug, responsible_agency.slug)
