"""The time, as a dependency, so that tests can set it. Nothing else asks a clock during a request."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from fastapi import Depends

from api.db.clock import now as now


def clock() -> Callable[[], datetime]:
    return now


Clock = Annotated[Callable[[], datetime], Depends(clock)]
"""For what must take the time later than the request began: after a lock is held."""

Now = Annotated[datetime, Depends(now)]
