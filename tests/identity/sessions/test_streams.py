"""A browser that is signed in follows changes, until its session ends."""

import httpx2
import pytest

from api.core.caller import Role
from tests.conftest import Siaga
from tests.http.served import serving
from tests.reporting.changes.followers import PATIENCE, STREAM, read_events


@pytest.mark.parametrize("way_out", ["/v1/sessions/current", "/v1/sessions"])
def test_a_stream_with_a_cookie_ends_when_the_browser_is_signed_out(open_box: Siaga, way_out: str) -> None:
    secret = open_box.secret("64.08", role=Role.READER, agency="kpu-kutim")
    with serving(open_box) as port:
        address = f"http://127.0.0.1:{port}"
        headers = {"Origin": address, "Siaga-Client": "page"}
        with httpx2.Client(base_url=address, headers=headers, trust_env=False, timeout=PATIENCE) as client:
            assert client.post("/v1/sessions", json={"token": secret}).status_code == 201
            with client.stream("GET", STREAM) as answer:
                events = read_events(answer.iter_lines())
                next(events)
                assert client.delete(way_out).status_code == 200
                [*_, last] = events
            refused = client.get(STREAM)

    assert (last.name, last.data) == ("end", {"reason": "token"})
    assert refused.json()["code"] == "token_missing", "the browser has forgotten its cookie"
