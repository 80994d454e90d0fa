"""How many SQL statements a request takes does not depend on how much it answers."""

from typing import Any

import pytest
from sqlalchemy import event

from tests.conftest import Siaga
from tests.http import raw
from tests.http.operations import LISTS, Operation, name

MOST = 30


def statements(box: Siaga, bearer: str, target: str, accept: str = "*/*") -> list[str]:
    """Those that this request takes, with the token's; what is kept between requests has been read before."""
    raw.ask(box.app, target, authorization=bearer, accept=accept)
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    engines = (box.database.lookups, box.database.reader)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        answer = raw.ask(box.app, target, authorization=bearer, accept=accept)
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)
    assert answer.status == 200
    return seen


@pytest.mark.parametrize("it", LISTS, ids=name)
def test_a_long_page_takes_as_many_as_a_short_one(it: Operation, box: Siaga, bearer: str) -> None:
    short = statements(box, bearer, f"{it.address}?limit=1")
    long = statements(box, bearer, f"{it.address}?limit=500")

    assert 1 < len(short) < MOST
    assert len(long) == len(short)


@pytest.mark.parametrize("path", ["/v1/regions/{}", "/v1/regions/{}/figures", "/v1/readiness-checklists/{}"])
def test_a_large_region_takes_as_many_as_a_small_one(path: str, box: Siaga, bearer: str) -> None:
    small = statements(box, bearer, path.format("64.09"))
    large = statements(box, bearer, path.format("ID"))

    assert 1 < len(small) < MOST
    assert len(large) == len(small)


def test_a_long_sheet_takes_as_many_as_a_short_one(box: Siaga, bearer: str) -> None:
    short = statements(box, bearer, "/v1/readiness-checklists/64.08.04?format=csv")
    long = statements(box, bearer, "/v1/readiness-checklists/64?format=csv")

    assert len(long) == len(short) < MOST


@pytest.mark.parametrize(
    ("path", "form"), [("regions?", "application/geo+json"), ("checklist-items?format=csv&", "*/*")]
)
def test_another_form_is_no_different(path: str, form: str, box: Siaga, bearer: str) -> None:
    short = statements(box, bearer, f"/v1/{path}limit=1", form)
    long = statements(box, bearer, f"/v1/{path}limit=500", form)

    assert len(long) == len(short) < MOST


def test_who_is_calling_takes_one_statement(box: Siaga, bearer: str) -> None:
    """And no transaction around it."""
    assert len(statements(box, bearer, "/v1/me")) == 1
