"""Rows are found by keys of several columns, and SQLite does not read the whole table for it."""

from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlmodel import select

from api.db.keys import with_keys
from api.ledger.models import Entry
from tests.conftest import Siaga

PLACE = (Entry.ledger, Entry.seq)


@pytest.mark.parametrize("count", [1, 2, 500])
def test_rows_are_found_by_their_keys(box: Siaga, count: int) -> None:
    columns: tuple[Any, ...] = PLACE
    with box.database.read() as session:
        keys = [tuple(row) for row in session.exec(select(*columns).order_by(*PLACE).limit(count))]
        absent = ("00", 0)
        found = session.exec(with_keys(select(*columns), PLACE, [*keys, absent]).order_by(*PLACE)).all()
        plan = _plan_on_sqlite(session, with_keys(select(*columns), PLACE, [*keys, absent]))

    assert keys
    assert [tuple(row) for row in found] == keys
    assert plan is None or "SEARCH entry" in plan


def _plan_on_sqlite(session: Any, query: Any) -> str | None:
    """Return how SQLite runs a query; None: this is another database."""
    if session.get_bind().dialect.name != "sqlite":
        return None
    compiled = query.compile(dialect=sqlite.dialect(paramstyle="named"), compile_kwargs={"literal_binds": True})
    return " ".join(row[-1] for row in session.connection().execute(sa.text(f"EXPLAIN QUERY PLAN {compiled}")))
