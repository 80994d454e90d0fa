from enum import StrEnum

from pydantic import Field

from api.checklists.schemas import ElectionOnly
from api.core.schemas import PastQuery, Slug


class SheetFormat(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"


class OneChecklistQuery(ElectionOnly, PastQuery):
    roll_ups: bool = Field(
        default=True,
        description="False leaves out what is answered below; then any region may be asked how its own items stood.",
    )
    format: SheetFormat | None = Field(
        default=None,
        description="A sheet to fill in and post to `/v1/checklist-updates`: the region's items, and with roll-ups "
        "those of all regions below it.",
    )
    reported_by: Slug | None = Field(
        default=None,
        description="Of a sheet: only what this function may report, or function:office.",
        examples=["election_management"],
    )
