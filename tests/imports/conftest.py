from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Server, Siaga
from tests.imports.files import SMALL, load_files


@pytest.fixture(scope="session")
def small_url(server: Server, empty_url: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The URL of a database of a country of one district, to be copied and never changed."""
    siaga = Siaga(server.new(empty_url))
    report = load_files(siaga, tmp_path_factory.mktemp("small"), SMALL)
    siaga.database.close()
    assert report.errors == []
    return siaga.url


@pytest.fixture(scope="module")
def refusing(server: Server, small_url: str) -> Iterator[Siaga]:
    """A database for files that are refused. A module's tests share it, because a refused file stores nothing."""
    with server.copy(small_url) as siaga:
        yield siaga


@pytest.fixture
def small(server: Server, small_url: str) -> Iterator[Siaga]:
    with server.copy(small_url) as siaga:
        yield siaga


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"
