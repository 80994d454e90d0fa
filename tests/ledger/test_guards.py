"""Triggers in the database refuse to change or remove history."""

import pytest
from sqlalchemy.exc import DBAPIError

from api.ledger import repository as ledger_repository
from tests.conftest import Siaga
from tests.ledgers import place_and_sign

REFUSED_STATEMENTS = [
    ("UPDATE entry SET text = text", "entry is history"),
    ("DELETE FROM entry", "entry is history"),
    ("UPDATE log SET leaf = leaf", "log is history"),
    ("DELETE FROM log", "log is history"),
    ("UPDATE checkpoint SET note = note", "checkpoint is history"),
    ("DELETE FROM checkpoint", "checkpoint is history"),
    ("UPDATE cosignature SET line = line", "cosignature is history"),
    ("DELETE FROM cosignature", "cosignature is history"),
    ("UPDATE erasable_text SET text = 'x'", "erasable_text is history"),
    ("DELETE FROM ledger", "ledger is history"),
    ("UPDATE instance SET id = 2", "instance is history"),
    ("DELETE FROM instance", "instance is history"),
]
TABLES = ("entry", "log", "checkpoint", "cosignature", "erasable_text", "ledger", "instance")
REFUSED_TRUNCATIONS = [(f"TRUNCATE {it} CASCADE", "is history") for it in TABLES]


def test_history_is_append_only(busy_box: Siaga) -> None:
    size = place_and_sign(busy_box).size
    with busy_box.database.write() as session:
        ledger_repository.insert_cosignature(session, size, "a witness", "a line")
    statements = REFUSED_STATEMENTS if busy_box.database.is_sqlite else [*REFUSED_STATEMENTS, *REFUSED_TRUNCATIONS]
    for statement, refusal in statements:
        with pytest.raises(DBAPIError, match=refusal), busy_box.database.write() as session:
            session.connection().exec_driver_sql(statement)
