"""Runs the real `siaga` command in a process of its own: short ones in a fork of a process that has imported Siaga."""

import atexit
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
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


def start(
    url: str,
    *arguments: str,
    out: IO[str] | int,
    err: IO[str] | int,
    cwd: Path = ROOT,
    program: tuple[str, ...] = PROGRAM,
    **variables: str,
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*program, *arguments],
        cwd=cwd,
        env=environment(url, variables),
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=err,
        encoding="utf-8",
        start_new_session=True,
    )


def started(url: str, *arguments: str, **variables: str) -> subprocess.Popen[str]:
    """Start the command and do not wait, so that several can run at once."""
    return start(url, *arguments, out=subprocess.PIPE, err=subprocess.PIPE, cwd=ROOT, program=PROGRAM, **variables)


def ended(process: subprocess.Popen[str]) -> Ended:
    try:
        out, err = process.communicate(timeout=PATIENCE)
    finally:
        end(process)
    return Ended(process.returncode, out, err)


def siaga(url: str, *arguments: str, **variables: str) -> Ended:
    """Run a command that ends by itself, as a fork unless a setting counts while Siaga is imported."""
    if "SIAGA_REGION_SCHEME" in variables:
        return ended(started(url, *arguments, **variables))
    program = (sys.executable, "-S", str(commands.__file__), _command_server())
    pipe = subprocess.PIPE
    return ended(start(url, *arguments, out=pipe, err=pipe, cwd=ROOT, program=program, **variables))


@cache
def _command_server() -> str:
    """The socket of a server of commands that runs until the tests end."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(serve_commands(SECRETS))


@contextmanager
def serve_commands(folder: Path) -> Iterator[str]:
    """Serve `siaga` commands to shells, and give the socket to name to `replay` as `SIAGA_TEST_COMMANDS`."""
    path = folder / "commands"
    variables = {**os.environ, "PYTHONPATH": PYTHON_PATH}
    process = subprocess.Popen([sys.executable, "-m", commands.__name__, path], cwd=ROOT, env=variables)
    while not path.exists():
        assert process.poll() is None, "The server of commands did not start."
        time.sleep(0.02)
    yield str(path)
    process.kill()
    process.wait()


def end(process: subprocess.Popen[str]) -> None:
    """Kill the process with its workers, if it still runs. Nothing else is in its process group."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


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
            self.process = start(url, *arguments, out=out, err=err, cwd=cwd, program=PROGRAM, **variables)

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
