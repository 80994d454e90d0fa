"""The flat list is the checklists of all regions, laid out in rows."""

import csv
import io
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event
from sqlmodel import col

from api.auth.caller import Role
from api.regions.models import Region
from tests.checklists.make import checklists_of_64, lines
from tests.conftest import Server, Siaga
from tests.items.read import key, rows
from tests.web import raw

COLUMNS = [
    *("election", "region", "region_kind", "region_name", "level", "requirement", "category", "title_id", "title_en"),
    *("owed_by", "critical", "status", "assurance", "value", "target", "stage", "observed_at", "opens_at", "due_at"),
    *("overdue", "silent"),
]


def test_the_list_is_the_union_of_all_checklists(server: Server, reported_box: Siaga, everything: list[Any]) -> None:
    checklists = checklists_of_64(server, reported_box)

    def of_line(region: str, line: Any) -> tuple[Any, ...]:
        shared = ("code", "due_at", "opens_at", "critical", "status", "assurance", "value", "overdue", "silent")
        return (region, *(line[name] for name in shared))

    wanted = {of_line(at, line) for at, it in checklists.items() for line in lines(it).values() if line["expected"]}
    found = {of_line(row["region"], {**row, "code": row["requirement"]}) for row in everything}
    assert found == wanted
    assert len(everything) == len(found)


def test_a_row_has_the_same_columns_always(everything: list[Any]) -> None:
    assert {tuple(row) for row in everything} == {tuple(COLUMNS)}


def test_a_row_says_what_is_to_be_counted(server: Server, reported_box: Siaga, everything: list[Any]) -> None:
    """As the checklist does, where nobody has reported."""
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
    found = rows(reported_box, kaltim, f"sort={sort}&limit=500")

    assert found == sorted(everything, key=ORDERS[sort])


def test_sorted_by_due_what_falls_due_first_comes_first(
    reported_box: Siaga, kaltim: str, everything: list[Any]
) -> None:
    found = rows(reported_box, kaltim, "sort=due&limit=500")

    days = [row["due_at"][:10] for row in found]
    assert days == sorted(days)
    assert sorted(map(key, found)) == sorted(map(key, everything))


@pytest.mark.parametrize("sort", ["region", "requirement", "due"])
@pytest.mark.parametrize("limit", [3, 7])
def test_every_sort_comes_in_pages(reported_box: Siaga, kaltim: str, sort: str, limit: int) -> None:
    asked = f"sort={sort}&within=64.11&category=LOG"

    whole = rows(reported_box, kaltim, f"{asked}&limit=500")

    assert len(whole) > 7
    assert rows(reported_box, kaltim, f"{asked}&limit={limit}") == whole


def test_a_page_marker_of_another_sort_is_refused(reported_box: Siaga, kaltim: str) -> None:
    first = raw.ask(reported_box.app, "/v1/checklist-items?sort=region&limit=1", authorization=kaltim).json()

    answer = raw.ask(
        reported_box.app, f"/v1/checklist-items?sort=requirement&after={first['next']}", authorization=kaltim
    )

    assert (answer.status, answer.json()["code"]) == (422, "cursor_invalid")


@pytest.mark.parametrize("sort", ["region", "requirement", "due"])
def test_the_last_page_takes_as_many_statements_as_the_first(reported_box: Siaga, kaltim: str, sort: str) -> None:
    seen: list[str] = []
    counts: list[int] = []
    target = f"/v1/checklist-items?sort={sort}&limit=500"

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    event.listen(reported_box.database.reader, "before_cursor_execute", note)
    try:
        while target:
            answer = raw.ask(reported_box.app, target, authorization=kaltim)
            counts.append(len(seen) - sum(counts))
            target = answer.headers.get("link", "").partition(">")[0].removeprefix("<")
    finally:
        event.remove(reported_box.database.reader, "before_cursor_execute", note)

    assert len(counts) > 2
    assert len(set(counts)) == 1


def table(answer: raw.Answer) -> list[dict[str, str]]:
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(answer.text, newline=""), strict=True))


def cell(value: object) -> str:
    """As a table writes what JSON has."""
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def test_csv_has_the_same_rows_and_columns(reported_box: Siaga, kaltim: str) -> None:
    asked = "/v1/checklist-items?within=64.08&limit=100"
    as_json = raw.ask(reported_box.app, asked, authorization=kaltim)

    as_csv = raw.ask(reported_box.app, asked, authorization=kaltim, accept="text/csv")

    assert list(table(as_csv)[0]) == COLUMNS
    assert table(as_csv) == [{name: cell(row[name]) for name in COLUMNS} for row in as_json.json()["items"]]
    assert as_csv.headers["link"] == as_json.headers["link"]
    assert as_csv.body.count(b"\r\n") == 101


def test_the_next_page_of_csv_is_csv(reported_box: Siaga, kaltim: str) -> None:
    first = raw.ask(
        reported_box.app, "/v1/checklist-items?within=64.08.04&limit=4", authorization=kaltim, accept="text/csv"
    )
    link = first.headers["link"].partition(">")[0].removeprefix("<")

    last = raw.ask(reported_box.app, link, authorization=kaltim, accept="text/csv")

    assert [row["requirement"] for row in table(last)] == ["LOG-10", "VCR-08"]
    assert "link" not in last.headers


def test_csv_without_rows_has_its_header(reported_box: Siaga, kaltim: str) -> None:
    answer = raw.ask(reported_box.app, "/v1/checklist-items?level=village", authorization=kaltim, accept="text/csv")

    assert answer.text == ",".join(COLUMNS) + "\r\n"


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=cmd|"/c calc"!A1']


def test_no_cell_is_a_formula(own_box: Siaga) -> None:
    for number, name in enumerate(FORMULAS, 1):
        with own_box.database.write() as session:
            district = sa.update(Region).where(col(Region.code) == f"64.08.{number:02}")
            session.connection().execute(district.values(name=name))
    bearer = f"Bearer {own_box.secret('64', role=Role.ADMIN)}"

    answer = raw.ask(
        own_box.app,
        "/v1/checklist-items?within=64.08&requirement=LOG-08",
        authorization=bearer,
        accept="text/csv",
    )

    assert [row["region_name"] for row in table(answer)[: len(FORMULAS)]] == [f"'{name}" for name in FORMULAS]
