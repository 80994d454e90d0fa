"""The background thread of each process that sends webhooks, or waits until the process that sends has ended.

Without webhooks it asks the database once a second whether anything was committed, and if so whether there are any.
"""

import asyncio
import logging
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import uvloop
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from api.core.clock import Clock
from api.core.settings import Settings
from api.db.engine import Database
from api.delivery import lease as leases
from api.delivery import repository
from api.delivery.addresses import networks_of
from api.delivery.dispatcher import MOST_AT_ONCE, Dispatcher
from api.delivery.lease import Lease, LeaseLost
from api.delivery.sender import EventSender, NameResolver
from api.delivery.signatures import SecretVault
from api.http.metrics import Reading

log = logging.getLogger("siaga.webhooks")
STANDBY_SECONDS = 1.0
"""So often a process that does not send looks whether it should."""
STOP_SECONDS = 20.0


class DeliveryWorker:
    """Sends the webhooks of one database, if no other process does."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database, self._settings = database, settings
        self.attempts: Counter[str] = Counter()
        """How many attempts this process has made, by outcome."""
        self._marker_without_webhooks: object = None
        """The change marker of the database when there were no webhooks."""

    def readings(self) -> Iterator[Reading]:
        for outcome, count in self.attempts.items():
            yield Reading("counter", "siaga_webhook_attempts", {"outcome": outcome}, count)

    @contextmanager
    def in_background(self, key: Ed25519PrivateKey | None, clock: Clock, *, simulated: bool) -> Iterator[None]:
        """Run the thread for the duration of the `with` block.

        `key` signs the checkpoints. Without it nothing is sent.
        """
        if key is None:
            yield
            return
        loop = uvloop.new_event_loop()
        must_stop = asyncio.Event()

        def run() -> None:
            asyncio.set_event_loop(loop)
            with suppress(asyncio.CancelledError):
                loop.run_until_complete(self._serve(SecretVault(key), clock, must_stop, simulated=simulated))
            loop.close()

        thread = threading.Thread(target=run, name="webhooks", daemon=True)
        thread.start()
        try:
            yield
        finally:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(must_stop.set)
            thread.join(STOP_SECONDS)

    async def _serve(self, vault: SecretVault, clock: Clock, must_stop: asyncio.Event, *, simulated: bool) -> None:
        """Take the lease whenever there are webhooks and nobody sends, and send. After an error try again."""
        while not must_stop.is_set():
            try:
                lease = await asyncio.to_thread(self._take_lease)
                if lease is not None:
                    await self._send(lease, vault, clock, must_stop, simulated=simulated)
            except LeaseLost:
                log.warning("Another process sends the webhooks now.")
            except Exception as error:
                log.warning("Webhooks wait: %s", type(error).__name__)
            with suppress(TimeoutError):
                async with asyncio.timeout(STANDBY_SECONDS):
                    await must_stop.wait()

    def _take_lease(self) -> Lease | None:
        """Take the lease if there are webhooks, and the database takes writes.

        While nothing is committed, that there are none is not asked again.
        """
        state = self._database.read_state()
        marker = state.marker
        if state.is_replica or marker == self._marker_without_webhooks:
            return None
        with self._database.read_one_statement() as session:
            if not repository.any_webhook(session):
                self._marker_without_webhooks = marker
                return None
        return leases.take(self._database)

    async def _send(
        self, lease: Lease, vault: SecretVault, clock: Clock, must_stop: asyncio.Event, *, simulated: bool
    ) -> None:
        networks = networks_of(self._settings.webhook_networks)
        resolver = NameResolver(MOST_AT_ONCE)
        sender = EventSender(networks, resolver, MOST_AT_ONCE)
        dispatcher = Dispatcher(
            self._database,
            lease,
            sender,
            vault,
            networks,
            clock,
            self.attempts,
            simulated=simulated,
            log_days=self._settings.delivery_log_days,
        )
        try:
            await dispatcher.run(must_stop)
        finally:
            await sender.close()
            resolver.close()
