"""Whose officials a caller may see: those of agencies that sit or work in scope, and of their own agency."""

from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import col, select

from api.core.caller import Caller
from api.db.scope import visible_to
from api.reference.agencies.models import Agency, AgencyJurisdiction, Tenure


def sees_officials_of(caller: Caller, agency: Any) -> ColumnElement[bool]:
    seated = select(Agency.slug).where(visible_to(caller, Agency.seat))
    at_work = select(AgencyJurisdiction.agency).where(visible_to(caller, AgencyJurisdiction.region))
    return or_(col(agency).in_(seated), col(agency).in_(at_work), col(agency) == caller.agency)


def sees_official(caller: Caller, official: Any) -> ColumnElement[bool]:
    return col(official).in_(select(Tenure.official).where(sees_officials_of(caller, Tenure.agency)))
