"""The instants that an obligation query names. Pure: no session, no clock, no HTTP."""

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from api.briefing.obligations.schemas import ObligationQuery
from api.checklists.domain import evaluation_time
from api.core import time
from api.core.region_codes import NATION_ZONE
from api.elections.models import Election


class ResolvedQuery(NamedTuple):
    """An obligation query whose days and H-offsets are instants."""

    election: str
    evaluated_at: datetime
    """The instant that the answer describes: now, the close of the election, or the instant asked for."""
    evaluated_at_in: Callable[[str], datetime]
    """The same instant for another time zone: a day ends at a different instant in each."""
    is_past: bool
    due_after: datetime | None
    due_before: datetime | None

    @property
    def known_by_day(self) -> date | None:
        """The day by which commitments had to be made; None: all that have been made."""
        return time.local_day(self.evaluated_at, NATION_ZONE) if self.is_past else None

    def includes(self, due_at: datetime) -> bool:
        return (self.due_after is None or due_at > self.due_after) and (
            self.due_before is None or due_at < self.due_before
        )


def resolve(query: ObligationQuery, election: Election, polling_on: date, zone: str, now: datetime) -> ResolvedQuery:
    """H-offsets count from `polling_on`; days end in `zone`."""

    def instant(field: str, zone: str = zone) -> datetime | None:
        text = getattr(query, field)
        return None if text is None else time.parse_moment(text, polling_on, zone, pointer=f"query/{field}")

    return ResolvedQuery(
        election=election.slug,
        evaluated_at=min(evaluation_time(now, election.closed_at).at, instant("as_of") or now),
        evaluated_at_in=lambda zone: instant("as_of", zone) or now,
        is_past=query.as_of is not None,
        due_after=instant("due_after"),
        due_before=instant("due_before"),
    )
