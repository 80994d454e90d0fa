"""Until when answers hold that depend on the time."""

from datetime import datetime

from api.core.time import TICK, next_day_end
from api.elections.models import Election


def holds_until_close(election: Election | None, now: datetime) -> datetime:
    """Return when a local day ends next somewhere in the country, or when the election closes, if that is sooner."""
    end_of_day = next_day_end(now) + TICK
    if election is None or election.closed_at is None or election.closed_at <= now:
        return end_of_day
    return min(end_of_day, election.closed_at)
