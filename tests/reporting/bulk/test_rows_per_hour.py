"""The hourly row limit of a token stops a faulty script, and says when it may continue."""

from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi.testclient import TestClient

from tests.conftest import Siaga
from tests.reporting.region_checklist.test_past import set_clock
from tests.reporting.updates.test_safety import rows_by_table

URL = "/v1/checklist-updates"


def test_only_accepted_rows_count_against_the_hourly_limit(open_box: Siaga) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    set_clock(open_box, now)
    token_request = {
        "role": "admin",
        "regions": ["64.08"],
        "agency": "kpu-kutim",
        "label": "script",
        "expires_in_days": 9,
    }
    secret = open_box.nation.post("/v1/tokens", json={**token_request, "rows_per_hour": 5}).json()["secret"]
    client = TestClient(open_box.app, headers={"Authorization": f"Bearer {secret}"}, raise_server_exceptions=False)

    def send(rows: int, key: str, **query: Any) -> Any:
        body = [{"region": "64.08", "requirement": "ADH-03", "value": n} for n in range(rows)]
        return client.post(URL, json=body, params=query, headers={"Idempotency-Key": key})

    first, replayed, dry = send(3, "a"), send(3, "a"), send(2, "d", dry_run="true")
    invalid = client.post(URL, json=[{"region": "64.08"}], headers={"Idempotency-Key": "x"})
    before = rows_by_table(open_box, ("sent_rows", "entry", "idempotent_response"))
    over_limit = send(3, "b")
    after = rows_by_table(open_box, ("sent_rows", "entry", "idempotent_response"))
    within_limit = send(2, "c")
    set_clock(open_box, now + timedelta(minutes=59, seconds=59))
    too_early = send(3, "b")
    set_clock(open_box, now + timedelta(hours=1))
    later = send(3, "b")

    assert [it.status_code for it in (first, replayed, dry, invalid, within_limit, later)] == [
        200,
        200,
        200,
        422,
        200,
        200,
    ]
    assert first.headers["ratelimit-policy"] == '"rows";q=5;w=3600'
    assert [it.headers.get("ratelimit") for it in (first, replayed, within_limit, later)] == [
        '"rows";r=2;t=3600',
        None,
        '"rows";r=0;t=3600',
        '"rows";r=2;t=3600',
    ]
    assert (over_limit.status_code, over_limit.json()["code"]) == (429, "too_many_rows_an_hour")
    assert (over_limit.headers["retry-after"], over_limit.headers["ratelimit"]) == ("3600", '"rows";r=2;t=3600')
    assert (too_early.status_code, too_early.headers["retry-after"]) == (429, "1")
    assert after == before, "what was refused is not counted"
    script_tokens = [
        it for it in open_box.nation.get("/v1/tokens?limit=500").json()["items"] if it["label"] == "script"
    ]
    assert [it["rows_per_hour"] for it in script_tokens] == [5]
    wider_token = client.post("/v1/tokens", json={**token_request, "expires_in_days": 1, "rows_per_hour": 20_001})
    assert wider_token.json()["code"] == "wider_than_issuer"
