"""The queue of reports: requests that arrive while a transaction commits share the next one (group commit).

Nobody waits for a clock: an idle server begins at once. `transaction.py` says what one transaction does. A request
ends with its own answer or refusal, whatever becomes of the others. If a shared transaction fails, each of its requests
is done again in a transaction of its own.
"""

import asyncio
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, InvalidStateError, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Condition
from typing import NamedTuple

from fastapi import Request
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.responses import Response

from api.core.errors import Busy
from api.db.engine import DRY_RUNS, Database
from api.db.unit_of_work import CommitLost, commit
from api.http.metrics import ROWS, SECONDS, Histogram, Reading, histogram_readings
from api.ledger.entries import ledger_of
from api.reporting import transaction
from api.reporting.requests import ReportRequest
from api.reporting.transaction import IN_LINE_AFTER, Held, Outcome, ReportTransaction

MOST_TOGETHER = 64
"""How many requests share a transaction at most."""
FIRST_PAUSE, LONGEST_PAUSE = 0.01, 0.1
"""Seconds until what another transaction holds is tried again; each pause is twice the last."""


class Alone:
    """What becomes of a request that has to be tried in a transaction of its own."""


ALONE = Alone()
QueueOutcome = Outcome | Alone


@dataclass(eq=False)
class WaitingRequest:
    """A request, and when it may be tried."""

    request: ReportRequest
    is_alone: bool
    """Whether it shares its transaction with no other request."""
    future: Future[Response] = field(default_factory=Future)
    has_failed: bool = False
    """Whether a transaction in which it took part was rolled back."""
    due_at: float = 0.0
    """When it may be tried, by the monotonic clock."""
    arrived_at: float = field(default_factory=time.monotonic)
    pause: float = FIRST_PAUSE
    held_since: float | None = None
    """When it first needed what another transaction held."""

    @property
    def ledger(self) -> str | None:
        """The ledger that it writes to, as far as its path says so."""
        return None if self.request.region is None else ledger_of(self.request.region)

    def is_starved(self, now: float) -> bool:
        """Whether it has tried for long in vain to get what other transactions hold."""
        return self.held_since is not None and now - self.held_since >= IN_LINE_AFTER

    def finish(self, outcome: Response | Exception) -> None:
        with suppress(InvalidStateError):  # its caller has gone
            if isinstance(outcome, Exception):
                self.future.set_exception(outcome)
            else:
                self.future.set_result(outcome)

    def is_tried_again(self, outcome: QueueOutcome, now: float) -> bool:
        """Give it its outcome. Returns True if it has to be tried again: alone, or after a pause."""
        if isinstance(outcome, Alone):
            self.is_alone = True
            return True
        if not isinstance(outcome, Held):
            self.finish(outcome)
            return False
        self.held_since = self.held_since or now
        if now - self.held_since >= outcome.patience:
            self.finish(outcome.refusal)
            return False
        self.due_at, self.pause = now + self.pause, min(2 * self.pause, LONGEST_PAUSE)
        return True


class Turn(NamedTuple):
    """What one transaction takes."""

    requests: list[WaitingRequest]
    waits_in_line: bool
    """Whether it waits for ledgers that other transactions hold."""


