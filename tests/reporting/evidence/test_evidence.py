"""A file is stored once, named by updates, read only within its scope, and can be erased."""

import hashlib
import json
from typing import Any

import pytest
from httpx2 import Response
from sqlalchemy import update
from sqlmodel import select

from api.core.caller import Role
from api.integrity.verify import service as verify_service
from api.reporting.evidence.models import EvidenceBytes, UpdateEvidence
from tests.conftest import Siaga
from tests.offices import REGION, Offices, assert_chained, entries

PDF = b"%PDF-1.7 minutes of a meeting"
JPEG = b"\xff\xd8\xff\xe0 a photo"
PNG = b"\x89PNG\r\n\x1a\n a scan"
UNKNOWN_ID = "018f0000-0000-7000-8000-000000000000"


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    return Offices(open_box)


def send_file(offices: Offices, data: bytes, region: str = REGION, **headers: str) -> Response:
    request_headers = {"Content-Type": "application/octet-stream", **headers}
    return offices.kpu.post(f"/v1/evidence?region={region}", content=data, headers=request_headers)


def store_file(offices: Offices, data: bytes = PDF, region: str = REGION) -> str:
    answer = send_file(offices, data, region)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def erase(offices: Offices, id: str) -> Response:
    return offices.siaga.nation.post(f"/v1/evidence/{id}/erasure", json={"note": "shows an identity card"})


def warning_codes(answer: Response) -> list[str]:
    assert answer.status_code == 201, answer.text
    return [it["code"] for it in answer.json()["warnings"]]


@pytest.mark.parametrize(
    ("data", "kind"), [(PDF, "application/pdf"), (JPEG, "image/jpeg"), (PNG, "image/png")], ids=["pdf", "jpeg", "png"]
)
def test_a_file_comes_back_as_it_was_sent(offices: Offices, data: bytes, kind: str) -> None:
    stored_file = send_file(offices, data, **{"Content-Type": "text/html"}).json()

    download = offices.bawaslu.get(f"/v1/evidence/{stored_file['id']}")

    assert (stored_file["sha256"], stored_file["media_type"]) == (hashlib.sha256(data).hexdigest(), kind)
    assert (download.content, download.headers["content-type"]) == (data, kind)
    assert download.headers["x-content-type-options"] == "nosniff"
    assert download.headers["content-disposition"].startswith("attachment")
    assert [it.action for it in entries(offices.siaga)] == ["evidence.stored"]
    assert_chained(offices.siaga)


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (b"<html><script>", 415, "evidence_type"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "evidence_type"),
        (b" %PDF-1.7", 415, "evidence_type"),
        (PDF + b"." * (5 * 1024 * 1024), 413, "evidence_too_large"),
        (b"", 422, "invalid_request"),
    ],
    ids=["html", "svg", "almost a pdf", "too large", "empty"],
)
def test_a_file_of_another_type_or_size_is_refused(offices: Offices, data: bytes, status: int, code: str) -> None:
    answer = send_file(offices, data)

    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert entries(offices.siaga) == []


def test_scope_decides_who_sends_and_who_reads(offices: Offices) -> None:
    file = store_file(offices)
    elsewhere = offices.client("kpu-kaltim", Role.ADMIN, "64.01")
    inside = offices.client("kpu-kutim", Role.READER, f"{REGION}.04")

    assert send_file(offices, PDF, "64.01").status_code == 404
    assert elsewhere.get(f"/v1/evidence/{file}").status_code == 404
    assert inside.get(f"/v1/evidence/{file}").status_code == 404, "it is about the whole regency"
    assert elsewhere.post(f"/v1/evidence/{file}/erasure", json={"note": "x"}).status_code == 404
    assert offices.kpu.post(f"/v1/evidence/{file}/erasure", json={"note": "x"}).status_code == 403


@pytest.mark.parametrize(
    ("code", "evidence", "serves"),
    [
        ("LOG-07", [], False),
        ("LOG-07", [{"kind": "letter", "number": "12/2024"}], False),
        ("LOG-07", [{"kind": "link", "url": "https://jdih.kpu.go.id/1"}], False),
        ("LOG-07", [{"kind": "link", "url": "https://jdih.kpu.go.id/1", "sha256": "ab" * 32}], True),
        ("LOG-07", [{"kind": "photo", "file": PDF}], True),
        ("NEU-01", [{"kind": "photo", "file": PDF}], False),
        ("NEU-01", [{"kind": "letter", "number": "12/2024", "dated": "2024-09-01", "signed_by": "Sekda"}], True),
        ("VCR-09", [{"kind": "letter", "number": "12"}], False),
        ("VCR-09", [{"kind": "photo", "file": PDF}, {"kind": "minutes", "number": "12"}], True),
    ],
)
def test_done_without_the_required_evidence_warns_and_cannot_be_verified(
    offices: Offices, code: str, evidence: list[dict[str, Any]], *, serves: bool
) -> None:
    file = store_file(offices)
    for reference in evidence:
        reference |= {"file": file} if "file" in reference else {}
    report_body = {"stage": "minutes_signed"} if code == "VCR-09" else {"status": "done"}
    owner = offices.client("kesbangpol-kutim", Role.COORDINATOR)
    behalf = {"on_behalf_of": "pemkab-kutim"} if code == "NEU-01" else {}

    answer = offices.report(code, by=owner if behalf else None, **report_body, **behalf, evidence=evidence)

    assert ("evidence_missing" in warning_codes(answer)) != serves
    update = answer.json()["update"]
    shown_evidence = [
        {name: it[name] for name in given} for given, it in zip(evidence, update["evidence"], strict=True)
    ]
    assert shown_evidence == evidence
    permission = offices.bawaslu.get(f"/v1/readiness-checklists/{REGION}/items/{code}/can").json()["verify"]
    confirmed = offices.post_verification(code, "confirmed", update["id"])
    assert (permission["allowed"], confirmed.status_code) == ((True, 201) if serves else (False, 409)), confirmed.text
    assert serves or permission["code"] == confirmed.json()["code"] == "evidence_missing"


