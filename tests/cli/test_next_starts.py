"""Later starts, the end of a server, and several workers."""

import json
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from tests.cli.command import Serving
from tests.conftest import Server, Siaga


@dataclass(frozen=True)
class SecondStart:
    """A start on a database that a server has used before, until it has ended."""

    serving: Serving
    ready: httpx2.Response
    status: int
    """The exit status after SIGTERM."""


@pytest.fixture(scope="module")
def seeded(server: Server, box_url: str) -> str:
    """The URL of a box with a token, as after a first start."""
    box = Siaga(server.new(box_url))
    box.client("ID")
    box.database.close()
    return box.url


@pytest.fixture(scope="module")
def second(seeded: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecondStart]:
    with Serving(seeded, tmp_path_factory.mktemp("second")) as serving:
        serving.wait()
        ready = serving.get("/readyz")
        yield SecondStart(serving, ready, serving.stop())


def test_the_second_start_prints_no_token_and_serves(second: SecondStart) -> None:
    output = second.serving.out

    assert second.ready.json() == {"status": "ok", "role": "primary"}
    assert f"Siaga is ready: {second.serving.address}" in output
    assert "7 of the template's 62 lines stated" in output
    assert "siaga_" not in output
    assert "curl" not in output


def test_sigterm_ends_the_server_with_the_usual_status(second: SecondStart) -> None:
    """The server finishes its work and then ends by the signal itself."""
    assert second.status in (0, -signal.SIGTERM, 128 + signal.SIGTERM)


def test_sigterm_ends_the_server_without_an_error_message(second: SecondStart) -> None:
    assert not second.serving.answers()
    assert {json.loads(line)["route"] for line in second.serving.err.splitlines()} == {"/readyz"}


def test_two_workers_serve_on_postgresql(server: Server, seeded: str, tmp_path: Path) -> None:
    if server.kind == "sqlite":
        pytest.skip("SQLite has one worker; that two are refused is in test_refusals.py")

    with Serving(seeded, tmp_path, "--workers", "2") as serving:
        serving.wait()
        workers = serving.workers()
        answers = [serving.get("/readyz").status_code for _ in range(8)]
        status = serving.stop()

    assert workers in (2, None)
    assert answers == [200] * 8
    assert (status, serving.answers()) == (0, False)
    assert serving.out.count("Siaga is ready") == 1


def test_a_worker_that_ends_is_replaced_and_the_log_says_so(server: Server, seeded: str, tmp_path: Path) -> None:
    if server.kind == "sqlite":
        pytest.skip("SQLite has one worker")

    with Serving(seeded, tmp_path, "--workers", "2") as serving:
        serving.wait_for_log("serves", times=2)
        pid = next(int(word) for word in serving.err.split() if word.isdecimal())
        os.kill(pid, signal.SIGKILL)
        serving.wait_for_log("serves", times=3)
        answers = [serving.get("/readyz").status_code for _ in range(8)]
        status = serving.stop()

    assert answers == [200] * 8
    assert f"Worker {pid} has ended with exit code -9. Worker " in serving.err
    assert status == 0
