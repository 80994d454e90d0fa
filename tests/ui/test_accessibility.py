"""axe finds nothing serious on the pages, in either language and theme."""

import pytest
from playwright.sync_api import expect

from api.core.caller import Role
from tests.conftest import ROOT, Siaga
from tests.offices import Offices
from tests.ui.browser import WAIT, Browser
from tests.ui.line import Line

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def findings(browser: Browser) -> list[str]:
    """What axe calls serious or critical on the page as it is now."""
    if not browser.page.evaluate("'axe' in globalThis"):
        browser.page.evaluate(AXE.read_text(encoding="utf-8"))
    found = browser.page.evaluate("(rules) => axe.run({ runOnly: rules }).then((result) => result.violations)", RULES)
    return [
        f"{it['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for it in found
        if it["impact"] in ("serious", "critical")
        for node in it["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["id-ID", "en-US"])
def test_the_pages_are_accessible(line: Line, browser: Browser, open_box: Siaga, language: str, scheme: str) -> None:
    offices = Offices(open_box)
    for code, body in (("ADH-03", {"value": 100}), ("LOG-07", {"status": "in_progress"}), ("LOG-02A", {"value": 0})):
        offices.reported(code, **body)
    bawaslu = open_box.secret("64.08", role=Role.VERIFIER, agency="bawaslu-kutim")
    browser.kill()
    browser.language, browser.scheme = language, scheme
    browser.open()
    page = browser.page

    page.goto(f"{line.url}/sign-in")
    expect(page.locator("#token")).to_be_visible(timeout=WAIT)
    assert findings(browser) == []
    browser.sign_in(line.url, bawaslu)
    browser.show_all()
    assert findings(browser) == []
    for code in ("ADH-06C", "VUL-01", "NEU-04A"):  # a count, a confirmation with evidence, a countdown
        browser.card(f"64.08/{code}").locator(".head").click()
        assert findings(browser) == []
    page.click("[data-tab=others]")
    page.locator("other-card button").nth(1).click()
    assert findings(browser) == []
    page.locator("other-card button").nth(0).click()
    page.click("[data-tab=outbox]")
    assert findings(browser) == []
    page.locator("header button").first.click()
    assert findings(browser) == []
    assert browser.errors == []
