"""`siaga verify` finds what the owner of the database changed in events, agreements and commitments."""

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

from api.coordination.agreements.record import AgreementRecord
from api.coordination.commitments.record import CommitmentRecord
from api.coordination.events.record import EventRecord
from api.db.table import Table
from api.db.types import UtcDateTime
from api.integrity.rebuild import coordination as rebuild_coordination
from api.integrity.verify.report import VerificationReport
from api.ledger import entries as ledger_entries
from tests.conftest import Server, Siaga
from tests.integrity.rebuild.random_coordination import RandomCoordination
from tests.integrity.verify.test_tampering import disable_triggers

TIMES = 5
TRIES = 9
"""Attempts for each column: the database refuses some values, such as a position that is taken."""
RECORDS = (EventRecord, AgreementRecord, CommitmentRecord)
OWNED_TABLES = {str(table.__tablename__): record.owner for record in RECORDS for table in record.tables[1:]}
HEAD_TABLES = {str(record.tables[0].__tablename__): record.owner for record in RECORDS}
ACTIONS = [action for record in RECORDS for action in record.bodies]
TABLES: dict[str, sa.Table] = {name: Table.metadata.tables[name] for name in (*HEAD_TABLES, *OWNED_TABLES)}
UNCHECKED = {
    **{f"{name}.id": "other rows refer to it, so the database refuses to change it" for name in HEAD_TABLES},
    "commitment_evidence.id": "it has no meaning",
}
NEWER_FACTS = {"recorded_on", "mistaken_since", "regions"}
"""Facts that older entries lack."""
Row = dict[str, Any]


def other_value(session: Session, column: Column[Any], value: Any, dice: random.Random) -> Any:
    """Another value that the column can hold."""
    for key in column.foreign_keys:
        referenced = session.connection().execute(select(key.column).where(key.column != value if value else sa.true()))
        return dice.choice(sorted(referenced.scalars(), key=str))
    if isinstance(column.type, sa.Enum):
        return dice.choice([it for it in column.type.enum_class or () if it != value])
    if isinstance(column.type, sa.JSON):
        return [*(value or ()), "Lain"]
    kinds: dict[type[Any], Callable[[], Any]] = {
        UtcDateTime: lambda: value - timedelta(seconds=1),
        sa.Date: lambda: (value or date(2024, 1, 1)) - timedelta(1),
        sa.Integer: lambda: (value or 0) + 1,
        sa.Uuid: uuid4,
        sa.String: lambda: f"{value or ''}x",
        AutoString: lambda: f"{value or ''}x",
    }
    return kinds[type(column.type)]()


def recorded_rows(session: Session, table: sa.Table) -> list[Row]:
    """The rows that offices recorded over the API. Rows from imported files have no entries."""
    rows = [dict(it) for it in session.connection().execute(select(table)).mappings()]
    return [it for it in rows if len(it[OWNED_TABLES.get(table.name, "id")]) == len(str(uuid4()))]


def row_condition(table: sa.Table, row: Row) -> sa.ColumnElement[bool]:
    return sa.and_(*(key == row[key.name] for key in table.primary_key))


def findings_of(session: Session) -> set[str]:
    session.expire_all()
    report = VerificationReport()
    rebuild_coordination.check_coordination(session, report)
    return {f"{it.where}: {it.what}" for it in report.findings}


def findings_after(session: Session, *statements: Any) -> set[str] | None:
    """The findings after these statements, which are then rolled back. None: the database refuses them."""
    savepoint = session.begin_nested()
    try:
        outcomes = [session.connection().execute(it) for it in statements]
        assert outcomes[-1].rowcount != 0
        return findings_of(session)
    except IntegrityError:
        return None
    finally:
        savepoint.rollback()


@pytest.fixture(scope="module")
def coordinated_box(server: Server, open_url: str) -> Iterator[Siaga]:
    """A box with random coordination records. Each test rolls its changes back."""
    siaga = Siaga(server.new(open_url))
    RandomCoordination(siaga, seed=1).repeat_each(TIMES)
    disable_triggers(siaga)
    yield siaga
    siaga.database.close()


def column_changes(session: Session, table: sa.Table, dice: random.Random) -> Iterator[tuple[str, set[str]]]:
    """Change each column once, in a row where another value is possible; yield its name and the findings."""
    rows = recorded_rows(session, table)
    for column in table.columns:
        for row in dice.sample(rows * TRIES, len(rows) * TRIES):
            values = {column.name: other_value(session, column, row[column.name], dice)}
            if column.name == OWNED_TABLES.get(table.name) and "position" in row:
                values["position"] = 99  # a free position
            if (
                findings := findings_after(session, update(table).where(row_condition(table, row)).values(values))
            ) is not None:
                yield f"{table.name}.{column.name}", findings
                break


