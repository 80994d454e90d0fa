"""What a question about readiness asks for."""

from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple


@dataclass(frozen=True)
class ReadinessQuestion:
    """A region, an instant to evaluate it at, and what to assume. Instants are written as the caller wrote them."""

    region: str
    election: str | None = None
    """None: the default election."""
    as_of: str | None = None
    known_at: str | None = None
    since: str | None = None
    category: str | None = None
    polling_on: date | None = None
    """A polling day to assume in place of the one in force."""
    assume: str | None = None
    """Statuses to assume, as `what_if.parse_assumptions` reads them."""
    pointer: str = "path/region"
    """Where the request names the region, for the problem that a refusal answers."""
    with_change: bool = False
    """Whether the answer says what has changed since `since`."""

    @property
    def is_what_if(self) -> bool:
        return self.assume is not None or self.polling_on is not None

    def for_region(self, region: str) -> "ReadinessQuestion":
        return replace(self, region=region)


class TrendPeriod(NamedTuple):
    """The first and the last day of a trend, as the caller wrote them."""

    first: str | None
    last: str | None
