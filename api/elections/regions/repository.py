"""Every SELECT about regions and what they vote in. A caller sees their own regions and what lies below."""

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.region_tree import below
from api.db.scope import visible_to
from api.elections.models import Ballot, Contest
from api.elections.regions.schemas import Elects, RegionQuery
from api.reference.regions.models import Region


def regions(session: Session, caller: Caller, asked: RegionQuery, election: str | None, window: Window) -> list[Region]:
    """`election` is the one that `asked.elects` speaks of."""
    wanted = given((Region.parent, asked.parent), (Region.level, asked.level))
    query = select(Region).where(visible_to(caller, Region.code), *wanted)
    if asked.within is not None:
        query = query.where(below(Region.code, asked.within))
    if asked.q is not None:
        query = query.where(col(Region.search).contains(asked.q.lower(), autoescape=True))
    if asked.elects is not None:
        votes = select(Ballot.region).where(Ballot.election == election, *_contest(asked.elects))
        query = query.where(col(Region.code).in_(votes), *_kind(asked.elects))
    return list(session.exec(cut(query, window, col(Region.code))))


def _contest(elects: Elects) -> list[ColumnElement[bool]]:
    if elects is Elects.ANY:
        return []
    governor = elects is Elects.GOVERNOR
    return [col(Ballot.contest) == (Contest.GOVERNOR if governor else Contest.REGENT_MAYOR)]


def _kind(elects: Elects) -> list[ColumnElement[bool]]:
    kinds = {Elects.REGENT: "Kabupaten", Elects.MAYOR: "Kota"}
    return [col(Region.kind) == kinds[elects]] if elects in kinds else []


def contests(session: Session, code: str, election: str) -> list[Contest]:
    query = select(Ballot.contest).where(Ballot.region == code, Ballot.election == election)
    return [Contest(it) for it in session.exec(query.order_by(col(Ballot.contest)))]
