"""The time, as a dependency, so that it can be set. Nothing else asks a clock during a request."""

from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request

from api.core import clock as machine


def clock_of(set_to: datetime | None) -> machine.Clock:
    """The machine's clock; or one that stands still, so that every worker and every start tells the same time."""
    return machine.now if set_to is None else lambda: set_to


async def clock(request: Request) -> machine.Clock:
    found: machine.Clock = request.app.state.clock
    return found


async def now(request: Request) -> datetime:
    told: datetime = request.app.state.clock()
    return told


Clock = Annotated[machine.Clock, Depends(clock)]
"""For what must take the time later than the request began: after a lock is held."""

Now = Annotated[datetime, Depends(now)]
