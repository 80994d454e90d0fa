import pytest

from tests.conftest import Siaga
from tests.http import raw
from tests.request_log import RequestLog


@pytest.mark.parametrize("request_id", ["a", "Desk.Pilkada_64-0001", "x" * 64])
def test_a_harmless_request_id_is_used(box: Siaga, request_id: str, request_log: RequestLog) -> None:
    answer = box.nation.get("/v1/regions/99", headers={"X-Request-ID": request_id})

    assert answer.headers["x-request-id"] == request_id
    assert answer.json()["request_id"] == request_id
    assert f'"request_id": "{request_id}"' in request_log[-1]


@pytest.mark.parametrize("request_id", ["", "x" * 65, "a b", 'a"b', "a\tb", "é", "../..", "a,b"])
def test_an_unsafe_request_id_is_replaced(box: Siaga, request_id: str, request_log: RequestLog) -> None:
    answer = raw.ask(box.app, "/nothing", x_request_id=request_id)

    generated = answer.headers["x-request-id"]
    assert generated != request_id
    assert len(generated) == 36
    assert answer.json()["request_id"] == generated
    assert f'"request_id": "{generated}"' in request_log[-1]


def test_every_answer_has_its_own_request_id(box: Siaga) -> None:
    ids = {box.nation.get(path).headers["x-request-id"] for path in ("/healthz", "/v1/me", "/v1/me", "/v1/no", "/no")}

    assert len(ids) == 5
