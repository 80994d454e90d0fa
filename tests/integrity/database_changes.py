"""Random changes of stored rows, as somebody makes them who owns the database: what they change, and how to name it.

A change is an updated, deleted, added or swapped value of any table that `siaga verify` checks. Changes that cannot
show in findings about each other share a run, in which findings must name each of them.
"""

import random
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum, auto
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import DBAPIError, StatementError
from sqlmodel import Session

from api.checklists.counters import Counters
from api.coordination.record_kinds import RECORD_KINDS
from api.db.table import Table
from api.db.types import UtcDateTime
from api.integrity import coverage
from api.integrity.verify.report import Finding
from api.ledger.reference_digests import DIGESTED_TABLES, OWNER_COLUMNS, is_about_recorded, is_recorded_id
from tests.conftest import Siaga

Row = Mapping[str, Any]
TABLES = {
    str(table.__tablename__): Table.metadata.tables[str(table.__tablename__)] for table in coverage.checked_tables()
}
COMMITMENT_OWNERS = {
    str(table.__tablename__): RECORD_KINDS["commitment"].id_column(table).key
    for table in RECORD_KINDS["commitment"].tables
}
KIND_BY_TABLE = {str(table.__tablename__): kind for kind, record in RECORD_KINDS.items() for table in record.tables}
WITH_ENTRIES = ("check_in", "checklist_update", "flag_change", "polling_day", "target_change", "verification")
"""The tables whose rows findings name by the entry that each was written with."""
FILES = {"evidence_bytes": "sha256", "evidence_file": "sha256"}
PROJECTIONS = ("checklist_item", "daily_totals", "region_totals")
TOKENS = {"token": "id", "token_region": "token"}
HELD_BY_TOKENS = {
    **{"calendar_feed": "id", "calendar_feed_region": "feed", "sign_in_session": "id"},
    **{"webhook": "id", "webhook_region": "webhook"},
}
"""The tables of what ends with a token. Of these, of tokens and of files, the column that findings name."""
LOG = ("checkpoint", "cosignature", "entry", "instance", "ledger", "log", "log_head", "log_tile")
MAY_BE_REMOVED = ("checkpoint", "cosignature")
"""Nothing in the database says how many of them there were. Who holds one proves that it was there."""
MALFORMED: dict[str, tuple[Any, ...]] = {
    "sqlite": ("nonsense", "", -1, 3.5, 2**62, b"\x00\xff", "9999-99-99", "[7]", "{", "null"),
    "postgresql": ("nonsense", "", -1, 2**31 - 1, "infinity", "9999-12-31", "[7]", '{"a": 1}', "7", "null"),
}
"""Values that fit hardly any column."""


class Group(StrEnum):
    """Changes of two groups share no run, because what one changes may show in findings about the other."""

    DIGESTED = auto()
    RECORDS = auto()
    ROWS = auto()
    FILES = auto()
    PROJECTIONS = auto()
    TOKENS = auto()
    HELD_BY_TOKENS = auto()
    LOG = auto()
    OTHERS = auto()


class Subject(NamedTuple):
    """What a row belongs to: of one subject only one row is changed in a run."""

    group: Group
    name: str
    """How findings name it, if they do."""


@dataclass(frozen=True)
class Change:
    """A change of one row, or of two rows whose values are swapped."""

    table: str
    text: str
    """What is done."""
    statements: tuple[Any, ...]
    subjects: frozenset[Subject]
    places: frozenset[str]
    """How findings may name the row."""

    @property
    def group(self) -> Group:
        return next(iter(self.subjects)).group

    def is_named(self, findings: Iterable[Finding]) -> bool:
        return any(f"{it.where} ".startswith(f"{place} ") for it in findings for place in self.places)


def disable_constraints(siaga: Siaga) -> None:
    """Remove what keeps malformed values out, as the owner of a database can. Triggers are removed elsewhere."""
    with siaga.database.write() as session:
        connection = session.connection()
        if siaga.database.is_sqlite:
            connection.exec_driver_sql("PRAGMA writable_schema = ON")
            connection.exec_driver_sql(
                "UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table'"
            )
            connection.exec_driver_sql("PRAGMA writable_schema = RESET")
            return
        for table in TABLES.values():
            for constraint in table.constraints:
                if isinstance(constraint, sa.CheckConstraint):
                    connection.exec_driver_sql(
                        f'ALTER TABLE {table.name} DROP CONSTRAINT IF EXISTS "{constraint.name}"'
                    )
            for column in table.columns:
                if not column.nullable and not column.primary_key:
                    connection.exec_driver_sql(f'ALTER TABLE {table.name} ALTER COLUMN "{column.name}" DROP NOT NULL')


