"""Tables of the ledgers and the log. Entries are stored byte for byte as they are hashed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.db.table import Table
from api.db.types import KeyText, UtcDateTime


class Instance(Table, table=True):
    """The one row that identifies this installation, so that ledgers of two installations cannot be swapped."""

    id: int = Field(default=1, primary_key=True)
    uuid: UUID


class Ledger(Table, table=True):
    """The end of one ledger: of a regency, a province or the nation. A writer that appends locks the row."""

    code: str = Field(primary_key=True, sa_type=KeyText)
    seq: int = -1
    """The number of the last entry; -1: no entry yet."""
    digest: str
    recorded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Entry(Table, table=True):
    """One entry. `text` is canonical JSON and holds everything; the other columns repeat it for look-ups."""

    ledger: str = Field(primary_key=True, foreign_key="ledger.code", sa_type=KeyText)
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    action: str
    object: str = Field(index=True, sa_type=KeyText)
    text: str = Field(sa_type=Text)
    digest: str


class ErasableText(Table, table=True):
    """A text that may be erased, such as a note or a name. Entries hold only the digest of salt and text."""

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    salt: bytes = Field(sa_type=LargeBinary)
    text: str = Field(sa_type=Text)


class Log(Table, table=True):
    """Every placed entry once, in the order of the log. Region and agency repeat the entry for look-ups."""

    __table_args__ = (
        ForeignKeyConstraint(["ledger", "seq"], ["entry.ledger", "entry.seq"], name="fk_log_entry"),
        UniqueConstraint("ledger", "seq"),
        Index("ix_log_region", "region", "position"),
    )

    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    ledger: str = Field(sa_type=KeyText)
    seq: int
    region: str = Field(sa_type=KeyText)
    """The region that the entry is about. It decides who may see the entry."""
    agency: str | None = Field(default=None, sa_type=KeyText)
    leaf: bytes = Field(sa_type=LargeBinary)
    """The hash of the leaf, which is a commitment to the entry."""


class LogHead(Table, table=True):
    """How many entries of a ledger are in the log. Only the sequencer writes it."""

    ledger: str = Field(primary_key=True, sa_type=KeyText)
    """No foreign key: checking one would wait for a writer that holds the ledger."""
    entries: int


class LogTile(Table, table=True):
    """The root of a complete subtree over 256 hashes of the level below. It can be recomputed from the log."""

    level: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    """1: over leaves; 2: over tiles of level 1; and so on."""
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    hash: bytes = Field(sa_type=LargeBinary)


class PublishedCheckpoint(Table, table=True):
    """A checkpoint of the log as it was signed. Rows are never removed."""

    __tablename__ = "checkpoint"

    size: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    """How many entries it covers."""
    root: bytes = Field(sa_type=LargeBinary)
    note: str = Field(sa_type=Text)
    """The checkpoint as a signed note."""
    key: str
    """The public half of the key that signed it."""
    signed_at: datetime = Field(sa_type=UtcDateTime)


class Cosignature(Table, table=True):
    """What a witness signed of a checkpoint. It was checked before it was stored. Rows are never removed."""

    checkpoint: int = Field(primary_key=True, foreign_key="checkpoint.size", sa_column_kwargs={"autoincrement": False})
    witness: str = Field(primary_key=True, sa_type=KeyText)
    """The key of the witness, with its name."""
    line: str = Field(sa_type=Text)
    """The line that it adds to the signed note."""
