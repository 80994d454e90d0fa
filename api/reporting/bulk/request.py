"""A bulk as it waits in the queue."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from sqlmodel import Session

from api.http.idempotency import RouteAnswer
from api.reporting.batch import ReportBatch
from api.reporting.bulk import rate_limit, responses, service
from api.reporting.bulk.formats import Submission
from api.reporting.bulk.rate_limit import RowAllowance
from api.reporting.bulk.schemas import BulkQuery, OnError, Result
from api.reporting.bulk.service import BulkOutcome, ProcessedRow
from api.reporting.requests import ReportRequest


class BulkRefused(Exception):
    """Rolls the transaction back: a row was rejected, and `on_error` is `stop`."""

    def __init__(self, outcome: BulkOutcome) -> None:
        self.outcome = outcome


@dataclass(eq=False)
class BulkRequest(ReportRequest):
    """Many updates in one request."""

    submission: Submission
    rows: list[ProcessedRow]
    """The rows of the submission, validated."""
    query: BulkQuery
    media_type: str
    allowance: RowAllowance | None = None
    """How many rows its token may still send; None for a dry run, or if the answer is replayed."""
    _rows: list[ProcessedRow] = field(default_factory=list)
    """What becomes of the rows in the present transaction."""

    @property
    def needs_own_transaction(self) -> bool:
        return True

    @property
    def is_dry_run(self) -> bool:
        return self.query.dry_run

    def find_regions(self, session: Session) -> Collection[str]:
        self._rows = [replace(row, faults=[*row.faults]) for row in self.rows]  # it may be tried again
        located_rows = service.find_items(session, self.sender.caller, self._rows)
        return {row.body.region for row in located_rows if row.body}

    def record(self, batch: ReportBatch) -> RouteAnswer:
        actor = batch.actor
        row_count = sum(not row.sent.is_skipped for row in self.rows)
        if self.is_dry_run:
            rate_limit.check_rows(batch.session, actor.caller, row_count, actor.clock())
        else:
            self.allowance = rate_limit.count_rows(batch.session, actor.caller, row_count, actor.clock())
        located_rows = service.find_items(batch.session, actor.caller, self._rows)
        outcome = service.record_rows(batch, self._rows, located_rows, self.query)
        if self.query.on_error is OnError.STOP and outcome.count(Result.REJECTED):
            raise BulkRefused(outcome)
        return responses.bulk_answer(outcome, self.query, self.submission, self.media_type, self.sender.language)
