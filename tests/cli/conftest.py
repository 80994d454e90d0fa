"""Starts are slow, so those of one kind of database run side by side, once."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from api.db import migrate
from api.db.engine import Database
from tests.cli.command import Serving
from tests.conftest import Server


@dataclass(frozen=True)
class Starts:
    empty: Serving
    """On a database without a schema."""
    older: Serving
    """On a box without tokens whose schema was taken down a step, for somebody with LANG=id_ID.UTF-8."""
    was: str | None
    """The schema that `older` found; None: none."""


@pytest.fixture(scope="module")
def starts(server: Server, box_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starts]:
    folder = tmp_path_factory.mktemp("starts")
    older = server.new(box_url)
    was = step_down(older)
    with ExitStack() as running:
        found = Starts(
            running.enter_context(Serving(server.new(None), folder)),
            running.enter_context(Serving(older, folder, LANG="id_ID.UTF-8")),
            was,
        )
        for serving in (found.empty, found.older):
            serving.wait()
        yield found


def step_down(url: str) -> str | None:
    database = Database(url)
    migrate.downgrade(database.writer, "-1")
    was = migrate.current_revision(database.writer)
    database.close()
    return was
