"""Many pollers at once are all answered. The session dependency of FastAPI's tutorial locks up here (fastapi#3205)."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest
import uvicorn

from tests.conftest import Siaga

POLLERS = 256
PATIENCE = 60.0


@pytest.fixture
def address(box: Siaga) -> Iterator[str]:
    """Where a real server on the box listens."""
    config = uvicorn.Config(box.app, port=0, lifespan="off", log_config=None, access_log=False, ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(PATIENCE)
    assert not thread.is_alive()


def test_256_pollers_at_once_are_all_answered_and_the_health_check_too(address: str, bearer: str) -> None:
    limits = httpx2.Limits(max_connections=POLLERS + 1)
    with (
        httpx2.Client(base_url=address, timeout=PATIENCE, limits=limits, trust_env=False) as client,
        ThreadPoolExecutor(POLLERS) as pool,
    ):
        barrier = threading.Barrier(POLLERS + 1)

        def poll(_: int) -> int:
            barrier.wait(PATIENCE)
            return client.get("/v1/readiness-checklists/64", headers={"Authorization": bearer}).status_code

        answers = pool.map(poll, range(POLLERS))
        barrier.wait(PATIENCE)
        probe = client.get("/healthz")

        assert probe.json() == {"status": "ok"}
        assert list(answers) == [200] * POLLERS
