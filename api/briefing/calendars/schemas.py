from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.briefing.calendars.models import Language
from api.core.schemas import RegionCode, RequestBody, ResponseBody, SafeText
from api.reference.agencies.models import Function


class NewFeed(RequestBody):
    """A feed that shows what a token of your agency with these regions would see, and ends with your token."""

    label: Annotated[SafeText, Field(min_length=1, max_length=80, examples=["Rapat dan tenggat Kutai Timur"])] = Field(
        description="The calendar's name in calendar programs."
    )
    regions: Annotated[list[RegionCode], Field(min_length=1, max_length=50)] = Field(
        description="These regions and everything below them. Each must lie within your own.", examples=[["64.08"]]
    )
    functions: Annotated[list[Function], Field(max_length=len(Function))] = Field(
        default=[], description="The functions whose due dates it shows; default: those of your own agency."
    )
    language: Language = Field(
        default=Language.INDONESIAN, description="The language of titles, which calendar programs do not ask for."
    )


class FeedOut(ResponseBody):
    id: UUID
    label: str
    regions: list[str]
    functions: list[Function] = Field(
        description="The functions whose due dates it shows; empty: those of its own agency."
    )
    agency: str | None = Field(
        description="The agency of the token that made it; the feed shows what this agency may see."
    )
    language: Language
    created_at: datetime
    revoked_at: datetime | None
    ends_at: datetime = Field(
        description="When the feed ends, because it or its token is revoked or the token expires."
    )


class IssuedFeed(FeedOut):
    address: str | None = Field(
        description="Put your server's name before it, and give it to a calendar program. Anybody who has it can "
        "read the calendar. It is shown once, and null when the same request is answered again.",
    )
    code: str | None = Field(description="`address_shown_once` if the address is not shown again.")
