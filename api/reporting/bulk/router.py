"""The route of bulk reporting."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, Query, Request, Response

from api.core.errors import ApiError, NotAcceptable
from api.core.text import LocalizedText
from api.http import idempotency
from api.http.accept import CSV, NDJSON, XLSX, negotiate
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import IdempotencyKey, RouteAnswer, run_idempotently
from api.http.language import language_of
from api.http.problems import FieldError, field_path, problem_response, problems
from api.http.roles import Reporter
from api.http.routes import Router
from api.http.sessions import ReportSession
from api.http.validation_messages import validation_message
from api.reporting.bulk import errors as bulk_errors
from api.reporting.bulk import formats, rate_limit, service
from api.reporting.bulk.formats import Submission
from api.reporting.bulk.rate_limit import RowAllowance
from api.reporting.bulk.schemas import BulkOut, BulkQuery, OnError, Result, RowError, RowResult, Summary
from api.reporting.bulk.service import BulkOutcome, ProcessedRow, RowFault

router = Router(tags=["reports"])

JSON = "application/json"
TEXT_BODY = {"schema": {"type": "string", "maxLength": 8 * 1024 * 1024}}
LINE_MESSAGE = LocalizedText(id="Baris {line}: {says}", en="Line {line}: {says}")
RESULT_WORDS = {
    Result.RECORDED: LocalizedText(id="tercatat", en="recorded"),
    Result.UNCHANGED: LocalizedText(id="tetap sama", en="unchanged"),
    Result.REPEATED: LocalizedText(id="sudah tercatat", en="recorded before"),
    Result.SKIPPED: LocalizedText(id="dilewati", en="skipped"),
}


async def _body(request: Request) -> bytes:
    return await request.body()


class BulkRefused(Exception):
    """Rolls the transaction back: a row was rejected, and `on_error` is `stop`."""

    def __init__(self, outcome: BulkOutcome) -> None:
        self.outcome = outcome


@router.post(
    "/checklist-updates",
    response_model=BulkOut,
    responses={
        200: {"content": {CSV: {}, XLSX: {}}},
        207: {"model": BulkOut, "description": "With `on_error=continue`: what became of each row."},
        **problems(NotAcceptable, *bulk_errors.BULK_REFUSALS, *bulk_errors.FORMAT_REFUSALS, *idempotency.REFUSALS),
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                JSON: {"schema": {"type": "array", "maxItems": formats.MAX_ROWS, "items": {"type": "object"}}},
                NDJSON: TEXT_BODY,
                CSV: TEXT_BODY,
                XLSX: {"schema": {"type": "string", "format": "binary"}},
            },
        }
    },
)
def report_many(
    data: Annotated[bytes, Depends(_body)],
    caller: Reporter,
    session: ReportSession,
    clock: Clock,
    request: Request,
    query: Annotated[BulkQuery, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Report many items at once: a JSON array, NDJSON, or a sheet as CSV or XLSX; up to 10,000 rows and 8 MB.

    A row has the fields of a single update, and `region`, `requirement` and `election`. A sheet may name the item in
    one column `butir` (`64.08.04/LOG-08`), has headers and status words in either language and its times in the
    region's own zone; as CSV it may be written with `,` or `;`. `GET /v1/readiness-checklists/{region}?format=xlsx`
    gives one to fill in. Rows with nothing filled in are skipped. If you accept `text/csv` or XLSX, the sheet comes
    back with a column `hasil`; rows that were recorded are skipped when you post that sheet.
    All or nothing: one bad row gives 422 with every error of every row, unless `on_error=continue`.
    """
    content_type = request.headers.get("content-type", JSON).partition(";")[0].strip().lower()
    submission = formats.read_submission(data, content_type)
    media_type = negotiate(request, JSON, CSV, XLSX) if submission.is_table else negotiate(request, JSON)
    if key is None and not query.dry_run:
        raise bulk_errors.KeyRequired

    allowances: list[RowAllowance] = []  # stays empty if the answer is replayed

    def record_bulk() -> RouteAnswer:
        sent_rows = sum(not sent_row.is_skipped for sent_row in submission.rows)
        allowances.append(rate_limit.count_rows(session, caller, sent_rows, clock()))
        outcome = service.record_rows(session, actor_of(caller, request, clock), submission, query)
        if query.on_error is OnError.STOP and outcome.count(Result.REJECTED):
            raise BulkRefused(outcome)
        return _bulk_answer(outcome, query, submission, media_type, language_of(request.headers))

    try:
        if not query.dry_run:
            response = run_idempotently(session, request, caller, key, clock(), record_bulk)
            for allowance in allowances:
                response.headers.update(allowance.headers)
            return response
        response = idempotency.to_response(record_bulk())
    except BulkRefused as refused:
        session.rollback()
        return _refusal(refused.outcome, request)
    session.rollback()
    return response


