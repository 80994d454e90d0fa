"""The situation board, on an exercise that a process of its own serves."""

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.ui.board import count_requests, heading, show, sign_in
from tests.ui.browser import WAIT, Browser
from tests.ui.exercise_server import ExerciseServer
from tests.ui.test_accessibility import findings
from tests.ui.test_weight import CPU_SLOWDOWN, SLOW_LINE, SLOW_WAIT

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


def test_people_drill_down_from_the_nation_to_a_district_and_back(browser: Browser, exercise: ExerciseServer) -> None:
    page = browser.page
    page.set_viewport_size({"width": 1366, "height": 768})
    sign_in(page, exercise, token=exercise.issue_token("admin", "ID"))
    names = ("Indonesia", "Kalimantan Timur", "Kutai Timur", "Sangatta Utara")
    expect(heading(page)).to_have_text(names[0])
    for name in names[1:]:
        page.locator(".heat tbody .name a", has_text=name).click()
        expect(heading(page)).to_have_text(name)
    expect(page.locator(".crumbs a:not([title])")).to_have_text(names[:3])
    for name in names[2::-1]:
        page.go_back()
        expect(heading(page)).to_have_text(name)
    page.go_forward()
    page.locator('region-map a[data-key="map-64.07"]').focus()
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Kutai Barat")
    page.locator(".crumbs a", has_text="Indonesia").click()
    expect(heading(page)).to_have_text("Indonesia")
    assert browser.errors == []


@pytest.mark.parametrize("tab", ["", "/changes", "/items", "/timeline", "/report"])
def test_a_link_into_the_middle_names_all_regions_and_no_code(board: Page, exercise: ExerciseServer, tab: str) -> None:
    board.goto("about:blank")
    board.goto(f"{exercise.url}/board#/region/64.08.04{tab}")

    expect(heading(board)).to_have_text("Sangatta Utara")
    expect(board.locator(".crumbs a:not([title])")).to_have_text(
        [] if tab == "/timeline" else ["Indonesia", "Kalimantan Timur", "Kutai Timur"]
    )


def test_the_headline_forecasts_polling_day_or_says_that_too_little_is_reported(board: Page) -> None:
    forecast = board.locator(".forecast")
    expect(forecast).to_contain_text(re.compile(r"Selesai pada hari H\d+%perkiraan \d+.\d+%"))
    show(board, "#/region/64?as_of=H-40")
    expect(forecast).to_contain_text(re.compile(r"perkiraan \d+.\d+%"))
    show(board, "#/region/64.08.04")
    expect(forecast).to_contain_text("laporan terlalu sedikit")


def test_a_past_moment_shows_the_categories_too(board: Page) -> None:
    categories = board.locator(".heat thead th:nth-child(n + 8)")
    today = categories.all_text_contents()
    show(board, "#/region/64?as_of=H-40&measure=ADH")

    assert categories.all_text_contents() == today
    expect(board.locator("#measure")).to_have_value("ADH")
    expect(board.locator("region-map a[data-scale=share]")).to_have_count(10)


def test_what_was_reported_before_is_there_when_the_board_opens(board: Page) -> None:
    expect(board.locator(".feed li")).to_have_count(12)
    requests = count_requests(board)
    show(board, "#/region/64.08")
    expect(board.locator(".feed li").first).to_contain_text("Kutai Timur")

    assert not [path for path in requests if path.startswith("/v1/changes")]


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
    slider, countdown = board.locator(".replay input"), board.locator(".countdown strong")
    expect(slider).to_be_visible()
    expect(countdown).to_have_text("H-30", timeout=3 * WAIT)  # 13 seconds at its pace
    expect(board.locator(".replay button").first).to_have_attribute("aria-label", "Putar")
    for day in range(30):
        slider.fill(str(day))
        expect(countdown).to_have_text(f"H-{59 - day}")
        assert board.locator(".heat tbody tr").count() == board.locator("region-map a[data-step]").count() == 10
    slider.fill("3")
    expect(board.locator(".heat thead th", has_text="ADH")).to_be_visible()
    board.locator(".replay button.plain").click()
    expect(countdown).to_have_text("H-30")

    assert requests == ["/v1/readiness/64/series"]
    assert "day=" not in board.url


