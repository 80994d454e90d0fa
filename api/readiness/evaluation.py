"""The instant at which a question about readiness is evaluated. Pure: no session, clock or HTTP."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from api.checklists import domain as checklists_domain
from api.checklists.errors import TooWide
from api.checklists.expectations.grid import ExpectationGrid
from api.checklists.status_at import surrounding_steps
from api.core import time
from api.core.as_of import CURRENT, AsOf
from api.core.region_codes import LEVELS_ABOVE_LEDGERS
from api.core.time import NEVER
from api.elections.models import Election, ElectionRegion
from api.readiness.errors import ByDayOnly
from api.readiness.question import ReadinessQuestion

WEEK = timedelta(7)


@dataclass(frozen=True)
class SnapshotTime:
    """The instant that an answer describes."""

    at: datetime
    """The last clock step: between it and `changes_at`, time alone changes nothing in the answer."""
    changes_at: datetime | None
    """The next clock step, or None where time alone never changes the answer."""
    closed: bool
    """Whether the election is closed."""
    since: datetime
    """The earlier instant that the answer is compared with."""


class EvaluationPoint(NamedTuple):
    """When a question is evaluated, and which reports count there."""

    time: SnapshotTime
    as_of: AsOf
    is_past: bool
    """Whether it lies before the present, or before the close of the election."""


def evaluation_point(
    election: Election, question: ReadinessQuestion, pinned: ElectionRegion, now: datetime, grid: ExpectationGrid
) -> EvaluationPoint:
    """Return the present, the close of the election or the earlier instant that is asked for.

    Days and H-offsets count from the polling day of `pinned`, in its time zone. Refuses an instant that cannot be
    answered: above the regency only ends of days can, and no `known_at`.
    """
    latest_evaluation = checklists_domain.evaluation_time(now, election.closed_at)
    polling_on, zone = pinned.polling_on, pinned.timezone
    recorded_by, requested_at = None, latest_evaluation.at
    if question.known_at is not None:
        recorded_by = time.parse_moment(question.known_at, polling_on, zone, pointer="query/known_at")
        checklists_domain.check_known_at(recorded_by, now)
        requested_at = min(requested_at, recorded_by)
    if question.as_of is not None:
        requested_at = min(latest_evaluation.at, time.parse_moment(question.as_of, polling_on, zone))
    is_past = recorded_by is not None or requested_at < latest_evaluation.at
    is_above_regency = pinned.level in LEVELS_ABOVE_LEDGERS
    if is_above_regency and recorded_by is not None:
        raise TooWide(pointer="query/known_at")
    if is_above_regency and is_past:
        _check_end_of_day(requested_at, "query/as_of")
    evaluated_at, changes_at = requested_at, None
    if not is_past and not latest_evaluation.closed:
        evaluated_at, changes_at = _clock_steps_around(requested_at, grid)
    since = min(_since(question, pinned, evaluated_at), evaluated_at)
    if is_above_regency and since < evaluated_at:
        _check_end_of_day(since, "query/since")
    as_of = AsOf(evaluated_at, recorded_by or NEVER) if is_past else CURRENT
    return EvaluationPoint(SnapshotTime(evaluated_at, changes_at, latest_evaluation.closed, since), as_of, is_past)


def _check_end_of_day(at: datetime, pointer: str) -> None:
    """Above the regency only the totals at the end of each day are stored."""
    if at != time.next_day_end(at):
        raise ByDayOnly(pointer=pointer)


def _since(question: ReadinessQuestion, pinned: ElectionRegion, evaluated_at: datetime) -> datetime:
    """Return the instant asked for; by default a week earlier, above the regency at the end of that day."""
    if question.since is not None:
        return time.parse_moment(question.since, pinned.polling_on, pinned.timezone, pointer="query/since")
    week_ago = evaluated_at - WEEK
    if pinned.level in LEVELS_ABOVE_LEDGERS:
        return time.end_of_local_day(time.local_day(week_ago, pinned.timezone), pinned.timezone)
    return week_ago


def _clock_steps_around(at: datetime, grid: ExpectationGrid) -> tuple[datetime, datetime]:
    """Return the last instant up to `at`, and the first after it, at which time alone changes an answer."""
    midnights = [
        time.local_instant(time.local_day(at, zone), days_later, "00:00", zone)
        for zone in grid.timezones
        for days_later in (0, 1)
    ]
    steps_around = (surrounding_steps(at, steps) for steps in (sorted(midnights), grid.clock_steps))
    last_steps, next_steps = zip(*steps_around, strict=True)
    return max(last_steps), min(next_steps)
