"""Sources, statements, risks and assessments, as coordinators record them."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.coordination.days import day
from tests.coordination.writes import count_rows
from tests.offices import assert_chained, entries, path

WRITTEN_TABLES = ("source", "statement", "statement_requirement", "risk", "assessment", "fact", "entry")
SOURCE = {"kind": "page", "publisher": "Kesbangpol Kutai Timur", "summary": {"id": "Notulen rakor 3 November"}}
STATEMENT = {
    "region": "64.08",
    "category": "ADH",
    "requirements": ["ADH-05A"],
    "text": {"id": "Seluruh KPPS sudah dilatih", "en": "All KPPS are trained"},
    "claim": "done",
    "confidence": "medium",
    "agency": "kpu-kutim",
    "said_on": day(0),
}
RISK = {
    "region": "64.08",
    "text": {"id": "Banjir di Bengalon"},
    "severity": "medium",
    "owner": "pemkab-kutim",
    "mitigation": {"id": "Gudang cadangan"},
    "review_on": day(7),
}
ASSESSMENT = {
    "region": "64.08",
    **{"issuer": "Polres Kutai Timur", "method": "IPKP", "edition": "2024", "scale": "0-100", "value": "41.5"},
}


@pytest.fixture
def kesbangpol(open_box: Siaga) -> TestClient:
    return open_box.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")


def post(client: TestClient, kind: str, body: dict[str, Any], **more: Any) -> Any:
    answer = client.post(f"/v1/{kind}s", json={**body, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()[kind]


def test_statements_risks_and_assessments_are_recorded_with_their_source(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    source = post(kesbangpol, "source", SOURCE)["id"]

    statement = post(kesbangpol, "statement", STATEMENT, source=source, paragraph="p2")
    risk = post(kesbangpol, "risk", RISK, source=source)
    assessment = post(kesbangpol, "assessment", ASSESSMENT, source=source)

    assert statement["provenance"][0] | {"note": None} == {
        **{"source": source, "paragraph": "p2", "origin": "external", "field": "", "value": ""},
        **{"preferred": True, "note": None},
    }
    listed = kesbangpol.get("/v1/statements", params={"requirement": "ADH-05A", "region": "64.08"}).json()["items"]
    assert listed == [statement]
    item = kesbangpol.get(path("ADH-05A")).json()
    assert (item["status"], item["stated"]["status"]) == ("unknown", "done"), "shown beside, and never counted"
    assert kesbangpol.get(f"/v1/risks/{risk['id']}").json() == risk
    assert (risk["severity"], risk["owner"], risk["mitigation"]["en"]) == ("medium", "pemkab-kutim", "Gudang cadangan")
    assert assessment in kesbangpol.get("/v1/assessments", params={"region": "64.08"}).json()["items"]
    assert [it.action for it in entries(open_box)] == [
        f"{it}.recorded" for it in ("source", "statement", "risk", "assessment")
    ]
    assert_chained(open_box)
    elsewhere = open_box.client("64.01", role=Role.READER, agency="kpu-paser")
    assert elsewhere.get(f"/v1/risks/{risk['id']}").status_code == 404
    assert elsewhere.get("/v1/statements").json()["items"] == []


def test_reviewing_a_risk_needs_the_version_that_was_read(kesbangpol: TestClient) -> None:
    url = f"/v1/risks/{post(kesbangpol, 'risk', RISK, source='S0')['id']}"
    tag = kesbangpol.get(url).headers["ETag"]
    review = {"severity": "high", "review_on": day(2), "source": "S4"}

    reviewed = kesbangpol.patch(url, json=review, headers={"If-Match": tag})

    assert reviewed.status_code == 200, reviewed.text
    risk = reviewed.json()["risk"]
    assert (risk["severity"], risk["owner"], risk["reviewed_on"]) == ("high", "pemkab-kutim", day(0))
    assert {it["source"] for it in risk["provenance"]} == {"S0", "S4"}
    assert kesbangpol.get(url).headers["ETag"] == reviewed.headers["ETag"] != tag
    for headers, status in (({"If-Match": tag}, 412), ({}, 428)):
        assert kesbangpol.patch(url, json=review, headers=headers).status_code == status
    nothing = kesbangpol.patch(url, json={"source": "S0"}, headers={"If-Match": "*"})
    assert nothing.json()["code"] == "nothing_to_change"


REFUSED: list[tuple[str, dict[str, Any], int, str, str]] = [
    ("source", {**SOURCE, "publisher": None}, 422, "source_leads_nowhere", "body/url"),
    ("source", {**SOURCE, "url": "ftp://x"}, 422, "invalid_request", "body/url"),
    ("source", {**SOURCE, "election": "pilkada-2029"}, 404, "not_found", "body/election"),
    ("statement", STATEMENT, 422, "invalid_request", "body/source"),
    ("statement", {**STATEMENT, "source": "S99"}, 404, "not_found", "body/source"),
    ("statement", {**STATEMENT, "source": "S0", "region": "64"}, 404, "not_found", "body/region"),
    ("statement", {**STATEMENT, "source": "S0", "said_by": "O99"}, 404, "not_found", "body/said_by"),
    ("statement", {**STATEMENT, "source": "S0", "agency": "x"}, 404, "not_found", "body/agency"),
    ("statement", {**STATEMENT, "source": "S0", "category": "XXX"}, 422, "not_in_template", "body/category"),
    ("statement", {**STATEMENT, "source": "S0", "requirements": ["X"]}, 422, "not_in_template", "body/requirements/0"),
    ("statement", {**STATEMENT, "source": "S0", "said_on": "2099-01-01"}, 422, "day_ahead", "body/said_on"),
    ("statement", {**STATEMENT, "source": "S0", "claim": "maybe"}, 422, "invalid_request", "body/claim"),
    ("risk", {**RISK, "source": "S0", "severity": "terrible"}, 422, "invalid_request", "body/severity"),
    ("risk", {**RISK, "source": "S0", "owner": "nobody"}, 404, "not_found", "body/owner"),
    ("risk", {**RISK, "source": "S0", "named_on_origin": "seed"}, 422, "day_and_origin", "body/named_on_origin"),
    ("assessment", {**ASSESSMENT, "source": "S0", "rank": 0}, 422, "invalid_request", "body/rank"),
    ("assessment", {**ASSESSMENT, "source": "S0", "on": "2099-01-01"}, 422, "day_ahead", "body/on"),
]


def test_an_invalid_record_is_refused_with_a_pointer_and_nothing_is_written(
    open_box: Siaga, kesbangpol: TestClient
) -> None:
    post(kesbangpol, "assessment", ASSESSMENT, source="S0")
    row_counts = count_rows(open_box, WRITTEN_TABLES)
    for kind, body, status, code, pointer in REFUSED:
        answer = kesbangpol.post(f"/v1/{kind}s", json=body)
        assert (answer.status_code, answer.json()["code"]) == (status, code), (body, answer.text)
        assert pointer in [it["pointer"] for it in answer.json()["errors"]], (body, answer.text)
    again = kesbangpol.post("/v1/assessments", json={**ASSESSMENT, "source": "S0", "value": "42"})
    assert (again.status_code, again.json()["code"]) == (409, "assessed_already")
    assert kesbangpol.patch("/v1/risks/R1", json={"note": "x", "source": "S0"}, headers={"If-Match": "*"}).is_error
    assert count_rows(open_box, WRITTEN_TABLES) == row_counts
