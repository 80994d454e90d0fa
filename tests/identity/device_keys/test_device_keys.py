"""The keys with which devices encrypt what they hold for an agency."""

import base64
import logging
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import update
from sqlmodel import select

from api.core.caller import Role
from api.http.models import IdempotentResponse
from api.identity.device_keys import service
from api.identity.device_keys.models import DeviceKey
from tests.browsers import browser, signed_in
from tests.conftest import Siaga
from tests.offices import entries
from tests.request_log import RequestLog

KEYS = "/v1/device-keys"
DEVICE, OTHER_DEVICE = f"{KEYS}/{uuid4()}", f"{KEYS}/{uuid4()}"


def office(siaga: Siaga, agency: str = "kpu-kutim", role: Role = Role.REPORTER) -> TestClient:
    return signed_in(siaga, "64.08", role=role, agency=agency)


def key(client: TestClient, device: str = DEVICE) -> str:
    answer = client.put(device)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["key"])


def test_a_device_gets_the_same_key_again_and_another_device_or_agency_another_one(open_box: Siaga) -> None:
    first, again, bawaslu = office(open_box), office(open_box), office(open_box, "bawaslu-kutim")

    keys = [key(first), key(again), key(first, OTHER_DEVICE), key(bawaslu)]

    assert keys[0] == keys[1]
    assert len({*keys}) == 3
    assert {len(base64.b64decode(it)) for it in keys} == {service.KEY_BYTES}


def test_a_key_is_given_to_a_session_of_an_agency_alone(open_box: Siaga) -> None:
    key(office(open_box))
    token = open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
    operator = signed_in(open_box, "ID", role=Role.ADMIN)
    signed_out = office(open_box)
    signed_out.delete("/v1/sessions/current")

    codes = [client.put(DEVICE).json()["code"] for client in (token, operator, signed_out, open_box.anonymous)]

    assert codes == ["session_required", "agency_missing", "token_missing", "token_missing"]


def test_nobody_gets_a_key_when_the_token_of_the_session_is_revoked(open_box: Siaga) -> None:
    body = {"role": "reporter", "regions": ["64.08"], "agency": "kpu-kutim", "label": "x", "expires_in_days": 7}
    issued = open_box.nation.post("/v1/tokens", json=body).json()
    client = browser(open_box, issued["secret"])
    key(client)
    open_box.nation.delete(f"/v1/tokens/{issued['id']}")

    assert client.put(DEVICE).json()["code"] == "token_unknown"


def test_a_key_that_is_deleted_is_gone_for_ever(open_box: Siaga) -> None:
    client, bawaslu = office(open_box), office(open_box, "bawaslu-kutim")
    before, of_bawaslu = key(client), key(bawaslu)

    deleted, deleted_again = client.delete(DEVICE), client.delete(DEVICE)

    assert (deleted.status_code, deleted_again.status_code) == (200, 404)
    assert before not in deleted.text
    assert key(client) != before
    assert key(bawaslu) == of_bawaslu
    assert office(open_box, role=Role.READER).delete(DEVICE).json()["code"] == "role_missing"


def test_an_agency_sees_its_own_devices_without_the_keys(open_box: Siaga) -> None:
    client, bawaslu = office(open_box), office(open_box, "bawaslu-kutim")
    secret = key(client)
    key(bawaslu, OTHER_DEVICE)

    listed = client.get(KEYS)

    assert [f"{KEYS}/{it['device']}" for it in listed.json()["items"]] == [DEVICE]
    assert secret not in listed.text
    assert open_box.nation.get(KEYS).json()["items"] == []


def test_a_key_that_nobody_uses_is_forgotten(open_box: Siaga) -> None:
    client, bawaslu = office(open_box), office(open_box, "bawaslu-kutim")
    before = key(client)
    long_ago = datetime.now(UTC).date() - timedelta(days=181)
    with open_box.database.write() as session:
        session.connection().execute(update(DeviceKey).values(last_used_on=long_ago))

    key(bawaslu)

    with open_box.database.read() as session:
        assert session.exec(select(DeviceKey.agency)).all() == ["bawaslu-kutim"]
    assert key(client) != before


def test_an_agency_has_a_bounded_number_of_devices(open_box: Siaga, monkeypatch: pytest.MonkeyPatch) -> None:
    client = office(open_box)
    monkeypatch.setattr(service, "MOST_DEVICES", 2)
    key(client, DEVICE), key(client, OTHER_DEVICE)

    refused = client.put(f"{KEYS}/{uuid4()}")

    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_devices")
    assert client.put(DEVICE).status_code == 200
    client.delete(OTHER_DEVICE)
    assert client.put(f"{KEYS}/{uuid4()}").status_code == 200


def test_a_key_is_in_no_log_ledger_or_kept_answer(open_box: Siaga, caplog: pytest.LogCaptureFixture) -> None:
    log = RequestLog.of(open_box.app)
    client = office(open_box)
    with caplog.at_level(logging.DEBUG):
        answer = client.put(DEVICE, headers={"Idempotency-Key": "a key for this device"})
    secret = answer.json()["key"]

    assert answer.headers["Cache-Control"] == "no-store"
    assert secret not in f"{log.__dict__}{caplog.text}"
    assert [it.action for it in entries(open_box)] == ["session.began"]
    assert secret not in entries(open_box)[0].text
    assert not any(secret.encode() in it.body for it in open_box.app.state.kept_answers.answers.values())
    with open_box.database.read() as session:
        assert session.exec(select(IdempotentResponse)).all() == []
