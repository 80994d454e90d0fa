"""A verification as it waits in the queue."""

from dataclasses import dataclass
from uuid import UUID

from api.http.idempotency import RouteAnswer
from api.reporting.batch import ReportBatch
from api.reporting.requests import ItemRequest
from api.reporting.updates.item_line import changed_item_line
from api.reporting.verifications import responses, service
from api.reporting.verifications.schemas import NewVerification, PostedVerification


@dataclass(eq=False)
class VerificationRequest(ItemRequest):
    """What another agency says about an update."""

    body: NewVerification

    @property
    def client_id(self) -> UUID | None:
        return self.body.client_id

    def record(self, batch: ReportBatch) -> RouteAnswer:
        outcome = service.verify(batch, self.context, self.body)
        line, etag = changed_item_line(batch, self.public_record, self.context)
        posted_verification = PostedVerification(
            verification=responses.verification_out(outcome.verification, self.body.note), item=line
        )
        return RouteAnswer(201 if outcome.created else 200, posted_verification, {"ETag": etag})
