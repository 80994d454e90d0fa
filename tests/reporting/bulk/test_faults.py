"""Fifty rows are stored all or nothing if the disk, the database connection or the client's connection fails."""

import json
import resource
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2
import pytest
import sqlalchemy as sa
from fastapi.testclient import TestClient
from httpx2 import Response
from sqlalchemy import event, make_url

from api.core.caller import Role
from tests.cli.command import PATIENCE, Serving
from tests.conftest import Server, Siaga
from tests.offices import assert_chained
from tests.reporting.bulk.test_bulk import FIFTY_ROWS, URL, WRITTEN_TABLES, kpu
from tests.reporting.updates.test_safety import rows_by_table


def send(client: TestClient, key: str) -> Response:
    return client.post(URL, json=FIFTY_ROWS, headers={"Idempotency-Key": key})


def assert_all_rows_stored(siaga: Siaga, answer: Response) -> None:
    assert answer.json()["summary"]["recorded"] == len(FIFTY_ROWS)
    assert len(rows_by_table(siaga, ("checklist_update",))["checklist_update"]) == len(FIFTY_ROWS)
    assert_chained(siaga)


@contextmanager
def limit_pages(siaga: Siaga, more: int) -> Iterator[None]:
    """Let the SQLite database grow by at most this many pages; pages that were free are filled first."""
    with siaga.database.writer.begin() as connection:
        execute = connection.exec_driver_sql
        execute("CREATE TABLE IF NOT EXISTS filler (held BLOB)")
        execute(f"INSERT INTO filler VALUES (zeroblob({execute('PRAGMA freelist_count').scalar_one()} * 4096))")
        execute(f"PRAGMA max_page_count = {execute('PRAGMA page_count').scalar_one() + more}")
    yield
    with siaga.database.writer.begin() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 4294967294")


