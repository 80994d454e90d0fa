"""`make demo` as a newcomer meets it: an exercise is made, its tokens are shown once, and the calls to paste work."""

import re
import shlex
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest

from api.db.engine import Database
from tests.cli.command import PATIENCE, Ended, Serving, end, siaga, started
from tests.simulation.bands import bands

REGENCIES = [f"64.{number}" for number in ("01", "02", "03", "07", "08", "09", "11", "71", "72", "74")]


@dataclass(frozen=True)
class Demo:
    made: Ended
    again: Ended
    kept: Ended
    serving: Serving
    clients: dict[str, httpx2.Client]
    """By the name of the variable that holds its token."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """On SQLite, as `make demo` makes it; that PostgreSQL can be simulated is shown in tests/simulation."""
    folder = tmp_path_factory.mktemp("demo")
    url = f"sqlite:///{folder / 'demo.db'}"
    making = started(url, "simulate", "--once")
    try:
        out, err = making.communicate(timeout=5 * PATIENCE)
    finally:
        end(making)
    made = Ended(making.returncode, out, err)
    assert made.status == 0, made.err
    with Serving(url, folder) as serving, ExitStack() as opened:
        again, kept = siaga(url, "simulate"), siaga(url, "simulate", "--once")
        serving.wait()
        tokens = re.findall(r"^export ([A-Z]+)=(siaga_\S+)$", made.out, re.MULTILINE)
        clients = {name: opened.enter_context(client(serving, secret)) for name, secret in tokens}
        yield Demo(made, again, kept, serving, clients)


def client(serving: Serving, secret: str) -> httpx2.Client:
    headers = {"Authorization": f"Bearer {secret}"}
    return httpx2.Client(base_url=serving.address, headers=headers, timeout=PATIENCE, trust_env=False)


def test_the_tokens_are_shown_once(demo: Demo) -> None:
    assert [*demo.clients] == ["KPU", "BAWASLU", "DESK"]
    assert "siaga_" not in demo.serving.out
    assert (demo.kept.status, demo.kept.out) == (0, "")
    assert (demo.again.status, demo.again.out) == (2, "")
    assert "holds its exercise already" in demo.again.err


@pytest.mark.parametrize(
    ("name", "agency", "role", "region"),
    [
        ("KPU", "kpu-kutim", "reporter", "64.08"),
        ("BAWASLU", "bawaslu-kutim", "verifier", "64.08"),
        ("DESK", "desk-pilkada-kaltim", "coordinator", "64"),
    ],
)
def test_they_are_those_of_three_offices(demo: Demo, name: str, agency: str, role: str, region: str) -> None:
    me = demo.clients[name].get("/v1/me").json()

    assert (me["agency"], me["role"], me["regions"]) == (agency, role, [region])


def test_the_start_says_that_it_is_simulated(demo: Demo) -> None:
    assert "SIMULATED, for exercises: nobody really reported any of this" in demo.serving.out
    assert "five press articles" not in demo.serving.out
    assert demo.serving.get("/healthz").headers["siaga-simulated"] == "true"


def test_every_band_is_shown_among_the_ten(demo: Demo) -> None:
    database = Database(demo.serving.url, is_server=False)

    found = bands(database, demo.clients["DESK"], REGENCIES, datetime.now(UTC))

    database.close()
    assert set(found.values()) == {"ready", "on_track", "at_risk", "late", "no_data"}
    assert [*found.values()].count("late") == 1
    assert found["64.08"] == "on_track"


def pasted(demo: Demo, command: str) -> Any:
    """What a call to paste answers."""
    _, _, _, bearer, *sent, url = shlex.split(command)
    client = demo.clients[bearer.partition("$")[2]]
    if not sent:
        return client.get(url).raise_for_status().json()
    kind, body = sent[1].partition(": ")[2], sent[3]
    return client.post(url, content=body, headers={"Content-Type": kind}).raise_for_status().json()


def test_the_calls_to_paste_report_dispute_read_and_take_back(demo: Demo) -> None:
    report, dispute, item, readiness, retract = re.findall(r"^ *(curl .+)$", demo.serving.out, re.MULTILINE)
    before = pasted(demo, item)

    posted = pasted(demo, report)["item"]
    disputed = pasted(demo, dispute)["item"]
    read = pasted(demo, item)
    province = pasted(demo, readiness)
    taken_back = pasted(demo, retract)

    assert (posted["status"], posted["value"], posted["assurance"]) == ("done", 4907, "reported")
    assert (disputed["status"], disputed["value"], disputed["assurance"]) == ("in_progress", 4870, "disputed")
    assert read.items() >= disputed.items()
    assert (province["region"]["code"], province["h"]) == ("64", "H-30")
    assert [(it["before"], it["after"]) for it in taken_back["items"]] == [("in_progress", before["status"])]
    assert pasted(demo, item) == before
