"""The ledgers: gapless, chained histories. What is hashed is what is stored, byte for byte."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.db.table import Table
from api.db.types import Key, UtcDateTime


class Instance(Table, table=True):
    """One row: which installation this is, so that ledgers of two installations cannot be swapped."""

    id: int = Field(default=1, primary_key=True)
    uuid: UUID


class Ledger(Table, table=True):
    """The head of one regency's ledger, or of a province's or the nation's own level. Who appends holds its lock."""

    code: str = Field(primary_key=True, sa_type=Key)
    seq: int = -1
    """The last entry's number; -1: none yet."""
    digest: str
    recorded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Entry(Table, table=True):
    """One deed. `text` is canonical JSON and holds all the rest; the columns are for finding it."""

    ledger: str = Field(primary_key=True, foreign_key="ledger.code", sa_type=Key)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    action: str
    object: str = Field(index=True, sa_type=Key)
    text: str = Field(sa_type=Text)
    digest: str


class ErasableText(Table, table=True):
    """Text that may be erased: notes, names. An entry holds only the digest of salt and text."""

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    salt: bytes = Field(sa_type=LargeBinary)
    text: str = Field(sa_type=Text)


class Log(Table, table=True):
    """Every committed entry once, in the order of the one log. Its columns repeat the entry, for finding it."""

    __table_args__ = (
        ForeignKeyConstraint(["ledger", "seq"], ["entry.ledger", "entry.seq"], name="fk_log_entry"),
        UniqueConstraint("ledger", "seq"),
        Index("ix_log_region", "region", "position"),
    )

    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    ledger: str = Field(sa_type=Key)
    seq: int
    region: str = Field(sa_type=Key)
    """Whose deed it is about; scopes are decided by it."""
    agency: str | None = Field(default=None, sa_type=Key)
    leaf: bytes = Field(sa_type=LargeBinary)


class LogHead(Table, table=True):
    """How many of a ledger's entries are in the log. Only the sequencer writes it, so that writers need not."""

    ledger: str = Field(primary_key=True, sa_type=Key)
    """No foreign key: checking one would wait for whoever is writing in the ledger."""
    entries: int


class LogTile(Table, table=True):
    """Roots of complete subtrees over 256 hashes of the level below. Can be worked out again from the log."""

    level: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    """1: over leaves; 2: over tiles of level 1; and so on."""
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    hash: bytes = Field(sa_type=LargeBinary)


class PublishedCheckpoint(Table, table=True):
    """A checkpoint of the log as it was signed. Kept for ever."""

    __tablename__ = "checkpoint"

    size: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    """How many entries it covers."""
    root: bytes = Field(sa_type=LargeBinary)
    note: str = Field(sa_type=Text)
    """The signed checkpoint."""
    key: str
    """The public half of the key that signed it."""
    signed_at: datetime = Field(sa_type=UtcDateTime)
