"""The core of Siaga for Lomara, an invented country: `test_second_country.py` runs these tests in a process of its own.

Lomara has three levels, codes without dots, another root and other time zones, and polls on a Sunday.
"""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from api.imports import service
from api.operations import startup
from tests.conftest import Siaga, settings
from tests.integrity.verify.test_verify import verify_database
from tests.ledgers import place_and_sign

DATA = Path(__file__).with_name("data")
NOW = datetime(2031, 5, 20, 3, tzinfo=UTC)
"""26 days before polling, in all zones of the country."""
DECISION, BOXES = "LAW-01", "LOG-01"


class Lomara:
    """The country on a server whose clock stands still, with clients of its offices."""

    def __init__(self, siaga: Siaga) -> None:
        self.siaga = siaga
        siaga.app.state.clock = lambda: NOW
        report = service.load(siaga.database, DATA, clock=lambda: NOW)
        assert report.errors == []
        with siaga.database.write() as session:
            startup.record_first_key(session, settings(siaga.url), NOW)
        self.realm = self.client("LM", Role.ADMIN)
        self.commission = self.client("01", Role.REPORTER, "commission-01")
        self.supervisor = self.client("01", Role.VERIFIER, "supervisor-01")

    def client(self, region: str, role: Role, agency: str | None = None) -> TestClient:
        secret = self.siaga.secret(region, role=role, agency=agency, at=NOW)
        client = TestClient(self.siaga.app, headers={"Authorization": f"Bearer {secret}", "Accept-Language": "en"})
        client.portal = self.siaga.portal
        return client

    def get(self, path: str, client: TestClient | None = None) -> Any:
        answer = (client or self.realm).get(path)
        assert answer.status_code == 200, f"{path}: {answer.text}"
        return answer.json()

    def post(self, client: TestClient, path: str, **body: Any) -> Any:
        answer = client.post(path, json=body)
        assert answer.status_code in (200, 201), f"{path}: {answer.text}"
        return answer.json()

    def report(self, region: str, requirement: str, **body: Any) -> Any:
        return self.post(self.commission, f"{item(region, requirement)}/updates", **body)


def item(region: str, requirement: str) -> str:
    return f"/v1/readiness-checklists/{region}/items/{requirement}"


@pytest.fixture
def lomara(fresh: Siaga) -> Lomara:
    return Lomara(fresh)


def test_the_core_works_for_another_country(lomara: Lomara) -> None:
    the_tree_follows_the_scheme(lomara)
    the_pages_know_the_country(lomara)
    the_words_are_those_of_the_country(lomara)
    a_canton_has_the_contests_that_the_files_give_it(lomara)
    the_last_minute_of_a_due_day_is_that_of_its_zone(lomara)
    update = reports_are_verified_and_add_up(lomara)
    a_sheet_comes_back(lomara)
    what_was_said_stands_beside(lomara)
    late_items_come_first(lomara)
    the_feed_tells_of_all(lomara, update)
    nobody_sees_the_other_canton(lomara)
    history_is_sound(lomara, update)


def the_tree_follows_the_scheme(lomara: Lomara) -> None:
    regions = {it["code"]: (it["level"], it["parent"]) for it in lomara.get("/v1/regions")["items"]}

    assert regions == {
        "LM": ("realm", None),
        **dict.fromkeys(("01", "02", "10"), ("canton", "LM")),
        **dict.fromkeys(("01001", "0100A"), ("commune", "01")),
        **{"02001": ("commune", "02"), "10001": ("commune", "10")},
    }
    assert [it["code"] for it in lomara.get("/v1/regions/0100A")["ancestors"]] == ["LM", "01"]
    assert [it["code"] for it in lomara.get("/v1/regions?within=01")["items"]] == ["01", "01001", "0100A"]
    assert lomara.realm.get("/v1/regions/01.0A").json()["code"] == "code_malformed"
    assert lomara.realm.get("/v1/regions/0100").status_code in (404, 422)


def the_pages_know_the_country(lomara: Lomara) -> None:
    board, report = (lomara.realm.get(path).text for path in ("/board", "/report"))

    assert '<main id="page" data-root="LM" data-code-lengths="2 5" data-time-zone="Asia/Kathmandu">' in board
    assert '<main id="page" data-levels-above-ledgers="realm" data-time-zone="Asia/Kathmandu">' in report


def the_words_are_those_of_the_country(lomara: Lomara) -> None:
    malformed = lomara.realm.get("/v1/regions/01.0A").json()
    refused = lomara.supervisor.post(f"{item('01001', BOXES)}/updates", json={"value": 1}).json()

    assert (malformed["code"], malformed["detail"]) == ("code_malformed", "Not a code of Lomara such as 01 or 01001.")
    assert (refused["code"], "the board of elections" in refused["detail"]) == ("not_your_requirement", True), refused


def a_canton_has_the_contests_that_the_files_give_it(lomara: Lomara) -> None:
    voting = {
        office: [it["code"] for it in lomara.get(f"/v1/regions?elects={office}")["items"]]
        for office in ("governor", "regent", "mayor")
    }

    assert voting == {"governor": ["01", "02", "10"], "regent": ["10"], "mayor": []}
    assert lomara.get("/v1/regions/10")["elects"] == ["governor", "regent"]


