"""Who is calling, what they may do, and in which part of the country."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from api.core.clock import Clock
from api.core.region_codes import covers

ROWS_PER_HOUR = 20_000
"""What a token may send, many rows at a time, unless another number was set when it was issued."""


class Role(StrEnum):
    """Each role may do what the ones before it may."""

    READER = "reader"
    REPORTER = "reporter"
    VERIFIER = "verifier"
    COORDINATOR = "coordinator"
    ADMIN = "admin"

    def includes(self, other: str) -> bool:
        return _ORDER[self] >= _ORDER[other]


_ORDER: dict[str, int] = {role: number for number, role in enumerate(Role)}


@dataclass(frozen=True, slots=True)
class Caller:
    token_id: UUID
    label: str
    role: Role
    agency: str | None
    """None: the operator of this installation."""
    regions: tuple[str, ...]
    expires_at: datetime
    last_used_on: date | None = None
    rows_per_hour: int = ROWS_PER_HOUR

    def covers(self, code: str) -> bool:
        return covers(self.regions, code)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who writes, as ledger entries name it: the caller, the request, and the clock that the writing is timed by."""

    caller: Caller
    request_id: str
    clock: Clock
