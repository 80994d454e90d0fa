"""All SQL about webhooks: what callers manage, what a worker reads and writes, and the lease of the one that sends."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, delete, func, not_, select, update
from sqlmodel import Session, col
from sqlmodel import select as sqlmodel_select

from api.core.caller import Caller, Role
from api.core.errors import NotFound
from api.db.listing import Window
from api.db.scope import visible_to
from api.db.upsert import chunks, insert_missing
from api.delivery.models import (
    DeliveryLease,
    DeliveryOutcome,
    Webhook,
    WebhookDelivery,
    WebhookRegion,
    WebhookState,
)
from api.http.metrics import Reading
from api.identity.models import Token
from api.ledger.models import Entry, Log
from api.ledger.repository import PLACED_ENTRIES, LogEntry
from api.reporting.changes.domain import ChangeFilter

SELECT_WEBHOOKS = sqlmodel_select(Webhook, Token).join(Token, col(Token.id) == Webhook.token)
PURGED_AT_ONCE = 5000
MOST_WAITING = 1000
"""So many events that somebody asked for may wait for one webhook."""


class WebhookAccess(NamedTuple):
    """A webhook with its regions and the token that made it."""

    webhook: Webhook
    token: Token
    regions: list[str]

    @property
    def ends_at(self) -> datetime:
        return min(filter(None, (self.token.revoked_at, self.token.expires_at)))

    def has_ended(self, now: datetime) -> bool:
        """Whether nothing is sent any more, for good."""
        return self.webhook.state is WebhookState.DELETED or self.ends_at <= now

    @property
    def caller(self) -> Caller:
        """Who would read the same changes: the holder of the token, in the webhook's regions."""
        token = self.token
        return Caller(token.id, token.label, token.role, token.agency, tuple(self.regions), self.ends_at)

    @property
    def change_filter(self) -> ChangeFilter:
        return ChangeFilter(tuple(self.regions), None, frozenset(self.webhook.types))


# What callers manage


def webhook(session: Session, caller: Caller, id: UUID) -> WebhookAccess:
    """Return a webhook, also one that was deleted. Raises NotFound unless the caller may manage it."""
    accesses = _accesses(session, _select_manageable(caller).where(col(Webhook.id) == id))
    if not accesses:
        raise NotFound
    return accesses[0]


def all_webhooks(session: Session) -> list[WebhookAccess]:
    """Return every webhook of the installation, also those that were deleted."""
    return _accesses(session, SELECT_WEBHOOKS)


def webhooks(session: Session, caller: Caller, window: Window) -> list[WebhookAccess]:
    """Return the webhooks that the caller may manage and that were not deleted, by id."""
    query = _select_manageable(caller).where(col(Webhook.state) != WebhookState.DELETED)
    if window.key is not None:
        query = query.where(col(Webhook.id) > window.key[0])
    return _accesses(session, query.order_by(col(Webhook.id)).limit(window.limit + 1))


def _select_manageable(caller: Caller) -> Any:
    """Select what an admin manages: webhooks all of whose regions are the admin's. A coordinator: of their agency."""
    webhooks_outside = sqlmodel_select(WebhookRegion.webhook).where(not_(visible_to(caller, WebhookRegion.region)))
    conditions: list[ColumnElement[bool]] = [col(Webhook.id).not_in(webhooks_outside)]
    if not caller.role.includes(Role.ADMIN):
        conditions.append(col(Token.agency).is_not_distinct_from(caller.agency))
    return SELECT_WEBHOOKS.where(*conditions)


def _accesses(session: Session, query: Any) -> list[WebhookAccess]:
    webhook_rows = session.exec(query).all()
    regions_by_webhook = defaultdict(list)
    region_query = sqlmodel_select(WebhookRegion).where(
        col(WebhookRegion.webhook).in_([webhook_row.id for webhook_row, _ in webhook_rows])
    )
    for webhook_region in session.exec(region_query.order_by(WebhookRegion.region)) if webhook_rows else ():
        regions_by_webhook[webhook_region.webhook].append(webhook_region.region)
    return [
        WebhookAccess(webhook_row, token, regions_by_webhook[webhook_row.id]) for webhook_row, token in webhook_rows
    ]


def count_of_token(session: Session, token: UUID) -> int:
    """Return how many webhooks of this token were not deleted."""
    conditions = col(Webhook.token) == token, col(Webhook.state) != WebhookState.DELETED
    return int(session.scalar(select(func.count()).select_from(Webhook).where(*conditions)) or 0)


def add_webhook(session: Session, webhook_row: Webhook, region_codes: Iterable[str]) -> None:
    session.add(webhook_row)
    session.flush()
    session.add_all(WebhookRegion(webhook=webhook_row.id, region=region_code) for region_code in region_codes)
    session.flush()


