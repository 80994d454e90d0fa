"""What a check of history found."""

from dataclasses import dataclass, field
from typing import NamedTuple

MOST_SHOWN = 50
NOW_WHAT = (
    "Change nothing: copy the database and this report aside, and ask those who hold checkpoints for theirs. "
    "What was signed can be proved; a backup from before the change restores it."
)


class Finding(NamedTuple):
    where: str
    what: str


@dataclass
class VerificationReport:
    """Nothing found: what was looked at is as it was written."""

    findings: list[Finding] = field(default_factory=list)
    looked_at: list[str] = field(default_factory=list)

    def found(self, where: str, what: str) -> None:
        self.findings.append(Finding(where, what))

    def text(self) -> str:
        lines = [f"Looked at {it}" for it in self.looked_at]
        lines += [f"WRONG  {where}: {what}" for where, what in self.findings[:MOST_SHOWN]]
        more = len(self.findings) - MOST_SHOWN
        rest = f" ({more} not shown)" if more > 0 else ""
        return "\n".join(
            [*lines, f"{len(self.findings)} findings{rest}. {NOW_WHAT}" if self.findings else "Nothing is wrong."]
        )
