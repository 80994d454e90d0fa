"""The heartbeat by which replicas know how far they are behind, also while the primary has nothing else to write.

The primary writes the time into one row, once a second, as long as replicas are connected. A replica compares it with
its own clock. No ledger holds it, and it raises no revision, so answers that are kept stay current.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial

from sqlmodel import Field, Session

from api.core.background import in_background
from api.db.engine import Database
from api.db.table import Table
from api.db.types import UtcDateTime
from api.db.unit_of_work import commit

log = logging.getLogger("siaga.heartbeat")
BEAT_SECONDS = 1.0
HAS_REPLICAS = "SELECT EXISTS (SELECT FROM pg_stat_get_wal_senders())"
BEAT = """
UPDATE heartbeat SET beat_at = clock_timestamp(),
timeline = ('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::integer
WHERE beat_at IS NULL OR beat_at NOT BETWEEN clock_timestamp() - interval '0.9 seconds' AND clock_timestamp()
"""
"""Of several processes one writes it."""


class Heartbeat(Table, table=True):
    """One row. On SQLite it stays as the migration wrote it."""

    id: int = Field(default=1, primary_key=True)
    beat_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """By the clock of the primary's database. None: there were no replicas yet."""
    timeline: int = 0
    """The timeline of the primary that wrote it."""


@contextmanager
def beat_in_background(database: Database) -> Iterator[None]:
    """Run the thread for the duration of the `with` block."""
    if database.is_sqlite:
        yield
        return
    with in_background("heartbeat", partial(_keep_beating, database)):
        yield


def _keep_beating(database: Database, stop_event: threading.Event) -> None:
    while not stop_event.wait(BEAT_SECONDS):
        try:
            beat(database)
        except Exception as error:
            log.warning("The heartbeat waits: %s", type(error).__name__)


def beat(database: Database) -> None:
    """Write the heartbeat, if this is a primary with replicas. Commit listeners are not called."""
    if database.read_state().is_replica:
        return
    with database.lookups.connect() as connection:
        if not connection.exec_driver_sql(HAS_REPLICAS).scalar_one():
            return
    with Session(database.writer) as session:
        session.connection().exec_driver_sql(BEAT)
        commit(session)
