"""What an import reports."""

from dataclasses import dataclass, field

from api.db.upsert import Counts


@dataclass
class ImportReport:
    """What an import did, or would do, by table; and every error with its file and place."""

    counts: dict[str, Counts] = field(default_factory=dict)
    errors: list[tuple[str, str, str]] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    """What was read, with its SHA-256."""
    left: dict[str, list[str]] = field(default_factory=dict)
    """By file, what stayed as an office said it."""

    def add(self, what: str, counts: Counts) -> None:
        self.counts[what] = self.counts.get(what, Counts()) + counts

    @property
    def total(self) -> Counts:
        return sum(self.counts.values(), Counts())
