"""Statements of the busiest paths: written once by SQLAlchemy, from then on run by the driver itself.

Building a statement anew and wrapping its rows costs several times what the database needs to answer it.
Values and rows are still converted by the column types, so that both databases give and take the same.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from api.db.table import Table

MANY = 20
"""Rows that are worth another way."""
AT_ONCE = 1_000
"""Of them in one value, so that memory does not grow with them."""
Values = Mapping[str, Any]
Convert = Callable[[Any], Any] | None


class Text(NamedTuple):
    """A statement as one driver takes it."""

    text: str
    binds: list[tuple[str, Convert]]
    constants: Values
    names: list[str]
    converts: list[tuple[int, Callable[[Any], Any]]]
    """Of the columns, by position, that need any."""
    by_position: bool


class Prepared:
    """A statement whose parameters are named: every one is given, but for those that always are the same."""

    def __init__(self, make: Callable[[ModuleType], Any]) -> None:
        """`make` gets the dialect's module, for its own INSERT."""
        self._make = make
        self._texts: dict[str, Text] = {}

    def run(self, session: Session, rows: Sequence[Values]) -> None:
        if rows:
            text = self._text(session)
            session.flush()
            given = _bound(text, rows)
            session.connection().exec_driver_sql(text.text, given[0] if len(given) == 1 else given)

    def all(self, session: Session, **values: Any) -> list[dict[str, Any]]:
        names = self._text(session).names
        return [dict(zip(names, row, strict=True)) for row in self.rows(session, **values)]

    def rows(self, session: Session, **values: Any) -> list[list[Any]]:
        """The same, as values in the order of the columns."""
        text = self._text(session)
        session.flush()
        found = session.connection().exec_driver_sql(text.text, _bound(text, [values])[0])
        return [_converted(text, [*row]) for row in found.all()]

    def _text(self, session: Session) -> Text:
        dialect = session.get_bind().dialect
        if dialect.name not in self._texts:
            self._texts[dialect.name] = _compile(self._make, dialect)
        return self._texts[dialect.name]


def vars_of(row: Table) -> dict[str, Any]:
    """Every column of a row that no session holds."""
    return {name: getattr(row, name) for name in type(row).model_fields}


def _are_many(session: Session, rows: Sequence[Values]) -> bool:
    """Whether PostgreSQL takes them in another way than one by one."""
    return len(rows) >= MANY and session.get_bind().dialect.name == "postgresql"


class Inserted(Prepared):
    """New rows into a table. Many are copied into PostgreSQL: a statement for each costs more than what it writes."""

    def __init__(self, table: type[Table]) -> None:
        super().__init__(lambda kind: kind.insert(table))
        self._table = table.__tablename__

    def run(self, session: Session, rows: Sequence[Values]) -> None:
        if not _are_many(session, rows):
            super().run(session, rows)
            return
        text, quote = self._text(session), session.get_bind().dialect.identifier_preparer.quote
        session.flush()
        names = ", ".join(quote(name) for name, _ in text.binds)
        session.connection().exec_driver_sql(f"COPY {quote(self._table)} ({names}) FROM STDIN", _tuples(text, rows))


class Merged(Prepared):
    """Rows into a table where some may be. To PostgreSQL many go as one value, for the same reason."""

    def __init__(self, table: type[Table], finish: Callable[[Any], Any]) -> None:
        """`finish` says what becomes of rows that are there already."""
        super().__init__(lambda kind: finish(kind.insert(table)))
        self._many = Prepared(lambda kind: finish(_from_records(kind.insert(table), sa.inspect(table).local_table)))

    def run(self, session: Session, rows: Sequence[Values]) -> None:
        if not _are_many(session, rows):
            super().run(session, rows)
            return
        for first in range(0, len(rows), AT_ONCE):
            records = _bound(self._text(session), rows[first : first + AT_ONCE])
            self._many.run(session, [{"records": json.dumps(records, default=_in_json)}])


def _from_records(statement: Any, table: sa.Table) -> Any:
    columns = [sa.column(it.name, it.type) for it in table.columns]
    records = sa.cast(sa.bindparam("records", type_=sa.Text), postgresql.JSON)
    source = sa.func.json_to_recordset(records).table_valued(*columns).render_derived(with_types=True)
    return statement.from_select([it.name for it in columns], sa.select(*source.c))


def _in_json(value: Any) -> Any:
    """A value of the driver's as PostgreSQL reads it in JSON: its wrappers hold bytes, and documents."""
    value = getattr(value, "obj", value)
    return f"\\x{value.hex()}" if isinstance(value, bytes) else value if isinstance(value, list | dict) else str(value)


def insert(table: type[Table]) -> Prepared:
    return Inserted(table)


def put(table: type[Table], *key: str) -> Prepared:
    """Insert the row, or set all of it where its key is there."""
    return Merged(table, lambda it: it.on_conflict_do_update(index_elements=key, set_=_but(it.excluded, key)))


def add_up(table: type[Table], *key: str) -> Prepared:
    """Insert counters, or add to those that are there."""

    def finish(statement: Any) -> Any:
        own = sa.inspect(table).local_table.c
        sums = {name: own[name] + more for name, more in _but(statement.excluded, key).items()}
        return statement.on_conflict_do_update(index_elements=key, set_=sums)

    return Merged(table, finish)


def _but(columns: Any, key: Iterable[str]) -> dict[str, Any]:
    return {column.name: column for column in columns if column.name not in key}


def _compile(make: Callable[[ModuleType], Any], dialect: sa.Dialect) -> Text:
    statement = make(sqlite if dialect.name == "sqlite" else postgresql)
    compiled = statement.compile(dialect=dialect)
    by_position = compiled.positiontup is not None
    names = compiled.positiontup if by_position else [*compiled.binds]
    columns = _answered(statement)
    return Text(
        str(compiled),
        [(name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in names],
        {name: bind.value for name, bind in compiled.binds.items() if not bind.required},
        [column.name for column in columns],
        [*_converts(columns, dialect)],
        by_position,
    )


def _converts(columns: Iterable[Any], dialect: sa.Dialect) -> Iterator[tuple[int, Callable[[Any], Any]]]:
    for number, column in enumerate(columns):
        convert = column.type.dialect_impl(dialect).result_processor(dialect, None)
        if convert is not None:
            yield number, convert


def _answered(statement: Any) -> list[Any]:
    """The columns of its rows: of a SELECT, or of RETURNING."""
    if isinstance(statement, sa.Select):
        return [*statement.selected_columns]
    return [*getattr(statement, "_returning", ())]


def _bound(text: Text, rows: Sequence[Values]) -> list[Any]:
    given = _tuples(text, rows)
    if text.by_position:
        return given
    names = [name for name, _ in text.binds]
    return [dict(zip(names, row, strict=True)) for row in given]


def _tuples(text: Text, rows: Sequence[Values]) -> list[tuple[Any, ...]]:
    """Column by column: of ten thousand rows, most need no conversion."""
    whole = [{**text.constants, **row} for row in rows] if text.constants else rows
    columns = [_column(convert, [row[name] for row in whole]) for name, convert in text.binds]
    return [*zip(*columns, strict=True)]


def _column(convert: Convert, values: list[Any]) -> list[Any]:
    """Often it holds one value throughout: the time of the request, its token."""
    first = values[0]
    if convert is None:
        return values
    if all(value is first for value in values):
        return [convert(first)] * len(values)
    return [convert(value) for value in values]


def _converted(text: Text, row: list[Any]) -> list[Any]:
    for number, convert in text.converts:
        row[number] = convert(row[number])
    return row
