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
"""Up to the end of its line or a remark; quoted text may go on over several."""
ANSWERED = re.compile(r"^\$ (curl .+)\n([\s\S]+)$")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def calls() -> Iterator[tuple[str, str | None]]:
    """Each call, and the answer where one is shown; but for those that are answered by what is in the box."""
    for kind, text in BLOCKS:
        if kind == "sh":
            yield from ((it.replace("\\\n", " "), None) for it in COMMAND.findall(text))
        elif (found := ANSWERED.match(text)) and "$SIAGA_TOKEN" not in found[1]:
            yield found[1], found[2]


class Reader:
    """Somebody at a shell."""

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
    """After `make demo`, but with a history of one day: the calls do not depend on it."""
    made = Exercise(server.new(box_url), ExerciseRequest(start=-31))
    yield Reader(made, made.made.secrets | {"SIAGA_TOKEN": made.secret("ID", role=Role.ADMIN, at=NOW)})
    made.database.close()


def test_every_call_in_the_readme_is_taken_and_gives_what_is_shown(reader: Reader) -> None:
    made = [*calls()]

    for command, answer in made:
        answered = reader.paste(command)
        assert answered.status_code < 300, f"{command}\n{answered.text}"
        assert answer is None or shown(json.loads(answer), answered.json()), f"{command}\n{answered.text}"
    assert len(made) == 11
    assert len([command for command, answer in made if answer]) == 1
