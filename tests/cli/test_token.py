"""`siaga token` prints a token and nothing else."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from fastapi.testclient import TestClient

from tests.cli.command import Ended, ended, siaga, started
from tests.conftest import Server, Siaga

KUTIM = ("--agency", "kesbangpol-kutim", "--role", "coordinator")
WANTED = {
    "an admin": ("--role", "admin", "--region", "ID"),
    "an office": (*KUTIM, "--region", "64.08.04,64.08.05", "--region", "64.08.06", "--label", "Desk Kutim"),
}
REFUSED = {
    "a region that is not there": (("--role", "admin", "--region", "65.99"), "There is no region 65.99."),
    "a reader of no agency": (("--role", "reader", "--region", "64"), "Only an admin's token may belong to no agency"),
    "a place where it does not work": (
        (*KUTIM, "--region", "64"),
        "kesbangpol-kutim does not work in 64, only in 64.08.",
    ),
}


@dataclass(frozen=True)
class Told:
    siaga: Siaga
    made: dict[str, Ended]
    refused: dict[str, Ended]

    def client(self, name: str) -> TestClient:
        return TestClient(self.siaga.app, headers={"Authorization": f"Bearer {self.made[name].out.strip()}"})


@pytest.fixture(scope="module")
def told(server: Server, box_url: str) -> Iterator[Told]:
    """All of them at once."""
    own = Siaga(server.new(box_url))
    made = {name: started(own.url, "token", *wanted) for name, wanted in WANTED.items()}
    refused = {name: started(own.url, "token", *wanted) for name, (wanted, _) in REFUSED.items()}
    yield Told(own, *({name: ended(process) for name, process in group.items()} for group in (made, refused)))
    own.database.close()


@pytest.mark.parametrize("name", WANTED)
def test_a_token_stands_alone_on_stdout(told: Told, name: str) -> None:
    answer = told.made[name]

    assert (answer.status, answer.err) == (0, "")
    assert answer.out.count("\n") == 1
    assert answer.out.startswith("siaga_")


def test_it_works_in_its_regions_and_nowhere_else(told: Told) -> None:
    client = told.client("an office")

    codes = ("64.08.04", "64.08.05", "64.08.06", "64.08", "64.08.07")
    statuses = [client.get(f"/v1/regions/{code}").status_code for code in codes]

    assert statuses == [200, 200, 200, 404, 404]


def test_it_says_whose_it_is(told: Told) -> None:
    admin, office = (told.client(name).get("/v1/me").json() for name in ("an admin", "an office"))

    assert (admin["role"], admin["agency"], admin["regions"]) == ("admin", None, ["ID"])
    assert (office["role"], office["regions"]) == ("coordinator", ["64.08.04", "64.08.05", "64.08.06"])


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_is_a_sentence_that_says_why(told: Told, name: str) -> None:
    answer = told.refused[name]

    assert (answer.status, answer.out) == (2, "")
    assert REFUSED[name][1] in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_database_without_a_schema_is_said_so(server: Server) -> None:
    answer = siaga(server.new(None), "token", "--role", "admin", "--region", "ID")

    assert (answer.status, answer.out) == (2, "")
    assert "Run first: siaga " in answer.err
    assert len(answer.err.splitlines()) == 1
