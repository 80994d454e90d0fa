"""Which figures count, as SQL."""

from sqlalchemy import ColumnElement, and_, exists, not_, or_
from sqlalchemy.orm import aliased
from sqlmodel import col

from api.regions.models import Figure


def preferred(election: str) -> tuple[ColumnElement[bool], ...]:
    """Preferred figures of this election; one that is bound to none where this election has none of its kind."""
    bound = aliased(Figure)
    own = exists().where(
        col(bound.region) == Figure.region,
        col(bound.kind) == Figure.kind,
        col(bound.election) == election,
        col(bound.preferred),
    )
    return col(Figure.preferred).is_(True), or_(
        col(Figure.election) == election, and_(col(Figure.election).is_(None), not_(own))
    )
