"""Sends the events of one webhook: one after the other, in the order of the log, until each is delivered."""

import asyncio
import logging
import random
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from uuid_utils.compat import uuid7

from api.core.caller import Caller
from api.core.clock import Clock, system_clock
from api.core.errors import ApiError
from api.delivery import events, retries, signatures
from api.delivery.addresses import Network, parse_target
from api.delivery.change_tail import ChangeTail
from api.delivery.events import Event
from api.delivery.models import DeliveryKind, DeliveryOutcome, PauseReason, SendProblem
from api.delivery.repository import WebhookPlace
from api.delivery.sender import Answer, EventSender
from api.delivery.signatures import SecretLost, SecretVault
from api.reporting.changes.domain import ChangeFilter

log = logging.getLogger("siaga.webhooks")
EVENTS_AT_ONCE = 100
"""So many events are read ahead for one webhook."""
SLOW_MILLISECONDS = 2000
"""A webhook whose receiver takes longer has to share its connections with those that fail."""
PAUSE_AFTER_ERROR = 5.0


class AskedEvent(NamedTuple):
    """An event that somebody asked for. `event` is None if the webhook may not send it."""

    delivery: UUID
    kind: DeliveryKind
    event: Event | None


class WebhookSubscription(NamedTuple):
    """A webhook as the database has it."""

    id: UUID
    url: str
    caller: Caller
    """Whose rights limit what is sent; they end at its `expires_at`."""
    change_filter: ChangeFilter
    secrets: tuple[bytes, ...]
    """Encrypted; the newest first."""
    previous_until: datetime | None
    is_active: bool
    place: WebhookPlace
    waiting: tuple[AskedEvent, ...]


class SendingProcess(Protocol):
    """What a courier needs of the process that sends (`dispatcher.py`)."""

    tail: ChangeTail
    sender: EventSender
    vault: SecretVault
    networks: tuple[Network, ...]
    clock: Clock
    simulated: bool

    def slot(self, *, is_troubled: bool) -> Any: ...
    def may_send(self) -> bool: ...
    def note_delivery(self, row: dict[str, Any], *, is_new: bool) -> None: ...
    def note_place(self, place: WebhookPlace, *, is_urgent: bool) -> None: ...
    async def read_events(self, subscription: WebhookSubscription, seen: int, most: int) -> tuple[list[Event], int]: ...
    async def pause(self, webhook: UUID, reason: PauseReason) -> None: ...


CHANCE = random.SystemRandom().random
"""Draws from 0 to 1. It leaves the state of the module `random` to others."""


