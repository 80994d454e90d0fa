"""What an office does on the page with a line: report, attach a photo, say that nothing has changed, check others."""

import base64
from typing import Any

from playwright.sync_api import expect

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import REGION, Offices
from tests.ui.browser import WAIT, Browser, until
from tests.ui.line import Line

HIDDEN_PLACE = b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0 GPS 0.5353 LU 117.6115 BT"


def history(siaga: Siaga, code: str) -> list[dict[str, Any]]:
    updates: list[dict[str, Any]] = siaga.nation.get(f"/v1/readiness-checklists/{REGION}/items/{code}/updates").json()
    return updates


def changes(siaga: Siaga, type: str) -> list[dict[str, Any]]:
    items = siaga.nation.get("/v1/checklist-updates?limit=500").json()["items"]
    return [it for it in items if it["type"] == type]


def test_an_office_reports_each_measure(line: Line, browser: Browser, open_box: Siaga, kpu_token: str) -> None:
    browser.sign_in(line.url, kpu_token)
    browser.show_all()
    for code, press, keys in (
        ("ADH-03", None, "4.000"),
        ("LOG-05", "Tidak ada", ""),
        ("VCR-01", "Berjalan", ""),
        ("LAW-03", None, ""),
        ("LOG-07", "Terkendala", ""),
    ):
        card = browser.card(f"{REGION}/{code}")
        card.locator(".head").click()
        if press:
            card.get_by_role("button", name=press, exact=True).click()
        elif not keys:
            card.locator(".choices button").first.click()
        browser.page.keyboard.type(keys)
        if press == "Terkendala":
            card.locator("button.primary").click()
            expect(card.locator(".problem")).to_contain_text("alasannya")
            card.locator("textarea").fill("Menunggu kapal")
        card.locator("button.primary").click()
        expect(card.locator(".form")).to_have_count(0)

    until(lambda: len(changes(open_box, "update")) == 5)
    assert history(open_box, "ADH-03")[0]["value"] == 4000
    assert history(open_box, "LOG-05")[0]["value"] == 0
    assert history(open_box, "VCR-01")[0]["status"] == "in_progress"
    assert history(open_box, "LAW-03")[0]["stage"] is not None
    assert (history(open_box, "LOG-07")[0]["status"], history(open_box, "LOG-07")[0]["note"]) == (
        "blocked",
        "Menunggu kapal",
    )
    expect(browser.card(f"{REGION}/ADH-03").locator(".head")).to_contain_text("terakhir 4.000 (kantor Anda")
    assert browser.errors == []


