"""The time as a dependency, so that tests and exercises can set it. During a request nothing else reads a clock."""

from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request

from api.core import clock as core_clock


def make_clock(fixed_at: datetime | None) -> core_clock.Clock:
    """The system's clock, or one that always shows `fixed_at`, so that all workers and all starts agree."""
    return core_clock.system_clock if fixed_at is None else lambda: fixed_at


async def _request_time(request: Request) -> datetime:
    now: datetime = request.app.state.clock()
    return now


Now = Annotated[datetime, Depends(_request_time)]
"""The time at which the request started."""
