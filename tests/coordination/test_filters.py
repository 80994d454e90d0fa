"""Which events and agreements a list holds under each filter."""

from pathlib import Path

import pytest

from api.imports import service
from tests.conftest import Siaga


def ids(box: Siaga, path: str, **query: str) -> list[str]:
    answer = box.nation.get(f"/v1/{path}", params=query)
    assert answer.status_code == 200, answer.text
    return [it["id"] for it in answer.json()["items"]]


ALL_EVENTS = ["EV1", "EV2", "EV3", "EV3b", "EV4", "EV5", "EV6", "EV7"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ALL_EVENTS),
        ({"agency": "kejati-kaltim"}, ["EV2", "EV3", "EV3b"]),
        ({"agency": "kpu-kabkota-kaltim"}, ["EV3", "EV3b"]),
        ({"agency": "bin"}, ["EV4"]),
        ({"agency": "kpu-kutim"}, ["EV3", "EV3b"]),
        ({"agency": "kpu-kaltim", "other_agency": "kejati-kaltim"}, ["EV2", "EV3", "EV3b"]),
        ({"agency": "kpu-kaltim", "other_agency": "bin"}, []),
        ({"agency": "no-such-agency"}, []),
        ({"kind": "signing"}, ["EV1", "EV3", "EV3b"]),
        ({"kind": "courtesy_visit"}, ["EV2"]),
        ({"kind": "coordination_meeting"}, ["EV4", "EV5", "EV6", "EV7"]),
        ({"kind": "exercise"}, []),
        ({"election": "pemilu-2024"}, ["EV1"]),
        ({"election": "psu-kukar-2025"}, []),
        ({"region": "64"}, ["EV1", "EV2", "EV3", "EV3b", "EV5", "EV6", "EV7"]),
        ({"region": "64.08"}, ["EV3", "EV3b", "EV4", "EV7"]),
        ({"region": "64.08.04"}, []),
        ({"within": "64"}, ALL_EVENTS),
        ({"within": "64.08"}, ["EV3", "EV3b", "EV4", "EV7"]),
        ({"within": "64.01"}, ["EV3", "EV3b", "EV7"]),
        ({"within": "11"}, []),
        ({"within": "ID"}, ALL_EVENTS),
        ({"within": "64.08", "kind": "coordination_meeting"}, ["EV4", "EV7"]),
        ({"agency": "kpu-kaltim", "kind": "signing", "election": "pilkada-2024"}, ["EV3", "EV3b"]),
    ],
    ids=str,
)
def test_events_are_filtered(box: Siaga, query: dict[str, str], expected: list[str]) -> None:
    assert ids(box, "coordination-events", **query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"since": "2024-11-19"}, ["EV6", "EV7"]),
        ({"since": "2024-11-20"}, ["EV7"]),
        ({"since": "2024-11-23"}, []),
        ({"before": "2024-09-18"}, ["EV1"]),
        ({"before": "2024-09-19"}, ["EV1", "EV2"]),
        ({"since": "2024-09-25", "before": "2024-09-26"}, ["EV3"]),
        ({"since": "2024-10-16", "before": "2024-10-17"}, ["EV3b"]),
        ({"since": "2024-09-26", "before": "2024-10-16"}, []),
        ({"since": "2024-11-01", "before": "2024-11-20"}, ["EV6"]),
        ({"since": "2024-11-20", "before": "2024-11-01"}, []),
    ],
    ids=str,
)
def test_events_are_filtered_by_their_day_planned_or_actual(
    box: Siaga, query: dict[str, str], expected: list[str]
) -> None:
    """An event of unknown day is in no such list."""
    assert ids(box, "coordination-events", **query) == expected


PLANNED_IN_MARCH_HELD_IN_MAY = """
[[event]]
id = "LATE"
kind = "exercise"
title_id = "Latihan"
title_en = "An exercise"
election = "pilkada-2024"
regions = ["11"]
provenance = [{ source = "X-siaga-research", origin = "judgement" }]

[[event.plan]]
on = "2024-03-01"
on_origin = "judgement"
source = "X-siaga-research"
origin = "judgement"

[[event.state]]
state = "held"
on = "2024-05-01"
on_origin = "external"
source = "X-siaga-research"
origin = "judgement"
"""


