"""Scores that other organisations gave to regions."""

from datetime import date

from sqlmodel import Field

from api.db.table import Table
from api.db.types import KeyText


class Assessment(Table, table=True):
    """One score. Scores of different issuers, methods and editions are never averaged."""

    id: str = Field(primary_key=True, sa_type=KeyText)
    region: str = Field(foreign_key="region.code", index=True, sa_type=KeyText)
    election: str | None = Field(default=None, foreign_key="election.slug", sa_type=KeyText)
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    issuer: str
    method: str
    edition: str
    on: date | None = None
    scale: str
    value: str | None = None
    category: str | None = None
    rank: int | None = None
    note: str | None = None
