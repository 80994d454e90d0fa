"""What the routes share that write objects of several agencies and regions."""

from pydantic import Field

from api.errors import ApiError, CodeMalformed, CodeWithoutDots, NotFound, NotInTemplate
from api.joint import checks
from api.schema import ResponseBody
from api.updates.checks import ElectionClosed, NoteRequired
from api.updates.schemas import Warning

NEW: tuple[type[ApiError], ...] = (
    *(NotFound, NotInTemplate, CodeMalformed, CodeWithoutDots, ElectionClosed),
    *(checks.DayAhead, checks.BeforeLastState, checks.DayAndOrigin, checks.MoveRefused),
)
"""What a new object may be refused for."""
CHANGED: tuple[type[ApiError], ...] = (*NEW, checks.NeedsAllRegions, checks.NothingToChange)
"""What a change may be refused for, beside what its `If-Match` may be."""
MISTAKES = (checks.NotTakenBack, checks.StateNeeded, NoteRequired)
"""What taking back a state may be refused for."""


class Recorded(ResponseBody):
    """What a write answers beside the object itself."""

    entries: list[str] = Field(description="Its places in the history: one in the book of each regency concerned.")
    warnings: list[Warning]


def warned(codes: list[str], language: str) -> list[Warning]:
    return [Warning(code=code, message=checks.WARNINGS[code].in_(language)) for code in codes]
