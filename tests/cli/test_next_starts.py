"""Later starts, the end of a server, and several workers."""

import json
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from tests.cli.command import Serving
from tests.conftest import Server, Siaga


@dataclass(frozen=True)
class Second:
    """A start on a database that has been started on before, from its first word to its last."""

    serving: Serving
    ready: httpx2.Response
    status: int
    """After SIGTERM."""


@pytest.fixture(scope="module")
def seeded(server: Server, box_url: str) -> str:
    """A box with a token, as after a first start."""
    own = Siaga(server.new(box_url))
    own.client("ID")
    own.database.close()
    return own.url


@pytest.fixture(scope="module")
def second(seeded: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Second]:
    with Serving(seeded, tmp_path_factory.mktemp("second")) as serving:
        serving.wait()
        ready = serving.get("/readyz")
        yield Second(serving, ready, serving.stop())


def test_the_second_start_prints_no_token_and_serves(second: Second) -> None:
    told = second.serving.out

    assert second.ready.json() == {"status": "ok"}
    assert f"Siaga is ready: {second.serving.address}" in told
    assert "8 of the template's 62 lines stated" in told
    assert "siaga_" not in told
    assert "curl" not in told


def test_sigterm_ends_it_as_whoever_sent_it_expects(second: Second) -> None:
    """The server ends its work, and then by the signal itself."""
    assert second.status in (0, -signal.SIGTERM, 128 + signal.SIGTERM)


def test_sigterm_ends_it_without_a_word(second: Second) -> None:
    assert not second.serving.answers()
    assert {json.loads(line)["route"] for line in second.serving.err.splitlines()} == {"/readyz"}


def test_two_workers_serve_on_postgresql(server: Server, seeded: str, tmp_path: Path) -> None:
    if server.kind == "sqlite":
        pytest.skip("SQLite has one worker; that two are refused is in test_refusals.py")

    with Serving(seeded, tmp_path, "--workers", "2") as running:
        running.wait()
        workers = running.workers()
        answers = [running.get("/readyz").status_code for _ in range(8)]
        status = running.stop()

    assert workers in (2, None)
    assert answers == [200] * 8
    assert (status, running.answers()) == (0, False)
    assert running.out.count("Siaga is ready") == 1
