"""Any list or table as a whole, with `?format=csv`, `ndjson` or `xlsx`: the pages that its route gives, in turn.

So an export shows what the list shows and nothing more, and takes no more memory than a page. Each page is a
reading of its own: a slow line holds nothing up. The last row says how many came before it and whether they are
all, so that a download that was cut is noticed.
"""

import json
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import IO, Any
from urllib.parse import parse_qsl, urlencode

from anyio import sleep_forever, to_thread
from fastapi import Response
from fastapi.responses import StreamingResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.core.errors import ApiError
from api.http.accept import CSV, NDJSON, XLSX
from api.http.flat_rows import cells, columns_of
from api.http.paging import Format
from api.http.problems import answer
from api.http.spreadsheets import Cell, TooLargeForXlsx, csv_text, workbook, write_row

MEDIA = {Format.CSV: CSV, Format.NDJSON: NDJSON, Format.XLSX: XLSX}
CHUNK = 64 * 1024


@dataclass
class Page:
    """What the route answered."""

    status: int = 0
    headers: Any = ()
    body: bytes = b""
    route: Any = None

    @property
    def rows_in(self) -> str | None:
        """Under which name it holds its rows; null: it is no table."""
        return getattr(getattr(self.route, "response_model", None), "ROWS", None) if self.status == 200 else None

    def response(self) -> Response:
        """As it came: a problem, or what the route itself gives in this form."""
        response = Response(self.body, self.status)
        response.raw_headers = list(self.headers)
        return response


class Cut(Exception):
    """A page could not be had. If a part is on its way, the line is dropped, and nobody takes it for the whole."""

    def __init__(self, page: Page) -> None:
        self.page = page


class Exports:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = dict(_parameters(scope)) if scope["type"] == "http" and scope["method"] == "GET" else {}
        if asked.get("format") not in set(Format):
            await self.app(scope, receive, send)
            return
        first = await _ask(self.app, scope, asked.get("after"))
        scope["route"] = first.route
        response = first.response()
        if rows_in := first.rows_in:
            export = _Export(self.app, scope, first, rows_in, Format(asked["format"]), "limit" in asked)
            response = await export.response()
        await response(scope, receive, send)


def _parameters(scope: Scope) -> list[tuple[str, str]]:
    return parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)


async def _ask(app: ASGIApp, scope: Scope, after: str | None) -> Page:
    """The page behind this marker, as JSON, whatever the caller has already."""
    asked = [pair for pair in _parameters(scope) if pair[0] != "after"]
    query = urlencode(asked if after is None else [*asked, ("after", after)])
    headers = [pair for pair in scope["headers"] if pair[0] not in (b"accept", b"if-none-match")]
    inner = {**scope, "query_string": query.encode(), "headers": [*headers, (b"accept", b"application/json")]}
    page = Page()

    async def take(message: Message) -> None:
        if message["type"] == "http.response.start":
            page.status, page.headers = message["status"], message["headers"]
        else:
            page.body += message.get("body", b"")

    await app(inner, _nothing, take)
    page.route = inner.get("route")
    return page


async def _nothing() -> Message:
    await sleep_forever()
    raise AssertionError


@dataclass
class _Export:
    app: ASGIApp
    scope: Scope
    first: Page
    rows_in: str
    form: Format
    one_page: bool
    """A limit was given: so many rows, and not all."""
    rows: int = 0
    end: dict[str, Any] | None = None

    async def response(self) -> Response:
        word = [part for part in self.first.route.path.split("/") if part and "{" not in part][-1]
        headers = {
            "Content-Disposition": f'attachment; filename="siaga-{word}.{self.form}"',
            "Cache-Control": "no-store",
        }
        media = MEDIA[self.form]
        if self.form is not Format.XLSX:
            text = self._ndjson() if self.form is Format.NDJSON else self._csv()
            return StreamingResponse(text, headers=headers, media_type=media)
        try:
            return StreamingResponse(_chunks(await self._xlsx()), headers=headers, media_type=media)
        except ApiError as error:
            return answer(error, self.scope)
        except Cut as cut:
            return cut.page.response()

    async def _pages(self) -> AsyncIterator[list[Any]]:
        page = self.first
        while self.end is None:
            if page.status != 200:
                raise Cut(page)
            found = await to_thread.run_sync(json.loads, page.body)
            rows, after = found[self.rows_in], found.get("next")
            self.rows += len(rows)
            yield rows
            more = found.get("more", after is not None)
            if self.one_page or not more:
                self.end = {"rows": self.rows, "whole": not more, "after": after}
            else:
                page = await _ask(self.app, self.scope, after)

    async def _ndjson(self) -> AsyncIterator[str]:
        async for rows in self._pages():
            yield await to_thread.run_sync(_lines, rows)
        yield _lines([{"end": self.end}])

    async def _csv(self) -> AsyncIterator[str]:
        async for rows in self._table():
            yield await to_thread.run_sync(csv_text, rows)

    async def _xlsx(self) -> IO[bytes]:
        """On the disk, before the first byte is sent."""
        file, number = tempfile.TemporaryFile(), 0  # noqa: SIM115 - closed when it has been sent
        try:
            with workbook(file) as ledger:
                sheet = ledger.add_worksheet("Siaga")
                async for rows in self._table():
                    await to_thread.run_sync(_fill, sheet, number, rows)
                    number += len(rows)
        except BaseException:
            file.close()
            raise
        return file

    async def _table(self) -> AsyncIterator[list[list[Cell]]]:
        """Page by page, the headers before the first and the end behind the last."""
        columns: list[str] = []
        async for rows in self._pages():
            if not columns:
                columns = columns_of(self.first.route.response_model, self.rows_in, rows)
                yield [[*columns]]
            yield [cells(row, columns) for row in rows]
        yield [self._last(columns)]

    def _last(self, columns: list[str]) -> list[Cell]:
        end = self.end or {}
        said = [f"{name}={str(it).lower() if name == 'whole' else it}" for name, it in end.items() if it is not None]
        return [" ".join(["#end", *said]), *[None] * (len(columns) - 1)]


def _lines(rows: list[Any]) -> str:
    return "".join(f"{json.dumps(row, ensure_ascii=False, separators=(',', ':'))}\n" for row in rows)


def _fill(sheet: Any, first: int, rows: list[list[Cell]]) -> None:
    for number, row in enumerate(rows, first):
        write_row(sheet, number, row)


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        file.seek(0)
        while chunk := file.read(CHUNK):
            yield chunk


def describe(document: dict[str, Any]) -> None:
    """What takes `format` for lists and tables comes in these forms too: said once, for all of them."""
    form = {"$ref": f"#/components/schemas/{Format.__name__}"}
    for path in document["paths"].values():
        get = path.get("get", {})
        if any(form in it["schema"].get("anyOf", []) for it in get.get("parameters", [])):
            for media in MEDIA.values():
                get["responses"]["200"]["content"].setdefault(media, {})
            get["responses"]["422"]["description"] += f", `{TooLargeForXlsx.code}`"
