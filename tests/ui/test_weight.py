"""What the first visit costs on a slow line and a slow phone."""

import time
from collections.abc import Callable

from playwright.sync_api import expect

from tests.ui.browser import WAIT, Browser
from tests.ui.line import Line

MOST_BYTES = 60_000
SLOW_LINE = {"offline": False, "latency": 100, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
"""400 kbit/s, and 100 ms there and back."""
CPU_SLOWDOWN = 4
SLOW_WAIT = CPU_SLOWDOWN * WAIT
"""Milliseconds that a slow phone on a slow line may take to show something."""


def test_the_first_visit_is_light(
    line: Line, browser: Browser, kpu_token: str, measured: Callable[[str], None]
) -> None:
    browser.sign_in(line.url, kpu_token)

    pages = sum(sent for path, sent in line.sent_bytes.items() if not path.startswith("/v1/"))
    data = sum(line.sent_bytes.values()) - pages
    measured(f"first visit, sign-in and report page: {pages} bytes of pages, {data} of data")
    assert pages + data <= MOST_BYTES


def test_the_second_visit_asks_for_what_is_new_only(
    line: Line, browser: Browser, kpu_token: str, measured: Callable[[str], None]
) -> None:
    browser.sign_in(line.url, kpu_token)
    line.sent_bytes.clear()
    browser.page.reload()
    expect(browser.page.locator("header p")).to_have_text("Tersambung")

    measured(f"second visit: {sum(line.sent_bytes.values())} bytes, {line.sent_bytes}")
    assert not any(path.startswith("/static/") for path in line.sent_bytes)
    assert sum(line.sent_bytes.values()) < 4000


def test_a_slow_phone_on_a_slow_line_is_measured(
    line: Line, browser: Browser, kpu_token: str, measured: Callable[[str], None]
) -> None:
    page = browser.page
    page.set_default_timeout(SLOW_WAIT)
    protocol = browser.context.new_cdp_session(page)
    protocol.send("Network.enable")
    protocol.send("Network.emulateNetworkConditions", SLOW_LINE)
    protocol.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWDOWN})
    started_at = time.monotonic()
    page.goto(f"{line.url}/sign-in", wait_until="commit")
    expect(page.locator("#token")).to_be_visible(timeout=SLOW_WAIT)
    signing_in = time.monotonic() - started_at
    page.fill("#token", kpu_token)
    started_at = time.monotonic()
    page.click("button.primary")
    expect(page.locator("item-card .head").first).to_be_visible(timeout=SLOW_WAIT)
    first_list = time.monotonic() - started_at
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    started_at = time.monotonic()
    page.reload(wait_until="commit")
    expect(page.locator("item-card .head").first).to_be_visible(timeout=SLOW_WAIT)
    again = time.monotonic() - started_at

    measured(
        f"400 kbit/s, processor slowed {CPU_SLOWDOWN} times: sign-in usable after {signing_in:.2f} s, the list after "
        f"{first_list:.2f} s more (first visit), {again:.2f} s (each later visit)"
    )
