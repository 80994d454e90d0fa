"""Who may make and see webhooks, what they are refused for, and what is stored and recorded of them."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlmodel import select

from api.core.caller import Role
from api.core.clock import system_clock
from api.delivery import lease as leases
from api.delivery import repository, service
from api.delivery.lease import Lease, LeaseLost
from api.delivery.models import DeliveryKind, DeliveryOutcome, Webhook, WebhookDelivery
from api.delivery.retries import asked_pause, pause_after
from api.delivery.sender import shown_answer
from api.delivery.signatures import SecretLost, SecretVault
from api.delivery.worker import DeliveryWorker
from tests.conftest import checkpoint_key
from tests.delivery.conftest import WebhookSiaga
from tests.delivery.receivers import Receiver, receiving, wait_until
from tests.delivery.test_sending import change, deliveries_of, report, state_of
from tests.integrity.verify.test_verify import verify_database
from tests.ledgers import place_and_sign
from tests.offices import entries

URL = "https://hooks.example.go.id/siaga?key=geheim"
ABSENT = "/v1/webhooks/01a20000-0000-7000-8000-000000000000"


def test_the_secret_is_shown_once_and_stored_encrypted(siaga: WebhookSiaga) -> None:
    body = {"url": URL, "regions": ["64.08"], "types": ["update"]}
    first, again = (
        siaga.coordinator.post("/v1/webhooks", json=body, headers={"Idempotency-Key": "k"}) for _ in range(2)
    )
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["secret"].startswith("whsec_")
    assert (again.json()["secret"], again.json()["code"]) == (None, "secret_shown_once")
    assert "secret" not in siaga.coordinator.get(f"/v1/webhooks/{first.json()['id']}").json()
    with siaga.database.read() as session:
        webhook = session.exec(select(Webhook)).one()
        stored = repr([*webhook.model_dump().values()])
    assert first.json()["secret"] not in stored
    vault = SecretVault(checkpoint_key())
    assert len(vault.decrypt(webhook.id, webhook.secret)) == 32
    with pytest.raises(SecretLost):
        vault.decrypt(webhook.token, webhook.secret)


def test_webhooks_are_managed_within_agency_and_regions(siaga: WebhookSiaga) -> None:
    own = siaga.webhook(URL)
    wide = siaga.webhook(URL, by=siaga.nation, regions=["64"])
    other_agency = siaga.client("64.08", role=Role.COORDINATOR, agency="kpu-kutim")
    other_region = siaga.client("64.74", role=Role.ADMIN)
    admin = siaga.client("64.08", role=Role.ADMIN)
    ids = {
        name: {it["id"] for it in client.get("/v1/webhooks").json()["items"]}
        for name, client in {
            "own": siaga.coordinator,
            "other agency": other_agency,
            "other region": other_region,
            "admin": admin,
            "nation": siaga.nation,
        }.items()
    }
    assert ids == {
        "own": {own["id"]},
        "other agency": set(),
        "other region": set(),
        "admin": {own["id"]},
        "nation": {own["id"], wide["id"]},
    }
    address = f"/v1/webhooks/{own['id']}"
    assert other_agency.get(address).status_code == 404
    assert other_region.delete(address).status_code == 404
    assert admin.post(f"{address}/test-events").status_code == 201
    reporter = siaga.client("64.08", role=Role.VERIFIER, agency="bawaslu-kutim")
    assert reporter.post("/v1/webhooks", json={"url": URL, "regions": ["64.08"]}).json()["code"] == "role_missing"
    outside = siaga.coordinator.post("/v1/webhooks", json={"url": URL, "regions": ["64.74"]})
    assert (outside.status_code, outside.json()["code"]) == (404, "not_found")


def test_refusals_have_codes(siaga: WebhookSiaga, monkeypatch: pytest.MonkeyPatch) -> None:
    def code(answer: object) -> object:
        return answer.status_code, answer.json()["code"]  # type: ignore[attr-defined]

    make = siaga.coordinator.post
    assert code(make("/v1/webhooks", json={"url": "https://a@b.com/", "regions": ["64.08"]})) == (
        422,
        "webhook_url_refused",
    )
    assert code(make("/v1/webhooks", json={"url": "https://10.0.0.1/", "regions": ["64.08"]})) == (
        422,
        "webhook_address_inside",
    )
    webhook = siaga.webhook(URL)
    address = f"/v1/webhooks/{webhook['id']}"
    patch = siaga.coordinator.patch
    assert code(patch(address, json={"state": "paused"})) == (428, "if_match_required")
    assert code(patch(address, json={"state": "paused"}, headers={"If-Match": '"x"'})) == (412, "stale")
    assert code(patch(address, json={}, headers={"If-Match": "*"})) == (422, "nothing_to_change")
    assert code(patch(address, json={"skip_next": True}, headers={"If-Match": "*"})) == (409, "nothing_to_skip")
    assert code(patch(address, json={"url": "http://8.8.8.8/"}, headers={"If-Match": "*"})) == (
        422,
        "webhook_address_inside",
    )
    assert code(make(f"{address}/redeliveries", json={})) == (422, "nothing_to_change")
    assert code(make(f"{address}/redeliveries", json={"since": "gestern"})) == (422, "moment_malformed")
    assert code(make(f"{ABSENT}/test-events")) == (404, "not_found")
    assert code(make(f"{address}/deliveries/{webhook['id']}/redelivery")) == (404, "not_found")
    monkeypatch.setattr(service, "MOST_WEBHOOKS", 1)
    assert code(make("/v1/webhooks", json={"url": URL, "regions": ["64.08"]})) == (409, "too_many_webhooks")
    monkeypatch.setattr(service, "MOST_WAITING", 1)
    assert make(f"{address}/test-events").status_code == 201
    assert code(make(f"{address}/test-events")) == (409, "too_much_waits")
    deleted = siaga.coordinator.delete(address)
    assert (deleted.status_code, deleted.json()["state"]) == (200, "deleted")
    assert siaga.coordinator.delete(address).json() == deleted.json()
    assert siaga.coordinator.get("/v1/webhooks").json()["items"] == []
    assert code(make(f"{address}/test-events")) == (409, "webhook_ended")
    assert code(patch(address, json={"state": "active"}, headers={"If-Match": "*"})) == (409, "webhook_ended")


def test_deeds_are_in_the_ledger_without_the_path_and_the_history_verifies(siaga: WebhookSiaga) -> None:
    webhook = siaga.webhook(URL, types=["update", "event"])
    change(siaga, webhook, state="paused")
    change(siaga, webhook, url="https://other.example.go.id/x", description="neu")
    change(siaga, webhook, description="neu")
    siaga.coordinator.post(f"/v1/webhooks/{webhook['id']}/secret-rotations", json={})
    change(siaga, webhook, state="active")
    siaga.coordinator.delete(f"/v1/webhooks/{webhook['id']}")

    recorded = [it for it in entries(siaga) if it.action.startswith("webhook.")]
    assert [it.action.removeprefix("webhook.") for it in recorded] == [
        *("created", "paused", "changed", "secret_rotated", "resumed", "deleted"),
    ]
    facts = json.loads(recorded[0].text)["facts"]
    assert (facts["host"], facts["regions"], facts["types"]) == ("hooks.example.go.id", ["64.08"], ["event", "update"])
    assert not any(secret in it.text for it in recorded for secret in ("geheim", "whsec_", "/siaga", "neu"))
    place_and_sign(siaga)
    assert verify_database(siaga).findings == []


def test_only_one_process_has_the_lease_and_its_predecessor_writes_nothing_any_more(
    siaga: WebhookSiaga, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = leases.take(siaga.database)
    assert first is not None
    assert leases.take(siaga.database) is None
    later = system_clock() + timedelta(seconds=leases.LEASE_SECONDS + 1)
    monkeypatch.setattr(leases, "system_clock", lambda: later)
    second = leases.take(siaga.database)
    assert second is not None
    assert second.fencing == first.fencing + 1

    def write(lease: Lease) -> None:
        with siaga.database.write() as session:
            lease.hold(session)

    write(second)
    with pytest.raises(LeaseLost):
        write(first)
    with siaga.database.write() as session:
        second.release(session)
    assert leases.take(siaga.database) is not None


def test_another_process_goes_on_where_the_first_one_stopped(
    siaga: WebhookSiaga, second_worker: Callable[[], DeliveryWorker]
) -> None:
    receiver = Receiver()
    workers = [siaga.worker, second_worker()]
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        with workers[1].in_background(checkpoint_key(), system_clock, simulated=False):
            with workers[0].in_background(checkpoint_key(), system_clock, simulated=False):
                report(siaga, 2)
                wait_until(lambda: len(deliveries_of(siaga, webhook)) == 2)
            report(siaga, 2)
            wait_until(lambda: len(deliveries_of(siaga, webhook)) == 4)

    assert len({it.id for it in receiver.accepted}) == 4
    assert sum(it.attempts["delivered"] for it in workers) == len(receiver.accepted)


def test_secrets_move_to_the_next_key_of_the_checkpoints(siaga: WebhookSiaga) -> None:
    siaga.webhook(URL)
    old_key, new_key = checkpoint_key(), Ed25519PrivateKey.generate()
    with siaga.database.read() as session:
        before = session.exec(select(Webhook)).one()
    with siaga.database.write() as session:
        service.reencrypt_secrets(session, old_key, new_key)
    with siaga.database.read() as session:
        after = session.exec(select(Webhook)).one()
    old_secret = SecretVault(old_key).decrypt(before.id, before.secret)
    assert SecretVault(new_key).decrypt(after.id, after.secret) == old_secret


def test_a_webhook_whose_secret_is_lost_pauses_and_says_so(siaga: WebhookSiaga) -> None:
    receiver, other_key = Receiver(), Ed25519PrivateKey.generate()
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        with siaga.worker.in_background(other_key, system_clock, simulated=False):
            report(siaga)
            wait_until(lambda: state_of(siaga, webhook)["state"] == "paused")
    assert state_of(siaga, webhook)["pause_reason"] == "secret_lost"
    assert receiver.connections == 0


def test_old_deliveries_are_deleted_and_what_waits_stays(siaga: WebhookSiaga) -> None:
    webhook = siaga.webhook(URL)
    siaga.coordinator.post(f"/v1/webhooks/{webhook['id']}/test-events")
    with siaga.database.write() as session:
        [waiting] = session.exec(select(WebhookDelivery)).all()
        sent = WebhookDelivery(
            webhook=waiting.webhook,
            kind=DeliveryKind.TEST,
            event="test_x",
            type="siaga.test",
            outcome=DeliveryOutcome.DELIVERED,
            created_at=datetime.now(UTC),
        )
        repository.add_deliveries(session, [sent])
    for before, expected in ((timedelta(days=-1), 2), (timedelta(days=1), 1)):
        with siaga.database.write() as session:
            repository.purge_deliveries(session, datetime.now(UTC) + before)
        with siaga.database.read() as session:
            assert len(session.exec(select(WebhookDelivery)).all()) == expected


def test_metrics_count_webhooks_by_state_and_say_how_long_the_oldest_event_waits(siaga: WebhookSiaga) -> None:
    paused = siaga.webhook(URL)
    siaga.webhook(URL, regions=["64.08"])
    change(siaga, paused, state="paused")
    report(siaga)
    place_and_sign(siaga)
    lines = siaga.nation.get("/metrics").text.splitlines()
    assert 'siaga_webhooks{state="active"} 1.0' in lines
    assert 'siaga_webhooks{state="paused"} 1.0' in lines
    [waited] = [it for it in lines if it.startswith("siaga_webhook_oldest_waiting_seconds ")]
    assert float(waited.split()[1]) > 0


def test_pauses_grow_by_three_up_to_six_hours_and_heed_the_receiver() -> None:
    pauses = [pause_after(attempts, 0.0, None).total_seconds() for attempts in range(1, 13)]
    assert pauses[:4] == [1, 3, 9, 27]
    assert pauses[-2:] == [21600, 21600]
    assert pause_after(1, 1.0, None).total_seconds() == 0.75
    assert pause_after(1, 0.0, timedelta(seconds=40)) == timedelta(seconds=40)
    assert pause_after(1, 0.0, timedelta(days=40)) == timedelta(days=1)
    now = datetime(2026, 11, 29, 7, 0, tzinfo=UTC)
    assert asked_pause("120", now) == timedelta(minutes=2)
    assert asked_pause("Sun, 29 Nov 2026 07:01:00 GMT", now) == timedelta(minutes=1)
    assert [asked_pause(it, now) for it in ("", "soon", "-1", "Sun, 29 Nov 2026 06:00:00 GMT", "9" * 40)] == [None] * 5


def test_what_looks_like_a_secret_is_not_kept_of_an_answer() -> None:
    secret, signature = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    answered = f"bad {secret} {signature} \x00\x1b Bearer abc".encode()
    assert shown_answer(answered) == "bad *** *** ***"
