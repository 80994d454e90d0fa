"""All SQL about regions and the contests they vote in. A caller sees their own regions and everything below them."""

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.db.listing import Window, apply_window, equals_where_given
from api.db.region_tree import in_region
from api.db.scope import visible_to
from api.elections.models import Ballot, Contest
from api.elections.regions.schemas import Elects, RegionQuery
from api.reference.regions.models import Region


def regions(session: Session, caller: Caller, query: RegionQuery, election: str | None, window: Window) -> list[Region]:
    """The regions that the caller may see and asks for. `election` is the election whose ballots `elects` means."""
    conditions = equals_where_given((Region.parent, query.parent), (Region.level, query.level))
    statement = select(Region).where(visible_to(caller, Region.code), *conditions)
    if query.within is not None:
        statement = statement.where(in_region(Region.code, query.within))
    if query.q is not None:
        statement = statement.where(col(Region.search).contains(query.q.lower(), autoescape=True))
    if query.elects is not None:
        voting_region_codes = select(Ballot.region).where(
            Ballot.election == election, *_contest_condition(query.elects)
        )
        statement = statement.where(col(Region.code).in_(voting_region_codes), *_kind_condition(query.elects))
    return list(session.exec(apply_window(statement, window, col(Region.code))))


def _contest_condition(elects: Elects) -> list[ColumnElement[bool]]:
    """Ballots in which this office is elected. Regents and mayors are one contest."""
    if elects is Elects.ANY:
        return []
    contest = Contest.GOVERNOR if elects is Elects.GOVERNOR else Contest.REGENT_MAYOR
    return [col(Ballot.contest) == contest]


def _kind_condition(elects: Elects) -> list[ColumnElement[bool]]:
    """Regions of the kind that has this office: a regency (Kabupaten) has a regent, a city (Kota) a mayor."""
    kind_by_office = {Elects.REGENT: "Kabupaten", Elects.MAYOR: "Kota"}
    return [col(Region.kind) == kind_by_office[elects]] if elects in kind_by_office else []


def contests_voted_in(session: Session, code: str, election: str) -> list[Contest]:
    """The contests in which the region itself votes."""
    statement = select(Ballot.contest).where(Ballot.region == code, Ballot.election == election)
    return [Contest(contest) for contest in session.exec(statement.order_by(col(Ballot.contest)))]
