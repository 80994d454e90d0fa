"""The SQL of starting and of health checks."""

from collections.abc import Iterator

from sqlalchemy import case, func
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session, col, select

from api.checklists.models import ChecklistItem
from api.core.status import Assurance
from api.db import migrate
from api.db.engine import Database
from api.db.replication import DatabaseState
from api.http.metrics import Reading
from api.ledger import repository as ledger_repository
from api.reference.regions.models import Region, RegionLevel


def has_regions(session: Session) -> bool:
    return session.exec(select(Region.code).limit(1)).first() is not None


def root_regions(session: Session) -> list[str]:
    """The codes of the regions that no other region contains."""
    return list(session.exec(select(Region.code).where(col(Region.parent).is_(None)).order_by(Region.code)))


def levels(session: Session) -> list[str]:
    """The levels of regions, from the top down."""
    return list(session.exec(select(RegionLevel.slug).order_by(col(RegionLevel.rank))))


def count_reported_requirements(session: Session, election: str) -> dict[str, int]:
    """How many requirements are reported in any region (`reported`), and how many verified in any (`verified`)."""
    verified_requirement = case((col(ChecklistItem.assurance) == Assurance.VERIFIED, ChecklistItem.requirement))
    statement = select(
        func.count(func.distinct(ChecklistItem.requirement)), func.count(func.distinct(verified_requirement))
    ).where(ChecklistItem.election == election)
    reported_count, verified_count = session.exec(statement).one()
    return {"reported": reported_count, "verified": verified_count}


def read_log_state(session: Session) -> Iterator[Reading]:
    """Return how far the log is behind its ledgers, and when its last checkpoint was signed."""
    yield Reading("gauge", "siaga_log_lag_ledgers", {}, len(ledger_repository.unplaced_ledgers(session)))
    if (checkpoint := ledger_repository.last_checkpoint(session)) is not None:
        yield Reading("gauge", "siaga_last_checkpoint_timestamp_seconds", {}, checkpoint.signed_at.timestamp())
        yield Reading("gauge", "siaga_log_entries", {}, checkpoint.size)


def ready_state(session: Session, database: Database) -> DatabaseState | None:
    """Return the state of a database whose schema this code works on. None: it has another one, or does not answer."""
    try:
        return database.read_state() if migrate.works_on(session.connection()) else None
    except SQLAlchemyError:  # for any reason: the server is not ready
        return None
