"""What others write, and where others lead people, does no harm on the pages."""

from typing import Any

import pytest
from playwright.sync_api import expect
from sqlmodel import select

from api.checklists.models import Requirement
from api.core.caller import Role
from api.reference.agencies.models import Agency
from tests.conftest import Siaga
from tests.offices import REGION, Offices
from tests.ui.browser import WAIT, Browser, until
from tests.ui.line import Line

SCRIPT = '<img src=x onerror="globalThis.isHacked=1"><script>globalThis.isHacked=1</script>'


def test_a_script_in_a_text_is_shown_as_text(line: Line, browser: Browser, open_box: Siaga) -> None:
    with open_box.database.write() as session:
        for agency in session.exec(select(Agency)):
            agency.name = agency.abbreviation = f"{SCRIPT}{agency.slug}"
            session.add(agency)
        for requirement in session.exec(select(Requirement)):
            requirement.title_id = f"{SCRIPT}{requirement.code}"
            requirement.unit_id = SCRIPT if requirement.unit_id else None
            session.add(requirement)
    Offices(open_box).reported("ADH-03", value=3, note=SCRIPT)
    browser.sign_in(line.url, open_box.secret(REGION, role=Role.VERIFIER, agency="bawaslu-kutim"))
    browser.show_all()
    card = browser.card(f"{REGION}/ADH-06C")
    card.locator(".head").click()
    browser.page.keyboard.type("2")
    card.locator("textarea").fill(SCRIPT)
    card.locator("button.primary").click()
    browser.page.click("[data-tab=others]")
    expect(browser.page.locator("other-card").first).to_contain_text(SCRIPT)
    browser.page.click("[data-tab=outbox]")
    expect(browser.page.locator("li.sent").first).to_contain_text(SCRIPT, timeout=WAIT)

    assert browser.page.evaluate("globalThis.isHacked") is None
    assert browser.page.locator("main img, main script").count() == 0
    assert browser.errors == []


def test_markup_cannot_be_made_of_text(line: Line, browser: Browser) -> None:
    browser.page.goto(f"{line.url}/sign-in")

    with pytest.raises(Exception, match="TrustedHTML"):
        browser.page.evaluate("document.body.innerHTML = '<p>'")


def test_the_page_is_shown_in_no_other_page(line: Line, browser: Browser) -> None:
    browser.page.goto(f"http://siaga.test:{line.port}/healthz")
    for path in ("/sign-in", "/report"):
        browser.page.evaluate(
            "address => document.body.append(Object.assign(document.createElement('iframe'), { src: address }))",
            f"{line.url}{path}",
        )
    browser.page.wait_for_timeout(1000)

    assert [frame.locator("body").inner_text() for frame in browser.page.frames[1:]] != []
    assert all("Siaga" not in frame.content() for frame in browser.page.frames[1:])


@pytest.mark.parametrize("where", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", "../x"])
def test_signing_in_leads_to_no_other_place(line: Line, browser: Browser, kpu_token: str, where: str) -> None:
    browser.page.goto(f"{line.url}/sign-in?to={where}")
    browser.page.fill("#token", kpu_token)
    browser.page.click("button.primary")

    browser.page.wait_for_url(f"{line.url}/report")


def test_a_page_without_https_says_so_and_takes_no_token(line: Line, browser: Browser) -> None:
    for path in ("/sign-in", "/report"):
        browser.page.goto(f"http://siaga.test:{line.port}{path}")
        expect(browser.page.locator(".problem")).to_contain_text("HTTPS")
        expect(browser.page.locator("input")).to_have_count(0)


def test_a_link_is_spent_by_the_button_alone(line: Line, browser: Browser, open_box: Siaga) -> None:
    coordinator = open_box.client(REGION, role=Role.COORDINATOR, agency="kesbangpol-kutim")
    issuer = open_box.nation if coordinator is None else coordinator
    body = {"role": "reporter", "agency": "kesbangpol-kutim", "regions": [REGION]}
    link: dict[str, Any] = issuer.post("/v1/sign-in-links", json=body).json()
    address = f"{line.url}{link['address']}"
    browser.page.goto(address)
    expect(browser.page.get_by_role("button", name="Masuk dengan tautan ini")).to_be_visible()
    assert browser.page.evaluate("location.hash") == ""
    browser.page.goto("about:blank")  # looking alone spends nothing
    browser.page.goto(address)
    browser.page.get_by_role("button", name="Masuk dengan tautan ini").click()
    browser.page.wait_for_url(f"{line.url}/report")
    expect(browser.page.locator("item-card").first).to_be_attached(timeout=WAIT)
    browser.page.goto("about:blank")
    browser.page.goto(address)
    browser.page.get_by_role("button", name="Masuk dengan tautan ini").click()

    expect(browser.page.locator(".problem")).to_contain_text("Minta tautan baru")


def test_a_link_whose_answer_was_lost_still_signs_in(line: Line, browser: Browser, open_box: Siaga) -> None:
    body = {"role": "reporter", "agency": "kesbangpol-kutim", "regions": [REGION]}
    link: dict[str, Any] = open_box.nation.post("/v1/sign-in-links", json=body).json()
    browser.page.goto(f"{line.url}{link['address']}")
    button = browser.page.get_by_role("button", name="Masuk dengan tautan ini")
    line.unreliable_path, line.fails_each = "/v1/sessions", 1
    button.click()  # lost on its way
    until(lambda: line.failed == 1)
    expect(button).to_be_enabled()
    button.click()  # done, and its answer is lost
    until(lambda: line.failed == 2)
    expect(button).to_be_enabled()
    line.fails_each = None
    button.click()

    browser.page.wait_for_url(f"{line.url}/report")


def test_a_wrong_token_is_refused_in_words(line: Line, browser: Browser) -> None:
    browser.page.goto(f"{line.url}/sign-in")
    browser.page.fill("#token", "siaga_bukan_token")
    browser.page.keyboard.press("Enter")

    expect(browser.page.locator(".problem")).to_contain_text("Token ini tidak dikenal")


def test_the_keyboard_alone_is_enough(line: Line, browser: Browser, open_box: Siaga, kpu_token: str) -> None:
    browser.sign_in(line.url, kpu_token)
    page = browser.page
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement?.matches('item-card > .head') ?? false"):
            break
    page.keyboard.press("Enter")
    page.keyboard.type("1")
    page.keyboard.press("Enter")

    until(lambda: open_box.nation.get("/v1/checklist-updates").json()["items"])
    expect(page.locator("item-card > .head:focus")).to_be_visible()  # the card closes a little after the report is sent
