"""An update as it waits in the queue."""

from dataclasses import dataclass
from uuid import UUID

from api.http.idempotency import RouteAnswer
from api.reporting.batch import ReportBatch
from api.reporting.requests import ItemRequest
from api.reporting.updates import responses, service
from api.reporting.updates.item_line import changed_item_line
from api.reporting.updates.schemas import NewUpdate, PostedUpdate


@dataclass(eq=False)
class UpdateRequest(ItemRequest):
    """A report of the state of an item."""

    body: NewUpdate
    if_match: int | None
    """The revision that the item must have; None: any."""

    @property
    def client_id(self) -> UUID | None:
        return self.body.client_id

    def record(self, batch: ReportBatch) -> RouteAnswer:
        outcome = service.record_update(batch, self.context, self.body, self.if_match)
        line, etag = changed_item_line(batch, self.public_record, self.context)
        posted_update = PostedUpdate(
            update=responses.update_out(batch.actor.caller, outcome.columns, outcome.attachments),
            item=line,
            warnings=[responses.warning_out(warning_code, self.sender.language) for warning_code in outcome.warnings],
        )
        return RouteAnswer(201 if outcome.created else 200, posted_update, {"ETag": etag})
