"""Lists in pages by key (keyset pagination), so that the last page costs no more than the first.

A cursor holds the sort key of a page's last row and a digest of the list that it belongs to. It grants nothing: what
the caller may see is decided for every page.
"""

import base64
import binascii
import hashlib
import json
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from heapq import merge
from itertools import islice
from typing import Annotated, Any, ClassVar, Generic, TypeVar
from urllib.parse import parse_qsl, urlencode
from uuid import UUID

from fastapi import Request, Response
from pydantic import Field, model_validator

from api.core.errors import CursorInvalid
from api.core.schemas import Query, ResponseBody, SafeText
from api.db.listing import SortKey, Window

MAX_LIMIT = 500

T = TypeVar("T")


class Page(ResponseBody, Generic[T]):
    """`next` is null on the last page; else send it as `after`."""

    ROWS_FIELD: ClassVar = "items"

    items: list[T]
    next: str | None

    @classmethod
    def model_parametrized_name(cls, params: tuple[Any, ...]) -> str:
        """The name of the page of these rows in the OpenAPI document: `AgencyPage` for `Page[AgencyOut]`."""
        return f"{params[0].__name__.removesuffix('Out')}Page"


class Format(StrEnum):
    """The forms of a whole list as a file."""

    CSV = "csv"
    NDJSON = "ndjson"
    XLSX = "xlsx"
    PARQUET = "parquet"


class MapFormat(StrEnum):
    """The form of a table of regions for maps."""

    GEOJSON = "geojson"


class FileQuery(Query):
    format: Format | None = Field(
        default=None,
        description="All of it as a file. Its last row, `#end` or `end`, says how many came before it and whether "
        "they are all: without it, the download was cut. `parquet` has a footer instead, and only a server with the "
        "extra for it makes it.",
    )
    end: bool = Field(
        default=True,
        description="Of a file: whether it has that last row. False is for programs that would take it for a row of "
        "the list.",
    )


class PageQuery(FileQuery):
    limit: Annotated[
        int,
        Field(
            ge=1, le=MAX_LIMIT, description=f"Rows a page, at most {MAX_LIMIT}; of a file, so many rows and no more."
        ),
    ] = 50
    after: Annotated[SafeText | None, Field(max_length=1000, description="The `next` of the page before this one.")] = (
        None
    )

    @model_validator(mode="before")
    @classmethod
    def _use_large_pages_for_files(cls, query: Any) -> Any:
        return {"limit": MAX_LIMIT, **query} if isinstance(query, dict) and query.get("format") else query


def requested_window(request: Request, query: PageQuery, *key_types: type) -> Window:
    """The window of rows that the request asks for; `key_types` are the types in the list's sort key."""
    sort_key = None if query.after is None else _decode_cursor(query.after, _list_digest(request), key_types)
    return Window(query.limit, sort_key)


def build_page(
    request: Request, response: Response, window: Window, rows: Sequence[T], key: Callable[[T], SortKey]
) -> Page[T]:
    """Build a page, with `next` and a `Link` header if another follows: then `rows` has one row more than the limit."""
    if len(rows) <= window.limit:
        return Page(items=list(rows), next=None)
    page_rows = list(rows[: window.limit])
    return Page(items=page_rows, next=next_cursor(request, response, key(page_rows[-1])))


def build_page_from_all(
    request: Request, response: Response, window: Window, all_rows: Sequence[T], key: Callable[[T], SortKey]
) -> Page[T]:
    """Build a page of a list that is computed as a whole and sorted by `key`."""
    following_rows = [row for row in all_rows if window.key is None or key(row) > window.key]
    return build_page(request, response, window, following_rows[: window.limit + 1], key)


def build_page_from_sorted_lists(
    request: Request, response: Response, window: Window, sorted_lists: Iterable[Sequence[T]], key: Callable[[T], Any]
) -> Page[T]:
    """Build a page of a list that is made of several lists, each sorted by `key`. Only the page's rows are merged."""
    following_lists = []
    for rows in sorted_lists:
        start = 0 if window.key is None else bisect_right(rows, window.key, key=key)
        following_lists.append(rows[start : start + window.limit + 1])
    page_rows = [*islice(merge(*following_lists, key=key), window.limit + 1)]
    return build_page(request, response, window, page_rows, key)


def next_cursor(request: Request, response: Response, sort_key: SortKey) -> str:
    """The cursor for the rows after `sort_key`. It also sets the `Link` header to the address of the next page."""
    cursor = _encode_cursor(sort_key, _list_digest(request))
    query_string = urlencode([*_list_parameters(request), ("after", cursor)])
    response.headers["Link"] = f'<{request.url.path}?{query_string}>; rel="next"'
    return cursor


def _list_parameters(request: Request) -> list[tuple[str, str]]:
    return [(name, value) for name, value in parse_qsl(request.url.query) if name != "after"]


def _list_digest(request: Request) -> str:
    """A digest of the path and the filters, so that a cursor of one list is refused for another."""
    filters = sorted(
        parameter for parameter in _list_parameters(request) if parameter[0] not in ("limit", "format", "end")
    )
    return hashlib.sha256(json.dumps([request.url.path, filters]).encode()).hexdigest()[:16]


def _encode_cursor(sort_key: SortKey, list_digest: str) -> str:
    cursor_json = json.dumps([list_digest, *sort_key], separators=(",", ":"))
    return base64.urlsafe_b64encode(cursor_json.encode()).decode().rstrip("=")


def _decode_cursor(cursor: str, list_digest: str, key_types: tuple[type, ...]) -> SortKey:
    try:
        decoded: Any = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError):
        raise CursorInvalid(pointer="query/after") from None
    if not _is_cursor(decoded, list_digest, key_types):
        raise CursorInvalid(pointer="query/after")
    try:
        return tuple(
            UUID(value) if type_ is UUID else value for value, type_ in zip(decoded[1:], key_types, strict=True)
        )
    except ValueError:
        raise CursorInvalid(pointer="query/after") from None


def _is_cursor(decoded: Any, list_digest: str, key_types: tuple[type, ...]) -> bool:
    """Whether it is the digest of this list, then a sort key with values of the right types and in range."""
    if not isinstance(decoded, list) or len(decoded) != len(key_types) + 1 or decoded[0] != list_digest:
        return False
    sort_key = decoded[1:]
    return (
        all(type(value) is (str if type_ is UUID else type_) for value, type_ in zip(sort_key, key_types, strict=True))
        and all(value.isprintable() for value in sort_key if isinstance(value, str))
        and all(abs(value) < 2**31 for value in sort_key if isinstance(value, int))
    )
