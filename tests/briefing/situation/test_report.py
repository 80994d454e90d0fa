"""The situation report: its text on given days, numbers that equal those at their links, and who may read it."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.http.test_statements import statements

GOLDEN = Path(__file__).parent / "golden"
DAYS = ("2024-09-18", "2024-09-20", "2024-09-26", "2024-10-17", "2024-10-30", "2024-11-19", "2024-11-22")


def get(
    client: TestClient, region: str = "64", *, accept: str = "application/json", language: str = "en", **query: str
) -> Any:
    headers = {"Accept": accept, "Accept-Language": language}
    return client.get(f"/v1/situation-reports/{region}", params=query, headers=headers)


def markdown(client: TestClient, region: str, language: str, **query: str) -> str:
    answer = get(client, region, accept="text/markdown", language=language, **query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/markdown; charset=utf-8"
    text: str = answer.text
    return text


def linked_numbers(answer: Any) -> Iterator[dict[str, Any]]:
    """Every number of a report that has a link and a pointer to its source."""
    parts = answer.values() if isinstance(answer, dict) else answer if isinstance(answer, list) else ()
    if isinstance(answer, dict) and {"value", "link", "at"} == answer.keys():
        yield answer
    for part in parts:
        yield from linked_numbers(part)


def value_at(answer: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        answer = answer[int(part)] if isinstance(answer, list) else answer[part]
    return answer


def assert_answered(client: TestClient, report: Any) -> int:
    """Assert that each number equals the one at its link, and return how many numbers there are."""
    numbers, answer_by_link = [*linked_numbers(report)], {}
    for number in numbers:
        if number["link"] not in answer_by_link:
            answer_by_link[number["link"]] = client.get(number["link"])
            assert answer_by_link[number["link"]].status_code == 200, number
        assert value_at(answer_by_link[number["link"]].json(), number["at"]) == number["value"], number
    return len(numbers)


def assert_golden(name: str, text: str) -> None:
    assert text == (GOLDEN / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("on", DAYS)
def test_a_report_says_what_was_known_on_its_day(box: Siaga, on: str, language: str) -> None:
    assert_golden(f"64.{on}.{language}.md", markdown(box.nation, "64", language, on=on))


@pytest.mark.parametrize("region", ["64", "64.08", "64.08.04"])
@pytest.mark.parametrize("on", ["2024-10-17", "2024-11-22"])
def test_every_number_equals_the_one_behind_its_link(box: Siaga, region: str, on: str) -> None:
    report = get(box.nation, region, on=on).json()

    assert report["silent"]["items"]["value"] > 0
    assert assert_answered(box.nation, report) >= 4


@pytest.mark.parametrize(
    ("on", "says"),
    [
        ("2024-09-17", None),
        ("2024-09-20", "planned, announced for 25 September 2024 at Gedung Kejati Kaltim"),
        ("2024-09-26", "that day has passed and nobody has confirmed it"),
        (
            "2024-10-17",
            "[18](/v1/readiness-checklists/64/items/LAW-03?election=pilkada-2024&as_of=2024-10-17) days late",
        ),
        ("2024-10-30", None),
    ],
)
def test_the_agreement_is_described_as_it_was_known_on_the_day(box: Siaga, on: str, says: str | None) -> None:
    agreement_lines = [
        it for it in markdown(box.nation, "64", "en", on=on).splitlines() if it.startswith("- Memorandum of KPU")
    ]

    assert len(agreement_lines) == (says is not None)
    assert all(says in it for it in agreement_lines if says)


def test_a_requirement_that_falls_due_links_to_the_statement_that_it_is_done(box: Siaga) -> None:
    due = get(box.nation, on="2024-11-19").json()["ahead"]["requirements"]

    [stated_item] = [it for it in due if it["stated_link"]]
    assert (stated_item["requirement"], stated_item["known"]["value"]) == ("ADH-05A", 0)
    assert box.nation.get(stated_item["stated_link"]).json()["stated"]["status"] == "done"


def test_where_little_is_reported_the_report_shows_what_was_said_and_which_risks_were_named(box: Siaga) -> None:
    report = get(box.nation, on="2024-11-19").json()
    claims, risks = report["public_claims"], report["named_risks"]

    assert {it["said_on"] for it in claims["claims"]} >= {"2024-11-19"}
    assert all(it["said_on"] is None or it["said_on"] <= "2024-11-19" for it in claims["claims"])
    assert all(it["claim"] in ("done", "in_progress", "planned") for it in claims["claims"])
    listed_ids = {it["id"] for it in box.nation.get(f"{claims['link']}&limit=500").json()["items"]}
    assert {it["id"] for it in claims["claims"]} <= listed_ids
    assert [it["named_on"] or "" for it in risks["risks"]] == sorted(
        (it["named_on"] or "" for it in risks["risks"]), reverse=True
    )
    assert {box.nation.get(it["link"]).json()["id"] for it in risks["risks"]} == {it["id"] for it in risks["risks"]}


@pytest.mark.parametrize("region", ["64", "64.08"])
@pytest.mark.parametrize("on", ["2024-09-26", "2024-11-20", "2024-11-22", "2024-11-26"])
def test_each_decision_has_place_item_owner_deadline_and_list(box: Siaga, region: str, on: str) -> None:
    decisions = get(box.nation, region, on=on).json()["decisions"]

    assert len(decisions) == 3
    for decision in decisions:
        assert decision["regions"]
        assert decision["offices"]
        assert decision["due_on"]
        assert decision["requirements"] or decision["code"] == "confirm_event"
        behind = box.nation.get(decision["link"])
        assert behind.status_code == 200
        if decision["requirements"]:
            assert decision["needed_on"] > on or on == "2024-11-26" == decision["needed_on"]
            assert decision["requirements"][0]["title"]["en"] in decision["says"]
            assert decision["units"] == behind.json()["units"] > 0


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ({"on": "2024-11-22", "since": "2024-11-22"}, 422, "period_unfit"),
        ({"on": "2024-11-22", "since": "2024-11-23"}, 422, "period_unfit"),
        ({"on": "2030-01-01", "since": "2024-12-16"}, 422, "period_unfit"),
        ({"on": "22-11-2024"}, 422, "invalid_request"),
        ({"on": "1732233600"}, 422, "invalid_request"),
        ({"since": "1800-01-01"}, 422, "invalid_request"),
        ({"as_of": "2024-11-22"}, 422, "invalid_request"),
        ({"election": "none"}, 404, "not_found"),
        ({"election": "pemilu-2024"}, 404, "election_has_no_checklist"),
    ],
)
def test_an_unanswerable_question_is_refused(box: Siaga, query: dict[str, str], status: int, code: str) -> None:
    answer = get(box.nation, **query)

    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text


def test_after_the_close_the_report_is_of_the_closing_day_and_is_not_made_twice(box: Siaga) -> None:
    closing_report = get(box.nation)
    later = get(box.nation, on="2030-01-01")

    assert closing_report.json() == later.json()
    assert (closing_report.json()["on"], closing_report.json()["since"], closing_report.json()["h"]) == (
        "2024-12-16",
        "2024-12-09",
        "H+19",
    )
    unchanged = box.nation.get("/v1/situation-reports/64", headers={"If-None-Match": closing_report.headers["etag"]})
    assert unchanged.status_code == 304
    tags = {get(box.nation, accept=form, language=it).headers["etag"] for form in FORMS for it in ("id", "en")}
    assert len(tags) == 2 * len(FORMS)
    assert get(box.nation, accept="application/pdf").json()["code"] == "not_acceptable"


FORMS = ("application/json", "text/markdown", "text/html")


@pytest.mark.parametrize(("region", "status"), [("64.08", 200), ("64.08.04", 200), ("64", 404), ("64.74", 404)])
def test_nothing_outside_the_callers_regions_is_shown(box: Siaga, region: str, status: int) -> None:
    kutim = box.client("64.08", role=Role.READER, agency="kpu-kutim")
    answer = get(kutim, region, on="2024-10-30")

    assert answer.status_code == status
    if status == 200:
        assert assert_answered(kutim, answer.json()) >= 4


def test_a_large_region_takes_as_many_statements_as_a_small_one(box: Siaga) -> None:
    bearer = f"Bearer {box.secret('ID', role=Role.ADMIN)}"
    small, large = (statements(box, bearer, f"/v1/situation-reports/{code}?on=2024-11-22") for code in ("64", "ID"))

    assert len(small) == len(large) < 60


class Outline(HTMLParser):
    """The tags and links of a page. Asserts that tags are closed in order; `open` keeps those that are not closed."""

    VOID = {"meta"}

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


HOSTILE = '<script>alert(1)</script> [x](javascript:alert(1)) **# "&amp; `'


def test_a_page_shows_hostile_text_without_running_it(open_box: Siaga) -> None:
    today = datetime.now(ZoneInfo("Asia/Makassar")).date()
    coordinator = open_box.client("64", role=Role.COORDINATOR, agency="kesbangpol-kaltim")
    shared_fields = {"regions": ["64"], "source": "S0"}
    for number, title in enumerate((HOSTILE, "# x", "1. x", "- x")):
        body = {
            **{"kind": "training", "title": {"id": title}, "state": {"state": "planned"}},
            "plan": {"on": str(today + timedelta(days=1 + number))},
        }
        assert coordinator.post("/v1/coordination-events", json=body | shared_fields).status_code == 201
    promise = {
        "title": {"id": HOSTILE},
        "owed_by": "kpu-kutim",
        "due_on": str(today - timedelta(days=1)),
        **shared_fields,
    }
    assert coordinator.post("/v1/commitments", json=promise).status_code == 201

    answer = get(coordinator, accept="text/html")
    outline = Outline(answer.text)

    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert outline.open == []
    assert not {"script", "img", "iframe", "object"} & {*outline.tags}
    assert (outline.tags.count("h1"), outline.tags.count("h2")) == (1, 6)
    assert all(it.startswith("/v1/") for it in outline.links)
    assert answer.text.count("&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1)) **# ") >= 2
    policy = answer.headers["content-security-policy"]
    assert re.match(r"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; ", policy)
    report = get(coordinator).json()
    assert report["promises"]["counts"]
    assert report["ahead"]["until"] == str(today + timedelta(days=7))
    assert assert_answered(coordinator, report) > 5
