"""Any list or table as a whole file: `?format=csv`, `ndjson`, `xlsx` or `parquet`; where the route says so, `geojson`.

The middleware requests the pages of the route one after the other, as the caller would. So an export shows what the
list shows, needs no more memory than a page, and holds no transaction open while a slow client reads. The last row
gives the number of rows before it and whether they are all, so that an interrupted download is noticed; `end=false`
leaves it out. Parquet has it in its footer.
"""

import json
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any, NamedTuple
from urllib.parse import parse_qsl, urlencode

from anyio import sleep_forever, to_thread
from fastapi import Response
from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.core.errors import ApiError
from api.http.accept import CSV, GEOJSON, NDJSON, PARQUET, XLSX
from api.http.flat_rows import Column, columns_of, row_cells
from api.http.openapi.media_types import content_of
from api.http.openapi.schemas import reference_to
from api.http.paging import Format, MapFormat
from api.http.parquet_writer import ParquetFile, ParquetNotInstalled, require_library
from api.http.problems import problem_response, problems
from api.http.spreadsheet_writer import Cell, TooLargeForXlsx, open_workbook, write_csv
from api.http.table_workbook import TableSheet

MEDIA_TYPES: dict[Format | MapFormat, str] = {
    Format.CSV: CSV,
    Format.NDJSON: NDJSON,
    Format.XLSX: XLSX,
    Format.PARQUET: PARQUET,
    MapFormat.GEOJSON: GEOJSON,
}
CHUNK_BYTES = 64 * 1024


class ExportMiddleware:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        query = dict(_query_parameters(scope)) if scope["type"] == "http" and scope["method"] == "GET" else {}
        if query.get("format") not in MEDIA_TYPES:
            await self.app(scope, receive, send)
            return
        first_page = await _request_page(self.app, scope, query.get("after"))
        scope["route"] = first_page.route
        response = first_page.response()
        if rows_field := first_page.rows_field:
            file_format = next(it for it in MEDIA_TYPES if it == query["format"])
            has_end = TypeAdapter(bool).validate_python(query.get("end", "true"))
            file_form = FileForm(file_format, has_end=has_end, is_one_page="limit" in query)
            export = _Export(self.app, scope, first_page, rows_field, file_form)
            response = await export.response()
        await response(scope, receive, send)


def describe_file_formats(document: dict[str, Any]) -> None:
    """Add the file formats to the OpenAPI description of every route that takes `format`."""
    for operation_by_method in document["paths"].values():
        get_operation = operation_by_method.get("get", {})
        schemas = [
            it for parameter in get_operation.get("parameters", []) for it in parameter["schema"].get("anyOf", [])
        ]
        for file_format, media_type in MEDIA_TYPES.items():
            if reference_to(type(file_format).__name__) in schemas:
                content = get_operation["responses"]["200"]["content"]
                content |= {it: body for it, body in content_of((media_type,)).items() if it not in content}
        if reference_to(Format.__name__) in schemas:
            get_operation["responses"]["422"]["description"] += f", `{TooLargeForXlsx.code}`"
            get_operation["responses"]["501"] = problems(ParquetNotInstalled)[501]


@dataclass
class RoutePage:
    """The response of the route to the request for one page."""

    status: int = 0
    headers: Any = ()
    body: bytes = b""
    route: Any = None

    @property
    def rows_field(self) -> str | None:
        """The field of the body that holds the rows, or None if the response is not a list or table."""
        return getattr(getattr(self.route, "response_model", None), "ROWS_FIELD", None) if self.status == 200 else None

    def response(self) -> Response:
        """The response unchanged: a problem, or what the route itself returns in this format."""
        response = Response(self.body, self.status)
        response.raw_headers = list(self.headers)
        return response


class PageFailed(Exception):
    """The route refused a page. If part of the file is already sent, the connection is cut, so that it looks cut."""

    def __init__(self, page: RoutePage) -> None:
        self.page = page


def _query_parameters(scope: Scope) -> list[tuple[str, str]]:
    return parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)


async def _request_page(app: ASGIApp, scope: Scope, cursor: str | None) -> RoutePage:
    """Request the page after this cursor as JSON, without the caller's `Accept` and `If-None-Match`."""
    parameters = [parameter for parameter in _query_parameters(scope) if parameter[0] != "after"]
    query_string = urlencode(parameters if cursor is None else [*parameters, ("after", cursor)])
    headers = [header for header in scope["headers"] if header[0] not in (b"accept", b"if-none-match")]
    inner_scope = {
        **scope,
        "query_string": query_string.encode(),
        "headers": [*headers, (b"accept", b"application/json")],
    }
    page = RoutePage()

    async def collect(message: Message) -> None:
        if message["type"] == "http.response.start":
            page.status, page.headers = message["status"], message["headers"]
        else:
            page.body += message.get("body", b"")

    await app(inner_scope, _receive_nothing, collect)
    page.route = inner_scope.get("route")
    return page


async def _receive_nothing() -> Message:
    await sleep_forever()
    raise AssertionError


class FileForm(NamedTuple):
    """What the caller wants of a file."""

    format: Format | MapFormat
    has_end: bool
    """Whether the last row tells that the file is whole."""
    is_one_page: bool
    """The caller gave a limit: the file holds one page."""


