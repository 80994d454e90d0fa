"""All or nothing, whatever breaks in the middle of fifty rows: the disk, the database's connection, the client's."""

import json
import resource
import shutil
import socket
import subprocess
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
from tests.reporting.bulk.test_bulk import FIFTY, URL, WRITTEN, kpu
from tests.reporting.updates.test_safety import everything


def send(client: TestClient, key: str) -> Response:
    return client.post(URL, json=FIFTY, headers={"Idempotency-Key": key})


def assert_all_there(siaga: Siaga, answer: Response) -> None:
    assert answer.json()["summary"]["recorded"] == len(FIFTY)
    assert len(everything(siaga, ("checklist_update",))["checklist_update"]) == len(FIFTY)
    assert_chained(siaga)


@contextmanager
def pages(siaga: Siaga, more: int) -> Iterator[None]:
    """The database may grow by so many pages; those that were free are filled."""
    with siaga.database.writer.begin() as connection:
        run = connection.exec_driver_sql
        run("CREATE TABLE IF NOT EXISTS filler (held BLOB)")
        run(f"INSERT INTO filler VALUES (zeroblob({run('PRAGMA freelist_count').scalar_one()} * 4096))")
        run(f"PRAGMA max_page_count = {run('PRAGMA page_count').scalar_one() + more}")
    yield
    with siaga.database.writer.begin() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 4294967294")


