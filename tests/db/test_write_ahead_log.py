"""SQLite's write-ahead log stays small, however many read, and writes go on while somebody reads for long."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest
import sqlalchemy as sa
from sqlalchemy import event
from sqlmodel import Session

from api.core.caller import Role
from api.db import write_ahead_log
from tests.conftest import Siaga
from tests.db.installation import PDF
from tests.offices import REGION, Offices
from tests.reporting.evidence.test_evidence import store_file

FILE_BYTES = 4 * 1024 * 1024
FILES = 12
"""Together three times what the log may have."""


@pytest.fixture
def file_box(own_box: Siaga) -> Siaga:
    if not own_box.database.is_sqlite:
        pytest.skip("PostgreSQL keeps its log by itself")
    return own_box


def log_size(siaga: Siaga) -> int:
    return Path(f"{sa.make_url(siaga.url).database}-wal").stat().st_size


def begin_to_read(siaga: Siaga) -> Session:
    session = siaga.database.open_read_session()
    session.connection().exec_driver_sql("SELECT count(*) FROM region").all()
    return session


@contextmanager
def always_read(siaga: Siaga) -> Iterator[None]:
    """Let there be no moment without a reader: each begins before the one before it ends."""
    must_stop = Event()

    def read() -> None:
        session = begin_to_read(siaga)
        while not must_stop.wait(0.01):
            next_session = begin_to_read(siaga)
            session.close()
            session = next_session
        session.close()

    thread = Thread(target=read)
    thread.start()
    try:
        yield
    finally:
        must_stop.set()
        thread.join()


def send_files(siaga: Siaga) -> list[int]:
    """Store files. Returns the size of the log after each."""
    client = siaga.client(REGION, role=Role.REPORTER, agency="kpu-kutim")
    sizes = []
    for _ in range(FILES):
        answer = client.post(
            f"/v1/evidence?region={REGION}",
            content=PDF + os.urandom(FILE_BYTES),
            headers={"Content-Type": "application/pdf"},
        )
        assert answer.status_code == 201, answer.text
        sizes.append(log_size(siaga))
    return sizes


def test_the_log_stays_small_although_somebody_always_reads(file_box: Siaga, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_ahead_log, "PATIENCE_MS", 30_000)  # those who read here may be slow to take turns
    with always_read(file_box):
        sizes = send_files(file_box)

    assert max(sizes) < write_ahead_log.MOST_BYTES + 2 * FILE_BYTES


def test_a_long_read_keeps_its_snapshot_and_stops_no_writes(file_box: Siaga) -> None:
    with begin_to_read(file_box) as reader:
        sizes = send_files(file_box)
        files_seen = reader.connection().exec_driver_sql("SELECT count(*) FROM evidence_file").scalar_one()

    assert files_seen == 0
    assert max(sizes) > FILES * FILE_BYTES


def test_while_somebody_reads_for_long_writers_wait_for_an_erasure_once(
    file_box: Siaga, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is completed later."""
    for patience in ("PATIENCE_MS", "PATIENCE_AFTER_ERASURE_MS"):
        monkeypatch.setattr(write_ahead_log, patience, 10)
    monkeypatch.setattr(write_ahead_log, "PAUSE_SECONDS", 3600.0)
    offices, tries = Offices(file_box), list[str]()

    def note_try(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if "wal_checkpoint" in statement:
            tries.append(statement)

    event.listen(file_box.database.lookups, "before_cursor_execute", note_try)
    erased = store_file(offices, PDF + b"an identity card")
    with begin_to_read(file_box):
        assert file_box.nation.post(f"/v1/evidence/{erased}/erasure", json={"note": "private"}).status_code == 201
        for number in range(3):
            store_file(offices, PDF + bytes([number]))
        tries_while_reading, size = len(tries), log_size(file_box)
    monkeypatch.setattr(write_ahead_log, "PAUSE_SECONDS", 0.0)
    store_file(offices, PDF + b"the last")

    assert (tries_while_reading, len(tries)) == (1, 2)
    assert (size > 0, log_size(file_box)) == (True, 0)