@dataclass
class _Export:
    app: ASGIApp
    scope: Scope
    first_page: RoutePage
    rows_field: str
    form: FileForm
    row_count: int = 0
    end: dict[str, Any] | None = None
    """The contents of the last row, once all pages are read."""

    async def response(self) -> Response:
        resource_name = [
            segment for segment in self.first_page.route.path.split("/") if segment and "{" not in segment
        ][-1]
        headers = {
            "Content-Disposition": f'attachment; filename="siaga-{resource_name}.{self.form.format}"',
            "Cache-Control": "no-store",
        }
        media_type = MEDIA_TYPES[self.form.format]
        streams: dict[Format | MapFormat, Callable[[], AsyncIterator[str] | AsyncIterator[bytes]]] = {
            Format.CSV: self._csv,
            Format.NDJSON: self._ndjson,
            Format.PARQUET: self._parquet,
            MapFormat.GEOJSON: self._geojson,
        }
        try:
            if self.form.format is Format.XLSX:
                return StreamingResponse(_chunks(await self._xlsx()), headers=headers, media_type=media_type)
            if self.form.format is Format.PARQUET:
                await to_thread.run_sync(require_library)
            return StreamingResponse(streams[self.form.format](), headers=headers, media_type=media_type)
        except ApiError as error:
            return problem_response(error, self.scope)
        except PageFailed as failure:
            return failure.page.response()

    async def _pages(self) -> AsyncIterator[list[Any]]:
        """The rows, page by page. Afterwards `end` is set."""
        page = self.first_page
        while self.end is None:
            if page.status != 200:
                raise PageFailed(page)
            body = await to_thread.run_sync(json.loads, page.body)
            rows, next_cursor = body[self.rows_field], body.get("next")
            self.row_count += len(rows)
            yield rows
            has_more = body.get("more", next_cursor is not None)
            if self.form.is_one_page or not has_more:
                self.end = {"rows": self.row_count, "whole": not has_more, "after": next_cursor}
            else:
                page = await _request_page(self.app, self.scope, next_cursor)

    async def _ndjson(self) -> AsyncIterator[str]:
        async for rows in self._pages():
            yield await to_thread.run_sync(_ndjson_lines, rows)
        if self.form.has_end:
            yield _ndjson_lines([{"end": self.end}])

    async def _csv(self) -> AsyncIterator[str]:
        async for rows in self._table():
            yield await to_thread.run_sync(write_csv, rows)

    async def _parquet(self) -> AsyncIterator[bytes]:
        file: ParquetFile | None = None
        async for columns, rows in self._pages_of_cells():
            file = file or ParquetFile(columns)
            yield await to_thread.run_sync(file.add, rows)
        if file is not None:
            yield await to_thread.run_sync(file.close, self.end or {})

    async def _geojson(self) -> AsyncIterator[str]:
        """A FeatureCollection. The `geometry` of a row is that of its feature, and the rest are its properties."""
        yield '{"type":"FeatureCollection","features":['
        separator = ""
        async for rows in self._pages():
            if rows:
                yield separator + await to_thread.run_sync(_features, rows)
                separator = ","
        yield f'],"end":{json.dumps(self.end)}}}' if self.form.has_end else "]}"

    async def _xlsx(self) -> IO[bytes]:
        """The whole file, on disk, before its first byte is sent: the format cannot be written page by page."""
        file = tempfile.TemporaryFile()  # noqa: SIM115 - closed when it has been sent
        try:
            with open_workbook(file) as workbook:
                sheet: TableSheet | None = None
                async for columns, rows in self._pages_of_cells():
                    sheet = sheet or TableSheet(workbook, "Siaga", columns)
                    await to_thread.run_sync(sheet.add_rows, rows)
                if sheet is not None:
                    sheet.finish(self._end_row(sheet.columns) if self.form.has_end else None)
        except BaseException:
            file.close()
            raise
        return file

    async def _table(self) -> AsyncIterator[list[list[Cell]]]:
        """The headers, then the rows page by page, then the last row."""
        has_headers = False
        async for columns, rows in self._pages_of_cells():
            if not has_headers:
                has_headers = True
                yield [[column.name for column in columns]]
            yield rows
        if self.form.has_end:
            yield [self._end_row(columns)]

    async def _pages_of_cells(self) -> AsyncIterator[tuple[list[Column], list[list[Cell]]]]:
        """The columns and the cells of the rows, page by page. There is at least one page, perhaps without rows."""
        columns: list[Column] = []
        async for rows in self._pages():
            columns = columns or columns_of(self.first_page.route.response_model, self.rows_field, rows)
            yield columns, [row_cells(row, columns) for row in rows]

    def _end_row(self, columns: Sequence[Column]) -> list[Cell]:
        end_fields = {name: value for name, value in (self.end or {}).items() if value is not None}
        end_words = [f"{name}={str(value).lower() if name == 'whole' else value}" for name, value in end_fields.items()]
        return [" ".join(["#end", *end_words]), *[None] * (len(columns) - 1)]


def _ndjson_lines(rows: list[Any]) -> str:
    return "".join(f"{json.dumps(row, ensure_ascii=False, separators=(',', ':'))}\n" for row in rows)


def _features(rows: list[Any]) -> str:
    """The rows as GeoJSON features, with commas between them."""
    features = (
        {
            "type": "Feature",
            "id": row["region"],
            "geometry": row["geometry"],
            "properties": {name: value for name, value in row.items() if name != "geometry"},
        }
        for row in rows
    )
    return ",".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        file.seek(0)
        while chunk := file.read(CHUNK_BYTES):
            yield chunk
