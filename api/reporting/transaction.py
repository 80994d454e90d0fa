"""One transaction for many requests: each is decided for itself, and all that is recorded is written together.

Locks are taken in the order that `ledger/writer.py` gives. None is waited for, but by requests that have tried for long
(`queue.py`): what another transaction holds leaves the batch and is tried again.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session
from starlette.responses import Response

from api.core.errors import ApiError, Busy, KeyInUse
from api.db.engine import Database
from api.db.failures import is_lock_refused
from api.db.locks import LOCK_TIMEOUT, lock_timeout, try_lock_names
from api.db.unit_of_work import commit
from api.http import idempotency
from api.http.repository import KEY_WAIT, lock_of_key
from api.identity import service as identity_service
from api.ledger import repository as ledger_repository
from api.ledger import writer as ledger_writer
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reporting.batch import ReportBatch
from api.reporting.requests import ReportRequest

T = TypeVar("T")


class Held(NamedTuple):
    """The outcome of a request that needs what another transaction holds."""

    refusal: ApiError
    """What it gets if it has waited long enough."""
    patience: int
    """Seconds to wait."""


KEY_HELD = Held(KeyInUse(), KEY_WAIT)
LEDGER_HELD = Held(Busy(), LOCK_TIMEOUT)
IN_LINE_AFTER = 1
"""Seconds for which a request tries in vain. Then its transaction waits for the ledger in PostgreSQL's own line: else
those who wait there, such as bulks, could always be first."""
IN_LINE_SECONDS = LOCK_TIMEOUT - IN_LINE_AFTER
Outcome = Response | Exception | Held


@dataclass
class ReportTransaction:
    """Decides the requests and writes what they record. The caller commits the session."""

    session: Session
    waits_in_line: bool = False
    """Whether it waits for ledgers that other transactions hold."""
    outcomes: dict[ReportRequest, Outcome] = field(default_factory=dict)
    ledgers: LedgerWriter = field(init=False)
    """The ledgers that are open, once they are locked."""

    def run(self, requests: Sequence[ReportRequest]) -> bool:
        """Put the outcome of each request into `outcomes`. Returns whether there is anything to commit.

        Raises what is no refusal of a single request, such as an error of the database. Then nothing may be committed.
        """
        open_requests = self._lock_names(requests)
        if not open_requests:
            return False
        response_by_request = self._find_stored_responses(open_requests)
        new_requests = [request for request in open_requests if request not in response_by_request]
        regions_by_request = self._attempt(new_requests, lambda it: it.find_regions(self.session))
        try:
            self.ledgers = self._lock_ledgers(open_requests[0], regions_by_request)
        except DBAPIError as error:
            if not (self.waits_in_line and is_lock_refused(error)):
                raise
            self.outcomes |= dict.fromkeys(open_requests, LEDGER_HELD)
            return False
        self._refuse_invalid_tokens(open_requests)
        self.outcomes.update({it: response for it, response in response_by_request.items() if it not in self.outcomes})
        recorded_requests = self._record([request for request in new_requests if request not in self.outcomes])
        return bool(recorded_requests)

    def _attempt(self, requests: Iterable[ReportRequest], step: Callable[[ReportRequest], T]) -> dict[ReportRequest, T]:
        """Take a step for each request. Return the results of those that it does not refuse."""
        result_by_request = {}
        for request in requests:
            try:
                result_by_request[request] = step(request)
            except ApiError as refusal:
                self.outcomes[request] = refusal
        return result_by_request

    def _lock_names(self, requests: Iterable[ReportRequest]) -> list[ReportRequest]:
        """Lock idempotency keys and client ids, whose rows may not exist yet. Return the requests that have theirs.

        Of two requests in the batch with the same one, the second waits for the next transaction.
        """
        names_by_request: dict[ReportRequest, list[str]] = {}
        wanted_names: set[str] = set()
        for request in requests:
            names = _names_to_lock(request)
            if wanted_names.isdisjoint(names):
                names_by_request[request] = names
                wanted_names.update(names)
            else:
                self.outcomes[request] = KEY_HELD if request.sender.keyed_request else LEDGER_HELD
        locked_names = try_lock_names(self.session, wanted_names)
        for request, names in names_by_request.items():
            if not locked_names.issuperset(names):
                self.outcomes[request] = KEY_HELD if names[0] not in locked_names else LEDGER_HELD
        return [request for request in names_by_request if request not in self.outcomes]

    def _find_stored_responses(self, requests: Sequence[ReportRequest]) -> dict[ReportRequest, Outcome]:
        """Return the responses that requests with the same idempotency keys got before."""
        keyed_requests = [it.sender.keyed_request for it in requests if it.sender.keyed_request]
        now = requests[0].sender.actor.clock()
        stored_response_by_key = idempotency.find_responses(self.session, keyed_requests, now)
        response_by_request: dict[ReportRequest, Outcome] = {}
        for request in requests:
            keyed_request = request.sender.keyed_request
            if keyed_request and (stored_response := stored_response_by_key.get(keyed_request.token_and_key)):
                try:
                    response_by_request[request] = idempotency.replay(stored_response, keyed_request)
                except ApiError as refusal:
                    response_by_request[request] = refusal
        return response_by_request

    def _lock_ledgers(
        self, first_request: ReportRequest, regions_by_request: dict[ReportRequest, Collection[str]]
    ) -> LedgerWriter:
        """Lock the ledgers of the requests. Only a request with a transaction of its own waits for them, or in line."""
        regions = {region for regions in regions_by_request.values() for region in regions}
        actor = first_request.sender.actor
        if self.waits_in_line:
            with lock_timeout(self.session, IN_LINE_SECONDS):
                ledgers = ledger_writer.open_ledgers(self.session, actor, regions)
        elif first_request.needs_own_transaction:
            ledgers = ledger_writer.open_ledgers(self.session, actor, regions)
        else:
            ledgers = ledger_writer.open_free_ledgers(self.session, actor, regions)
        for request, regions_of_request in regions_by_request.items():
            if not {ledger_of(region) for region in regions_of_request}.issubset(ledgers.heads):
                self.outcomes[request] = LEDGER_HELD
        return ledgers

    def _refuse_invalid_tokens(self, requests: Sequence[ReportRequest]) -> None:
        """Refuse the requests whose token or session has expired or was ended while they waited."""
        callers = {request.sender.caller for request in requests}
        refusal_by_caller = identity_service.refusals_by_caller(self.session, callers, self.ledgers.at)
        for request in requests:
            if refusal := refusal_by_caller.get(request.sender.caller):
                self.outcomes[request] = refusal

    def _record(self, requests: Sequence[ReportRequest]) -> Collection[ReportRequest]:
        """Decide the requests in their order, write what they record, and keep the answers under their keys.

        Returns the requests that are recorded.
        """
        batch = ReportBatch(self.session, self.ledgers.actor, self.ledgers)
        contexts_by_request = self._attempt(requests, lambda it: it.find_items(self.session))
        contexts = [context for contexts in contexts_by_request.values() for context in contexts]
        if len(contexts) > 1:  # one is loaded faster when it is first used
            batch.load_items(contexts)
        batch.load_recorded_updates(it.client_id for it in contexts_by_request if it.client_id)
        answer_by_request = self._attempt(contexts_by_request, lambda it: it.record(batch.for_actor(it.sender.actor)))
        if answer_by_request:
            batch.write()
            keyed_answers = [(it.sender.keyed_request, answer) for it, answer in answer_by_request.items()]
            idempotency.store_answers(self.session, keyed_answers, self.ledgers.at)
        self.outcomes |= {request: idempotency.to_response(answer) for request, answer in answer_by_request.items()}
        return answer_by_request


def try_out(session: Session, request: ReportRequest) -> Response:
    """Decide a dry run on the snapshot that a reading session sees. Nothing is locked or written. Raises a refusal."""
    regions = request.find_regions(session)
    actor = request.sender.actor
    ledgers = ledger_writer.read_ledgers(session, actor, regions)
    if refusal := identity_service.refusals_by_caller(session, {actor.caller}, ledgers.at).get(actor.caller):
        raise refusal
    batch = ReportBatch(session, actor, ledgers)
    batch.load_items([*request.find_items(session)])
    return idempotency.to_response(request.record(batch))


def _names_to_lock(request: ReportRequest) -> list[str]:
    keyed_request, client_id = request.sender.keyed_request, request.client_id
    names = [lock_of_key(keyed_request.token_and_key)] if keyed_request else []
    return [*names, f"update {client_id}"] if client_id else names


def was_stored(database: Database, entries: Sequence[dict[str, Any]]) -> bool:
    """Whether the transaction was stored that appended these entries, and whose commit got lost.

    Locking the ledgers waits until the database has ended that transaction. The commit waits until a synchronous
    standby has it too: the one that got lost may not have waited. Raises an error of the database, or CommitLost, if
    nobody can know.
    """
    if not entries:
        return True
    with database.open_write_session() as session:
        ledger_repository.lock_ledgers(session, sorted({entry["ledger"] for entry in entries}))
        last = entries[-1]
        is_stored = ledger_repository.has_entry(session, last["ledger"], last["seq"], last["digest"])
        if is_stored:
            commit(session)
        return is_stored
