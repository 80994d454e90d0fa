"""Reports that are made without a line arrive once, in order, with the time at which they were made."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median

import pytest
from playwright.sync_api import Locator, expect
from sqlmodel import col, select

from api.checklists.history.models import ChecklistUpdate
from api.checklists.models import Requirement
from api.core.caller import Role
from tests.conftest import Siaga
from tests.ui.browser import WAIT, Browser, until
from tests.ui.line import Line

REPORTS = 40
LEDGER = "64.08"


def updates(siaga: Siaga) -> list[ChecklistUpdate]:
    """All updates, in the order in which they were recorded."""
    with siaga.database.read() as session:
        return list(session.exec(select(ChecklistUpdate).order_by(col(ChecklistUpdate.seq))))


class Hand:
    """A thumb that counts what it does: each tap and each key is one."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.strokes = 0
        self.strokes_by_report: list[int] = []

    def report(self, key: str) -> None:
        """Report an item as somebody would: open its card, fill in what its measure asks for, and press the button."""
        self.strokes = 0
        card = self.browser.card(key)
        self._tap(card.locator(".head"))
        field = card.locator('.form input[inputmode="numeric"]')
        if field.count() == 0:
            self._tap(card.locator(".choices button").nth(1))
        else:
            for number in range(field.count()):
                if number > 0 or not field.nth(number).evaluate("field => field === document.activeElement"):
                    self._tap(field.nth(number))
                self._type(self._count(card) if number == 0 else "34")
        self._tap(card.locator("button.primary"))
        expect(card.locator(".form")).to_have_count(0)
        self.strokes_by_report.append(self.strokes)

    def _count(self, card: Locator) -> str:
        """About half of the target, so that it has as many digits as an office would type."""
        target = re.search(r"target ([\d.]+)", card.locator(".head").text_content() or "")
        return str(max(1, int(target[1].replace(".", "")) // 2)) if target else "12"

    def _tap(self, target: Locator) -> None:
        target.click()
        self.strokes += 1

    def _type(self, text: str) -> None:
        self.browser.page.keyboard.type(text)
        self.strokes += len(text)


def cards(browser: Browser) -> list[str]:
    return list(browser.page.eval_on_selector_all("item-card", "cards => cards.map((card) => card.dataset.item)"))


def reportable(browser: Browser, count: int) -> list[str]:
    """So many items of the list, those of every measure among them."""
    keys = cards(browser)
    own = [key for key in keys if key.startswith(f"{LEDGER}/")]
    return [*own, *(key for key in keys if key not in own)][:count]


def test_forty_reports_survive_a_killed_browser_and_a_bad_line(
    line: Line, browser: Browser, open_box: Siaga, kpu_token: str, measured: Callable[[str], None]
) -> None:
    browser.sign_in(line.url, kpu_token)
    browser.close()
    browser.open()
    line.cut()
    browser.page.goto(f"{line.url}/report")
    browser.show_all()
    hand, keys = Hand(browser), reportable(browser, REPORTS)
    for key in keys:
        hand.report(key)
    expect(browser.page.locator("[data-tab=outbox] .count")).to_have_text(str(REPORTS))

    browser.kill()
    browser.open()
    browser.page.goto(f"{line.url}/report")
    expect(browser.page.locator("[data-tab=outbox] .count")).to_have_text(str(REPORTS))
    assert updates(open_box) == []
    line.fails_each, line.doubles_each = 3, 5
    browser.send_now(line)

    expect(browser.page.locator("[data-tab=outbox] .count")).to_have_count(0, timeout=120_000)
    recorded = updates(open_box)
    assert [f"{it.region}/{it.requirement}" for it in recorded] == keys
    assert [it.observed_at for it in recorded] == sorted(it.observed_at for it in recorded)
    assert [it.id.version for it in recorded] == [7] * REPORTS
    assert [it.id for it in recorded] == sorted(it.id for it in recorded)
    assert line.failed >= REPORTS // 3
    assert line.doubled >= REPORTS // 5
    strokes = hand.strokes_by_report
    measured(
        f"{REPORTS} reports at 360 pixels: {median(strokes)} taps and keys a report (median), {max(strokes)} at most"
    )
    assert median(hand.strokes_by_report) <= 6
    assert browser.errors == []


def test_a_refusal_is_shown_with_what_to_do_and_keeps_nothing_else_back(
    line: Line, browser: Browser, open_box: Siaga, kpu_token: str
) -> None:
    browser.sign_in(line.url, kpu_token)
    keys = reportable(browser, 3)
    line.cut()
    browser.show_all()
    hand = Hand(browser)
    for key in keys:
        hand.report(key)
    requirement = keys[1].partition("/")[2]
    with open_box.database.write() as session:  # meanwhile another office reports the second one
        requirement_row = session.exec(select(Requirement).where(Requirement.code == requirement)).first()
        assert requirement_row is not None
        requirement_row.reported_by = ["supervisor"]
        session.add(requirement_row)
    open_box.nation.get("/v1/me")
    browser.send_now(line)

    refusal = browser.page.locator("li.refused")
    expect(refusal).to_have_count(1, timeout=WAIT)
    expect(refusal).to_contain_text("dilaporkan oleh")
    expect(refusal.locator("strong")).not_to_be_empty()
    until(lambda: len(updates(open_box)) == 2)
    assert [f"{it.region}/{it.requirement}" for it in updates(open_box)] == [keys[0], keys[2]]


def test_a_phone_whose_clock_is_four_hours_wrong_reports_the_right_time(
    line: Line, browser: Browser, open_box: Siaga, kpu_token: str
) -> None:
    browser.kill()
    browser.clock_ahead = 4 * 3_600_000
    browser.open()
    browser.sign_in(line.url, kpu_token)
    expect(browser.page.locator("#clock-notice")).to_contain_text("240 menit terlalu cepat")
    line.cut()
    browser.show_all()
    made_at = datetime.now(UTC)
    Hand(browser).report(reportable(browser, 1)[0])
    browser.send_now(line)

    until(lambda: len(updates(open_box)) == 1)
    assert abs(updates(open_box)[0].observed_at - made_at) < timedelta(seconds=30)


def test_a_revoked_token_locks_the_page_and_signing_in_unlocks_what_was_made(
    line: Line, browser: Browser, open_box: Siaga, kpu_token: str
) -> None:
    browser.sign_in(line.url, kpu_token)
    line.cut()
    browser.show_all()
    keys = reportable(browser, 2)
    Hand(browser).report(keys[0])
    draft = browser.card(keys[1])
    draft.locator(".head").click()
    draft.locator("textarea").fill("catatan yang belum dilaporkan")
    admin = open_box.nation
    token_id = next(it["id"] for it in admin.get("/v1/tokens").json()["items"] if it["agency"] == "kpu-kutim")
    assert admin.delete(f"/v1/tokens/{token_id}").status_code == 200
    browser.send_now(line)

    expect(browser.page.locator("h1")).to_have_text("Siaga terkunci")
    expect(browser.page.locator(".notice")).to_contain_text("1 laporan di ponsel ini, terkunci")
    stored = browser.stored()
    assert "catatan yang belum dilaporkan" not in stored
    assert "extractable" not in stored
    assert updates(open_box) == []

    browser.sign_in(line.url, open_box.secret("64.08", role=Role.REPORTER, agency="kpu-kutim"))
    until(lambda: len(updates(open_box)) == 1)
    browser.show_all()
    browser.card(keys[1]).locator(".head").click()
    expect(browser.card(keys[1]).locator("textarea")).to_have_value("catatan yang belum dilaporkan")


@pytest.mark.parametrize("agency", ["kpu-kutim", "bawaslu-kutim"])
def test_the_next_user_of_the_browser_reads_nothing(
    line: Line, browser: Browser, open_box: Siaga, kpu_token: str, agency: str
) -> None:
    browser.sign_in(line.url, kpu_token)
    line.cut()
    browser.show_all()
    key = reportable(browser, 1)[0]
    title = browser.card(key).locator(".title").text_content() or ""
    Hand(browser).report(key)
    assert "extractable: false" in browser.stored()
    assert title not in browser.stored()
    line.fails_each, line.loses_answers = 1, False  # before it is mended: the page may send by itself at once
    line.mend()
    browser.page.get_by_role("button", name="Keluar").click()
    browser.page.get_by_role("button", name="Keluar, laporan tetap terkunci di sini").click()

    expect(browser.page.locator("#token")).to_be_visible()
    stored = browser.stored()
    assert title not in stored
    assert "extractable" not in stored
    line.fails_each = None
    browser.sign_in(line.url, open_box.secret("64.08", role=Role.VERIFIER, agency=agency))
    if agency == "kpu-kutim":
        until(lambda: len(updates(open_box)) == 1)
    else:
        expect(browser.page.locator("[data-tab=outbox] .count")).to_have_count(0)
        assert updates(open_box) == []