def the_last_minute_of_a_due_day_is_that_of_its_zone(lomara: Lomara) -> None:
    due = {region: lomara.get(item(region, BOXES))["due_at"] for region in ("01001", "02001")}

    assert {region: datetime.fromisoformat(due_at) for region, due_at in due.items()} == {
        "01001": datetime(2031, 6, 5, 23, 59, tzinfo=UTC) - timedelta(hours=5, minutes=45),
        "02001": datetime(2031, 6, 5, 23, 59, tzinfo=UTC) - timedelta(hours=12, minutes=45),
    }
    assert lomara.get("/v1/elections/lomara")["polling_on"] == "2031-06-15"
    assert lomara.get("/v1/readiness/02")["h"] == "H-26"


def reports_are_verified_and_add_up(lomara: Lomara) -> str:
    lomara.report("01001", BOXES, value=12)
    posted = lomara.report("0100A", BOXES, value=6)
    update = str(posted["update"]["id"])
    lomara.post(
        lomara.supervisor, f"{item('0100A', BOXES)}/verifications", kind="disputed", value=5, note="5", update_id=update
    )

    table = {it["region"]: (it["units"], it["known"]) for it in lomara.get("/v1/readiness?within=LM")["items"]}
    assert table == {"LM": (7, 2), "01": (3, 2), "02": (2, 0), "10": (2, 0)}
    boxes = next(it for it in lomara.get("/v1/readiness/LM")["requirements"] if it["code"] == BOXES)
    assert (boxes["value"], boxes["target"]) == (17, 29)
    assert lomara.get("/v1/readiness/01")["score"] is not None
    communes = lomara.get("/v1/readiness?within=01&level=commune")["items"]
    assert [it["region"] for it in communes] == ["01001", "0100A"]
    assert [it["region"] for it in lomara.get("/v1/readiness/01/series")["series"]] == ["01", "01001", "0100A"]
    return update


def a_sheet_comes_back(lomara: Lomara) -> None:
    sheet = lomara.commission.get("/v1/readiness-checklists/01?format=csv&reported_by=any")
    assert (sheet.status_code, "01/LAW-01" in sheet.text) == (200, True), sheet.text

    row = f"butir,status\n01/{DECISION},done\n".encode()
    headers = {"Content-Type": "text/csv", "Idempotency-Key": "sheet"}
    answer = lomara.commission.post("/v1/checklist-updates", content=row, headers=headers)
    assert answer.status_code == 200, answer.text
    assert answer.json()["summary"]["recorded"] == 1


def what_was_said_stands_beside(lomara: Lomara) -> None:
    text = {"id": "Keputusan karangan", "en": "An invented decision"}
    said = {"region": "02", "requirements": [DECISION], "claim": "done", "confidence": "high", "source": "L1"}
    lomara.post(lomara.realm, "/v1/statements", **said, text=text)
    lomara.post(lomara.realm, "/v1/risks", region="02001", text=text, severity="high", source="L1")

    assert lomara.get(item("02", DECISION))["stated"]["status"] == "done"
    assert [it["region"] for it in lomara.get("/v1/risks?within=02")["items"]] == ["02001"]
    report = lomara.get("/v1/situation-reports/LM")
    assert report["public_claims"]["claims"][0]["text"] == text
    text_report = lomara.realm.get("/v1/situation-reports/01", headers={"Accept": "text/markdown"})
    assert (text_report.status_code, "Ostra" in text_report.text) == (200, True)


def late_items_come_first(lomara: Lomara) -> None:
    lomara.siaga.app.state.clock = lambda: NOW + timedelta(days=18)

    lines = lomara.get("/v1/readiness/LM/attention")["items"]

    assert {"10", "02"} <= {it["region"]["code"] for it in lines}
    assert lomara.get("/v1/readiness/10")["band"] == "no_data"
    owed = lomara.get("/v1/agencies/commission-02/obligations")["items"]
    assert {it["requirement"] for it in owed} == {BOXES, DECISION}


def the_feed_tells_of_all(lomara: Lomara, update: str) -> None:
    place_and_sign(lomara.siaga)

    changes = lomara.get("/v1/changes?within=01&types=update,verification")["items"]

    assert [(it["type"], it["region"]) for it in changes] == [
        *(("update", "01001"), ("update", "0100A"), ("verification", "0100A"), ("update", "01")),
    ]
    assert changes[1]["id"] == update


def nobody_sees_the_other_canton(lomara: Lomara) -> None:
    for path in ("/v1/readiness/02", item("02001", BOXES), "/v1/regions/02"):
        assert lomara.commission.get(path).status_code == 404, path
    refused = lomara.commission.post(f"{item('02001', BOXES)}/updates", json={"value": 1})
    assert refused.status_code == 404


def history_is_sound(lomara: Lomara, update: str) -> None:
    entry = lomara.get(f"{item('0100A', BOXES)}/updates")[0]["entry"]
    proof = lomara.get(f"/v1/history/entries/{entry}/proof")
    ledger = lomara.get("/v1/history/ledgers/01")

    assert (entry.partition("-")[0], json.loads(proof["entry"])["object"]) == ("01", update)
    assert ledger["entries"] > 3
    assert verify_database(lomara.siaga).findings == []
