from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field

from api.core.schemas import (
    ElectionSlug,
    Instant,
    Query,
    RegionCode,
    ResponseBody,
    SafeText,
)
from api.reporting.updates.schemas import NewUpdate, ReportWarning


class OnError(StrEnum):
    """What becomes of a request of many rows if one of them is refused."""

    STOP = "stop"
    """Nothing is stored."""
    CONTINUE = "continue"
    """The good rows are stored."""


class BulkQuery(Query):
    election: ElectionSlug = None
    on_error: OnError = Field(
        default=OnError.STOP,
        description="`stop`: one bad row, and nothing is stored. `continue`: the good rows are stored (207).",
    )
    dry_run: bool = Field(default=False, description="Do everything and answer the same, but store nothing.")
    observed_at: Instant | None = Field(default=None, description="For rows without an `observed_at` of their own.")
    max_changes: Annotated[int, Field(ge=0, le=10_000)] | None = Field(
        default=None, description="Refuse it all if it would record more updates than this."
    )
    accept_decrease: Annotated[int, Field(ge=0, le=10_000)] | None = Field(
        default=None,
        description="How many done items it takes back, as the dry run counts them. Needed if that is more "
        "than a fifth of the done items of a region.",
    )
    force: bool = Field(
        default=False,
        description="For a sheet: also record the rows whose items have changed since the sheet was made. Without it "
        "each of them is refused (`changed_since`).",
    )


class Result(StrEnum):
    """What became of a row."""

    RECORDED = "recorded"
    """It was stored."""
    UNCHANGED = "unchanged"
    """It repeats what the same office reported last."""
    REPEATED = "repeated"
    """Its `client_id` was recorded before."""
    SKIPPED = "skipped"
    """It is a row of a sheet that is empty, or was recorded before."""
    REJECTED = "rejected"
    """It was refused."""


class RowError(ResponseBody):
    field: str = Field(description="Empty: the row as a whole.")
    code: str
    message: str


class RowResult(ResponseBody):
    row: int = Field(description="From 1, as the rows were sent; headers and blank lines do not count.")
    line: int | None = Field(
        default=None, description="For a sheet as CSV or XLSX: the line of the row; the headers are line 1."
    )
    result: Result = Field(
        description="`unchanged`: your office reported the same before; if that is the latest report, it is renewed. "
        "`repeated`: this `client_id` was recorded before. `skipped`: a row of a sheet with nothing filled in, or that "
        "was recorded before."
    )
    id: UUID | None = Field(default=None, description="Of the update.")
    warnings: list[str] = []
    errors: list[RowError] = []


class Summary(ResponseBody):
    recorded: int
    unchanged: int
    repeated: int
    skipped: int
    rejected: int
    taken_back: int = Field(description="Items that were done, and are not any more.")


class BulkOut(ResponseBody):
    batch: UUID = Field(description="With it, all of this can be retracted: `POST /v1/retractions`.")
    dry_run: bool
    summary: Summary
    warnings: list[ReportWarning] = Field(
        default=[], description="About a sheet as a whole, for example columns that are not known and were not read."
    )
    rows: list[RowResult]


class BulkRow(NewUpdate):
    """One update, and the item that it is about."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"region": "64.08", "requirement": "ADH-03", "value": 4907}]}
    )

    region: RegionCode
    requirement: Annotated[SafeText, Field(max_length=16, examples=["LOG-08"])]
    election: ElectionSlug = None
