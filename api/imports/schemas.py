"""What an import reports."""

from dataclasses import dataclass, field
from typing import NamedTuple

from api.db.upsert import UpsertCounts


class FileError(NamedTuple):
    """Why a file cannot be loaded."""

    file: str
    position: str
    """Which row it is about, such as `line 3`; empty: the whole file."""
    message: str


@dataclass
class ImportReport:
    """What an import did, or in a dry run would do."""

    counts: dict[str, UpsertCounts] = field(default_factory=dict)
    """Rows by table."""
    errors: list[FileError] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    """The files that were read, with their SHA-256."""
    left: dict[str, list[str]] = field(default_factory=dict)
    """By file the ids of the objects that were left as they are, because offices have recorded them since."""

    def add(self, table: str, counts: UpsertCounts) -> None:
        self.counts[table] = self.counts.get(table, UpsertCounts()) + counts

    @property
    def total(self) -> UpsertCounts:
        return sum(self.counts.values(), UpsertCounts())

    @property
    def has_changes(self) -> bool:
        return bool(self.total.created or self.total.changed)
