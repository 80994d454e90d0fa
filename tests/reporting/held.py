"""Holds back the writers of an application, so that requests wait in its queue and then share one transaction."""

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from httpx2 import Response
from sqlmodel import Session

from tests.conftest import Siaga

PATIENCE = 60


@dataclass
class Held:
    """Sends requests while the writers are held. They are answered after the end of the `with` block."""

    siaga: Siaga
    session: Session
    """A transaction of its own on a held connection. It is committed before the requests go on."""
    threads: ThreadPoolExecutor
    sent: list[Future[Response]]

    def send(self, request: Callable[[], Response]) -> None:
        """Send a request, and return when it waits. So requests wait in the order in which they are sent."""
        expected_count = self.waiting + 1
        self.sent.append(self.threads.submit(request))
        deadline = time.monotonic() + PATIENCE
        while self.waiting < expected_count:
            assert time.monotonic() < deadline, "the request does not wait"
            time.sleep(0.005)

    @property
    def waiting(self) -> int:
        state = self.siaga.app.state
        return int(state.report_queue.waiting + state.bulk_queue.waiting)

    def answers(self) -> list[Response]:
        return [future.result(PATIENCE) for future in self.sent]


@contextmanager
def hold_writers(siaga: Siaga) -> Iterator[Held]:
    """Keep all connections for writing, until the end of the `with` block."""
    database, threads = siaga.database, ThreadPoolExecutor(64)
    with ExitStack() as connections:
        pool_size: int = database.writer.pool.size()  # type: ignore[attr-defined]
        for _ in range(pool_size - 1):
            connections.enter_context(database.writer.connect())
        session = connections.enter_context(database.write())  # the first to end: it commits before a request goes on
        session.connection()
        yield Held(siaga, session, threads, [])
    threads.shutdown(wait=False)


def send_together(siaga: Siaga, requests: Sequence[Callable[[], Any]]) -> list[Response]:
    """Send requests that wait for one transaction, in this order, and return their answers."""
    with hold_writers(siaga) as held:
        for request in requests:
            held.send(request)
    return held.answers()
