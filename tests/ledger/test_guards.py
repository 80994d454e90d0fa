"""The database itself refuses to change or remove history, to whoever asks by mistake."""

import pytest
from sqlalchemy.exc import DBAPIError

from tests.conftest import Siaga

DEEDS = [
    ("UPDATE entry SET text = text", "entry is history"),
    ("DELETE FROM entry", "entry is history"),
    ("UPDATE log SET leaf = leaf", "log is history"),
    ("DELETE FROM log", "log is history"),
    ("UPDATE checkpoint SET note = note", "checkpoint is history"),
    ("DELETE FROM checkpoint", "checkpoint is history"),
    ("UPDATE erasable_text SET text = 'x'", "erasable_text is history"),
    ("DELETE FROM ledger", "ledger is history"),
    ("UPDATE instance SET id = 2", "instance is history"),
    ("DELETE FROM instance", "instance is history"),
]
TABLES = ("entry", "log", "checkpoint", "erasable_text", "ledger", "instance")
TRUNCATED = [(f"TRUNCATE {it} CASCADE", "is history") for it in TABLES]


def test_history_is_only_added_to(reported: Siaga) -> None:
    deeds = DEEDS if reported.database.is_sqlite else [*DEEDS, *TRUNCATED]
    for deed, refusal in deeds:
        with pytest.raises(DBAPIError, match=refusal), reported.database.write() as session:
            session.connection().exec_driver_sql(deed)
