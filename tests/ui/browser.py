"""A phone with the report page: a Chromium of its own that can be killed and opened again."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from playwright.sync_api import BrowserContext, Error, Locator, Page, Playwright, expect
from playwright.sync_api import TimeoutError as BrowserTimeout

from tests.ui.line import Line

PHONE = {"width": 360, "height": 740}
WAIT = 20_000
"""Milliseconds that a browser may take to show something, on a busy machine."""

expect.set_options(timeout=WAIT)


def chromium() -> str:
    found = os.environ.get("SIAGA_TEST_CHROMIUM") or shutil.which("chromium")
    assert found, "Chromium is not installed: .ci/install-chromium installs it."
    return found


class Browser:
    """Chromium with a profile on the disk. Killed, it keeps only what was on the disk."""

    def __init__(self, playwright: Playwright, profile: Path) -> None:
        self.playwright, self.profile = playwright, profile
        self.process: subprocess.Popen[bytes] | None = None
        self.language, self.scheme = "id-ID", "light"
        self.clock_ahead = 0
        """Milliseconds by which the clock of the phone is ahead."""
        self.errors: list[str] = []
        """What went wrong in scripts, and what the security policy has stopped."""

    def __enter__(self) -> "Browser":
        self.open()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.kill()

    def open(self) -> None:
        self.profile.mkdir(exist_ok=True)
        port_file = self.profile / "DevToolsActivePort"
        port_file.unlink(missing_ok=True)
        arguments = (
            *("--headless=new", "--no-sandbox", "--no-first-run", "--disable-gpu", "--remote-debugging-port=0"),
            *(
                "--disable-background-networking",
                "--host-resolver-rules=MAP siaga.test 127.0.0.1",
                "--password-store=basic",
                f"--user-data-dir={self.profile}",
            ),
            "--host-resolver-rules=MAP siaga.test 127.0.0.1",
            *(f"--lang={self.language}", f"--accept-lang={self.language}", "about:blank"),
        )
        self.process = subprocess.Popen(
            [chromium(), *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        while not port_file.exists() or "\n" not in port_file.read_text():
            time.sleep(0.05)
        port = port_file.read_text().split("\n")[0]
        connected = self.playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port}")
        self.context: BrowserContext = connected.contexts[0]
        self.context.set_default_timeout(WAIT)
        if self.clock_ahead:
            self.context.add_init_script(CLOCK_AHEAD.replace("AHEAD", str(self.clock_ahead)))
        self.page = self.new_page()

    def new_page(self) -> Page:
        page = self.context.new_page()
        page.set_viewport_size(PHONE)  # type: ignore[arg-type]
        # Without motion a colour is what it will be at once: contrasts are measured right after clicks.
        page.emulate_media(color_scheme=self.scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: self._note(message.type, message.text))
        return page

    def _note(self, type: str, text: str) -> None:
        if type == "error" and "Failed to load resource" not in text:
            self.errors.append(text)

    def close(self) -> None:
        """Close it as people do. Chromium writes cookies to the disk then, or half a minute after they were set."""
        assert self.process is not None
        with suppress(Error):  # the answer may not arrive any more
            self.context.new_cdp_session(self.page).send("Browser.close")
        self.process.wait()
        self.process = None

    def kill(self) -> None:
        """Kill every process of the browser at once, as a phone does that needs the memory."""
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.process = None

    def sign_in(self, url: str, token: str) -> None:
        """Sign in and wait until the list is shown, and the page is on the phone."""
        self.page.goto(f"{url}/sign-in")
        self.page.fill("#token", token)
        self.page.click("button.primary")
        expect(self.page.locator("item-card").first).to_be_attached(timeout=WAIT)
        self.page.evaluate("navigator.serviceWorker.ready.then(() => null)")
        until(lambda: self.page.evaluate("navigator.serviceWorker.controller !== null"))

    def stored(self) -> str:
        """All that the database of the browser holds, as text: what a next user could read."""
        return str(self.page.evaluate(READ_ALL))

    def card(self, key: str) -> Locator:
        """The card of an item, `region/requirement`, of the list."""
        return self.page.locator(f'item-card[data-item="{key}"]')

    def send_now(self, line: Line) -> None:
        """Open the outbox, mend the line, and send what waits. The page may send it by itself before the click."""
        self.page.click("[data-tab=outbox]")
        button = self.page.locator("text=Kirim sekarang")
        expect(button).to_be_visible(timeout=WAIT)
        line.mend()
        with suppress(BrowserTimeout):
            button.click(timeout=2000)

    def show_all(self) -> None:
        """Unfold every group of the list."""
        expect(self.page.locator("item-card").first).to_be_attached(timeout=WAIT)
        self.page.eval_on_selector_all("details.group", "groups => groups.forEach((group) => (group.open = true))")


def until(condition: Callable[[], Any], seconds: float = 30) -> None:
    """Wait until a condition holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "It did not happen in time."
        time.sleep(0.05)


CLOCK_AHEAD = """
{
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() + AHEAD) : super(...given); }
    static now() { return Real.now() + AHEAD; }
  };
}
"""
READ_ALL = """
async () => {
  const written = (value) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
    if (value instanceof CryptoKey) return `key, extractable: ${value.extractable}`;
    return JSON.stringify(value, (_, it) => (it instanceof ArrayBuffer || ArrayBuffer.isView(it) ? written(it) : it));
  };
  const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const found = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
  for (const { name, version } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name, version));
    for (const store of database.objectStoreNames) {
      const read = (what) => done(database.transaction(store).objectStore(store)[what]());
      found.push(`${store}: ${JSON.stringify(await read("getAllKeys"))}`, ...(await read("getAll")).map(written));
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    found.push(...(await cache.keys()).map((request) => request.url));
  }
  return found.join("\\n");
}
"""
