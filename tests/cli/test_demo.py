"""`make demo` for a newcomer: it makes an exercise with tokens in a file, and prints calls that work when pasted."""

import re
import shlex
import stat
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest

from api.db.engine import Database
from tests.cli.command import PATIENCE, Ended, Serving, ended, siaga, started, token_file
from tests.simulation.bands import bands

REGENCIES = [f"64.{number}" for number in ("01", "02", "03", "07", "08", "09", "11", "71", "72", "74")]


@dataclass(frozen=True)
class Demo:
    first_run: Ended
    second_run: Ended
    second_run_once: Ended
    serving: Serving
    clients: dict[str, httpx2.Client]
    """By the name of the variable that holds the token."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """On SQLite, as `make demo` does; tests/simulation covers PostgreSQL."""
    folder = tmp_path_factory.mktemp("demo")
    url = f"sqlite:///{folder / 'var' / 'demo.db'}"
    first_run = ended(started(url, "simulate", "--once"), patience=5 * PATIENCE)
    assert first_run.status == 0, first_run.err
    with Serving(url, folder, command="demo", cwd=folder) as serving, ExitStack() as stack:
        second_run, second_run_once = siaga(url, "simulate"), siaga(url, "simulate", "--once")
        serving.wait()
        tokens = re.findall(r"^export ([A-Z]+)=(siaga_\S+)$", token_file(url, "demo").read_text(), re.MULTILINE)
        clients = {name: stack.enter_context(client(serving, secret)) for name, secret in tokens}
        yield Demo(first_run, second_run, second_run_once, serving, clients)


def client(serving: Serving, secret: str) -> httpx2.Client:
    headers = {"Authorization": f"Bearer {secret}"}
    return httpx2.Client(base_url=serving.address, headers=headers, timeout=PATIENCE, trust_env=False)


def test_the_tokens_are_in_a_file_that_each_start_names(demo: Demo) -> None:
    file = token_file(demo.serving.url, "demo")

    assert [*demo.clients] == ["KPU", "BAWASLU", "DESK"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert f"\n  . {file}\n" in demo.serving.out
    assert demo.second_run_once.out == demo.first_run.out.splitlines(keepends=True)[-1]
    assert "siaga_" not in demo.first_run.out + demo.first_run.err + demo.serving.out + demo.serving.err


def test_an_exercise_is_made_once(demo: Demo) -> None:
    assert demo.second_run_once.status == 0
    assert (demo.second_run.status, demo.second_run.out) == (2, "")
    assert "holds its exercise already" in demo.second_run.err


@pytest.mark.parametrize(
    ("name", "agency", "role", "region"),
    [
        ("KPU", "kpu-kutim", "reporter", "64.08"),
        ("BAWASLU", "bawaslu-kutim", "verifier", "64.08"),
        ("DESK", "desk-pilkada-kaltim", "coordinator", "64"),
    ],
)
def test_the_tokens_belong_to_three_offices(demo: Demo, name: str, agency: str, role: str, region: str) -> None:
    me = demo.clients[name].get("/v1/me").json()

    assert (me["agency"], me["role"], me["regions"]) == (agency, role, [region])


def test_the_start_says_that_it_is_simulated(demo: Demo) -> None:
    assert "SIMULATED, for exercises: nobody really reported any of this" in demo.serving.out
    assert "five press articles" not in demo.serving.out
    assert demo.serving.get("/healthz").headers["siaga-simulated"] == "true"


def test_the_ten_regencies_show_every_band(demo: Demo) -> None:
    database = Database(demo.serving.url, is_server=False)

    band_by_region = bands(database, demo.clients["DESK"], REGENCIES, datetime.now(UTC))

    database.close()
    assert set(band_by_region.values()) == {"ready", "on_track", "at_risk", "late", "no_data"}
    assert [*band_by_region.values()].count("late") == 1
    assert band_by_region["64.08"] == "on_track"


def test_the_exercise_is_the_default_election(demo: Demo) -> None:
    answer = demo.clients["DESK"].get("/v1/readiness/64").json()

    assert answer["election"] == "latihan"


def paste(demo: Demo, command: str) -> Any:
    """Run a call that the demo prints; return its answer."""
    _, _, _, bearer, *arguments, url = shlex.split(command)
    client = demo.clients[bearer.partition("$")[2]]
    if not arguments:
        return client.get(url).raise_for_status().json()
    media_type, body = arguments[1].partition(": ")[2], arguments[3]
    return client.post(url, content=body, headers={"Content-Type": media_type}).raise_for_status().json()


def test_the_calls_to_paste_report_dispute_read_and_take_back(demo: Demo) -> None:
    report, dispute, item, readiness, retract = re.findall(r"^ *(curl .+)$", demo.serving.out, re.MULTILINE)
    before = paste(demo, item)

    posted = paste(demo, report)["item"]
    disputed = paste(demo, dispute)["item"]
    read = paste(demo, item)
    province = paste(demo, readiness)
    taken_back = paste(demo, retract)

    assert (posted["status"], posted["value"], posted["assurance"]) == ("done", 4907, "reported")
    assert (disputed["status"], disputed["value"], disputed["assurance"]) == ("in_progress", 4870, "disputed")
    assert read.items() >= disputed.items()
    assert (province["region"]["code"], province["h"]) == ("64", "H-30")
    assert [(it["before"], it["after"]) for it in taken_back["items"]] == [("in_progress", before["status"])]
    assert paste(demo, item) == before
