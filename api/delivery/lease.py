"""The lease of the one process that sends: it expires by itself, and each holder has a number of its own.

No connection is held for it, so it works behind a pooler. A holder that was slow may send what its successor sends
too, with the same ids; but it writes nothing any more, because its number is no longer the newest.
"""

import time
from datetime import timedelta
from uuid import UUID, uuid4

from sqlmodel import Session

from api.core.clock import system_clock
from api.db.engine import Database
from api.delivery import repository

LEASE_SECONDS = 6.0
"""After so long without a sign of its holder another process takes the lease."""
RENEWAL_SECONDS = 2.0


class LeaseLost(Exception):
    """Another process sends now."""


class Lease:
    """The lease as its holder knows it. Its times are those of the system, also where the clock of Siaga is set."""

    def __init__(self, fencing: int, asked_at: float) -> None:
        self.fencing = fencing
        self._ends_at = asked_at + LEASE_SECONDS

    @property
    def is_held(self) -> bool:
        """Whether no other process can have taken it. Without writing it ends, until it is extended again."""
        return time.monotonic() < self._ends_at

    def hold(self, session: Session) -> None:
        """Extend the lease with this transaction, and keep others from taking it until that ends. Raises LeaseLost."""
        asked_at = time.monotonic()
        if not repository.hold_lease(session, self.fencing, system_clock() + timedelta(seconds=LEASE_SECONDS)):
            raise LeaseLost
        self._ends_at = asked_at + LEASE_SECONDS

    def release(self, session: Session) -> None:
        """Let another process take it at once."""
        repository.hold_lease(session, self.fencing, system_clock())


def take(database: Database, holder: UUID | None = None) -> Lease | None:
    """Take the lease if nobody has it. None: another process has it."""
    with database.read_one_statement() as session:
        if not repository.lease_is_free(session, system_clock()):
            return None
    asked_at, now = time.monotonic(), system_clock()
    with database.write(changes_reference=False) as session:
        fencing = repository.take_lease(session, holder or uuid4(), now, now + timedelta(seconds=LEASE_SECONDS))
    return None if fencing is None else Lease(fencing, asked_at)
