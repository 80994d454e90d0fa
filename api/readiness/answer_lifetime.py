"""For how long answers about readiness hold, and their ETag."""

from collections.abc import Sequence
from datetime import datetime

from fastapi import Request, Response

from api.checklists.answer_lifetime import reports_in
from api.core.time import EARLIEST, NEVER, TICK
from api.http.kept_answers import REFERENCE, VersionKey, keep_answer
from api.readiness.series import RegionSeries
from api.readiness.snapshot import ReadinessSnapshot
from api.readiness.trend import RegionTrend

Evaluated = ReadinessSnapshot | RegionTrend | RegionSeries


def keep_readiness(
    request: Request, response: Response, evaluated: Evaluated, language: str, *, region: str | None = None
) -> None:
    """Declare that the answer may be kept until reports, reference data or the time change it, and tag it.

    With `region` it is given to all callers who may see this region.
    """
    keep_until_clock_step(request, [evaluated], region=region)
    ticks = (evaluated.time.at - EARLIEST) // TICK
    response.headers["ETag"] = f'"{evaluated.revision}.{ticks}.{language}"'


def keep_until_clock_step(
    request: Request,
    evaluated: Sequence[Evaluated],
    *also_depends_on: VersionKey,
    holds_until: datetime = NEVER,
    region: str | None = None,
) -> None:
    """Declare that an answer made from readiness may be kept, at most until `holds_until`.

    With `region` it is given to all callers who may see this region.
    """
    closing_times = [it.election.closed_at for it in evaluated if it.election.closed_at and not it.time.closed]
    changes_at = [it.time.changes_at for it in evaluated if it.time.changes_at]
    keep_answer(
        request,
        REFERENCE,
        *(reports_in(it.election.slug, it.region.code) for it in evaluated),
        *also_depends_on,
        holds_from=max(it.time.at for it in evaluated),
        holds_until=min([holds_until, *closing_times, *changes_at]),
        region=region,
    )