@contextmanager
def bytes_on_disk(siaga: Siaga, more: int) -> Iterator[None]:
    """What is written ahead of the database may grow by so much."""
    log = Path(f"{make_url(siaga.url).database}-wal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + more, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def files(siaga: Siaga, doublings: int) -> Iterator[None]:
    """The process that writes for us may let no file of the server grow beyond one page, doubled so many times.

    What was tried in vain takes room until it is swept up: so each room is twice the last. The log written ahead is
    left to the server's own process: a limit on that ends the server, which test_crash.py tries.
    """
    writer = siaga.database.writer
    with writer.begin() as connection:
        connection.exec_driver_sql("SET synchronous_commit = off")
        process = backend(connection)
    allow(process, str(8192 << doublings))
    yield
    allow(process, "unlimited")
    with writer.begin() as connection:
        connection.exec_driver_sql("RESET synchronous_commit")


def backend(connection: sa.Connection) -> int:
    driver: Any = connection.connection.driver_connection
    return int(driver.info.backend_pid)


def allow(process: int, size: str) -> None:
    """Said as the server's own user, who may also be the one who runs the tests."""
    name = Path(f"/proc/{process}/comm")
    if not name.exists() or name.read_text().strip() != "postgres" or shutil.which("prlimit") is None:
        pytest.skip("the server's process cannot be limited from here: it runs elsewhere, or there is no prlimit")
    limits = ["prlimit", "--pid", str(process), f"--fsize={size}:"]
    subprocess.run(limits, user=name.stat().st_uid, check=True)


@pytest.mark.parametrize(
    ("limit", "kind", "step", "code"),
    [
        (pages, "sqlite", 3, (507, "storage_full")),
        (bytes_on_disk, "sqlite", 40_000, (500, "internal_error")),
        (files, "postgresql", 1, (500, "internal_error")),
    ],
)
def test_a_full_disk_leaves_nothing(
    open_box: Siaga, server: Server, limit: Any, kind: str, step: int, code: tuple[int, str]
) -> None:
    if server.kind != kind:
        pytest.skip("each database has its own ways to be short of room")
    client = kpu(open_box)
    client.get("/v1/me")
    before, room, key = everything(open_box, WRITTEN), 0, str(uuid4())
    while True:
        with limit(open_box, room):
            answer = send(client, key)
        if answer.status_code == 200:
            break
        assert (answer.status_code, answer.json()["code"]) == code, answer.text
        assert everything(open_box, WRITTEN) == before, f"room for {room}"
        room += step

    assert room > step
    assert_all_there(open_box, answer)


@pytest.mark.parametrize("table", ["idempotent_response", "region_totals"])
def test_what_postgresql_says_of_a_full_disk_is_passed_on(open_box: Siaga, table: str) -> None:
    """Said by a trigger, with the code that the server gives where there is really no room."""
    if open_box.database.is_sqlite:
        pytest.skip("it says so above")
    client, key = kpu(open_box), str(uuid4())
    before = everything(open_box, WRITTEN)
    with open_box.database.writer.begin() as connection:
        says = "BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END"
        connection.exec_driver_sql(f"CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ {says} $$")
        connection.exec_driver_sql(f"CREATE TRIGGER no_room BEFORE INSERT ON {table} EXECUTE FUNCTION no_room()")
    full = send(client, key)
    with open_box.database.writer.begin() as connection:
        connection.exec_driver_sql("DROP FUNCTION no_room CASCADE")

    assert (full.status_code, full.json()["code"]) == (507, "storage_full")
    assert "retry-after" not in full.headers
    assert everything(open_box, WRITTEN) == before
    assert_all_there(open_box, send(client, key))


def test_a_connection_to_the_database_that_breaks_leaves_nothing(open_box: Siaga) -> None:
    """Before each of its statements, and at last before the commit; sent again, it is done once."""
    if open_box.database.is_sqlite:
        pytest.skip("a file has no connection that could break")
    client = kpu(open_box)
    client.get("/v1/me")
    before, number, key, codes = everything(open_box, WRITTEN), 0, str(uuid4()), set[str]()
    while True:
        number += 1
        with breaking(open_box, number):
            answer = send(client, key)
        if answer.status_code == 200:
            break
        codes.add(answer.json()["code"])
        assert everything(open_box, WRITTEN) == before, f"statement {number}"

    assert number > 20
    assert codes == {"busy", "outcome_unknown"}
    assert_all_there(open_box, answer)


@contextmanager
def breaking(siaga: Siaga, number: int) -> Iterator[None]:
    """Before the statement of this number, or the commit where that comes first, the server ends the connection."""
    seen: list[object] = []
    engine = siaga.database.writer

    def cut(connection: sa.Connection, *_: object) -> None:
        seen.append(connection)
        if len(seen) == number:
            driver: Any = connection.connection.driver_connection
            with siaga.database.reader.connect() as other:
                other.exec_driver_sql(f"SELECT pg_terminate_backend({driver.info.backend_pid}, 5000)")

    for name in ("before_cursor_execute", "commit"):
        event.listen(engine, name, cut)
    yield
    for name in ("before_cursor_execute", "commit"):
        event.remove(engine, name, cut)


def test_a_client_that_hangs_up_leaves_all_or_nothing(server: Server, open_url: str, tmp_path: Path) -> None:
    """In the middle of its rows, or when all are sent: sent again with the same key, they are there once."""
    url = server.new(open_url)
    siaga = Siaga(url)
    secret = siaga.secret("64", role=Role.ADMIN, agency="kpu-kaltim")
    body, key = json.dumps(FIFTY).encode(), str(uuid4())
    head = f"POST {URL} HTTP/1.1\r\nHost: siaga\r\nAuthorization: Bearer {secret}\r\nContent-Type: application/json\r\n"
    head += f"Idempotency-Key: {key}\r\nContent-Length: {len(body)}\r\n\r\n"
    with Serving(url, tmp_path) as serving:
        serving.wait()
        for part in (body[: len(body) // 2], body, body):
            with socket.create_connection(("127.0.0.1", serving.port), PATIENCE) as line:
                line.sendall(head.encode() + part)
            assert len(everything(siaga, ("checklist_update",))["checklist_update"]) in (0, len(FIFTY))
        headers = {"Authorization": f"Bearer {secret}", "Idempotency-Key": key, "Content-Type": "application/json"}
        address = f"{serving.address}{URL}"
        answer = httpx2.post(address, content=body, headers=headers, timeout=PATIENCE, trust_env=False)

    assert_all_there(siaga, answer)
    siaga.database.close()
