from enum import StrEnum

from pydantic import Field

from api.checklists.schemas import ElectionQuery
from api.core.schemas import BitemporalQuery, Slug

ANYBODY = "any"
"""The value of `reported_by` that leaves no item out of a sheet."""


class SheetFormat(StrEnum):
    """The forms of a sheet to fill in."""

    CSV = "csv"
    XLSX = "xlsx"


class OneChecklistQuery(ElectionQuery, BitemporalQuery):
    roll_ups: bool = Field(
        default=True,
        description="False leaves out what is answered below; then any region's past may be asked for.",
    )
    format: SheetFormat | None = Field(
        default=None,
        description="A sheet to fill in and post to `/v1/checklist-updates`: the region's items, and with roll-ups "
        "those of all regions below it.",
    )
    reported_by: Slug | None = Field(
        default=None,
        description="For a sheet: only what this function may report, or function:office; `any` for all items. Without "
        "it, what the office of the token may report, and all items for a coordinator.",
        examples=["election_management"],
    )
