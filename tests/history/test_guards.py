"""The database itself refuses to change or remove history, to whoever asks by mistake."""

import pytest
from sqlalchemy.exc import DBAPIError

from tests.conftest import Siaga

DEEDS = [
    ("UPDATE entry SET text = text", "entry is history"),
    ("DELETE FROM entry", "entry is history"),
    ("UPDATE log SET leaf = leaf", "log is history"),
    ("DELETE FROM log", "log is history"),
    ("UPDATE sealed SET note = note", "sealed is history"),
    ("DELETE FROM sealed", "sealed is history"),
    ("UPDATE content SET text = 'x'", "content is history"),
    ("DELETE FROM book", "book is history"),
    ("UPDATE instance SET id = 2", "instance is history"),
    ("DELETE FROM instance", "instance is history"),
]
TABLES = ("entry", "log", "sealed", "content", "book", "instance")
TRUNCATED = [(f"TRUNCATE {it} CASCADE", "is history") for it in TABLES]


def test_history_is_only_added_to(reported: Siaga) -> None:
    deeds = DEEDS if reported.database.is_sqlite else [*DEEDS, *TRUNCATED]
    for deed, refusal in deeds:
        with pytest.raises(DBAPIError, match=refusal), reported.database.write() as session:
            session.connection().exec_driver_sql(deed)