def first_position_since(session: Session, since: datetime) -> int | None:
    """Return the first place in the log of what was recorded then or later; None: nothing was."""
    query = (
        select(func.min(Log.position))
        .join(Entry, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq))
        .where(col(Entry.recorded_at) >= since)
    )
    position = session.scalar(query)
    return None if position is None else int(position)


def deliveries(
    session: Session, webhook: UUID, outcome: DeliveryOutcome | None, window: Window
) -> list[WebhookDelivery]:
    """Return what was sent by this webhook, the newest first."""
    query = sqlmodel_select(WebhookDelivery).where(WebhookDelivery.webhook == webhook)
    if outcome is not None:
        query = query.where(WebhookDelivery.outcome == outcome)
    if window.key is not None:
        query = query.where(col(WebhookDelivery.id) < window.key[0])
    return list(session.exec(query.order_by(col(WebhookDelivery.id).desc()).limit(window.limit + 1)))


def delivery(session: Session, webhook: UUID, id: UUID) -> WebhookDelivery:
    """Raises NotFound if this webhook has sent no such delivery."""
    query = sqlmodel_select(WebhookDelivery).where(WebhookDelivery.webhook == webhook, WebhookDelivery.id == id)
    delivery_row = session.exec(query).one_or_none()
    if delivery_row is None:
        raise NotFound
    return delivery_row


def failed_events(session: Session, webhook: UUID) -> list[WebhookDelivery]:
    """Return one delivery of each event that has failed and was not delivered at another time, in order."""
    of_webhook = col(WebhookDelivery.webhook) == webhook
    settled_events = select(col(WebhookDelivery.event)).where(
        of_webhook, col(WebhookDelivery.outcome).in_((DeliveryOutcome.DELIVERED, DeliveryOutcome.WAITING))
    )
    query = sqlmodel_select(WebhookDelivery).where(
        of_webhook,
        col(WebhookDelivery.outcome) == DeliveryOutcome.FAILED,
        col(WebhookDelivery.position).is_not(None),
        col(WebhookDelivery.event).not_in(settled_events),
    )
    rows = session.exec(query.order_by(col(WebhookDelivery.position)))
    return [*{delivery_row.event: delivery_row for delivery_row in rows}.values()]


def waiting_count(session: Session, webhook: UUID) -> int:
    conditions = col(WebhookDelivery.webhook) == webhook, col(WebhookDelivery.outcome) == DeliveryOutcome.WAITING
    return int(session.scalar(select(func.count()).select_from(WebhookDelivery).where(*conditions)) or 0)


def add_deliveries(session: Session, delivery_rows: Iterable[WebhookDelivery]) -> None:
    session.add_all(delivery_rows)
    session.flush()


def fail_retrying(session: Session, webhook: UUID, position: int) -> None:
    """Note that an event is not tried any more."""
    conditions = (
        col(WebhookDelivery.webhook) == webhook,
        col(WebhookDelivery.position) == position,
        col(WebhookDelivery.outcome) == DeliveryOutcome.RETRYING,
    )
    session.connection().execute(update(WebhookDelivery).where(*conditions).values(outcome=DeliveryOutcome.FAILED))


# What a worker reads


def any_webhook(session: Session) -> bool:
    query = select(col(Webhook.id)).where(col(Webhook.state) != WebhookState.DELETED).limit(1)
    return session.scalar(query) is not None


def undeleted_webhooks(session: Session) -> list[WebhookAccess]:
    return _accesses(session, SELECT_WEBHOOKS.where(col(Webhook.state) != WebhookState.DELETED))


def waiting_deliveries(session: Session, limit: int) -> list[WebhookDelivery]:
    """Return events that somebody asked for and that wait, in the order in which they were asked for."""
    query = sqlmodel_select(WebhookDelivery).where(WebhookDelivery.outcome == DeliveryOutcome.WAITING)
    return list(session.exec(query.order_by(col(WebhookDelivery.id)).limit(limit)))


def entries_at(session: Session, positions: Collection[int]) -> list[LogEntry]:
    if not positions:
        return []
    query = PLACED_ENTRIES.where(col(Log.position).in_(positions)).order_by(col(Log.position))
    return [LogEntry(*entry_row) for entry_row in session.exec(query)]


# The lease, and what its holder writes


def lease_is_free(session: Session, now: datetime) -> bool:
    return session.scalar(select(col(DeliveryLease.id)).where(col(DeliveryLease.expires_at) <= now)) is not None


