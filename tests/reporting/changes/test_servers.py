"""Streams of real servers: one that stops, one that starts again, and one with two workers."""

import json
import time
from pathlib import Path

import httpx2
import pytest

from api.core.caller import Role
from tests.cli.command import Serving
from tests.conftest import Siaga
from tests.reporting.changes.followers import bearer, next_change, open_stream

ITEM = "/v1/readiness-checklists/64.08/items/ADH-03/updates"


def report(port: int, secret: str, value: int) -> str:
    answer = httpx2.post(
        f"http://127.0.0.1:{port}{ITEM}", json={"value": value}, headers=bearer(secret), timeout=60, trust_env=False
    )
    assert answer.status_code == 201, answer.text
    return str(answer.json()["update"]["id"])


def test_a_server_that_stops_says_good_bye_and_its_successor_goes_on(open_box: Siaga, tmp_path: Path) -> None:
    secret = open_box.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    with Serving(open_box.url, tmp_path) as serving:
        port = serving.wait().port
        with open_stream(port, secret) as events:
            next(events)
            first = report(port, secret, 1)
            change = next_change(events)
            began_at = time.monotonic()
            serving.process.terminate()
            *_, last = events
            stopped_after = time.monotonic() - began_at
        serving.process.wait(60)
    assert change["id"] == first
    assert (last.name, last.data) == ("end", {"reason": "shutdown"})
    assert stopped_after < 10  # and not the twenty seconds for which a server waits for its clients
    [line] = [it for it in map(json.loads, lines_of(serving)) if it.get("route") == "/v1/changes/stream"]
    assert line["ended"] == "shutdown"

    with Serving(open_box.url, tmp_path, "--port", str(port)) as serving:
        serving.wait()
        second = report(port, secret, 2)
        with open_stream(port, secret, last_id=change["cursor"]) as events:
            assert next_change(events)["id"] == second
            third = report(port, secret, 3)
            assert next_change(events)["id"] == third


def lines_of(serving: Serving) -> list[str]:
    return [line for line in serving.err.splitlines() if line.startswith("{")]


def test_a_client_that_takes_nothing_does_not_keep_a_server_from_stopping(open_box: Siaga, tmp_path: Path) -> None:
    secret = open_box.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    with Serving(open_box.url, tmp_path) as serving:
        port = serving.wait().port
        with open_stream(port, secret) as events:
            next(events)
            serving.process.terminate()
            serving.process.wait(15)


def test_streams_of_each_worker_show_what_the_other_writes(open_box: Siaga, tmp_path: Path) -> None:
    if open_box.database.is_sqlite:
        pytest.skip("SQLite has one worker")
    secret = open_box.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    with Serving(open_box.url, tmp_path, "--workers", "2") as serving:
        port = serving.wait().port
        serving.wait_for_log("serves,", times=2)
        with (
            open_stream(port, secret) as first,
            open_stream(port, secret) as second,
            open_stream(port, secret) as third,
            open_stream(port, secret) as fourth,
        ):
            followers = (first, second, third, fourth)
            for events in followers:
                next(events)
            ids = [report(port, secret, value) for value in range(8)]
            for events in followers:
                assert [next_change(events)["id"] for _ in ids] == ids