class Courier:
    """Sends for one webhook. What it has done is noted, and written a moment later together with that of others."""

    def __init__(
        self, process: SendingProcess, subscription: WebhookSubscription, chance: Callable[[], float] = CHANCE
    ) -> None:
        self._process, self._chance = process, chance
        self._subscription, self._place = subscription, subscription.place
        self._news = asyncio.Event()
        self._events: deque[Event] = deque()
        self._read_to = self._place.seen
        """Up to which position the log was read ahead."""
        self._sent_waiting: set[UUID] = set()
        """Events that were asked for, and sent; the database may not know that yet."""
        self._is_slow = False

    def update(self, subscription: WebhookSubscription) -> None:
        """Take note of how the database has the webhook now."""
        if subscription.place.place_set != self._place.place_set:
            self._place = subscription.place
            self._read_again()
        elif subscription.change_filter != self._subscription.change_filter:
            self._read_again()
        self._subscription = subscription
        self._sent_waiting &= {it.delivery for it in subscription.waiting}
        self._news.set()

    def _read_again(self) -> None:
        self._events.clear()
        self._read_to = self._place.seen

    async def run(self) -> None:
        """Send until it is cancelled."""
        while True:
            self._news.clear()
            try:
                if not await self._send_next():
                    await self._wait()
            except Exception as error:
                log.warning("Webhook %s waits: %s", self._subscription.id, type(error).__name__)
                self._read_again()
                await asyncio.sleep(PAUSE_AFTER_ERROR)

    async def _wait(self) -> None:
        """Wait for news, and no longer than until the next attempt is due."""
        due_at = self._place.next_attempt_at if self._subscription.is_active else None
        seconds = None if due_at is None else max((due_at - system_clock()).total_seconds(), 0.01)
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._news.wait()

    async def _send_next(self) -> bool:
        """Send what comes next. Returns whether there was anything to send now."""
        if self._subscription.caller.expires_at <= self._process.clock() or not self._process.may_send():
            return False
        waiting = next((it for it in self._subscription.waiting if it.delivery not in self._sent_waiting), None)
        if waiting is not None:
            await self._send_waiting(waiting)
            return True
        event = await self._next_event()
        if event is not None:
            await self._send_event(event)
        return event is not None

    async def _next_event(self) -> Event | None:
        """Return the next event of the log; None: there is none, or it is not due."""
        due_at = self._place.next_attempt_at
        if not self._subscription.is_active or (due_at is not None and due_at > system_clock()):
            return None
        while not self._events and self._read_to < self._process.tail.end:
            await self._read_ahead()
        return self._events[0] if self._events else None

    async def _read_ahead(self) -> None:
        """Read the next events. What is not shown to this webhook is done with."""
        place_set, tail = self._place.place_set, self._process.tail
        if tail.has(self._read_to):
            shown, read_to = tail.shown_from(self._read_to, self._subscription.change_filter, EVENTS_AT_ONCE)
        else:
            shown, read_to = await self._process.read_events(self._subscription, self._read_to, EVENTS_AT_ONCE)
        if self._place.place_set != place_set:
            return
        self._events.extend(shown)
        self._read_to = read_to
        if not shown:
            self._place = self._place._replace(seen=read_to)
            self._process.note_place(self._place, is_urgent=False)

    async def _send_event(self, event: Event) -> None:
        place_before, began_at = self._place, system_clock()
        answer = await self._send(event)
        attempt = place_before.attempts + 1
        outcome = DeliveryOutcome.DELIVERED if answer.is_delivered else DeliveryOutcome.RETRYING
        row = _delivery_row(self._subscription.id, DeliveryKind.EVENT, event, began_at)
        self._process.note_delivery({**row, **_result(answer, outcome, attempt, began_at)}, is_new=True)
        if self._place.place_set != place_before.place_set:
            return  # a call has set another place meanwhile
        if answer.is_delivered:
            self._note_delivered(event)
        else:
            await self._note_failure(answer, attempt)

    def _note_delivered(self, event: Event) -> None:
        if self._events and self._events[0].id == event.id:
            self._events.popleft()
        seen = (event.position or 0) + 1 if self._events else max(self._read_to, (event.position or 0) + 1)
        self._place = self._place._replace(
            seen=seen, attempts=0, failing_since=None, next_attempt_at=None, last_delivered_at=system_clock()
        )
        self._process.note_place(self._place, is_urgent=True)

    async def _note_failure(self, answer: Answer, attempt: int) -> None:
        now = system_clock()
        failing_since = self._place.failing_since or now
        pause = retries.pause_after(attempt, self._chance(), retries.asked_pause(answer.retry_after, now))
        self._place = self._place._replace(attempts=attempt, failing_since=failing_since, next_attempt_at=now + pause)
        self._process.note_place(self._place, is_urgent=True)
        reason = _pause_reason(answer, failing_since, now)
        if reason is not None:
            self._subscription = self._subscription._replace(is_active=False)
            await self._process.pause(self._subscription.id, reason)

    async def _send_waiting(self, waiting: AskedEvent) -> None:
        """Send an event that somebody asked for, once."""
        began_at = system_clock()
        self._sent_waiting.add(waiting.delivery)
        answer = Answer(0, problem=SendProblem.NOT_SHOWN) if waiting.event is None else await self._send(waiting.event)
        outcome = DeliveryOutcome.DELIVERED if answer.is_delivered else DeliveryOutcome.FAILED
        self._process.note_delivery({"id": waiting.delivery, **_result(answer, outcome, 1, began_at)}, is_new=False)

    async def _send(self, event: Event) -> Answer:
        subscription = self._subscription
        try:
            target = parse_target(subscription.url, self._process.networks)
            headers = self._headers(subscription, event)
        except ApiError:
            return Answer(0, problem=SendProblem.ADDRESS_REFUSED)  # the operator allows fewer networks than before
        except SecretLost:
            return Answer(0, problem=SendProblem.SECRET_LOST)
        async with self._process.slot(is_troubled=self._is_slow or self._place.attempts > 0):
            answer = await self._process.sender.send(target, headers, event.body)
        self._is_slow = answer.milliseconds > SLOW_MILLISECONDS
        return answer

    def _headers(self, subscription: WebhookSubscription, event: Event) -> list[tuple[str, str]]:
        """Return the headers of one attempt. Raises SecretLost."""
        timestamp = int(time.time())
        overlaps = subscription.previous_until is not None and subscription.previous_until > self._process.clock()
        secrets = [
            self._process.vault.decrypt(subscription.id, encrypted)
            for encrypted in subscription.secrets[: 2 if overlaps else 1]
        ]
        headers = [
            ("Content-Type", events.CONTENT_TYPE),
            ("User-Agent", events.USER_AGENT),
            ("Webhook-Id", event.id),
            ("Webhook-Timestamp", str(timestamp)),
            (
                "Webhook-Signature",
                " ".join(signatures.signature(it, event.id, timestamp, event.body) for it in secrets),
            ),
        ]
        return [*headers, ("Siaga-Simulated", "true")] if self._process.simulated else headers


def _pause_reason(answer: Answer, failing_since: datetime, now: datetime) -> PauseReason | None:
    """Return why a webhook pauses by itself after this answer; None: it goes on trying."""
    if answer.problem is SendProblem.SECRET_LOST:
        return PauseReason.SECRET_LOST
    if answer.is_gone:
        return PauseReason.GONE
    return PauseReason.FAILING if retries.is_given_up(failing_since, now) else None


def _delivery_row(webhook: UUID, kind: DeliveryKind, event: Event, at: datetime) -> dict[str, Any]:
    return {
        "id": uuid7(),
        "webhook": webhook,
        "kind": kind,
        "event": event.id,
        "type": event.type,
        "position": event.position,
        "created_at": at,
    }


def _result(answer: Answer, outcome: DeliveryOutcome, attempt: int, at: datetime) -> dict[str, Any]:
    return {
        "outcome": outcome,
        "attempted_at": at,
        "attempt": attempt,
        "milliseconds": answer.milliseconds,
        "status": answer.status,
        "problem": answer.problem,
        "answer": answer.text,
    }
