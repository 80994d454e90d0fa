"""A follower of the log sees every committed entry once, in order within each ledger, while others write."""

import random
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from sqlalchemy import event
from sqlmodel import Session

from api.core.caller import Actor
from api.db.engine import Database
from api.integrity.verify import service as verify_service
from api.ledger import repository as ledger_repository
from api.ledger import sequencer, signing
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter
from tests.conftest import Siaga
from tests.ledgers import place_and_sign

WRITERS, TRANSACTIONS = 8, 12
REGIONS = ("64.01", "64.02", "64.03", "64.08", "64.71", "64")
PATIENCE = 60


def append_entries(session: Session, *regions: str) -> LedgerWriter:
    ledgers = ledger_writer.open_ledgers(session, Actor(signing.OPERATOR, "test", lambda: datetime.now(UTC)), regions)
    for region in regions:
        ledgers.append(region, "region.checked_in", region, {"region": region})
    ledgers.close()
    return ledgers


def write_transactions(database: Database, number: int) -> None:
    """Append entries to random ledgers. Every third writer holds its transactions open for a while."""
    dice = random.Random(number)
    for _ in range(TRANSACTIONS):
        with database.write() as session:
            append_entries(session, *sorted(dice.sample(REGIONS, dice.choice([1, 1, 2]))))
            if number % 3 == 0:
                time.sleep(dice.random() * 0.02)


@contextmanager
def open_transaction(database: Database, region: str) -> Iterator[None]:
    """Hold a transaction open meanwhile. On SQLite this does nothing, because all other writers would wait for it."""
    if database.is_sqlite:
        yield
        return
    with database.write() as session:
        append_entries(session, region)
        yield


class Follower:
    """Reads the change feed over HTTP, always from where it stopped."""

    def __init__(self, siaga: Siaga) -> None:
        self.client, self.after, self.entry_ids = siaga.nation, "", list[str]()

    def read_new(self) -> None:
        has_more = True
        while has_more:
            after = f"&after={self.after}" if self.after else ""
            answer = self.client.get(f"/v1/checklist-updates?limit=7{after}").json()
            self.entry_ids += [it["entry"] for it in answer["items"]]
            self.after, has_more = answer["next"], answer["more"]


def stored_entry_ids(siaga: Siaga) -> list[str]:
    with siaga.database.read() as session:
        rows = session.connection().exec_driver_sql("SELECT ledger, seq FROM entry WHERE action = 'region.checked_in'")
        return [f"{ledger}-{seq}" for ledger, seq in rows]


def assert_in_order(entry_ids: list[str]) -> None:
    by_ledger: dict[str, list[int]] = defaultdict(list)
    for entry in entry_ids:
        ledger, _, seq = entry.rpartition("-")
        by_ledger[ledger].append(int(seq))
    assert all(seqs == sorted(seqs) for seqs in by_ledger.values())


def test_followers_see_every_entry_once_and_an_open_transaction_delays_only_its_ledger(open_box: Siaga) -> None:
    followers = [Follower(open_box) for _ in range(2)]
    writers_done = threading.Event()

    def follow(follower: Follower) -> None:
        while not writers_done.is_set():
            follower.read_new()

    with ThreadPoolExecutor(WRITERS + 2) as pool:
        with open_transaction(open_box.database, "64.05"):
            following = [pool.submit(follow, it) for it in followers]
            for future in [pool.submit(write_transactions, open_box.database, number) for number in range(WRITERS)]:
                future.result(PATIENCE)
            writers_done.set()
            for future in following:
                future.result(PATIENCE)
            for follower in followers:
                follower.read_new()
                assert sorted(follower.entry_ids) == sorted(stored_entry_ids(open_box))
        for follower in followers:
            follower.read_new()

    assert sorted(followers[0].entry_ids) == sorted(stored_entry_ids(open_box))
    assert len(set(followers[0].entry_ids)) == len(followers[0].entry_ids)
    assert_in_order(followers[0].entry_ids)
    assert followers[1].entry_ids == followers[0].entry_ids


def test_a_long_log_is_placed_in_batches_and_proved_from_its_tiles(
    open_box: Siaga, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log fills more than two tiles, and the tiles hold the same hashes as the log."""
    monkeypatch.setattr(sequencer, "BATCH_ENTRIES", 100)
    monkeypatch.setattr(sequencer, "BATCH_LEDGERS", 4)
    with open_box.database.write() as session:
        for _ in range(3):
            ledgers = ledger_writer.open_ledgers(
                session, Actor(signing.OPERATOR, "test", lambda: datetime.now(UTC)), REGIONS
            )
            for number in range(210):
                ledgers.append(REGIONS[number % len(REGIONS)], "test.done", "x", {})
            ledgers.close()
    checkpoint = place_and_sign(open_box)
    statements: list[str] = []

    def note_statement(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    client = open_box.nation
    event.listen(open_box.database.reader, "before_cursor_execute", note_statement)
    answer = client.get(f"/v1/history/entries/64.08-0/proof?checkpoint={checkpoint.size}")
    event.remove(open_box.database.reader, "before_cursor_execute", note_statement)

    assert answer.status_code == 200
    assert checkpoint.size == 633
    assert len(statements) < 20
    with open_box.database.read() as session:
        assert len(ledger_repository.tree_hashes(session, [(1, 0, 99)])) == 631 // 256
        assert verify_service.check_database(session, None).findings == []


def test_the_sequencer_opens_no_transaction_when_no_entry_waits(open_box: Siaga) -> None:
    begun_transactions: list[str] = []
    event.listen(open_box.database.writer, "begin", lambda _: begun_transactions.append("begin"))

    sequencer.place_committed_entries(open_box.database)

    assert begun_transactions == []
