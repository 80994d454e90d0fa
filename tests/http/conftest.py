from collections.abc import Iterator

import pytest
from fastapi import FastAPI

from api.app import create_app
from api.core.caller import Role
from api.core.settings import Settings
from tests.conftest import Siaga
from tests.request_log import RequestLog


@pytest.fixture(scope="session")
def bearer(box: Siaga) -> str:
    """The `Authorization` header of a national admin."""
    return f"Bearer {box.secret('ID', role=Role.ADMIN)}"


@pytest.fixture(scope="session")
def first_answers() -> dict[str, dict[str, object]]:
    """Answers of the first database, for comparison with those of the second."""
    return {}


@pytest.fixture
def own_app(box: Siaga) -> Iterator[FastAPI]:
    """An application for one test on the shared box, to add routes to. It takes bodies of up to 1 kB."""
    app = create_app(Settings(database_url=box.url, body_limit=1024))
    yield app
    app.state.database.close()


@pytest.fixture
def request_log(box: Siaga) -> Iterator[RequestLog]:
    yield RequestLog.of(box.app)
    box.app.state.write_log_line = None
