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
from tests.ledgers import signed

WRITERS, DEEDS = 8, 12
PLACES = ("64.01", "64.02", "64.03", "64.08", "64.71", "64")
PATIENCE = 60


def write(session: Session, *regions: str) -> LedgerWriter:
    ledgers = ledger_writer.open_ledgers(session, Actor(signing.OPERATOR, "test", lambda: datetime.now(UTC)), regions)
    for region in regions:
        ledgers.append(region, "region.checked_in", region, {"region": region})
    ledgers.close()
    return ledgers


def writer(database: Database, number: int) -> None:
    """Every third holds its transactions open."""
    dice = random.Random(number)
    for _ in range(DEEDS):
        with database.write() as session:
            write(session, *sorted(dice.sample(PLACES, dice.choice([1, 1, 2]))))
            if number % 3 == 0:
                time.sleep(dice.random() * 0.02)


@contextmanager
def long_writer(database: Database, region: str) -> Iterator[None]:
    """A transaction that stays open for all that time, on a database where others need not wait for it."""
    if database.is_sqlite:
        yield
        return
    with database.write() as session:
        write(session, region)
        yield


class Follower:
    """Reads what it has not read yet, over HTTP, again and again."""

    def __init__(self, siaga: Siaga) -> None:
        self.client, self.after, self.seen = siaga.nation, "", list[str]()

    def look(self) -> None:
        more = True
        while more:
            after = f"&after={self.after}" if self.after else ""
            answer = self.client.get(f"/v1/checklist-updates?limit=7{after}").json()
            self.seen += [it["entry"] for it in answer["items"]]
            self.after, more = answer["next"], answer["more"]


def stored(siaga: Siaga) -> list[str]:
    with siaga.database.read() as session:
        rows = session.connection().exec_driver_sql("SELECT ledger, seq FROM entry WHERE action = 'region.checked_in'")
        return [f"{ledger}-{seq}" for ledger, seq in rows]


def assert_in_order(seen: list[str]) -> None:
    by_ledger: dict[str, list[int]] = defaultdict(list)
    for entry in seen:
        ledger, _, seq = entry.rpartition("-")
        by_ledger[ledger].append(int(seq))
    assert all(seqs == sorted(seqs) for seqs in by_ledger.values())


def test_followers_see_every_entry_once_and_an_open_transaction_delays_only_its_own(open_box: Siaga) -> None:
    followers = [Follower(open_box) for _ in range(2)]
    done = threading.Event()

    def follow(follower: Follower) -> None:
        while not done.is_set():
            follower.look()

    with ThreadPoolExecutor(WRITERS + 2) as pool:
        with long_writer(open_box.database, "64.05"):
            following = [pool.submit(follow, it) for it in followers]
            for it in [pool.submit(writer, open_box.database, number) for number in range(WRITERS)]:
                it.result(PATIENCE)
            done.set()
            for it in following:
                it.result(PATIENCE)
            for follower in followers:
                follower.look()
                assert sorted(follower.seen) == sorted(stored(open_box))
        for follower in followers:
            follower.look()

    assert sorted(followers[0].seen) == sorted(stored(open_box))
    assert len(set(followers[0].seen)) == len(followers[0].seen)
    assert_in_order(followers[0].seen)
    assert followers[1].seen == followers[0].seen


def test_a_long_log_is_placed_in_batches_and_proved_from_its_tiles(
    open_box: Siaga, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More than two tiles; what stands in them is what stands in the log."""
    monkeypatch.setattr(sequencer, "BATCH_ENTRIES", 100)
    monkeypatch.setattr(sequencer, "BATCH_LEDGERS", 4)
    with open_box.database.write() as session:
        for _ in range(3):
            ledgers = ledger_writer.open_ledgers(
                session, Actor(signing.OPERATOR, "test", lambda: datetime.now(UTC)), PLACES
            )
            for number in range(210):
                ledgers.append(PLACES[number % len(PLACES)], "test.done", "x", {})
            ledgers.close()
    early = signed(open_box)
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    client = open_box.nation
    event.listen(open_box.database.reader, "before_cursor_execute", note)
    answer = client.get(f"/v1/history/entries/64.08-0/proof?checkpoint={early.size}")
    event.remove(open_box.database.reader, "before_cursor_execute", note)

    assert answer.status_code == 200
    assert early.size == 631
    assert len(asked) < 20
    with open_box.database.read() as session:
        assert len(ledger_repository.tree_hashes(session, [(1, 0, 99)])) == 631 // 256
        assert verify_service.check_database(session, None).findings == []


def test_nothing_waiting_takes_no_write(open_box: Siaga) -> None:
    asked: list[str] = []
    event.listen(open_box.database.writer, "begin", lambda _: asked.append("begin"))

    sequencer.place_committed_entries(open_box.database)

    assert asked == []
