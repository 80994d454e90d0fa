"""What a transaction may do. Each kind has connections of its own."""

from enum import Enum


class TransactionKind(Enum):
    WRITE = "write"
    READ = "read"
    """It sees one snapshot, and the database refuses writes."""
    LOOK_UP = "look_up"
    """One reading statement, which is a snapshot by itself."""
    NONE = "none"
    """Statements that touch no table run without a transaction."""
