"""Programs of Debian's packages that the tests of the cluster run: on this machine alone, in folders of their own."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

PLACES = ("/usr/lib/postgresql/15/bin", "/usr/sbin", "/usr/bin")
PACKAGES = {
    "pgbouncer": "pgbouncer",
    "patroni": "patroni",
    "etcd": "etcd-server",
    "haproxy": "haproxy",
    "postgres": "postgresql-15",
}
START_SECONDS = 60


def find(name: str) -> str | None:
    """Return the path of a program, or None if this machine has none.

    A variable such as `SIAGA_TEST_PGBOUNCER` may name another one than that of Debian's package.
    """
    if named_program := os.environ.get(f"SIAGA_TEST_{name.upper()}"):
        return named_program
    return shutil.which(name, path=os.pathsep.join([*PLACES, os.environ.get("PATH", "")]))


def require(name: str) -> str:
    """Return the path of a program. Without it the test is skipped, with what to install."""
    program = find(name)
    if program is None:
        pytest.skip(how_to_install(name))
    return program


def how_to_install(*names: str) -> str:
    packages = " ".join(PACKAGES[name] for name in names)
    return (
        f"There is no {' and no '.join(names)}. On Debian: apt-get install {packages}. "
        "Keep them from starting by themselves."
    )


@contextmanager
def running(
    command: list[str], folder: Path, is_ready: Callable[[], bool], environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program as the owner of its folder until it is ready, and to the end of the `with`."""
    name = Path(command[0]).name
    with (folder / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            user=folder.stat().st_uid if os.geteuid() == 0 else None,
            start_new_session=True,
        )
    try:
        deadline = time.monotonic() + START_SECONDS
        while not is_ready():
            assert process.poll() is None, f"{name} has ended: {(folder / f'{name}.log').read_text()}"
            assert time.monotonic() < deadline, f"{name} does not answer: {(folder / f'{name}.log').read_text()}"
            time.sleep(0.05)
        yield process
    finally:
        process.terminate()
        process.wait(30)
