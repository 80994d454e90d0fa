"""The moments that a question about what is owed names."""

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from api.briefing.obligations.schemas import ObligationQuery
from api.checklists.domain import evaluated
from api.core import time
from api.elections.models import Election


class When(NamedTuple):
    election: str
    at: datetime
    """What the answer is of: now, the election's close, or the moment asked for."""
    of: Callable[[str], datetime]
    """The same in another zone; a day ends at its own time in each."""
    past: bool
    after: datetime | None
    before: datetime | None

    def fits(self, due_at: datetime) -> bool:
        return (self.after is None or due_at > self.after) and (self.before is None or due_at < self.before)


def when(asked: ObligationQuery, election: Election, polling_on: date, zone: str, now: datetime) -> When:
    """H-3 counts from this polling day, and days are of this zone."""

    def moment(name: str, zone: str = zone) -> datetime | None:
        text = getattr(asked, name)
        return None if text is None else time.moment(text, polling_on, zone, pointer=f"query/{name}")

    return When(
        election=election.slug,
        at=min(evaluated(now, election.closed_at).at, moment("as_of") or now),
        of=lambda zone: moment("as_of", zone) or now,
        past=asked.as_of is not None,
        after=moment("due_after"),
        before=moment("due_before"),
    )
