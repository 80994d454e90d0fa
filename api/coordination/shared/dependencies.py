"""What the routes share that write objects of several agencies and regions."""

from pydantic import Field

from api.checklists.errors import NotInTemplate
from api.coordination.shared import errors
from api.core.errors import ApiError, CodeMalformed, CodeWithoutDots, NotFound
from api.core.schemas import ResponseBody
from api.reporting.schemas import Warning
from api.reporting.updates.errors import ElectionClosed, NoteRequired

NEW: tuple[type[ApiError], ...] = (
    *(NotFound, NotInTemplate, CodeMalformed, CodeWithoutDots, ElectionClosed),
    *(errors.DayAhead, errors.BeforeLastState, errors.DayAndOrigin, errors.MoveRefused),
)
"""What a new object may be refused for."""
CHANGED: tuple[type[ApiError], ...] = (*NEW, errors.NeedsAllRegions, errors.NothingToChange)
"""What a change may be refused for, beside what its `If-Match` may be."""
MISTAKES = (errors.NotTakenBack, errors.StateNeeded, NoteRequired)
"""What taking back a state may be refused for."""


class Recorded(ResponseBody):
    """What a write answers beside the object itself."""

    entries: list[str] = Field(description="Its places in the history: one in the ledger of each regency concerned.")
    warnings: list[Warning]


def warned(codes: list[str], language: str) -> list[Warning]:
    return [Warning(code=code, message=errors.WARNINGS[code].in_(language)) for code in codes]