@contextmanager
def limit_log_bytes(siaga: Siaga, more: int) -> Iterator[None]:
    """Let SQLite's write-ahead log grow by at most this many bytes."""
    log = Path(f"{make_url(siaga.url).database}-wal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + more, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def limit_server_files(siaga: Siaga, doublings: int) -> Iterator[None]:
    """Let PostgreSQL's writing process grow no file beyond one page doubled this many times.

    A failed attempt leaves rows that take room until they are vacuumed, so each limit is twice the last.
    The write-ahead log is left to another process of the server: a limit on it crashes the server (test_crash.py).
    """
    writer = siaga.database.writer
    with writer.begin() as connection:
        connection.exec_driver_sql("SET synchronous_commit = off")
        pid = backend_pid(connection)
    limit_file_size(pid, str(8192 << doublings))
    yield
    limit_file_size(pid, "unlimited")
    with writer.begin() as connection:
        connection.exec_driver_sql("RESET synchronous_commit")


def backend_pid(connection: sa.Connection) -> int:
    driver: Any = connection.connection.driver_connection
    return int(driver.info.backend_pid)


def limit_file_size(pid: int, size: str) -> None:
    """Set the limit as the server's own user, who may also be the one who runs the tests."""
    comm_file = Path(f"/proc/{pid}/comm")
    if not comm_file.exists() or comm_file.read_text().strip() != "postgres" or shutil.which("prlimit") is None:
        pytest.skip("the server's process cannot be limited from here: it runs elsewhere, or there is no prlimit")
    command = ["prlimit", "--pid", str(pid), f"--fsize={size}:"]
    subprocess.run(command, user=comm_file.stat().st_uid, check=True)


@pytest.mark.parametrize(
    ("limit", "kind", "step", "code"),
    [
        (limit_pages, "sqlite", 3, (507, "storage_full")),
        (limit_log_bytes, "sqlite", 40_000, (500, "internal_error")),
        (limit_server_files, "postgresql", 1, (500, "internal_error")),
    ],
)
def test_a_full_disk_leaves_nothing(
    open_box: Siaga, server: Server, limit: Any, kind: str, step: int, code: tuple[int, str]
) -> None:
    if server.kind != kind:
        pytest.skip("each database has its own ways to be short of room")
    client = kpu(open_box)
    client.get("/v1/me")
    before, room, key = rows_by_table(open_box, WRITTEN_TABLES), 0, str(uuid4())
    while True:
        with limit(open_box, room):
            answer = send(client, key)
        if answer.status_code == 200:
            break
        assert (answer.status_code, answer.json()["code"]) == code, answer.text
        assert rows_by_table(open_box, WRITTEN_TABLES) == before, f"room for {room}"
        room += step

    assert room > step
    assert_all_rows_stored(open_box, answer)


@pytest.mark.parametrize("table", ["idempotent_response", "region_totals"])
def test_a_full_disk_reported_by_postgresql_is_passed_on(open_box: Siaga, table: str) -> None:
    """A trigger raises the error, with the code that the server gives when the disk is really full."""
    if open_box.database.is_sqlite:
        pytest.skip("a full disk under SQLite is tested above")
    client, key = kpu(open_box), str(uuid4())
    before = rows_by_table(open_box, WRITTEN_TABLES)
    with open_box.database.writer.begin() as connection:
        trigger_body = "BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END"
        connection.exec_driver_sql(
            f"CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ {trigger_body} $$"
        )
        connection.exec_driver_sql(f"CREATE TRIGGER no_room BEFORE INSERT ON {table} EXECUTE FUNCTION no_room()")
    refused = send(client, key)
    with open_box.database.writer.begin() as connection:
        connection.exec_driver_sql("DROP FUNCTION no_room CASCADE")

    assert (refused.status_code, refused.json()["code"]) == (507, "storage_full")
    assert refused.headers["retry-after"] == "60"
    assert rows_by_table(open_box, WRITTEN_TABLES) == before
    assert_all_rows_stored(open_box, send(client, key))


def test_a_connection_to_the_database_that_breaks_leaves_nothing(open_box: Siaga) -> None:
    """The connection breaks before each statement, and at last before the commit; sent again, it is done once."""
    if open_box.database.is_sqlite:
        pytest.skip("a file has no connection that could break")
    client = kpu(open_box)
    client.get("/v1/me")
    before, number, key, codes = rows_by_table(open_box, WRITTEN_TABLES), 0, str(uuid4()), set[str]()
    while True:
        number += 1
        with breaking_connection(open_box, number):
            answer = send(client, key)
        if answer.status_code == 200:
            break
        codes.add(answer.json()["code"])
        assert rows_by_table(open_box, WRITTEN_TABLES) == before, f"statement {number}"

    assert number > 20
    assert codes == {"busy", "outcome_unknown"}
    assert_all_rows_stored(open_box, answer)


@contextmanager
def breaking_connection(siaga: Siaga, number: int) -> Iterator[None]:
    """Let the server end the connection before the statement of this number, or before an earlier commit."""
    calls: list[object] = []
    engine = siaga.database.writer

    def end_connection(connection: sa.Connection, *_: object) -> None:
        calls.append(connection)
        if len(calls) == number:
            driver: Any = connection.connection.driver_connection
            with siaga.database.reader.connect() as other_connection:
                other_connection.exec_driver_sql(f"SELECT pg_terminate_backend({driver.info.backend_pid}, 5000)")

    for name in ("before_cursor_execute", "commit"):
        event.listen(engine, name, end_connection)
    yield
    for name in ("before_cursor_execute", "commit"):
        event.remove(engine, name, end_connection)


def test_a_transaction_that_the_database_ended_for_idling_is_refused_as_busy(open_box: Siaga) -> None:
    """A process that gets no processor time for a minute in the middle of a bulk."""
    if open_box.database.is_sqlite:
        pytest.skip("it ends no transaction for idling")
    client, key = kpu(open_box), str(uuid4())
    before = rows_by_table(open_box, WRITTEN_TABLES)
    for engine, url in ((open_box.database.writer, URL), (open_box.database.reader, f"{URL}?dry_run=true")):
        event.listen(engine, "before_cursor_execute", idle_for_too_long)
        answer = client.post(url, json=FIFTY_ROWS, headers={"Idempotency-Key": key})
        event.remove(engine, "before_cursor_execute", idle_for_too_long)
        assert (answer.status_code, answer.json()["code"]) == (503, "busy")
        assert answer.headers["Retry-After"]
        assert rows_by_table(open_box, WRITTEN_TABLES) == before
    assert_all_rows_stored(open_box, send(client, key))


def idle_for_too_long(connection: sa.Connection, *_: object) -> None:
    driver: Any = connection.connection.driver_connection
    driver.execute("SET LOCAL idle_in_transaction_session_timeout = '1ms'")
    time.sleep(0.1)


def test_a_client_that_hangs_up_leaves_all_or_nothing(server: Server, open_url: str, tmp_path: Path) -> None:
    """It hangs up in the middle of its rows, or after them; sent again with the same key, they are stored once."""
    url = server.new(open_url)
    siaga = Siaga(url)
    secret = siaga.secret("64", role=Role.ADMIN, agency="kpu-kaltim")
    body, key = json.dumps(FIFTY_ROWS).encode(), str(uuid4())
    request_head = (
        f"POST {URL} HTTP/1.1\r\nHost: siaga\r\nAuthorization: Bearer {secret}\r\nContent-Type: application/json\r\n"
    )
    request_head += f"Idempotency-Key: {key}\r\nContent-Length: {len(body)}\r\n\r\n"
    with Serving(url, tmp_path) as serving:
        serving.wait()
        for part in (body[: len(body) // 2], body, body):
            with socket.create_connection(("127.0.0.1", serving.port), PATIENCE) as client_socket:
                client_socket.sendall(request_head.encode() + part)
            assert len(rows_by_table(siaga, ("checklist_update",))["checklist_update"]) in (0, len(FIFTY_ROWS))
        headers = {"Authorization": f"Bearer {secret}", "Idempotency-Key": key, "Content-Type": "application/json"}
        address = f"{serving.address}{URL}"
        answer = httpx2.post(address, content=body, headers=headers, timeout=PATIENCE, trust_env=False)
        # Those who hung up may still be under way: they have the key, and a token has two at once.
        while answer.status_code in (409, 429, 503):
            time.sleep(float(answer.headers["Retry-After"]))
            answer = httpx2.post(address, content=body, headers=headers, timeout=PATIENCE, trust_env=False)

    assert_all_rows_stored(siaga, answer)
    siaga.database.close()
