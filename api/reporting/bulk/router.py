from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import ApiError, NotAcceptable
from api.core.text import LocalizedText
from api.http import idempotency
from api.http.accept import CSV, NDJSON, XLSX, offers
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.language import language_of
from api.http.problems import FieldError, answer, problems
from api.http.roles import Reporter
from api.http.sessions import ReportSession
from api.http.validation_messages import message
from api.reporting.bulk import errors as bulk_errors
from api.reporting.bulk import formats, rate_limit, service
from api.reporting.bulk.formats import Sheet
from api.reporting.bulk.rate_limit import Rate
from api.reporting.bulk.schemas import BulkOut, BulkQuery, OnError, Result, RowError, RowResult, Summary
from api.reporting.bulk.service import Done, Fault, Row

router = APIRouter(tags=["reports"])

JSON = "application/json"
TEXT = {"schema": {"type": "string", "maxLength": 8 * 1024 * 1024}}
LINE = LocalizedText(id="Baris {line}: {says}", en="Line {line}: {says}")
SAYS = {
    Result.RECORDED: LocalizedText(id="tercatat", en="recorded"),
    Result.UNCHANGED: LocalizedText(id="tetap sama", en="unchanged"),
    Result.REPEATED: LocalizedText(id="sudah tercatat", en="recorded before"),
    Result.SKIPPED: LocalizedText(id="dilewati", en="skipped"),
}


async def _body(request: Request) -> bytes:
    return await request.body()


class Refused(Exception):
    """Nothing is to be stored."""

    def __init__(self, done: Done) -> None:
        self.done = done


@router.post(
    "/checklist-updates",
    response_model=BulkOut,
    responses={
        200: {"content": {CSV: {}, XLSX: {}}},
        207: {"model": BulkOut, "description": "With `on_error=continue`: what became of each row."},
        **problems(NotAcceptable, *bulk_errors.REFUSALS, *formats.REFUSALS, *idempotency.REFUSALS),
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                JSON: {"schema": {"type": "array", "maxItems": formats.MOST, "items": {"type": "object"}}},
                NDJSON: TEXT,
                CSV: TEXT,
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
    asked: Annotated[BulkQuery, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Report many items at once: a JSON array, NDJSON, or a sheet as CSV or XLSX; up to 10,000 rows and 8 MB.

    A row has the fields of a single update, and `region`, `requirement` and `election`. A sheet may name the item in
    one column `butir` (`64.08.04/LOG-08`), has headers and status words in either language and its times in the
    region's own zone; as CSV it may be written with `,` or `;`. `GET /v1/readiness-checklists/{region}?format=xlsx`
    gives one to fill in. Rows with nothing filled in are skipped. If you accept `text/csv` or XLSX, the sheet comes
    back with a column `hasil`; what was done is not done again when you post that.
    All or nothing: one bad row gives 422 with every error of every row, unless `on_error=continue`.
    """
    sheet = formats.read(data, request.headers.get("content-type", JSON).partition(";")[0].strip().lower())
    form = offers(request, JSON, CSV, XLSX) if sheet.is_table else offers(request, JSON)
    if key is None and not asked.dry_run:
        raise bulk_errors.KeyRequired

    rates: list[Rate] = []

    def do() -> Answer:
        rates.append(rate_limit.count(session, caller, sum(not it.left for it in sheet.rows), clock()))
        return _answer(_post(session, request, caller, clock, sheet, asked), asked, sheet, form, request)

    try:
        if not asked.dry_run:
            return _rated(once(session, request, caller, key, clock(), do), rates)
        answered = idempotency.response(do())
    except Refused as refused:
        session.rollback()
        return _refusal(refused.done, request)
    session.rollback()
    return answered


def _rated(answered: Response, rates: list[Rate]) -> Response:
    """None where it was answered before."""
    for rate in rates:
        answered.headers.update(rate.headers)
    return answered


def _post(session: Session, request: Request, caller: Caller, clock: Clock, sheet: Sheet, asked: BulkQuery) -> Done:
    done = service.post(session, actor_of(caller, request, clock), sheet, asked)
    if asked.on_error is OnError.STOP and done.count(Result.REJECTED):
        raise Refused(done)
    return done


def _answer(done: Done, asked: BulkQuery, sheet: Sheet, form: str, request: Request) -> Answer:
    status, language = (207 if asked.on_error is OnError.CONTINUE else 200), language_of(request.headers)
    rows = [_result(row, language) for row in done.rows]
    if form != JSON:
        headers = formats.headers(sheet)
        told = formats.told(sheet, [_told(row, it, headers, language) for row, it in zip(done.rows, rows, strict=True)])
        written = formats.written(told, form, language, sheet.delimiter)
        return Answer(status, written, {"Content-Type": f"{CSV}; charset=utf-8" if form == CSV else form})
    counts = {str(result): done.count(result) for result in Result}
    summary = Summary(**counts, taken_back=done.taken_back)
    return Answer(status, BulkOut(batch=done.batch, dry_run=asked.dry_run, summary=summary, rows=rows))


def _result(row: Row, language: str) -> RowResult:
    errors = [_error(it, language) for it in row.faults]
    said = {"row": row.number, "line": row.raw.line, "result": row.result, "id": row.id}
    return RowResult(**said, warnings=[*row.warnings], errors=errors)


def _error(fault: Fault, language: str) -> RowError:
    if isinstance(fault, ApiError):
        field = (fault.pointer or "").removeprefix("body/").removeprefix("query/")
        return RowError(field=field, code=fault.code, message=fault.detail(language))
    field = "/".join(_part(part) for part in fault["loc"][:4])
    return RowError(field=field, code=fault["type"], message=message(fault, language))


def _part(part: Any) -> str:
    """A caller may have made up the name: short, and nothing that cannot be printed."""
    return "".join(char if char.isprintable() else "?" for char in str(part)[:64])


def _told(row: Row, it: RowResult, headers: Mapping[str, str], language: str) -> tuple[str, bool]:
    """What the column `hasil` says, and whether the row is done. Fields are named by the headers of the sheet."""
    if it.result is Result.REJECTED:
        fields = [headers.get(error.field, error.field) for error in it.errors]
        said = zip(fields, it.errors, strict=True)
        return " ".join(f"{field}: {error.message}" if field else error.message for field, error in said), False
    filled = any(name in (row.raw.data or {}) for name in formats.SAYS)
    return SAYS[it.result].in_(language), filled


def _refusal(done: Done, request: Request) -> Response:
    language = language_of(request.headers)
    rejected = [_result(row, language) for row in done.rows if row.result is Result.REJECTED]
    errors = [
        FieldError(pointer=f"row/{row.row}/{it.field}".rstrip("/"), code=it.code, message=_placed(row, it, language))
        for row in rejected
        for it in row.errors
    ]
    return answer(bulk_errors.RowsRefused(count=len(rejected)), request.scope, errors)


def _placed(row: RowResult, it: RowError, language: str) -> str:
    """On a sheet people look for the line."""
    return it.message if row.line is None else LINE.in_(language, line=row.line, says=it.message)
