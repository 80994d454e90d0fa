"""Pages by key, as SQL: the rows after a key, one more than fits, so that the caller knows whether there are more."""

from typing import Any, NamedTuple, TypeVar

from sqlalchemy import tuple_
from sqlmodel.sql.expression import Select, SelectOfScalar

Key = tuple[str | int, ...]
S = TypeVar("S", Select[Any], SelectOfScalar[Any])


class Window(NamedTuple):
    limit: int
    key: Key | None


def cut(query: S, window: Window, *columns: Any) -> S:
    """Ordered by `columns`, which together are unique, beginning after the window's key."""
    if window.key is not None:
        query = query.where(tuple_(*columns) > tuple_(*window.key))
    return query.order_by(*columns).limit(window.limit + 1)