class ChangeMaker:
    """Makes changes of the rows that a session sees. Nothing is changed before `apply`."""

    def __init__(self, session: Session, dice: random.Random) -> None:
        self.session = session
        self.dice = dice
        self.database_kind = session.get_bind().dialect.name
        self._rows: dict[str, list[Row]] = {}
        connection = session.connection()
        if self.database_kind == "sqlite":
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        else:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")

    def rows(self, table_name: str) -> list[Row]:
        if table_name not in self._rows:
            result = self.session.connection().execute(select(TABLES[table_name]))
            rows = [dict(row) for row in result.mappings()]
            self._rows[table_name] = [row for row in rows if says_something(table_name, row)]
        return self._rows[table_name]

    def random_change(self) -> Change:
        """A change that the database takes, of a random kind in a random table."""
        while True:
            table_name = self.dice.choice(sorted(TABLES))
            makers = [self._updated] * 4 + [self._malformed] * 2 + [self._deleted, self._added, self._swapped]
            if self.rows(table_name) and (change := self.dice.choice(makers)(table_name)) and self.takes(change):
                return change

    def takes(self, change: Change) -> bool:
        """Whether the database takes the change. Rolls it back."""
        savepoint = self.session.begin_nested()
        is_made = self.make(change)
        savepoint.rollback()
        return is_made

    def make(self, change: Change) -> bool:
        """Make a change. Returns whether the database takes it; else nothing is changed."""
        savepoint = self.session.begin_nested()
        try:
            row_counts = [self.session.connection().execute(statement).rowcount for statement in change.statements]
        except (DBAPIError, StatementError):
            savepoint.rollback()
            return False
        savepoint.commit()
        return 0 not in row_counts

    def checked_columns(self, table_name: str) -> list[sa.Column[Any]]:
        return [it for it in TABLES[table_name].columns if f"{table_name}.{it.name}" not in coverage.NOT_CHECKED]

    def changed_column(self, table_name: str, column: sa.Column[Any], row: Row) -> Change | None:
        """Another value of the kind that the column holds, in this row; None if there is none."""
        value = other_value(self.session, column, row[column.name], self.dice)
        if value == row[column.name]:
            return None
        statement = update(TABLES[table_name]).where(self._is_row(table_name, row)).values({column.name: value})
        return self._change(table_name, f"{column.name} := {value!r}", [row], statement)

    def _updated(self, table_name: str) -> Change | None:
        return self.changed_column(table_name, *self._cell(table_name))

    def _cell(self, table_name: str) -> tuple[sa.Column[Any], Row]:
        return self.dice.choice(self.checked_columns(table_name)), self.dice.choice(self.rows(table_name))

    def _malformed(self, table_name: str) -> Change | None:
        """A value that no code of Siaga writes into the column, past the types of SQLAlchemy."""
        column, row = self._cell(table_name)
        value = self.dice.choice((*MALFORMED[self.database_kind], None))
        if isinstance(column.type, sa.Boolean) and value is not None:
            return None  # numbers and words are read as true or false
        if (value in ("", None) and not row[column.name]) or row[column.name] == value:
            return None
        typed: Any = sa.null() if value is None else sa.bindparam(None, value, type_=sa.types.NullType())
        if self.database_kind == "postgresql" and value is not None:
            typed = sa.cast(sa.literal(str(value), sa.Text), column.type)
        is_row = self._is_row(table_name, row)
        statement = update(TABLES[table_name]).where(is_row).values({column.name: typed})
        return self._change(table_name, f"{column.name} := {value!r}", [row], statement)

    def _deleted(self, table_name: str) -> Change | None:
        if table_name in MAY_BE_REMOVED:
            return None
        row = self.dice.choice(self.rows(table_name))
        return self._change(
            table_name, "deleted", [row], delete(TABLES[table_name]).where(self._is_row(table_name, row))
        )

    def _added(self, table_name: str) -> Change | None:
        """A copy of a row under another key."""
        row, table = self.dice.choice(self.rows(table_name)), TABLES[table_name]
        keys = [it for it in table.columns if it.primary_key or it.unique or it.name == "seq"]
        new_row = {**row, **{key.name: other_value(self.session, key, row[key.name], self.dice) for key in keys}}
        return self._change(table_name, "added", [new_row], insert(table).values(new_row))

    def _swapped(self, table_name: str) -> Change | None:
        """The values of a column of two rows, each in the place of the other."""
        column, row = self._cell(table_name)
        other_row = self.dice.choice(self.rows(table_name))
        if column.primary_key or other_row[column.name] == row[column.name]:
            return None
        statements = [
            update(TABLES[table_name]).where(self._is_row(table_name, it)).values({column.name: other[column.name]})
            for it, other in ((row, other_row), (other_row, row))
        ]
        return self._change(table_name, f"{column.name} swapped with another row", [row, other_row], *statements)

    def _is_row(self, table_name: str, row: Row) -> sa.ColumnElement[bool]:
        return sa.and_(*(key == row[key.name] for key in TABLES[table_name].primary_key))

    def _change(self, table_name: str, text: str, rows: Collection[Row], *statements: Any) -> Change | None:
        subjects = {self._subject(table_name, row) for row in rows}
        if len({it.group for it in subjects}) > 1:
            return None
        keys = {" ".join(str(row[key.name]) for key in TABLES[table_name].primary_key) for row in rows}
        places = {*(it.name for it in subjects), *(f"{table_name} {key}" for key in keys)}
        what = f"{table_name} {', '.join(sorted(keys))}: {text}"
        return Change(table_name, what, statements, frozenset(subjects), frozenset(places))

    def _subject(self, table_name: str, row: Row) -> Subject:
        owner_column = OWNER_COLUMNS.get(table_name) or COMMITMENT_OWNERS.get(table_name)
        if table_name == "fact" and is_about_recorded(row["subject_kind"], row["subject"]):
            return Subject(Group.RECORDS, f"{KIND_BY_TABLE[row['subject_kind']]} {row['subject']}")
        if owner_column and (table_name in COMMITMENT_OWNERS or is_recorded_id(row[owner_column])):
            return Subject(Group.RECORDS, f"{KIND_BY_TABLE[table_name]} {row[owner_column]}")
        if table_name in DIGESTED_TABLES:
            return Subject(Group.DIGESTED, f"table {table_name}")
        if table_name in WITH_ENTRIES:
            return Subject(Group.ROWS, f"{table_name} {row['ledger']}-{row['seq']}")
        for group, columns in ((Group.TOKENS, TOKENS), (Group.HELD_BY_TOKENS, HELD_BY_TOKENS), (Group.FILES, FILES)):
            if table_name in columns:
                return Subject(group, f"{table_name.removesuffix('_region')} {row[columns[table_name]]}")
        if table_name in PROJECTIONS:
            key = " ".join(str(row[it.name]) for it in TABLES[table_name].primary_key)
            return Subject(Group.PROJECTIONS, f"{table_name} {key}")
        return Subject(Group.LOG if table_name in LOG else Group.OTHERS, "")


