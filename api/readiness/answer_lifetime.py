"""For how long answers about readiness hold, and their ETag."""

from datetime import datetime

from fastapi import Request, Response

from api.checklists.answer_lifetime import reports_in
from api.checklists.status_at import TICK
from api.core.time import EARLIEST, NEVER
from api.http.kept_answers import REFERENCE, VersionKey, keep_answer
from api.readiness.snapshot import ReadinessSnapshot
from api.readiness.trend import RegionTrend

Evaluated = ReadinessSnapshot | RegionTrend


def keep_readiness(request: Request, response: Response, evaluated: Evaluated, language: str) -> None:
    """Declare that the answer may be kept until reports, reference data or the time change it, and tag it."""
    keep_until_clock_step(request, evaluated)
    ticks = (evaluated.time.at - EARLIEST) // TICK
    response.headers["ETag"] = f'"{evaluated.revision}.{ticks}.{language}"'


def keep_until_clock_step(
    request: Request, evaluated: Evaluated, *also_depends_on: VersionKey, holds_until: datetime = NEVER
) -> None:
    """Declare that an answer made from readiness may be kept, at most until `holds_until`."""
    election, time = evaluated.election, evaluated.time
    closes_at = NEVER if time.closed or election.closed_at is None else election.closed_at
    keep_answer(
        request,
        REFERENCE,
        reports_in(election.slug, evaluated.region.code),
        *also_depends_on,
        holds_from=time.at,
        holds_until=min(time.changes_at or NEVER, closes_at, holds_until),
    )
