"""Base classes of request and response bodies, and the field types that many bodies share."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    SerializationInfo,
    Strict,
)
from pydantic_core import PydanticCustomError

from api.core.provenance import Origin
from api.core.region_codes import CODE_LENGTHS
from api.core.time import EARLIEST, ISO_DATE, LATEST


def refuse_unsafe_characters(text: str) -> str:
    """Return the text, or refuse control characters, lone surrogates and marks that change the writing direction."""
    if not (text.isprintable() or all(char.isprintable() or char in "\n\t" for char in text)):
        raise PydanticCustomError("unsafe_text", "It holds a character that cannot be used here.")
    return text


def _require_iso_date(value: object) -> object:
    """Accept only dates and `2024-11-27`: pydantic would read a number as seconds since 1970."""
    if not isinstance(value, date) and not (isinstance(value, str) and ISO_DATE.fullmatch(value)):
        raise PydanticCustomError("date_from_datetime_parsing", "It must be a date such as 2024-11-27.")
    return value


def _require_text_or_datetime(value: Any) -> Any:
    """Refuse numbers: pydantic would read one as seconds since 1970."""
    if not isinstance(value, str | datetime):
        raise PydanticCustomError("datetime_type", "It must be a time such as 2024-11-26T20:00:00+08:00.")
    return value


def _require_supported_instant(instant: datetime) -> datetime:
    """Return the instant in UTC, or refuse what lies before 2000 or after 2099."""
    try:
        if EARLIEST <= instant < LATEST:
            return instant.astimezone(UTC)
    except OverflowError:
        pass
    raise PydanticCustomError("datetime_range", "It must lie between 2000 and 2100.")


def _between_years(first_year: int, end_year: int) -> AfterValidator:
    """Accept days from 1 January of the year `first_year` up to 31 December of the year before `end_year`."""

    def check(day: date) -> date:
        if not first_year <= day.year < end_year:
            message_values = {"first": f"{first_year}-01-01", "last": f"{end_year - 1}-12-31"}
            raise PydanticCustomError("date_range", "It must lie between {first} and {last}.", message_values)
        return day

    return AfterValidator(check)


def _none_if_empty(text: str | None) -> str | None:
    return text or None


def several_of(words: Iterable[str]) -> dict[str, str]:
    """For `json_schema_extra` of a text that names some of these words, with commas between them."""
    word = f"({'|'.join(words)})"
    return {"pattern": f"^{word}(,{word})*$"}


class RequestBody(BaseModel):
    """Unknown fields are refused. Numbers are declared strict, so that neither true nor "7" passes for one."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class Query(BaseModel):
    """The parameters of a GET. An unknown one is refused, so that a typing error is not an empty filter."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ResponseBody(BaseModel):
    model_config = ConfigDict(from_attributes=True)


SafeText = Annotated[str, AfterValidator(refuse_unsafe_characters)]
WebAddress = Annotated[
    str,
    Field(max_length=2000, pattern=r"^https?://[^ \n\t]+$", examples=["https://jdih.kpu.go.id/keputusan/123"]),
    AfterValidator(refuse_unsafe_characters),
]
RegionCode = Annotated[SafeText, Field(max_length=max(CODE_LENGTHS), examples=["64.08"])]
Day = Annotated[date, BeforeValidator(_require_iso_date), _between_years(1900, 2100), Field(examples=["2024-11-27"])]
PlanningDay = Annotated[Day, _between_years(EARLIEST.year, LATEST.year)]
"""A day on which something is planned, voted on or agreed: from 2000 to 2099."""
Slug = Annotated[SafeText, Field(max_length=64)]
NewSlug = Annotated[str, Field(max_length=64, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", examples=["kpu-kutim"])]
"""A name that becomes a permanent part of addresses."""
Name = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(refuse_unsafe_characters)]
Moment = Annotated[
    SafeText,
    Field(
        max_length=40,
        examples=["2024-11-26T20:00:00Z", "2024-11-26", "H-1T20:00"],
        description="A time with offset or Z, a day (its end, in the region's zone), or H-1T20:00.",
    ),
]
"""A time as text; `core.time.parse_moment` reads it once the region and polling day are known."""
ElectionSlug = Annotated[
    Slug | None,
    Field(examples=["pilkada-2024"], description="Which election; the default one if not said. Answers repeat it."),
]
ElectionFilter = Annotated[
    Slug | None,
    Field(examples=["pilkada-2024"], description="Only of this election; of every one if not said."),
]


def _in_language_of_answer(text: str, info: SerializationInfo) -> str:
    translations: dict[str, str] = info.context["translations"] if info.context else {}
    return translations.get(text, text)


FileText = Annotated[str, PlainSerializer(_in_language_of_answer, when_used="json")]
"""A text that files give in English only. An Indonesian answer shows its translation, where the files have one."""
Instant = Annotated[
    AwareDatetime,
    BeforeValidator(_require_text_or_datetime),
    AfterValidator(_require_supported_instant),
    Field(examples=["2024-11-26T20:00:00+08:00"], description="A time with its zone: an offset, or Z."),
]
WholeNumber = Annotated[int, Strict(), Field(ge=0, le=10**15, examples=[4907])]
Note = Annotated[SafeText, Field(max_length=2000)]


class BitemporalQuery(Query):
    """An earlier moment to answer for. `known_at` alone means `as_of` the same instant."""

    as_of: Moment | None = Field(
        default=None,
        description="What had been observed by then, whenever it was recorded. `H-8` counts from the polling day "
        "now in force.",
    )
    known_at: Moment | None = Field(
        default=None, description="What had been recorded by then; more than a minute ago. Written like `as_of`."
    )


class BilingualInput(RequestBody):
    """One text in Indonesian and in English, as it is sent."""

    id: Name
    en: Name


class Bilingual(ResponseBody):
    """One text in Indonesian and in English."""

    id: str
    en: str


class RegionName(ResponseBody):
    """A region by name."""

    code: str
    kind: str
    name: str


class Notice(ResponseBody):
    """A remark about the answer, for its reader. `code` is stable."""

    code: str
    message: str


class Provenance(ResponseBody):
    """One place where a source gives this object, or one field of it."""

    source: str
    paragraph: str = Field(description="Non-empty lines of the article, counted from 1; empty for other sources.")
    origin: Origin
    field: str = Field(description="Which field; empty: the object as a whole.")
    value: FileText = Field(description="What this source says, where it is about one field.")
    preferred: bool = Field(description="False: kept beside another value that is used.")
    note: FileText | None


CITATION_FIELDS = {"source", "paragraph", "origin"}
"""The fields of a `CitedBody` that name its source; `note` is a remark of the caller's own."""


class CitedBody(RequestBody):
    """A request that cites one source, which is kept with everything that the request brings."""

    source: Slug = Field(
        description="The source that says so: an id of GET /v1/sources. POST /v1/sources adds one.", examples=["S0"]
    )
    paragraph: Annotated[Annotated[SafeText, Field(max_length=40)] | None, AfterValidator(_none_if_empty)] = Field(
        default=None, description="Where in it. Empty: the source as a whole."
    )
    origin: Origin = Field(default=Origin.EXTERNAL, description="How the source comes to say so.")
    note: Annotated[Note | None, AfterValidator(_none_if_empty)] = None

    def citation(self) -> dict[str, Any]:
        """The source, where in it, its origin and the note."""
        return self.model_dump(include={*CitedBody.model_fields})