@pytest.mark.parametrize(
    "bad",
    [
        {"kind": "link"},
        {"kind": "link", "number": "1"},
        {"kind": "photo"},
        {"kind": "photo", "number": "1", "url": "https://a.id/1"},
        {"kind": "letter", "number": "1", "sha256": "ab" * 32},
        {"kind": "photo", "file": UNKNOWN_ID},
        {"kind": "link", "url": "javascript:alert(1)"},
        {"kind": "rumour", "number": "1"},
    ],
    ids=json.dumps,
)
def test_incomplete_evidence_is_refused_with_a_pointer(offices: Offices, bad: dict[str, str]) -> None:
    answer = offices.report("LOG-07", status="done", evidence=[{"kind": "letter", "number": "1"}, bad])

    assert answer.status_code in (404, 422)
    assert answer.json()["errors"][0]["pointer"].startswith("body/evidence/1")
    assert entries(offices.siaga) == []


def test_a_file_of_another_region_is_refused(offices: Offices) -> None:
    file = store_file(offices, region=f"{REGION}.04")

    answer = offices.report("LOG-08", region=f"{REGION}.05", stage="at_ppk", evidence=[{"kind": "photo", "file": file}])

    assert (answer.status_code, answer.json()["code"]) == (422, "evidence_elsewhere"), answer.text


def test_an_erased_file_is_gone_and_its_history_stays(offices: Offices) -> None:
    file, twin = store_file(offices), store_file(offices)
    offices.reported("LOG-07", status="done", evidence=[{"kind": "photo", "file": file}])

    first_erasure = erase(offices, file)
    twin_content = offices.kpu.get(f"/v1/evidence/{twin}").content
    erase(offices, twin)

    assert (first_erasure.status_code, twin_content) == (201, PDF)
    assert [offices.kpu.get(f"/v1/evidence/{it}").status_code for it in (file, twin)] == [410, 410]
    assert erase(offices, file).json()["code"] == "evidence_erased"
    [update] = offices.kpu.get(f"/v1/readiness-checklists/{REGION}/items/LOG-07/updates").json()
    assert (update["evidence"][0]["file"], update["evidence"][0]["erased"]) == (file, True)
    later_report = offices.report("LOG-07", status="done", evidence=[{"kind": "photo", "file": file}])
    assert (later_report.status_code, later_report.json()["errors"][0]["pointer"]) == (404, "body/evidence/0/file")
    with offices.siaga.database.read() as session:
        assert session.exec(select(EvidenceBytes)).all() == []
    assert [it.action for it in entries(offices.siaga)][-2:] == ["evidence.erased"] * 2
    assert_chained(offices.siaga)


def test_the_ledger_entry_holds_no_name_and_no_address(offices: Offices) -> None:
    link = {"kind": "link", "url": "https://a.id/secret", "signed_by": "Somebody", "number": "7"}
    offices.reported("LOG-07", status="done", evidence=[link])

    [entry] = entries(offices.siaga)
    [recorded_evidence] = json.loads(entry.text)["facts"]["evidence"]
    assert "Somebody" not in entry.text
    assert "a.id" not in entry.text
    assert (recorded_evidence["number"], len(recorded_evidence["url"]), len(recorded_evidence["signed_by"])) == (
        "7",
        64,
        64,
    )


def findings(siaga: Siaga) -> list[str]:
    with siaga.database.read() as session:
        report = verify_service.check_database(session, None)
        verify_service.check_rows(session, report)
    return [str(it) for it in report.findings]


def test_a_changed_evidence_row_is_found_by_verification(offices: Offices) -> None:
    link = {"kind": "link", "url": "https://a.id/1", "signed_by": "Somebody", "dated": "2024-11-20"}
    offices.reported("LOG-07", status="done", evidence=[{"kind": "photo", "file": store_file(offices)}, link])
    findings_before = findings(offices.siaga)

    with offices.siaga.database.write() as session:
        session.connection().execute(update(UpdateEvidence).values(number="13/2024"))

    assert findings_before == []
    assert ["evidence" in it for it in findings(offices.siaga)] == [True]
