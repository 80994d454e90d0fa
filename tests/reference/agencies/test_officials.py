"""Who holds which office: published names only, shown only to callers whose regions or agency are concerned."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga

KALTIM = ["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9", "O10", "O11", "O13"]
KUTIM = ["O14", "O15", "O16"]
NATION = ["O12"]


def officials(client: TestClient, **query: str) -> list[Any]:
    answer = client.get("/v1/officials", params={"limit": 500, **query})
    assert answer.status_code == 200, answer.text
    rows: list[Any] = answer.json()["items"]
    return rows


def ids(client: TestClient, **query: str) -> list[str]:
    return [row["id"] for row in officials(client, **query)]


def test_officials_are_those_of_agencies_in_scope(box: Siaga) -> None:
    assert ids(box.nation) == sorted(KALTIM + KUTIM + NATION)
    assert ids(box.client("64")) == sorted(KALTIM + KUTIM)
    assert ids(box.client("64.08")) == KUTIM
    assert ids(box.client("64.09")) == []


def test_officials_of_the_callers_own_agency_are_shown_too(box: Siaga) -> None:
    kpu_kaltim = box.client("64.09", role=Role.READER, agency="kpu-kaltim")

    assert ids(kpu_kaltim) == ["O1", "O2", "O3", "O7"]


def test_an_agency_names_its_officials_only_to_those_who_may_know(box: Siaga) -> None:
    seen = {
        scope: [it["id"] for it in box.client(scope).get("/v1/agencies/pemkab-kutim").json()["officials"]]
        for scope in ("ID", "64", "64.08", "64.08.04", "64.09")
    }

    assert seen == {"ID": ["O15"], "64": ["O15"], "64.08": ["O15"], "64.08.04": [], "64.09": []}


def test_no_name_leaks_through_the_provenance_of_an_agency(box: Siaga) -> None:
    answer = box.client("64.09").get("/v1/agencies/kpu-kaltim")

    assert answer.json()["officials"] == []
    assert "Fahmi" not in answer.text
    assert "Rudiansyah" not in answer.text


def test_a_tenure_is_what_a_source_shows(box: Siaga) -> None:
    [official] = [row for row in officials(box.nation) if row["id"] == "O15"]

    [tenure] = official["tenures"]
    assert official["aliases"] == ["AHK"]
    assert (tenure["agency"], tenure["capacity"]) == ("pemkab-kutim", "pjs")
    assert (tenure["from_on"], tenure["until_on"], tenure["attested_on"]) == ("2024-09-25", "2024-11-23", "2024-10-30")
    assert official["provenance"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"agency": "kpu-kaltim"}, ["O1", "O2", "O3", "O7"]),
        ({"agency": "kpu-kaltim", "on": "2023-03-13"}, ["O7"]),
        ({"agency": "kpu-kaltim", "on": "2024-09-18"}, ["O1", "O2", "O3"]),
        ({"agency": "kpu-kaltim", "on": "2024-09-19"}, []),  # attested the day before, no end known
        ({"on": "2024-09-24"}, []),
        ({"on": "2024-09-25"}, ["O15"]),
        ({"on": "2024-10-30"}, ["O14", "O15", "O16"]),
        ({"on": "2024-11-23"}, ["O15"]),
        ({"on": "2024-11-24"}, []),
        ({"on": "1900-01-01"}, []),
        ({"on": "2099-12-31"}, []),
        ({"q": "FAHMI"}, ["O1"]),
        ({"q": "dermanto"}, ["O11"]),
        ({"q": "jimm"}, ["O14"]),
        ({"q": "j_mm"}, []),
        ({"q": "ahk", "agency": "pemkab-kutim", "on": "2024-10-01"}, ["O15"]),
        ({"q": "ahk", "agency": "kpu-kaltim"}, []),
    ],
)
def test_officials_are_filtered(box: Siaga, query: dict[str, str], expected: list[str]) -> None:
    assert ids(box.nation, **query) == expected


def test_a_filter_does_not_reach_beyond_the_scope(box: Siaga) -> None:
    kutim = box.client("64.08")

    assert ids(kutim, agency="kpu-kaltim") == []
    assert ids(kutim, q="fahmi") == []
    assert ids(kutim, on="2024-10-30") == KUTIM


@pytest.mark.parametrize(
    ("day", "known", "last_attested"),
    [("2023-03-13", ["O7"], ["O7"]), ("2023-06-01", [], ["O7"]), ("2024-09-18", ["O1"], ["O1"])],
)
def test_between_two_days_in_office_the_last_attested_are_offered(
    box: Siaga, day: str, known: list[str], last_attested: list[str]
) -> None:
    """Finding D: whether they still held the office is not known, so they are listed only on request."""
    chairs = {
        on_request: [
            row["id"]
            for row in officials(box.nation, agency="kpu-kaltim", on=day, last_attested=on_request)
            if any(tenure["position"]["id"] == "Ketua" for tenure in row["tenures"])
        ]
        for on_request in ("false", "true")
    }

    assert chairs == {"false": known, "true": last_attested}


def test_nobody_is_offered_before_the_first_attestation_or_after_a_known_end(box: Siaga) -> None:
    """Finding D."""
    assert ids(box.nation, agency="kpu-kaltim", on="2022-01-01", last_attested="true") == []
    assert ids(box.nation, agency="pemkab-kutim", on="2024-12-01", last_attested="true") == []
