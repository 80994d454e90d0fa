"""Prepared statements for the busiest paths: SQLAlchemy compiles each once, and then the driver runs it directly.

For a small query, building the statement and wrapping the rows costs several times what the database needs. Column
types still convert parameters and results, so both databases take and return the same values.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from api.db.table import Table

MANY_ROWS = 6
"""From this many rows on, PostgreSQL gets them all at once instead of one by one."""
ROWS_PER_DOCUMENT = 1_000
"""Rows in one JSON parameter of an upsert; it bounds the memory that a large upsert needs."""
Values = Mapping[str, Any]
Converter = Callable[[Any], Any] | None


class CompiledStatement(NamedTuple):
    """A statement as text for one driver, with what converts its parameters and results."""

    text: str
    parameters: list[tuple[str, Converter]]
    constants: Values
    """Parameters whose value is the same in every execution."""
    result_names: list[str]
    result_converters: list[tuple[int, Callable[[Any], Any]]]
    """Position and converter of the result columns that need one."""
    is_positional: bool
    """Whether the driver takes parameters by position; else by name."""


class PreparedStatement:
    """A statement with named parameters. Each execution gives all of them, except constants of the statement."""

    def __init__(self, build: Callable[[ModuleType], Any]) -> None:
        """`build` gets SQLAlchemy's module of the dialect, which has that dialect's INSERT."""
        self._build = build
        self._compiled: dict[str, CompiledStatement] = {}

    def execute(self, session: Session, rows: Sequence[Values]) -> None:
        """Run it once for each row of parameters."""
        if rows:
            compiled = self._statement(session)
            session.flush()
            parameters = _bind_values(compiled, rows)
            session.connection().exec_driver_sql(compiled.text, parameters[0] if len(parameters) == 1 else parameters)

    def fetch_dicts(self, session: Session, **parameter_values: Any) -> list[dict[str, Any]]:
        return self._as_dicts(session, self.fetch_rows(session, **parameter_values))

    def fetch_rows(self, session: Session, **parameter_values: Any) -> list[list[Any]]:
        """The result's rows, each as values in the order of the columns."""
        compiled = self._statement(session)
        session.flush()
        cursor_result = session.connection().exec_driver_sql(
            compiled.text, _bind_values(compiled, [parameter_values])[0]
        )
        rows = [[*row] for row in cursor_result.all()]
        for position, convert in compiled.result_converters:
            _convert_result_column(rows, position, convert)
        return rows

    def _as_dicts(self, session: Session, rows: Sequence[Sequence[Any]]) -> list[dict[str, Any]]:
        column_names = self._statement(session).result_names
        return [dict(zip(column_names, row, strict=True)) for row in rows]

    def _statement(self, session: Session) -> CompiledStatement:
        dialect = session.get_bind().dialect
        if dialect.name not in self._compiled:
            self._compiled[dialect.name] = _compile(self._build, dialect)
        return self._compiled[dialect.name]


class PreparedLookup(PreparedStatement):
    """Reads the rows of any number of keys by one statement, which gets them as one JSON parameter."""

    def __init__(self, key_columns: Sequence[Any], build: Callable[[Any], Any]) -> None:
        """`build` gets the keys as a table, with columns named as `key_columns`, to join with."""
        self._key_columns = key_columns
        super().__init__(lambda dialect: build(_key_table(dialect, key_columns)))

    def fetch_by_keys(
        self, session: Session, keys: Collection[tuple[Any, ...]], **parameter_values: Any
    ) -> list[list[Any]]:
        """The rows of these keys, each as values in the order of the columns."""
        if not keys:
            return []
        dialect = session.get_bind().dialect
        values_by_name = {
            column.name: _convert_column(column.type.dialect_impl(dialect).bind_processor(dialect), [*values])
            for column, values in zip(self._key_columns, zip(*keys, strict=True), strict=True)
        }
        records = [
            dict(zip(values_by_name, record, strict=True)) for record in zip(*values_by_name.values(), strict=True)
        ]
        return self.fetch_rows(session, keys=json.dumps(records, default=_as_json), **parameter_values)

    def fetch_dicts_by_keys(
        self, session: Session, keys: Collection[tuple[Any, ...]], **parameter_values: Any
    ) -> list[dict[str, Any]]:
        """The rows of these keys, each as values by the names of the columns."""
        return self._as_dicts(session, self.fetch_by_keys(session, keys, **parameter_values))


