"""Which figures count, as SQL."""

from datetime import datetime

from sqlalchemy import ColumnElement, Subquery, and_, exists, func, not_, or_, select, union_all
from sqlalchemy.orm import aliased
from sqlmodel import col

from api.core.status import FAR
from api.reference.regions.models import Figure, FigureChange


def figures_of(election: str, at: datetime = FAR) -> Subquery:
    """Region, kind and value of the figures that counted in this election at an instant, as was recorded by then."""
    now = select(col(Figure.region), col(Figure.kind), col(Figure.value)).where(*_preferred(election))
    if at == FAR:
        return now.subquery()
    since = col(FigureChange.election) == election, col(FigureChange.recorded_at) > at
    key = col(FigureChange.region), col(FigureChange.kind)
    order = func.row_number().over(partition_by=key, order_by=col(FigureChange.recorded_at))
    changes = select(*key, col(FigureChange.was).label("value"), order.label("number")).where(*since).subquery()
    first = changes.c.number == 1, changes.c.value.is_not(None)
    same = exists().where(*since, key[0] == Figure.region, key[1] == Figure.kind)
    before = select(changes.c.region, changes.c.kind, changes.c.value).where(*first)
    return union_all(now.where(not_(same)), before).subquery()


def _preferred(election: str) -> tuple[ColumnElement[bool], ...]:
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
