"""What is recorded reaches the receivers: signed, in order, within the scope, and again until it is taken."""

from typing import Any

import pytest

from api.delivery import retries
from tests.delivery.conftest import WebhookSiaga
from tests.delivery.receivers import Received, Receiver, Reply, assert_in_order, assert_signed, receiving, wait_until
from tests.offices import Offices
from tests.reporting.changes.followers import logged_entries


def report(siaga: WebhookSiaga, times: int = 1) -> None:
    for number in range(times):
        Offices(siaga).reported("ADH-03", value=number + 1)


def test_what_is_reported_reaches_the_receiver_as_a_signed_cloud_event(siaga: WebhookSiaga) -> None:
    receiver = Receiver()
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        with siaga.sending():
            report(siaga)
            wait_until(lambda: receiver.accepted)

    [received] = receiver.accepted
    assert_signed(received, webhook["secret"])
    assert received.headers["content-type"] == "application/cloudevents+json; charset=utf-8"
    assert received.headers["host"] == f"127.0.0.1:{receiver.port}"
    assert received.headers[":request"] == "POST /hook?key=geheim HTTP/1.1"
    [change] = siaga.coordinator.get("/v1/changes?types=update").json()["items"]
    event = received.event
    assert event.pop("data") == change
    source = event.pop("source")
    assert source.startswith("urn:uuid:")
    assert event == {
        "specversion": "1.0",
        "id": received.id,
        "type": "siaga.update.posted",
        "subject": "64.08",
        "time": change["recorded_at"],
        "datacontenttype": "application/json",
    }


def test_each_webhook_gets_all_of_its_scope_in_order_and_nothing_else(siaga: WebhookSiaga) -> None:
    nation = siaga.nation
    scopes: list[tuple[Receiver, dict[str, Any]]] = [
        (Receiver(), {"regions": ["64.08"]}),
        (Receiver(), {"regions": ["64.74"]}),
        (Receiver(), {"regions": ["ID"]}),
        (Receiver(), {"regions": ["64"], "types": ["risk"]}),
    ]
    with receiving(*(receiver for receiver, _ in scopes)):
        for receiver, body in scopes:
            siaga.webhook(receiver.url, by=nation, since="2000-01-01", **body)
        with siaga.sending():
            for number in range(10):
                report(siaga)
                risk = {"region": ("64.74", "64.08")[number % 2], "text": {"id": "x"}, "source": "S0"}
                assert nation.post("/v1/risks", json=risk).is_success
            expected = {str(body): logged_entries(siaga, body["regions"]) for _, body in scopes[:3]}
            wait_until(lambda: all(len(it.accepted) >= len(expected[str(body)]) for it, body in scopes[:3]))
            wait_until(lambda: len(scopes[3][0].accepted) >= 10)

    for receiver, body in scopes[:3]:
        assert_in_order(receiver.accepted, expected[str(body)])
    assert [it["type"] for it in scopes[3][0].events] == ["siaga.risk.recorded"] * 10


def test_what_fails_is_tried_again_with_the_same_id_and_what_follows_waits(siaga: WebhookSiaga) -> None:
    answers = iter([Reply(500), Reply(503, {"Retry-After": "1"})])
    receiver = Receiver(lambda _: next(answers, Reply(200, body=b"thanks")))
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        with siaga.sending():
            report(siaga, 3)
            wait_until(lambda: len(deliveries_of(siaga, webhook)) == 5)

    assert_in_order(receiver.accepted, [it["data"]["entry"] for it in receiver.events])
    assert [it.id for it in receiver.received[:3]] == [receiver.accepted[0].id] * 3
    assert len({it.body for it in receiver.received[:3]}) == 1
    assert len({it.headers["webhook-timestamp"] for it in receiver.received[:3]}) > 1
    deliveries = deliveries_of(siaga, webhook)[::-1]
    rows = [(it["outcome"], it["attempt"], it["status"], it["problem"], it["answer"]) for it in deliveries]
    assert rows == [
        ("retrying", 1, 500, "refused", ""),
        ("retrying", 2, 503, "refused", ""),
        ("delivered", 3, 200, None, "thanks"),
        ("delivered", 1, 200, None, "thanks"),
        ("delivered", 1, 200, None, "thanks"),
    ]
    state = siaga.coordinator.get(f"/v1/webhooks/{webhook['id']}").json()
    assert (state["attempts"], state["failing_since"], state["next_attempt_at"]) == (0, None, None)
    left = siaga.coordinator.get(f"/v1/changes?types=update&cursor={state['cursor']}").json()["items"]
    assert left == []


