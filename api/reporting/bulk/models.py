"""The table of bulk reporting."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from api.db.table import Table
from api.db.types import UtcDateTime


class SentRows(Table, table=True):
    """How many rows a token has sent in its current hour, which began at `since`."""

    token: UUID = Field(primary_key=True, foreign_key="token.id")
    since: datetime = Field(sa_type=UtcDateTime)
    rows: int
