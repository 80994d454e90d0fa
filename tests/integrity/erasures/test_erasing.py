"""An erased text is left in no table. History still verifies and names who erased what."""

import zlib
from typing import Any

import pytest
from httpx2 import Response
from sqlalchemy import select

from api.core.caller import Role
from api.db.table import Table
from tests.conftest import Siaga
from tests.integrity.verify.test_verify import verify_database
from tests.ledgers import earlier_checkpoint, place_and_sign
from tests.offices import Offices, entries

PRIVATE = "Siti Aminah, 0812-3456-7890"
LINK = {"kind": "link", "url": f"https://example.org/{PRIVATE.replace(' ', '+')}", "signed_by": PRIVATE}
CHECKLIST = "/v1/readiness-checklists/64.08"


def newest_entry(siaga: Siaga) -> str:
    number = siaga.nation.get("/v1/history/ledgers/64.08").json()["entries"] - 1
    return f"64.08-{number}"


def post(offices: Offices, path: str, **body: Any) -> Response:
    answer = offices.kpu.post(path, json=body, headers={"Idempotency-Key": path})
    assert answer.status_code == 201, answer.text
    return answer


def report_private_text(offices: Offices, kind: str) -> int:
    """Post a record of this kind with a private text; return how many erasable texts it has."""
    if kind == "check-in":
        post(offices, f"{CHECKLIST}/check-ins", requirements=["ADH-03"], note=PRIVATE)
        return 1
    private_fields = (
        {"note": PRIVATE, "entered_by": PRIVATE, "evidence": [LINK]} if kind == "update" else {"note": "counted"}
    )
    update = post(offices, f"{CHECKLIST}/items/ADH-03/updates", value=7, **private_fields).json()["update"]["id"]
    if kind == "verification":
        assert offices.post_verification("ADH-03", "disputed", update, value=3, note=PRIVATE).status_code == 201
    if kind == "retraction":
        post(offices, "/v1/retractions", update_id=update, note=PRIVATE)
    return 4 if kind == "update" else 1


def erase(offices: Offices, entry: str, *, role: Role = Role.ADMIN, region: str = "64.08") -> Response:
    agency = "kesbangpol-kutim" if region == "64.08" else None
    admin = offices.siaga.client(region, role=role, agency=agency)
    return admin.post(f"/v1/history/entries/{entry}/erasure", json={"note": "a telephone number"})


def everything_stored(siaga: Siaga) -> str:
    """The values of all rows of all tables, as one text."""
    with siaga.database.read() as session:
        tables = [session.connection().execute(select(it)).mappings().all() for it in Table.metadata.sorted_tables]
    return " ".join(_plain(name, value) for rows in tables for row in rows for name, value in row.items())


def _plain(name: Any, value: Any) -> str:
    return zlib.decompress(value).decode() if name == "body" and value else str(value)


@pytest.mark.parametrize("kind", ["update", "verification", "check-in", "retraction"])
def test_an_erased_text_is_left_nowhere_and_history_still_verifies(busy_box: Siaga, kind: str) -> None:
    offices = Offices(busy_box)
    texts = report_private_text(offices, kind)
    entry = newest_entry(busy_box)
    assert everything_stored(busy_box).count("3456-7890") >= texts
    place_and_sign(busy_box)
    held = earlier_checkpoint(busy_box)

    erasure = erase(offices, entry)

    assert (erasure.status_code, erasure.json()["texts"]) == (201, texts), erasure.text
    assert "3456-7890" not in everything_stored(busy_box)
    assert verify_database(busy_box, held).findings == []
    erasure_entries = busy_box.nation.get(
        "/v1/history", params={"object": last_erased_digest(busy_box), "limit": 1}
    ).json()["items"]
    assert [(it["action"], it["entry"]["facts"]["entry"]) for it in erasure_entries] == [("content.erased", entry)]
    assert erase(offices, entry).json()["code"] == "nothing_to_erase"


def test_the_note_of_a_correction_is_also_erased_from_the_retraction(busy_box: Siaga) -> None:
    offices = Offices(busy_box)
    mistaken_update = offices.reported("ADH-02", value=3, note="three")
    offices.reported("ADH-02", value=5, corrects=mistaken_update, note=PRIVATE)
    entry = next(it for it in reversed(entries(busy_box)) if it.action == "update.posted")
    place_and_sign(busy_box)

    erasure = erase(offices, f"64.08-{entry.seq}")

    assert (erasure.status_code, erasure.json()["texts"]) == (201, 1), erasure.text
    assert "3456-7890" not in everything_stored(busy_box)
    assert verify_database(busy_box).findings == []


def last_erased_digest(siaga: Siaga) -> str:
    """The digest of the text that was erased last."""
    erasures = siaga.nation.get("/v1/history", params={"action": "content.erased"}).json()["items"]
    return str(erasures[-1]["object"])


def test_only_an_admin_of_the_region_may_erase(busy_box: Siaga) -> None:
    offices = Offices(busy_box)
    report_private_text(offices, "update")
    entry = newest_entry(busy_box)

    assert erase(offices, entry, role=Role.COORDINATOR).status_code == 403
    assert erase(offices, entry, region="64.72").status_code == 404
    assert erase(offices, "64.08-999999").status_code == 404
    assert erase(offices, "64.08").status_code == 404
    assert "3456-7890" in everything_stored(busy_box)


def test_an_erasure_also_removes_the_stored_answer_to_a_sheet(busy_box: Siaga) -> None:
    admin = busy_box.client("64.08", agency="kpu-kutim")
    sheet = f'butir,nilai,catatan\n64.08/ADH-03,7,"{PRIVATE}"\n'.encode()
    headers = {"Content-Type": "text/csv", "Accept": "text/csv", "Idempotency-Key": "sheet"}
    first_answer = admin.post("/v1/checklist-updates", content=sheet, headers=headers)
    assert first_answer.status_code == 200, first_answer.text
    assert "3456-7890" in everything_stored(busy_box)

    erasure = admin.post(
        f"/v1/history/entries/{newest_entry(busy_box)}/erasure",
        json={"note": "a number"},
        headers={"Idempotency-Key": "e"},
    )
    replayed = admin.post("/v1/checklist-updates", content=sheet, headers=headers)

    assert erasure.status_code == 201, erasure.text
    assert "3456-7890" not in everything_stored(busy_box)
    assert (replayed.status_code, replayed.headers["Idempotency-Replayed"], replayed.text) == (200, "true", "")
