"""Runs the real `siaga` command in a process of its own, if possible a fork of one that has imported Siaga."""

import atexit
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import httpx2
from sqlalchemy import make_url

from tests.conftest import CHECKPOINT_KEY, PYTHON_PATH, ROOT
from tests.documents import commands

PATIENCE = 120
"""Seconds; only a hanging test waits that long."""
SECRETS = Path(tempfile.mkdtemp(prefix="siaga-secrets-"))
"""Takes the files with tokens that commands write."""
atexit.register(shutil.rmtree, SECRETS, ignore_errors=True)
FIRST_PORT, PORTS_OF_WORKER, MOST_WORKERS = 12_000, 1_000, 20
"""All below the ports that Linux gives to whoever asks for any, from 32768."""
_port_numbers = count(os.getpid())
"""Runs side by side begin at different ports."""
PROGRAM = (sys.executable, "-m", "api")
TERMINAL_VARIABLES = (
    "FORCE_COLOR",
    "NO_COLOR",
    "TTY_COMPATIBLE",
    "TTY_INTERACTIVE",
    "LC_ALL",
    "LC_MESSAGES",
    "LANGUAGE",
)


@dataclass(frozen=True)
class Ended:
    status: int
    out: str
    err: str


def token_file(url: str, kind: str) -> Path:
    """Where the commands on this database write tokens: the admin's, or those of the demo."""
    return SECRETS / f"{Path(make_url(url).database or '').name}.{kind}.env"


def environment(url: str, variables: dict[str, str]) -> dict[str, str]:
    """The environment of this machine without settings of Siaga and of a terminal, plus these variables."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("SIAGA_")}
    for name in TERMINAL_VARIABLES:
        inherited.pop(name, None)
    return {
        **inherited,
        "LANG": "C.UTF-8",
        "SIAGA_DATABASE_URL": url,
        "SIAGA_CHECKPOINT_KEY": CHECKPOINT_KEY,
        "SIAGA_ADMIN_TOKEN_FILE": str(token_file(url, "admin")),
        "SIAGA_DEMO_TOKEN_FILE": str(token_file(url, "demo")),
        "PYTHONPATH": PYTHON_PATH,
        **variables,
    }


class Forked:
    """A command that runs as a fork of the server of commands, with the names that `subprocess.Popen` has."""

    def __init__(
        self, arguments: tuple[str, ...], cwd: Path | str, variables: dict[str, str], out: IO[str], err: IO[str]
    ) -> None:
        request = {"folder": str(cwd), "environment": variables, "arguments": arguments}
        self._connection = socket.socket(socket.AF_UNIX)
        self._connection.connect(command_server())
        socket.send_fds(self._connection, [json.dumps(request).encode()], [out.fileno(), err.fileno()])
        self._answers = self._connection.makefile()
        self.pid = int(self._answers.readline())
        self.returncode: int | None = None

    def poll(self) -> int | None:
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            if not select.select([self._connection], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired(PROGRAM, timeout or 0)
            self.returncode = int(self._answers.readline())
            self._answers.close()
            self._connection.close()
        return self.returncode

    def terminate(self) -> None:
        os.kill(self.pid, signal.SIGTERM)


Process = subprocess.Popen[str] | Forked
IN_THE_IMPORT = ("SIAGA_REGION_SCHEME", "PYTHONPATH")
"""Variables that count while Siaga is imported: with them a command is a program of its own."""


def start(url: str, *arguments: str, out: IO[str], err: IO[str], cwd: Path | str, **variables: str) -> Process:
    """Start the command, and do not wait."""
    all_variables = environment(url, variables)
    if not any(name in variables for name in IN_THE_IMPORT):
        return Forked(arguments, cwd, all_variables, out, err)
    return subprocess.Popen(
        [*PROGRAM, *arguments],
        cwd=cwd,
        env=all_variables,
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=err,
        encoding="utf-8",
        start_new_session=True,
    )


@dataclass(frozen=True)
class Started:
    """A running command, and the files that take what it prints."""

    process: Process
    out: Path
    err: Path


def started(url: str, *arguments: str, cwd: Path | str = ROOT, **variables: str) -> Started:
    """Start the command and do not wait, so that several can run at once."""
    folder = Path(tempfile.mkdtemp(dir=SECRETS))
    out_file, err_file = folder / "out", folder / "err"
    with out_file.open("w") as out, err_file.open("w") as err:
        return Started(start(url, *arguments, out=out, err=err, cwd=cwd, **variables), out_file, err_file)


def ended(command: Started, patience: float = PATIENCE) -> Ended:
    """Wait for the end of the command."""
    try:
        status = command.process.wait(patience)
    finally:
        end(command.process)
    return Ended(status, *(file.read_text(encoding="utf-8") for file in (command.out, command.err)))


def siaga(url: str, *arguments: str, cwd: Path | str = ROOT, **variables: str) -> Ended:
    """Run a command that ends by itself. `cwd`: where it runs."""
    return ended(started(url, *arguments, cwd=cwd, **variables))


@cache
def command_server() -> str:
    """The socket of a server of commands that runs until the tests end. `replay` takes it as `SIAGA_TEST_COMMANDS`."""
    path = SECRETS / "commands"
    program = [sys.executable, "-m", commands.__name__, str(path)]
    process = subprocess.Popen(
        program, cwd=ROOT, env={**os.environ, "PYTHONPATH": PYTHON_PATH}, stdin=subprocess.DEVNULL
    )
    atexit.register(process.kill)
    while not path.exists():
        assert process.poll() is None, "The server of commands did not start."
        time.sleep(0.02)
    return str(path)


def end(process: Process) -> None:
    """Kill the process with its workers, if it still runs. Nothing else is in its process group."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def free_port() -> int:
    """Return a port of this worker's own. The system gives it to nobody until the server of the test takes it."""
    while True:
        port = FIRST_PORT + PORTS_OF_WORKER * _worker_number() + next(_port_numbers) % PORTS_OF_WORKER
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def _worker_number() -> int:
    """The number of this process among those of pytest-xdist that run tests side by side."""
    return int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % MOST_WORKERS


