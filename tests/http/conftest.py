from collections.abc import Iterator

import pytest
from fastapi import FastAPI

from api.app import create_app
from api.core.caller import Role
from api.core.settings import Settings
from tests.conftest import Siaga


@pytest.fixture(scope="session")
def bearer(box: Siaga) -> str:
    """What an admin of the nation sends as `Authorization`."""
    return f"Bearer {box.secret('ID', role=Role.ADMIN)}"


@pytest.fixture(scope="session")
def on_both() -> dict[str, dict[str, object]]:
    """What the first of the two databases answered, for the second one to be compared with."""
    return {}


@pytest.fixture
def private(box: Siaga) -> Iterator[FastAPI]:
    """An application of a test's own on the shared box, to add routes to; it takes bodies of 1 kB."""
    app = create_app(Settings(database_url=box.url, body_limit=1024))
    yield app
    app.state.database.close()
