"""The pages of another country, whose codes have no dots. What they know of the country they take from the server."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.ui.board import count_requests, heading, open_board, show
from tests.ui.browser import Browser
from tests.ui.lomara import BOXES, Lomara
from tests.ui.test_accessibility import findings
from tests.ui.test_board import MOST_REQUESTS, WIDTHS

SCREENS = (
    "#/region/LM",
    "#/region/01",
    f"#/region/LM/items?requirement={BOXES}",
    f"#/region/0100A/item/{BOXES}",
    "#/region/LM/timeline",
    "#/region/01/report",
    "#/agency/commission-01",
)
NAMES = ("Lomara (invented)", "Ostra", "Ostra Hill")
"""The realm, a canton of it, and a commune of the canton."""
DAYS_BEFORE_POLLING = 10
"""When the boxes are due."""


@pytest.fixture(scope="module")
def lomara(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lomara]:
    """The country on a server of its own. The commission of Ostra has reported boxes in one commune."""
    with Lomara(tmp_path_factory.mktemp("lomara")) as served:
        served.report_boxes("01001", 12, served.issue_token("reporter", "01", "commission-01"))
        yield served


@pytest.fixture
def realm_board(browser: Browser, lomara: Lomara) -> Page:
    """A browser of the realm's admin that shows the board, on a laptop, in English."""
    browser.kill()
    browser.language = "en-US"
    browser.open()
    browser.page.set_viewport_size({"width": 1366, "height": 768})
    open_board(browser.page, f"{lomara.url}/board", lomara.admin_token)
    return browser.page


def due_day(lomara: Lomara) -> date:
    return lomara.polling_on - timedelta(days=DAYS_BEFORE_POLLING)


def test_people_drill_down_from_the_root_to_a_commune_and_back(realm_board: Page, browser: Browser) -> None:
    crumbs = realm_board.locator(".crumbs a:not([title])")
    expect(heading(realm_board)).to_have_text(NAMES[0])
    expect(realm_board.locator("region-map.tiles a")).to_have_count(3)
    expect(realm_board.locator(".map-notice")).to_be_empty()
    expect(realm_board.locator(".feed li")).to_contain_text("Ostra (01001)")
    for name in NAMES[1:]:
        realm_board.locator(".heat tbody .name a", has_text=name).click()
        expect(heading(realm_board)).to_have_text(name)
    expect(crumbs).to_have_text(NAMES[:2])
    for name in NAMES[1::-1]:
        crumbs.get_by_text(name, exact=True).click()
        expect(heading(realm_board)).to_have_text(name)
    realm_board.locator('region-map a[data-key="map-02"]').click()
    expect(heading(realm_board)).to_have_text("Wessel")
    expect(crumbs).to_have_text(NAMES[:1])
    assert browser.errors == []


def test_the_board_names_no_region_above_those_of_the_token(browser: Browser, lomara: Lomara) -> None:
    token = lomara.issue_token("reader", "01", "commission-01")
    open_board(browser.page, f"{lomara.url}/board", token)

    expect(heading(browser.page)).to_have_text(NAMES[1])
    expect(browser.page.locator(".crumbs a:not([title])")).to_have_count(0)


def test_a_due_day_is_that_of_the_country(realm_board: Page, lomara: Lomara) -> None:
    due_on = due_day(lomara)
    for region in ("01001", "02001"):  # one on each side of the date line
        show(realm_board, f"#/region/{region}/item/{BOXES}")
        expect(realm_board.locator(".content")).to_contain_text(f"Due {due_on:%b} {due_on.day}, {due_on.year} (H-10)")


def test_every_screen_is_accessible_fits_and_costs_three_requests_at_most(realm_board: Page, browser: Browser) -> None:
    for address in SCREENS:
        show(realm_board, "#/agency/supervisor-01")
        requests = count_requests(realm_board)
        show(realm_board, address)
        realm_board.wait_for_timeout(500)
        assert len(requests) <= MOST_REQUESTS, (address, requests)
        for width in WIDTHS:
            realm_board.set_viewport_size({"width": width, "height": 800})
            assert realm_board.evaluate("document.documentElement.scrollWidth") <= width, (width, address)
        assert findings(browser) == [], address
    assert browser.errors == []


def test_an_office_of_a_ledger_reports_below_it_and_one_above_does_not(browser: Browser, lomara: Lomara) -> None:
    browser.sign_in(lomara.url, lomara.issue_token("reporter", "01", "commission-01"))
    browser.show_all()
    card = browser.card(f"0100A/{BOXES}")
    expect(card).to_contain_text("Commune Ostra Hill")
    expect(card).to_contain_text(re.compile(rf"Tenggat {due_day(lomara).day} \w"))
    card.locator(".head").click()
    browser.page.keyboard.type("6")
    card.locator("button.primary").click()
    expect(card.locator(".head")).to_contain_text("6")
    assert findings(browser) == []
    browser.page.context.clear_cookies()

    requests = []
    browser.page.on("request", lambda it: requests.append(it.url))
    browser.page.goto(f"{lomara.url}/sign-in")
    browser.page.fill("#token", lomara.issue_token("reporter", "LM", "commission"))
    browser.page.click("button.primary")
    expect(browser.page.locator("header h1")).to_have_text("Commission of Lomara")
    expect(browser.page.locator("header p")).to_have_text("Tersambung")
    assert browser.page.locator("item-card").count() == 0
    assert any("/v1/checklist-items" in it and "level=realm" in it for it in requests)
    assert browser.errors == []
