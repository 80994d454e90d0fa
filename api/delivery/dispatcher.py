"""What the process does that has the lease: it follows the log, runs a courier for each webhook, and writes results.

Everything but the SQL runs in one event loop. Two threads read and write the database, each with one connection.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from anyio import CapacityLimiter, to_thread
from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.core.caller import Actor
from api.core.clock import Clock, system_clock
from api.db.engine import Database
from api.db.listing import Window
from api.delivery import events, repository, service
from api.delivery.addresses import Network
from api.delivery.change_tail import ChangeTail
from api.delivery.courier import AskedEvent, Courier, WebhookSubscription
from api.delivery.events import Event
from api.delivery.lease import RENEWAL_SECONDS, Lease, LeaseLost
from api.delivery.models import DeliveryKind, PauseReason, WebhookDelivery, WebhookState
from api.delivery.repository import WebhookAccess, WebhookPlace
from api.delivery.sender import EventSender
from api.delivery.signatures import SecretVault
from api.ledger import repository as ledger_repository
from api.ledger import sequencer, writer
from api.reporting.changes import repository as changes_repository

log = logging.getLogger("siaga.webhooks")
T = TypeVar("T")
MOST_AT_ONCE = 64
"""So many events are under way at once."""
MOST_TROUBLED = 48
"""So many of them to receivers that failed or were slow the last time. The others never wait for these."""
PAUSE_SECONDS = 0.05
"""Between two readings of the database: commits that follow each other closely are read together."""
POLL_SECONDS = 0.5
"""After so long it looks whether another process has committed."""
WRITE_SECONDS = 0.1
"""Results of so long are written together. After a crash they are sent again, with the same ids."""
MOST_ENTRIES = 500
MOST_ASKED = 500
"""How many entries, and how many events that somebody asked for, are read at once."""
PURGE_SECONDS = 3600.0


class _DeliveryNews(NamedTuple):
    """What one reading of the database gave."""

    marker: object
    events: list[Event]
    subscriptions: list[WebhookSubscription]

    @property
    def has_more(self) -> bool:
        return len(self.events) == MOST_ENTRIES


class Dispatcher:
    """The sending process, for as long as it has the lease. It is the `SendingProcess` of its couriers."""

    def __init__(
        self,
        database: Database,
        lease: Lease,
        sender: EventSender,
        vault: SecretVault,
        networks: tuple[Network, ...],
        clock: Clock,
        attempts: Counter[str],
        *,
        simulated: bool,
        log_days: int,
    ) -> None:
        """`attempts` counts attempts by outcome."""
        self.sender, self.vault, self.networks, self.clock, self.simulated = sender, vault, networks, clock, simulated
        self.tail = ChangeTail(0)
        self._database, self._lease, self._attempts = database, lease, attempts
        self._log_days = log_days
        self._couriers: dict[UUID, tuple[Courier, asyncio.Task[None]]] = {}
        self._wake, self._results, self._is_ending = asyncio.Event(), asyncio.Event(), False
        self._new_rows: list[dict[str, Any]] = []
        self._changed_rows: list[dict[str, Any]] = []
        self._places: dict[UUID, WebhookPlace] = {}
        self._all_slots, self._troubled_slots = asyncio.Semaphore(MOST_AT_ONCE), asyncio.Semaphore(MOST_TROUBLED)
        self._reading, self._writing = CapacityLimiter(1), CapacityLimiter(1)

    async def run(self, must_stop: asyncio.Event) -> None:
        """Send until it has to stop. Raises LeaseLost if another process sends now."""
        loop = asyncio.get_running_loop()
        self.tail = ChangeTail(await self._read(ledger_repository.log_size))

        def wake() -> None:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(self._wake.set)

        self._database.commit_listeners.append(wake)
        following, stopping = loop.create_task(self._follow()), loop.create_task(must_stop.wait())
        writing = loop.create_task(self._keep_writing())
        try:
            await asyncio.wait((following, stopping, writing), return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._database.commit_listeners.remove(wake)
            tasks = [following, stopping, *(task for _, task in self._couriers.values())]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._is_ending = True
            self._results.set()
        await writing  # it writes the last results before it ends

    # What couriers ask for

    @asynccontextmanager
    async def slot(self, *, is_troubled: bool) -> AsyncIterator[None]:
        if is_troubled:
            async with self._troubled_slots, self._all_slots:
                yield
        else:
            async with self._all_slots:
                yield

    def may_send(self) -> bool:
        return self._lease.is_held

    def note_delivery(self, row: dict[str, Any], *, is_new: bool) -> None:
        (self._new_rows if is_new else self._changed_rows).append(row)
        self._attempts[row["outcome"].value] += 1
        self._results.set()

    def note_place(self, place: WebhookPlace, *, is_urgent: bool) -> None:
        self._places[place.webhook] = place
        if is_urgent:
            self._results.set()

    async def read_events(self, subscription: WebhookSubscription, seen: int, most: int) -> tuple[list[Event], int]:
        """Return the next events from the database, and the position up to which they were sought."""
        return await self._read(partial(_events_from, subscription, seen, self.tail.end, most))

    async def pause(self, webhook: UUID, reason: PauseReason) -> None:
        await to_thread.run_sync(self._pause, webhook, reason, limiter=self._writing)
        log.warning("Webhook %s has paused: %s", webhook, reason.value)

    # Reading

    async def _read(self, read: Callable[[Session], T]) -> T:
        def run() -> T:
            with self._database.read() as session:
                return read(session)

        return await to_thread.run_sync(run, limiter=self._reading)

    async def _follow(self) -> None:
        known_marker: object = None
        while True:
            self._wake.clear()
            try:
                news = await to_thread.run_sync(self._read_news, known_marker, limiter=self._reading)
            except Exception as error:
                log.warning("Webhooks wait: %s", type(error).__name__)
            else:
                if news is not None:
                    known_marker = None if news.has_more else news.marker
                    self._hand_out(news)
            await asyncio.sleep(PAUSE_SECONDS)
            if known_marker is not None:
                with suppress(TimeoutError):
                    async with asyncio.timeout(POLL_SECONDS):
                        await self._wake.wait()

    def _read_news(self, known_marker: object) -> _DeliveryNews | None:
        """Read what is new, in a thread. None: nothing was committed since the known marker."""
        marker = self._database.change_marker.read()
        if marker == known_marker:
            return None
        sequencer.place_committed_entries(self._database)
        with self._database.read() as session:
            log_entries = changes_repository.entries_from(session, self.tail.end, MOST_ENTRIES)
            new_events = events.events_of(session, log_entries)
            subscriptions = self._subscriptions(session, repository.undeleted_webhooks(session))
        return _DeliveryNews(marker, new_events, subscriptions)

    def _subscriptions(self, session: Session, accesses: Sequence[WebhookAccess]) -> list[WebhookSubscription]:
        waiting_by_webhook = self._waiting_by_webhook(session, {it.webhook.id: it for it in accesses})
        return [_subscription(it, waiting_by_webhook.get(it.webhook.id, ())) for it in accesses]

    def _waiting_by_webhook(
        self, session: Session, access_by_id: dict[UUID, WebhookAccess]
    ) -> dict[UUID, tuple[AskedEvent, ...]]:
        """Return the events that somebody asked for, by webhook."""
        deliveries = repository.waiting_deliveries(session, MOST_ASKED)
        if not deliveries:
            return {}
        positions = {it.position for it in deliveries if it.position is not None}
        event_by_id = {it.id: it for it in events.events_of(session, repository.entries_at(session, positions))}
        source = events.source_of(session)
        waiting_by_webhook: dict[UUID, tuple[AskedEvent, ...]] = {}
        for delivery in deliveries:
            access = access_by_id.get(delivery.webhook)
            if access is not None:
                event = _asked_event(access, delivery, event_by_id, source)
                waiting = AskedEvent(delivery.id, delivery.kind, event)
                waiting_by_webhook[delivery.webhook] = (*waiting_by_webhook.get(delivery.webhook, ()), waiting)
        return waiting_by_webhook

    def _hand_out(self, news: _DeliveryNews) -> None:
        """Tell each courier what is new, and begin and end couriers with their webhooks."""
        self.tail.append(news.events)
        subscription_by_id = {it.id: it for it in news.subscriptions}
        for webhook, (_, task) in [*self._couriers.items()]:
            if webhook not in subscription_by_id:
                task.cancel()
                del self._couriers[webhook]
        for webhook, subscription in subscription_by_id.items():
            if webhook in self._couriers:
                self._couriers[webhook][0].update(subscription)
            else:
                courier = Courier(self, subscription)
                self._couriers[webhook] = courier, asyncio.create_task(courier.run(), name=f"webhook {webhook}")

    # Writing

    async def _keep_writing(self) -> None:
        """Write results as they come, and extend the lease. Raises LeaseLost. It is asked to end, and not cancelled.

        When it ends it gives up the lease.
        """
        purged_at = -PURGE_SECONDS
        loop = asyncio.get_running_loop()
        while not self._is_ending:
            with suppress(TimeoutError):
                async with asyncio.timeout(RENEWAL_SECONDS):
                    await self._results.wait()
            self._results.clear()
            try:
                await self._write_results()
                if loop.time() - purged_at > PURGE_SECONDS:
                    purged_at = loop.time()
                    await self._purge()
            except LeaseLost:
                raise
            except Exception as error:
                log.warning("Results of webhooks wait: %s", type(error).__name__)
                self._results.set()
            await asyncio.sleep(WRITE_SECONDS)
        await self._write_results(release=True)

    async def _write_results(self, *, release: bool = False) -> None:
        """Write what couriers have noted. If it fails it is noted again."""
        new_rows, self._new_rows = self._new_rows, []
        changed_rows, self._changed_rows = self._changed_rows, []
        places, self._places = self._places, {}
        try:
            await to_thread.run_sync(
                partial(self._write, new_rows, changed_rows, [*places.values()], release=release),
                limiter=self._writing,
            )
        except BaseException:
            self._new_rows, self._changed_rows = new_rows + self._new_rows, changed_rows + self._changed_rows
            self._places = places | self._places
            raise

    def _write(
        self,
        new_rows: list[dict[str, Any]],
        changed_rows: list[dict[str, Any]],
        places: list[WebhookPlace],
        *,
        release: bool,
    ) -> None:
        with self._database.write(changes_reference=False) as session:
            self._lease.hold(session)
            repository.insert_deliveries(session, new_rows)
            repository.update_deliveries(session, changed_rows)
            repository.write_places(session, places)
            if release:
                self._lease.release(session)

    async def _purge(self) -> None:
        """Delete what the log of deliveries need not hold any more."""
        before, deleted = system_clock() - timedelta(days=self._log_days), repository.PURGED_AT_ONCE
        while deleted == repository.PURGED_AT_ONCE:
            deleted = await to_thread.run_sync(self._purge_some, before, limiter=self._writing)

    def _purge_some(self, before: datetime) -> int:
        with self._database.write(changes_reference=False) as session:
            self._lease.hold(session)
            return repository.purge_deliveries(session, before)

    def _pause(self, webhook: UUID, reason: PauseReason) -> None:
        """Pause a webhook that pauses by itself. The entry names the token that it acts for."""
        with self._database.write(changes_reference=False) as session:
            access = next((it for it in repository.undeleted_webhooks(session) if it.webhook.id == webhook), None)
            if access is None:
                return
            ledgers = writer.open_ledgers(session, Actor(access.caller, str(uuid7()), self.clock), access.regions)
            self._lease.hold(session)
            session.refresh(access.webhook)
            if access.webhook.state is WebhookState.ACTIVE:
                service.set_paused(ledgers, access, reason)
                session.add(access.webhook)


def _events_from(
    subscription: WebhookSubscription, seen: int, end: int, most: int, session: Session
) -> tuple[list[Event], int]:
    """Return the next events of a webhook before the position `end`, and the position up to which they were sought.

    What lies beyond was read together with the rights of tokens as they were then, and is left to the tail.
    """
    entries = changes_repository.list_entries(
        session, subscription.caller, subscription.change_filter, None, Window(most, (seen - 1,))
    )
    known_entries = [it for it in entries[:most] if it.position is not None and it.position < end]
    has_more = len(entries) > most and len(known_entries) == most
    read_to = (known_entries[-1].position or 0) + 1 if has_more else end
    return events.events_of(session, known_entries), read_to


def _subscription(access: WebhookAccess, waiting: tuple[AskedEvent, ...]) -> WebhookSubscription:
    webhook = access.webhook
    return WebhookSubscription(
        id=webhook.id,
        url=webhook.url,
        caller=access.caller,
        change_filter=access.change_filter,
        secrets=tuple(filter(None, (webhook.secret, webhook.previous_secret))),
        previous_until=webhook.previous_until,
        is_active=webhook.state is WebhookState.ACTIVE,
        place=WebhookPlace(
            webhook.id,
            webhook.place_set,
            webhook.seen,
            webhook.attempts,
            webhook.failing_since,
            webhook.next_attempt_at,
            webhook.last_delivered_at,
        ),
        waiting=waiting,
    )


def _asked_event(
    access: WebhookAccess, delivery: WebhookDelivery, event_by_id: dict[str, Event], source: str
) -> Event | None:
    """Return an event that somebody asked for; None: the webhook may not send it."""
    if delivery.kind is DeliveryKind.TEST:
        return events.new_test_event(source, access.webhook.id, delivery.event, access.regions[0], delivery.created_at)
    event = event_by_id.get(delivery.event)
    return event if event is not None and access.change_filter.shows(event.region, event.change_type) else None
