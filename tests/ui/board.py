"""What tests of the situation board do with its page."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request, expect

from tests.ui.browser import WAIT, until
from tests.ui.exercise_server import ExerciseServer


def sign_in(page: Page, exercise: ExerciseServer, address: str = "", *, token: str = "", url: str = "") -> None:
    """Open the board at an address and sign in, by default with the token of the coordination desk."""
    open_board(page, f"{url or exercise.url}/board{address}", token or exercise.tokens["DESK"])


def open_board(page: Page, address: str, token: str) -> None:
    """Open the board of any server and sign in."""
    page.goto(address)
    page.fill("#token", token)
    page.click("button.primary")
    expect(heading(page)).to_be_visible(timeout=WAIT)


def heading(page: Page) -> Any:
    return page.locator(".crumbs h1")


def show(page: Page, address: str) -> None:
    """Go to a screen, and wait until it is there."""
    page.evaluate(SET_ADDRESS, address)
    page.wait_for_function("document.querySelector('.content').children.length > 0")
    expect(page.locator("[aria-busy], .waiting")).to_have_count(0)


def let_time_pass(page: Page, milliseconds: int, condition: Callable[[], bool]) -> None:
    """Put the clock of the page forward, again and again, until a condition holds."""

    def holds_then() -> bool:
        page.clock.run_for(milliseconds)
        return condition()

    until(holds_then)


def count_requests(page: Page) -> list[str]:
    """The paths of the requests of the API from now on, without the stream and the outlines."""
    paths: list[str] = []

    def note(request: Request) -> None:
        path = urlsplit(request.url).path
        if path.startswith("/v1/") and path != "/v1/changes/stream" and "/region-outlines/" not in path:
            paths.append(path)

    page.on("request", note)
    return paths


SET_ADDRESS = """
(hash) => new Promise((resolve) => {
  if (location.hash === hash) {
    resolve(null);
    return;
  }
  // It comes a little after the address is set. The board listens since before: it has begun to read by then.
  addEventListener("hashchange", () => resolve(null), { once: true });
  location.hash = hash;
})
"""
