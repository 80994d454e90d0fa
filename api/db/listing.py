"""Parts of queries for lists: optional filters, and pages by key (keyset pagination)."""

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, false, literal, tuple_
from sqlmodel import col

SortKey = tuple[str | int | UUID, ...]
S = TypeVar("S")


class Window(NamedTuple):
    """Which rows a page holds: at most `limit`, after the row with the sort key `key` (None: from the start)."""

    limit: int
    key: SortKey | None


def apply_window(statement: S, window: Window, *columns: Any) -> S:
    """Order the rows by `columns`, which together are unique, and begin after the window's key.

    Fetches one row more than the limit, which shows whether another page follows.
    """
    windowed_query: Any = statement
    if window.key is not None:
        windowed_query = windowed_query.where(tuple_(*columns) > tuple_(*window.key))
    page_query: S = windowed_query.order_by(*columns).limit(window.limit + 1)
    return page_query


def after_key(key_length: int, *columns: Any) -> ColumnElement[bool]:
    """The condition of `apply_window` for prepared statements: `window_parameters` gives the values."""
    return tuple_(*columns) > tuple_(*(bindparam(f"after_{number}") for number in range(key_length)))


def window_parameters(window: Window) -> dict[str, str | int | UUID]:
    """The parameters of `after_key`, where the window has a key, and `limit`, with one row more than the page."""
    return {f"after_{number}": value for number, value in enumerate(window.key or ())} | {"limit": window.limit + 1}


def equals_any(column: Any, values: Iterable[str]) -> ColumnElement[bool]:
    """The column equals one of these constants. Unlike the values of `in_`, a prepared statement can contain them."""
    constants = [literal(value) for value in values]
    return column.in_(constants) if constants else false()


def equals_where_given(*filters: tuple[Any, Any]) -> list[ColumnElement[bool]]:
    """For each pair of a column and a value: the column equals the value; nothing where the value is None."""
    return [col(column) == value for column, value in filters if value is not None]
