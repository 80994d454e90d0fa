"""Runs `make demo` in a process of its own, which tests kill and start again."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import TracebackType

import httpx2

from api.core.region_codes import timezone_of
from api.core.time import local_day
from tests.cli.command import free_port
from tests.conftest import PYTHON_PATH
from tests.ui.browser import until

BOARD_LINK = re.compile(r"http://\S+/sign-in\?to=board#\S+")
TOKEN = re.compile(r"^export (\w+)=(\S+)$", re.MULTILINE)
ZONE = timezone_of("64")
END_OF_DAY = timedelta(minutes=5)
"""As long as it may take, on a busy machine, to make an exercise and to test something on it."""


class ExerciseServer:
    """Serves the exercise in a folder, which it fills when it starts for the first time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def tokens(self) -> dict[str, str]:
        """Secrets by the names that the welcome text gives them: KPU, BAWASLU, DESK."""
        return dict(TOKEN.findall((self.folder / "var" / "demo.env").read_text()))

    def issue_token(self, role: str, region: str, *more: str) -> str:
        """Issue a token on the command line, and return its secret."""
        arguments = (sys.executable, "-m", "api", "token", "--role", role, "--region", region, "--label", "test", *more)
        environment = {**self._environment, "SIAGA_DATABASE_URL": "sqlite:///var/demo.db"}
        issued = subprocess.run(arguments, cwd=self.folder, env=environment, capture_output=True, text=True, check=True)
        return issued.stdout.strip()

    @property
    def board_link(self) -> str:
        """The link that the last start has printed. It signs one browser in."""
        return str(BOARD_LINK.findall(self._printed.read_text())[-1])

    @property
    def _environment(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": PYTHON_PATH, "LANG": "en"}

    @property
    def _printed(self) -> Path:
        return self.folder / "printed.txt"

    def __enter__(self) -> "ExerciseServer":
        (self.folder / "var").mkdir(parents=True, exist_ok=True)
        self.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.kill()

    def start(self) -> None:
        """Start it and wait until it answers."""
        arguments = (sys.executable, "-m", "api", "demo", "--port", str(self.port))
        with self._printed.open("w") as printed:
            self._process = subprocess.Popen(
                arguments, cwd=self.folder, env=self._environment, stdout=printed, stderr=subprocess.DEVNULL
            )
        while not self._answers():
            assert self._process.poll() is None, "The server has stopped."
            time.sleep(0.1)

    def kill(self) -> None:
        """Kill the process at once."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
        self._process = None

    def report(self, requirement: str, value: int, *, region: str = "64.08") -> None:
        """Report an item, as the election commission of Kutai Timur."""
        answer = httpx2.post(
            f"{self.url}/v1/readiness-checklists/{region}/items/{requirement}/updates",
            json={"value": value},
            headers={"Authorization": f"Bearer {self.tokens['KPU']}"},
        )
        assert answer.status_code == 201, answer.text

    def _answers(self) -> bool:
        try:
            return httpx2.get(f"{self.url}/healthz").status_code == 200
        except httpx2.TransportError:
            return False


class DailyExercise:
    """Serves an exercise of today. After midnight it is another one: how a region stands depends on the day."""

    def __init__(self, make_folder: Callable[[], Path]) -> None:
        self.make_folder = make_folder
        self._serving = ExitStack()
        self._server_by_day: dict[date, ExerciseServer] = {}

    def __enter__(self) -> "DailyExercise":
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._serving.close()

    def of_today(self) -> ExerciseServer:
        """Return the server, on a day that does not end soon. At the end of a day, wait for the next one."""
        until(lambda: _day_after(END_OF_DAY) == _day_after(timedelta()), seconds=2 * END_OF_DAY.total_seconds())
        today = _day_after(timedelta())
        if today not in self._server_by_day:
            self._serving.close()
            self._server_by_day[today] = self._serving.enter_context(ExerciseServer(self.make_folder()))
        return self._server_by_day[today]


def _day_after(pause: timedelta) -> date:
    """The day in the province of the exercise, after a while."""
    return local_day(datetime.now(UTC) + pause, ZONE)
