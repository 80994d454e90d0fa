from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Server, Siaga
from tests.imports.files import SMALL, loaded


@pytest.fixture(scope="session")
def small_url(server: Server, empty_url: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A country of one district; to copy, not to use."""
    siaga = Siaga(server.new(empty_url))
    report = loaded(siaga, tmp_path_factory.mktemp("small"), SMALL)
    siaga.database.close()
    assert report.errors == []
    return siaga.url


@pytest.fixture(scope="module")
def refusing(server: Server, small_url: str) -> Iterator[Siaga]:
    """For files that are refused, so that a module's tests can share it: each of them leaves nothing behind."""
    with server.copy(small_url) as siaga:
        yield siaga


@pytest.fixture
def small(server: Server, small_url: str) -> Iterator[Siaga]:
    with server.copy(small_url) as siaga:
        yield siaga


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"