def test_a_link_to_a_replayed_day_opens_that_day(board: Page, browser: Browser, exercise: ExerciseServer) -> None:
    board.locator(".replay button").click()
    board.locator(".replay input").fill("3")
    expect(board.locator(".countdown strong")).to_have_text("H-56")
    address = board.url
    rows = board.locator(".heat tbody").inner_text()
    board.goto("about:blank")
    requests = count_requests(board)
    board.goto(address)

    expect(board.locator(".countdown strong")).to_have_text("H-56")
    assert board.locator(".heat tbody").inner_text() == rows
    assert len(requests) <= MOST_REQUESTS, requests
    assert requests.count("/v1/readiness/64/series") == 1
    board.locator(".heat tbody .name a", has_text="Kutai Timur").click()
    expect(heading(board)).to_have_text("Kutai Timur")
    expect(board.locator(".countdown strong")).to_have_text("H-56")
    board.locator(".heat tbody .name a", has_text="Sangatta Utara").click()
    expect(heading(board)).to_have_text("Sangatta Utara")
    expect(board.locator(".countdown strong")).to_have_text("H-56")
    board.locator(".replay button.plain").click()
    expect(board.locator(".countdown strong")).to_have_text("H-30")
    show(board, "#/region/64?day=2999-01-01")
    expect(board.locator(".replay [role=alert]")).to_be_visible()
    assert browser.errors == []


def test_a_screen_costs_three_requests_at_most(board: Page) -> None:
    for address in SCREENS:
        show(board, "#/agency/bawaslu-kutim")
        requests = count_requests(board)
        show(board, address)
        board.wait_for_timeout(500)
        assert len(requests) <= MOST_REQUESTS, (address, requests)


def test_nothing_is_asked_while_nothing_changes(board: Page) -> None:
    expect(board.locator(".line")).to_have_text("Langsung", timeout=WAIT)
    requests = count_requests(board)

    board.wait_for_timeout(3000)

    assert requests == []


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

    page.goto(f"{exercise.url}/board#/region/64", wait_until="commit", timeout=SLOW_WAIT)
    expect(page.locator(".heat tbody tr").first).to_be_visible(timeout=SLOW_WAIT)

    painted = time.monotonic() - started_at
    before_map = sum(size for id, size in sizes.items() if "/region-outlines/" not in addresses.get(id, ""))
    measured(
        f"board, 400 kbit/s, processor slowed {CPU_SLOWDOWN} times: headline and table after {painted:.2f} s, "
        f"{before_map:.0f} bytes before the map"
    )
    assert before_map <= MOST_BYTES


def test_a_map_of_the_whole_country_is_repainted(
    browser: Browser, exercise: ExerciseServer, measured: Callable[[str], None]
) -> None:
    page = browser.page
    page.set_viewport_size({"width": 1366, "height": 768})
    sign_in(page, exercise, token=exercise.issue_token("admin", "ID"))
    found = page.evaluate(REPAINT)
    measured(
        f"a map of {found['regions']} outlines is drawn in {found['drawn']:.0f} ms, and all of it repainted in "
        f"{found['repainted']:.0f} ms, half of it in {found['half']:.0f} ms"
    )
    assert found["regions"] == page.locator("#trial a[data-step=late]").count() == 514


REPAINT = """
async () => {
  const folder = document.querySelector('script[type=module]').src.replace(/page\\.js$/, '');
  await import(`${folder}region-map.js`);
  const topology = await (await fetch('/v1/region-outlines/ID?level=regency')).json();
  const rows = topology.objects.regions.geometries.map((it) => ({ code: it.id, name: it.properties.name }));
  const map = document.createElement('region-map');
  map.id = 'trial';
  document.querySelector('main').replaceChildren(map);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const paint = (wanted, step) =>
    map.paint(wanted, () => ({ scale: 'band', step, text: step[0] }), () => '#', () => step);
  const measured = async (work) => {
    await frame();
    await frame();
    const startedAt = performance.now();
    work();
    map.getBoundingClientRect();
    await frame();
    return performance.now() - startedAt;
  };
  const drawn = await measured(() => { map.draw(topology, rows, 'Trial'); paint(rows, 'ready'); });
  const half = await measured(() => paint(rows.slice(0, rows.length / 2), 'at_risk'));
  const repainted = await measured(() => paint(rows, 'late'));
  return { regions: rows.length, drawn, half, repainted };
}
"""
