"""What goes on beside the requests: committed entries get their place in the log, and the log its checkpoint."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from api.core.clock import Clock
from api.db.engine import Database
from api.ledger import service as history

log = logging.getLogger("siaga.history")
PAUSE = 0.5
"""Seconds."""


@contextmanager
def keeping_the_log(database: Database, key: Ed25519PrivateKey, clock: Clock) -> Iterator[None]:
    stop = threading.Event()
    thread = threading.Thread(target=_keep, args=(database, key, clock, stop), name="sequencer", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _keep(database: Database, key: Ed25519PrivateKey, clock: Clock, stop: threading.Event) -> None:
    """Whatever goes wrong, the next round tries again: nothing is lost, entries only wait."""
    while not stop.wait(PAUSE):
        try:
            history.sequence(database)
            history.checkpoint_if_due(database, key, clock)
        except Exception as error:
            log.warning("The log waits: %s", type(error).__name__)
