from collections.abc import Iterator
from typing import Any

import pytest

from api.core.caller import Role
from tests.checklists import make
from tests.checklists.items.read import rows
from tests.conftest import Server, Siaga


@pytest.fixture(scope="module")
def reported_box(server: Server, box_url: str) -> Iterator[Siaga]:
    with make.reported_box(server, box_url) as box:
        yield box


@pytest.fixture(scope="module")
def kaltim(reported_box: Siaga) -> str:
    """The `Authorization` header of an admin of 64."""
    return f"Bearer {reported_box.secret('64', role=Role.ADMIN)}"


@pytest.fixture(scope="module")
def everything(reported_box: Siaga, kaltim: str) -> list[Any]:
    """All items of 64 and below, sorted by region."""
    return rows(reported_box, kaltim, "limit=500")