def test_a_receiver_that_answers_410_gets_no_more_and_the_history_says_so(siaga: WebhookSiaga) -> None:
    receiver = Receiver(lambda _: Reply(410))
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        with siaga.sending():
            report(siaga, 2)
            wait_until(lambda: state_of(siaga, webhook)["state"] == "paused")

    assert state_of(siaga, webhook)["pause_reason"] == "gone"
    assert len(receiver.received) == 1
    changes = siaga.coordinator.get("/v1/changes?types=webhook").json()["items"]
    assert [(it["action"], it["id"], it["facts"].get("reason")) for it in changes] == [
        ("webhook.created", webhook["id"], None),
        ("webhook.paused", webhook["id"], "gone"),
    ]


def state_of(siaga: WebhookSiaga, webhook: dict[str, Any]) -> dict[str, Any]:
    state: dict[str, Any] = siaga.coordinator.get(f"/v1/webhooks/{webhook['id']}").json()
    return state


def deliveries_of(siaga: WebhookSiaga, webhook: dict[str, Any]) -> list[dict[str, Any]]:
    """What is stored of each delivery, the newest first. A receiver has taken it a moment earlier."""
    deliveries: list[dict[str, Any]] = siaga.coordinator.get(f"/v1/webhooks/{webhook['id']}/deliveries").json()["items"]
    return deliveries


def test_after_three_days_in_vain_a_webhook_pauses_and_on_resume_misses_nothing(
    siaga: WebhookSiaga, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retries, "is_given_up", lambda failing_since, now: failing_since < now)
    accepts = False
    receiver = Receiver(lambda _: Reply(200 if accepts else 500))
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        with siaga.sending():
            report(siaga, 2)
            wait_until(lambda: state_of(siaga, webhook)["state"] == "paused")
            paused = state_of(siaga, webhook)
            report(siaga, 2)
            accepts = True
            change(siaga, webhook, state="active")
            wait_until(lambda: len(receiver.accepted) == 4)

    assert (paused["pause_reason"], paused["attempts"]) == ("failing", 2)
    updates = siaga.coordinator.get("/v1/changes?types=update").json()["items"]
    assert_in_order(receiver.accepted, [it["entry"] for it in updates])
    assert len(updates) == 4


def change(siaga: WebhookSiaga, webhook: dict[str, Any], **body: Any) -> dict[str, Any]:
    address = f"/v1/webhooks/{webhook['id']}"
    etag = siaga.coordinator.get(address).headers["ETag"]
    answer = siaga.coordinator.patch(address, json=body, headers={"If-Match": etag})
    assert answer.status_code == 200, answer.text
    changed: dict[str, Any] = answer.json()
    return changed


def refuses_second(received: Received) -> Reply:
    return Reply(500 if received.event["data"]["facts"]["value"] == 2 else 200)


def test_an_event_that_is_never_taken_is_left_out_and_asked_for_again(siaga: WebhookSiaga) -> None:
    receiver = Receiver(refuses_second)
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        address = f"/v1/webhooks/{webhook['id']}"
        with siaga.sending():
            report(siaga, 3)
            wait_until(lambda: state_of(siaga, webhook)["failing_since"])
            change(siaga, webhook, skip_next=True)
            wait_until(lambda: len(receiver.accepted) == 2)
            wait_until(lambda: state_of(siaga, webhook)["failing_since"] is None)
            failed = siaga.coordinator.get(f"{address}/deliveries?outcome=failed").json()["items"]
            receiver.reply = lambda _: Reply()
            asked = siaga.coordinator.post(f"{address}/redeliveries", json={"failed": True})
            wait_until(lambda: len(receiver.accepted) == 3)
            wait_until(lambda: not siaga.coordinator.get(f"{address}/deliveries?outcome=waiting").json()["items"])
            again = siaga.coordinator.post(f"{address}/redeliveries", json={"failed": True})

    assert {it["event"] for it in failed} == {receiver.accepted[2].id}
    assert [it["data"]["facts"]["value"] for it in receiver.events] == [1, 3, 2]
    assert (asked.status_code, asked.json()["waiting"]) == (201, 1)
    assert again.json()["waiting"] == 0, "it was delivered"
    kinds = [it["kind"] for it in siaga.coordinator.get(f"{address}/deliveries?outcome=delivered").json()["items"]]
    assert kinds == ["redelivery", "event", "event"]


