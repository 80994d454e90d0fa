"""Questions about the past: what had been observed by one instant, as far as it had been recorded by another.

A report that arrives late has an early `observed_at` and a late `recorded_at`. `AsOf` cuts off at one instant of each
kind, `CURRENT` cuts nothing off, and `in_force` returns the records that a cutoff includes.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from api.core.time import NEVER


class RecordedFact(Protocol):
    """A record that is never edited. One without `observed_at` counts from its recording on."""

    @property
    def recorded_at(self) -> datetime: ...


Record = TypeVar("Record", bound=RecordedFact)
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class AsOf:
    """A cutoff: what had been observed by one instant, as far as it had been recorded by another."""

    observed_by: datetime = NEVER
    recorded_by: datetime = NEVER

    def includes(self, record: RecordedFact) -> bool:
        observed_at: datetime = getattr(record, "observed_at", record.recorded_at)
        return observed_at <= self.observed_by and record.recorded_at <= self.recorded_by

    def has_recorded(self, at: datetime | None) -> bool:
        """Whether something was recorded at an instant up to the cutoff: that a record was withdrawn, for example."""
        return at is not None and at <= self.recorded_by

    def at_latest(self, at: datetime | None) -> "AsOf":
        """The same cutoff, but not later than an instant."""
        return self if at is None else AsOf(min(self.observed_by, at), min(self.recorded_by, at))

    @property
    def in_force_at(self) -> datetime:
        """The earlier of both instants: the cutoff for what counts once it is recorded, such as figures and flags."""
        return min(self.observed_by, self.recorded_by)


CURRENT = AsOf()
"""No cutoff: everything that has been recorded so far."""


def in_force(records: Iterable[Record], as_of: AsOf) -> list[Record]:
    """The records that a cutoff includes, in the same order."""
    return [record for record in records if as_of.includes(record)]


def first_changes_after(changes: Iterable[Record], as_of: AsOf, key_of: Callable[[Record], Key]) -> dict[Key, Record]:
    """Of each key the first change that a cutoff does not include: its old value was in force until then.

    The changes are given in the order of recording.
    """
    first_change_by_key: dict[Key, Record] = {}
    for change in changes:
        if not as_of.includes(change):
            first_change_by_key.setdefault(key_of(change), change)
    return first_change_by_key
