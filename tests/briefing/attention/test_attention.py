"""The attention list over HTTP: its order, silent regions, filters, and whose each line is."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import path


def attention(siaga: Siaga, region: str, **query: Any) -> dict[str, Any]:
    answer = siaga.nation.get(f"/v1/readiness/{region}/attention", params={"limit": 500, **query})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def lines(siaga: Siaga, region: str, **query: Any) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = attention(siaga, region, **query)["items"]
    return items


def report(siaga: Siaga, requirement: str, body: dict[str, Any], region: str = "64.08") -> None:
    kpu = siaga.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
    assert kpu.post(f"{path(requirement, region)}/updates", json={"note": "seen", **body}).status_code == 201


def test_a_silent_regency_is_one_line_that_names_it(box: Siaga) -> None:
    silent_lines = [it for it in lines(box, "64", as_of="2024-11-24") if it["silence"]]
    [mahulu] = [it for it in silent_lines if it["region"]["code"] == "64.11"]
    silence = mahulu["silence"]

    assert len(silent_lines) == 11
    assert (mahulu["why"], mahulu["requirement"], mahulu["critical"]) == ("silent", None, True)
    assert (silence["reported"], silence["regions"]) == (0, 1)
    assert silence["items"] > mahulu["units"] > silence["critical"] > 20
    assert mahulu["title"]["en"].startswith(
        f"Kabupaten Mahakam Ulu has reported 0 of {silence['items']} items; {silence['critical']} critical items are "
        "past due and not reported: Governor election materials packed and labelled per station; "
    )
    assert mahulu["title"]["id"].startswith(f"Kabupaten Mahakam Ulu baru melaporkan 0 dari {silence['items']} butir; ")
    assert mahulu["about"][:2] == ["LOG-06G", "LOG-06R"]
    assert mahulu["owner"]["agency"] == "kpu-mahulu"
    assert (mahulu["due_at"], mahulu["needed_by"]) == ("2024-11-20T15:59:00Z", "2024-11-25T15:59:00Z")
    behind = box.nation.get(mahulu["link"]).json()
    assert behind["units"] == mahulu["units"]
    assert all(it["requirement"] and it["why"] == "silent" for it in behind["items"])


def test_the_silent_districts_of_a_regency_are_one_line(box: Siaga) -> None:
    [districts] = [
        it for it in lines(box, "64.08", as_of="2024-11-25") if it["silence"] and it["silence"]["regions"] > 1
    ]

    assert districts["region"]["code"] == "64.08"
    assert districts["silence"]["regions"] == len(districts["about"]) == 18
    assert districts["units"] == sum(
        it["units"]
        for it in lines(box, "64.08", as_of="2024-11-25", by_requirement=True, why="silent")
        if it["region"]["code"] != "64.08"
    )


@pytest.mark.parametrize("region", ["64", "64.08"])
@pytest.mark.parametrize("query", [{}, {"critical": True}, {"category": "LOG"}, {"not_done": True}])
def test_folding_the_silence_keeps_the_silent_items(box: Siaga, region: str, query: dict[str, Any]) -> None:
    query = {"as_of": "2024-11-25", "why": "silent", **query}
    folded, by_requirement = attention(box, region, **query), attention(box, region, by_requirement=True, **query)

    assert folded["units"] == by_requirement["units"] > 0
    assert folded["total"] < by_requirement["total"] / 10
    assert folded["items"][0]["silence"]


def test_what_is_critical_now_comes_before_what_is_long_overdue(box: Siaga) -> None:
    requirements = [it["requirement"] for it in lines(box, "64.11", as_of="2024-11-25", by_requirement=True)]

    assert requirements.index("LOG-06R") < requirements.index("LAW-01A") < requirements.index("ADH-02")


def test_filters_leave_what_is_asked_for(open_box: Siaga) -> None:
    report(open_box, "ADH-03", {"value": 9})
    open_box.app.state.clock = lambda: datetime.now(UTC) + timedelta(days=15)
    every_line = lines(open_box, "64.08", by_requirement=True)

    def are(wanted: Any, **query: Any) -> bool:
        selected = lines(open_box, "64.08", by_requirement=True, **query)
        return bool(selected) and selected == [it for it in every_line if wanted(it)]

    requirements = {it["code"]: it for it in open_box.nation.get("/v1/requirements?limit=500").json()["items"]}
    assert are(lambda it: requirements[it["requirement"]]["category"] == "ADH", category="ADH")
    assert are(lambda it: it["critical"], critical=True)
    assert are(lambda it: not it["critical"], critical=False)
    assert are(lambda it: it["requirement"] in ("LOG-06G", "LOG-06R"), requirement="LOG-06")
    assert are(lambda it: it["requirement"] == "LOG-06R", requirement="LOG-06R")
    done_reasons = ("disputed", "expired", "done_above_not_below", "more_than_before", "not_confirmed")
    assert are(lambda it: it["why"] not in done_reasons, not_done=True)
    assert are(lambda it: it["owner"]["agency"] == "kpu-kutim", agency="kpu-kutim")


@pytest.mark.parametrize("parameter", ["category", "requirement", "owed_by"])
def test_a_filter_that_no_requirement_has_is_refused(box: Siaga, parameter: str) -> None:
    answer = box.nation.get("/v1/readiness/64.08/attention", params={parameter: "XYZ"})

    assert (answer.status_code, answer.json()["code"]) == (422, "not_in_template")
    assert answer.json()["errors"][0]["pointer"] == f"query/{parameter}"


def test_an_office_is_blamed_only_for_its_own_region(box: Siaga) -> None:
    """East Kalimantan's police has an office of its own in the box in one regency only."""
    provincial = lines(box, "64", agency="polda-kaltim", as_of="2024-11-25")
    police = lines(box, "64", owed_by="police", as_of="2024-11-25")

    assert {it["region"]["code"] for it in provincial} == {"64"}
    agency_by_region = {it["region"]["code"]: it["owner"]["agency"] for it in police}
    assert (agency_by_region["64"], agency_by_region["64.08"], agency_by_region["64.11"]) == (
        *("polda-kaltim", "polres-kutim"),
        None,
    )