def test_everything_since_a_moment_is_sent_again_in_order(siaga: WebhookSiaga) -> None:
    receiver = Receiver()
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        with siaga.sending():
            report(siaga, 4)
            wait_until(lambda: len(receiver.accepted) == 4)
            since, address = receiver.events[1]["time"], f"/v1/webhooks/{webhook['id']}"
            # Before the results are stored, the place from which it sends again may be an earlier one.
            wait_until(lambda: len(deliveries_of(siaga, webhook)) == 4)
            answer = siaga.coordinator.post(f"{address}/redeliveries", json={"since": since})
            wait_until(lambda: len(receiver.accepted) == 7)
            report(siaga)
            wait_until(lambda: len(receiver.accepted) == 8)

    assert answer.status_code == 201, answer.text
    ids = [it.id for it in receiver.accepted]
    assert ids[4:7] == ids[1:4]
    assert ids[7] not in ids[:7]


def test_one_event_is_sent_again_and_a_test_event_too_also_while_it_pauses(siaga: WebhookSiaga) -> None:
    receiver = Receiver()
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        address = f"/v1/webhooks/{webhook['id']}"
        with siaga.sending():
            report(siaga)
            wait_until(lambda: deliveries_of(siaga, webhook))
            [delivery] = deliveries_of(siaga, webhook)
            change(siaga, webhook, state="paused")
            report(siaga)
            again = siaga.coordinator.post(f"{address}/deliveries/{delivery['id']}/redelivery")
            test = siaga.coordinator.post(f"{address}/test-events")
            wait_until(lambda: len(receiver.accepted) == 3)

    assert (again.status_code, test.status_code) == (201, 201)
    first, second, third = receiver.accepted
    assert (second.id, second.body) == (first.id, first.body)
    assert third.event["type"] == "siaga.test"
    assert_signed(third, webhook["secret"])
    refused = siaga.coordinator.post(f"{address}/deliveries/{test.json()['id']}/redelivery")
    assert (refused.status_code, refused.json()["code"]) == (409, "not_sent_again")


def test_for_some_hours_after_a_rotation_both_secrets_sign(siaga: WebhookSiaga) -> None:
    receiver = Receiver()
    with receiving(receiver):
        webhook = siaga.webhook(receiver.url, types=["update"])
        address = f"/v1/webhooks/{webhook['id']}/secret-rotations"
        with siaga.sending():
            rotated = siaga.coordinator.post(address, json={}).json()
            report(siaga)
            wait_until(lambda: len(receiver.accepted) == 1)
            replaced = siaga.coordinator.post(address, json={"overlap_hours": 0}).json()
            report(siaga)
            wait_until(lambda: len(receiver.accepted) == 2)

    during, after = receiver.accepted
    assert len({it["secret"] for it in (webhook, rotated, replaced)}) == 3
    assert_signed(during, webhook["secret"])
    assert_signed(during, rotated["secret"])
    assert_signed(after, replaced["secret"])
    assert len(after.headers["webhook-signature"].split(" ")) == 1


def test_nothing_that_is_recorded_after_a_token_was_revoked_is_sent(siaga: WebhookSiaga) -> None:
    revoked_receiver, other_receiver = Receiver(), Receiver()
    with receiving(revoked_receiver, other_receiver):
        siaga.webhook(revoked_receiver.url, types=["update"])
        siaga.webhook(other_receiver.url, by=siaga.nation, types=["update"])
        tokens = siaga.nation.get("/v1/tokens").json()["items"]
        [token] = [it["id"] for it in tokens if it["role"] == "coordinator"]
        with siaga.sending():
            report(siaga)
            wait_until(lambda: revoked_receiver.accepted and other_receiver.accepted)
            assert siaga.nation.delete(f"/v1/tokens/{token}").status_code == 200
            report(siaga, 3)
            wait_until(lambda: len(other_receiver.accepted) == 4)

    assert len(revoked_receiver.received) == 1
    [ended] = [it for it in siaga.nation.get("/v1/webhooks").json()["items"] if it["agency"] is not None]
    assert ended["ends_at"] <= other_receiver.events[-1]["time"]


def test_redirects_are_not_followed_and_long_answers_are_cut(siaga: WebhookSiaga) -> None:
    inside = Receiver()
    receiver = Receiver(lambda _: Reply(302, {"Location": inside.url}, b"whsec_abcdefgh " + b"x" * 10_000))
    with receiving(receiver, inside):
        webhook = siaga.webhook(receiver.url, types=["update"])
        with siaga.sending():
            report(siaga)
            wait_until(lambda: state_of(siaga, webhook)["attempts"])
            [delivery, *_] = deliveries_of(siaga, webhook)

    assert inside.connections == 0
    assert (delivery["status"], delivery["problem"]) == (302, "redirected")
    assert delivery["answer"].startswith("*** xxx")
    assert len(delivery["answer"]) == 500
