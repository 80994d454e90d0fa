import pytest

from tests.conftest import Siaga
from tests.readiness.play import Play


@pytest.fixture
def play(open_box: Siaga) -> Play:
    """East Kalimantan twenty days ahead of polling, with a clock that the test moves."""
    return Play(open_box)
