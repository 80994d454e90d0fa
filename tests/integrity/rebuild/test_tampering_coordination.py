"""Whoever owns the database changes what was told of meetings, agreements and commitments: `siaga verify` finds it."""

import json
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy import Column, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import AutoString, Session

from api.db.table import Table
from api.db.types import UtcDateTime
from api.integrity.rebuild import coordination as rebuild_coordination
from api.integrity.rebuild import repository
from api.integrity.verify.report import VerificationReport
from api.ledger import entries as ledger_entries
from tests.conftest import Server, Siaga
from tests.integrity.rebuild.gatherings import Talk
from tests.integrity.verify.test_tampering import unguarded

TIMES = 5
TRIES = 9
"""The database refuses some values, such as a place that is taken."""
OWNERS = {str(it.__tablename__): of for of, tables in repository.COORDINATION_TABLES.items() for it in tables[1:]}
HEADS = {str(tables[0].__tablename__): of for of, tables in repository.COORDINATION_TABLES.items()}
TABLES: dict[str, sa.Table] = {name: Table.metadata.tables[name] for name in (*HEADS, *OWNERS)}
NOT_TOLD = {
    **{f"{name}.id": "all that belongs to it hangs on it: the database refuses to change it" for name in HEADS},
    "commitment_evidence.id": "it has no meaning",
}
SINCE = {"recorded_on", "mistaken_since", "regions"}
"""What entries have said only since they are told anew."""
Row = dict[str, Any]


def other(session: Session, column: Column[Any], value: Any, dice: random.Random) -> Any:
    """Another value that the column can hold."""
    for key in column.foreign_keys:
        known = session.connection().execute(select(key.column).where(key.column != value if value else sa.true()))
        return dice.choice(sorted(known.scalars(), key=str))
    if isinstance(column.type, sa.Enum):
        return dice.choice([it for it in column.type.enum_class or () if it != value])
    if isinstance(column.type, sa.JSON):
        return [*value, "Lain"]
    kinds: dict[type[Any], Callable[[], Any]] = {
        UtcDateTime: lambda: value - timedelta(seconds=1),
        sa.Date: lambda: (value or date(2024, 1, 1)) - timedelta(1),
        sa.Integer: lambda: (value or 0) + 1,
        sa.Uuid: uuid4,
        sa.String: lambda: f"{value or ''}x",
        AutoString: lambda: f"{value or ''}x",
    }
    return kinds[type(column.type)]()


def own(session: Session, table: sa.Table) -> list[Row]:
    """Rows of what offices recorded: what came in files has no entries."""
    rows = [dict(it) for it in session.connection().execute(select(table)).mappings()]
    return [it for it in rows if len(it[OWNERS.get(table.name, "id")]) == len(str(uuid4()))]


def here(table: sa.Table, row: Row) -> sa.ColumnElement[bool]:
    return sa.and_(*(key == row[key.name] for key in table.primary_key))


def found(session: Session) -> set[str]:
    session.expire_all()
    report = VerificationReport()
    rebuild_coordination.check_coordination(session, report)
    return {f"{it.where}: {it.what}" for it in report.findings}


def undone(session: Session, *statements: Any) -> set[str] | None:
    """What is found after these; then they are taken back. None: the database refuses them."""
    savepoint = session.begin_nested()
    try:
        done = [session.connection().execute(it) for it in statements]
        assert done[-1].rowcount != 0
        return found(session)
    except IntegrityError:
        return None
    finally:
        savepoint.rollback()


@pytest.fixture(scope="module")
def gathered(server: Server, open_url: str) -> Iterator[Siaga]:
    """Each test takes back what it does to it."""
    siaga = Siaga(server.new(open_url))
    Talk(siaga, seed=1).every(TIMES)
    unguarded(siaga)
    yield siaga
    siaga.database.close()


def changes(session: Session, table: sa.Table, dice: random.Random) -> Iterator[tuple[str, set[str]]]:
    """Each column once, of a row in which another value is possible."""
    rows = own(session, table)
    for column in table.columns:
        for row in dice.sample(rows * TRIES, len(rows) * TRIES):
            values = {column.name: other(session, column, row[column.name], dice)}
            if column.name == OWNERS.get(table.name) and "position" in row:
                values["position"] = 99  # where nothing stands
            if (what := undone(session, update(table).where(here(table, row)).values(values))) is not None:
                yield f"{table.name}.{column.name}", what
                break


