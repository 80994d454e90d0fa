"""Which events and agreements a caller may see: of a region in scope, or with their own agency taking part."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import col, select

from api.coordination.models import AgreementParty, AgreementRegion, EventAgency, EventRegion
from api.core.caller import Caller
from api.db.scope import visible_to
from api.reference.agencies.models import AgencyMember


def sees_event(caller: Caller, event: Any) -> ColumnElement[bool]:
    by_region = select(EventRegion.event).where(visible_to(caller, EventRegion.region))
    by_agency = select(EventAgency.event).where(is_own(caller, EventAgency.agency))
    return or_(col(event).in_(by_region), col(event).in_(by_agency))


def sees_agreement(caller: Caller, agreement: Any) -> ColumnElement[bool]:
    by_region = select(AgreementRegion.agreement).where(visible_to(caller, AgreementRegion.region))
    by_agency = select(AgreementParty.agreement).where(is_own(caller, AgreementParty.agency))
    return or_(col(agreement).in_(by_region), col(agreement).in_(by_agency))


def is_own(caller: Caller, agency: Any) -> ColumnElement[bool]:
    """The caller's agency, or a group it is a member of."""
    return is_or_holds(agency, caller.agency)


def is_or_holds(agency: Any, slug: str | None) -> ColumnElement[bool]:
    """This agency, or a group it is a member of."""
    groups = select(AgencyMember.group).where(AgencyMember.member == slug)
    return or_(col(agency) == slug, col(agency).in_(groups))


def counts(table: Any, by: date) -> ColumnElement[bool]:
    """Not known by then to be written by mistake."""
    return or_(col(table.mistaken_on).is_(None), col(table.mistaken_on) > by)
