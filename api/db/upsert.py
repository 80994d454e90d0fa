"""Rows into a table by their key: new ones inserted, different ones changed, equal ones left alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlmodel import Session

from api.db.table import Table

CHUNK = 500
Chunked = TypeVar("Chunked")


@dataclass
class Counts:
    created: int = 0
    changed: int = 0
    unchanged: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.created + other.created, self.changed + other.changed, self.unchanged + other.unchanged)


def upsert(session: Session, table: type[Table], rows: Sequence[dict[str, Any]], *key: str) -> Counts:
    """Columns that a row leaves out keep what they have. Nothing is ever deleted. All rows name the same columns."""
    total = Counts()
    for chunk in chunks(rows):
        total += _upsert(session, sa.inspect(table).local_table, chunk, key)
    return total


def refresh_statistics(session: Session) -> None:
    """After a large load, so that the planner knows the tables it is asked about; SQLite keeps its plans."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection().exec_driver_sql("ANALYZE")


def _upsert(session: Session, table: sa.Table, rows: Sequence[dict[str, Any]], key: tuple[str, ...]) -> Counts:
    known = _known(session, table, rows, key)
    new, changed = [], []
    for row in rows:
        old = known.get(tuple(row[name] for name in key))
        if old is None:
            new.append(row)
        elif any(old[name] != value for name, value in row.items()):
            changed.append(row)
    if new:
        session.execute(sa.insert(table), new)
    if changed:
        _update(session, table, changed, key)
    return Counts(len(new), len(changed), len(rows) - len(new) - len(changed))


def _update(session: Session, table: sa.Table, rows: Sequence[dict[str, Any]], key: tuple[str, ...]) -> None:
    """The key itself is not set: SQLite would look through every table that refers to it."""
    keys = [_same(table.c[name]) for name in key]
    values: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in rows[0] if name not in key}
    given = [{("key_" if name in key else "new_") + name: value for name, value in row.items()} for row in rows]
    session.connection().execute(sa.update(table).where(*keys).values(values), given)


def _same(column: sa.Column[Any]) -> sa.ColumnElement[bool]:
    """NULL counts as equal to NULL; where there is none, plainly, so that an index serves."""
    given = sa.bindparam(f"key_{column.name}", type_=column.type)
    return column.is_not_distinct_from(given) if column.nullable else column == given


def _known(
    session: Session, table: sa.Table, rows: Sequence[dict[str, Any]], key: tuple[str, ...]
) -> dict[tuple[Any, ...], Any]:
    """What is stored under these keys, or under more: NULL equals nothing in SQL, so it is compared here."""
    filled = [name for name in key if all(row[name] is not None for row in rows)]
    keys = sa.tuple_(*(table.c[name] for name in filled))
    columns = [table.c[name] for name in {*key, *rows[0]}]
    wanted = {tuple(row[name] for name in filled) for row in rows}
    found = session.execute(sa.select(*columns).where(keys.in_(wanted))).mappings()
    return {tuple(row[name] for name in key): row for row in found}


def chunks(rows: Sequence[Chunked]) -> list[Sequence[Chunked]]:
    """As many at once as one statement takes."""
    return [rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK)]
