"""What Prometheus is told: right, for those who may read it, and added up over several workers."""

import json
import os
import subprocess
import sys
from pathlib import Path

from httpx2 import Response
from prometheus_client.parser import text_string_to_metric_families

from api.core.caller import Role
from api.core.settings import Settings
from api.http.metrics import HELP, Metrics, Reading
from tests.conftest import CHECKPOINT_KEY, Siaga
from tests.http import raw
from tests.offices import Offices

Samples = dict[tuple[str, tuple[tuple[str, str], ...]], float]


def samples(text: str) -> Samples:
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def metrics_of(siaga: Siaga) -> Samples:
    answer: Response = siaga.nation.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain")
    return samples(answer.text)


def test_only_an_operator_reads_the_metrics(box: Siaga) -> None:
    assert box.anonymous.get("/metrics").json()["code"] == "token_missing"
    assert box.client("64", role=Role.ADMIN).get("/metrics").json()["code"] == "role_missing"
    assert box.client("64", role=Role.READER, agency="kpu-kaltim").get("/metrics").json()["code"] == "role_missing"
    assert box.nation.get("/metrics").status_code == 200


def test_an_address_that_the_settings_name_needs_no_token(box: Siaga) -> None:
    allowed = Settings(database_url=box.url, checkpoint_key=CHECKPOINT_KEY, metrics_from="10.0.0.0/8, 127.0.0.1/32")
    settings, box.app.state.settings = box.app.state.settings, allowed
    try:
        answer = raw.ask(box.app, "/metrics")
    finally:
        box.app.state.settings = settings

    assert answer.status == 200
    assert "siaga_requests_total" in answer.text


def test_requests_reports_and_refusals_are_counted(open_box: Siaga) -> None:
    offices, before = Offices(open_box), metrics_of(open_box)
    offices.reported("ADH-03", value=7)
    offices.report("ADH-03", value=-1)
    for _ in range(3):
        offices.kpu.get("/v1/elections")

    after = metrics_of(open_box)

    def grown(name: str, **labels: str) -> float:
        key = (name, tuple(sorted(labels.items())))
        return after.get(key, 0) - before.get(key, 0)

    updates = "/v1/readiness-checklists/{region}/items/{requirement}/updates"
    assert grown("siaga_requests_total", method="POST", route=updates, status="201") == 1
    assert grown("siaga_requests_total", method="POST", route=updates, status="422") == 1
    assert grown("siaga_requests_total", method="GET", route="/v1/elections", status="200") == 3
    assert grown("siaga_kept_answers_sent_total") == 2
    assert grown("siaga_batch_requests_count") == 1
    assert grown("siaga_request_seconds_count") == 6
    assert after["siaga_under_way", (("kind", "writes"),)] == 0
    assert after["siaga_database_bytes", ()] > 100_000
    assert after["siaga_log_lag_ledgers", ()] == 1


def test_every_number_is_explained(box: Siaga) -> None:
    text = box.nation.get("/metrics").text

    assert {line.split()[2].removesuffix("_total") for line in text.splitlines() if line.startswith("# HELP")} <= {
        *HELP
    }


def test_the_numbers_of_other_workers_are_added(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    requests = Reading("counter", "siaga_requests", {"method": "GET", "route": "/v1/me", "status": "200"}, 5)
    waiting = Reading("gauge", "siaga_queue_waiting", {"queue": "reports"}, 3)
    for process in (os.getppid(), ended.pid):
        (tmp_path / f"{process}.json").write_text(json.dumps([requests, waiting]))
    (tmp_path / "0.json").write_text("half a fi")
    metrics = Metrics(str(tmp_path))
    metrics.count_request("GET", "/v1/me", 200, 0.004)

    told = samples(metrics.exposition([waiting]).decode())

    assert told["siaga_requests_total", (("method", "GET"), ("route", "/v1/me"), ("status", "200"))] == 11
    assert told["siaga_queue_waiting", (("queue", "reports"),)] == 6, "an ended worker has nothing waiting"
    assert told["siaga_request_seconds_bucket", (("le", "0.005"),)] == 1
    assert told["siaga_request_seconds_count", ()] == 1
