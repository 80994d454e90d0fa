"""Every example that a reader is shown works, and prints what the page shows."""

import shutil
from pathlib import Path

import pytest

from api.core.caller import Role
from api.imports.seed import SEED_DATA
from api.ledger import sequencer, signing
from api.simulation.service import ExerciseRequest
from tests.cli.command import command_server
from tests.conftest import Server, Siaga, checkpoint_key
from tests.documents.pages import PAGES, Example, data_of, examples, name_of, read
from tests.documents.replay import is_shown, replay, serve
from tests.simulation.conftest import NOW, Exercise

SHELL_TOOLS = ("bash", "curl", "jq")
needs_the_tools = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in SHELL_TOOLS), reason="The examples use bash, curl and jq."
)
COMMANDS = "SIAGA_TEST_COMMANDS"
WRITES_REPORTS = {"docs/how-to/report-an-item.md", "docs/how-to/report-many-items.md"}
"""Pages that are replayed on PostgreSQL too. The others read, or run commands that have tests on both databases."""


def pages_on(data: str) -> list[object]:
    return [pytest.param(page, id=name_of(page)) for page in PAGES if data_of(page) == data]


def check(page_examples: list[Example], printed: list[str]) -> None:
    for example, output in zip(page_examples, printed, strict=True):
        assert example.shown is None or is_shown(example.shown, output), f"{example.commands}\n{output[:4000]}"


@pytest.fixture(scope="module")
def exercise(server: Server, box_url: str) -> Exercise:
    """What `make demo` makes, a minute later: signed; to copy, not to use. On PostgreSQL its history is of one day."""
    exercise = Exercise(
        server.new(box_url), ExerciseRequest() if server.kind == "sqlite" else ExerciseRequest(start=-31)
    )
    sequencer.place_committed_entries(exercise.database)
    with exercise.database.write() as session:
        signing.sign_log(session, checkpoint_key(), NOW)
    exercise.database.close()
    return exercise


@needs_the_tools
@pytest.mark.parametrize("page", pages_on("box"))
def test_examples_on_the_data_in_the_box(server: Server, box_url: str, page: Path, tmp_path: Path) -> None:
    if server.kind != "sqlite":
        pytest.skip("These pages read what other tests read on both databases.")
    with server.copy(box_url) as siaga, serve(siaga) as address:
        variables = {
            "SIAGA_TOKEN": siaga.secret("ID", role=Role.ADMIN),
            "SEED_DATA": str(SEED_DATA),
            COMMANDS: command_server(),
        }
        page_examples = examples(page)
        check(page_examples, replay(page_examples, address, tmp_path, siaga.url, **variables))


@needs_the_tools
@pytest.mark.parametrize("page", pages_on("exercise"))
def test_examples_in_an_exercise(server: Server, page: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if server.kind != "sqlite" and name_of(page) not in WRITES_REPORTS:
        pytest.skip("These pages read what other tests read on both databases.")
    exercise: Exercise = request.getfixturevalue("exercise")
    siaga = Siaga(server.new(exercise.url), now=NOW)
    page_examples, variables = examples(page), {"SIAGA_NOW": f"{NOW:%Y-%m-%dT%H:%M:%SZ}", COMMANDS: command_server()}
    with serve(siaga) as address:
        printed = replay(page_examples, address, tmp_path, siaga.url, **variables, **exercise.created.secrets)
    siaga.database.close()
    check(page_examples, printed)


def test_a_page_with_examples_says_what_they_run_on() -> None:
    assert [name_of(page) for page in PAGES if bool(examples(page)) != bool(data_of(page))] == []


def test_the_readme_is_short_and_begins_with_two_commands() -> None:
    readme = read(PAGES[0])

    assert len(readme.splitlines()) <= 200
    assert readme.index("make run ") < readme.index("make demo ") < readme.index("$ curl")
