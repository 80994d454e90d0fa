from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from api.db.engine import Database
from api.delivery.worker import DeliveryWorker
from tests.conftest import Server, Siaga, checkpoint_key

COORDINATOR = "kesbangpol-kutim"


class WebhookSiaga(Siaga):
    """An application with what sends its webhooks."""

    @property
    def worker(self) -> DeliveryWorker:
        worker: DeliveryWorker = self.app.state.delivery_worker
        return worker

    @contextmanager
    def sending(self) -> Iterator[None]:
        with self.worker.in_background(checkpoint_key(), self.app.state.clock, simulated=False):
            yield

    @property
    def coordinator(self) -> TestClient:
        return self.client("64.08", role=Role.COORDINATOR, agency=COORDINATOR)

    def webhook(self, url: str, *, by: TestClient | None = None, **body: Any) -> dict[str, Any]:
        """Make a webhook, and return it with its secret."""
        answer = (by or self.coordinator).post("/v1/webhooks", json={"url": url, "regions": ["64.08"], **body})
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made


@pytest.fixture
def siaga(server: Server, open_url: str) -> Iterator[WebhookSiaga]:
    url = server.new(open_url)
    siaga = WebhookSiaga(url)
    yield siaga
    siaga.database.close()
    server.drop(url)


@pytest.fixture
def second_worker(siaga: WebhookSiaga) -> Iterator[Callable[[], DeliveryWorker]]:
    """Makes workers as other processes would have them, each with a database of its own."""
    with ExitStack() as stack:

        def make() -> DeliveryWorker:
            database = Database(siaga.url)
            stack.callback(database.close)
            return DeliveryWorker(database, siaga.app.state.settings)

        yield make