def test_a_change_to_any_rebuilt_column_is_found(coordinated_box: Siaga) -> None:
    tried, missed = set(), set()
    with coordinated_box.database.write() as session:
        assert findings_of(session) == set()
        for number, table in enumerate(TABLES.values()):
            for column, findings in column_changes(session, table, random.Random(number)):
                tried.add(column)
                missed |= set() if findings else {column}
        assert findings_of(session) == set()
        session.rollback()
    assert tried | UNCHECKED.keys() == {f"{it.name}.{column.name}" for it in TABLES.values() for column in it.columns}
    assert missed <= UNCHECKED.keys()


def copied_row(table: sa.Table, row: Row, dice: random.Random) -> Row:
    """The row with another key: another row of the same object, or another object."""
    free: Row = {"id": str(uuid4()), "position": 99, "region": dice.choice(["64.02", "64.71"]), "requirement": "APK-02"}
    keys = {key.name for key in table.primary_key} - {OWNED_TABLES.get(table.name)}
    if table.name == "agreement_party":
        free["agency"] = "bin"
    if table.name == "commitment_evidence":
        free["id"] = uuid4()
    return row | {name: free[name] for name in keys & free.keys()}


def removal(table: sa.Table, row: Row) -> list[Any]:
    """The statements that delete the row with all rows that belong to it."""
    owned = [(it, of) for it, of in OWNED_TABLES.items() if of == HEAD_TABLES.get(table.name)]
    return [delete(TABLES[it]).where(TABLES[it].c[of] == row["id"]) for it, of in owned] + [
        delete(table).where(row_condition(table, row))
    ]


def test_removed_and_added_rows_and_changed_texts_and_entries_are_found(coordinated_box: Siaga) -> None:
    dice = random.Random(7)
    with coordinated_box.database.write() as session:
        for table in TABLES.values():
            rows = recorded_rows(session, table)
            dice.shuffle(rows)
            findings_of_removal = next(
                findings for row in rows if (findings := findings_after(session, *removal(table, row))) is not None
            )
            assert any("is gone" in it for it in findings_of_removal), table.name
            assert findings_after(session, insert(table).values(copied_row(table, rows[0], dice))), table.name
        _check_texts(session, dice)
        _check_entries(session, dice)
        session.rollback()


def _check_texts(session: Session, dice: random.Random) -> None:
    """A changed or deleted erasable text no longer matches the digest in its entry."""
    erasable_text, message = Table.metadata.tables["erasable_text"], "gone or was changed"
    rows = [it for it in session.connection().execute(select(erasable_text)).mappings() if '"source":' in it["text"]]
    row = dice.choice(rows)
    changed_text = row["text"].replace('"source":', '"source" :', 1)
    for tampering in (
        update(erasable_text).where(erasable_text.c.id == row["id"]).values(text=changed_text),
        delete(erasable_text).where(erasable_text.c.id == row["id"]),
    ):
        assert any(message in it for it in findings_after(session, tampering) or ())


def _check_entries(session: Session, dice: random.Random) -> None:
    """The rebuild survives any fact in an entry. The digest of the entry, checked elsewhere, gives the change away."""
    entry = Table.metadata.tables["entry"]
    rows = session.connection().execute(select(entry).where(entry.c.action.in_(ACTIONS))).mappings().all()
    for action in ACTIONS:
        row = dice.choice([it for it in rows if it["action"] == action])
        entry_json = json.loads(row["text"])
        for name in entry_json["facts"]:
            wrong_entry = {**entry_json, "facts": {**entry_json["facts"], name: dice.choice([7, None, [[7]], "x", {}])}}
            text = ledger_entries.canonical_json(wrong_entry)
            assert (
                findings_after(session, update(entry).where(row_condition(entry, dict(row))).values(text=text))
                is not None
            )


def test_older_entries_and_erased_texts_are_rebuilt_as_far_as_possible(coordinated_box: Siaga) -> None:
    entry, erasable_text = Table.metadata.tables["entry"], Table.metadata.tables["erasable_text"]
    with coordinated_box.database.write() as session:
        connection = session.connection()
        rows = connection.execute(select(entry).where(entry.c.action.in_(ACTIONS))).mappings().all()
        entry_by_digest = {it["digest"]: json.loads(it["text"]) for it in rows}
        for row in rows:
            older_facts = {
                name: it for name, it in entry_by_digest[row["digest"]]["facts"].items() if name not in NEWER_FACTS
            }
            text = ledger_entries.canonical_json({**entry_by_digest[row["digest"]], "facts": older_facts})
            connection.execute(update(entry).where(row_condition(entry, dict(row))).values(text=text))
        assert findings_of(session) == set()

        erased = {it["facts"]["said"] for it in entry_by_digest.values()}
        for number, digest in enumerate(sorted(erased)):
            erasure_entry = {**rows[0], "seq": 10**6 + number, "action": "content.erased", "object": digest}
            connection.execute(insert(entry).values(erasure_entry))
        connection.execute(delete(erasable_text).where(erasable_text.c.text.startswith("{")))
        assert findings_of(session) == set()
        state = Table.metadata.tables["event_state"]
        [first_state, *_] = recorded_rows(session, state)
        assert findings_after(
            session, update(state).where(row_condition(state, first_state)).values(on=date(2024, 1, 1))
        )
        session.rollback()
