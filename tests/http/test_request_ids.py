import logging

import pytest

from tests.conftest import Siaga
from tests.http import raw


@pytest.mark.parametrize("given", ["a", "Desk.Pilkada_64-0001", "x" * 64])
def test_a_harmless_request_id_is_kept(box: Siaga, given: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "siaga.requests")

    answer = box.nation.get("/v1/regions/99", headers={"X-Request-ID": given})

    assert answer.headers["x-request-id"] == given
    assert answer.json()["request_id"] == given
    assert f'"request_id": "{given}"' in caplog.messages[-1]


@pytest.mark.parametrize("given", ["", "x" * 65, "a b", 'a"b', "a\tb", "é", "../..", "a,b"])
def test_another_one_is_replaced(box: Siaga, given: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "siaga.requests")

    answer = raw.ask(box.app, "/nothing", x_request_id=given)

    made = answer.headers["x-request-id"]
    assert made != given
    assert len(made) == 36
    assert answer.json()["request_id"] == made
    assert f'"request_id": "{made}"' in caplog.messages[-1]


def test_every_answer_has_its_own(box: Siaga) -> None:
    ids = {box.nation.get(path).headers["x-request-id"] for path in ("/healthz", "/v1/me", "/v1/me", "/v1/no", "/no")}

    assert len(ids) == 5