def test_pages_follow_each_other_in_one_order(box: Siaga) -> None:
    query = {"as_of": "2024-11-25", "by_requirement": "true", "limit": "100"}
    page, paged_lines = box.nation.get("/v1/readiness/64/attention", params=query), []
    while True:
        paged_lines += page.json()["items"]
        if page.json()["next"] is None:
            break
        page = box.nation.get(page.links["next"]["url"])

    assert paged_lines[:500] == lines(box, "64", as_of="2024-11-25", by_requirement=True)
    assert len(paged_lines) == page.json()["total"] > 500


def test_a_report_of_the_last_step_answers_every_step_before_it(open_box: Siaga) -> None:
    open_box.app.state.clock = lambda: datetime.now(UTC) + timedelta(days=20)
    report(open_box, "LOG-09", {"value": 701})

    silent = [it["requirement"] for it in lines(open_box, "64.08", by_requirement=True, why="silent")]

    assert silent.index("ADH-03") < silent.index("LOG-01G"), "what is at the stations was received and packed"


def test_the_lines_behind_a_decision_can_be_filtered_further(box: Siaga) -> None:
    query = {"as_of": "2024-11-26", "decision": "report_silent.election_management.critical_now"}
    behind = lines(box, "64", **query)

    assert {it["why"] for it in behind} == {"silent"}
    assert all(it["requirement"] and it["owner"]["owed_by"] == "election_management" for it in behind)
    assert lines(box, "64", category="LOG", **query) == [it for it in behind if it["requirement"].startswith("LOG")]
    assert attention(box, "64", as_of="2024-11-26", decision="finish_late.LOG-06.now")["units"] == 0


def test_a_decision_that_cannot_be_is_refused(box: Siaga) -> None:
    answer = box.nation.get("/v1/readiness/64/attention", params={"decision": "finish critical"})

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


def test_what_is_at_the_stations_waits_no_longer_for_delivery_to_the_districts(open_box: Siaga) -> None:
    open_box.app.state.clock = lambda: datetime.now(UTC) + timedelta(days=19)
    report(open_box, "LOG-08", {"stage": "departed"}, "64.08.04")

    def district_line() -> tuple[int, int]:
        all_lines = lines(open_box, "64.08", by_requirement=True)
        district = [it for it in all_lines if (it["region"]["code"], it["requirement"]) == ("64.08.04", "LOG-08")]
        return all_lines.index(district[0]), len(all_lines)

    place_before, _ = district_line()
    report(open_box, "LOG-09", {"value": 701})
    place, line_count = district_line()

    assert place_before < line_count / 4
    assert place > line_count / 2
