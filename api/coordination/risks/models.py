"""Risks that somebody named in public, and who sees to them."""

from datetime import date

from sqlmodel import Field

from api.core.provenance import DateOrigin
from api.db.table import Table
from api.db.types import Key, choice, one_of


class Risk(Table, table=True):
    __table_args__ = (one_of("named_on_origin", DateOrigin),)

    id: str = Field(primary_key=True, sa_type=Key)
    election: str = Field(foreign_key="election.slug", sa_type=Key)
    region: str = Field(foreign_key="region.code", index=True, sa_type=Key)
    category: str | None = Field(default=None, sa_type=Key)
    text_id: str
    text_en: str
    severity: str | None = None
    """As a source gives it; None: no source does."""
    named_by: str | None = Field(default=None, foreign_key="official.id", sa_type=Key)
    agency: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    named_on: date | None = None
    named_on_origin: DateOrigin = Field(sa_type=choice(DateOrigin))
    remark: str | None = None
    owner: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    """Who sees to it."""
    mitigation_id: str | None = None
    mitigation_en: str | None = None
    reviewed_on: date | None = None
    review_on: date | None = None
    """When it is to be looked at again."""
    revision: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
