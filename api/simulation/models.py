"""The mark of a database whose reports are invented."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field

from api.db.table import Table
from api.db.types import UtcDateTime


class Simulation(Table, table=True):
    """The one row of a database that `siaga simulate` made; other databases have none. It is never removed."""

    id: int = Field(default=1, primary_key=True)
    seed: int = Field(sa_type=BigInteger)
    """The same seed, polling day and period give the same reports."""
    made_at: datetime = Field(sa_type=UtcDateTime)
    """The real time. Ledger entries have the simulated time of their report."""