def _bulk_answer(
    outcome: BulkOutcome, query: BulkQuery, submission: Submission, media_type: str, language: str
) -> RouteAnswer:
    """Return the results as JSON, or as the sheet with a column for them."""
    status_code = 207 if query.on_error is OnError.CONTINUE else 200
    row_results = [_row_result(row, language) for row in outcome.rows]
    if media_type != JSON:
        header_by_field = formats.headers_by_field(submission)
        result_cells = [
            _result_cell(row, result, header_by_field, language)
            for row, result in zip(outcome.rows, row_results, strict=True)
        ]
        sheet_bytes = formats.write_sheet(
            formats.result_rows(submission, result_cells), media_type, language, submission.delimiter
        )
        content_type = f"{CSV}; charset=utf-8" if media_type == CSV else media_type
        return RouteAnswer(status_code, sheet_bytes, {"Content-Type": content_type})
    count_by_result = {str(result): outcome.count(result) for result in Result}
    summary = Summary(**count_by_result, taken_back=outcome.taken_back)
    return RouteAnswer(
        status_code, BulkOut(batch=outcome.batch_id, dry_run=query.dry_run, summary=summary, rows=row_results)
    )


def _row_result(row: ProcessedRow, language: str) -> RowResult:
    return RowResult(
        row=row.number,
        line=row.sent.line,
        result=row.result,
        id=row.id,
        warnings=[*row.warnings],
        errors=[_row_error(fault, language) for fault in row.faults],
    )


def _row_error(fault: RowFault, language: str) -> RowError:
    if isinstance(fault, ApiError):
        field_name = (fault.pointer or "").removeprefix("body/").removeprefix("query/")
        return RowError(field=field_name, code=fault.code, message=fault.detail(language))
    return RowError(field=field_path(fault["loc"]), code=fault["type"], message=validation_message(fault, language))


def _result_cell(
    row: ProcessedRow, result: RowResult, header_by_field: Mapping[str, str], language: str
) -> tuple[str, bool]:
    """Return the text for the column `hasil`, and whether the row is recorded. Fields are named by their headers."""
    if result.result is Result.REJECTED:
        field_headers = [header_by_field.get(error.field, error.field) for error in result.errors]
        messages = [
            f"{field_header}: {error.message}" if field_header else error.message
            for field_header, error in zip(field_headers, result.errors, strict=True)
        ]
        return " ".join(messages), False
    is_filled = any(column in (row.sent.fields or {}) for column in formats.REPORTED_COLUMNS)
    return RESULT_WORDS[result.result].in_language(language), is_filled


def _refusal(outcome: BulkOutcome, request: Request) -> Response:
    """Return the problem that lists every error of every rejected row."""
    language = language_of(request.headers)
    rejected_results = [_row_result(row, language) for row in outcome.rows if row.result is Result.REJECTED]
    field_errors = [
        FieldError(
            pointer=f"row/{row.row}/{error.field}".rstrip("/"),
            code=error.code,
            message=_message_with_line(row, error, language),
        )
        for row in rejected_results
        for error in row.errors
    ]
    return problem_response(bulk_errors.RowsRefused(count=len(rejected_results)), request.scope, field_errors)


def _message_with_line(row_result: RowResult, error: RowError, language: str) -> str:
    """Return the message of an error. For a row of a sheet it begins with the line."""
    if row_result.line is None:
        return error.message
    return LINE_MESSAGE.in_language(language, line=row_result.line, says=error.message)
