"""Which officials a caller may see, as SQL conditions.

A caller sees the officials of agencies that sit or work in their regions, and those of their own agency. The conditions
are not in `repository.py` because the queries of sources, facts and coordination contain them as well.
"""

from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import col, select

from api.core.caller import Caller
from api.db.scope import visible_to
from api.reference.agencies.models import Agency, AgencyJurisdiction, Tenure


def officials_visible_to(caller: Caller, agency_column: Any) -> ColumnElement[bool]:
    """Rows whose agency, the slug in this column, has officials whom the caller may see."""
    slugs_seated_in_scope = select(Agency.slug).where(visible_to(caller, Agency.seat))
    slugs_working_in_scope = select(AgencyJurisdiction.agency).where(visible_to(caller, AgencyJurisdiction.region))
    return or_(
        col(agency_column).in_(slugs_seated_in_scope),
        col(agency_column).in_(slugs_working_in_scope),
        col(agency_column) == caller.agency,
    )


def official_visible_to(caller: Caller, official_column: Any) -> ColumnElement[bool]:
    """Rows whose official, the id in this column, holds or held an office that the caller may see."""
    return col(official_column).in_(select(Tenure.official).where(officials_visible_to(caller, Tenure.agency)))
