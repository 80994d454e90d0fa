"""The agencies that may owe what needs attention."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from api.core.region_codes import ancestors_of
from api.reference.agencies.models import Agency


def agencies_near(session: Session, regions: Iterable[str]) -> list[Agency]:
    """Permanent single agencies with their seat in one of these regions or above: no groups, no ad hoc bodies."""
    region_codes = {nearby_code for region_code in regions for nearby_code in (*ancestors_of(region_code), region_code)}
    statement = select(Agency).where(
        col(Agency.seat).in_(region_codes), col(Agency.is_group).is_(False), col(Agency.ad_hoc).is_(False)
    )
    return list(session.exec(statement.order_by(Agency.slug)))
