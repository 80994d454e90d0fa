"""Bodies of the token routes."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field, Strict

from api.core.caller import ROWS_PER_HOUR, Role
from api.core.schemas import RegionCode, RequestBody, ResponseBody, SafeText, Slug
from api.identity.service import DAYS, MAX_DAYS


class NewToken(RequestBody):
    """A token to issue. It may not be wider than the issuer's own token in regions, role or last day."""

    role: Role
    regions: Annotated[list[RegionCode], Field(min_length=1, max_length=50)] = Field(
        description="It sees these and everything below; each within the agency's jurisdiction."
    )
    agency: Slug
    label: Annotated[SafeText, Field(min_length=1, max_length=80, examples=["Rina, logistik"])] = Field(
        description="Whose it is. A token per person costs nothing."
    )
    expires_in_days: Annotated[int, Strict(), Field(ge=1, le=MAX_DAYS)] | None = Field(
        default=None, description=f"Days until it ends. Null: {DAYS}, or with your own token if that ends sooner."
    )
    rows_per_hour: Annotated[int, Strict(), Field(ge=1, le=1_000_000)] = Field(
        default=ROWS_PER_HOUR, description="How many rows it may send in an hour with POST /v1/checklist-updates."
    )


class TokenOut(ResponseBody):
    id: UUID
    label: str
    role: Role
    agency: str | None
    regions: list[str]
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    rows_per_hour: int = Field(description="How many rows it may send in an hour, many at a time.")
    last_used_on: date | None = Field(description="A day; written at most once a day.")


class IssuedToken(TokenOut):
    secret: str | None = Field(description="Shown once. Null when the same request is answered again.")
    code: str | None = Field(description="secret_shown_once where the secret is not shown again.")


class Me(ResponseBody):
    label: str
    role: Role
    agency: str | None = Field(description="The slug of the agency; null: the operator of this installation.")
    regions: list[str] = Field(description="This token sees these regions and everything below them.")
    expires_at: datetime
    session_id: UUID | None = Field(description="The session of a browser that is signed in; null: this is a token.")
