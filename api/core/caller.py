"""Who is calling, what they may do, and in which part of the country."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from api.core.clock import Clock
from api.core.region_codes import covers

ROWS_PER_HOUR = 20_000
"""How many rows a token may send in bulk per hour, unless it was issued with another limit."""


class Role(StrEnum):
    """What a caller may do. Each role includes the ones listed before it."""

    READER = "reader"
    """Reads."""
    REPORTER = "reporter"
    """Reports for its agency."""
    VERIFIER = "verifier"
    """Confirms and disputes what others report."""
    COORDINATOR = "coordinator"
    """Records what agencies agree, settles disputes, and reports for others."""
    ADMIN = "admin"
    """Hands out tokens and records figures, agencies, polling days and closes."""

    def includes(self, role: str) -> bool:
        return _RANK[self] >= _RANK[role]


_RANK: dict[str, int] = {role: rank for rank, role in enumerate(Role)}


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request, as their token describes them."""

    token_id: UUID
    """The token, or the sign-in link, with whose rights they act."""
    label: str
    role: Role
    agency: str | None
    """The agency's slug; None: the operator of this installation."""
    regions: tuple[str, ...]
    """Codes of the regions that the token is for; it covers everything below them too."""
    expires_at: datetime
    last_used_on: date | None = None
    rows_per_hour: int = ROWS_PER_HOUR
    session_id: UUID | None = None
    """The session of a browser that was signed in with that token or link. None: the request brought a token."""

    def covers(self, region_code: str) -> bool:
        return covers(self.regions, region_code)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who writes in which request, as ledger entries record it, and the clock that gives the time of writing."""

    caller: Caller
    request_id: str
    clock: Clock