def _key_table(dialect: ModuleType, key_columns: Sequence[Any]) -> Any:
    """The JSON parameter `keys`, an array of objects, as a table."""
    if dialect is sqlite:
        records = sa.func.json_each(sa.bindparam("keys", type_=sa.Text)).table_valued("value")
        columns = [sa.func.json_extract(records.c.value, f"$.{it.name}").label(it.name) for it in key_columns]
        return sa.select(*columns).subquery("keys")
    return _record_set("keys", key_columns)


def _record_set(parameter: str, columns: Iterable[Any]) -> Any:
    """The records of a JSON parameter as a table on PostgreSQL."""
    records = sa.cast(sa.bindparam(parameter, type_=sa.Text), postgresql.JSON)
    typed_columns = [sa.column(it.name, it.type) for it in columns]
    return sa.func.json_to_recordset(records).table_valued(*typed_columns).render_derived(with_types=True)


def any_of(column: Any, prefix: str, value_count: int) -> sa.ColumnElement[bool]:
    """A condition of a prepared statement: the column has one of so many values, which `any_of_values` gives.

    Let the number be a `padded_size`, so that few statements are prepared for lists of any length.
    """
    condition: sa.ColumnElement[bool] = column.in_(
        [sa.bindparam(f"{prefix}_{number}") for number in range(value_count)]
    )
    return condition


def any_of_values(prefix: str, values: Collection[str]) -> dict[str, str]:
    """The values of the parameters of `any_of`, padded by repeating the first one; without values, one is empty."""
    first_value = next(iter(values), "")
    padding = [first_value] * (padded_size(len(values)) - len(values))
    return {f"{prefix}_{number}": value for number, value in enumerate([*values, *padding])}


def padded_size(count: int) -> int:
    """The next power of two."""
    return 1 << max(count - 1, 0).bit_length()


def column_values(row: Table) -> dict[str, Any]:
    """The values of all columns, of a row object that belongs to no session."""
    return {name: getattr(row, name) for name in type(row).model_fields}


def _sends_at_once(session: Session, rows: Sequence[Values]) -> bool:
    """Whether the rows go to PostgreSQL all at once; running a statement for each would cost more than writing it."""
    return len(rows) >= MANY_ROWS and session.get_bind().dialect.name == "postgresql"


class PreparedInsert(PreparedStatement):
    """Inserts new rows into a table; many at once by COPY on PostgreSQL."""

    def __init__(self, table: type[Table]) -> None:
        super().__init__(lambda dialect: dialect.insert(table))
        self._table = table.__tablename__

    def execute(self, session: Session, rows: Sequence[Values]) -> None:
        if not _sends_at_once(session, rows):
            super().execute(session, rows)
            return
        compiled, quote = self._statement(session), session.get_bind().dialect.identifier_preparer.quote
        session.flush()
        column_list = ", ".join(quote(parameter_name) for parameter_name, _ in compiled.parameters)
        copy_sql = f"COPY {quote(self._table)} ({column_list}) FROM STDIN"
        session.connection().exec_driver_sql(copy_sql, _bind_tuples(compiled, rows))


class PreparedUpsert(PreparedStatement):
    """Inserts rows or changes those that exist; many at once as a JSON parameter on PostgreSQL."""

    def __init__(self, table: type[Table], add_on_conflict: Callable[[Any], Any]) -> None:
        """`add_on_conflict` adds to the INSERT what happens to rows that exist."""
        sa_table = sa.inspect(table).local_table
        super().__init__(lambda dialect: add_on_conflict(dialect.insert(table)))
        self._at_once = PreparedStatement(
            lambda dialect: add_on_conflict(_insert_from_json(dialect.insert(table), sa_table))
        )

    def execute(self, session: Session, rows: Sequence[Values]) -> None:
        if not _sends_at_once(session, rows):
            super().execute(session, rows)
            return
        for start in range(0, len(rows), ROWS_PER_DOCUMENT):
            records = _bind_values(self._statement(session), rows[start : start + ROWS_PER_DOCUMENT])
            self._at_once.execute(session, [{"records": json.dumps(records, default=_as_json)}])


def _insert_from_json(statement: Any, table: sa.Table) -> Any:
    """The INSERT with the rows of a JSON array, given as the parameter `records`, in place of VALUES."""
    json_rows = _record_set("records", table.columns)
    return statement.from_select([it.name for it in table.columns], sa.select(*json_rows.c))


def _as_json(value: Any) -> Any:
    """The value as PostgreSQL reads it from JSON. The driver wraps bytes and documents; `obj` is what they hold."""
    value = getattr(value, "obj", value)
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    return value if isinstance(value, list | dict) else str(value)


