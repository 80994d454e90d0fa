"""Changes of the one feed as CloudEvents 1.0, as webhooks send them. An event is the same in every repetition."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal, NamedTuple
from uuid import UUID

from pydantic import Field
from sqlmodel import Session

from api.core.schemas import ResponseBody
from api.core.version import VERSION
from api.ledger import repository as ledger_repository
from api.ledger.repository import LogEntry
from api.reporting.changes import responses, service
from api.reporting.changes.schemas import RecordedChange

TYPE_PREFIX = "siaga."
TEST_TYPE = "siaga.test"
CONTENT_TYPE = "application/cloudevents+json; charset=utf-8"
USER_AGENT = f"Siaga/{VERSION}"


class CloudEvent(ResponseBody):
    """What a webhook sends: a CloudEvent 1.0 in its structured form."""

    specversion: Literal["1.0"] = Field(default="1.0", description="The version of CloudEvents.")
    id: str = Field(description="The same in every repetition, and the header `webhook-id`.")
    source: str = Field(description="The installation of Siaga.")
    type: str = Field(description="`siaga.` and the action of the change; `siaga.test` is a test event.")
    subject: str = Field(description="The code of the region that the change is about.")
    time: datetime = Field(description="When it was recorded.")
    datacontenttype: Literal["application/json"] = Field(
        default="application/json", description="The media type of `data`."
    )
    data: RecordedChange | dict[str, Any] = Field(description="The change, as `GET /v1/changes` shows it.")


class Event(NamedTuple):
    """One event, written once for all webhooks that send it."""

    position: int | None
    """Its place in the log; None: it is a test event."""
    id: str
    type: str
    region: str
    change_type: str
    recorded_at: datetime
    body: bytes


def source_of(session: Session) -> str:
    return f"urn:uuid:{ledger_repository.instance_id(session)}"


def event_id(entry_digest: str) -> str:
    """Return the id of the event of a ledger entry. It follows from what was recorded, so it never changes."""
    return f"evt_{entry_digest[:32]}"


def event_type(action: str) -> str:
    return TYPE_PREFIX + action


def events_of(session: Session, log_entries: Sequence[LogEntry]) -> list[Event]:
    """Return the events of these entries."""
    if not log_entries:
        return []
    source, epoch = source_of(session), service.current_epoch(session)
    changes = responses.changes(session, epoch, log_entries)
    return [_event(source, it, change) for it, change in zip(log_entries, changes, strict=True)]


def _event(source: str, log_entry: LogEntry, change: RecordedChange) -> Event:
    cloud_event = CloudEvent(
        id=event_id(log_entry.entry.digest),
        source=source,
        type=event_type(change.action),
        subject=change.region,
        time=change.recorded_at,
        data=change,
    )
    body = cloud_event.model_dump_json().encode()
    return Event(
        log_entry.position, cloud_event.id, cloud_event.type, change.region, change.type, change.recorded_at, body
    )


def new_test_event(source: str, webhook: UUID, id: str, region: str, at: datetime) -> Event:
    """Return an event that says nothing, to try out a receiver."""
    data = {"webhook": str(webhook), "message": "A test event. Nothing was recorded."}
    cloud_event = CloudEvent(id=id, source=source, type=TEST_TYPE, subject=region, time=at, data=data)
    return Event(None, id, TEST_TYPE, region, "test", at, cloud_event.model_dump_json().encode())
