"""The time as a dependency, so that tests and exercises can set it. During a request nothing else reads a clock."""

from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request

from api.core import clock as core_clock


def make_clock(fixed_at: datetime | None) -> core_clock.Clock:
    """The system's clock, or one that always shows `fixed_at`, so that all workers and all starts agree."""
    return core_clock.system_clock if fixed_at is None else lambda: fixed_at


async def _request_clock(request: Request) -> core_clock.Clock:
    clock: core_clock.Clock = request.app.state.clock
    return clock


async def _request_time(request: Request) -> datetime:
    now: datetime = request.app.state.clock()
    return now


Clock = Annotated[core_clock.Clock, Depends(_request_clock)]
"""For a use case that needs a later time than the request's start: the time at which it holds a lock."""

Now = Annotated[datetime, Depends(_request_time)]
"""The time at which the request started."""
