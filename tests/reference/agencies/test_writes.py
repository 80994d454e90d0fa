"""Adding and changing agencies, and handing over offices: dated, in the ledger, by admins of their region."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import assert_chained, entries
from tests.reporting.updates.test_safety import Fault, rows_by_table

NEW = {
    **{"slug": "dinkes-kutim-baru", "name": "Dinas Kesehatan", "gloss": "Health office", "source": "S0"},
    **{"function": "regional_government", "office": "health", "level": "regency", "seat": "64.08"},
}
TABLES = (
    "agency",
    "agency_alias",
    "agency_jurisdiction",
    "agency_member",
    "official",
    "official_alias",
    "tenure",
    "fact",
    "entry",
)


def change(client: TestClient, slug: str, tag: str | None, **fields: Any) -> Any:
    headers = {} if tag is None else {"If-Match": tag}
    return client.patch(f"/v1/agencies/{slug}", json={"source": "S0", **fields}, headers=headers)


def test_an_agency_is_added_once_and_changing_it_needs_the_version_that_was_read(own_box: Siaga) -> None:
    admin = own_box.client("64.08")
    added = admin.post("/v1/agencies", json=NEW, headers={"Idempotency-Key": "a"})
    again = admin.post("/v1/agencies", json=NEW, headers={"Idempotency-Key": "a"})
    taken = admin.post("/v1/agencies", json=NEW)
    tag = admin.get(f"/v1/agencies/{NEW['slug']}").headers["etag"]
    blind = change(admin, NEW["slug"], None, name="X")
    first = change(admin, NEW["slug"], tag, name="Dinkes", aliases=["Dinkes Kutim"], jurisdictions=["64.08.04"])
    stale = change(admin, NEW["slug"], tag, name="Y")
    second = change(admin, NEW["slug"], first.headers["etag"], note="Telepon 0812", aliases=[])

    assert (added.status_code, again.text) == (201, added.text)
    assert added.headers["etag"] == tag
    assert (taken.status_code, taken.json()["code"]) == (409, "agency_exists")
    assert (blind.status_code, blind.json()["code"]) == (428, "if_match_required")
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    current = admin.get(f"/v1/agencies/{NEW['slug']}")
    assert second.json() == current.json()
    assert second.headers["etag"] == current.headers["etag"]
    assert (current.json()["name"], current.json()["aliases"], current.json()["note"]) == ("Dinkes", [], "Telepon 0812")
    assert [it["code"] for it in current.json()["jurisdictions"]] == ["64.08.04"]
    ledger_entries = entries(own_box)
    assert [it.action for it in ledger_entries] == ["agency.added", "agency.changed", "agency.changed"]
    assert '"was":{"aliases":["Dinkes Kutim"],"note":null}' in ledger_entries[-1].text
    assert "Telepon" not in ledger_entries[-1].text
    assert_chained(own_box)


def test_an_empty_text_is_like_none_but_an_empty_parent_is_not_found(own_box: Siaga) -> None:
    admin = own_box.client("64.08")
    lost = admin.post("/v1/agencies", json={**NEW, "parent": ""})
    added = admin.post("/v1/agencies", json={**NEW, "paragraph": "", "note": " "})

    assert (lost.status_code, lost.json()["errors"][0]["pointer"]) == (404, "body/parent")
    assert added.status_code == 201
    assert [it["paragraph"] for it in added.json()["provenance"]] == [""]


HAND_OVER = {"position": {"id": "Kapolres", "en": "Police chief"}, "source": "S0"}


def test_an_office_is_handed_over_in_one_request_and_the_past_stays(own_box: Siaga) -> None:
    admin, url = own_box.client("64.08"), "/v1/agencies/kpu-kutim/hand-overs"
    office = {"position": {"id": "Sekretaris", "en": "Secretary"}, "source": "S0"}

    def post(**fields: Any) -> Any:
        return admin.post(url, json={**office, **fields})

    def in_office(day: str) -> set[str]:
        rows = admin.get("/v1/officials", params={"agency": "kpu-kutim", "on": day}).json()["items"]
        return {it["name"] for it in rows}

    first = post(
        begins={"name": "Siti", "capacity": "definitive", "from_on": "2024-01-02", "attested_on": "2024-12-01"}
    ).json()
    siti = first["begun"]["id"]
    early = post(ends={"official": siti, "until_on": "2023-12-31"})
    before = in_office("2024-06-01")
    overlap = {"name": "Budi", "capacity": "plt", "from_on": "2025-01-31", "attested_on": "2025-03-01"}
    reversed_ = post(ends={"official": siti, "until_on": "2025-02-01"}, begins=overlap)
    handed_over = post(ends={"official": siti, "until_on": "2025-02-01"}, begins={**overlap, "from_on": "2025-02-02"})
    twice = post(ends={"official": siti, "until_on": "2025-02-03"})
    back = post(begins={"official": siti, "capacity": "plh"})

    assert [it.json()["code"] for it in (early, reversed_)] == ["days_reversed"] * 2
    assert (handed_over.status_code, handed_over.json()["begun"]["name"]) == (201, "Budi")
    assert handed_over.json()["ended"]["tenures"][0]["until_on"] == "2025-02-01"
    assert [(it.status_code, it.json()["code"]) for it in (twice, back)] == [
        (409, "not_in_office"),
        (409, "held_before"),
    ]
    assert post().json()["code"] == post(begins={"capacity": "plh"}).json()["code"] == "nobody_named"
    assert "Siti" in before
    assert in_office("2024-06-01") == before
    assert in_office("2025-03-01") == before - {"Siti"} | {"Budi"}
    ledger_entries = entries(own_box)
    assert [it.action for it in ledger_entries] == ["office.handed_over"] * 2
    assert handed_over.json()["entry"] == f"64.08-{ledger_entries[-1].seq}"
    assert "Budi" not in ledger_entries[-1].text
    assert_chained(own_box)


@pytest.mark.parametrize("regions", [("64.01",), ("64.08.04",), ("64.08",), ("64",)])
@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.ADMIN])
def test_only_an_admin_of_the_region_writes_agencies(own_box: Siaga, role: Role, regions: tuple[str, ...]) -> None:
    client = own_box.client(*regions, role=role, agency="desk-pilkada-kaltim")
    may_write = role is Role.ADMIN and regions in [("64.08",), ("64",)]
    refused_status = 403 if role is not Role.ADMIN else 404
    before = rows_by_table(own_box, TABLES)
    tag = client.get("/v1/agencies/kpu-kutim").headers["etag"]
    begins = {"name": "Siti", "capacity": "definitive"}
    answers = [
        client.post("/v1/agencies", json=NEW),
        change(client, "kpu-kutim", tag, name="KPU Kutai Timur"),
        client.post("/v1/agencies/kpu-kutim/hand-overs", json={**HAND_OVER, "begins": begins}),
    ]
    wider = [
        client.post("/v1/agencies", json={**NEW, "slug": "x", "jurisdictions": ["64.08", "65"]}),
        change(client, "kpu-kutim", "*", jurisdictions=["65"]),
    ]

    assert [it.status_code for it in answers] == ([201, 200, 201] if may_write else [refused_status] * 3), answers[
        0
    ].text
    assert {it.status_code for it in wider} == {refused_status}
    assert may_write or rows_by_table(own_box, TABLES) == before


def test_an_invalid_change_of_an_agency_is_refused(own_box: Siaga) -> None:
    admin = own_box.client("64")
    group = {**NEW, "slug": "kelompok", "is_group": True, "members": ["kpu-kutim"]}
    assert admin.post("/v1/agencies", json=group).status_code == 201
    below = {**NEW, "slug": "bawahan", "parent": "kelompok"}
    assert admin.post("/v1/agencies", json=below).status_code == 201
    answers_by_code = {
        "not_a_group": [change(admin, "kpu-kutim", "*", members=["kpu-kaltim"])],
        "parent_below": [
            change(admin, "kelompok", "*", parent="bawahan"),
            change(admin, "bawahan", "*", parent="bawahan"),
        ],
        "not_found": [change(admin, "kelompok", "*", members=["nobody"]), change(admin, "kelompok", "*", source="S99")],
        "invalid_request": [change(admin, "kelompok", "*", seat="64.01"), change(admin, "kelompok", "*", name=None)],
    }

    assert {code: {it.json()["code"] for it in answers} for code, answers in answers_by_code.items()} == {
        it: {it} for it in answers_by_code
    }


@pytest.mark.parametrize("action", ["add", "change", "hand over", "correct"])
def test_a_fault_at_any_statement_leaves_all_or_nothing(own_box: Siaga, action: str) -> None:
    admin, begins = own_box.client("64.08"), {"name": "Siti", "capacity": "definitive", "aliases": ["S"]}
    fields = {"aliases": ["KPU"], "jurisdictions": ["64.08"], "note": "moved"}
    requests: dict[str, Callable[[], Any]] = {
        "add": lambda: admin.post("/v1/agencies", json={**NEW, "aliases": ["D"]}),
        "change": lambda: change(admin, "kpu-kutim", "*", **fields),
        "hand over": lambda: admin.post("/v1/agencies/kpu-kutim/hand-overs", json={**HAND_OVER, "begins": begins}),
        "correct": lambda: admin.patch(
            "/v1/officials/O15", json={"name": "A", "aliases": ["B"], "source": "S0"}, headers={"If-Match": "*"}
        ),
    }
    before, statement_number, answer = rows_by_table(own_box, TABLES), 0, None
    while answer is None or answer.status_code >= 500:
        statement_number += 1
        fault = Fault(own_box.database.writer, statement_number)
        answer = requests[action]()
        fault.remove()
        if answer.status_code >= 500:
            assert fault.count >= statement_number, answer.text
            assert rows_by_table(own_box, TABLES) == before, f"statement {statement_number}"

    assert answer.status_code in (200, 201)
    assert statement_number > 8
    assert_chained(own_box)
