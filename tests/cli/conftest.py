"""Starts are slow, so the starts on one kind of database run once, side by side."""

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
    """On a box without tokens whose schema was downgraded by one step, with LANG=id_ID.UTF-8."""
    older_schema: str | None
    """The schema revision on which `older` started. None: no schema."""


@pytest.fixture(scope="module")
def starts(server: Server, box_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starts]:
    folder = tmp_path_factory.mktemp("starts")
    older_url = server.new(box_url)
    revision = step_down(older_url)
    with ExitStack() as stack:
        both_starts = Starts(
            stack.enter_context(Serving(server.new(None), folder)),
            stack.enter_context(Serving(older_url, folder, LANG="id_ID.UTF-8")),
            revision,
        )
        for serving in (both_starts.empty, both_starts.older):
            serving.wait()
        yield both_starts


def step_down(url: str) -> str | None:
    database = Database(url)
    migrate.downgrade(database.writer, "-1")
    revision = migrate.current_revision(database.writer)
    database.close()
    return revision
