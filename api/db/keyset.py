"""Pages by key, as SQL: the rows after a key, one more than fits, so that the caller knows whether there are more."""

from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import tuple_

Key = tuple[str | int | UUID, ...]
S = TypeVar("S")


class Window(NamedTuple):
    limit: int
    key: Key | None


def cut(query: S, window: Window, *columns: Any) -> S:
    """Ordered by `columns`, which together are unique, beginning after the window's key."""
    rows: Any = query
    if window.key is not None:
        rows = rows.where(tuple_(*columns) > tuple_(*window.key))
    page: S = rows.order_by(*columns).limit(window.limit + 1)
    return page
