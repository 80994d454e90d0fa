"""Siaga behind PgBouncer: a pooler in transaction mode changes nothing."""

import os
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any
from uuid import uuid4

import httpx2
import pytest
import sqlalchemy as sa
from sqlalchemy import create_engine, event

from api.core.caller import Role
from api.core.settings import UnsafeSetting
from api.db.connection_check import check_connections, pooler_note
from api.db.engine import Database
from tests.cli.command import PATIENCE, Serving
from tests.cluster.pgbouncer import pgbouncer
from tests.conftest import Server, Siaga
from tests.integrity.verify.test_verify import verify_database
from tests.offices import REGION, path

SECONDS = float(os.environ.get("SIAGA_TEST_POOLER_SECONDS", "20"))
CLIENTS = 16
COUNTS = ("ADH-02", "ADH-03", "ADH-05A", "LOG-02A")
TOKEN_COUNT = "SELECT count(*) FROM token"


@pytest.fixture
def postgres_box(server: Server, open_box: Siaga) -> Siaga:
    if server.kind == "sqlite":
        pytest.skip("a file has no pooler")
    return open_box


@pytest.fixture
def pooled_url(postgres_box: Siaga) -> Iterator[str]:
    with pgbouncer(postgres_box.url) as url:
        yield url


@pytest.fixture
def pooled_database(pooled_url: str) -> Iterator[Database]:
    database = Database(pooled_url)
    yield database
    database.close()


@pytest.mark.parametrize(("most_prepared", "note"), [(0, "are not prepared"), (200, "keeps prepared statements")])
def test_what_a_start_checks_holds_behind_it(postgres_box: Siaga, most_prepared: int, note: str) -> None:
    """Statements are prepared if the pooler keeps track of them."""
    with pgbouncer(postgres_box.url, most_prepared=most_prepared) as url:
        database = Database(url)
        check_connections(database)
        told = pooler_note(database) or ""
        database.close()

    assert ("a pooler is between" in told, note in told) == (True, True), told


def test_a_pooler_for_each_session_suits_too(postgres_box: Siaga) -> None:
    with pgbouncer(postgres_box.url, mode="session", size=50) as url:
        database = Database(url)
        check_connections(database)
        database.close()


def test_a_pooler_for_each_statement_is_refused_with_the_cure(postgres_box: Siaga) -> None:
    with pgbouncer(postgres_box.url, mode="statement") as url:
        database = Database(url)
        with pytest.raises(UnsafeSetting, match="pool_mode = transaction"):
            check_connections(database)
        database.close()


def test_a_pooler_that_is_not_recognized_is_found_by_a_prepared_statement(pooled_database: Database) -> None:
    """Each connection prepares statements, as behind a pooler that passes on the number of the server's process."""

    def prepare_statements(driver_connection: Any, _record: object) -> None:
        driver_connection.prepare_threshold = 5

    event.listen(pooled_database.reader, "connect", prepare_statements)
    with pytest.raises(UnsafeSetting, match="SIAGA_PREPARED_STATEMENTS=off"):
        check_connections(pooled_database)


def test_a_reading_session_is_never_torn(postgres_box: Siaga, pooled_url: str) -> None:
    """Between two statements a write is committed. A transaction that reads what is committed sees it; Siaga's not."""
    database = Database(pooled_url)

    def differ(connection: sa.Connection) -> bool:
        before = connection.exec_driver_sql(TOKEN_COUNT).scalar_one()
        postgres_box.secret(REGION, agency="kpu-kutim")
        return bool(connection.exec_driver_sql(TOKEN_COUNT).scalar_one() != before)

    torn_engine = create_engine(pooled_url, connect_args={"prepare_threshold": None})
    with torn_engine.connect() as connection:
        assert differ(connection), "the test has to tear a read that is no snapshot"
    torn_engine.dispose()
    for _ in range(20):
        with database.read() as session:
            assert not differ(session.connection())
    with database.reader.connect() as connection, pytest.raises(sa.exc.DBAPIError, match="read-only transaction"):
        connection.exec_driver_sql("DELETE FROM token")
    database.close()


@pytest.mark.parametrize(("size", "most_prepared"), [(20, 0), (3, 0), (3, 200)])
def test_a_mixed_run_has_no_error(postgres_box: Siaga, tmp_path: Path, size: int, most_prepared: int) -> None:
    """Two worker processes, and fewer connections to the server than they open to the pooler.

    A machine that is too slow for sixteen clients answers that it is busy; no such answer may come from the database.
    """
    secrets = [postgres_box.secret(REGION, role=Role.REPORTER, agency="kpu-kutim") for _ in range(CLIENTS)]
    with (
        pgbouncer(postgres_box.url, size=size, most_prepared=most_prepared) as url,
        Serving(url, tmp_path, "--workers", "2") as serving,
        ThreadPoolExecutor(CLIENTS) as threads,
    ):
        serving.wait()
        ends_at = time.monotonic() + SECONDS
        counts = Counter[str]()
        for client_counts in threads.map(lambda secret: use(serving, secret, ends_at), secrets):
            counts += client_counts
        log = serving.err

    print(f"PgBouncer with {size} connections, {most_prepared} statements: {dict(counts)}")  # noqa: T201
    assert set(counts) <= {"200", "201", "busy"}, counts
    assert '"failure"' not in log, "the database or the pooler has failed"
    assert counts["201"] > CLIENTS
    assert verify_database(postgres_box).findings == []


def use(serving: Serving, secret: str, ends_at: float) -> Counter[str]:
    """Report, poll, read lists and send bulks, at random; return how many answers had which status."""
    random, counts = Random(secret), Counter[str]()
    headers = {"Authorization": f"Bearer {secret}"}
    with httpx2.Client(base_url=serving.address, headers=headers, timeout=PATIENCE, trust_env=False) as client:
        while time.monotonic() < ends_at:
            code, value = random.choice(COUNTS), random.randrange(100)
            match random.randrange(8):
                case 0 | 1 | 2:
                    body = {"value": value, "client_id": str(uuid4())}
                    answer = client.post(f"{path(code)}/updates", json=body)
                case 3:
                    rows = [{"region": REGION, "requirement": it, "value": value} for it in COUNTS]
                    key = {"Idempotency-Key": str(uuid4())}
                    answer = client.post("/v1/checklist-updates", json=rows, headers=key)
                case 4:
                    answer = client.get("/v1/regions", params={"within": REGION, "limit": 20})
                case 5:
                    answer = client.get(path(code))
                case _:
                    answer = client.get(f"/v1/readiness-checklists/{REGION}")
            counts[str(answer.status_code) if answer.status_code < 300 else answer.json()["code"]] += 1
    return counts
