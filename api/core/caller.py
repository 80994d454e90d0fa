"""Who is calling, what they may do, and in which part of the country."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_

from api.db.region_tree import below, covers

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

    def sees(self, column: Any) -> ColumnElement[bool]:
        """The rows whose region lies in this caller's part of the country. The only place where a scope becomes SQL."""
        return or_(*(below(column, code) for code in self.regions))

    def covers(self, code: str) -> bool:
        return covers(self.regions, code)
