"""Webhooks as bodies."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from api.delivery.repository import WebhookAccess
from api.delivery.schemas import WebhookOut
from api.http.preconditions import digest_etag
from api.reporting.changes import service as changes_service
from api.reporting.changes.domain import FeedCursor

DERIVED_FIELDS = (
    *("ends_at", "previous_secret_until", "cursor", "attempts", "failing_since", "next_attempt_at"),
    "last_delivered_at",
)
"""Fields that change without a call."""


def webhook_fields(session: Session, access: WebhookAccess, now: datetime) -> dict[str, Any]:
    """Return the fields of a `WebhookOut`."""
    webhook = access.webhook
    overlaps = webhook.previous_until is not None and webhook.previous_until > now
    cursor = FeedCursor(changes_service.current_epoch(session), webhook.seen)
    return {
        **webhook.model_dump(include={*WebhookOut.model_fields}),
        "regions": access.regions,
        "agency": access.token.agency,
        "ends_at": access.ends_at,
        "previous_secret_until": webhook.previous_until if overlaps else None,
        "cursor": str(cursor),
    }


def webhook_out(session: Session, access: WebhookAccess, now: datetime) -> WebhookOut:
    return WebhookOut(**webhook_fields(session, access, now))


def etag_of(body: WebhookOut) -> str:
    """Return the ETag of a webhook. `If-Match` compares what calls change, not how far it has come."""
    return digest_etag(body, DERIVED_FIELDS)
