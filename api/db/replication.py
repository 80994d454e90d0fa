"""What a database is among its copies, and how far it has come.

PostgreSQL streams the writes of a primary to its replicas. An SQLite database has no replicas: it is a primary, and
every place in its writes is the beginning.
"""

import re
from collections.abc import Callable, Hashable
from enum import StrEnum
from math import inf
from typing import NamedTuple, TypeVar

from sqlalchemy.exc import DBAPIError

T = TypeVar("T")
POSITION = re.compile(r"([0-9]{1,9})-([0-9a-f]{1,16})-([0-9a-f]{1,16})", re.ASCII)
MOST_AHEAD = 1.0
"""Seconds by which a heartbeat may come from the future. Beyond them the clocks of the two machines differ so much that
they do not tell how old it is."""
RECOVERY_CONFLICTS = ("40001", "40P01")
"""What a replica says to a read that blocks a write of the primary. Reads get it for no other reason."""
MOST_READS = 4
"""So often a read is begun, if conflicts end it."""
WAIT_SECONDS = 1.0
"""So long a read waits on a replica for what it must show."""


class DatabaseRole(StrEnum):
    """What a database is. `primary`: it takes writes. `replica`: it follows a primary, and can only be read."""

    PRIMARY = "primary"
    REPLICA = "replica"


class WritePosition(NamedTuple):
    """A place in the writes of a database. Of one system the later place is the greater.

    A server on a timeline has everything of the older ones that has survived.
    """

    timeline: int
    """Rises whenever a replica becomes the primary."""
    offset: int
    system: int
    """The identifier that a primary shares with its replicas alone. A dump that is restored elsewhere has another."""

    def __str__(self) -> str:
        return f"{self.timeline}-{self.offset:x}-{self.system:x}"


BEGINNING = WritePosition(0, 0, 0)


def parse_position(text: str) -> WritePosition | None:
    """Return the position that was written so; None: the text is no position."""
    match = POSITION.fullmatch(text)
    return None if match is None else WritePosition(int(match[1]), int(match[2], 16), int(match[3], 16))


class DatabaseState(NamedTuple):
    """What is known of a database at one moment."""

    marker: Hashable
    """Differs whenever another connection has committed."""
    role: DatabaseRole = DatabaseRole.PRIMARY
    reached: WritePosition = BEGINNING
    """Up to where it has the writes. On a replica the timeline is that of the last heartbeat."""
    lag: float | None = None
    """How many seconds ago the primary wrote the last heartbeat that a replica has. None: it has none, or is the
    primary."""
    is_behind: bool = False
    """Whether a replica may lack writes that are older than it is allowed."""
    fresh_until: float = inf
    """By the monotonic clock: until when a replica is not behind, even if it hears of no further heartbeat."""

    @property
    def is_replica(self) -> bool:
        return self.role is DatabaseRole.REPLICA

    def has(self, position: WritePosition) -> bool:
        """Whether everything up to the position can be read, as far as the position is one of this system.

        On an older timeline the same offset may hold other writes, so a replica waits for the heartbeat of the newer.
        A former primary that does not know yet of the new one has no position of its timeline.
        """
        return position.system != self.reached.system or position <= self.reached


def is_behind(lag: float | None, most_lag: float) -> bool:
    return lag is None or not -MOST_AHEAD <= lag <= most_lag


def read_despite_conflicts(read: Callable[[], T], begin_again: Callable[[], None] = lambda: None) -> T:
    """Read, and again after `begin_again` if a replica ended the read for a write of its primary."""
    for _ in range(MOST_READS - 1):
        try:
            return read()
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) not in RECOVERY_CONFLICTS:
                raise
            begin_again()
    return read()
