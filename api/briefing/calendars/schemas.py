from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.briefing.calendars.models import Language
from api.core.schemas import Code, RequestBody, ResponseBody, SafeText
from api.reference.agencies.models import Function


class NewFeed(RequestBody):
    """It shows what a token of your agency with these regions would see, and ends with your token."""

    label: Annotated[SafeText, Field(min_length=1, max_length=80, examples=["Rapat dan tenggat Kutai Timur"])] = Field(
        description="What calendar programs call it."
    )
    regions: Annotated[list[Code], Field(min_length=1, max_length=50)] = Field(
        description="These and everything below, each within your own.", examples=[["64.08"]]
    )
    functions: Annotated[list[Function], Field(max_length=len(Function))] = Field(
        default=[], description="Whose due dates; if not said, those of your own agency."
    )
    language: Language = Field(default=Language.INDONESIAN, description="Of titles; a calendar program asks for none.")


class FeedOut(ResponseBody):
    id: UUID
    label: str
    regions: list[str]
    functions: list[Function] = Field(description="Whose due dates; empty: those of its own agency.")
    agency: str | None = Field(description="For whom it sees: the agency of the token that made it.")
    language: Language
    created_at: datetime
    revoked_at: datetime | None
    ends_at: datetime = Field(description="From then on it is not found: revoked, or its token revoked or expired.")


class IssuedFeed(FeedOut):
    address: str | None = Field(
        description="Put your server's name before it, and give it to a calendar program; whoever has it can read. "
        "Shown once. Null when the same request is answered again.",
    )
    code: str | None = Field(description="address_shown_once where the address is not shown again.")
