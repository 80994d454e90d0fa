"""Every SELECT about whom to turn to."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from api.core.region_codes import ancestors
from api.reference.agencies.models import Agency


def agencies(session: Session, regions: Iterable[str]) -> list[Agency]:
    """Agencies that sit in one of these regions or above, single ones that last."""
    codes = {above for code in regions for above in (*ancestors(code), code)}
    query = select(Agency).where(
        col(Agency.seat).in_(codes), col(Agency.is_group).is_(False), col(Agency.ad_hoc).is_(False)
    )
    return list(session.exec(query.order_by(Agency.slug)))
