"""Make and change webhooks, and ask for events again. The calling code owns the transaction."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination.errors import NothingToChange
from api.coordination.region_scope import regions_in_scope
from api.core import time
from api.core.caller import Actor, Caller
from api.core.region_codes import NATION_ZONE
from api.db.listing import Window
from api.delivery import events, repository, signatures
from api.delivery.addresses import Network, parse_target
from api.delivery.errors import NothingToSkip, NotSentAgain, TooManyWebhooks, TooMuchWaits, WebhookEnded
from api.delivery.models import (
    DeliveryKind,
    DeliveryOutcome,
    PauseReason,
    Webhook,
    WebhookDelivery,
    WebhookState,
)
from api.delivery.repository import MOST_WAITING, WebhookAccess
from api.delivery.schemas import NewWebhook, Redelivery, WebhookChange
from api.delivery.signatures import SecretLost, SecretVault
from api.elections import repository as elections
from api.identity import domain as identity_domain
from api.identity import repository as identity_repository
from api.ledger import repository as ledger_repository
from api.ledger import writer as ledger_writer
from api.ledger.entries import timestamp
from api.ledger.writer import LedgerWriter
from api.reporting.changes import repository as changes_repository

MOST_WEBHOOKS = 20
"""Webhooks of a token that were not deleted."""


def make_webhook(
    session: Session, actor: Actor, body: NewWebhook, allowed: Sequence[Network], vault: SecretVault
) -> tuple[WebhookAccess, str]:
    """Return a new webhook and its secret as it is written. It sends no more than the token that makes it may see."""
    parse_target(body.url, allowed)
    region_codes = [region.code for region in regions_in_scope(session, actor.caller, body.regions)]
    ledgers = ledger_writer.open_ledgers(session, actor, region_codes)
    token = identity_repository.token_by_id(session, actor.caller.token_id)
    if repository.count_of_token(session, token.id) >= MOST_WEBHOOKS:
        raise TooManyWebhooks(most=MOST_WEBHOOKS)
    id, secret = uuid7(), signatures.new_secret()
    webhook = Webhook(
        id=id,
        token=token.id,
        url=body.url,
        description=body.description,
        types=sorted({change_type.value for change_type in body.types}),
        created_at=ledgers.at,
        state=WebhookState.ACTIVE,
        state_since=ledgers.at,
        secret=vault.encrypt(id, secret),
        seen=_place_since(session, body.since),
    )
    repository.add_webhook(session, webhook, region_codes)
    access = WebhookAccess(webhook, token, region_codes)
    record(ledgers, "webhook.created", access)
    return access, signatures.written_secret(secret)


def _place_since(session: Session, moment_text: str | None) -> int:
    """Return the place in the log where what was recorded since a moment begins; None: its end."""
    end = ledger_repository.log_size(session)
    if moment_text is None:
        return end
    election = elections.default_election(session)
    polling_on = election.polling_on if election else date.max
    since = time.parse_beginning(moment_text, polling_on, NATION_ZONE, pointer="body/since")
    position = repository.first_position_since(session, since)
    return end if position is None else position


def record(ledgers: LedgerWriter, action: str, access: WebhookAccess, **further_facts: Any) -> None:
    """Append what was done with a webhook to the ledgers of its regions, and close them.

    Of the address the entry holds the host, and a fingerprint of the whole: its path may be a secret.
    """
    facts = {**webhook_facts(access), **further_facts}
    ledgers.append_to_each(access.regions, action, str(access.webhook.id), facts)
    ledgers.close()


def webhook_facts(access: WebhookAccess) -> dict[str, Any]:
    """Return what each ledger entry about a webhook holds. The state is the one after what the entry is about."""
    webhook, token = access.webhook, access.token
    return {
        "token": str(webhook.token),
        "agency": token.agency,
        "regions": access.regions,
        "types": webhook.types,
        "host": webhook.url.split("/")[2].split("?")[0],
        "url": identity_domain.text_fingerprint(token.digest, webhook.url),
        "description": identity_domain.text_fingerprint(token.digest, webhook.description),
        "created_at": timestamp(webhook.created_at),
        "state": webhook.state,
        "state_since": timestamp(webhook.state_since),
        "pause_reason": webhook.pause_reason,
    }


def change_webhook(
    session: Session,
    actor: Actor,
    id: UUID,
    change: WebhookChange,
    allowed: Sequence[Network],
    check_version: Callable[[WebhookAccess, datetime], None],
) -> WebhookAccess:
    """Pause a webhook, let it go on, or change where it sends what. `check_version` refuses a stale `If-Match`."""
    if not change.model_fields_set:
        raise NothingToChange
    if change.url is not None:
        parse_target(change.url, allowed)
    access, ledgers = _locked(session, actor, id)
    check_version(access, ledgers.at)
    _refuse_ended(access, ledgers.at)
    webhook = access.webhook
    if change.skip_next:
        _skip_next(session, access)
    changed_fields = change.model_dump(include={"url", "types", "description"}, exclude_none=True)
    if "types" in changed_fields:
        changed_fields["types"] = sorted({change_type.value for change_type in change.types or ()})
    differs = any(getattr(webhook, name) != value for name, value in changed_fields.items())
    for name, value in changed_fields.items():
        setattr(webhook, name, value)
    if differs:
        record(ledgers, "webhook.changed", access, fields=sorted(changed_fields))
    if change.state is not None and change.state != webhook.state:
        if change.state == "paused":
            set_paused(ledgers, access, PauseReason.ASKED)
        else:
            _resume(ledgers, access)
    session.add(webhook)
    return access


def _locked(session: Session, actor: Actor, id: UUID) -> tuple[WebhookAccess, LedgerWriter]:
    """Return a webhook as it is once the ledgers of its regions are locked. Raises NotFound."""
    access = repository.webhook(session, actor.caller, id)
    ledgers = ledger_writer.open_ledgers(session, actor, access.regions)
    session.refresh(access.webhook)
    return access, ledgers


def _refuse_ended(access: WebhookAccess, now: datetime) -> None:
    if access.has_ended(now):
        raise WebhookEnded


def set_paused(ledgers: LedgerWriter, access: WebhookAccess, reason: PauseReason) -> None:
    webhook = access.webhook
    webhook.state, webhook.state_since, webhook.pause_reason = WebhookState.PAUSED, ledgers.at, reason
    record(ledgers, "webhook.paused", access, reason=reason.value)


def _resume(ledgers: LedgerWriter, access: WebhookAccess) -> None:
    webhook = access.webhook
    webhook.state, webhook.state_since, webhook.pause_reason = WebhookState.ACTIVE, ledgers.at, None
    _try_at_once(webhook)
    record(ledgers, "webhook.resumed", access)


def _try_at_once(webhook: Webhook) -> None:
    """Let the webhook go on at its place, as if nothing had failed."""
    webhook.attempts, webhook.failing_since, webhook.next_attempt_at = 0, None, None
    webhook.place_set += 1


def _skip_next(session: Session, access: WebhookAccess) -> None:
    """Leave out the event at which the webhook has stopped. Raises NothingToSkip if it has not stopped at one."""
    webhook = access.webhook
    window = Window(1, (webhook.seen - 1,))
    next_entries = changes_repository.list_entries(session, access.caller, access.change_filter, None, window)
    if webhook.failing_since is None or not next_entries or next_entries[0].position is None:
        raise NothingToSkip
    repository.fail_retrying(session, webhook.id, next_entries[0].position)
    webhook.seen = next_entries[0].position + 1
    _try_at_once(webhook)


def delete_webhook(session: Session, actor: Actor, id: UUID) -> WebhookAccess:
    """End a webhook. Deleting it again changes nothing."""
    access, ledgers = _locked(session, actor, id)
    webhook = access.webhook
    if webhook.state is not WebhookState.DELETED:
        webhook.state, webhook.state_since, webhook.pause_reason = WebhookState.DELETED, ledgers.at, None
        webhook.secret, webhook.previous_secret, webhook.previous_until = b"", None, None
        session.add(webhook)
        record(ledgers, "webhook.deleted", access)
    return access


def rotate_secret(
    session: Session, actor: Actor, id: UUID, overlap_hours: int, vault: SecretVault
) -> tuple[WebhookAccess, str]:
    """Give the webhook a new secret, and return it as it is written. For so many hours the previous one signs too."""
    access, ledgers = _locked(session, actor, id)
    _refuse_ended(access, ledgers.at)
    webhook, secret = access.webhook, signatures.new_secret()
    webhook.previous_secret = webhook.secret if overlap_hours else None
    webhook.previous_until = ledgers.at + timedelta(hours=overlap_hours) if overlap_hours else None
    webhook.secret = vault.encrypt(webhook.id, secret)
    session.add(webhook)
    record(ledgers, "webhook.secret_rotated", access, overlap_hours=overlap_hours)
    return access, signatures.written_secret(secret)


def request_test(session: Session, caller: Caller, id: UUID, now: datetime) -> WebhookDelivery:
    """Let a test event be sent."""
    access = _access_for_sending(session, caller, id, now)
    delivery_id = uuid7()
    delivery = WebhookDelivery(
        id=delivery_id,
        webhook=access.webhook.id,
        kind=DeliveryKind.TEST,
        event=f"test_{delivery_id.hex}",
        type=events.TEST_TYPE,
        outcome=DeliveryOutcome.WAITING,
        created_at=now,
    )
    repository.add_deliveries(session, [delivery])
    return delivery


def request_again(session: Session, caller: Caller, id: UUID, delivery_id: UUID, now: datetime) -> WebhookDelivery:
    """Let the event of a delivery be sent again."""
    access = _access_for_sending(session, caller, id, now)
    earlier_delivery = repository.delivery(session, access.webhook.id, delivery_id)
    if not _is_in_log(session, earlier_delivery):
        raise NotSentAgain
    delivery = _redelivery_of(earlier_delivery, now)
    repository.add_deliveries(session, [delivery])
    return delivery


def _is_in_log(session: Session, delivery: WebhookDelivery) -> bool:
    """Whether the event is that of the entry at its place now."""
    if delivery.position is None:
        return False
    entries = repository.entries_at(session, [delivery.position])
    return bool(entries) and events.event_id(entries[0].entry.digest) == delivery.event


def _redelivery_of(earlier_delivery: WebhookDelivery, now: datetime) -> WebhookDelivery:
    return WebhookDelivery(
        webhook=earlier_delivery.webhook,
        kind=DeliveryKind.REDELIVERY,
        event=earlier_delivery.event,
        type=earlier_delivery.type,
        position=earlier_delivery.position,
        outcome=DeliveryOutcome.WAITING,
        created_at=now,
    )


def _access_for_sending(session: Session, caller: Caller, id: UUID, now: datetime) -> WebhookAccess:
    """Return a webhook that may send now. Raises NotFound, WebhookEnded or TooMuchWaits."""
    access = repository.webhook(session, caller, id)
    _refuse_ended(access, now)
    if repository.waiting_count(session, access.webhook.id) >= MOST_WAITING:
        raise TooMuchWaits(most=MOST_WAITING)
    return access


def redeliver(session: Session, caller: Caller, id: UUID, asked: Redelivery, now: datetime) -> WebhookAccess:
    """Send again all that has failed, all since a moment, or both."""
    if asked.since is None and not asked.failed:
        raise NothingToChange
    access = _access_for_sending(session, caller, id, now)
    if asked.failed:
        failed_deliveries = repository.failed_events(session, access.webhook.id)
        repository.add_deliveries(session, [_redelivery_of(it, now) for it in failed_deliveries[:MOST_WAITING]])
    if asked.since is not None:
        access.webhook.seen = min(access.webhook.seen, _place_since(session, asked.since))
        _try_at_once(access.webhook)
        session.add(access.webhook)
        session.flush()
    return access


def reencrypt_secrets(session: Session, old_key: Ed25519PrivateKey | None, new_key: Ed25519PrivateKey) -> None:
    """Encrypt all secrets with the new key. What the old key does not open stays, and pauses when it is due.

    `old_key`: None if it is lost.
    """
    if old_key is None:
        return
    old_vault, new_vault = SecretVault(old_key), SecretVault(new_key)
    for access in repository.undeleted_webhooks(session):
        webhook = access.webhook
        try:
            webhook.secret = new_vault.encrypt(webhook.id, old_vault.decrypt(webhook.id, webhook.secret))
            if webhook.previous_secret is not None:
                previous_secret = old_vault.decrypt(webhook.id, webhook.previous_secret)
                webhook.previous_secret = new_vault.encrypt(webhook.id, previous_secret)
        except SecretLost:
            continue
        session.add(webhook)
