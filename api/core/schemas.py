"""The parents of request and response bodies, and text that every database takes."""

import hashlib
import re
from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, Strict
from pydantic_core import PydanticCustomError

from api.core.provenance import Origin

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def safe(text: str) -> str:
    """No control characters, no halves of surrogate pairs, nothing that turns the direction of writing."""
    if not (text.isprintable() or all(char.isprintable() or char in "\n\t" for char in text)):
        raise PydanticCustomError("unsafe_text", "It holds a character that cannot be used here.")
    return text


def _written_out(value: object) -> object:
    if not isinstance(value, date) and not (isinstance(value, str) and DAY.fullmatch(value)):
        raise PydanticCustomError("date_from_datetime_parsing", "It must be a date such as 2024-11-27.")
    return value


def _text_only(value: Any) -> Any:
    """A bare number would pass for seconds since 1970."""
    if not isinstance(value, str | datetime):
        raise PydanticCustomError("datetime_type", "It must be a time such as 2024-11-26T20:00:00+08:00.")
    return value


def _in_range(at: datetime) -> datetime:
    try:
        if EARLIEST <= at < LATEST:
            return at.astimezone(UTC)
    except OverflowError:
        pass
    raise PydanticCustomError("datetime_range", "It must lie between 2000 and 2100.")


def _within(first: int, end: int) -> AfterValidator:
    """Days from the beginning of one year to the beginning of another."""

    def check(day: date) -> date:
        if not first <= day.year < end:
            said = {"first": f"{first}-01-01", "last": f"{end - 1}-12-31"}
            raise PydanticCustomError("date_range", "It must lie between {first} and {last}.", said)
        return day

    return AfterValidator(check)


SafeText = Annotated[str, AfterValidator(safe)]
Address = Annotated[
    str,
    Field(max_length=2000, pattern=r"^https?://[^ \n\t]+$", examples=["https://jdih.kpu.go.id/keputusan/123"]),
    AfterValidator(safe),
]


class RequestBody(BaseModel):
    """Unknown fields are refused. Numbers are declared strict, so that neither true nor "7" passes for one."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class Query(BaseModel):
    """The parameters of a GET. An unknown one is refused, so that a typing error is not an empty filter."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def etag(own: object, shown: BaseModel) -> str:
    """The object's own state, which is what `If-Match` compares, and a digest of all that is shown.

    What is shown changes without a deed too: by time, by scope, by other objects.
    """
    return f'"{own}.{short_digest(shown.model_dump_json())}"'


def short_digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class NoParameters(Query):
    """For addresses that take none."""