def says_something(table_name: str, row: Row) -> bool:
    """Whether a row is more than none: a ledger without an entry and totals that count nothing are not."""
    if table_name in ("daily_totals", "region_totals"):
        return any(row[counter_name] for counter_name in Counters._fields)
    return table_name != "ledger" or row["seq"] >= 0


def other_value(session: Session, column: sa.Column[Any], value: Any, dice: random.Random) -> Any:
    """Another value that the column can hold; the same one if there is none."""
    for key in column.foreign_keys:
        query = select(key.column).where(key.column != value if value is not None else sa.true()).limit(50)
        others = [*session.connection().execute(query).scalars()]
        return dice.choice(others) if others else value
    if isinstance(column.type, sa.Enum):
        return dice.choice([it for it in column.type.enum_class or () if it != value])
    if isinstance(column.type, sa.JSON):
        return {**(value or {}), "LOG-08": []} if isinstance(value, dict) else [*(value or []), "LOG-08"]
    if isinstance(column.type, UtcDateTime):
        return (value or datetime.now(UTC)) - timedelta(seconds=dice.choice([1, -1, 86_400]))
    others_by_type: dict[type, Callable[[], Any]] = {
        date: lambda: (value or date(2024, 1, 1)) - timedelta(dice.choice([1, -1, 30])),
        bool: lambda: not value,
        int: lambda: (value or 0) + dice.choice([1, 7, 1000]),
        float: lambda: (value or 0) + 0.5,
        UUID: uuid4,
        bytes: lambda: (value or b" ")[:-1] + bytes([(value or b" ")[-1] ^ 1]),
    }
    return others_by_type.get(column.type.python_type, lambda: f"{value or ''}x")()


def batches(changes: Iterable[Change]) -> list[list[Change]]:
    """Put changes together that share a run: those of one group, and of one subject only one."""
    runs: list[tuple[set[Subject], list[Change]]] = []
    for change in changes:
        fitting = (it for it in runs if it[1][0].group is change.group and it[0].isdisjoint(change.subjects))
        subjects, shared = next(fitting, (set(), []))
        if not shared:
            runs.append((subjects, shared))
        subjects |= change.subjects
        shared.append(change)
    return [shared for _, shared in runs]
