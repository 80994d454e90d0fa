"""How `as_of` may be written: as a day, as an instant or as an H-offset."""

import pytest

from tests.conftest import Siaga

AGREEMENT = "/v1/agreements/AG3"
PATHS = ("/v1/agreements", AGREEMENT, "/v1/coordination-events", "/v1/coordination-events/EV3")


@pytest.mark.parametrize(
    ("as_of", "day", "state"),
    [
        ("2024-10-15", "2024-10-15", "planned"),
        ("2024-10-16", "2024-10-16", "signed"),
        ("H-42", "2024-10-16", "signed"),
        ("H-43", "2024-10-15", "planned"),
        ("H-5", "2024-11-22", "signed"),
        ("H", "2024-11-27", "signed"),
        ("H%2B1", "2024-11-28", "signed"),
        ("H-1T20:00", "2024-11-26", "signed"),
        ("H-43T23:59", "2024-10-15", "planned"),
        ("2024-10-15T16:59:59Z", "2024-10-15", "planned"),
        ("2024-10-15T17:00:00Z", "2024-10-16", "signed"),
        ("2024-10-16T00:59:59%2B08:00", "2024-10-15", "planned"),
        ("2024-10-16T01:00:00%2B08:00", "2024-10-16", "signed"),
        ("2024-10-15T10:00:00-07:00", "2024-10-16", "signed"),
        ("2024-10-15T17:00:00.5Z", "2024-10-16", "signed"),
    ],
)
def test_a_moment_is_a_day_in_jakarta(box: Siaga, as_of: str, day: str, state: str) -> None:
    agreement = box.nation.get(f"{AGREEMENT}?as_of={as_of}").json()

    assert (agreement["as_of"], agreement["state"]) == (day, state)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "as_of",
    [
        "2024-10-16T20:00:00+08:00",
        "2024-10-16T20:00+08:00",
        "2024-10-16T20:00:00+0800",
        "2024-10-16T20:00:00+08",
        "H+1",
        "H+1T08:00",
    ],
)
def test_a_plus_that_arrives_as_a_space_is_explained(box: Siaga, path: str, as_of: str) -> None:
    answer = box.nation.get(f"{path}?as_of={as_of}")

    assert answer.status_code == 422
    assert answer.json()["code"] == "offset_plus_encoded"
    assert [error["pointer"] for error in answer.json()["errors"]] == ["query/as_of"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "as_of",
    [
        "2024-10-16T20:00:00",
        "nonsense",
        "",
        "H-",
        "H-1T25:00",
        "H-1 T20:00",
        "h-1",
        "H-99999",
        "H-9999",
        "2024-02-30",
        "16-10-2024",
        "20241016",
        "1729036800",
        "0001-01-01",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00%2B14:00",
        "9999-12-31",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59-14:00",
        "1999-12-31",
        "2100-01-01",
    ],
)
def test_a_malformed_moment_is_refused(box: Siaga, path: str, as_of: str) -> None:
    answer = box.nation.get(f"{path}?as_of={as_of}")

    assert answer.status_code == 422
    assert answer.json()["code"] == "moment_malformed"
    assert [error["pointer"] for error in answer.json()["errors"]] == ["query/as_of"]


def test_one_object_counts_days_from_its_own_election(box: Siaga) -> None:
    pemilu = box.nation.get("/v1/coordination-events/EV1?as_of=H-5").json()
    pilkada = box.nation.get("/v1/coordination-events/EV2?as_of=H-5").json()

    assert (pemilu["as_of"], pilkada["as_of"]) == ("2024-02-09", "2024-11-22")


def test_a_list_counts_days_from_the_election_it_is_asked_for(box: Siaga) -> None:
    events = box.nation.get("/v1/coordination-events?election=pemilu-2024&as_of=H-5").json()["items"]
    agreements = box.nation.get("/v1/agreements?as_of=H-5").json()["items"]

    assert [(it["id"], it["as_of"]) for it in events] == [("EV1", "2024-02-09")]
    assert {it["as_of"] for it in agreements} == {"2024-11-22"}


def test_a_day_before_all_records_gives_empty_lists(box: Siaga) -> None:
    for path in ("/v1/coordination-events", "/v1/agreements"):
        assert box.nation.get(f"{path}?as_of=2000-01-01").json() == {"items": [], "next": None}
