from datetime import date, datetime

from pydantic import Field

from api.core.schemas import Bilingual, ElectionSlug, Moment, Query, RegionName, ResponseBody
from api.core.status import Status
from api.readiness.forecast.domain import NoForecast
from api.readiness.schemas import Share


class ForecastQuery(Query):
    election: ElectionSlug = None
    as_of: Moment | None = Field(
        default=None,
        description="The forecast as it would have been made at that instant; above the regency, at the end of that "
        "day. `H-8` counts from the polling day now in force.",
    )


class NoForecastReason(ResponseBody):
    code: NoForecast = Field(description="Stable; programs compare this.")
    says: str


class PaceBasis(ResponseBody):
    """What a forecast rests on: what was done in the region in the last days."""

    region: str = Field(description="The region whose pace it is.")
    first_day: date = Field(description="The first day that was looked at.")
    last_day: date = Field(description="The last day that was over.")
    completions: int = Field(description="How many times a unit was done in these days.")
    reversals: int = Field(description="How many times a unit that was done was not done any more.")
    active_days: int = Field(description="The number of days on which anything was done.")


class UnitsAhead(ResponseBody):
    """How many units are done today, and how many will be at the end of polling day."""

    units: int = Field(description="The units that fall due by the end of polling day; not those that do not apply.")
    done: int = Field(description="Done now and not disputed, also where the report needs renewing.")
    expected: float | None = Field(
        description="How many will be done at the end of polling day, on average. Null: no forecast, see `reason`."
    )
    low: int | None = Field(description="With a probability of 10 percent it will be fewer.")
    high: int | None = Field(description="With a probability of 10 percent it will be more.")


class CategoryAhead(UnitsAhead):
    code: str = Field(description="The category.")
    title: Bilingual


class ForecastHead(ResponseBody):
    election: str
    region: RegionName
    revision: int
    evaluated_at: datetime
    changes_at: datetime | None = Field(description="When time alone will change the answer; null: never.")
    until: datetime = Field(description="The end of polling day: the instant that is forecast.")
    reason: NoForecastReason | None = Field(description="Why there is no forecast; null: there is one.")
    basis: PaceBasis = Field(description="What the forecast rests on.")


class ReadinessForecast(UnitsAhead, ForecastHead):
    categories: list[CategoryAhead] = Field(description="Their expected numbers add up; their intervals do not.")


class ItemAhead(ForecastHead):
    """The probability that one item is done at the end of polling day."""

    requirement: str
    status: Status
    disputed: bool = Field(description="A disputed item is not done.")
    probability: Share | None = Field(description="That it is done and not disputed at the end of polling day.")
    days_to_target: float | None = Field(
        description="The days until its value reaches the target at the pace of its own reports of the last days; "
        "null: they do not tell."
    )
