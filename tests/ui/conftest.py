"""Tests of the pages in a real Chromium, which `make ui` runs. `make test` needs neither Node nor a browser."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect, sync_playwright

from api.core.caller import Role
from tests.conftest import Siaga
from tests.ui.board import heading, sign_in
from tests.ui.browser import Browser
from tests.ui.exercise_server import DailyExercise, ExerciseServer
from tests.ui.line import Line

MEASURED: list[str] = []
"""What tests have measured, for the end of the run."""
collect_ignore_glob = [] if os.environ.get("SIAGA_TEST_UI") else ["test_*.py"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out PostgreSQL: a page cannot tell one database from the other, and a browser is slow."""
    items[:] = [
        it
        for it in items
        if not (isinstance(it, pytest.Function) and "tests/ui" in str(it.path) and _on_postgresql(it))
    ]


def _on_postgresql(item: pytest.Function) -> bool:
    return hasattr(item, "callspec") and item.callspec.params.get("server") == "postgresql"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for measurement in MEASURED:
        terminalreporter.write_line(measurement)


@pytest.fixture
def measured() -> Callable[[str], None]:
    """Prints a measurement at the end of the run. Durations are printed and never asserted."""
    return MEASURED.append


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture
def line(open_box: Siaga) -> Iterator[Line]:
    """A server on a port of its own, whose line can be cut. Pilkada 2024 is ahead; nobody has reported."""
    with Line(open_box) as served:
        yield served


@pytest.fixture
def browser(playwright: Playwright, tmp_path: Path) -> Iterator[Browser]:
    """A phone: Chromium with a profile of its own, as wide as 360 pixels, in Indonesian."""
    with Browser(playwright, tmp_path / "profile") as started:
        yield started


@pytest.fixture
def kpu_token(open_box: Siaga) -> str:
    return open_box.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")


@pytest.fixture(scope="session")
def daily_exercise(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DailyExercise]:
    with DailyExercise(lambda: tmp_path_factory.mktemp("exercise")) as served:
        yield served


@pytest.fixture
def exercise(daily_exercise: DailyExercise) -> ExerciseServer:
    """The exercise of today in a process of its own. Whoever stops it starts it again."""
    return daily_exercise.of_today()


@pytest.fixture
def board(browser: Browser, exercise: ExerciseServer) -> Page:
    """A browser of the coordination desk that shows the board of its province, on a laptop."""
    browser.page.set_viewport_size({"width": 1366, "height": 768})
    sign_in(browser.page, exercise)
    expect(heading(browser.page)).to_have_text("Kalimantan Timur")
    return browser.page