def take_lease(session: Session, holder: UUID, now: datetime, expires_at: datetime) -> int | None:
    """Take the lease if it has expired. Returns the fencing number; None: another process has it."""
    statement = (
        update(DeliveryLease)
        .where(col(DeliveryLease.id) == 1, col(DeliveryLease.expires_at) <= now)
        .values(holder=holder, fencing=DeliveryLease.fencing + 1, expires_at=expires_at)
        .returning(col(DeliveryLease.fencing))
    )
    fencing = session.connection().execute(statement).scalar_one_or_none()
    return None if fencing is None else int(fencing)


def hold_lease(session: Session, fencing: int, expires_at: datetime) -> bool:
    """Extend the lease, and lock it until the transaction ends. Returns whether it is still held."""
    statement = (
        update(DeliveryLease)
        .where(col(DeliveryLease.id) == 1, col(DeliveryLease.fencing) == fencing)
        .values(expires_at=expires_at)
        .returning(col(DeliveryLease.id))
    )
    return session.connection().execute(statement).scalar_one_or_none() is not None


class WebhookPlace(NamedTuple):
    """How far a webhook has come."""

    webhook: UUID
    place_set: int
    seen: int
    attempts: int
    failing_since: datetime | None
    next_attempt_at: datetime | None
    last_delivered_at: datetime | None


def write_places(session: Session, places: Sequence[WebhookPlace]) -> None:
    """Write how far webhooks have come, but not of those for which a call has set another place meanwhile."""
    if not places:
        return
    statement = (
        update(Webhook)
        .where(col(Webhook.id) == bindparam("of"), col(Webhook.place_set) == bindparam("known_place_set"))
        .values({name: bindparam(f"new_{name}") for name in WebhookPlace._fields[2:]})
    )
    parameters = [
        {"of": it.webhook, "known_place_set": it.place_set}
        | {f"new_{name}": getattr(it, name) for name in WebhookPlace._fields[2:]}
        for it in places
    ]
    session.connection().execute(statement, parameters)


def insert_deliveries(session: Session, rows: Sequence[dict[str, Any]]) -> None:
    """Insert what was sent. A row that is there already stays: its commit may have been taken for lost."""
    for chunk in chunks(rows):
        insert_missing(session, WebhookDelivery, [*chunk])


def update_deliveries(session: Session, rows: Sequence[dict[str, Any]]) -> None:
    """Write what became of deliveries that waited: the columns of each row, by its id."""
    if not rows:
        return
    names = [name for name in rows[0] if name != "id"]
    statement = (
        update(WebhookDelivery)
        .where(col(WebhookDelivery.id) == bindparam("of"))
        .values({name: bindparam(f"new_{name}") for name in names})
    )
    parameters = [{"of": row["id"]} | {f"new_{name}": row[name] for name in names} for row in rows]
    session.connection().execute(statement, parameters)


def purge_deliveries(session: Session, before: datetime) -> int:
    """Delete deliveries of before this time, some thousand at once. Returns how many. What waits stays."""
    old_ids = (
        select(col(WebhookDelivery.id))
        .where(col(WebhookDelivery.id) < _first_id_at(before), col(WebhookDelivery.outcome) != DeliveryOutcome.WAITING)
        .limit(PURGED_AT_ONCE)
    )
    statement = delete(WebhookDelivery).where(col(WebhookDelivery.id).in_(old_ids))
    return session.connection().execute(statement).rowcount


def _first_id_at(at: datetime) -> UUID:
    """Return the smallest id that can be made at this time: the ids of deliveries begin with milliseconds."""
    return UUID(int=int(at.timestamp() * 1000) << 80)


def read_delivery_state(session: Session, now: datetime) -> Iterator[Reading]:
    """Return how many webhooks there are in each state, and since when the oldest event waits."""
    counts = session.execute(select(col(Webhook.state), func.count()).group_by(col(Webhook.state))).all()
    for state, count in counts:
        if state != WebhookState.DELETED:
            yield Reading("gauge", "siaga_webhooks", {"state": state.value}, count)
    first_seen = session.scalar(select(func.min(Webhook.seen)).where(col(Webhook.state) == WebhookState.ACTIVE))
    if first_seen is not None:
        waiting_since = session.scalar(_RECORDED_AT.where(col(Log.position) == first_seen))
        waited = (now - waiting_since).total_seconds() if waiting_since is not None else 0.0
        yield Reading("gauge", "siaga_webhook_oldest_waiting_seconds", {}, max(waited, 0.0))


_RECORDED_AT = select(col(Entry.recorded_at)).join(
    Log, and_(col(Log.ledger) == Entry.ledger, col(Log.seq) == Entry.seq)
)
