from datetime import datetime

from pydantic import Field

from api.checklists.models import AddsUpBy
from api.core.schemas import Bilingual, RegionName, ResponseBody
from api.core.status import Band


class Missing(ResponseBody):
    """Units that keep a requirement from being done, and why."""

    why: str = Field(description="unknown, not_started, in_progress, blocked, disputed, expired, unconfirmed.")
    units: int
    regions: list[str] = Field(description="At most ten regions where they are; above the regency, regencies.")


class TermOut(ResponseBody):
    """What one requirement contributes to the score. All contributions add up to the score exactly."""

    requirement: str
    title: Bilingual
    category: str
    owed_by: str
    weight: int = Field(description="Within its category.")
    category_weight: int
    share: float = Field(
        description="The share of the whole score that this requirement decides; all shares add up to 1."
    )
    units: int = Field(description="The units that the requirement applies to.")
    done: int
    adds_up_by: AddsUpBy
    value: int = Field(description="The reported values, as far as they count towards the target.")
    target: int | None = Field(description="Null: units are counted.")
    fraction: float
    contribution: float
    missing: list[Missing]


class MoveOut(ResponseBody):
    requirement: str
    owed_by: str
    why: str
    units: int


class Explanation(ResponseBody):
    election: str
    region: RegionName
    revision: int
    evaluated_at: datetime
    score: float | None = Field(description="Null where nobody has reported; then there are no terms.")
    band: Band
    reason: str
    terms: list[TermOut]
    moves: list[MoveOut] = Field(description="The fewest units that take the region out of its band, smallest first.")