@pytest.mark.parametrize(
    ("since", "before", "expected"),
    [("2024-03-01", "2024-03-02", ["LATE"]), ("2024-05-01", "2024-05-02", ["LATE"]), ("2024-04-01", "2024-04-02", [])],
    ids=["its planned day", "its actual day", "between the two"],
)
def test_an_event_held_later_than_planned_is_listed_on_both_days_and_not_between(
    own_box: Siaga, tmp_path: Path, since: str, before: str, expected: list[str]
) -> None:
    file = tmp_path / "coordination_events.toml"
    file.write_text(PLANNED_IN_MARCH_HELD_IN_MAY, encoding="utf-8")
    assert service.load(own_box.database, file).errors == []

    assert ids(own_box, "coordination-events", within="11", since=since, before=before) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["AG1", "AG2", "AG3", "AG4"]),
        ({"party": "kejati-kaltim"}, ["AG3"]),
        ({"party": "kpu-kaltim"}, ["AG1", "AG3"]),
        ({"party": "parpol-kaltim"}, ["AG2"]),
        ({"party": "kpu-kutim"}, ["AG4"]),
        ({"party": "kpu-kutim", "other_party": "kejari-kaltim"}, ["AG4"]),
        ({"party": "polda-kaltim", "other_party": "kpu-kaltim"}, ["AG1"]),
        ({"party": "polda-kaltim", "other_party": "kejati-kaltim"}, []),
        ({"other_party": "kejati-kaltim"}, ["AG3"]),
        ({"region": "64"}, ["AG1", "AG2", "AG3"]),
        ({"region": "64.08"}, ["AG4"]),
        ({"within": "64.08"}, ["AG4"]),
        ({"within": "64"}, ["AG1", "AG2", "AG3", "AG4"]),
        ({"within": "65"}, []),
        ({"election": "pemilu-2024"}, ["AG1", "AG2"]),
        ({"election": "pilkada-2024", "party": "kpu-kaltim"}, ["AG3"]),
    ],
    ids=str,
)
def test_agreements_are_filtered(box: Siaga, query: dict[str, str], expected: list[str]) -> None:
    assert ids(box, "agreements", **query) == expected


@pytest.mark.parametrize(
    ("day", "events"),
    [
        ("2023-03-12", []),
        ("2024-09-20", ["EV1", "EV2", "EV3"]),
        ("2024-10-17", ["EV1", "EV2", "EV3", "EV3b"]),
        ("2024-10-30", ["EV1", "EV2", "EV3", "EV3b", "EV4"]),
        ("2024-11-19", ["EV1", "EV2", "EV3", "EV3b", "EV4", "EV6"]),
        ("2024-11-22", ALL_EVENTS),
    ],
)
def test_a_list_as_of_a_day_holds_what_was_known_then(box: Siaga, day: str, events: list[str]) -> None:
    assert ids(box, "coordination-events", as_of=day) == events


@pytest.mark.parametrize(
    ("path", "query", "status", "code"),
    [
        ("coordination-events", {"kind": "party"}, 422, "invalid_request"),
        ("coordination-events", {"since": "yesterday"}, 422, "invalid_request"),
        ("coordination-events", {"party": "kpu-kaltim"}, 422, "invalid_request"),
        ("coordination-events", {"election": "pilkada-2029"}, 404, "not_found"),
        ("coordination-events", {"within": "64.99"}, 404, "not_found"),
        ("coordination-events", {"region": "6408"}, 422, "code_without_dots"),
        ("coordination-events", {"after": "nothing"}, 422, "cursor_invalid"),
        ("agreements", {"kind": "signing"}, 422, "invalid_request"),
        ("agreements", {"region": "East Kutai"}, 422, "code_malformed"),
        ("agreements", {"election": "pilkada-2029"}, 404, "not_found"),
    ],
    ids=str,
)
def test_an_invalid_filter_is_refused(box: Siaga, path: str, query: dict[str, str], status: int, code: str) -> None:
    answer = box.nation.get(f"/v1/{path}", params=query)

    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.parametrize("path", ["coordination-events", "agreements"])
def test_pages_follow_each_other_without_a_gap(box: Siaga, path: str) -> None:
    all_rows = box.nation.get(f"/v1/{path}").json()["items"]

    paged_rows, page = [], box.nation.get(f"/v1/{path}?limit=1")
    while True:
        paged_rows += page.json()["items"]
        if page.json()["next"] is None:
            break
        page = box.nation.get(page.links["next"]["url"])

    assert paged_rows == all_rows


