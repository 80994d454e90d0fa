"""The situation board behind proxies that treat streams badly, and on lines that break without a word."""

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Response, expect

from tests.ui.board import let_time_pass, sign_in
from tests.ui.browser import WAIT, Browser, until
from tests.ui.exercise_server import ExerciseServer
from tests.ui.proxy import Proxy, Streams

LIVE, POLLING = "Langsung", "Diperbarui berkala"
A_BEGINNING = 11_000
"""Milliseconds in which a stream has to begin, and a little more."""
A_POLL = 15_500
"""Milliseconds until a board that polls asks again."""
A_SILENCE = 41_000
"""Milliseconds without a sign of life after which a line is broken."""


def open_board(browser: Browser, exercise: ExerciseServer, proxy: Proxy) -> Page:
    """A board behind the proxy, whose clock can be put forward. Otherwise it goes as always."""
    page = browser.page
    page.clock.install()
    page.set_viewport_size({"width": 1366, "height": 768})
    sign_in(page, exercise, url=proxy.url)
    page.evaluate("globalThis.isTheSamePage = true")
    return page


@pytest.mark.parametrize("streams", [Streams.REFUSE, Streams.BUFFER, Streams.BUFFER_BODY])
def test_where_streams_do_not_pass_the_board_asks_again_and_again(
    browser: Browser, exercise: ExerciseServer, streams: Streams
) -> None:
    with Proxy(exercise.url, streams) as proxy:
        page = open_board(browser, exercise, proxy)
        until(partial(proxy.has_opened, 1))
        page.clock.fast_forward(A_BEGINNING)
        expect(page.locator(".line")).to_have_text(POLLING)
        expect(page.locator(".feed li")).to_have_count(12)
        expect(page.locator(".simulated")).to_be_visible()

        number = 310 + [*Streams].index(streams)
        exercise.report("ADH-03", 3000 + number)
        page.clock.fast_forward(A_POLL)
        expect(page.locator(".feed li").first).to_contain_text(f"3.{number}")
        for _ in range(5):  # until everything is read that the report has changed
            poll(page)
        answers = answers_of(page)
        poll(page)
        assert {status for _, status in answers} == {304}, answers
        assert {path for path, _ in answers} == {"/v1/changes", "/v1/readiness/64", "/v1/readiness/64/attention"}

        exercise.kill()
        page.clock.fast_forward(A_POLL)
        let_time_pass(page, 5000, page.locator(".lost").is_visible)
        expect(page.locator(".lost")).to_contain_text("tidak terjangkau sejak pukul")
        exercise.start()
        let_time_pass(page, 5000, page.locator(".lost").is_hidden)
        page.clock.fast_forward(A_BEGINNING)
        expect(page.locator(".line")).to_have_text(POLLING)

        assert page.evaluate("globalThis.isTheSamePage")
        assert browser.errors == []


def test_a_board_that_polls_goes_back_to_streams_where_they_pass(browser: Browser, exercise: ExerciseServer) -> None:
    with Proxy(exercise.url, Streams.REFUSE) as proxy:
        page = open_board(browser, exercise, proxy)
        expect(page.locator(".line")).to_have_text(POLLING)
        proxy.streams = Streams.PASS
        for _ in range(20):
            poll(page)
        expect(page.locator(".line")).to_have_text(LIVE)
        exercise.report("ADH-03", 3320)
        expect(page.locator(".feed li").first).to_contain_text("3.320")


def test_a_line_that_falls_silent_without_closing_is_replaced(browser: Browser, exercise: ExerciseServer) -> None:
    with Proxy(exercise.url) as proxy:
        page = open_board(browser, exercise, proxy)
        expect(page.locator(".line")).to_have_text(LIVE)
        expect(page.locator(".feed li")).to_have_count(12)

        proxy.fall_silent()
        exercise.report("ADH-03", 3331)
        page.wait_for_timeout(500)
        expect(page.locator(".feed li", has_text="3.331")).to_have_count(0)
        page.clock.fast_forward(A_SILENCE)
        expect(page.locator(".feed li").first).to_contain_text("3.331")
        expect(page.locator(".line")).to_have_text(LIVE)
        assert proxy.opened_streams == 2

        exercise.report("ADH-03", 3332)
        expect(page.locator(".feed li").first).to_contain_text("3.332")
        assert page.evaluate("globalThis.isTheSamePage")
        assert browser.errors == []


def test_where_streams_fall_silent_after_their_beginning_the_board_polls(
    browser: Browser, exercise: ExerciseServer
) -> None:
    with Proxy(exercise.url, Streams.BEGINNINGS) as proxy:
        page = open_board(browser, exercise, proxy)
        expect(page.locator(".line")).to_have_text(LIVE)
        for opened_streams in (1, 2):
            until(partial(proxy.has_opened, opened_streams))
            page.wait_for_timeout(2000)
            page.clock.fast_forward(A_SILENCE)

        expect(page.locator(".line")).to_have_text(POLLING)
        exercise.report("ADH-03", 3341)
        page.clock.fast_forward(A_POLL)
        expect(page.locator(".feed li").first).to_contain_text("3.341")


def test_a_board_is_live_again_as_soon_as_its_replica_is_no_longer_behind(
    browser: Browser, exercise: ExerciseServer
) -> None:
    with Proxy(exercise.url, Streams.BEHIND) as proxy:
        page = open_board(browser, exercise, proxy)
        expect(page.locator(".lost")).to_be_visible()
        proxy.streams = Streams.PASS
        let_time_pass(page, 2000, page.locator(".lost").is_hidden)
        expect(page.locator(".line")).to_have_text(LIVE)
        exercise.report("ADH-03", 3351)
        expect(page.locator(".feed li").first).to_contain_text("3.351")


def poll(page: Page) -> None:
    """Put the clock forward until the board asks again, and wait for the answers."""
    with (
        page.expect_response(of("/v1/readiness/64"), timeout=2 * WAIT),
        page.expect_response(of("/v1/readiness/64/attention"), timeout=2 * WAIT),
    ):
        page.clock.fast_forward(A_POLL)
    page.wait_for_timeout(500)  # for the board to read them, and to wait for the next poll


def of(path: str) -> Callable[[Response], bool]:
    """Whether a response is that of a path."""
    return lambda response: urlsplit(response.url).path == path


def answers_of(page: Page) -> list[tuple[str, int]]:
    """The paths and statuses of the answers of the API from now on."""
    answers: list[tuple[str, int]] = []

    def note(response: Response) -> None:
        path = urlsplit(response.url).path
        if path.startswith("/v1/"):
            answers.append((path, response.status))

    page.on("response", note)
    return answers
