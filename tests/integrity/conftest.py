"""A database with records of every kind, which tests change past Siaga, in transactions that they roll back."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from api.identity import service as identity_service
from tests.browsers import browser
from tests.conftest import Server, Siaga
from tests.coordination.statements.test_writes import ASSESSMENT, RISK, SOURCE, STATEMENT
from tests.identity.test_tokens_api import NEW_TOKEN
from tests.integrity.rebuild.random_coordination import RandomCoordination
from tests.integrity.verify.test_tampering import disable_triggers
from tests.ledgers import busy_box, busy_day, busy_url, place_and_sign
from tests.offices import Offices
from tests.reporting.bulk.test_bulk import post as post_bulk
from tests.reporting.evidence.test_evidence import PDF, store_file

__all__ = ["busy_box", "busy_url"]
ELECTION = "/v1/elections/pilkada-2024"


@pytest.fixture(scope="session")
def varied_url(server: Server, open_url: str) -> str:
    """A box with records of every kind, without triggers; to copy, not to use."""
    siaga = Siaga(server.new(open_url))
    record_everything(siaga)
    place_and_sign(siaga)
    disable_triggers(siaga)
    siaga.database.close()
    return siaga.url


@pytest.fixture(scope="session")
def varied_box(server: Server, varied_url: str) -> Iterator[Siaga]:
    """A box with records of every kind, without triggers. Each test rolls its changes back."""
    with server.copy(varied_url) as siaga:
        yield siaga


def record_everything(siaga: Siaga) -> None:
    offices = Offices(siaga)
    busy_day(siaga, 8)
    photo, minutes = store_file(offices), store_file(offices, PDF + b"2")
    link = {"kind": "link", "url": "https://a.id/1", "signed_by": "Somebody", "dated": "2024-11-20", "number": "7"}
    offices.reported("LOG-07", status="done", evidence=[{"kind": "photo", "file": photo}, link], entered_by="Rina")
    update_id = offices.reported("ADH-02", value=3, note="three")
    offices.reported("ADH-02", value=5, corrects=update_id, note="a digit too many")
    offices.reported("LOG-01G", value=500, of=1000)
    offices.reported("LOG-04G", value=450)
    offices.reported("LOG-01G", value=450, of=1000)
    assert post_bulk(siaga, [{"region": "64.08", "requirement": "ADH-04", "value": 4, "note": "x"}]).status_code == 200
    nation = siaga.nation
    post(nation, f"/v1/evidence/{minutes}/erasure", note="shows an identity card")
    post(nation, "/v1/regions/64.08/figures", kind="stations", election="pilkada-2024", source="S0", value=703)
    for region, days in (("64.08", 27), ("64", 30)):
        polling_on = (datetime.now(UTC) + timedelta(days)).date().isoformat()
        post(nation, f"{ELECTION}/polling-days", region=region, polling_on=polling_on, source="S0", note="flood")
    for holds in (True, False, True):
        post(nation, "/v1/regions/64.07/flags", flag="no_network", holds=holds, source="S0", note="asked")
    stage = {"slug": "hitung", "title": {"id": "Hitung", "en": "Count"}, "starts_on": "2090-01-01"}
    change = {"source": "S0", "stages": [stage]}
    assert nation.patch(ELECTION, json=change, headers={"If-Match": "*"}).is_success
    RandomCoordination(siaga, seed=1).repeat_each(1)
    post(nation, "/v1/sources", **SOURCE, event_on="2024-11-03")
    post(nation, "/v1/statements", **STATEMENT, source="S0", note="overheard")
    risk = post(nation, "/v1/risks", **RISK, source="S0")["risk"]["id"]
    review = {"severity": "high", "source": "S0", "note": "water rises"}
    assert nation.patch(f"/v1/risks/{risk}", json=review, headers={"If-Match": "*"}).is_success
    post(nation, "/v1/assessments", **ASSESSMENT, source="S0", note="provisional")
    token = post(nation, "/v1/tokens", **NEW_TOKEN)["id"]
    assert nation.delete(f"/v1/tokens/{token}").is_success
    secret = siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    browser(siaga, secret)
    assert browser(siaga, secret).delete("/v1/sessions/current").is_success
    contact = {"duty_contact": "0549-1", "source": "S0"}
    assert nation.patch("/v1/agencies/kpu-kutim", json=contact, headers={"If-Match": "*"}).is_success
    loaded_event = {"source": "S0", "note": "heard", "outcomes": [{"id": "Sepakat"}]}
    assert nation.patch("/v1/coordination-events/EV1", json=loaded_event, headers={"If-Match": "*"}).is_success
    feed = {"regions": ["64.08"], "label": "phone"}
    post(nation, "/v1/calendar-feeds", **feed)
    post(nation, "/v1/webhooks", url="https://hooks.example.go.id/siaga", regions=["64.08"])
    with siaga.database.write() as session:
        identity_service.cover_tokens(session, datetime.now(UTC))


def post(client: TestClient, address: str, **body: Any) -> Any:
    answer = client.post(address, json=body)
    assert answer.is_success, (address, answer.text)
    return answer.json()
