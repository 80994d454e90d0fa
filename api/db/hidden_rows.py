"""Rows with values that cannot be read, and how a session reads on as if they were not stored.

The database itself may hold what no code of Siaga writes, such as a word in a column of numbers: SQLite takes any value
anywhere, and the owner of a database can remove its constraints.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

import sqlalchemy as sa
from pydantic import TypeAdapter, ValidationError
from sqlalchemy import event
from sqlmodel import Session

from api.db.streams import ROWS_AT_ONCE, stream_rows
from api.db.table import Table

PLACE = {"sqlite": "rowid", "postgresql": "ctid"}
"""The column by which each database itself finds a row. A snapshot never sees it change."""
HIDING = "hiding"
"""The key in a session's `info` of the listeners that hide rows."""


class UnreadableRow(NamedTuple):
    """A row with a value that cannot be read."""

    place: str
    """Where the database has it, as SQL."""
    key: str
    """The values of its primary key, as far as they can be read."""
    problem: str


def unreadable_rows(session: Session, table: type[Table]) -> Iterator[UnreadableRow]:
    """Yield the rows of a table that hold another type of value than their columns have."""
    stored_table: sa.Table = sa.inspect(table).local_table
    place_column: Any = sa.literal_column(PLACE[session.get_bind().dialect.name])
    places = stream_rows(session, sa.select(place_column).select_from(stored_table))
    quoted_places = (str(place) if isinstance(place, int) else f"'{place}'" for (place,) in places)
    check_row = _row_check(table)
    while chunk := [*islice(quoted_places, ROWS_AT_ONCE)]:
        yield from _unreadable_in(session, stored_table, chunk, check_row)


def _unreadable_in(
    session: Session, table: sa.Table, places: Sequence[str], check_row: Callable[[Any], str | None]
) -> Iterator[UnreadableRow]:
    """Yield the rows at these places that cannot be read: read them together, and by halves where that fails."""
    place_column: Any = sa.literal_column(PLACE[session.get_bind().dialect.name])
    is_here = sa.text(f"{place_column.name} IN ({', '.join(places)})")
    problem: str | None = None
    try:
        rows = session.connection().execute(sa.select(*table.columns).where(is_here)).all()
        if not any(check_row(row) for row in rows):
            return
        problem = check_row(rows[0])
    except Exception as error:  # each driver has errors of its own for values that it cannot convert
        problem = str(error).partition("\n")[0]
    if len(places) > 1:
        middle = len(places) // 2
        yield from _unreadable_in(session, table, places[:middle], check_row)
        yield from _unreadable_in(session, table, places[middle:], check_row)
    elif problem is not None:
        yield UnreadableRow(places[0], _key_text(session, table, is_here), problem)


def _row_check(table: type[Table]) -> Callable[[Any], str | None]:
    """Return a function that says which column of a row has a value of another type than its field."""
    adapters = {name: TypeAdapter[Any](field.annotation or Any) for name, field in table.model_fields.items()}

    def problem_of(row: Any) -> str | None:
        for name, adapter in adapters.items():
            try:
                adapter.validate_python(row._mapping[name], strict=True)
            except ValidationError as error:
                return f"{name}: {error.errors()[0]['msg']}"
        return None

    return problem_of


def _key_text(session: Session, table: sa.Table, is_row: Any) -> str:
    """Return the key of a row as text, with a question mark for what is no text."""
    texts = []
    for column in table.primary_key:
        try:
            texts.append(str(session.connection().execute(sa.select(sa.cast(column, sa.Text)).where(is_row)).scalar()))
        except sa.exc.DBAPIError:
            texts.append("?")
    return " ".join(texts)


def hide_rows(session: Session, table: str, places: Sequence[str]) -> None:
    """Leave these rows out of all that the session reads, until `show_rows` or the end of its transaction.

    Each statement gets a common table expression with the name of the table. Both databases take that in its place.
    """
    connection, dialect = session.connection(), session.get_bind().dialect
    schema = "main" if dialect.name == "sqlite" else connection.exec_driver_sql("SELECT current_schema()").scalar()
    is_hidden = f"{PLACE[dialect.name]} IN ({', '.join(places)})"
    stored_table = f"{dialect.identifier_preparer.quote(str(schema))}.{table}"
    expression = f"{table} AS NOT MATERIALIZED (SELECT * FROM {stored_table} WHERE NOT ({is_hidden}))"

    def read_without_rows(
        _connection: sa.Connection, _cursor: Any, statement: str, parameters: Any, _context: Any, _executemany: bool
    ) -> tuple[str, Any]:
        if statement.startswith("WITH "):
            return f"WITH {expression}, {statement.removeprefix('WITH ')}", parameters
        return (f"WITH {expression} {statement}" if statement.startswith("SELECT ") else statement), parameters

    event.listen(connection, "before_cursor_execute", read_without_rows, retval=True)
    session.info.setdefault(HIDING, []).append((connection, "before_cursor_execute", read_without_rows))
    session.expire_all()


def show_rows(session: Session) -> None:
    """Read all rows again that were hidden from the session."""
    for listener in session.info.pop(HIDING, ()):
        event.remove(*listener)
    session.expire_all()