class ReportQueue:
    """Requests in the order in which they came, and the threads that take them."""

    def __init__(self, database: Database, most_waiting: int, worth_a_thread: int = 1) -> None:
        """`most_waiting`: with this many requests waiting, further ones are refused.

        `worth_a_thread`: a further thread begins when so many wait. Short requests are done sooner together than in
        two transactions at once.
        """
        self._database = database
        self._worth_a_thread = worth_a_thread
        self._most_waiting = most_waiting
        self._threads = ThreadPoolExecutor(database.report_transactions, thread_name_prefix="reports")
        self._dry_run_threads = ThreadPoolExecutor(DRY_RUNS, thread_name_prefix="dry-runs")
        self._dry_run_count = 0
        """How many dry runs are decided or wait."""
        self._changed = Condition()
        """Held while the fields below are read or changed; notified after a change."""
        self._thread_count = 0
        self._waiting: list[WaitingRequest] = []
        self.batch_requests, self.queue_seconds = Histogram(ROWS), Histogram(SECONDS)
        """How many requests shared a transaction, and how long each had waited for it."""
        self._ledgers_in_use: set[str | None] = set()
        """The ledgers of the requests that other threads have taken. They could not be locked now."""
        self._has_one_in_line = False
        """Whether a thread waits for a ledger. No other one does then, so that all other requests go on."""
        self._is_closed = False

    async def post(self, request: ReportRequest) -> Response:
        """Return the answer of the request once it is stored. Raises its refusal, and Busy if too many wait.

        A dry run is decided on a snapshot beside the others, and stores nothing.
        """
        if request.is_dry_run:
            return await asyncio.wrap_future(self._try_out(request))
        return await asyncio.wrap_future(self._add(WaitingRequest(request, request.needs_own_transaction)))

    @property
    def waiting(self) -> int:
        """How many requests wait for a transaction."""
        return len(self._waiting)

    def _add(self, waiting_request: WaitingRequest) -> Future[Response]:
        with self._changed:
            if self._is_closed or len(self._waiting) >= self._most_waiting:
                raise Busy
            self._waiting.append(waiting_request)
            self._begin_thread_if_worth()
            self._changed.notify()
        return waiting_request.future

    def _begin_thread_if_worth(self) -> None:
        """Begin a thread for those who wait, if there is none but one that waits in line, or if they are many."""
        free_count = self._thread_count - self._has_one_in_line
        is_worth = bool(self._waiting) and (not free_count or len(self._waiting) >= self._worth_a_thread)
        if is_worth and self._thread_count < self._database.report_transactions and not self._is_closed:
            self._threads.submit(self._work)
            self._thread_count += 1

    def close(self) -> None:
        """Refuse new requests, and return when those that wait are finished."""
        with self._changed:
            self._is_closed = True
        self._threads.shutdown()
        self._dry_run_threads.shutdown()

    def _try_out(self, request: ReportRequest) -> Future[Response]:
        with self._changed:
            if self._is_closed or self._dry_run_count >= self._most_waiting:
                raise Busy
            self._dry_run_count += 1
        return self._dry_run_threads.submit(self._decide_dry_run, request)

    def _decide_dry_run(self, request: ReportRequest) -> Response:
        try:
            with self._database.read() as session:
                return transaction.try_out(session, request)
        finally:
            with self._changed:
                self._dry_run_count -= 1

    def readings(self, queue_name: str) -> Iterator[Reading]:
        """Return the figures of this queue for Prometheus."""
        yield Reading("gauge", "siaga_queue_waiting", {"queue": queue_name}, len(self._waiting) + self._dry_run_count)
        yield from histogram_readings("siaga_batch_requests", self.batch_requests)
        yield from histogram_readings("siaga_queue_seconds", self.queue_seconds)

    def _work(self) -> None:
        while self._wait_until_ready():
            self._run_transaction()

    def _wait_until_ready(self) -> bool:
        """Wait until a request may be tried. Returns False, and ends this thread, if none is waiting."""
        with self._changed:
            while self._waiting:
                now = time.monotonic()
                if any(self._is_ready(it, now) for it in self._waiting):
                    return True
                pauses = [it.due_at - now for it in self._waiting if it.due_at > now]
                self._changed.wait(min(pauses, default=None))
            self._thread_count -= 1
            return False

    def _is_ready(self, waiting_request: WaitingRequest, now: float) -> bool:
        return waiting_request.due_at <= now and waiting_request.ledger not in self._ledgers_in_use

    def _take(self) -> Turn:
        """Take the requests that are ready: one that must be alone, or many that need not.

        If one has tried in vain for long, it and those with the same ledger wait in line.
        """
        with self._changed:
            now = time.monotonic()
            ready_requests = [it for it in self._waiting if self._is_ready(it, now) and not it.future.cancelled()]
            starved_request = next((it for it in ready_requests if it.is_starved(now)), None)
            waits_in_line = starved_request is not None and not self._has_one_in_line
            if starved_request is not None and waits_in_line:
                self._has_one_in_line = True
                same_ledger_requests = [it for it in ready_requests if it.ledger == starved_request.ledger]
                same_ledger_requests.remove(starved_request)
                ready_requests = [starved_request, *same_ledger_requests]
            if ready_requests and ready_requests[0].is_alone:
                batch = ready_requests[:1]
            else:
                batch = [it for it in ready_requests if not it.is_alone][:MOST_TOGETHER]
            taken_requests = {*batch}
            self._waiting = [it for it in self._waiting if it not in taken_requests and not it.future.cancelled()]
            self.batch_requests.add(len(batch))
            for waiting_request in batch:
                self.queue_seconds.add(now - waiting_request.arrived_at)
            self._ledgers_in_use |= {it.ledger for it in batch} - {None}
            if waits_in_line:
                self._begin_thread_if_worth()
            return Turn(batch, waits_in_line)

    def _run_transaction(self) -> None:
        """Run a transaction for the requests that are ready once it has begun, and finish them."""
        batch, waits_in_line = Turn([], waits_in_line=False)
        outcomes: Mapping[ReportRequest, QueueOutcome] = {}
        try:
            with self._database.open_write_session(changes_reference=False) as session:
                session.connection()  # begins: on SQLite it waits for its turn, and who comes meanwhile is taken too
                batch, waits_in_line = self._take()
                report_transaction = ReportTransaction(session, waits_in_line=waits_in_line)
                if report_transaction.run([it.request for it in batch]):
                    commit(session)
                outcomes = report_transaction.outcomes
        except CommitLost as error:
            outcomes = self._outcomes_after_lost_commit(batch, report_transaction, error)
        except Exception as error:
            if not batch:
                self._refuse_all(error)
            outcomes = _outcomes_after_rollback(batch, error)
        self._finish(Turn(batch, waits_in_line), outcomes)

    def _outcomes_after_lost_commit(
        self, batch: Sequence[WaitingRequest], report_transaction: ReportTransaction, error: CommitLost
    ) -> Mapping[ReportRequest, QueueOutcome]:
        """Look up whether the transaction was stored. If that is impossible, nobody knows what became of it."""
        outcomes = report_transaction.outcomes
        try:
            if transaction.was_stored(self._database, report_transaction.ledgers.entries):
                return outcomes
        except (DBAPIError, PoolTimeout, CommitLost):
            return {request: outcome if isinstance(outcome, Held) else error for request, outcome in outcomes.items()}
        return _outcomes_after_rollback(batch, error)

    def _refuse_all(self, error: Exception) -> None:
        """Give everyone who waits the error that kept a transaction from beginning."""
        with self._changed:
            refused_requests, self._waiting = self._waiting, []
        for waiting_request in refused_requests:
            waiting_request.finish(error)

    def _finish(self, turn: Turn, outcomes: Mapping[ReportRequest, QueueOutcome]) -> None:
        """Give each request its outcome. Those that were held, or have to be alone, are the next to be tried."""
        now = time.monotonic()
        next_requests = [it for it in turn.requests if it.is_tried_again(outcomes[it.request], now)]
        with self._changed:
            self._waiting[:0] = next_requests
            self._ledgers_in_use -= {it.ledger for it in turn.requests}
            if turn.waits_in_line:
                self._has_one_in_line = False
            self._changed.notify_all()


def _outcomes_after_rollback(batch: Sequence[WaitingRequest], error: Exception) -> Mapping[ReportRequest, QueueOutcome]:
    """Return the outcomes of requests whose transaction was rolled back: each is tried alone.

    One that was alone gets the error, unless it violated a constraint for the first time: a request with the same
    client id may have been stored meanwhile.
    """
    if len(batch) == 1 and (batch[0].has_failed or not isinstance(error, IntegrityError)):
        return {batch[0].request: error}
    for waiting_request in batch:
        waiting_request.has_failed = True
    return {waiting_request.request: ALONE for waiting_request in batch}


# Not dependencies: to solve one takes FastAPI longer than a request needs for all else that a route does here.


def report_queue(request: Request) -> ReportQueue:
    """Return the queue of the requests that take a short time."""
    queue: ReportQueue = request.app.state.report_queue
    return queue


def bulk_queue(request: Request) -> ReportQueue:
    """Return the queue of the requests that take long, so that a short one waits for at most one of them."""
    queue: ReportQueue = request.app.state.bulk_queue
    return queue
