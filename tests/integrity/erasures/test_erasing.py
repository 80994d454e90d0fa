"""Erasing what people wrote: nothing of it is left anywhere, history stays whole, and it says who erased what."""

import zlib
from typing import Any

import pytest
from httpx2 import Response
from sqlalchemy import select

from api.core.caller import Role
from api.db.table import Table
from tests.conftest import Siaga
from tests.integrity.verify.test_verify import verified
from tests.ledgers import earlier, signed
from tests.offices import Offices

PRIVATE = "Siti Aminah, 0812-3456-7890"
LINK = {"kind": "link", "url": f"https://example.org/{PRIVATE.replace(' ', '+')}", "signed_by": PRIVATE}
PLACE = "/v1/readiness-checklists/64.08"


def newest(siaga: Siaga) -> str:
    number = siaga.nation.get("/v1/history/ledgers/64.08").json()["entries"] - 1
    return f"64.08-{number}"


def post(offices: Offices, path: str, **body: Any) -> Response:
    answer = offices.kpu.post(path, json=body, headers={"Idempotency-Key": path})
    assert answer.status_code == 201, answer.text
    return answer


def write(offices: Offices, kind: str) -> int:
    """A deed of this kind with something private; how many texts it brought."""
    if kind == "check-in":
        post(offices, f"{PLACE}/check-ins", requirements=["ADH-03"], note=PRIVATE)
        return 1
    said = {"note": PRIVATE, "entered_by": PRIVATE, "evidence": [LINK]} if kind == "update" else {"note": "counted"}
    update = post(offices, f"{PLACE}/items/ADH-03/updates", value=7, **said).json()["update"]["id"]
    if kind == "verification":
        assert offices.say("ADH-03", "disputed", update, value=3, note=PRIVATE).status_code == 201
    if kind == "retraction":
        post(offices, "/v1/retractions", update_id=update, note=PRIVATE)
    return 4 if kind == "update" else 1


def erase(offices: Offices, entry: str, *, role: Role = Role.ADMIN, region: str = "64.08") -> Response:
    agency = "kesbangpol-kutim" if region == "64.08" else None
    admin = offices.siaga.client(region, role=role, agency=agency)
    return admin.post(f"/v1/history/entries/{entry}/erasure", json={"note": "a telephone number"})


def kept(siaga: Siaga) -> str:
    """All that every table holds, as text."""
    with siaga.database.read() as session:
        tables = [session.connection().execute(select(it)).mappings().all() for it in Table.metadata.sorted_tables]
    return " ".join(_plain(name, value) for rows in tables for row in rows for name, value in row.items())


def _plain(name: Any, value: Any) -> str:
    return zlib.decompress(value).decode() if name == "body" and value else str(value)


@pytest.mark.parametrize("kind", ["update", "verification", "check-in", "retraction"])
def test_nothing_is_left_and_history_stays_whole(reported: Siaga, kind: str) -> None:
    offices = Offices(reported)
    texts = write(offices, kind)
    entry = newest(reported)
    assert kept(reported).count("3456-7890") >= texts
    signed(reported)
    held = earlier(reported)

    done = erase(offices, entry)

    assert (done.status_code, done.json()["texts"]) == (201, texts), done.text
    assert "3456-7890" not in kept(reported)
    assert verified(reported, held).findings == []
    last = reported.nation.get("/v1/history", params={"object": reported_digest(reported), "limit": 1}).json()["items"]
    assert [(it["action"], it["entry"]["facts"]["entry"]) for it in last] == [("content.erased", entry)]
    assert erase(offices, entry).json()["code"] == "nothing_to_erase"


def reported_digest(siaga: Siaga) -> str:
    """Of the text erased last."""
    erased = siaga.nation.get("/v1/history", params={"action": "content.erased"}).json()["items"]
    return str(erased[-1]["object"])


def test_only_an_admin_of_the_region_erases(reported: Siaga) -> None:
    offices = Offices(reported)
    write(offices, "update")
    entry = newest(reported)

    assert erase(offices, entry, role=Role.COORDINATOR).status_code == 403
    assert erase(offices, entry, region="64.72").status_code == 404
    assert erase(offices, "64.08-999999").status_code == 404
    assert erase(offices, "64.08").status_code == 404
    assert "3456-7890" in kept(reported)


def test_whoever_wrote_erases_under_a_key_and_sheets_that_were_answered_are_forgotten(reported: Siaga) -> None:
    admin = reported.client("64.08", agency="kpu-kutim")
    sheet = f'butir,nilai,catatan\n64.08/ADH-03,7,"{PRIVATE}"\n'.encode()
    headers = {"Content-Type": "text/csv", "Accept": "text/csv", "Idempotency-Key": "sheet"}
    first = admin.post("/v1/checklist-updates", content=sheet, headers=headers)
    assert first.status_code == 200, first.text
    assert "3456-7890" in kept(reported)

    done = admin.post(
        f"/v1/history/entries/{newest(reported)}/erasure", json={"note": "a number"}, headers={"Idempotency-Key": "e"}
    )
    again = admin.post("/v1/checklist-updates", content=sheet, headers=headers)

    assert done.status_code == 201, done.text
    assert "3456-7890" not in kept(reported)
    assert (again.status_code, again.headers["Idempotency-Replayed"], again.text) == (200, "true", "")