def test_participants_are_named_with_the_office_held_that_day(box: Siaga) -> None:
    """No office is named for somebody whom no source shows in an office on that day."""
    event = box.nation.get("/v1/coordination-events/EV4").json()
    offices = {it["official"]: it["official_position"] for it in event["took_part"]}
    assert offices.pop(None) is None
    assert {official: it["id"] for official, it in offices.items()} == {
        "O14": "Ketua",
        "O15": "Penjabat Sementara (Pjs) Bupati",
        "O16": "Kepala Kepolisian Resor (Kapolres)",
    }
    [agreement] = box.nation.get("/v1/agreements?party=polda-kaltim").json()["items"]
    assert {it["official"]: it["official_position"]["id"] for it in agreement["parties"]} == {
        "O7": "Ketua",
        "O8": "Kepala Kepolisian Daerah (Kapolda)",
    }
    visit = box.nation.get("/v1/coordination-events/EV6").json()["took_part"]
    assert [it["official_position"]["en"] for it in visit if it["official"]] == ["Member, technical division"]


def test_statements_and_risks_name_who_made_them(box: Siaga) -> None:
    for path, name in (("statements", "said_by"), ("risks", "named_by")):
        rows = box.client("64.08").get(f"/v1/{path}").json()["items"]
        assert {(it[name], it[f"{name}_name"], it["agency_name"]) for it in rows} >= {
            ("O14", "Jimmy", "Dewan Perwakilan Rakyat Daerah Kabupaten Kutai Timur")
        }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"said_by": "O4"}, ["RS24", "RS25"]),
        ({"agency": "dprd-kutim"}, ["RS12"]),
        ({"source": "S1"}, ["RS18", "RS19"]),
        ({"source": "X-kaltimterkini"}, ["RS10", "RS8", "RS9"]),
        ({"paid": "true", "claim": "commitment"}, ["RS13"]),
        ({"paid": "false", "claim": "commitment"}, ["RS15", "RS25"]),
        ({"paid": "true", "source": "S2"}, []),
    ],
)
def test_statements_are_found_by_speaker_source_and_payment(
    box: Siaga, query: dict[str, str], expected: list[str]
) -> None:
    """Finding D."""
    assert ids(box, "statements", **query) == expected


def test_a_statement_says_whether_it_stands_in_paid_content(box: Siaga) -> None:
    """Finding D: of an article without a label it is not known."""
    statements = {it["id"]: it["paid"] for it in box.nation.get("/v1/statements?limit=500").json()["items"]}

    assert (statements["RS4"], statements["RS18"], statements["RS15"]) == (True, False, None)


def test_a_regency_reads_the_sentence_about_its_province(box: Siaga) -> None:
    """Finding D: with speaker, source and paragraph, though its token cannot list the statements of the province."""
    kutim = box.client("64.08")

    item = kutim.get("/v1/readiness-checklists/64.08/items/ADH-04").json()
    [mention] = item["stated"]["mentions"]
    assert (mention["region"], mention["said_by_name"], mention["agency"]) == ("64", "Suardi", "kpu-kaltim")
    assert {*mention["text"]} == {"id", "en"}
    [source] = [it for it in mention["sources"] if not it["field"]]
    assert (source["source"], source["paragraph"], source["paid"]) == ("S3", "p4", True)


def test_an_event_counts_its_days_from_polling(box: Siaga) -> None:
    """Finding D."""
    events = {it["id"]: it for it in box.nation.get("/v1/coordination-events").json()["items"]}

    assert [events[id]["h"] for id in ("EV2", "EV4", "EV7", "EV5")] == ["H-70", "H-28", "H-5", None]
    assert (events["EV3"]["planned_h"], events["EV3"]["becomes"]["h"]) == ("H-63", "H-42")


@pytest.mark.parametrize("path", ["statements", "risks", "coordination-events", "agreements", "commitments"])
def test_a_filter_by_election_does_not_promise_a_default(box: Siaga, path: str) -> None:
    """Finding D: without it these lists hold every election."""
    [parameter] = [
        it for it in box.app.openapi()["paths"][f"/v1/{path}"]["get"]["parameters"] if it["name"] == "election"
    ]

    assert "default" not in parameter["description"]
