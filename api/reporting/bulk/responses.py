"""Response bodies of a bulk: what became of each row, as JSON or as the sheet that was sent."""

from collections.abc import Mapping

from fastapi import Request, Response
from xlsxwriter.utility import xl_col_to_name

from api.core.catalogue import sentence, sentences
from api.core.errors import ApiError
from api.http.accept import CSV, XLSX
from api.http.idempotency import RouteAnswer
from api.http.language import language_of
from api.http.problems import FieldError, field_path, problem_response
from api.http.spreadsheet_writer import Cell
from api.http.validation_messages import validation_message
from api.reporting.bulk import errors as bulk_errors
from api.reporting.bulk import formats, sheet_columns, sheet_messages
from api.reporting.bulk.formats import ShownResult, Submission
from api.reporting.bulk.schemas import BulkOut, BulkQuery, OnError, Result, RowError, RowResult, Summary
from api.reporting.bulk.service import BulkOutcome, ProcessedRow, RowFault
from api.reporting.bulk.sheet_writer import RowLayout, write_sheet
from api.reporting.bulk.shown_state import ShownState
from api.reporting.updates.schemas import ReportWarning
from api.reporting.updates.warnings import WARNINGS

JSON = "application/json"
COLUMN_IGNORED = "column_ignored"
LINE_MESSAGE = sentence("bulk.line_message")
RECORDED_COLOR, REJECTED_COLOR = "#E2EFDA", "#F8CBAD"
RESULT_COLORS = {
    Result.RECORDED: RECORDED_COLOR,
    Result.UNCHANGED: RECORDED_COLOR,
    Result.REPEATED: RECORDED_COLOR,
    Result.REJECTED: REJECTED_COLOR,
}
RESULT_WORDS = {Result(name): text for name, text in sentences("bulk.results").items()}


def bulk_answer(
    outcome: BulkOutcome, query: BulkQuery, submission: Submission, media_type: str, language: str
) -> RouteAnswer:
    """Return the results as JSON, or as the sheet with a column for them."""
    status_code = 207 if query.on_error is OnError.CONTINUE else 200
    if media_type != JSON:
        header_by_field = formats.headers_by_field(submission)
        result_cells = [_shown_result(row, header_by_field, query, language) for row in outcome.rows]
        if result_cells and submission.ignored_columns:
            result_cells[0] = result_cells[0].with_text(_ignored_columns_message(submission, language))
        sheet_bytes = write_sheet(
            formats.result_rows(submission, result_cells),
            media_type,
            language,
            submission.delimiter,
            _layout_by_row(outcome, language) if media_type == XLSX else None,
        )
        content_type = f"{CSV}; charset=utf-8" if media_type == CSV else media_type
        return RouteAnswer(status_code, sheet_bytes, {"Content-Type": content_type})
    count_by_result = {str(result): outcome.count(result) for result in Result}
    summary = Summary(**count_by_result, taken_back=outcome.taken_back)
    row_results = [_row_result(row, language) for row in outcome.rows]
    bulk_warnings = (
        [ReportWarning(code=COLUMN_IGNORED, message=_ignored_columns_message(submission, language))]
        if submission.ignored_columns
        else []
    )
    return RouteAnswer(
        status_code,
        BulkOut(
            batch=outcome.batch_id, dry_run=query.dry_run, summary=summary, warnings=bulk_warnings, rows=row_results
        ),
    )


def _layout_by_row(outcome: BulkOutcome, language: str) -> dict[int, RowLayout]:
    """Return what the rows of the answer ask for. Of a row that was skipped or names no item, it is not known."""
    requirement_by_number = {
        row.number: row.item.context.requirement if row.item else row.requirement for row in outcome.rows
    }
    return {
        row.number: RowLayout.of(requirement, language, result_color=RESULT_COLORS.get(row.result))
        if (requirement := requirement_by_number[row.number])
        else RowLayout.of_any(language, RESULT_COLORS.get(row.result))
        for row in outcome.rows
    }


def _ignored_columns_message(submission: Submission, language: str) -> str:
    letters = ", ".join(xl_col_to_name(position) for position in submission.ignored_columns)
    return WARNINGS[COLUMN_IGNORED].in_language(language, columns=letters)


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
    row: ProcessedRow, header_by_field: Mapping[str, str], query: BulkQuery, language: str
) -> ShownResult:
    """Return what the sheet shows of a row. Fields are named by their headers. A dry run records nothing."""
    if row.result is Result.REJECTED:
        return ShownResult(" ".join(_sheet_messages(row, header_by_field, language)), False, {})
    is_filled = any(column in (row.sent.fields or {}) for column in formats.REPORTED_COLUMNS)
    result_text = RESULT_WORDS[row.result].in_language(language)
    if row.result is Result.SKIPPED and not is_filled and "observed_at" in (row.sent.fields or {}):
        result_text += ". " + sheet_messages.only_time_message(header_by_field, language)
    if row.warnings:
        result_text += ". " + " ".join(WARNINGS[code].in_language(language) for code in row.warnings)
    if query.dry_run:
        return ShownResult(result_text, False, {})
    return ShownResult(result_text, is_filled, _state_cells(row, language))


def _sheet_messages(row: ProcessedRow, header_by_field: Mapping[str, str], language: str) -> list[str]:
    """Return the messages about a rejected row, each after the header of its column."""
    messages = []
    for fault in row.faults:
        field_name = _row_error(fault, language).field
        message = sheet_messages.sheet_message(row, fault, header_by_field, language)
        header = header_by_field.get(field_name, sheet_columns.header(field_name, language))
        messages.append(f"{header}: {message}" if header else message)
    return messages


def _state_cells(row: ProcessedRow, language: str) -> Mapping[str, Cell]:
    """Return the present state of the item of a recorded row, by column."""
    if row.item is None:
        return {}
    context = row.item.context
    return ShownState.of(row.item.state).cells(context.requirement, context.pinned.timezone, language)


def refusal(outcome: BulkOutcome, submission: Submission, media_type: str, request: Request) -> Response:
    """Return the problem that lists every error of every rejected row.

    A refusal of a sheet uses the words of the sheet.
    """
    language = language_of(request.headers)
    header_by_field = formats.headers_by_field(submission) if media_type != JSON else {}
    rejected_rows = [row for row in outcome.rows if row.result is Result.REJECTED]
    field_errors = [
        FieldError(
            pointer=f"row/{row.number}/{error.field}".rstrip("/"),
            code=error.code,
            message=_message_with_line(row, message, language),
        )
        for row in rejected_rows
        for fault, message in zip(
            row.faults,
            _sheet_messages(row, header_by_field, language) if header_by_field else _messages(row, language),
            strict=True,
        )
        for error in [_row_error(fault, language)]
    ]
    return problem_response(bulk_errors.RowsRefused(count=len(rejected_rows)), request.scope, field_errors)


def _messages(row: ProcessedRow, language: str) -> list[str]:
    return [_row_error(fault, language).message for fault in row.faults]


def _message_with_line(row: ProcessedRow, message: str, language: str) -> str:
    """Return the message of an error. For a row of a sheet it begins with the line."""
    if row.sent.line is None:
        return message
    return LINE_MESSAGE.in_language(language, line=row.sent.line, says=message)
