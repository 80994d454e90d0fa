"""A board that is left on for hours while much happens: its memory stays as it was."""

import os
import statistics
from collections.abc import Callable
from itertools import count
from time import sleep
from typing import Any, NamedTuple

from playwright.sync_api import Page, expect

from tests.ui.board import heading, let_time_pass, show, sign_in
from tests.ui.browser import Browser
from tests.ui.exercise_server import ExerciseServer

HOURS = float(os.environ.get("SIAGA_TEST_BOARD_HOURS", "0.1"))
STEP = 35
"""Seconds by which the clock of the page is put forward after each report, so that hours pass in minutes. After 40
seconds without a sign of life, of which the server gives none within a step, the page would look for another line."""
STEPS_BETWEEN_LOOKS = 20
"""After so many steps somebody looks at another screen, replays the days, and comes back."""
STEPS_BETWEEN_RESTARTS = 400
"""After so many steps, about four hours, the server is killed and started again."""
SAMPLES = 24
READINGS = 5
PAUSE_BETWEEN_READINGS = 0.2
"""Seconds."""
MOST_GROWTH = 1.05
MOST_GROWTH_OF_HEAP = 1.2
"""The heap goes up and down by a quarter: with the screens that were looked at, and with code that was compiled."""
SCREENS = (
    "#/region/64.08",
    "#/region/64/items?silent=true",
    "#/region/64/changes",
    "#/region/64/timeline",
    "#/agency/kpu-kutim",
)


class Memory(NamedTuple):
    """What a page takes after all that is not needed was given back."""

    heap: int
    """Bytes of the heap of its scripts."""
    nodes: int
    listeners: int


def test_a_busy_board_takes_no_more_memory_after_hours(
    browser: Browser, exercise: ExerciseServer, measured: Callable[[str], None]
) -> None:
    page = browser.page
    page.clock.install()
    page.set_viewport_size({"width": 1366, "height": 768})
    sign_in(page, exercise)
    expect(page.locator("region-map a").first).to_be_visible()
    page.evaluate("globalThis.isTheSamePage = true")
    protocol = browser.context.new_cdp_session(page)
    steps = round(HOURS * 3600 / STEP)
    numbers, samples = count(1000), []
    for step in range(steps):
        _report(exercise, page, next(numbers))
        if step % STEPS_BETWEEN_LOOKS == STEPS_BETWEEN_LOOKS // 2:
            _look_around(page, step)
            _report(exercise, page, next(numbers))
        page.clock.run_for(STEP * 1000)
        if step % STEPS_BETWEEN_RESTARTS == STEPS_BETWEEN_RESTARTS - 1:
            _restart(exercise, page)
        if step % max(1, steps // SAMPLES) == 0:
            _report(exercise, page, next(numbers))  # a sign of life: what follows takes some seconds
            samples.append(_memory_at_rest(protocol))
    samples.append(_memory_at_rest(protocol))

    warm = samples[len(samples) // 6 :]
    first, last = _typical(warm[: len(warm) // 3]), _typical(warm[-len(warm) // 3 :])
    measured(
        f"{HOURS:g} simulated hours of a busy board, {steps} reports: heap {first.heap / 1e6:.2f} MB "
        f"in the first third and {last.heap / 1e6:.2f} MB in the last one, nodes {first.nodes} and {last.nodes}, "
        f"listeners {first.listeners} and {last.listeners}; samples {[round(it.heap / 1e6, 2) for it in samples]}"
    )
    assert page.evaluate("globalThis.isTheSamePage")
    assert last.heap <= first.heap * MOST_GROWTH_OF_HEAP
    assert last.nodes <= first.nodes * MOST_GROWTH
    assert last.listeners <= first.listeners * MOST_GROWTH
    assert browser.errors == []


def _report(exercise: ExerciseServer, page: Page, number: int) -> None:
    """Report a number as another client, and wait until the board shows it."""
    exercise.report("ADH-03", number)
    expect(page.locator(".feed li").first).to_contain_text(f"{number // 1000}.{number % 1000:03}")


def _look_around(page: Page, step: int) -> None:
    show(page, SCREENS[step // STEPS_BETWEEN_LOOKS % len(SCREENS)])
    show(page, "#/region/64")
    expect(heading(page)).to_have_text("Kalimantan Timur")
    expect(page.locator(".feed li")).to_have_count(12)  # so its stream has begun
    page.locator(".replay button").click()
    page.clock.run_for(15_000)
    page.locator(".replay button.plain").click()
    expect(page.locator(".countdown strong")).to_have_text("H-30")
    expect(page.locator(".line")).to_have_text("Langsung")


def _restart(exercise: ExerciseServer, page: Page) -> None:
    exercise.kill()
    let_time_pass(page, 3000, page.locator(".lost").is_visible)
    exercise.start()
    let_time_pass(page, 3000, lambda: page.locator(".line").text_content() == "Langsung")


def _memory_at_rest(protocol: Any) -> Memory:
    """The least of several readings. An answer that has just come is drawn beside what it replaces: for a moment the
    page holds both."""
    readings = []
    for _ in range(READINGS):
        readings.append(_memory(protocol))
        sleep(PAUSE_BETWEEN_READINGS)
    return min(readings, key=lambda reading: (reading.nodes, reading.heap))


def _memory(protocol: Any) -> Memory:
    for _ in range(2):
        protocol.send("HeapProfiler.collectGarbage")
    counters = protocol.send("Memory.getDOMCounters")
    return Memory(protocol.send("Runtime.getHeapUsage")["usedSize"], counters["nodes"], counters["jsEventListeners"])


def _typical(samples: list[Memory]) -> Memory:
    heaps, nodes, listeners = zip(*samples, strict=True)
    return Memory(*(round(statistics.median(it)) for it in (heaps, nodes, listeners)))
