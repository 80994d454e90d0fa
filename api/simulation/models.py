"""The mark of a database whose reports are invented, and what such a history is made of."""

from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import BigInteger
from sqlmodel import Field

from api.db.table import Table
from api.db.types import UtcDateTime


class Simulation(Table, table=True):
    """One row, in a database that was made by `siaga simulate`; none elsewhere. Nothing takes it away again."""

    id: int = Field(default=1, primary_key=True)
    seed: int = Field(sa_type=BigInteger)
    """The same seed, election day and span give the same reports."""
    made_at: datetime = Field(sa_type=UtcDateTime)
    """By a real clock; what the ledgers say is the simulation's own time."""


class Kind(StrEnum):
    REPORT = "report"
    JUDGE = "judge"
    RETRACT = "retract"
    CHECK_IN = "check_in"


class Deed(NamedTuple):
    """What an agency sends at an instant; `body` as it would be in a request."""

    at: datetime
    kind: Kind
    agency: str
    region: str
    requirement: str
    body: dict[str, Any]


class Span(NamedTuple):
    start: datetime
    end: datetime
