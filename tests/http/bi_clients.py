"""Two clients that read lists as programs of business intelligence do, rule by rule.

`Infinity` follows the backend parser of the data source Infinity for Grafana: how it builds addresses, follows a
cursor, makes columns of rows, and puts pages together. `PowerQuery` follows `List.Generate` and `Web.Contents` of
Power BI. Both fail where those programs fail.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from httpx2 import Response

Get = Callable[[str, dict[str, str]], Response]
"""Sends a GET to an address, with these headers."""


class ReadFailed(Exception):
    """What these programs show instead of a table."""


@dataclass
class Frame:
    """A table as Grafana holds it: columns by name, each with a type."""

    type_by_column: dict[str, str] = field(default_factory=dict)
    rows: list[dict[str, Any]] = field(default_factory=list)
    missing: set[str] = field(default_factory=set)
    """The selectors of columns that a row did not have."""


@dataclass(frozen=True)
class Infinity:
    get: Get
    base_url: str
    token: str
    variables: Mapping[str, str] = field(default_factory=dict)
    """What Grafana puts in place of `${name}`."""

    def read(self, query: Mapping[str, Any]) -> Frame:
        """Read the pages of a query, as a panel holds it, into one frame."""
        if query.get("pagination_mode") != "cursor":
            return self._page(query, {})[0]
        frames, cursor, request_count = [], "", 0
        while not (request_count > query["pagination_max_pages"] or (request_count and not cursor)):
            parameters = {query["pagination_param_cursor_field_name"]: cursor} if cursor else {}
            frame, body = self._page(query, parameters)
            cursor = text_at(body, query["pagination_param_cursor_extraction_path"])
            frames.append(frame)
            request_count += 1
        return merged(frames)

    def address(self, query: Mapping[str, Any], parameters: Mapping[str, str]) -> str:
        """The address: query parameters are read from the URL, added to, and written again in the order of names."""
        url = str(query["url"])
        for name, value in self.variables.items():
            url = url.replace(f"${{{name}}}", value)
        split_url = urlsplit(self.base_url + url)
        pairs = [*parse_qsl(split_url.query, keep_blank_values=True), *parameters.items()]
        return split_url._replace(query=urlencode(sorted(pairs, key=lambda pair: pair[0]))).geturl()

    def _page(self, query: Mapping[str, Any], parameters: Mapping[str, str]) -> tuple[Frame, Any]:
        headers = {
            "Accept": "application/json;q=0.9,text/plain",
            "Accept-Encoding": "gzip",
            "Authorization": f"Bearer {self.token}",
        }
        answer = self.get(self.address(query, parameters), headers)
        if answer.status_code >= 400:
            raise ReadFailed(answer.text)
        body = answer.json()
        return framed(
            value_at(body, query["root_selector"]) if query["root_selector"] else body, query["columns"]
        ), body


def value_at(value: Any, selector: str) -> Any:
    """The value at a path such as `region.name`. Raises ReadFailed if there is none."""
    for name in selector.split("."):
        if not isinstance(value, dict) or name not in value:
            raise ReadFailed(f"nothing at {selector}")
        value = value[name]
    return value


def text_at(body: Any, selector: str) -> str:
    """The text at a path; null is the empty text."""
    value = value_at(body, selector)
    return "" if value is None else str(value)


def framed(rows: Any, columns: Sequence[Mapping[str, str]]) -> Frame:
    """The rows as a frame. No rows give no columns."""
    frame = Frame()
    for row in [rows] if isinstance(rows, dict) else rows:
        cells = {}
        for column in columns:
            try:
                cells[column["text"]] = converted(value_at(row, column["selector"]), column["type"])
            except ReadFailed:
                frame.missing.add(column["selector"])
                cells[column["text"]] = None
        frame.rows.append(cells if columns else dict(row))
    if columns and frame.rows:
        frame.type_by_column = {it["text"]: it["type"] for it in sorted(columns, key=lambda it: it["text"])}
    elif frame.rows:
        frame.type_by_column = {name: guessed_type(frame.rows, name) for name in sorted(frame.rows[0])}
    return frame


def converted(value: Any, column_type: str) -> Any:
    if value is None:
        return None
    match column_type:
        case "number":
            return float(value)
        case "timestamp":
            return datetime.fromisoformat(value)
        case "string":
            return json.dumps(value) if isinstance(value, bool) else str(value)
        case _:
            return value


def guessed_type(rows: Sequence[Mapping[str, Any]], name: str) -> str:
    """The type of the first value that is there; text if there is none."""
    value = next((row[name] for row in rows if row.get(name) is not None), "")
    return {bool: "boolean", int: "number", float: "number", str: "string"}.get(type(value), "json")


def merged(frames: Sequence[Frame]) -> Frame:
    """The frames one below the other. Raises ReadFailed unless all have the same columns with the same types."""
    first, *others = frames
    for frame in others:
        if len(frame.type_by_column) != len(first.type_by_column):
            raise ReadFailed("merge: different fields")
        if frame.type_by_column != first.type_by_column:
            raise ReadFailed("merge: different names or types of fields")
        first.rows += frame.rows
        first.missing |= frame.missing
    return first


@dataclass
class PowerQuery:
    """Power BI refreshes a report only if the address of the server is the same literal text in every request."""

    get: Get
    base_url: str
    token: str
    requested: list[str] = field(default_factory=list)

    def rows(self, relative_path: str, query: Mapping[str, str]) -> list[dict[str, Any]]:
        """`List.Generate(() => page(null), each _ <> null, each if [next] = null then null else page([next]), …)`."""

        def page(after: str | None) -> dict[str, Any]:
            body: dict[str, Any] = json.loads(
                self.web_contents(relative_path, query if after is None else {**query, "after": after}).content
            )
            return body

        pages = generate(
            lambda: page(None),
            lambda it: it is not None,
            lambda it: None if record_field(it, "next") is None else page(record_field(it, "next")),
        )
        rows = [row for it in pages for row in record_field(it, "items")]
        if any(row.keys() != rows[0].keys() for row in rows):
            raise ReadFailed("Expression.Error: The field of the record wasn't found.")
        return rows

    def web_contents(self, relative_path: str, query: Mapping[str, str]) -> Response:
        if "?" in relative_path or "://" in relative_path:
            raise ReadFailed("This dataset includes a dynamic data source.")
        if not all(isinstance(value, str) for value in query.values()):
            raise ReadFailed("Expression.Error: We cannot convert the value to type Text.")
        address = f"{self.base_url.rstrip('/')}/{relative_path}?{urlencode(query, quote_via=quote)}"
        self.requested.append(address)
        answer = self.get(address, {"Accept": "application/json", "Authorization": f"Bearer {self.token}"})
        if answer.status_code != 200:
            raise ReadFailed(f"DataSource.Error: Web.Contents failed ({answer.status_code}): {answer.text}")
        return answer

    def can_connect(self) -> bool:
        """The service tries the literal address alone, without path, query and headers, before it refreshes."""
        return self.get(self.base_url, {}).status_code == 200


def generate(
    initial: Callable[[], Any], condition: Callable[[Any], bool], following: Callable[[Any], Any]
) -> Iterator[Any]:
    """`List.Generate`: the first value that the condition refuses ends the list."""
    value = initial()
    while condition(value):
        yield value
        value = following(value)


def record_field(record: Mapping[str, Any], name: str) -> Any:
    """`[name]` of a record. Raises ReadFailed if it has no such field."""
    if name not in record:
        raise ReadFailed(f"Expression.Error: The field '{name}' of the record wasn't found.")
    return record[name]
