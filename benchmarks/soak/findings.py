"""What a soak has counted, and what went wrong in it."""

import os
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum

from benchmarks.storm import Answer, Tally

EXAMPLES = 5
"""So many findings of each kind are shown in full."""
UNAVAILABLE = (503, 507)
"""What a server may answer when it cannot serve a request now."""


class Kind(StrEnum):
    """What must not happen. The report shows how often each did."""

    LOST = "acknowledged writes lost"
    DOUBLED = "writes stored twice"
    STALE = "stale answers"
    ACCEPTED_AFTER_REVOCATION = "requests accepted after the revocation of their token"
    SERVER_ERROR = "server errors other than 503 and 507"
    UNEXPECTED = "unexpected answers"
    STREAM = "streams that left out, repeated or mixed up changes"
    ERASURE = "erased texts that are still shown"
    VERIFICATION = "findings of siaga verify"
    WITNESS = "findings of siaga witness"
    BACKUP = "backups that are not whole"
    SERVER = "servers that did not start, or did not stop when told"
    MEMORY = "memory that grows"


class Findings:
    """All that a soak reports in the end."""

    def __init__(self) -> None:
        self.began_at = datetime.now(UTC)
        self.done: Counter[str] = Counter()
        """How often each thing was done or checked."""
        self.tallies: dict[str, Tally] = {}
        """Answers, by the kind of request."""
        self.count_by_kind: Counter[Kind] = Counter()
        self.examples: list[str] = []
        self.notes: list[str] = []
        """Further lines of the report, such as figures."""

    def add(self, kind: Kind, detail: str) -> None:
        self.count_by_kind[kind] += 1
        if self.count_by_kind[kind] <= EXAMPLES:
            self.examples.append(f"{kind}: {detail}")

    def add_all(self, kind: Kind, details: Iterable[str]) -> None:
        for detail in details:
            self.add(kind, detail)

    def tally(self, name: str) -> Tally:
        return self.tallies.setdefault(name, Tally())

    def answered(self, name: str, answer: Answer, expected: Iterable[int]) -> None:
        """Count an answer. It is a finding if it is none of the expected ones."""
        self.tally(name).add(answer)
        if answer.status >= 500 and answer.status not in UNAVAILABLE:
            self.add(Kind.SERVER_ERROR, f"{name}: {answer.status} {answer.body[:300]!r}")
        elif answer.status not in expected:
            self.add(Kind.UNEXPECTED, f"{name}: {answer.status} {answer.body[:300]!r}")

    def add_tallies(self, tallies: dict[str, Tally]) -> None:
        """Count what the clients of a storm got. Much of it has to be refused, so only server errors are findings."""
        for name, tally in tallies.items():
            own = self.tally(name)
            own.seconds += tally.seconds
            own.statuses += tally.statuses
            for status, count in tally.statuses.items():
                code = status.partition(" ")[0]
                if code.isdecimal() and int(code) >= 500 and int(code) not in UNAVAILABLE:
                    self.add_all(Kind.SERVER_ERROR, [f"{name}: {status}"] * count)

    @property
    def are_clean(self) -> bool:
        return not self.count_by_kind

    def text(self, kinds: Iterable[Kind] = tuple(Kind)) -> str:
        """Return the report. It names each of these kinds, and any other that was found."""
        shown = [kind for kind in Kind if kind in {*kinds} or self.count_by_kind[kind]]
        lines = [f"{kind}: {self.count_by_kind[kind]}" for kind in shown]
        lines += ["", *self.examples] if self.examples else []
        lines += ["", "done and checked:", *(f"  {name}: {count:,}" for name, count in sorted(self.done.items()))]
        lines += ["", "answers:", *(tally.line(name) for name, tally in sorted(self.tallies.items()))]
        times = f"from {self.began_at:%Y-%m-%d %H:%M} to {datetime.now(UTC):%H:%M} UTC"
        times += f", load average {os.getloadavg()[0]:.1f}"
        return "\n".join([*lines, "", *self.notes, times, "", "clean" if self.are_clean else "NOT CLEAN"]) + "\n"