class Serving:
    """`siaga serve` on a free port, from the start to the end of a `with`."""

    def __init__(
        self, url: str, folder: Path, *arguments: str, command: str = "serve", cwd: Path = ROOT, **variables: str
    ) -> None:
        """`folder` takes what it prints. `command`: another command that serves; `cwd`: where it runs."""
        self.url = url
        self.port = int(arguments[arguments.index("--port") + 1]) if "--port" in arguments else free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._out, self._err = folder / f"{self.port}.out", folder / f"{self.port}.err"
        with self._out.open("w") as out, self._err.open("w") as err:
            port_options = ("--port", str(self.port))
            arguments = (command, *port_options, *arguments)
            self.process = start(url, *arguments, out=out, err=err, cwd=cwd, **variables)

    def __enter__(self) -> "Serving":
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        end(self.process)

    @property
    def out(self) -> str:
        return self._out.read_text(encoding="utf-8")

    @property
    def err(self) -> str:
        return self._err.read_text(encoding="utf-8")

    def wait(self) -> "Serving":
        """Wait until the server answers."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"It ended with {self.process.returncode}: {self.err}"
            if self.answers():
                return self
            time.sleep(0.05)
        raise AssertionError(f"It does not answer: {self.err}")

    def wait_for_log(self, text: str, *, times: int) -> None:
        """Wait until the log holds this text so many times."""
        deadline = time.monotonic() + PATIENCE
        while self.err.count(text) < times:
            assert time.monotonic() < deadline, self.err
            time.sleep(0.05)

    def answers(self) -> bool:
        try:
            return self.get("/readyz").status_code == 200
        except httpx2.TransportError:
            return False

    def get(self, path: str, secret: str | None = None, request_id: str = "test", **params: str) -> httpx2.Response:
        headers = {"X-Request-ID": request_id} | ({} if secret is None else {"Authorization": f"Bearer {secret}"})
        address = path if path.startswith("http") else self.address + path
        return httpx2.get(address, headers=headers, params=params or None, timeout=PATIENCE, trust_env=False)

    def logged(self, request_id: str) -> list[dict[str, Any]]:
        """The log lines of a request. They are written after the answer is sent, so wait for them."""
        deadline = time.monotonic() + PATIENCE
        while f'"{request_id}"' not in self.err and time.monotonic() < deadline:
            time.sleep(0.05)
        lines = (json.loads(line) for line in self.err.splitlines() if line.startswith("{"))
        return [line for line in lines if line["request_id"] == request_id]

    def workers(self) -> int | None:
        """How many worker processes it has. None: this machine cannot tell."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        if not children.exists():
            return None
        commands = [Path(f"/proc/{child}/cmdline").read_text() for child in children.read_text().split()]
        return sum("spawn_main" in command for command in commands)

    def stop(self) -> int:
        """Its exit status after SIGTERM; negative: the signal that ended it."""
        self.process.terminate()
        return self.process.wait(PATIENCE)
