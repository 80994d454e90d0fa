"""What a deed costs with its entry in the ledger, and without: in process, no HTTP, one after the other."""

import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from unittest.mock import patch

from sqlalchemy import event

from api.checklists.items import repository as queries_of_places
from api.core.caller import Actor, Caller
from api.db.engine import Database
from api.elections.models import Election
from api.identity import service as identity
from api.ledger import service as history
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reporting.schemas import NewUpdate
from api.reporting.updates import service
from benchmarks import disk, load, places
from benchmarks.load import Row, Seen
from benchmarks.posts import CODES

DEEDS, ROUNDS = 60, 3
REGION, AGENCY = "64.08", "kpu-kutim"


def measured(kind: str) -> tuple[list[Row], list[str]]:
    """Rows of the table, and what is to be said below it."""
    with places.database(kind) as url:
        places.open_box(url)
        secret = places.token(url, REGION, AGENCY)
        database = Database(url)
        with database.read() as session:
            office = Office(database, identity.authenticate(session, secret, datetime.now(UTC)))
        rows = list(_rows(office))
        statements = _counted(database, office.report)
        kept = disk.grown(database, office.report)
        database.close()
    return rows, [f"One update without HTTP is {statements} statements; the check of its token is one more.", kept]


def _rows(office: "Office") -> Iterator[Row]:
    """Turn by turn, for what an office said before makes the next deed a little dearer."""
    _repeated(office.report)
    turns = [(_repeated(office.report), _without_entries(office)) for _ in range(ROUNDS)]
    yield Row("one update without HTTP", _median(with_entry for with_entry, _ in turns))
    yield Row("the same without its entry", _median(without for _, without in turns))
    history.sequence(office.database)
    yield Row("placing one entry in the log", _repeated(office.sequence, before=office.report))


class Office:
    """Reports one count after the other, each in a transaction of its own."""

    def __init__(self, database: Database, caller: Caller) -> None:
        self.database = database
        self.caller = caller
        self.said = 0

    def report(self) -> None:
        self.said += 1
        with self.database.write(reference=False) as session:
            actor = Actor(self.caller, "benchmark", lambda: datetime.now(UTC))
            election = session.get_one(Election, "pilkada-2024")
            place = queries_of_places.place(session, election, REGION, CODES[self.said % len(CODES)])
            service.post_update(session, actor, place, NewUpdate(value=self.said % 1000, note="counted"), None)

    def sequence(self) -> None:
        history.sequence(self.database)


def _without_entries(office: "Office") -> Seen:
    """LedgerWriter are locked, since deeds need that; what was done is not written down."""

    def append(ledgers: LedgerWriter, region: str, *_: object, **__: object) -> int:
        head = ledgers.heads[ledger_of(region)]
        head.seq += 1
        return head.seq

    with (
        patch.object(LedgerWriter, "append", append),
        patch.object(LedgerWriter, "close", lambda ledgers: ledgers.session.flush()),
    ):
        return _repeated(office.report)


def _median(rounds: Iterable[Seen]) -> Seen:
    return Seen(*(statistics.median(column) for column in zip(*rounds, strict=True)))


def _repeated(deed: Callable[[], None], before: Callable[[], None] = lambda: None) -> Seen:
    times, cpu = [], 0.0
    for _ in range(DEEDS):
        before()
        began, spent = time.perf_counter(), time.process_time()
        deed()
        times.append(1000 * (time.perf_counter() - began))
        cpu += 1000 * (time.process_time() - spent)
    times.sort()
    return Seen(1000 * DEEDS / sum(times), load.below(times, 0.5), load.below(times, 0.95), cpu / DEEDS)


def _counted(database: Database, deed: Callable[[], None]) -> int:
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: object) -> None:
        sent.append(statement)

    event.listen(database.writer, "before_cursor_execute", note)
    deed()
    event.remove(database.writer, "before_cursor_execute", note)
    return len(sent)
