"""Tables of webhooks: where changes are sent, what was sent, and which process sends."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.db.indexes import partial_index
from api.db.table import Table
from api.db.types import JsonDocument, KeyText, UtcDateTime, enum_check, enum_type


class WebhookState(StrEnum):
    ACTIVE = "active"
    """Changes are sent."""
    PAUSED = "paused"
    """Nothing is sent and nothing is lost: once it is active again, it goes on where it stopped."""
    DELETED = "deleted"
    """It has ended for good."""


class PauseReason(StrEnum):
    ASKED = "asked"
    """Somebody paused it."""
    FAILING = "failing"
    """One event could not be delivered for three days."""
    GONE = "gone"
    """The receiver answered 410: it wants no more."""
    SECRET_LOST = "secret_lost"
    """The secret cannot be read with the key of this server. A new one makes it active."""


class DeliveryKind(StrEnum):
    EVENT = "event"
    """A change, when its turn came."""
    REDELIVERY = "redelivery"
    """A change that was sent again because somebody asked for it."""
    TEST = "test"
    """A test event."""


class DeliveryOutcome(StrEnum):
    WAITING = "waiting"
    """It has not been sent yet."""
    DELIVERED = "delivered"
    """The receiver answered with 2xx."""
    RETRYING = "retrying"
    """It was not delivered, and is tried again by itself."""
    FAILED = "failed"
    """It was not delivered, and is not tried again unless somebody asks for it."""


class SendProblem(StrEnum):
    NAME_UNKNOWN = "name_unknown"
    """The name of the host has no address."""
    ADDRESS_REFUSED = "address_refused"
    """The name of the host leads to an address that is not public."""
    CONNECTION_FAILED = "connection_failed"
    """Nobody answers at that address, or the connection broke."""
    TLS_FAILED = "tls_failed"
    """The certificate is not valid, or there is no TLS."""
    TIMED_OUT = "timed_out"
    """There was no answer in time."""
    NO_HTTP = "no_http"
    """What was answered is not HTTP."""
    REDIRECTED = "redirected"
    """The receiver answered with a redirect, which is never followed."""
    REFUSED = "refused"
    """The receiver answered with 4xx or 5xx."""
    SECRET_LOST = "secret_lost"
    """The secret cannot be read with the key of this server, so nothing was sent."""
    NOT_SHOWN = "not_shown"
    """The event lies outside of what the webhook may send now."""


class Webhook(Table, table=True):
    """Where the changes of some regions are sent. It ends with the token that made it."""

    __table_args__ = (enum_check("state", WebhookState), enum_check("pause_reason", PauseReason))

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    token: UUID = Field(foreign_key="token.id", index=True)
    url: str
    description: str
    types: list[str] = Field(sa_type=JsonDocument)
    """The types of changes that are sent; empty: all."""
    created_at: datetime = Field(sa_type=UtcDateTime)
    state: WebhookState = Field(sa_type=enum_type(WebhookState))
    state_since: datetime = Field(sa_type=UtcDateTime)
    pause_reason: PauseReason | None = Field(default=None, sa_type=enum_type(PauseReason))
    secret: bytes = Field(sa_type=LargeBinary)
    """Encrypted, as `previous_secret` is (`signatures.py`)."""
    previous_secret: bytes | None = Field(default=None, sa_type=LargeBinary)
    previous_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Until when the previous secret signs too."""
    seen: int
    """The place in the log: everything before this position is done with."""
    attempts: int = 0
    """How often the next event was tried."""
    failing_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When the next event was first tried in vain."""
    next_attempt_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_delivered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    place_set: int = 0
    """How often a call has set from where or when it sends. A worker writes `seen` only if it knows the last call."""


class WebhookRegion(Table, table=True):
    webhook: UUID = Field(primary_key=True, foreign_key="webhook.id")
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)


class WebhookDelivery(Table, table=True):
    """One attempt to deliver an event, or an event that somebody asked for and that waits."""

    __table_args__ = (
        enum_check("kind", DeliveryKind),
        enum_check("outcome", DeliveryOutcome),
        enum_check("problem", SendProblem),
        Index("ix_webhook_delivery_webhook", "webhook", "id"),
        partial_index("ix_webhook_delivery_waiting", "webhook", "id", where="outcome = 'waiting'"),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    webhook: UUID = Field(foreign_key="webhook.id")
    kind: DeliveryKind = Field(sa_type=enum_type(DeliveryKind))
    event: str = Field(sa_type=KeyText)
    """The id of the event: the same in every repetition."""
    type: str
    position: int | None = None
    """The place of the event in the log; None: a test event."""
    outcome: DeliveryOutcome = Field(sa_type=enum_type(DeliveryOutcome))
    created_at: datetime = Field(sa_type=UtcDateTime)
    """When it was sent, or asked for."""
    attempted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempt: int = 1
    milliseconds: int | None = None
    status: int | None = None
    problem: SendProblem | None = Field(default=None, sa_type=enum_type(SendProblem))
    answer: str = ""
    """The beginning of what was answered, without secrets."""


class DeliveryLease(Table, table=True):
    """One row: which process sends, until when, and how many have sent before it.

    A process writes what it has sent only while `fencing` is the number that it got.
    """

    id: int = Field(default=1, primary_key=True)
    holder: UUID | None = None
    fencing: int = 0
    expires_at: datetime = Field(sa_type=UtcDateTime)
