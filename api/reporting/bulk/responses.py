"""Response bodies of a bulk: what became of each row, as JSON or as the sheet that was sent."""

from collections.abc import Mapping

from fastapi import Request, Response

from api.core.catalogue import sentence, sentences
from api.core.errors import ApiError
from api.http.accept import CSV
from api.http.idempotency import RouteAnswer
from api.http.language import language_of
from api.http.problems import FieldError, field_path, problem_response
from api.http.spreadsheet_writer import Cell
from api.http.validation_messages import validation_message
from api.reporting.bulk import errors as bulk_errors
from api.reporting.bulk import formats
from api.reporting.bulk.formats import ShownResult, Submission
from api.reporting.bulk.schemas import BulkOut, BulkQuery, OnError, Result, RowError, RowResult, Summary
from api.reporting.bulk.service import BulkOutcome, ProcessedRow, RowFault
from api.reporting.bulk.shown_state import ShownState

JSON = "application/json"
LINE_MESSAGE = sentence("bulk.line_message")
RESULT_WORDS = {Result(name): text for name, text in sentences("bulk.results").items()}


def bulk_answer(
    outcome: BulkOutcome, query: BulkQuery, submission: Submission, media_type: str, language: str
) -> RouteAnswer:
    """Return the results as JSON, or as the sheet with a column for them."""
    status_code = 207 if query.on_error is OnError.CONTINUE else 200
    row_results = [_row_result(row, language) for row in outcome.rows]
    if media_type != JSON:
        header_by_field = formats.headers_by_field(submission)
        result_cells = [
            _shown_result(row, result, header_by_field, query, language)
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


def _shown_result(
    row: ProcessedRow, result: RowResult, header_by_field: Mapping[str, str], query: BulkQuery, language: str
) -> ShownResult:
    """Return what the sheet shows of a row. Fields are named by their headers. A dry run records nothing."""
    if result.result is Result.REJECTED:
        field_headers = [header_by_field.get(error.field, error.field) for error in result.errors]
        messages = [
            f"{field_header}: {error.message}" if field_header else error.message
            for field_header, error in zip(field_headers, result.errors, strict=True)
        ]
        return ShownResult(" ".join(messages), False, {})
    is_filled = any(column in (row.sent.fields or {}) for column in formats.REPORTED_COLUMNS)
    result_text = RESULT_WORDS[result.result].in_language(language)
    if query.dry_run:
        return ShownResult(result_text, False, {})
    return ShownResult(result_text, is_filled, _state_cells(row, language))


def _state_cells(row: ProcessedRow, language: str) -> Mapping[str, Cell]:
    """Return how the item of a recorded row stands now, by column."""
    if row.item is None:
        return {}
    context = row.item.context
    return ShownState.of(row.item.state).cells(context.requirement, context.pinned.timezone, language)


def refusal(outcome: BulkOutcome, request: Request) -> Response:
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