def prepare_insert(table: type[Table]) -> PreparedStatement:
    return PreparedInsert(table)


def prepare_upsert(table: type[Table], *key_columns: str) -> PreparedStatement:
    """A statement that inserts a row, or replaces all other columns of the row with this key."""

    def replace(statement: Any) -> Any:
        return statement.on_conflict_do_update(
            index_elements=key_columns, set_=_columns_except(statement.excluded, key_columns)
        )

    return PreparedUpsert(table, replace)


def prepare_increment(table: type[Table], *key_columns: str) -> PreparedStatement:
    """A statement that inserts a row of counters, or adds them to those of the row with this key."""

    def add(statement: Any) -> Any:
        stored_columns = sa.inspect(table).local_table.c
        summed_columns = {
            name: stored_columns[name] + added
            for name, added in _columns_except(statement.excluded, key_columns).items()
        }
        return statement.on_conflict_do_update(index_elements=key_columns, set_=summed_columns)

    return PreparedUpsert(table, add)


def _columns_except(columns: Any, key_columns: Iterable[str]) -> dict[str, Any]:
    return {column.name: column for column in columns if column.name not in key_columns}


def _compile(build: Callable[[ModuleType], Any], dialect: sa.Dialect) -> CompiledStatement:
    statement = build(sqlite if dialect.name == "sqlite" else postgresql)
    compiled = statement.compile(dialect=dialect)
    is_positional = compiled.positiontup is not None
    parameter_names = compiled.positiontup if is_positional else [*compiled.binds]
    result_columns = _result_columns(statement)
    return CompiledStatement(
        str(compiled),
        [(name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in parameter_names],
        {name: bind.value for name, bind in compiled.binds.items() if not bind.required},
        [column.name for column in result_columns],
        [*_result_converters(result_columns, dialect)],
        is_positional,
    )


def _result_converters(columns: Iterable[Any], dialect: sa.Dialect) -> Iterator[tuple[int, Callable[[Any], Any]]]:
    for position, column in enumerate(columns):
        if isinstance(column.type, sa.Float):
            continue  # the drivers give floats; the processor for PostgreSQL would ask for the type of the column there
        convert = column.type.dialect_impl(dialect).result_processor(dialect, None)
        if convert is not None:
            yield position, convert


def _result_columns(statement: Any) -> list[Any]:
    """The columns that a SELECT or a RETURNING clause gives."""
    if isinstance(statement, sa.Select):
        return [*statement.selected_columns]
    return [*getattr(statement, "_returning", ())]


def _bind_values(statement: CompiledStatement, parameter_rows: Sequence[Values]) -> list[Any]:
    """The rows of parameters as the driver takes them: tuples or dictionaries of converted values."""
    parameter_tuples = _bind_tuples(statement, parameter_rows)
    if statement.is_positional:
        return parameter_tuples
    parameter_names = [name for name, _ in statement.parameters]
    return [dict(zip(parameter_names, parameter_tuple, strict=True)) for parameter_tuple in parameter_tuples]


def _bind_tuples(statement: CompiledStatement, parameter_rows: Sequence[Values]) -> list[tuple[Any, ...]]:
    """Converts column by column, because most columns need no conversion, however many rows there are."""
    complete_parameter_rows = (
        [{**statement.constants, **parameter_row} for parameter_row in parameter_rows]
        if statement.constants
        else parameter_rows
    )
    converted_columns = [
        _convert_column(convert, [parameter_row[name] for parameter_row in complete_parameter_rows])
        for name, convert in statement.parameters
    ]
    return [*zip(*converted_columns, strict=True)] if converted_columns else [()] * len(parameter_rows)


def _convert_column(convert: Converter, values: list[Any]) -> list[Any]:
    """Converts a value that fills the whole column, such as the time of the request, only once."""
    first_value = values[0]
    if convert is None:
        return values
    if all(value is first_value for value in values):
        return [convert(first_value)] * len(values)
    return [convert(value) for value in values]


def _convert_result_column(rows: list[list[Any]], position: int, convert: Callable[[Any], Any]) -> None:
    """Converts each text only once, because the days, instants and choices of a column repeat."""
    converted_by_text: dict[str, Any] = {}
    for row in rows:
        value = row[position]
        if not isinstance(value, str):
            row[position] = None if value is None else convert(value)
        elif value in converted_by_text:
            row[position] = converted_by_text[value]
        else:
            row[position] = convert(value)
            if not isinstance(row[position], list | dict):  # documents are not shared
                converted_by_text[value] = row[position]
