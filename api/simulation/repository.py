"""What a simulation wants to know about a database."""

from collections.abc import Iterable

from sqlalchemy import inspect
from sqlmodel import Session, col, select

from api.core.region_codes import Level
from api.db.engine import Database
from api.db.region_tree import below
from api.elections.models import Ballot, Contest, Election, ElectionRegion
from api.identity.models import Token
from api.ledger.models import Ledger
from api.reference.agencies.models import Agency
from api.reference.regions.models import Figure, Region
from api.simulation.models import Simulation


def is_simulated(database: Database) -> bool:
    """Whether the reports in this database are invented; whatever schema it has."""
    with database.read() as session:
        has_marks = inspect(session.connection()).has_table(str(Simulation.__tablename__))
        return has_marks and mark(session) is not None


def mark(session: Session) -> Simulation | None:
    """None: what this database holds is real."""
    return session.get(Simulation, 1)


def is_empty(session: Session) -> bool:
    """Whether nobody has put anything into it yet."""
    tables = (select(column).limit(1) for column in (Region.code, Token.id, Ledger.code))
    return all(session.exec(query).first() is None for query in tables)


def exists(session: Session, election: str) -> bool:
    return session.get(Election, election) is not None


def ballots(session: Session, election: str, province: str) -> dict[Contest, list[str]]:
    """Who votes for what in a province, by contest."""
    found = {}
    for contest in Contest:
        query = select(Ballot.region).where(
            Ballot.election == election, Ballot.contest == contest, below(Ballot.region, province)
        )
        found[contest] = list(session.exec(query.order_by(Ballot.region)))
    return found


def figures(session: Session, election: str, province: str) -> list[Figure]:
    """Those that an election has of its own and prefers."""
    query = select(Figure).where(Figure.election == election, col(Figure.preferred), below(Figure.region, province))
    return list(session.exec(query.order_by(Figure.region, Figure.kind)))


def pinned(session: Session, election: str, province: str) -> list[ElectionRegion]:
    query = select(ElectionRegion).where(ElectionRegion.election == election, below(ElectionRegion.region, province))
    return list(session.exec(query.order_by(ElectionRegion.region)))


def province(session: Session, code: str) -> Region | None:
    return session.exec(select(Region).where(Region.code == code, Region.level == Level.PROVINCE)).one_or_none()


def regions(session: Session, codes: Iterable[str]) -> dict[str, Region]:
    return {it.code: it for it in session.exec(select(Region).where(col(Region.code).in_(codes)))}


def agencies(session: Session, seats: Iterable[str]) -> dict[tuple[str, str], Agency]:
    """Who sits there: by region, and by function or function:office."""
    query = select(Agency).where(
        col(Agency.seat).in_(seats), col(Agency.is_group).is_(False), col(Agency.ad_hoc).is_(False)
    )
    found: dict[tuple[str, str], Agency] = {}
    for it in session.exec(query.order_by(Agency.seat, Agency.slug)):
        found.setdefault((it.seat, it.function if it.office is None else f"{it.function}:{it.office}"), it)
    return found