def test_every_column_of_what_offices_told_is_told_anew(gathered: Siaga) -> None:
    tried, missed = set(), set()
    with gathered.database.write() as session:
        assert found(session) == set()
        for number, table in enumerate(TABLES.values()):
            for column, what in changes(session, table, random.Random(number)):
                tried.add(column)
                missed |= set() if what else {column}
        assert found(session) == set()
        session.rollback()
    assert tried | NOT_TOLD.keys() == {f"{it.name}.{column.name}" for it in TABLES.values() for column in it.columns}
    assert missed <= NOT_TOLD.keys()


def copied(table: sa.Table, row: Row, dice: random.Random) -> Row:
    """As another row of the same object, or as another object."""
    free: Row = {"id": str(uuid4()), "position": 99, "region": dice.choice(["64.02", "64.71"]), "requirement": "APK-02"}
    keys = {key.name for key in table.primary_key} - {OWNERS.get(table.name)}
    if table.name == "agreement_party":
        free["agency"] = "bin"
    if table.name == "commitment_evidence":
        free["id"] = uuid4()
    return row | {name: free[name] for name in keys & free.keys()}


def removal(table: sa.Table, row: Row) -> list[Any]:
    """With all that belongs to it."""
    parts = [(it, of) for it, of in OWNERS.items() if of == HEADS.get(table.name)]
    return [delete(TABLES[it]).where(TABLES[it].c[of] == row["id"]) for it, of in parts] + [
        delete(table).where(here(table, row))
    ]


def test_rows_removed_and_added_and_texts_and_entries_changed_are_found(gathered: Siaga) -> None:
    dice = random.Random(7)
    with gathered.database.write() as session:
        for table in TABLES.values():
            rows = own(session, table)
            dice.shuffle(rows)
            gone = next(what for row in rows if (what := undone(session, *removal(table, row))) is not None)
            assert any("is gone" in it for it in gone), table.name
            assert undone(session, insert(table).values(copied(table, rows[0], dice))), table.name
        _texts(session, dice)
        _entries(session, dice)
        session.rollback()


def _texts(session: Session, dice: random.Random) -> None:
    """What was sent hangs on the digests of entries."""
    content, text = Table.metadata.tables["erasable_text"], "gone or was changed"
    rows = [it for it in session.connection().execute(select(content)).mappings() if '"source":' in it["text"]]
    row = dice.choice(rows)
    changed = row["text"].replace('"source":', '"source" :', 1)
    for tampering in (
        update(content).where(content.c.id == row["id"]).values(text=changed),
        delete(content).where(content.c.id == row["id"]),
    ):
        assert any(text in it for it in undone(session, tampering) or ())


def _entries(session: Session, dice: random.Random) -> None:
    """Whatever an entry is made to say, the check goes on; that it was made to is found by the entry's digest."""
    entry = Table.metadata.tables["entry"]
    rows = (
        session.connection()
        .execute(select(entry).where(entry.c.action.in_(repository.COORDINATION_ACTIONS)))
        .mappings()
        .all()
    )
    for action in repository.COORDINATION_ACTIONS:
        row = dice.choice([it for it in rows if it["action"] == action])
        said = json.loads(row["text"])
        for name in said["facts"]:
            wrong = {**said, "facts": {**said["facts"], name: dice.choice([7, None, [[7]], "x", {}])}}
            text = ledger_entries.canonical_json(wrong)
            assert undone(session, update(entry).where(here(entry, dict(row))).values(text=text)) is not None


def test_older_entries_and_those_whose_texts_were_erased_are_told_as_far_as_they_go(gathered: Siaga) -> None:
    entry, content = Table.metadata.tables["entry"], Table.metadata.tables["erasable_text"]
    with gathered.database.write() as session:
        connection = session.connection()
        rows = (
            connection.execute(select(entry).where(entry.c.action.in_(repository.COORDINATION_ACTIONS)))
            .mappings()
            .all()
        )
        said = {it["digest"]: json.loads(it["text"]) for it in rows}
        for row in rows:
            older = {name: it for name, it in said[row["digest"]]["facts"].items() if name not in SINCE}
            text = ledger_entries.canonical_json({**said[row["digest"]], "facts": older})
            connection.execute(update(entry).where(here(entry, dict(row))).values(text=text))
        assert found(session) == set()

        erased = {it["facts"]["said"] for it in said.values()}
        for number, digest in enumerate(sorted(erased)):
            gone = {**rows[0], "seq": 10**6 + number, "action": "content.erased", "object": digest}
            connection.execute(insert(entry).values(gone))
        connection.execute(delete(content).where(content.c.text.startswith("{")))
        assert found(session) == set()
        state = Table.metadata.tables["event_state"]
        [first, *_] = own(session, state)
        assert undone(session, update(state).where(here(state, first)).values(on=date(2024, 1, 1)))
        session.rollback()
