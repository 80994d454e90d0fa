"""What an update costs with its ledger entry, and without: in one process, without HTTP, one after the other."""

import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from unittest.mock import patch

from sqlalchemy import event

from api.checklists.items import repository as items
from api.core.caller import Actor, Caller
from api.db.engine import Database
from api.elections.models import Election
from api.identity import service as identity_service
from api.ledger import sequencer
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reporting.batch import open_batch
from api.reporting.updates import service as updates_service
from api.reporting.updates.schemas import NewUpdate
from benchmarks import clients, disk_usage, servers
from benchmarks.clients import Result, Speed
from benchmarks.updates import REQUIREMENTS

REPETITIONS, ROUNDS = 60, 3
REGION, AGENCY = "64.08", "kpu-kutim"


def measure(database_kind: str) -> tuple[list[Result], list[str]]:
    """Rows for the table of results, and notes below it."""
    with servers.database(database_kind) as url:
        servers.load_seed_data(url)
        secret = servers.token(url, REGION, AGENCY)
        database = Database(url)
        with database.read() as session:
            reporter = Reporter(database, identity_service.authenticate(session, secret, datetime.now(UTC)))
        results = list(_results(reporter))
        statement_count = _count_statements(database, reporter.report)
        disk_note = disk_usage.measure(database, reporter.report)
        database.close()
    statements = f"One update without HTTP is {statement_count} statements; the check of its token is one more."
    return results, [statements, disk_note]


def _results(reporter: "Reporter") -> Iterator[Result]:
    """With and without entries in turn: the more an office has reported, the more the next update costs."""
    _repeat(reporter.report)
    turns = [(_repeat(reporter.report), _repeat_without_entries(reporter)) for _ in range(ROUNDS)]
    yield Result("one update without HTTP", _median(with_entry for with_entry, _ in turns))
    yield Result("the same without its entry", _median(without_entry for _, without_entry in turns))
    sequencer.place_committed_entries(reporter.database)
    yield Result("placing one entry in the log", _repeat(reporter.place_in_log, before=reporter.report))


class Reporter:
    """Reports one count after the other, each in a transaction of its own."""

    def __init__(self, database: Database, caller: Caller) -> None:
        self.database = database
        self.caller = caller
        self.reported = 0

    def report(self) -> None:
        self.reported += 1
        with self.database.write(changes_reference=False) as session:
            actor = Actor(self.caller, "benchmark", lambda: datetime.now(UTC))
            election = session.get_one(Election, "pilkada-2024")
            item = items.context(session, election, REGION, REQUIREMENTS[self.reported % len(REQUIREMENTS)])
            update = NewUpdate(value=self.reported % 1000, note="counted")
            batch = open_batch(session, actor, [REGION])
            updates_service.record_update(batch, item, update, None)
            batch.write()

    def place_in_log(self) -> None:
        sequencer.place_committed_entries(self.database)


def _repeat_without_entries(reporter: Reporter) -> Speed:
    """The ledgers are locked as always, because an update needs that; only the entries are not written."""

    def append(ledgers: LedgerWriter, region: str, *_: object, **__: object) -> int:
        ledger_head = ledgers.heads[ledger_of(region)]
        ledger_head.seq += 1
        return ledger_head.seq

    with (
        patch.object(LedgerWriter, "append", append),
        patch.object(LedgerWriter, "close", lambda ledgers: ledgers.session.flush()),
    ):
        return _repeat(reporter.report)


def _median(rounds: Iterable[Speed]) -> Speed:
    return Speed(*(statistics.median(figures) for figures in zip(*rounds, strict=True)))


def _repeat(action: Callable[[], None], before: Callable[[], None] = lambda: None) -> Speed:
    """The speed of an action. `before` runs before each repetition and is not measured."""
    times, cpu = [], 0.0
    for _ in range(REPETITIONS):
        before()
        started_at, cpu_before = time.perf_counter(), time.process_time()
        action()
        times.append(1000 * (time.perf_counter() - started_at))
        cpu += 1000 * (time.process_time() - cpu_before)
    times.sort()
    p50, p95 = (clients.percentile(times, share) for share in (0.5, 0.95))
    return Speed(1000 * REPETITIONS / sum(times), p50, p95, cpu / REPETITIONS)


def _count_statements(database: Database, action: Callable[[], None]) -> int:
    statements: list[str] = []

    def note_statement(_connection: Any, _cursor: Any, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(database.writer, "before_cursor_execute", note_statement)
    action()
    event.remove(database.writer, "before_cursor_execute", note_statement)
    return len(statements)
