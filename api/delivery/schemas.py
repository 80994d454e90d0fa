"""Bodies and query parameters of the routes of webhooks."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, Strict

from api.core.schemas import Moment, RegionCode, RequestBody, ResponseBody, SafeText
from api.delivery.models import DeliveryKind, DeliveryOutcome, PauseReason, SendProblem, WebhookState
from api.http.paging import PageQuery
from api.reporting.changes.domain import ChangeType

Url = Annotated[
    SafeText,
    Field(
        min_length=1,
        max_length=2000,
        examples=["https://hooks.example.go.id/siaga"],
        description="Where events are sent: `https`, a host of the public internet, port 443 or 8443.",
    ),
]
Types = Annotated[
    list[ChangeType],
    Field(max_length=len(ChangeType), description="Only changes of these types; empty: of all.", examples=[["update"]]),
]
Description = Annotated[
    SafeText, Field(max_length=200, examples=["Papan kabupaten"], description="What it is for, and who looks after it.")
]


class NewWebhook(RequestBody):
    """A webhook to make. It sends what your token may see in these regions, and ends with your token."""

    url: Url
    regions: Annotated[list[RegionCode], Field(min_length=1, max_length=50, examples=[["64.08"]])] = Field(
        description="These regions and everything below them. Each must lie within your own."
    )
    types: Types = []
    description: Description = ""
    since: Moment | None = Field(
        default=None, description="Begin with what was recorded then or later; left out: with what is recorded next."
    )


class WebhookChange(RequestBody):
    """What to change of a webhook. What is left out stays."""

    state: Literal["active", "paused"] | None = Field(default=None, description="Pause it, or let it go on.")
    skip_next: Annotated[bool, Strict()] = Field(
        default=False, description="Leave out the event at which it has stopped. That counts as failed."
    )
    url: Url | None = Field(default=None, description="Where events are sent from now on.")
    types: Types | None = Field(default=None, description="The types that are sent from now on; empty: all.")
    description: Description | None = Field(default=None, description="What it is for, and who looks after it.")


class WebhookOut(ResponseBody):
    """A webhook, without its secret."""

    id: UUID
    url: str = Field(description="Where events are sent.")
    description: str = Field(description="What it is for.")
    regions: list[str] = Field(description="It sends changes of these regions and of everything below them.")
    types: list[ChangeType] = Field(description="It sends changes of these types only; empty: of all.")
    agency: str | None = Field(description="The agency of the token that made it; null: the operator's.")
    created_at: datetime
    state: WebhookState
    state_since: datetime = Field(description="Since when it has been in this state.")
    pause_reason: PauseReason | None = Field(description="Why it pauses; null: it does not.")
    ends_at: datetime = Field(description="When it ends, because its token expires or was revoked.")
    previous_secret_until: datetime | None = Field(
        description="Until then each event is signed with the previous secret too; null: it is not."
    )
    cursor: str = Field(description="Its place in the log: `GET /v1/changes` with it shows what is still to be sent.")
    attempts: int = Field(description="How often the next event was tried in vain.")
    failing_since: datetime | None = Field(description="When the next event was first tried in vain; null: it was not.")
    next_attempt_at: datetime | None = Field(description="When it is tried again; null: it does not wait.")
    last_delivered_at: datetime | None = Field(description="When an event was last delivered; null: never.")


class IssuedWebhook(WebhookOut):
    secret: str | None = Field(
        description="The secret that signs its events. Shown once; null when the same request is answered again."
    )
    code: str | None = Field(description="`secret_shown_once` if the secret is not shown again.")


class SecretRotation(RequestBody):
    """A new secret. For some hours each event is signed with both."""

    overlap_hours: Annotated[int, Strict(), Field(ge=0, le=168)] = Field(
        default=24, description="For so many hours the previous secret signs too. 0: it has leaked, and ends now."
    )


class Redelivery(RequestBody):
    """What to send again: all since a moment, or all that has failed."""

    since: Moment | None = Field(
        default=None,
        description="Go back in the log: everything recorded then or later is sent again, in order and with the same "
        "ids, and then what follows.",
    )
    failed: Annotated[bool, Strict()] = Field(
        default=False, description="Send once more each event that has failed and was not delivered since."
    )


class Redelivered(ResponseBody):
    """What is sent again."""

    cursor: str = Field(description="The place in the log from which it goes on.")
    waiting: int = Field(description="How many events wait that somebody asked for.")


class DeliveryOut(ResponseBody):
    """One attempt to deliver an event, or an event that was asked for and waits."""

    id: UUID
    kind: DeliveryKind = Field(description="Why it was sent.")
    event: str = Field(description="The id of the event, which is also the header `webhook-id`.")
    type: str = Field(description="The type of the event.", examples=["siaga.update.posted"])
    outcome: DeliveryOutcome = Field(description="What became of it.")
    created_at: datetime = Field(description="When it was sent, or asked for.")
    attempted_at: datetime | None = Field(description="When it was sent; null: it waits.")
    attempt: int = Field(description="Which attempt it was.")
    milliseconds: int | None = Field(description="How long the receiver took; null: it waits.")
    status: int | None = Field(description="The HTTP status of the answer; null: there was none.")
    problem: SendProblem | None = Field(description="Why it was not delivered; null: it was, or it waits.")
    answer: str = Field(description="The beginning of the answer, without what looks like a secret.")


class DeliveryQuery(PageQuery):
    outcome: DeliveryOutcome | None = Field(default=None, description="Only those with this outcome.")
