"""Bodies of the sign-in link routes."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, Strict

from api.core.caller import Role
from api.core.schemas import RegionCode, RequestBody, ResponseBody, SafeText, Slug
from api.identity.sign_in_links.service import DAYS, MINUTES, MOST_MINUTES


class NewSignInLink(RequestBody):
    """A link to issue for one office. What it opens may not be wider than the issuer's own rights."""

    role: Literal[Role.READER, Role.REPORTER, Role.VERIFIER] = Field(description="What its session may do.")
    regions: Annotated[list[RegionCode], Field(min_length=1, max_length=50)] = Field(
        description="Its session sees these and everything below; each within the agency's jurisdiction."
    )
    agency: Slug
    label: Annotated[SafeText, Field(max_length=80, examples=["Rina, logistik"])] = Field(
        default="", description="Whom it is for; empty: the name of the agency."
    )
    usable_minutes: Annotated[int, Strict(), Field(ge=5, le=MOST_MINUTES)] = Field(
        default=MINUTES, description="For how many minutes somebody may sign in with it: five minutes to seven days."
    )
    expires_in_days: Annotated[int, Strict(), Field(ge=1, le=366)] | None = Field(
        default=None,
        description=f"After how many days its session ends. Null: {DAYS}, or with your own rights if they end sooner.",
    )


class SignInLinkOut(ResponseBody):
    id: UUID = Field(description="What its session reports is recorded under this id, as under that of a token.")
    label: str
    role: Role
    agency: str
    regions: list[str] = Field(description="Its session sees these regions and everything below them.")
    created_at: datetime
    usable_until: datetime = Field(description="Until when somebody may sign in with it.")
    used_at: datetime | None = Field(description="When somebody signed in with it; null: nobody has.")
    expires_at: datetime = Field(description="When its session ends at the latest.")
    revoked_at: datetime | None
    last_used_on: date | None = Field(description="A day on which its session was used; written at most once a day.")


class IssuedSignInLink(SignInLinkOut):
    address: str | None = Field(
        description="The path of the link, with its secret behind the #. Shown once; null when the same request is "
        "answered again."
    )
    code: str | None = Field(description="address_shown_once where the address is not shown again.")
