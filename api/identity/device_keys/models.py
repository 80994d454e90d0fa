"""The table of the keys with which devices encrypt what they hold."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from api.db.table import Table
from api.db.types import KeyText, UtcDateTime


class DeviceKey(Table, table=True):
    """The key of one device for one agency.

    It is a secret, and stored as it is: with both the database and the device one can read what the device holds.
    """

    agency: str = Field(primary_key=True, foreign_key="agency.slug", sa_type=KeyText)
    device: UUID = Field(primary_key=True)
    key: bytes
    created_at: datetime = Field(sa_type=UtcDateTime)
    last_used_on: date
