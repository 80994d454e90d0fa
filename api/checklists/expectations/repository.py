"""Every SELECT about who must answer: the pinned tree, cut into the regions that an answer shows."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from api.checklists.expectations.domain import Group
from api.checklists.expectations.scope import Grain, cut_into, root_of
from api.checklists.status_at import Thresholds
from api.core.time import NEVER
from api.db.region_tree import below, near
from api.elections.models import Election, ElectionRegion
from api.reference.regions.models import Region
from api.reference.regions.repository import counting_figures

PLACE = col(ElectionRegion.region)


def roots(session: Session, election: str, code: str, grain: Grain) -> dict[str, ElectionRegion]:
    query = select(ElectionRegion).where(*cut_into(ElectionRegion, election, code, grain))
    return {it.region: it for it in session.exec(query.order_by(PLACE))}


def _group(grain: Grain) -> tuple[Any, ...]:
    return root_of(PLACE, grain), ElectionRegion.level, ElectionRegion.governor, ElectionRegion.regent_mayor


def units(
    session: Session, election: str, code: str, grain: Grain, flagged: Sequence[str] | None = None
) -> dict[Group, int]:
    """How many regions there are in each group; with `flagged`, only those near one of these."""
    group = _group(grain)
    columns: tuple[Any, ...] = (*group, func.count())
    query = select(*columns).where(ElectionRegion.election == election, below(PLACE, code))
    if flagged is not None:
        query = query.where(near(PLACE, list(flagged)))
    return {Group(*group): count for *group, count in session.exec(query.group_by(*group))}


def figures(
    session: Session, election: str, code: str, grain: Grain, at: datetime = NEVER
) -> dict[tuple[Group, str], tuple[int, int]]:
    """Sum and number of the figures that count in each group, by kind."""
    group, counting = _group(grain), counting_figures(election, at)
    columns: tuple[Any, ...] = (*group, counting.c.kind, func.sum(counting.c.value), func.count())
    query = (
        select(*columns)
        .join(counting, counting.c.region == PLACE)
        .where(ElectionRegion.election == election, below(PLACE, code), below(counting.c.region, code))
        .group_by(*group, counting.c.kind)
    )
    return {(Group(*group), str(kind)): (int(total), n) for *group, kind, total, n in session.exec(query)}


def names(session: Session, codes: Iterable[str]) -> dict[str, Region]:
    return {it.code: it for it in session.exec(select(Region).where(col(Region.code).in_(list(codes))))}


def limits(election: Election) -> Thresholds:
    shares = Fraction(election.late_above, 100), Fraction(election.no_data_below, 100)
    return Thresholds(*shares, timedelta(election.no_data_ahead_days), timedelta(election.at_risk_ahead_days))
