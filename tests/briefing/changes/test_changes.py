"""What has changed since an instant, item by item."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.briefing.changes import service
from api.core.caller import Role
from tests.conftest import Siaga
from tests.http.test_statements import statements
from tests.offices import Offices, path

HOUR = timedelta(hours=1)


@dataclass
class Clock:
    now: datetime

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(open_box: Siaga) -> Clock:
    stopped_clock = Clock(datetime.now(UTC))
    open_box.app.state.clock = stopped_clock
    return stopped_clock


def changes(siaga: Siaga, since: datetime | None, region: str = "64.08", **query: Any) -> list[dict[str, Any]]:
    since_query = {} if since is None else {"since": since.isoformat().replace("+00:00", "Z")}
    answer = siaga.nation.get(f"/v1/readiness/{region}/changes", params={**since_query, **query})
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


def brief(change: dict[str, Any]) -> tuple[Any, ...]:
    states = tuple((change[name]["status"], change[name]["value"]) for name in ("before", "after"))
    return change["region"]["code"], change["requirement"], *states


def report(siaga: Siaga, requirement: str, region: str = "64.08", **body: Any) -> str:
    answer = Offices(siaga).report(requirement, region=region, note="seen", **body)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["update"]["id"])


def test_each_changed_item_comes_with_its_state_before_and_after(open_box: Siaga, clock: Clock) -> None:
    report(open_box, "ADH-03", value=10)
    clock.now += HOUR
    since = clock.now
    clock.now += HOUR
    report(open_box, "ADH-03", value=20)
    report(open_box, "ADH-01", region="64.08.04", value=5)

    district, regency = sorted(changes(open_box, since), key=lambda it: -len(it["region"]["code"]))
    assert brief(district) == ("64.08.04", "ADH-01", ("unknown", None), ("done", 5))
    assert brief(regency) == ("64.08", "ADH-03", ("in_progress", 10), ("in_progress", 20))
    assert regency["title"]["en"] == "Station committees (KPPS) appointed"
    assert open_box.nation.get(regency["link"]).json()["value"] == 20
    assert [brief(it) for it in changes(open_box, since, "64")] == [brief(it) for it in (regency, district)]
    assert changes(open_box, since, "64.08.04") == [district]
    assert changes(open_box, clock.now) == []


def test_a_late_report_about_an_earlier_day_is_a_change(open_box: Siaga, clock: Clock) -> None:
    since = clock.now
    clock.now += HOUR
    report(open_box, "ADH-03", value=10, observed_at=(since - HOUR).isoformat())

    assert [brief(it) for it in changes(open_box, since)] == [
        ("64.08", "ADH-03", ("unknown", None), ("in_progress", 10))
    ]


def test_what_changed_back_or_was_only_seen_again_is_left_out(open_box: Siaga, clock: Clock) -> None:
    for requirement in ("ADH-03", "ADH-04", "ADH-07"):
        report(open_box, requirement, value=10)
    clock.now += HOUR
    since = clock.now
    clock.now += HOUR
    report(open_box, "ADH-03", value=10)
    retracted = report(open_box, "ADH-04", value=20)
    report(open_box, "ADH-07", value=30)
    retraction = Offices(open_box).kpu.post("/v1/retractions", json={"update_id": retracted, "note": "wrong"})
    assert retraction.status_code == 201, retraction.text

    assert [it["requirement"] for it in changes(open_box, since)] == ["ADH-07"]


def test_a_retraction_and_a_dispute_are_changes(open_box: Siaga, clock: Clock) -> None:
    retracted, disputed = report(open_box, "ADH-03", value=10), report(open_box, "ADH-04", value=20)
    clock.now += HOUR
    since = clock.now
    clock.now += HOUR
    offices = Offices(open_box)
    retraction = offices.kpu.post("/v1/retractions", json={"update_id": retracted, "note": "wrong"})
    dispute = offices.bawaslu.post(
        f"{path('ADH-04')}/verifications",
        json={"kind": "disputed", "update_id": disputed, "value": 15, "note": "counted"},
    )
    assert (retraction.status_code, dispute.status_code) == (201, 201), (retraction.text, dispute.text)

    first, second = changes(open_box, since)
    assert (brief(first), first["observed_at"]) == (
        ("64.08", "ADH-03", ("in_progress", 10), ("unknown", None)),
        None,
    )
    assert (second["before"]["assurance"], second["after"]["assurance"]) == ("reported", "disputed")


def test_without_an_instant_it_is_what_changed_today(open_box: Siaga, clock: Clock) -> None:
    clock.now = datetime(clock.now.year, clock.now.month, clock.now.day, 3, tzinfo=UTC) + timedelta(days=1)
    report(open_box, "ADH-03", value=10)
    assert [it["requirement"] for it in changes(open_box, None)] == ["ADH-03"]
    clock.now += timedelta(days=1)
    assert changes(open_box, None) == []


def test_pages_follow_each_other(open_box: Siaga, clock: Clock) -> None:
    since = clock.now
    clock.now += HOUR
    for requirement in ("ADH-03", "ADH-04", "ADH-07", "VCR-02A"):
        report(open_box, requirement, value=10)
    every_change, page = (
        changes(open_box, since),
        open_box.nation.get(
            "/v1/readiness/64.08/changes", params={"since": since.isoformat().replace("+00:00", "Z"), "limit": "1"}
        ),
    )
    paged_changes = page.json()["items"]
    while page.json()["next"] is not None:
        page = open_box.nation.get(page.links["next"]["url"])
        paged_changes += page.json()["items"]

    assert paged_changes == every_change
    assert len(every_change) == 4
    bearer = f"Bearer {open_box.secret('ID', role=Role.ADMIN)}"
    address = f"/v1/readiness/64.08/changes?since={since.isoformat().replace('+00:00', 'Z')}"
    assert len(statements(open_box, bearer, f"{address}&limit=1")) == len(statements(open_box, bearer, address)) < 20


@pytest.mark.parametrize(
    ("region", "query", "status"),
    [("64.08", {"since": "yesterday"}, 422), ("64.74", {}, 404), ("64.08", {"after": "x"}, 422)],
)
def test_an_unanswerable_question_is_refused(open_box: Siaga, region: str, query: dict[str, str], status: int) -> None:
    kutim = open_box.client("64.08", role=Role.READER, agency="kpu-kutim")

    assert kutim.get(f"/v1/readiness/{region}/changes", params=query).status_code == status


def test_no_page_is_empty_although_items_changed_back(
    open_box: Siaga, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Programs that append page to page fail at one without rows, because it has no columns."""
    monkeypatch.setattr(service, "SMALLEST_BATCH", 1)
    requirements = ("ADH-03", "ADH-04", "ADH-07", "VCR-02A")
    for requirement in requirements:
        report(open_box, requirement, value=10)
    clock.now += HOUR
    since = clock.now
    for value in (11, 10):
        clock.now += HOUR
        for requirement in requirements:
            report(open_box, requirement, value=value if requirement != "ADH-04" else 12)
    address = f"/v1/readiness/64.08/changes?since={since.isoformat().replace('+00:00', 'Z')}&limit=1"

    page = open_box.nation.get(address).json()

    assert ([it["requirement"] for it in page["items"]], page["next"]) == (["ADH-04"], None)
