"""The time, as a dependency, so that tests can set it. Nothing else asks a clock during a request."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends


def now() -> datetime:
    return datetime.now(UTC)


Now = Annotated[datetime, Depends(now)]
