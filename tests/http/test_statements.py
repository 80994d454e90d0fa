"""The number of SQL statements of a request does not depend on the size of its answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from api.http.kept_answers import KeptAnswers
from tests.conftest import Siaga
from tests.http import raw
from tests.http.operations import LISTS, Operation, operation_id

MOST = 30


@contextmanager
def executed_statements(box: Siaga) -> Iterator[list[str]]:
    """The SQL statements that reads execute meanwhile."""
    executed: list[str] = []

    def note_statement(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        executed.append(statement)

    engines = (box.database.change_marker.engine, box.database.lookups, box.database.reader)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note_statement)
    try:
        yield executed
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note_statement)


def statements(box: Siaga, bearer: str, target: str, accept: str = "*/*") -> list[str]:
    """The SQL statements of this request with warm caches but no kept answer, including the look-up."""
    for _ in range(2):  # after the first use of a token, its day is recorded
        raw.ask(box.app, target, authorization=bearer, accept=accept)
    box.app.state.kept_answers = KeptAnswers()
    with executed_statements(box) as executed:
        answer = raw.ask(box.app, target, authorization=bearer, accept=accept)
    assert answer.status == 200
    return executed


@pytest.mark.parametrize("operation", LISTS, ids=operation_id)
def test_a_long_page_takes_as_many_statements_as_a_short_one(operation: Operation, box: Siaga, bearer: str) -> None:
    short = statements(box, bearer, f"{operation.address}?limit=1")
    long = statements(box, bearer, f"{operation.address}?limit=500")

    assert 1 < len(short) < MOST
    assert len(long) == len(short)


@pytest.mark.parametrize("path", ["/v1/regions/{}", "/v1/regions/{}/figures", "/v1/readiness-checklists/{}"])
def test_a_large_region_takes_as_many_statements_as_a_small_one(path: str, box: Siaga, bearer: str) -> None:
    small = statements(box, bearer, path.format("64.09"))
    large = statements(box, bearer, path.format("ID"))

    assert 1 < len(small) < MOST
    assert len(large) == len(small)


def test_a_long_sheet_takes_as_many_statements_as_a_short_one(box: Siaga, bearer: str) -> None:
    short = statements(box, bearer, "/v1/readiness-checklists/64.08.04?format=csv")
    long = statements(box, bearer, "/v1/readiness-checklists/64?format=csv")

    assert len(long) == len(short) < MOST


@pytest.mark.parametrize(
    ("path", "media_type"), [("regions?", "application/geo+json"), ("checklist-items?format=csv&", "*/*")]
)
def test_another_media_type_takes_as_many_statements(path: str, media_type: str, box: Siaga, bearer: str) -> None:
    short = statements(box, bearer, f"/v1/{path}limit=1", media_type)
    long = statements(box, bearer, f"/v1/{path}limit=500", media_type)

    assert len(long) == len(short) < MOST


def test_a_token_that_was_seen_takes_no_statement_while_nothing_changes(box: Siaga, bearer: str) -> None:
    """PostgreSQL is asked in one statement whether anything was committed, SQLite without one."""
    raw.ask(box.app, "/v1/me", authorization=bearer)

    assert len(statements(box, bearer, "/v1/me")) == (0 if box.database.is_sqlite else 1)
