"""Risks that somebody named in public, and the agencies that deal with them."""

from datetime import date

from sqlmodel import Field

from api.coordination import columns
from api.core.provenance import DateOrigin
from api.db.table import Table
from api.db.types import KeyText, enum_check, enum_type


class Risk(Table, table=True):
    __table_args__ = (enum_check("named_on_origin", DateOrigin),)

    id: str = Field(primary_key=True, sa_type=KeyText)
    election: str = Field(foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(foreign_key="region.code", index=True, sa_type=KeyText)
    category: str | None = Field(default=None, sa_type=KeyText)
    text_id: str
    text_en: str
    severity: str | None = None
    """As a source gives it. None if no source does."""
    named_by: str | None = Field(default=None, foreign_key="official.id", sa_type=KeyText)
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    named_on: date | None = None
    named_on_origin: DateOrigin = Field(sa_type=enum_type(DateOrigin))
    remark: str | None = None
    owner: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    """The agency that deals with it."""
    mitigation_id: str | None = None
    mitigation_en: str | None = None
    reviewed_on: date | None = None
    review_on: date | None = None
    """The day of the next review."""
    revision: int = columns.revision()
