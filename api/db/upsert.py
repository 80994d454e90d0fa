"""Write many rows by their key: insert new ones, change different ones, or insert only those that are missing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from api.db.table import Table

CHUNK_SIZE = 500
Row = TypeVar("Row")


@dataclass
class UpsertCounts:
    """How many rows of an upsert were new, differed from what was stored, or were equal to it."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0

    def __add__(self, other: "UpsertCounts") -> "UpsertCounts":
        return UpsertCounts(
            self.created + other.created, self.changed + other.changed, self.unchanged + other.unchanged
        )


def upsert(session: Session, table: type[Table], rows: Sequence[dict[str, Any]], *key_columns: str) -> UpsertCounts:
    """Insert rows whose key is new, and change stored rows that differ. Nothing is deleted.

    All rows have the same columns. Other columns of a stored row keep their values.
    """
    total_counts = UpsertCounts()
    for chunk in chunks(rows):
        total_counts += _upsert_chunk(session, sa.inspect(table).local_table, chunk, key_columns)
    return total_counts


def delete_others(
    session: Session,
    table: type[Table],
    among: Mapping[str, Collection[str]],
    rows: Sequence[dict[str, Any]],
    *key_columns: str,
) -> int:
    """Delete the stored rows whose columns have one of the values in `among` and whose key is in none of `rows`.

    Returns their number.
    """
    columns = sa.inspect(table).local_table.c
    conditions = [columns[name].in_([*values]) for name, values in among.items()]
    kept_keys = {tuple(row[column_name] for column_name in key_columns) for row in rows}
    stored_keys = session.execute(sa.select(*(columns[name] for name in key_columns)).where(*conditions)).all()
    other_keys = [key for key in map(tuple, stored_keys) if key not in kept_keys]
    for chunk in chunks(other_keys):
        key = sa.tuple_(*(columns[name] for name in key_columns))
        session.execute(sa.delete(table).where(*conditions, key.in_(chunk)))
    return len(other_keys)


def insert_missing(session: Session, table: type[Table], rows: list[dict[str, Any]]) -> int:
    """Insert the rows whose primary key is free. Returns their number.

    Waits for another transaction that is inserting the same key.
    """
    primary_key_columns = sa.inspect(table).primary_key
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    statement = dialect.insert(table).values(rows).on_conflict_do_nothing().returning(*primary_key_columns)
    return len(session.connection().execute(statement).all())  # the drivers do not agree on rowcount


def chunks(rows: Sequence[Row]) -> list[Sequence[Row]]:
    """Divide the rows into chunks that fit into one statement."""
    return [rows[start : start + CHUNK_SIZE] for start in range(0, len(rows), CHUNK_SIZE)]


def refresh_statistics(session: Session) -> None:
    """Refresh PostgreSQL's planner statistics after a large load. SQLite needs none."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection().exec_driver_sql("ANALYZE")


def _upsert_chunk(
    session: Session, table: sa.Table, rows: Sequence[dict[str, Any]], key_columns: tuple[str, ...]
) -> UpsertCounts:
    stored_rows = _stored_rows(session, table, rows, key_columns)
    new_rows, changed_rows = [], []
    for row in rows:
        stored_row = stored_rows.get(tuple(row[column_name] for column_name in key_columns))
        if stored_row is None:
            new_rows.append(row)
        elif any(stored_row[column_name] != value for column_name, value in row.items()):
            changed_rows.append(row)
    if new_rows:
        session.execute(sa.insert(table), new_rows)
    if changed_rows:
        _update(session, table, changed_rows, key_columns)
    return UpsertCounts(len(new_rows), len(changed_rows), len(rows) - len(new_rows) - len(changed_rows))


def _update(session: Session, table: sa.Table, rows: Sequence[dict[str, Any]], key_columns: tuple[str, ...]) -> None:
    """Update the rows by key. The key columns are not set, else SQLite would check every table that refers to them."""
    conditions = [_key_matches(table.c[column_name]) for column_name in key_columns]
    new_values: dict[str, Any] = {
        column_name: sa.bindparam(f"new_{column_name}") for column_name in rows[0] if column_name not in key_columns
    }
    parameters = [
        {("key_" if column_name in key_columns else "new_") + column_name: value for column_name, value in row.items()}
        for row in rows
    ]
    session.connection().execute(sa.update(table).where(*conditions).values(new_values), parameters)


def _key_matches(column: sa.Column[Any]) -> sa.ColumnElement[bool]:
    """NULL equals NULL in a nullable key column. Other columns use plain equality, which an index supports."""
    parameter = sa.bindparam(f"key_{column.name}", type_=column.type)
    return column.is_not_distinct_from(parameter) if column.nullable else column == parameter


def _stored_rows(
    session: Session, table: sa.Table, rows: Sequence[dict[str, Any]], key_columns: tuple[str, ...]
) -> dict[tuple[Any, ...], Any]:
    """The stored rows by key, and perhaps more.

    SQL looks them up by the key columns that are never NULL here, because NULL equals nothing in SQL.
    """
    filled_columns = [column_name for column_name in key_columns if all(row[column_name] is not None for row in rows)]
    filled_key = sa.tuple_(*(table.c[column_name] for column_name in filled_columns))
    selected_columns = [table.c[column_name] for column_name in {*key_columns, *rows[0]}]
    filled_keys_of_rows = {tuple(row[column_name] for column_name in filled_columns) for row in rows}
    stored_rows = session.execute(sa.select(*selected_columns).where(filled_key.in_(filled_keys_of_rows))).mappings()
    return {tuple(row[column_name] for column_name in key_columns): row for row in stored_rows}
