"""What the routes share that write objects of several agencies and regions."""

import hashlib

from pydantic import BaseModel, Field

from api.errors import ApiError, CodeMalformed, CodeWithoutDots, IfMatchMissing, NotFound, NotInTemplate, Stale
from api.joint import checks
from api.schema import ResponseBody
from api.updates.checks import ElectionClosed
from api.updates.schemas import Warning

NEW: tuple[type[ApiError], ...] = (
    *(NotFound, NotInTemplate, CodeMalformed, CodeWithoutDots, ElectionClosed),
    *(checks.DayAhead, checks.BeforeLastState, checks.DayAndOrigin, checks.MoveRefused),
)
"""What a new object may be refused for."""
CHANGED: tuple[type[ApiError], ...] = (
    *NEW,
    *(checks.NeedsAllRegions, checks.NothingToChange, IfMatchMissing, Stale),
)
"""What a change may be refused for."""


class Recorded(ResponseBody):
    """What a write answers beside the object itself."""

    entries: list[str] = Field(description="Its places in the history: one in the book of each regency concerned.")
    warnings: list[Warning]


def etag(revision: int, shown: BaseModel) -> str:
    """The revision, which is what `If-Match` compares, and a digest of all that is shown: time changes that too."""
    return f'"{revision}.{hashlib.sha256(shown.model_dump_json().encode()).hexdigest()[:16]}"'


def warned(codes: list[str], language: str) -> list[Warning]:
    return [Warning(code=code, message=checks.WARNINGS[code].in_(language)) for code in codes]
