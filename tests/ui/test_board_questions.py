"""The ten questions of the guide, each answered by following its path in the guide word by word."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conftest import ROOT
from tests.ui.board import heading, sign_in
from tests.ui.browser import Browser
from tests.ui.exercise_server import ExerciseServer

GUIDE = ROOT / "docs" / "how-to" / "read-the-board.md"
ROW = re.compile(r"^\| (?P<question>[^|]+\?) \| (?P<count>none|\d): (?P<path>[^|]+) \|$", re.MULTILINE)
MOST_CLICKS = 3


class Reader:
    """Somebody who reads the board, and clicks as seldom as possible."""

    def __init__(self, page: Page) -> None:
        self.page, self.clicks = page, 0

    def click(self, place: Locator) -> None:
        place.click()
        self.clicks += 1

    def tab(self, name: str) -> None:
        self.click(self.page.locator(".tabs").get_by_role("link", name=name, exact=True))


def how_ready(reader: Reader) -> None:
    headline = reader.page.locator(".headline")
    expect(headline.locator(".chip")).to_contain_text("At risk")
    expect(headline.locator(".reason")).to_contain_text("past due")


def which_is_late(reader: Reader) -> None:
    expect(reader.page.locator(".heat tbody tr", has_text="Late").locator(".name")).to_have_text("Kutai Barat")
    expect(reader.page.locator("region-map a[data-step=late]")).to_have_attribute(
        "aria-label", re.compile("Kutai Barat")
    )


def what_is_first(reader: Reader) -> None:
    first = reader.page.locator(".first li").first
    expect(first).to_contain_text("Mahakam Ulu")
    expect(first).to_contain_text("Komisi Pemilihan Umum")
    expect(first.locator(".late")).to_contain_text("days late")


def who_is_silent(reader: Reader) -> None:
    reader.click(reader.page.locator(".heat thead").get_by_role("link", name="Silent"))
    counts = [int(it) for it in reader.page.locator(".heat td.count:nth-child(7)").all_text_contents()]
    assert counts == sorted(counts, reverse=True)
    expect(reader.page.locator(".heat tbody .name").first).to_have_text("Mahakam Ulu")


def what_is_unreported(reader: Reader) -> None:
    row = reader.page.locator(".heat tbody tr", has_text="Mahakam Ulu")
    reader.click(row.get_by_role("link", name=re.compile("Silent")))
    expect(heading(reader.page)).to_have_text("Mahakam Ulu")
    rows = reader.page.locator(".list tbody tr")
    expect(rows.first).to_be_visible()
    assert all("silent" in it and "nobody yet" in it for it in rows.all_text_contents())


def what_has_changed(reader: Reader) -> None:
    reader.tab("What changed")
    expect(reader.page.get_by_role("heading", name=re.compile("What has changed since"))).to_be_visible()
    expect(reader.page.locator(".filters [aria-current]")).to_have_text("1 d")


def who_has_not_packed(reader: Reader) -> None:
    reader.tab("Items")
    reader.click(reader.page.locator(".filters").get_by_role("link", name="Logistics"))
    reader.click(reader.page.get_by_role("link", name=re.compile("^LOG-06|[Pp]acked")).first)
    names = reader.page.locator(".list tbody td:first-child")
    for name in ("Paser", "Berau", "Kota Samarinda"):
        expect(names.get_by_text(name, exact=True)).to_be_visible()


def who_said_so(reader: Reader) -> None:
    reader.tab("Items")
    reader.click(reader.page.locator(".list").get_by_role("link", name=re.compile("committees? .*complete")).first)
    expect(reader.page.locator(".list tbody td:last-child").first).to_contain_text(re.compile("Komisi Pemilihan.*, "))


def what_an_agency_owes(reader: Reader) -> None:
    name = "Badan Pengawas Pemilihan Umum Kabupaten Kutai Barat"
    reader.click(reader.page.locator(".first").get_by_role("link", name=name).first)
    expect(heading(reader.page)).to_have_text(name)
    expect(reader.page.locator(".list tbody tr").first).to_contain_text("days late")


def how_it_was(reader: Reader) -> None:
    reader.click(reader.page.get_by_role("button", name="Replay 30 days"))
    slider = reader.page.locator(".replay input")
    box = slider.bounding_box()
    assert box is not None
    slider.click(position={"x": box["width"] * 15 / 29, "y": box["height"] / 2})
    reader.clicks += 1
    expect(reader.page.locator(".countdown strong")).to_have_text(re.compile("H-4[345]"))


PATHS: dict[str, Callable[[Reader], None]] = {
    "How ready are we, and why?": how_ready,
    "Which regency is late?": which_is_late,
    "What must be decided first, and who owes it?": what_is_first,
    "Who is silent?": who_is_silent,
    "What has not been reported?": what_is_unreported,
    "What has changed since yesterday?": what_has_changed,
    "Which regencies have not packed ballots?": who_has_not_packed,
    "Who said that the committees are complete, and when?": who_said_so,
    "What does this agency still owe?": what_an_agency_owes,
    "How did we stand two weeks ago?": how_it_was,
}


def test_the_guide_has_the_paths_that_are_followed() -> None:
    rows = ROW.findall(GUIDE.read_text(encoding="utf-8"))

    assert [question for question, _, _ in rows] == [*PATHS]
    assert all(count == "none" or int(count) <= MOST_CLICKS for _, count, _ in rows)


@pytest.mark.parametrize("question", PATHS)
def test_a_question_is_answered_in_three_clicks(browser: Browser, exercise: ExerciseServer, question: str) -> None:
    browser.kill()
    browser.language = "en-US"
    browser.open()
    browser.page.set_viewport_size({"width": 1366, "height": 768})
    sign_in(browser.page, exercise)
    expect(browser.page.locator("region-map a").first).to_be_visible()
    reader = Reader(browser.page)
    PATHS[question](reader)

    count = next(it["count"] for it in ROW.finditer(GUIDE.read_text(encoding="utf-8")) if it["question"] == question)
    assert reader.clicks == (0 if count == "none" else int(count))
    assert browser.errors == []
