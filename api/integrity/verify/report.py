"""The result of checking history."""

from dataclasses import dataclass, field
from typing import NamedTuple

MAX_SHOWN = 50
ADVICE = (
    "Change nothing: copy the database and this report aside, and ask those who hold checkpoints for theirs. "
    "What a checkpoint covers can be proved; a backup from before the change restores it."
)


class Finding(NamedTuple):
    """Something that is wrong: the place, and what is wrong there."""

    where: str
    what: str


@dataclass
class VerificationReport:
    """What was checked, and what is wrong. Without findings nothing is wrong."""

    findings: list[Finding] = field(default_factory=list)
    looked_at: list[str] = field(default_factory=list)

    def add_finding(self, where: str, what: str) -> None:
        self.findings.append(Finding(where, what))

    def text(self) -> str:
        """Write the report for people. It shows at most 50 findings."""
        lines = [f"Looked at {checked}" for checked in self.looked_at]
        lines += [f"WRONG  {where}: {what}" for where, what in self.findings[:MAX_SHOWN]]
        hidden_count = len(self.findings) - MAX_SHOWN
        hidden = f" ({hidden_count} not shown)" if hidden_count > 0 else ""
        return "\n".join(
            [*lines, f"{len(self.findings)} findings{hidden}. {ADVICE}" if self.findings else "Nothing is wrong."]
        )
