"""The situation board, on an exercise that a process of its own serves."""

import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect

from tests.ui.browser import WAIT, Browser
from tests.ui.exercise_server import ExerciseServer
from tests.ui.test_accessibility import findings
from tests.ui.test_weight import CPU_SLOWDOWN, SLOW_LINE

SCREENS = (
    "#/region/64",
    "#/region/64?as_of=H-40",
    "#/region/64/changes",
    "#/region/64/items",
    "#/region/64/items?silent=true",
    "#/region/64.08/item/ADH-03",
    "#/region/64/timeline",
    "#/region/64/report",
    "#/agency/kpu-kutim",
)
MOST_REQUESTS = 3
MOST_BYTES = 100_000
WIDTHS = (360, 1366, 3840)


@pytest.fixture(scope="module")
def exercise(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ExerciseServer]:
    with ExerciseServer(tmp_path_factory.mktemp("exercise")) as server:
        yield server


@pytest.fixture
def board(browser: Browser, exercise: ExerciseServer) -> Page:
    """A browser of the coordination desk that shows the board of its province."""
    sign_in(browser.page, exercise)
    expect(heading(browser.page)).to_have_text("Kalimantan Timur", timeout=WAIT)
    browser.page.set_viewport_size({"width": 1366, "height": 768})
    return browser.page


def sign_in(page: Page, exercise: ExerciseServer, address: str = "") -> None:
    page.goto(f"{exercise.url}/board{address}")
    page.fill("#token", exercise.tokens["DESK"])
    page.click("button.primary")


def heading(page: Page) -> Any:
    return page.locator(".crumbs h1")


def show(page: Page, address: str) -> None:
    """Go to a screen, and wait until it is there."""
    page.evaluate("(hash) => { location.hash = hash; }", address)
    page.wait_for_function("document.querySelector('.content').children.length > 0")
    expect(page.locator(".content[aria-busy]")).to_have_count(0)


def test_people_drill_down_to_a_district_and_back(board: Page, browser: Browser) -> None:
    for name in ("Kutai Timur", "Sangatta Utara"):
        board.locator(".heat tbody .name a", has_text=name).click()
        expect(heading(board)).to_have_text(name)
    for name in ("Kutai Timur", "Kalimantan Timur"):
        board.go_back()
        expect(heading(board)).to_have_text(name)
    board.locator('region-map a[data-key="map-64.07"]').focus()
    board.keyboard.press("Enter")
    expect(heading(board)).to_have_text("Kutai Barat")
    board.locator(".crumbs a", has_text="Kalimantan Timur").click()
    expect(heading(board)).to_have_text("Kalimantan Timur")
    assert browser.errors == []


def test_the_link_that_a_start_prints_opens_the_board(browser: Browser, exercise: ExerciseServer) -> None:
    browser.page.goto(exercise.board_link)
    browser.page.click("button.primary")

    expect(heading(browser.page)).to_have_text("Kalimantan Timur", timeout=WAIT)


def test_a_link_opens_the_same_view_after_signing_in(browser: Browser, exercise: ExerciseServer) -> None:
    address = "#/region/64?measure=LOG&sort=silent.down"
    sign_in(browser.page, exercise, address)

    expect(browser.page.locator("#measure")).to_have_value("LOG", timeout=WAIT)
    assert browser.page.url.endswith(address)
    expect(browser.page.locator(".heat tbody .name").first).to_have_text("Mahakam Ulu")


def test_a_report_of_another_client_is_on_the_board_without_a_reload(
    board: Page, exercise: ExerciseServer, measured: Callable[[str], None]
) -> None:
    expect(board.locator(".line")).to_have_text("Langsung", timeout=WAIT)
    board.evaluate("globalThis.isTheSamePage = true")
    coverage = board.locator(".figure strong").first
    before = coverage.text_content() or ""

    started_at = time.monotonic()
    exercise.report("ADH-03", 4800)

    expect(board.locator(".feed li", has_text="4.800")).to_be_visible(timeout=WAIT)
    heard = time.monotonic() - started_at
    expect(coverage).not_to_have_text(before, timeout=WAIT)
    measured(f"a report is on the board after {heard:.2f} s, its score after {time.monotonic() - started_at:.2f} s")
    assert board.evaluate("globalThis.isTheSamePage")


def test_a_board_that_lost_its_server_says_so_and_comes_back(board: Page, exercise: ExerciseServer) -> None:
    expect(board.locator(".line")).to_have_text("Langsung", timeout=WAIT)
    board.evaluate("globalThis.isTheSamePage = true")

    exercise.kill()
    expect(board.locator(".lost")).to_contain_text("tidak terjangkau sejak pukul", timeout=WAIT)
    expect(board.locator(".heat tbody tr")).to_have_count(10)

    exercise.start()
    expect(board.locator(".lost")).to_be_hidden(timeout=WAIT)
    expect(board.locator(".line")).to_have_text("Langsung", timeout=WAIT)
    exercise.report("ADH-03", 3211)
    expect(board.locator(".feed li", has_text="3.211")).to_be_visible(timeout=WAIT)
    assert board.evaluate("globalThis.isTheSamePage")


