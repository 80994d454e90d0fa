"""A token's rows an hour: a script gone wild is stopped, and told when to go on."""

from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi.testclient import TestClient

from tests.conftest import Siaga
from tests.reporting.region_checklist.test_past import set_clock
from tests.reporting.updates.test_safety import everything

URL = "/v1/checklist-updates"


def test_rows_are_counted_with_what_they_do(open_box: Siaga) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    set_clock(open_box, now)
    issued = {"role": "admin", "regions": ["64.08"], "agency": "kpu-kutim", "label": "script", "expires_in_days": 9}
    secret = open_box.nation.post("/v1/tokens", json={**issued, "rows_per_hour": 5}).json()["secret"]
    client = TestClient(open_box.app, headers={"Authorization": f"Bearer {secret}"}, raise_server_exceptions=False)

    def send(rows: int, key: str, **asked: Any) -> Any:
        body = [{"region": "64.08", "requirement": "ADH-03", "value": n} for n in range(rows)]
        return client.post(URL, json=body, params=asked, headers={"Idempotency-Key": key})

    first, replayed, dry = send(3, "a"), send(3, "a"), send(2, "d", dry_run="true")
    bad = client.post(URL, json=[{"region": "64.08"}], headers={"Idempotency-Key": "x"})
    before = everything(open_box, ("sent_rows", "entry", "idempotent_response"))
    over = send(3, "b")
    kept = everything(open_box, ("sent_rows", "entry", "idempotent_response"))
    last = send(2, "c")
    set_clock(open_box, now + timedelta(minutes=59, seconds=59))
    early = send(3, "b")
    set_clock(open_box, now + timedelta(hours=1))
    later = send(3, "b")

    assert [it.status_code for it in (first, replayed, dry, bad, last, later)] == [200, 200, 200, 422, 200, 200]
    assert first.headers["ratelimit-policy"] == '"rows";q=5;w=3600'
    assert [it.headers.get("ratelimit") for it in (first, replayed, last, later)] == [
        '"rows";r=2;t=3600',
        None,
        '"rows";r=0;t=3600',
        '"rows";r=2;t=3600',
    ]
    assert (over.status_code, over.json()["code"]) == (429, "too_many_rows_an_hour")
    assert (over.headers["retry-after"], over.headers["ratelimit"]) == ("3600", '"rows";r=2;t=3600')
    assert (early.status_code, early.headers["retry-after"]) == (429, "1")
    assert kept == before, "what was refused is not counted"
    mine = [it for it in open_box.nation.get("/v1/tokens?limit=500").json()["items"] if it["label"] == "script"]
    assert [it["rows_per_hour"] for it in mine] == [5]
    wider = client.post("/v1/tokens", json={**issued, "expires_in_days": 1, "rows_per_hour": 20_001})
    assert wider.json()["code"] == "wider_than_issuer"
