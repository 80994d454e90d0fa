"""An office with a bad connection sends 500 reports, some twice, in part or out of order; each takes effect once."""

from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from sqlmodel import col, func, select

from api.checklists.history.models import ChecklistUpdate
from api.core.caller import Role
from api.reporting.projections.models import RegionTotals
from tests.cli.command import Serving
from tests.conftest import Siaga
from tests.offices import assert_chained, entries, path
from tests.reporting.updates.line import Answer, Report, deliver, deliveries

REPORTS = 500
THREADS = 8
TARGETS = {"ADH-02": 423, "ADH-03": 4907, "ADH-05A": 4907, "ADH-05B": 1402, "LOG-02A": 1402, "LOG-09": 701}
"""Counts that the commission of Kutai Timur reports, each with its target."""


@pytest.fixture
def siaga(open_box: Siaga) -> Siaga:
    return open_box


def reports(chance: Random) -> list[Report]:
    """Return reports observed at different seconds; every third also has an idempotency key."""
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(days=2)
    seconds = chance.sample(range(86_400), REPORTS)
    return [
        Report(
            id=UUID(int=chance.getrandbits(128), version=4),
            code=(code := chance.choice(sorted(TARGETS))),
            value=chance.randint(0, TARGETS[code]),
            observed_at=start + timedelta(seconds=second),
            key=f"report {number}" if number % 3 == 0 else None,
        )
        for number, second in enumerate(seconds)
    ]


def test_each_of_five_hundred_reports_has_its_effect_once(siaga: Siaga, tmp_path: Path) -> None:
    chance = Random(20241127)
    sent = reports(chance)
    secret = siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")

    answers: dict[UUID, list[Answer]] = defaultdict(list)
    with Serving(siaga.url, tmp_path) as serving, ThreadPoolExecutor(THREADS) as pool:
        serving.wait()
        planned_deliveries = deliveries(sent, chance)
        for delivery, answer in zip(
            planned_deliveries, pool.map(lambda it: deliver(serving.port, secret, it), planned_deliveries), strict=True
        ):
            if answer is not None:
                answers[delivery.report.id].append(answer)
        serving.stop()

    assert_answered_once(sent, answers)
    assert_recorded_once(siaga, sent)
    assert_items_match_the_latest_reports(siaga, sent)


def assert_answered_once(sent: list[Report], answers: dict[UUID, list[Answer]]) -> None:
    """All answers about one report name the same entry, and at most one of them says that it is new."""
    for report in sent:
        report_answers = answers[report.id]
        assert {answer.status for answer in report_answers} <= {200, 201}
        assert len({answer.body["update"]["entry"] for answer in report_answers}) == 1
        assert sum(answer.status == 201 and not answer.replayed for answer in report_answers) <= 1


def assert_recorded_once(siaga: Siaga, sent: list[Report]) -> None:
    expected_ids = Counter(str(report.id) for report in sent)
    histories = [siaga.nation.get(f"{path(code)}/updates").json() for code in TARGETS]
    with siaga.database.read() as session:
        rows = session.exec(select(ChecklistUpdate.id, ChecklistUpdate.seq)).all()

    assert Counter(update["id"] for history in histories for update in history) == expected_ids
    assert Counter(str(id) for id, _ in rows) == expected_ids
    assert Counter((entry.action, entry.object) for entry in entries(siaga)) == {
        ("update.posted", id): 1 for id in expected_ids
    }
    assert sorted(seq for _, seq in rows) == list(range(REPORTS))
    assert_chained(siaga)


def assert_items_match_the_latest_reports(siaga: Siaga, sent: list[Report]) -> None:
    """The latest observation counts, whatever the order of arrival; the totals count one unit for each item."""
    for code, target in TARGETS.items():
        latest_report = max((report for report in sent if report.code == code), key=lambda report: report.observed_at)
        item = siaga.nation.get(path(code)).json()
        with siaga.database.read() as session:
            reported_units, total_value = session.exec(
                select(func.sum(RegionTotals.known), func.sum(RegionTotals.value)).where(
                    col(RegionTotals.region) == "64.08", col(RegionTotals.requirement) == code
                )
            ).one()

        assert (item["value"], item["target"]["value"]) == (latest_report.value, target)
        assert item["observed_at"] == latest_report.observed_at.isoformat().replace("+00:00", "Z")
        assert (reported_units, total_value) == (1, latest_report.value)
