"""`siaga token` prints a token and nothing else, `siaga sign-in-link` a link."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from fastapi.testclient import TestClient

from tests.browsers import browser
from tests.cli.command import Ended, ended, siaga, started
from tests.conftest import Server, Siaga

KUTIM = ("--agency", "kesbangpol-kutim", "--role", "coordinator")
TOKENS = {
    "an admin": ("--role", "admin", "--region", "ID"),
    "an office": (*KUTIM, "--region", "64.08.04,64.08.05", "--region", "64.08.06", "--label", "Desk Kutim"),
}
REFUSALS = {
    "a region that is not there": (("--role", "admin", "--region", "65.99"), "There is no region 65.99."),
    "a reader of no agency": (("--role", "reader", "--region", "64"), "Only an admin's token may belong to no agency"),
    "a place where it does not work": (
        (*KUTIM, "--region", "64"),
        "kesbangpol-kutim does not work in 64, only in 64.08.",
    ),
}


@dataclass(frozen=True)
class TokenCommands:
    siaga: Siaga
    issued: dict[str, Ended]
    refused: dict[str, Ended]

    def client(self, name: str) -> TestClient:
        return TestClient(self.siaga.app, headers={"Authorization": f"Bearer {self.issued[name].out.strip()}"})


@pytest.fixture(scope="module")
def commands(server: Server, box_url: str) -> Iterator[TokenCommands]:
    """The answers of all `siaga token` commands, which run at once."""
    box = Siaga(server.new(box_url))
    issued = {name: started(box.url, "token", *options) for name, options in TOKENS.items()}
    refused = {name: started(box.url, "token", *options) for name, (options, _) in REFUSALS.items()}
    yield TokenCommands(
        box, *({name: ended(process) for name, process in group.items()} for group in (issued, refused))
    )
    box.database.close()


@pytest.mark.parametrize("name", TOKENS)
def test_stdout_holds_only_the_token(commands: TokenCommands, name: str) -> None:
    answer = commands.issued[name]

    assert (answer.status, answer.err) == (0, "")
    assert answer.out.count("\n") == 1
    assert answer.out.startswith("siaga_")


def test_a_token_works_in_its_regions_and_nowhere_else(commands: TokenCommands) -> None:
    client = commands.client("an office")

    codes = ("64.08.04", "64.08.05", "64.08.06", "64.08", "64.08.07")
    statuses = [client.get(f"/v1/regions/{code}").status_code for code in codes]

    assert statuses == [200, 200, 200, 404, 404]


def test_a_token_belongs_to_its_agency_and_regions(commands: TokenCommands) -> None:
    admin, office = (commands.client(name).get("/v1/me").json() for name in ("an admin", "an office"))

    assert (admin["role"], admin["agency"], admin["regions"]) == ("admin", None, ["ID"])
    assert (office["role"], office["regions"]) == ("coordinator", ["64.08.04", "64.08.05", "64.08.06"])


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_is_one_sentence_with_the_reason(commands: TokenCommands, name: str) -> None:
    answer = commands.refused[name]

    assert (answer.status, answer.out) == (2, "")
    assert REFUSALS[name][1] in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_database_without_a_schema_is_refused_with_the_command_to_run(server: Server) -> None:
    answer = siaga(server.new(None), "token", "--role", "admin", "--region", "ID")

    assert (answer.status, answer.out) == (2, "")
    assert "Run first: siaga " in answer.err
    assert len(answer.err.splitlines()) == 1


LINK = ("sign-in-link", "--agency", "kpu-kutim", "--region", "64.08")
REFUSED_LINKS = {
    "too high a role": (("--role", "admin"), "A sign-in link gives one of the roles reader, reporter, verifier."),
    "too long": (("--role", "reader", "--usable-for", "10081"), "can be used for 1 to 10080 minutes."),
    "no days": (("--role", "reader", "--expires-in", "0"), "A token lives from 1 to 366 days."),
    "too many days": (("--role", "reader", "--expires-in", "999999999999"), "A token lives from 1 to 366 days."),
}


def test_a_sign_in_link_from_the_command_line_signs_one_browser_in(open_box: Siaga) -> None:
    process = started(open_box.url, *LINK, "--role", "reporter", SIAGA_ORIGIN="https://siaga.example.go.id")
    refused = {name: started(open_box.url, *LINK, *options) for name, (options, _) in REFUSED_LINKS.items()}
    answer = ended(process)

    assert (answer.status, answer.err, answer.out.count("\n")) == (0, "", 1)
    page, _, secret = answer.out.strip().partition("#")
    assert page == "https://siaga.example.go.id/sign-in"
    client = browser(open_box)
    assert client.post("/v1/sessions", json={"link": secret}).status_code == 201
    assert client.get("/v1/me").json()["agency"] == "kpu-kutim"
    for name, (_, reason) in REFUSED_LINKS.items():
        command = ended(refused[name])
        assert (command.status, command.out, reason in command.err) == (2, "", True), command.err
