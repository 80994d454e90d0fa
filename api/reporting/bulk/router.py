"""The route of bulk reporting."""

from datetime import datetime
from typing import Annotated

from anyio import to_thread
from fastapi import Depends, Query, Request, Response

from api.core.errors import NotAcceptable
from api.http import idempotency
from api.http.accept import CSV, NDJSON, XLSX, negotiate
from api.http.openapi.headers import header_references
from api.http.openapi.media_types import BINARY, content_of
from api.http.openapi.schemas import schema_of
from api.http.problems import problems
from api.http.routes import Router
from api.http.writes import ReporterSender
from api.reporting.bulk import errors as bulk_errors
from api.reporting.bulk import formats, responses, service
from api.reporting.bulk.formats import Submission
from api.reporting.bulk.request import BulkRefused, BulkRequest
from api.reporting.bulk.schemas import BulkOut, BulkQuery, BulkRow
from api.reporting.bulk.service import ProcessedRow
from api.reporting.queue import bulk_queue

router = Router(tags=["reports"])

JSON = "application/json"
MAX_BODY_BYTES = 8 * 1024 * 1024
TEXT_BODY = {"type": "string", "maxLength": MAX_BODY_BYTES}
ROWS_BODY = {"type": "array", "maxItems": formats.MAX_ROWS, "items": schema_of(BulkRow, "validation")}
SHEETS = content_of((CSV, XLSX))
ROW_HEADERS = {"headers": header_references(("RateLimit", "RateLimit-Policy"))}


async def _body(request: Request) -> bytes:
    return await request.body()


@router.post(
    "/checklist-updates",
    max_body_size=MAX_BODY_BYTES,
    response_model=BulkOut,
    responses={
        200: {"content": SHEETS, **ROW_HEADERS},
        207: {
            "model": BulkOut,
            "description": "With `on_error=continue`: what became of each row.",
            "content": SHEETS,
            **ROW_HEADERS,
        },
        **problems(NotAcceptable, *bulk_errors.BULK_REFUSALS, *bulk_errors.FORMAT_REFUSALS, *idempotency.REFUSALS),
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                JSON: {"schema": ROWS_BODY},
                NDJSON: {"schema": {**TEXT_BODY, "description": "A line of JSON for each row."}},
                CSV: {"schema": {**TEXT_BODY, "description": "A sheet: headers, then a line for each row."}},
                XLSX: {"schema": {**BINARY, "description": "A sheet."}},
            },
        }
    },
)
async def report_many(
    data: Annotated[bytes, Depends(_body)],
    sender: ReporterSender,
    request: Request,
    query: Annotated[BulkQuery, Query()],
) -> Response:
    """Report many items at once: a JSON array, NDJSON, or a sheet as CSV or XLSX; up to 10,000 rows and 8 MB.

    A row has the fields of a single update, and `region`, `requirement` and `election`. A sheet may name the item in
    one column `butir` (`64.08.04/LOG-08`), has headers and status words in either language and its times in the
    region's own zone; as CSV it may be written with `,` or `;`. `GET /v1/readiness-checklists/{region}?format=xlsx`
    gives one to fill in. Rows with nothing filled in are skipped. If you accept `text/csv` or XLSX, the sheet comes
    back with a column `hasil`; rows that were recorded are skipped when you post that sheet.
    All or nothing: one bad row gives 422 with every error of every row, unless `on_error=continue`.

    Example: `POST /v1/checklist-updates?dry_run=true` with `[{"region": "64.08", "requirement": "ADH-03",
    "value": 4907}]`.
    """
    content_type = request.headers.get("content-type", JSON).partition(";")[0].strip().lower()
    submission, rows = await to_thread.run_sync(_read, data, content_type, query, sender.actor.clock())
    media_type = negotiate(request, JSON, CSV, XLSX) if submission.is_table else negotiate(request, JSON)
    if sender.keyed_request is None and not query.dry_run:
        raise bulk_errors.KeyRequired
    sender = sender.without_key if query.dry_run else sender
    bulk_request = BulkRequest(sender, submission, rows, query, media_type)
    try:
        response = await bulk_queue(request).post(bulk_request)
    except BulkRefused as refused:
        outcome = refused.with_traceback(None).outcome  # its frames would keep all rows until a garbage collection
        return await to_thread.run_sync(responses.refusal, outcome, submission, media_type, request)
    if bulk_request.allowance is not None:
        response.headers.update(bulk_request.allowance.headers)
    return response


def _read(data: bytes, content_type: str, query: BulkQuery, now: datetime) -> tuple[Submission, list[ProcessedRow]]:
    """Read and validate the rows, before the bulk waits for its transaction."""
    submission = formats.read_submission(data, content_type)
    return submission, service.read_rows(submission, query, now)
