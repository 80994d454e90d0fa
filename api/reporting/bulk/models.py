"""What bulk reporting keeps of its own."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from api.db.table import Table
from api.db.types import UtcDateTime


class SentRows(Table, table=True):
    """How many rows a token has sent since an hour began for it. The hour begins with the first of them."""

    token: UUID = Field(primary_key=True, foreign_key="token.id")
    since: datetime = Field(sa_type=UtcDateTime)
    rows: int
