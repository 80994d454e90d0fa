"""What a revision of the schema takes away from older code. A revision that only expands takes nothing away.

Older code names every column that it writes, reads the columns that it knows, and relies on its constraints.
"""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa


@dataclass(frozen=True)
class Column:
    type: str
    nullable: bool
    has_default: bool


@dataclass(frozen=True)
class TableShape:
    columns: dict[str, Column]
    keys: frozenset[tuple[str, ...]]
    """The columns of the primary key and of each unique constraint or index."""
    checks: dict[str, str]
    foreign_keys: frozenset[tuple[Any, ...]]


def shapes(connection: sa.Connection) -> dict[str, TableShape]:
    """Return the shape of every table of the database."""
    inspector = sa.inspect(connection)
    return {table: _shape(inspector, table) for table in inspector.get_table_names()}


def files(connection: sa.Connection) -> dict[str, int]:
    """Return by table the file that PostgreSQL keeps it in: another one if the table was written anew."""
    if connection.dialect.name != "postgresql":
        return {}
    tables = "relkind = 'r' AND relnamespace = 'public'::regnamespace"
    rows = connection.exec_driver_sql(f"SELECT relname, relfilenode FROM pg_class WHERE {tables}")
    return {row.relname: row.relfilenode for row in rows}


def _shape(inspector: sa.Inspector, table: str) -> TableShape:
    columns = {
        it["name"]: Column(str(it["type"]), bool(it["nullable"]), it.get("default") is not None)
        for it in inspector.get_columns(table)
    }
    keys: list[Any] = [
        inspector.get_pk_constraint(table)["constrained_columns"],
        *(it["column_names"] for it in inspector.get_unique_constraints(table)),
        *(it["column_names"] for it in inspector.get_indexes(table) if it["unique"]),
    ]
    return TableShape(
        columns,
        frozenset(tuple(sorted(str(name) for name in key)) for key in keys),
        {str(it["name"]): it["sqltext"] for it in inspector.get_check_constraints(table)},
        frozenset((*it["constrained_columns"], it["referred_table"]) for it in inspector.get_foreign_keys(table)),
    )


def taken_away(before: dict[str, TableShape], after: dict[str, TableShape]) -> list[str]:
    """Say what older code, which knows the schema of before, can no longer do."""
    problems = [f"{table} is gone" for table in before.keys() - after.keys()]
    for table in sorted(before.keys() & after.keys()):
        problems += [f"{table}{problem}" for problem in _taken_away(before[table], after[table])]
    return problems


def _taken_away(before: TableShape, after: TableShape) -> list[str]:
    problems = [f".{name} is gone" for name in before.columns.keys() - after.columns.keys()]
    for name, column in after.columns.items():
        if name not in before.columns:
            if not column.nullable and not column.has_default:
                problems.append(f".{name} has no default, and older code does not write it")
            continue
        earlier_column = before.columns[name]
        if column.type != earlier_column.type:
            problems.append(f".{name} was {earlier_column.type} and is {column.type}")
        if earlier_column.nullable and not column.nullable:
            problems.append(f".{name} may no longer be null")
        if earlier_column.has_default and not column.has_default:
            problems.append(f".{name} has lost its default")
    new_columns = after.columns.keys() - before.columns.keys()
    problems += [f" is no longer unique by {', '.join(key)}" for key in before.keys - after.keys]
    problems += [f" must be unique by {', '.join(key)}" for key in after.keys - before.keys if not {*key} & new_columns]
    problems += [
        f" has another check {name}"
        for name, text in after.checks.items()
        if before.checks.get(name) != text and not any(column in text for column in new_columns)
    ]
    problems += [
        f" has another foreign key {key[:-1]} to {key[-1]}"
        for key in after.foreign_keys - before.foreign_keys
        if not {*key[:-1]} & new_columns
    ]
    return problems
