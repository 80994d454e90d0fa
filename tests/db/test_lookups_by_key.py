"""Rows are looked up by many keys at once through an index. SQLite reads a whole table for a list of pairs."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import event
from sqlmodel import Session

from api.http.repository import stored_responses
from api.integrity.rebuild.repository import entries_by_place
from tests.conftest import Siaga

LOOKUPS: dict[str, Callable[[Session], Any]] = {
    "idempotent_response (token=? AND key=?)": lambda session: stored_responses(
        session, [(uuid4(), "a"), (uuid4(), "b")], datetime.now(UTC)
    ),
    "entry (ledger=? AND seq=?)": lambda session: entries_by_place(session, [("64.08", 1), ("ID", 2)]),
}


@pytest.mark.parametrize("table_and_keys", LOOKUPS)
def test_many_keys_are_looked_up_in_an_index(box: Siaga, table_and_keys: str) -> None:
    if not box.database.is_sqlite:
        pytest.skip("PostgreSQL looks up lists of pairs in an index too")
    table, _, keys = table_and_keys.partition(" ")
    executed: list[tuple[str, Any]] = []

    with box.database.read() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *it: executed.append((it[2], it[3])))
        LOOKUPS[table_and_keys](session)
        [(statement, parameters)] = executed
        plan = [it[-1] for it in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]

    [step] = [it for it in plan if f" {table} " in f"{it} "]
    assert step.startswith("SEARCH "), plan
    assert step.endswith(keys), plan
