"""Query parameters and bodies of the feed of changes, and of the older feed of items alone."""

from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from api.core.schemas import Moment, Query, RegionCode, ResponseBody, SafeText, several_of
from api.http.paging import MAX_LIMIT
from api.reporting.changes.domain import ChangeType

KNOWN_TYPES = ", ".join(f"`{it}`" for it in ChangeType)


def _require_known_types(text: str | None) -> str | None:
    if text is not None and not {*text.split(",")} <= {*ChangeType}:
        raise PydanticCustomError("enum", "It must be one of {expected}.", {"expected": ", ".join(ChangeType)})
    return text


class ChangesQuery(Query):
    within: Annotated[RegionCode | None, Field(description="Only this region and what lies below it.")] = None


class FeedFilter(ChangesQuery):
    types: Annotated[
        SafeText | None,
        Field(
            max_length=300,
            examples=["update,verification"],
            description=f"Only these types, with commas: {KNOWN_TYPES}.",
            json_schema_extra=several_of(ChangeType),
        ),
        AfterValidator(_require_known_types),
    ] = None

    @property
    def wanted_types(self) -> frozenset[str]:
        return frozenset(self.types.split(",")) if self.types else frozenset()


LastChanges = Annotated[
    int | None,
    Field(
        ge=1,
        le=MAX_LIMIT,
        description="Begin with so many of the changes that were recorded last. A cursor goes before it.",
    ),
]


class StreamQuery(FeedFilter):
    last: LastChanges = None
    cursor: Annotated[
        SafeText | None,
        Field(max_length=40, examples=["0-0"], description="Begin after this place; `Last-Event-ID` goes before it."),
    ] = None


class FeedQuery(FeedFilter):
    last: LastChanges = None
    since: Annotated[
        Moment | None,
        Field(description="Recorded then or later; a day begins the list: it means its beginning in Jakarta (WIB)."),
    ] = None
    limit: Annotated[int, Field(ge=1, le=MAX_LIMIT, description=f"Changes a page, at most {MAX_LIMIT}.")] = 100
    cursor: Annotated[
        SafeText | None,
        Field(
            max_length=40, examples=["0-0"], description="The `cursor` of the last answer; without it, from the first."
        ),
    ] = None


class RecordedChange(ResponseBody):
    """One thing that was recorded. Fields that it does not have are null. Skip types that you do not know."""

    type: str = Field(description=f"What it is about: {KNOWN_TYPES}.", examples=["update"])
    action: str = Field(description="More exactly: `update.posted`, `update.disputed`, `event.changed` ...")
    cursor: str = Field(description="Its place in the log: ask with it for what comes after this change.")
    entry: str = Field(description="Its place in the history: ledger and number. No other change has the same.")
    region: str = Field(description="The region that it is about. It decides who is shown it.")
    id: str = Field(description="The id of its subject: of the update that was posted or judged, or of the event.")
    address: str | None = Field(
        description="Where the present state of its subject is read; null: it has no address of its own."
    )
    election: str | None
    requirement: str | None
    observed_at: datetime | None
    recorded_at: datetime
    agency: str | None
    on_behalf_of: str | None
    facts: dict[str, Any] = Field(
        description="What was recorded, in the names of the request. Notes and names are salted digests; read them at "
        "`address`, where they can be erased."
    )


class ChangeFeed(ResponseBody):
    """What was recorded after the cursor that you sent."""

    items: list[RecordedChange]
    cursor: str = Field(description="Keep it, and send it for what is recorded later. It is never null.")
    more: bool = Field(description="True: there is more already, ask again at once.")


class ChangeOut(ResponseBody):
    """One thing that happened. Fields that its type does not have are null."""

    type: str = Field(
        description="`update`, `verification`, `retraction` or `check_in`. Skip types that you do not know.",
        examples=["update"],
    )
    action: str = Field(description="More exactly: `update.posted`, `update.disputed` ...")
    position: int = Field(description="Its place in the log: grows from row to row.")
    entry: str = Field(description="Its place in the history: ledger and number.")
    recorded_at: datetime
    agency: str | None
    on_behalf_of: str | None
    election: str | None
    region: str
    requirement: str | None
    requirements: list[str] | None = Field(description="What a check-in renews.")
    update_id: UUID | None = Field(description="The update that was posted, judged or retracted.")
    status: str | None
    value: int | None
    target: int | None
    stage: str | None
    observed_at: datetime | None
    corrects: UUID | None


class Changes(ResponseBody):
    """What happened since the cursor. `next` is never null: keep it, and send it as `after` for what happens later."""

    ROWS_FIELD: ClassVar = "items"

    items: list[ChangeOut]
    next: str
    more: bool = Field(description="True: there is more already, ask again at once.")


class EndEvent(ResponseBody):
    """The last event of a stream that the server ends. The client comes back with the id of the last change."""

    reason: str = Field(
        description="`shutdown`: the server stops. `slow`: too much waited for you. `busy`: the database does not "
        "answer. `behind`: the server is a replica that may lack what is recorded. `token`: your token has expired or "
        "was revoked."
    )


class RevisionEvent(ResponseBody):
    """What a stream says when the readiness of a region may have changed: read it again, with its `ETag`."""

    region: str
    election: str
    revision: int = Field(description="The same as `revision` in the readiness of the region.")
