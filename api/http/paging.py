"""Pages by key: each says where the next begins, so the last costs what the first does.

The marker holds the last row's sort key and a digest of the question it belongs to. It gives
no right to anything: what a caller may see is decided anew for every page.
"""

import base64
import binascii
import hashlib
import json
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Generic, TypeVar
from urllib.parse import parse_qsl, urlencode
from uuid import UUID

from fastapi import Request, Response
from pydantic import Field, model_validator

from api.core.errors import CursorInvalid
from api.core.schemas import Query, ResponseBody, SafeText
from api.db.keyset import Key, Window

LARGEST = 500

T = TypeVar("T")


class Page(ResponseBody, Generic[T]):
    """`next` is null on the last page; else send it as `after`."""

    ROWS: ClassVar = "items"

    items: list[T]
    next: str | None


class Format(StrEnum):
    CSV = "csv"
    NDJSON = "ndjson"
    XLSX = "xlsx"


class FileQuery(Query):
    format: Format | None = Field(
        default=None,
        description="All of it as a file. Its last row, `#end` or `end`, says how many came before it and whether "
        "they are all: without it, the download was cut.",
    )


class PageQuery(FileQuery):
    limit: Annotated[
        int,
        Field(ge=1, le=LARGEST, description=f"Rows a page, at most {LARGEST}; of a file, so many rows and no more."),
    ] = 50
    after: Annotated[SafeText | None, Field(max_length=1000, description="The `next` of the page before this one.")] = (
        None
    )

    @model_validator(mode="before")
    @classmethod
    def _by_large_pages(cls, asked: Any) -> Any:
        return {"limit": LARGEST, **asked} if isinstance(asked, dict) and asked.get("format") else asked


def window(request: Request, asked: PageQuery, *kinds: type) -> Window:
    """Which rows this page holds; `kinds` are the types of the list's sort key."""
    key = None if asked.after is None else _read(asked.after, _question(request), kinds)
    return Window(asked.limit, key)


def page(request: Request, response: Response, window: Window, rows: Sequence[T], key: Callable[[T], Key]) -> Page[T]:
    """`rows` holds one more than the limit where there is a next page, which body and `Link` then name."""
    if len(rows) <= window.limit:
        return Page(items=list(rows), next=None)
    kept = list(rows[: window.limit])
    return Page(items=kept, next=cursor(request, response, key(kept[-1])))


def page_of(
    request: Request, response: Response, window: Window, every: Sequence[T], key: Callable[[T], Key]
) -> Page[T]:
    """Of a list that is worked out whole, in the order of its keys."""
    rest = [it for it in every if window.key is None or key(it) > window.key]
    return page(request, response, window, rest[: window.limit + 1], key)


def cursor(request: Request, response: Response, key: Key) -> str:
    """Where to go on following a list that has no end; `Link` names it too."""
    marker = _write(key, _question(request))
    query = urlencode([*_parameters(request), ("after", marker)])
    response.headers["Link"] = f'<{request.url.path}?{query}>; rel="next"'
    return marker


def _parameters(request: Request) -> list[tuple[str, str]]:
    return [(name, value) for name, value in parse_qsl(request.url.query) if name != "after"]


def _question(request: Request) -> str:
    """A digest of the path and the filters: a marker made for one list does not fit another."""
    asked = sorted(pair for pair in _parameters(request) if pair[0] not in ("limit", "format"))
    return hashlib.sha256(json.dumps([request.url.path, asked]).encode()).hexdigest()[:16]


def _write(key: Key, question: str) -> str:
    text = json.dumps([question, *key], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _read(marker: str, question: str, kinds: tuple[type, ...]) -> Key:
    try:
        found: Any = json.loads(base64.urlsafe_b64decode(marker + "=" * (-len(marker) % 4)))
    except (binascii.Error, ValueError):
        raise CursorInvalid(pointer="query/after") from None
    if not _fits(found, question, kinds):
        raise CursorInvalid(pointer="query/after")
    try:
        return tuple(UUID(part) if kind is UUID else part for part, kind in zip(found[1:], kinds, strict=True))
    except ValueError:
        raise CursorInvalid(pointer="query/after") from None


def _fits(found: Any, question: str, kinds: tuple[type, ...]) -> bool:
    return (
        isinstance(found, list)
        and len(found) == len(kinds) + 1
        and found[0] == question
        and all(type(part) is (str if kind is UUID else kind) for part, kind in zip(found[1:], kinds, strict=True))
        and all(part.isprintable() for part in found[1:] if isinstance(part, str))
        and all(abs(part) < 2**31 for part in found[1:] if isinstance(part, int))
    )
