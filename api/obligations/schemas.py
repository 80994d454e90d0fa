from datetime import datetime
from enum import StrEnum

from pydantic import Field

from api.schema import Bilingual, ElectionSlug, Query, RegionName, ResponseBody


class Kind(StrEnum):
    ITEM = "item"
    COMMITMENT = "commitment"


class ObligationQuery(Query):
    election: ElectionSlug = None
    kind: Kind | None = None


class Obligation(ResponseBody):
    """Something still owed: a requirement in one place, or a commitment."""

    kind: Kind
    due_at: datetime = Field(description="Of several units the first.")
    days_late: int = Field(description="Whole days since it fell due; negative: days left.")
    status: str = Field(
        description="Of an item `not_open`, `open` or `overdue`; of a commitment `open`, `late` or `broken`."
    )
    agency: str = Field(description="Who owes it; of a group the member.")
    title: Bilingual
    regions: list[RegionName]
    requirement: str | None
    commitment: str | None
    owed_to: str | None
    critical: bool
    units: int = Field(description="How many items are not done; above the regency those of a whole regency in one.")
    unknown: int = Field(description="How many of them nobody has reported.")
    link: str
