"""The calls in the README give the answers that the README shows."""

import json
import re
import shlex
from typing import Any

import pytest

from tests.conftest import ROOT, Siaga

README = (ROOT / "README.md").read_text(encoding="utf-8")
CALLS = re.findall(r"^```console\n\$ (curl .+SIAGA_TOKEN.+)\n([\s\S]+?)^```$", README, re.MULTILINE)


def shown(expected: Any, actual: Any) -> bool:
    """Whether the answer contains all that the README shows. The README may leave out fields and list items."""
    if isinstance(expected, dict):
        return isinstance(actual, dict) and all(key in actual and shown(expected[key], actual[key]) for key in expected)
    if isinstance(expected, list):
        return isinstance(actual, list) and all(any(shown(it, item) for item in actual) for it in expected)
    return bool(expected == actual)


@pytest.mark.parametrize(("command", "answer"), CALLS, ids=[command.rpartition("8000")[2] for command, _ in CALLS])
def test_a_call_in_the_readme_gives_the_answer_shown(box: Siaga, command: str, answer: str) -> None:
    *_, url = shlex.split(command)

    response = box.nation.get(url.removeprefix("http://127.0.0.1:8000"))

    assert response.status_code == 200, response.text
    assert shown(json.loads(answer), response.json()), response.text


def test_the_readme_shows_the_two_commands_and_then_ten_calls() -> None:
    assert README.index("make run ") < README.index("make test ") < README.index("$ curl")
    assert len(CALLS) == 10