class ResponseBody(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class BothLanguages(RequestBody):
    """One text in Indonesian and in English, as it is sent."""

    id: Annotated[str, Field(min_length=1, max_length=200), AfterValidator(safe)]
    en: Annotated[str, Field(min_length=1, max_length=200), AfterValidator(safe)]


class Bilingual(ResponseBody):
    """One text in Indonesian and in English."""

    id: str
    en: str


class Provenance(ResponseBody):
    """One place that one source says this, or this field of it."""

    source: str
    paragraph: str = Field(description="Non-empty lines of the article, counted from 1; empty for other sources.")
    origin: Origin
    field: str = Field(description="Which field; empty: the object as a whole.")
    value: str = Field(description="What this source says, where it is about one field.")
    preferred: bool = Field(description="False: kept beside another value that is used.")
    note: str | None


class RegionName(ResponseBody):
    """A region by name."""

    code: str
    kind: str
    name: str


Code = Annotated[SafeText, Field(max_length=17, examples=["64.08"])]
Day = Annotated[date, BeforeValidator(_written_out), _within(1900, 2100), Field(examples=["2024-11-27"])]
"""A day as a caller writes it: a bare number would pass for seconds since 1970."""
NearDay = Annotated[Day, _within(EARLIEST.year, LATEST.year)]
"""A day of our time: nothing that is planned, voted on or agreed lies elsewhere."""
Slug = Annotated[SafeText, Field(max_length=64)]
NewSlug = Annotated[str, Field(max_length=64, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", examples=["kpu-kutim"])]
"""A name that is to stand in addresses for ever."""
Name = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(safe)]
Moment = Annotated[
    SafeText,
    Field(
        max_length=40,
        examples=["2024-11-26T20:00:00Z", "2024-11-26", "H-1T20:00"],
        description="A time with offset or Z, a day (its end, in the region's zone), or H-1T20:00.",
    ),
]
ElectionSlug = Annotated[
    Slug | None,
    Field(examples=["pilkada-2024"], description="Which election; the default one if not said. Answers repeat it."),
]
Instant = Annotated[
    AwareDatetime,
    BeforeValidator(_text_only),
    AfterValidator(_in_range),
    Field(examples=["2024-11-26T20:00:00+08:00"], description="A time with its zone: an offset, or Z."),
]
Whole = Annotated[int, Strict(), Field(ge=0, le=10**15, examples=[4907])]
Note = Annotated[SafeText, Field(max_length=2000)]
Mistaken = Annotated[
    bool,
    Field(
        description="The last state was written by mistake: from today it no longer counts, and the one before does "
        "again, or the `state` given here. Takes a `note`; what was written stays in the history, marked."
    ),
]


class PastQuery(Query):
    """An earlier moment to answer for. `known_at` alone means `as_of` the same instant."""

    as_of: Moment | None = Field(
        default=None,
        description="What had been observed by then, whenever it was recorded. `H-8` counts from the polling day "
        "now in force.",
    )
    known_at: Moment | None = Field(
        default=None, description="What had been recorded by then; more than a minute ago. Written like `as_of`."
    )


class Notice(ResponseBody):
    """What whoever reads the answer should know; `code` is stable."""

    code: str
    message: str


Line = Annotated[SafeText, Field(min_length=1, max_length=300)]
LocalTime = Annotated[
    str,
    Field(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$", examples=["09:00"], description="In the first region's zone."),
]
Regions = Annotated[
    list[Code],
    Field(
        min_length=1, max_length=600, examples=[["64.08"]], description="All of them in your own part of the country."
    ),
]
RequirementCode = Annotated[SafeText, Field(max_length=16, examples=["LAW-03"])]


class Both(RequestBody):
    """A text in Indonesian and, where there is one, in English."""

    id: Line
    en: Line | None = Field(default=None, description="Not given: the Indonesian text stands for both.")

    def text(self) -> Bilingual:
        return Bilingual(id=self.id, en=self.en or self.id)


CITED = {"source", "paragraph", "origin"}
"""What every cited body says of its source, beside its note."""


def _said(text: str | None) -> str | None:
    return text or None


class CitedBody(RequestBody):
    """Who says so. Each request cites one source, and what it brings is kept with it."""

    source: Slug = Field(
        description="The source that says so: an id of GET /v1/sources. POST /v1/sources adds one.", examples=["S0"]
    )
    paragraph: Annotated[Annotated[SafeText, Field(max_length=40)] | None, AfterValidator(_said)] = Field(
        default=None, description="Where in it. Empty: the source as a whole."
    )
    origin: Origin = Field(default=Origin.EXTERNAL, description="How the source comes to say so.")
    note: Annotated[Note | None, AfterValidator(_said)] = None

    def cited(self) -> dict[str, Any]:
        return self.model_dump(include={*CitedBody.model_fields})


class GivenAgency(RequestBody):
    agency: Slug = Field(examples=["kpu-kutim"])
    official: Slug | None = Field(
        default=None, description="The person, where one is named: an id of GET /v1/officials."
    )


class GivenFulfils(RequestBody):
    """A requirement that this speaks for, in one region."""

    region: Code
    requirement: RequirementCode
    election: Slug | None = Field(default=None, description="If it is another election's checklist.")
