"""A check-in as it waits in the queue."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.http.idempotency import RouteAnswer
from api.reference.regions import repository as regions
from api.reporting.batch import ReportBatch
from api.reporting.check_ins import service
from api.reporting.check_ins.schemas import CheckInOut, NewCheckIn
from api.reporting.requests import ReportRequest


@dataclass(eq=False)
class CheckInRequest(ReportRequest):
    """A report that nothing has changed in a region."""

    region_code: str
    election: str | None
    body: NewCheckIn

    @property
    def client_id(self) -> UUID | None:
        return self.body.client_id

    @property
    def region(self) -> str:
        return self.region_code

    def find_regions(self, session: Session) -> Collection[str]:
        _, pinned = self._find_region(session)
        return [pinned.region]

    def _find_region(self, session: Session) -> tuple[Election, ElectionRegion]:
        """Return the election, and the region as the election pinned it."""
        visible_region = regions.region(session, self.sender.caller, self.region_code, pointer="path/region")
        election_row = elections.election_with_checklist(session, self.election)
        return election_row, elections.pinned_region(session, election_row, visible_region.code)

    def record(self, batch: ReportBatch) -> RouteAnswer:
        election_row, pinned = self._find_region(batch.session)
        outcome = service.check_in(batch, election_row, pinned, self.body)
        check_in_row = outcome.check_in
        check_in_body = CheckInOut(
            id=check_in_row.id,
            entry=f"{check_in_row.ledger}-{check_in_row.seq}",
            region=check_in_row.region,
            observed_at=check_in_row.observed_at,
            recorded_at=check_in_row.recorded_at,
            renewed=outcome.renewed,
        )
        return RouteAnswer(201 if outcome.created else 200, check_in_body)
