"""The SQL of exercises."""

from collections.abc import Iterable

from sqlalchemy import inspect, update
from sqlmodel import Session, col, select

from api.core.region_codes import LEVELS_ABOVE_LEDGERS
from api.db.engine import Database
from api.db.region_tree import in_region
from api.elections.models import Ballot, Contest, Election, ElectionRegion
from api.identity.models import Token
from api.ledger.models import Ledger
from api.reference.agencies.models import Agency
from api.reference.regions.models import Figure, Region
from api.simulation.models import Simulation


def is_simulated(database: Database) -> bool:
    """Whether the reports in this database are invented. Works with any version of the schema."""
    with database.read() as session:
        has_table = inspect(session.connection()).has_table(str(Simulation.__tablename__))
        return has_table and find_mark(session) is not None


def find_mark(session: Session) -> Simulation | None:
    """None: the reports in this database are real."""
    return session.get(Simulation, 1)


def is_empty(session: Session) -> bool:
    """Whether the database holds no regions, tokens or ledgers."""
    statements = (select(column).limit(1) for column in (Region.code, Token.id, Ledger.code))
    return all(session.exec(statement).first() is None for statement in statements)


def election_exists(session: Session, election: str) -> bool:
    return session.get(Election, election) is not None


def set_no_default_election(session: Session) -> None:
    session.connection().execute(update(Election).values(is_default=False).where(col(Election.is_default)))


def ballot_regions_by_contest(session: Session, election: str, province: str) -> dict[Contest, list[str]]:
    """By contest the regions within a province that hold it."""
    regions_by_contest = {}
    for contest in Contest:
        statement = select(Ballot.region).where(
            Ballot.election == election, Ballot.contest == contest, in_region(Ballot.region, province)
        )
        regions_by_contest[contest] = list(session.exec(statement.order_by(Ballot.region)))
    return regions_by_contest


def preferred_figures(session: Session, election: str, province: str) -> list[Figure]:
    """The preferred figures that belong to this election alone."""
    statement = select(Figure).where(
        Figure.election == election, col(Figure.preferred), in_region(Figure.region, province)
    )
    return list(session.exec(statement.order_by(Figure.region, Figure.kind)))


def pinned_regions(session: Session, election: str, province: str) -> list[ElectionRegion]:
    statement = select(ElectionRegion).where(
        ElectionRegion.election == election, in_region(ElectionRegion.region, province)
    )
    return list(session.exec(statement.order_by(ElectionRegion.region)))


def find_province(session: Session, code: str) -> Region | None:
    return session.exec(
        select(Region).where(Region.code == code, Region.level == LEVELS_ABOVE_LEDGERS[-1])
    ).one_or_none()


def regions_by_code(session: Session, codes: Iterable[str]) -> dict[str, Region]:
    return {region.code: region for region in session.exec(select(Region).where(col(Region.code).in_(codes)))}


def agencies_by_seat_and_function(session: Session, seats: Iterable[str]) -> dict[tuple[str, str], Agency]:
    """The permanent single agencies with these seats, by seat and by function or function:office."""
    statement = select(Agency).where(
        col(Agency.seat).in_(seats), col(Agency.is_group).is_(False), col(Agency.ad_hoc).is_(False)
    )
    agency_by_seat_and_role: dict[tuple[str, str], Agency] = {}
    for agency in session.exec(statement.order_by(Agency.seat, Agency.slug)):
        role = agency.function if agency.office is None else f"{agency.function}:{agency.office}"
        agency_by_seat_and_role.setdefault((agency.seat, role), agency)
    return agency_by_seat_and_role
