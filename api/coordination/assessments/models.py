"""Scores that others gave regions."""

from datetime import date

from sqlmodel import Field

from api.db.table import Table
from api.db.types import Key


class Assessment(Table, table=True):
    """A score that somebody else gave. Each issuer, method and edition stands alone; none is averaged."""

    id: str = Field(primary_key=True, sa_type=Key)
    region: str = Field(foreign_key="region.code", index=True, sa_type=Key)
    election: str | None = Field(default=None, foreign_key="election.slug", sa_type=Key)
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    issuer: str
    method: str
    edition: str
    on: date | None = None
    scale: str
    value: str | None = None
    category: str | None = None
    rank: int | None = None
    note: str | None = None
