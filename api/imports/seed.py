"""Fill a database with the data in the box."""

from sqlmodel import Session

from api.db.engine import Database
from api.db.migrate import ROOT
from api.imports import service
from api.imports.schemas import ImportReport
from api.imports.service import Progress

SEED_DATA = ROOT / "seed_data"


class SeedRefused(Exception):
    """The data in the box does not load; the message says where it is wrong."""


def seed(database: Database, *, progress: Progress | None = None) -> None:
    """Load the box in a transaction of its own. What is there already stays as it is."""
    with database.write() as session:
        fill(session, progress)


def fill(session: Session, progress: Progress | None) -> None:
    """The same in the caller's transaction. Raises `SeedRefused` with the first five errors."""
    report = ImportReport()
    service.load_into(session, SEED_DATA, report, progress)
    if report.errors:
        raise SeedRefused("; ".join(" ".join(error) for error in report.errors[:5]))
