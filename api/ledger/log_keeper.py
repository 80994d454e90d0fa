"""The background thread that places committed entries in the log and signs its checkpoints."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from api.core.clock import Clock
from api.db.engine import Database
from api.ledger import sequencer, signing

log = logging.getLogger("siaga.history")
PAUSE = 0.5
"""Seconds between two rounds."""


@contextmanager
def keep_log_in_background(
    database: Database, key: Ed25519PrivateKey, clock: Clock, *, after_signing: Callable[[], None]
) -> Iterator[None]:
    """Run the thread for the duration of the `with` block. It calls `after_signing` after each new checkpoint."""
    stop_event = threading.Event()
    arguments = database, key, clock, stop_event, after_signing
    thread = threading.Thread(target=_keep_log, args=arguments, name="sequencer", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop_event.set()
        thread.join()


def _keep_log(
    database: Database,
    key: Ed25519PrivateKey,
    clock: Clock,
    stop_event: threading.Event,
    after_signing: Callable[[], None],
) -> None:
    """Place entries and sign checkpoints until stopped.

    After an error the next round tries again: entries only wait, none is lost.
    """
    while not stop_event.wait(PAUSE):
        try:
            sequencer.place_committed_entries(database)
            if signing.sign_if_due(database, key, clock):
                after_signing()
        except Exception as error:
            log.warning("The log waits: %s", type(error).__name__)
