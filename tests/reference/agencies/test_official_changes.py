"""Correcting an official's name needs the version that was read; the ledger entry holds no name."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import assert_chained, entries
from tests.reporting.updates.test_safety import rows_by_table

URL = "/v1/officials/O15"
TABLES = ("official", "official_alias", "tenure", "fact", "entry")


def change(client: TestClient, tag: str | None, url: str = URL, **fields: Any) -> Any:
    headers = {} if tag is None else {"If-Match": tag}
    return client.patch(url, json={"source": "S0", **fields}, headers=headers)


def test_a_name_is_corrected_once_and_stays_out_of_the_ledger(own_box: Siaga) -> None:
    admin = own_box.client("64.08")
    before = admin.get(URL)
    [listed] = [it for it in admin.get("/v1/officials").json()["items"] if it["id"] == "O15"]
    fields: dict[str, Any] = {
        "name": "Agus Hari Kesuma, S.H.",
        "honorific": "Drs.",
        "aliases": ["Pak Agus", "AHK", "AHK"],
    }
    blind, tag = change(admin, None, **fields), before.headers["etag"]
    first = change(admin, tag, **fields, note="Nama resmi")
    stale = change(admin, tag, name="X")
    second = change(admin, first.headers["etag"], honorific=None, aliases=[])

    assert before.json() == listed
    assert [(it.status_code, it.json()["code"]) for it in (blind, stale)] == [
        (428, "if_match_required"),
        (412, "stale"),
    ]
    assert {name: first.json()[name] for name in (*fields, "note")} == {
        **fields,
        "aliases": ["AHK", "Pak Agus"],
        "note": "Nama resmi",
    }
    current = admin.get(URL, headers={"Accept-Encoding": "identity"})
    assert (second.json(), second.headers["etag"]) == (current.json(), current.headers["etag"])
    assert (current.json()["name"], current.json()["honorific"], current.json()["aliases"]) == (
        fields["name"],
        None,
        [],
    )
    assert current.json()["tenures"] == before.json()["tenures"]
    assert admin.get("/v1/officials?q=s.h.").json()["items"] == [current.json()]
    ledger_entries = entries(own_box)
    assert [it.action for it in ledger_entries] == ["official.changed"] * 2
    for private in ("Agus", "AHK", "Drs", "resmi"):
        assert private not in "".join(it.text for it in ledger_entries)
    assert change(admin, "*", name=None).json()["code"] == change(admin, "*", name="").json()["code"]
    assert_chained(own_box)


@pytest.mark.parametrize("regions", [("64.01",), ("64.08.04",), ("64.08",), ("64.08", "64.74"), ("64",)])
@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.ADMIN])
def test_an_official_of_two_regions_is_corrected_only_by_an_admin_of_both(
    own_box: Siaga, role: Role, regions: tuple[str, ...]
) -> None:
    """Both ledgers record the change. A caller who sees one of the offices sees the person with that office only."""
    begins = {"official": "O15", "capacity": "plt", "from_on": "2025-01-02"}
    office = {"position": {"id": "Sekretaris", "en": "Secretary"}, "begins": begins, "source": "S0"}
    assert own_box.client("64").post("/v1/agencies/kpu-bontang/hand-overs", json=office).status_code == 201
    client = own_box.client(*regions, role=role, agency="desk-pilkada-kaltim")
    before, may_read = rows_by_table(own_box, TABLES), not {"64.08", "64"}.isdisjoint(regions)
    answer, read = change(client, "*", name="Agus H. Kesuma"), client.get(URL)

    assert read.status_code == (200 if may_read else 404)
    may_write = role is Role.ADMIN and regions in [("64.08", "64.74"), ("64",)]
    assert answer.status_code == (200 if may_write else 403 if role is not Role.ADMIN else 404), answer.text
    entry_texts = [it[-1].text for it in (entries(own_box), entries(own_box, "64.74")) if it]
    assert [("official.changed" in it, "Kesuma" in it) for it in entry_texts] == (
        [(True, False)] * 2 if may_write else [(False, False)]
    )
    assert may_write or rows_by_table(own_box, TABLES) == before
