"""Each filter of the list against the same filter in plain Python over the whole list."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from tests.checklists.items.read import key, rows
from tests.conftest import Siaga
from tests.http import raw

Fits = Callable[[Any], bool]


def before(moment: str) -> Fits:
    return lambda row: datetime.fromisoformat(row["due_at"]) < datetime.fromisoformat(moment)


def owed_by(*owners: str) -> Fits:
    return lambda row: row["owed_by"] in owners


FILTERS: dict[str, Fits] = {
    "within=64.08": lambda row: row["region"].startswith("64.08"),
    "within=64.08.04": lambda row: row["region"] == "64.08.04",
    "level=province": lambda row: row["level"] == "province",
    "level=district": lambda row: row["level"] == "district",
    "requirement=LOG-09": lambda row: row["requirement"] == "LOG-09",
    "category=SEC": lambda row: row["category"] == "SEC",
    "within=64.08&status=unknown": lambda row: row["region"].startswith("64.08") and row["status"] == "unknown",
    "status=in_progress": lambda row: row["status"] == "in_progress",
    "status=done": lambda row: row["status"] == "done",
    "status=not_applicable": lambda row: row["status"] == "not_applicable",
    "within=64.08&assurance=none": lambda row: row["region"].startswith("64.08") and row["assurance"] == "none",
    "assurance=reported": lambda row: row["assurance"] == "reported",
    "assurance=disputed": lambda row: row["assurance"] == "disputed",
    "owed_by=police": owed_by("police"),
    "owed_by=regional_government:health": owed_by("regional_government:health"),
    "owed_by=regional_government": lambda row: row["owed_by"].startswith("regional_government"),
    "due_before=2024-09-28T15:59:00Z": before("2024-09-28T15:59:00Z"),
    "due_before=2024-09-28T15:59:01Z": before("2024-09-28T15:59:01Z"),
    "due_before=2024-11-25T23:59:30%2B08:00": before("2024-11-25T15:59:30Z"),
    "due_before=2024-11-26": before("2024-11-26T16:59:59.999999Z"),
    "due_before=H-1T22:59": before("2024-11-26T15:59:00Z"),
    "due_before=H-1T23:00": before("2024-11-26T16:00:00Z"),
    "due_before=2000-01-01": lambda _: False,
    "overdue=true": lambda row: row["overdue"],
    "within=64.08&overdue=false": lambda row: row["region"].startswith("64.08") and not row["overdue"],
    "within=64.08&silent=true": lambda row: row["region"].startswith("64.08") and row["silent"],
    "within=64.08&silent=false": lambda row: row["region"].startswith("64.08") and not row["silent"],
    "critical=true": lambda row: row["critical"],
    "within=64.08&critical=false": lambda row: row["region"].startswith("64.08") and not row["critical"],
    "disputed=true": lambda row: row["assurance"] == "disputed",
    "within=64.08&disputed=false": lambda row: row["region"].startswith("64.08") and row["assurance"] != "disputed",
    "within=64.08&not_done=true": lambda row: (
        row["region"].startswith("64.08") and row["status"] not in ("done", "not_applicable")
    ),
    "not_done=false": lambda row: row["status"] in ("done", "not_applicable"),
    "within=64.08&status=done&critical=true": lambda row: (
        row["region"].startswith("64.08") and row["status"] == "done" and row["critical"]
    ),
    "level=regency&owed_by=police&silent=true&due_before=H-60": lambda row: (
        row["level"] == "regency"
        and row["owed_by"] == "police"
        and row["silent"]
        and before("2024-09-28T16:59:59.999999Z")(row)
    ),
}


@pytest.mark.parametrize("query", FILTERS)
def test_a_filter_returns_exactly_the_rows_that_fit(
    reported_box: Siaga, kaltim: str, everything: list[Any], query: str
) -> None:
    expected = [row for row in everything if FILTERS[query](row)]

    assert rows(reported_box, kaltim, f"{query}&limit=500") == expected


def test_every_filter_but_one_fits_some_rows_and_none_fits_all(everything: list[Any]) -> None:
    rows_by_query = {query: [row for row in everything if fits(row)] for query, fits in FILTERS.items()}

    assert [query for query, fitting_rows in rows_by_query.items() if not fitting_rows] == ["due_before=2000-01-01"]
    assert max(map(len, rows_by_query.values())) < len(everything)


def test_due_before_finds_the_earlier_due_dates_of_remote_regencies(reported_box: Siaga, kaltim: str) -> None:
    early_rows = rows(reported_box, kaltim, "requirement=SEC-03A&due_before=H-2T23:30")

    assert [row["region"] for row in early_rows] == ["64.07", "64.11"]


@pytest.mark.parametrize("reporter", ["supervisor", "election_management", "regional_government", "desk"])
def test_reported_by_finds_the_requirements_whose_template_names_the_reporter(
    reported_box: Siaga, kaltim: str, everything: list[Any], reporter: str
) -> None:
    template = raw.ask(reported_box.app, "/v1/requirements?limit=500", authorization=kaltim).json()["items"]
    reporters_by_requirement = {it["code"]: {by.partition(":")[0] for by in it["reported_by"]} for it in template}

    reportable = rows(reported_box, kaltim, f"reported_by={reporter}&limit=500")

    assert reportable == [row for row in everything if reporter in reporters_by_requirement[row["requirement"]]]
    assert reportable


def test_candidate_teams_owe_what_the_supervisor_counts(reported_box: Siaga, kaltim: str) -> None:
    owed_rows = rows(reported_box, kaltim, "owed_by=candidate_team&reported_by=supervisor&level=regency")

    assert {row["requirement"] for row in owed_rows} == {"APK-03"}
    assert len(owed_rows) == 10


def test_an_office_is_not_its_function(reported_box: Siaga, kaltim: str) -> None:
    office_rows = rows(reported_box, kaltim, "reported_by=regional_government:kesbangpol&limit=500")

    assert {row["requirement"] for row in office_rows} == {"COO-02"}


REFUSED = [
    *("level=kabupaten", "requirement=LOG-99", "category=XYZ", "status=ready", "assurance=sure", "owed_by=polisi"),
    *("reported_by=x", "overdue=maybe", "sort=name", "due_before=tomorrow", "due_before=2024-11-26T20:00:00"),
]


@pytest.mark.parametrize("query", REFUSED)
def test_an_invalid_value_is_refused_and_not_an_empty_list(reported_box: Siaga, kaltim: str, query: str) -> None:
    answer = raw.ask(reported_box.app, f"/v1/checklist-items?{query}", authorization=kaltim)

    assert answer.status == 422
    assert [e["pointer"] for e in answer.json()["errors"]] == [f"query/{query.partition('=')[0]}"]


def test_the_list_holds_only_the_callers_regions(box: Siaga) -> None:
    bearer = f"Bearer {box.secret('64.08', agency='kpu-kutim')}"

    visible = rows(box, bearer, "requirement=LOG-09")

    assert [key(row) for row in visible] == [("64.08", "LOG-09")]