def test_a_photo_is_sent_small_and_without_the_place(
    line: Line, browser: Browser, open_box: Siaga, kpu_token: str
) -> None:
    browser.sign_in(line.url, kpu_token)
    photo = base64.b64decode(browser.page.evaluate(MAKE_PHOTO))
    with_place = photo[:2] + b"\xff\xe1" + (len(HIDDEN_PLACE) + 2).to_bytes(2, "big") + HIDDEN_PLACE + photo[2:]
    browser.show_all()
    card = browser.card(f"{REGION}/LOG-07")
    card.locator(".head").click()
    card.get_by_role("button", name="Selesai", exact=True).click()
    card.locator("input[type=file]").set_input_files(
        {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": with_place}
    )
    expect(card.locator(".photo .button")).to_contain_text("Foto tersimpan")
    card.locator("button.primary").click()

    until(lambda: len(changes(open_box, "update")) == 1)
    evidence = history(open_box, "LOG-07")[0]["evidence"]
    stored = open_box.nation.get(f"/v1/evidence/{evidence[0]['file']}").content
    assert [it["kind"] for it in evidence] == ["photo"]
    assert b"GPS" in with_place
    assert b"GPS" not in stored
    assert b"Exif" not in stored
    assert browser.page.evaluate(SIZE_OF_PHOTO, base64.b64encode(stored).decode()) == [1600, 1200]


def test_many_items_that_have_not_changed_are_said_at_once(
    line: Line, browser: Browser, open_box: Siaga, kpu_token: str
) -> None:
    offices = Offices(open_box)
    for code in ("ADH-03", "LOG-02A", "LOG-02B"):
        offices.reported(code, value=1)
    browser.sign_in(line.url, kpu_token)
    browser.page.click("text=Laporkan tidak ada perubahan")
    expect(browser.page.locator("item-card input[type=checkbox]")).to_have_count(3)
    browser.card(f"{REGION}/LOG-02A").locator("input[type=checkbox]").uncheck()
    browser.page.click("text=Laporkan 2 tidak berubah")

    until(lambda: changes(open_box, "check_in"))
    assert changes(open_box, "check_in")[0]["requirements"] == ["ADH-03", "LOG-02B"]


def test_another_agency_confirms_and_disputes(line: Line, browser: Browser, open_box: Siaga) -> None:
    offices = Offices(open_box)
    offices.reported("ADH-03", value=4907)
    offices.reported("ADH-04", value=10)
    browser.sign_in(line.url, open_box.secret(REGION, role=Role.VERIFIER, agency="bawaslu-kutim"))
    browser.page.click("[data-tab=others]")
    confirmed = browser.page.locator(f'other-card[data-item="{REGION}/ADH-03"]')
    confirmed.get_by_role("button", name="Benar").click()
    disputed = browser.page.locator(f'other-card[data-item="{REGION}/ADH-04"]')
    disputed.get_by_role("button", name="Tidak sesuai").click()
    disputed.locator("input").fill("9")
    disputed.locator("button.primary").click()
    expect(disputed.locator(".problem")).to_be_visible()
    disputed.locator("textarea").fill("Satu orang belum dilantik")
    disputed.locator("button.primary").click()

    until(lambda: len(changes(open_box, "verification")) == 2)
    assert offices.item("ADH-03")["assurance"] == "verified"
    assert offices.item("ADH-04")["assurance"] == "disputed"
    assert {it["action"]: it["value"] for it in changes(open_box, "verification")}["update.disputed"] == 9


def test_a_new_version_waits_until_everything_is_sent(
    line: Line, browser: Browser, open_box: Siaga, kpu_token: str
) -> None:
    browser.sign_in(line.url, kpu_token)
    line.fails_each = 1
    line.failed = 1  # from here on nothing is done before it fails
    browser.show_all()
    card = browser.card(f"{REGION}/ADH-03")
    card.locator(".head").click()
    browser.page.keyboard.type("5")
    browser.page.keyboard.press("Enter")
    expect(card.locator(".parcel")).to_be_visible()
    browser.page.evaluate("globalThis.isSamePage = true")
    line.has_next_version = True
    browser.page.evaluate("navigator.serviceWorker.ready.then((it) => it.update()).then(() => null)")

    expect(browser.page.locator("text=Versi baru halaman ini siap")).to_be_visible(timeout=WAIT)
    assert browser.page.evaluate("globalThis.isSamePage") is True
    with browser.page.expect_navigation(timeout=90_000):
        line.fails_each = None
    assert len(changes(open_box, "update")) == 1
    expect(browser.page.locator("text=Versi baru halaman ini siap")).to_have_count(0)


def test_signing_out_offers_a_file_and_deletes_what_is_not_wanted(
    line: Line, browser: Browser, open_box: Siaga, kpu_token: str
) -> None:
    browser.sign_in(line.url, kpu_token)
    line.fails_each = 1
    line.failed = 1
    browser.show_all()
    card = browser.card(f"{REGION}/ADH-03")
    card.locator(".head").click()
    browser.page.keyboard.type("5")
    card.locator("textarea").fill("belum terkirim")
    card.locator("button.primary").click()
    expect(card.locator(".form")).to_have_count(0)  # the report is on the phone
    browser.page.get_by_role("button", name="Keluar").click()
    with browser.page.expect_download() as download:
        browser.page.get_by_role("button", name="Simpan sebagai berkas").click()
    browser.page.on("dialog", lambda dialog: dialog.accept())
    browser.page.get_by_role("button", name="Keluar dan hapus semua dari ponsel ini").click()

    expect(browser.page.locator("#token")).to_be_visible()
    assert download.value.suggested_filename == "siaga-kpu-kutim.json"
    assert "encrypted: []" in browser.stored()


MAKE_PHOTO = """
async () => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 3200, height: 2400 });
  const context = canvas.getContext("2d");
  for (let at = 0; at < 3200; at += 8) { context.fillStyle = `hsl(${at} 80% 50%)`; context.fillRect(at, 0, 8, 2400); }
  return canvas.toDataURL("image/jpeg", 0.9).split(",")[1];
}
"""
SIZE_OF_PHOTO = """
async (text) => {
  const bytes = Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  return [picture.width, picture.height];
}
"""
