from collections.abc import Iterator

import pytest
from anyio.from_thread import start_blocking_portal
from fastapi.testclient import TestClient

from tests.conftest import Siaga
from tests.readiness.scenario import Scenario


@pytest.fixture
def scenario(open_box: Siaga, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scenario]:
    """East Kalimantan twenty days ahead of polling, with a clock that the test moves.

    All requests run in one event loop: a loop for each request would cost more than most answers do.
    """
    with start_blocking_portal() as portal:
        monkeypatch.setattr(TestClient, "portal", portal)
        yield Scenario(open_box)
