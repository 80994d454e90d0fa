"""Bodies of the session routes."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.core.caller import Role
from api.core.schemas import RequestBody, ResponseBody, SafeText
from api.identity.repository import TokenKind

Secret = Annotated[SafeText, Field(min_length=1, max_length=200)]


class NewSession(RequestBody):
    """What somebody signs in with: a token or a sign-in link, and not both."""

    token: Secret | None = Field(default=None, description="The secret of a token.")
    link: Secret | None = Field(default=None, description="The secret of a sign-in link: what comes after the #.")
    attempt: UUID | None = Field(
        default=None,
        description="A random id of yours for using this link. If the answer is lost, the same link and attempt are "
        "taken again within ten minutes.",
    )


class SessionOut(ResponseBody):
    id: UUID
    came_from: TokenKind = Field(description="What somebody signed in with.")
    token: UUID = Field(description="The id of that token or sign-in link.")
    label: str = Field(description="Whose token or link it is.")
    role: Role
    agency: str | None
    created_at: datetime
    expires_at: datetime
    ended_at: datetime | None = Field(
        description="When somebody signed out, or the token or link was revoked; null: neither has happened."
    )
    last_used_on: date | None = Field(description="A day; written at most once a day.")
    is_current: bool = Field(description="Whether this very request came with it.")


class SignedOutSessions(ResponseBody):
    ended: int = Field(description="How many sessions were open until now.")
