"""Fill a database with the seed data that comes with Siaga."""

from pathlib import Path

from sqlmodel import Session

from api.core.clock import Clock, system_clock
from api.core.progress import Progress
from api.db.engine import Database
from api.imports import ledger_entry, service
from api.imports.schemas import ImportReport

SEED_DATA = Path(__file__).with_name("seed_data")
MAX_NAMED_ERRORS = 5


class SeedRefused(Exception):
    """The seed data cannot be loaded; the message says what is wrong and where."""


def seed(database: Database, *, progress: Progress | None = None, clock: Clock = system_clock) -> None:
    """Load the seed data in a transaction of its own, and record its digests in the ledger.

    Stored rows stay; loading again changes nothing.
    """
    with database.write() as session:
        fill(session, progress)
        ledger_entry.cover_reference_data(session, clock)


def fill(session: Session, progress: Progress | None) -> None:
    """Load the seed data in the caller's transaction. Raises `SeedRefused` with the first errors."""
    report = ImportReport()
    service.load_into(session, SEED_DATA, report, progress)
    if report.errors:
        raise SeedRefused("; ".join(" ".join(error) for error in report.errors[:MAX_NAMED_ERRORS]))
