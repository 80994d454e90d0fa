"""The flat list has the items of the checklists of all regions, one a row."""

import csv
import io
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event
from sqlmodel import col

from api.core.caller import Role
from api.reference.regions.models import Region
from tests.checklists.items.read import key, rows
from tests.checklists.make import checklists_of_64, lines
from tests.conftest import Server, Siaga
from tests.http import raw

COLUMNS = [
    *("election", "region", "region_kind", "region_name", "level", "requirement", "category", "title_id", "title_en"),
    *("owed_by", "critical", "status", "assurance", "value", "target", "stage", "observed_at", "opens_at", "due_at"),
    *("overdue", "silent", "update_id", "agency", "agency_name"),
]


def test_the_list_is_the_union_of_all_checklists(server: Server, reported_box: Siaga, everything: list[Any]) -> None:
    checklists = checklists_of_64(server, reported_box)

    def compared_fields(region: str, line: Any) -> tuple[Any, ...]:
        shared = ("code", "due_at", "opens_at", "critical", "status", "assurance", "value", "overdue", "silent")
        return (region, *(line[name] for name in shared))

    expected = {
        compared_fields(region_code, line)
        for region_code, region_checklist in checklists.items()
        for line in lines(region_checklist).values()
        if line["expected"]
    }
    listed = {compared_fields(row["region"], {**row, "code": row["requirement"]}) for row in everything}
    assert listed == expected
    assert len(everything) == len(listed)


def test_a_row_has_the_same_columns_always(everything: list[Any]) -> None:
    assert {tuple(row) for row in everything} == {tuple(COLUMNS)}


def test_a_row_of_an_unknown_item_has_the_target_of_its_checklist(
    server: Server, reported_box: Siaga, everything: list[Any]
) -> None:
    """Targets that wait for another requirement are left out."""
    checklists = checklists_of_64(server, reported_box)

    for row in everything:
        target = lines(checklists[row["region"]])[row["requirement"]]["target"]
        if row["status"] == "unknown" and (target is None or target["why"] != "awaits_another_requirement"):
            assert row["target"] == (target and target["value"]), key(row)


ORDERS = {
    "region": lambda row: (row["region"], row["requirement"]),
    "requirement": lambda row: (row["requirement"], row["region"]),
}


@pytest.mark.parametrize("sort", ORDERS)
def test_each_sort_is_an_order_of_the_same_rows(
    reported_box: Siaga, kaltim: str, everything: list[Any], sort: str
) -> None:
    sorted_rows = rows(reported_box, kaltim, f"sort={sort}&limit=500")

    assert sorted_rows == sorted(everything, key=ORDERS[sort])


def test_sorted_by_due_what_falls_due_first_comes_first(
    reported_box: Siaga, kaltim: str, everything: list[Any]
) -> None:
    sorted_rows = rows(reported_box, kaltim, "sort=due&limit=500")

    days = [row["due_at"][:10] for row in sorted_rows]
    assert days == sorted(days)
    assert sorted(map(key, sorted_rows)) == sorted(map(key, everything))


@pytest.mark.parametrize("sort", ["region", "requirement", "due"])
@pytest.mark.parametrize("limit", [3, 7])
def test_every_sort_comes_in_pages(reported_box: Siaga, kaltim: str, sort: str, limit: int) -> None:
    query = f"sort={sort}&within=64.11&category=LOG"

    one_page = rows(reported_box, kaltim, f"{query}&limit=500")

    assert len(one_page) > 7
    assert rows(reported_box, kaltim, f"{query}&limit={limit}") == one_page


def test_a_page_marker_of_another_sort_is_refused(reported_box: Siaga, kaltim: str) -> None:
    first_page = raw.ask(reported_box.app, "/v1/checklist-items?sort=region&limit=1", authorization=kaltim).json()

    answer = raw.ask(
        reported_box.app, f"/v1/checklist-items?sort=requirement&after={first_page['next']}", authorization=kaltim
    )

    assert (answer.status, answer.json()["code"]) == (422, "cursor_invalid")


@pytest.mark.parametrize("sort", ["region", "requirement", "due"])
def test_the_last_page_takes_as_many_statements_as_the_first(reported_box: Siaga, kaltim: str, sort: str) -> None:
    executed: list[str] = []
    statement_counts: list[int] = []
    target = f"/v1/checklist-items?sort={sort}&limit=500"

    def record_statement(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        executed.append(statement)

    event.listen(reported_box.database.reader, "before_cursor_execute", record_statement)
    try:
        while target:
            answer = raw.ask(reported_box.app, target, authorization=kaltim)
            statement_counts.append(len(executed) - sum(statement_counts))
            target = answer.headers.get("link", "").partition(">")[0].removeprefix("<")
    finally:
        event.remove(reported_box.database.reader, "before_cursor_execute", record_statement)

    assert len(statement_counts) > 2
    assert len(set(statement_counts)) == 1


def table(siaga: Siaga, bearer: str, query: str) -> list[list[str]]:
    answer = raw.ask(siaga.app, f"/v1/checklist-items?{query}&format=csv", authorization=bearer)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.reader(io.StringIO(answer.text, newline=""), strict=True))


def test_as_a_table_it_has_the_same_columns_with_rows_and_without(reported_box: Siaga, kaltim: str) -> None:
    [filled, empty] = (table(reported_box, kaltim, query) for query in ("within=64.08&limit=2", "level=village"))

    assert filled[0] == empty[0] == COLUMNS
    assert (len(filled), len(empty)) == (4, 2)


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=cmd|"/c calc"!A1']


def test_no_cell_is_a_formula(own_box: Siaga) -> None:
    for number, name in enumerate(FORMULAS, 1):
        with own_box.database.write() as session:
            district = sa.update(Region).where(col(Region.code) == f"64.08.{number:02}")
            session.connection().execute(district.values(name=name))
    bearer = f"Bearer {own_box.secret('64', role=Role.ADMIN)}"

    table_rows = table(own_box, bearer, "within=64.08&requirement=LOG-08")[1:]

    names = [row[COLUMNS.index("region_name")] for row in table_rows[: len(FORMULAS)]]
    assert names == [f"'{name}" for name in FORMULAS]
