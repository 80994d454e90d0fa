"""The day that an answer about events or agreements describes. Days are those of Jakarta."""

from datetime import date, datetime
from typing import NamedTuple

from sqlmodel import Session

from api.core import time
from api.core.region_codes import NATION_ZONE
from api.elections import repository as elections


class EvaluationDays(NamedTuple):
    """The requested day; else today, but no later than the day on which the record's election closed."""

    requested_day: date | None
    today: date
    closing_days: dict[str, date]

    def of(self, election: str) -> date:
        return self.requested_day or min(self.today, self.closing_days.get(election, self.today))

    @property
    def kind(self) -> str:
        """Whether a day is asked for: then it holds for all elections, and else it depends on whether they closed."""
        return "now" if self.requested_day is None else "as of a day"

    @property
    def as_of_day(self) -> date:
        """The requested day, or today: no record is answered as of a later day."""
        return self.requested_day or self.today


def load_evaluation_days(session: Session, now: datetime, requested_day: date | None = None) -> EvaluationDays:
    closing_day_by_election = {
        election: time.local_day(closed_at, NATION_ZONE)
        for election, closed_at in elections.closing_times(session)
        if closed_at is not None
    }
    return EvaluationDays(requested_day, time.local_day(now, NATION_ZONE), closing_day_by_election)


def parse_evaluation_days(
    session: Session, as_of: str | None, election_slug: str | None, now: datetime
) -> EvaluationDays:
    """Read `as_of`. H-1 counts from the polling day of this election, or of the default one."""
    election_row = elections.election(session, election_slug)
    requested_day = None
    if as_of is not None:
        requested_day = time.local_day(time.parse_moment(as_of, election_row.polling_on, NATION_ZONE), NATION_ZONE)
    return load_evaluation_days(session, now, requested_day)
