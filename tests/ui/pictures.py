"""Pictures of the board, from the exercise: for a wall, a laptop, a phone and paper, light and dark.

`make pictures` writes them into var/pictures, and the one that the README shows into docs/pictures.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, expect, sync_playwright

from tests.conftest import ROOT
from tests.ui.browser import WAIT, chromium
from tests.ui.exercise_server import ExerciseServer

FOLDER = ROOT / "var" / "pictures"
SHOWN = ROOT / "docs" / "pictures" / "board.png"
SIZES: dict[str, Any] = {
    "wall": {"width": 3840, "height": 2160},
    "laptop": {"width": 1366, "height": 768},
    "phone": {"width": 360, "height": 740},
    "print": {"width": 794, "height": 1123},
}
SIZE_SHOWN: Any = {"width": 1300, "height": 660}
"""The size of the picture in the README, whose file must be small."""
SCREENS = {
    "board": "#/region/64",
    "silence": "#/region/64?measure=silent&sort=silent.down",
    "items": "#/region/64/items",
    "changes": "#/region/64/changes?since=H-37",
    "timeline": "#/region/64/timeline",
    "report": "#/region/64/report",
}


def take_pictures() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    SHOWN.parent.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, ExerciseServer(Path(folder)) as exercise, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for size in SIZES:
                _take(browser, exercise, size, scheme)
        browser.close()


def _take(browser: Browser, exercise: ExerciseServer, size: str, scheme: Any) -> None:
    context = browser.new_context(viewport=SIZES[size], locale="en-US", color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{exercise.url}/sign-in?to=board")
    page.fill("#token", exercise.tokens["DESK"])
    page.click("button.primary")
    expect(page.locator(".content > *").first).to_be_visible(timeout=WAIT)
    page.emulate_media(media="print" if size == "print" else "screen")
    for name, address in SCREENS.items():
        page.goto(f"{exercise.url}/board{address}")
        page.reload()
        expect(page.locator(".content > *").first).to_be_visible(timeout=WAIT)
        page.wait_for_load_state("load")
        page.wait_for_timeout(1500)
        page.screenshot(path=FOLDER / f"{name}-{size}-{scheme}.png", full_page=size != "wall")
        if (name, size, scheme) == ("board", "laptop", "light"):
            page.set_viewport_size(SIZE_SHOWN)
            page.screenshot(path=SHOWN)
    context.close()


if __name__ == "__main__":
    take_pictures()