def test_thirty_days_are_replayed_with_one_request(board: Page) -> None:
    requests = count_requests(board)

    board.locator(".replay button").click()
    slider = board.locator(".replay input")
    expect(slider).to_be_visible()
    slider.fill("3")
    expect(board.locator(".countdown strong")).to_have_text("H-56")
    expect(board.locator(".heat tbody tr")).to_have_count(10)
    board.locator(".replay button.plain").click()
    expect(board.locator(".countdown strong")).to_have_text("H-30")

    assert requests == ["/v1/readiness/64/series"]


def test_a_screen_costs_three_requests_at_most(board: Page) -> None:
    for address in SCREENS:
        show(board, "#/agency/bawaslu-kutim")
        requests = count_requests(board)
        show(board, address)
        assert len(requests) <= MOST_REQUESTS, (address, requests)


def test_nothing_is_asked_while_nothing_changes(board: Page) -> None:
    expect(board.locator(".line")).to_have_text("Langsung", timeout=WAIT)
    requests = count_requests(board)

    board.wait_for_timeout(3000)

    assert requests == []


def count_requests(page: Page) -> list[str]:
    """The paths of the requests of the API from now on, without the stream and the outlines."""
    paths: list[str] = []

    def note(request: Request) -> None:
        path = urlsplit(request.url).path
        if path.startswith("/v1/") and path != "/v1/changes/stream" and "/region-outlines/" not in path:
            paths.append(path)

    page.on("request", note)
    return paths


def test_every_screen_fits_on_a_phone_a_laptop_and_a_wall(board: Page) -> None:
    for width in WIDTHS:
        board.set_viewport_size({"width": width, "height": 800})
        for address in SCREENS:
            show(board, address)
            assert board.evaluate("document.documentElement.scrollWidth") <= width, (width, address)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["id-ID", "en-US"])
def test_the_board_is_accessible(browser: Browser, exercise: ExerciseServer, language: str, scheme: str) -> None:
    browser.kill()
    browser.language, browser.scheme = language, scheme
    browser.open()
    sign_in(browser.page, exercise)
    expect(heading(browser.page)).to_have_text("Kalimantan Timur", timeout=WAIT)
    browser.page.set_viewport_size({"width": 1366, "height": 768})
    for address in SCREENS:
        show(browser.page, address)
        assert findings(browser) == [], address
    for measure in ("score", "silent"):
        show(browser.page, f"#/region/64?measure={measure}")
        assert findings(browser) == []
    assert browser.errors == []


def test_the_first_paint_is_light_and_soon(
    browser: Browser, exercise: ExerciseServer, measured: Callable[[str], None]
) -> None:
    sign_in(browser.page, exercise)
    expect(heading(browser.page)).to_have_text("Kalimantan Timur", timeout=WAIT)
    page = browser.page
    page.goto("about:blank")
    protocol = browser.context.new_cdp_session(page)
    protocol.send("Network.enable")
    protocol.send("Network.clearBrowserCache")
    protocol.send("Network.emulateNetworkConditions", SLOW_LINE)
    protocol.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWDOWN})
    sizes: dict[str, float] = {}
    addresses: dict[str, str] = {}
    protocol.on("Network.requestWillBeSent", lambda it: addresses.update({it["requestId"]: it["request"]["url"]}))
    protocol.on("Network.loadingFinished", lambda it: sizes.update({it["requestId"]: it["encodedDataLength"]}))
    started_at = time.monotonic()

    page.goto(f"{exercise.url}/board#/region/64", wait_until="commit")
    expect(page.locator(".heat tbody tr").first).to_be_visible(timeout=WAIT)

    painted = time.monotonic() - started_at
    before_map = sum(size for id, size in sizes.items() if "/region-outlines/" not in addresses.get(id, ""))
    measured(
        f"board, 400 kbit/s, processor slowed {CPU_SLOWDOWN} times: headline and table after {painted:.2f} s, "
        f"{before_map:.0f} bytes before the map"
    )
    assert before_map <= MOST_BYTES


def test_a_map_of_the_whole_country_is_repainted(board: Page, measured: Callable[[str], None]) -> None:
    milliseconds = board.evaluate(REPAINT, 514)
    measured(f"a map of 514 regions is repainted in {milliseconds:.1f} ms")
    assert board.locator("#trial a[data-step=late]").count() == 514


REPAINT = """
async (count) => {
  const folder = document.querySelector('script[type=module]').src.replace(/page\\.js$/, '');
  await import(`${folder}region-map.js`);
  const map = document.createElement('region-map');
  map.id = 'trial';
  document.body.append(map);
  const rows = Array.from({ length: count }, (_, index) => ({ code: String(index), name: `Region ${index}` }));
  map.draw(null, rows, 'Trial');
  const paint = (step) => map.paint(rows, () => ({ scale: 'band', step, text: step }), () => '#', () => step);
  paint('ready');
  map.getBoundingClientRect();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  const startedAt = performance.now();
  paint('late');
  map.getBoundingClientRect();
  return performance.now() - startedAt;
}
"""
