"""Read the rows of a large result, some at a time."""

from collections.abc import Iterator
from typing import Any

from sqlmodel import Session

ROWS_AT_ONCE = 1000


def stream_rows(session: Session, query: Any) -> Iterator[Any]:
    """Yield the rows of a query. Only some thousand of them are in memory at any time.

    A reader that stops early, or because of a value that cannot be read, leaves no open cursor in the database.
    """
    result = session.exec(query.execution_options(yield_per=ROWS_AT_ONCE))
    try:
        yield from result
    finally:
        result.close()
