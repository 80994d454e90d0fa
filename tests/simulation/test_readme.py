"""The README's calls in the exercise, one after the other as a reader pastes them, word for word."""

import json
import re
import shlex
from collections.abc import Iterator
from itertools import pairwise

import pytest
from httpx2 import Response

from api.core.caller import Role
from api.simulation.service import ExerciseRequest
from tests.conftest import Server, Siaga
from tests.simulation.conftest import NOW, Exercise
from tests.test_readme import README, shown

BLOCKS = re.findall(r"^ *```(sh|console)\n([\s\S]+?)^ *```$", README, re.MULTILINE)
COMMAND = re.compile(r"""curl (?:'[^']*'|"[^"]*"|\\\n|[^'"\\\n#])+""")
"""A command ends with its line or before a comment; quoted text may span several lines."""
ANSWERED = re.compile(r"^\$ (curl .+)\n([\s\S]+)$")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def calls() -> Iterator[tuple[str, str | None]]:
    """Each call with the answer shown, or None; without the calls that are answered from the seed data."""
    for kind, text in BLOCKS:
        if kind == "sh":
            yield from ((it.replace("\\\n", " "), None) for it in COMMAND.findall(text))
        elif (match := ANSWERED.match(text)) and "$SIAGA_TOKEN" not in match[1]:
            yield match[1], match[2]


class Reader:
    """Runs the README's `curl` commands, with its variables filled in."""

    def __init__(self, siaga: Siaga, secrets: dict[str, str]) -> None:
        self.siaga = siaga
        self.names = secrets | {"XLSX": XLSX}
        self.file = b""

    def paste(self, command: str) -> Response:
        words = shlex.split(re.sub(r'"([^"]*)\$\(([^)]*)\)"', r'"\1 the digest"', command))
        values = {flag: [it for name, it in pairwise(words) if name == flag] for flag in ("-H", "-d", "--data-binary")}
        headers = dict(self._filled(it).split(": ", 1) for it in values["-H"])
        url = words[-1].removeprefix("http://127.0.0.1:8000")
        sent = self.file if values["--data-binary"] else "".join(values["-d"]).encode()
        answer = self.siaga.anonymous.request("POST" if sent else "GET", url, headers=headers, content=sent or None)
        self.file = answer.content if "-OJ" in words else self.file
        return answer

    def _filled(self, text: str) -> str:
        return re.sub(r"\$([A-Z_]+)", lambda name: self.names[name[1]], text)


@pytest.fixture
def reader(server: Server, box_url: str) -> Iterator[Reader]:
    """Like `make demo`, but with a history of one day, because the calls do not depend on the history."""
    exercise = Exercise(server.new(box_url), ExerciseRequest(start=-31))
    yield Reader(exercise, exercise.created.secrets | {"SIAGA_TOKEN": exercise.secret("ID", role=Role.ADMIN, at=NOW)})
    exercise.database.close()


def test_every_call_in_the_readme_succeeds_and_gives_the_answer_shown(reader: Reader) -> None:
    all_calls = [*calls()]

    for command, answer in all_calls:
        response = reader.paste(command)
        assert response.status_code < 300, f"{command}\n{response.text}"
        assert answer is None or shown(json.loads(answer), response.json()), f"{command}\n{response.text}"
    assert len(all_calls) == 11
    assert len([command for command, answer in all_calls if answer]) == 1
