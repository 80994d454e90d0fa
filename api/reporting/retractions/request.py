"""A retraction as it waits in the queue."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session

from api.http.idempotency import RouteAnswer
from api.reporting.batch import ReportBatch
from api.reporting.requests import ReportRequest
from api.reporting.retractions import service
from api.reporting.retractions.schemas import NewRetraction, RetractedItem, RetractionOut


@dataclass(eq=False)
class RetractionRequest(ReportRequest):
    """A request to retract updates."""

    body: NewRetraction
    dry_run: bool

    @property
    def needs_own_transaction(self) -> bool:
        """A batch or a span of time may concern very many updates and ledgers."""
        return self.dry_run or self.body.update_id is None

    @property
    def is_dry_run(self) -> bool:
        return self.dry_run

    def find_regions(self, session: Session) -> Collection[str]:
        return service.find_regions(session, self.sender.caller, self.body)

    def record(self, batch: ReportBatch) -> RouteAnswer:
        outcome = service.retract(batch, self.body)
        retraction_body = RetractionOut(
            id=outcome.retraction.id,
            dry_run=self.dry_run,
            updates=outcome.updates,
            already=outcome.already,
            items=[_item_out(item) for item in outcome.items],
        )
        return RouteAnswer(200 if self.dry_run else 201, retraction_body)


def _item_out(item: service.ItemRetraction) -> RetractedItem:
    election_slug, region_code, requirement_code = item.key
    return RetractedItem(
        election=election_slug,
        region=region_code,
        requirement=requirement_code,
        before=item.before,
        after=item.after,
        updates=item.updates,
    )
