from collections.abc import Iterator
from typing import Any

import pytest

from tests.checklists import make
from tests.conftest import Server, Siaga


@pytest.fixture(scope="module")
def reported_box(server: Server, box_url: str) -> Iterator[Siaga]:
    with make.reported_box(server, box_url) as box:
        yield box


@pytest.fixture(scope="module")
def checklists(server: Server, reported_box: Siaga) -> dict[str, Any]:
    """The checklists of 64 and of every region below it, by region code, in the reported box."""
    return make.checklists_of_64(server, reported_box)
