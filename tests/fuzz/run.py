"""What a run of generated requests sent, and what came back."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from schemathesis import Case, Response
from schemathesis.core.failures import Failure


@dataclass
class Run:
    """What was sent and what came back."""

    sent: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How often each operation answered each status."""
    followed: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How often each link was followed, by the status of the answer."""
    failures: dict[str, str] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    @property
    def never_accepted(self) -> list[str]:
        """Operations that refused every request: names that they accept are missing in `names`."""
        accepted = {label for label, status in self.sent if status < 300}
        return sorted({label for label, _ in self.sent} - accepted)

    def problems(self) -> list[str]:
        """All that went wrong, also where the fuzzer itself failed."""
        return [*self.errors, *(f"{title}\n{details}" for title, details in self.failures.items())]

    def add_failure(self, case: Case[Any], failure: Failure, command: str, response: Response | None) -> None:
        title = f"{case.operation.label}: {failure.title}: {failure.message}"
        body = response.text[:1000] if response else "no answer"
        self.failures.setdefault(title, f"{command}\n{body}")
