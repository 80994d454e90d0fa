"""The background thread that places committed entries in the log and signs its checkpoints.

While the database is a replica it only looks whether that is still so: a replica may become the primary.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from api.core.background import in_background
from api.core.clock import Clock
from api.db.engine import Database
from api.ledger import sequencer, signing

log = logging.getLogger("siaga.history")
PAUSE = 0.5
"""Seconds between two rounds."""
PROMOTED = "The database was a replica and is the primary now. This server takes writes."
PROMOTED_WITHOUT_KEY = (
    "The database was a replica and is the primary now. This server takes writes, but has no checkpoint key: it signs "
    "no checkpoints and sends no webhooks. Give it the key and start it again."
)


@contextmanager
def keep_log_in_background(
    database: Database, key: Ed25519PrivateKey | None, clock: Clock, *, after_signing: Callable[[], None]
) -> Iterator[None]:
    """Run the thread for the duration of the `with` block. It calls `after_signing` after each new checkpoint.

    Without a key it signs nothing.
    """
    with in_background("sequencer", partial(_keep_log, database, key, clock, after_signing)):
        yield


def _keep_log(
    database: Database,
    key: Ed25519PrivateKey | None,
    clock: Clock,
    after_signing: Callable[[], None],
    stop_event: threading.Event,
) -> None:
    """Place entries and sign checkpoints until stopped.

    After an error the next round tries again: entries only wait, none is lost.
    """
    was_replica = False
    while not stop_event.wait(PAUSE):
        try:
            is_replica = database.read_state().is_replica
            if was_replica and not is_replica:
                log.warning(PROMOTED if key is not None else PROMOTED_WITHOUT_KEY)
            was_replica = is_replica
            if not is_replica:
                sequencer.place_committed_entries(database)
            if not is_replica and key is not None and signing.sign_if_due(database, key, clock):
                after_signing()
        except Exception as error:
            log.warning("The log waits: %s", type(error).__name__)
