"""How often data of each kind has changed: by these numbers caches know whether they are still right.

Triggers of the tables raise them, so no writer can forget to. They cover what no region's own revision covers.
"""

from typing import Any, NamedTuple

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, select

from api.db.prepared import PreparedStatement
from api.db.table import Table


class DataRevision(Table, table=True):
    """One row. All kinds share it, so that two transactions which change several kinds cannot block each other."""

    id: int = Field(default=1, primary_key=True)
    reference: int = 0
    """Changes of tables that cached queries read: regions, figures, agencies, templates, the public record."""
    content: int = 0
    """Changes of other tables that answers show: events, agreements, commitments, risks, sources, erased texts."""
    identity: int = 0
    """Changes of tokens after they were issued, such as a revocation. Their last use is no change."""
    reference_raised_by: int | None = Field(default=None, sa_type=BigInteger)
    """The PostgreSQL transaction that raised it last. A transaction raises it once, however many rows it writes."""
    content_raised_by: int | None = Field(default=None, sa_type=BigInteger)
    identity_raised_by: int | None = Field(default=None, sa_type=BigInteger)


class DataRevisions(NamedTuple):
    """The revisions that a session sees."""

    reference: int
    content: int
    identity: int


_COLUMNS: tuple[Any, ...] = tuple(getattr(DataRevision, name) for name in DataRevisions._fields)
_REVISIONS = PreparedStatement(lambda _: select(*_COLUMNS))


def data_revisions(session: Session) -> DataRevisions:
    return DataRevisions(*_REVISIONS.fetch_rows(session)[0])
