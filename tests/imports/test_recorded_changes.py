"""Loading the seed data again takes back no change that was recorded by a call."""

import hashlib
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from api.imports import service as imports_service
from api.imports.seed import SEED_DATA
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import VerificationReport
from tests.conftest import Siaga
from tests.imports.files import load_files, table_digests
from tests.offices import assert_chained, entries

CHANGES: dict[str, dict[str, Any]] = {
    "/v1/elections/pilkada-2024": {
        "title": {"id": "Pilkada", "en": "Election"},
        "closed_at": None,
        "note": "Dibuka lagi",
    },
    "/v1/agencies/kpu-kutim": {"note": "Pindah kantor"},
    "/v1/officials/O15": {"honorific": "Drs."},
    "/v1/coordination-events/EV4": {"note": "Dikoreksi", "topics": [{"id": "Netralitas"}]},
    "/v1/agreements/AG3": {"note": "Dikoreksi", "parties": [{"agency": "kpu-kaltim", "official": "O1"}]},
    "/v1/risks/R3": {"severity": "high", "review_on": "2030-01-01"},
}
DAY = datetime.now(UTC).date() + timedelta(900)
NEW: dict[str, Any] = {
    **{"slug": "pilkada-kutim", "title": {"id": "Pilkada Kutim", "en": "Kutim election"}, "kind": "regional"},
    **{"polling_on": str(DAY), "within": ["64.08"], "source": "S0"},
    "ballots": [{"office": "regent_mayor", "level": "regency", "only": ["64.08"]}],
}
FILE = """
[[election]]
slug = "pilkada-kutim"
title_id = "Dari berkas"
title_en = "From a file"
kind = "regional"
polling_on = {day}
template = "{template}"
template_version = 1
provenance = [{{ source = "S0", origin = "external" }}]
stage = [
  {{ slug = "kampanye", title_id = "Dari berkas", title_en = "From a file", source = "S0", origin = "external" }},
  {{ slug = "masa-tenang", title_id = "Masa tenang", title_en = "Silence", source = "S0", origin = "external" }},
]
"""
FLAGGED = "/v1/regions/64.11"
KEPT_BY_FILE = {
    "region_flags.csv": ["64.11/remote"],
    "agencies.toml": ["kpu-kutim"],
    "officials.toml": ["O15"],
    "coordination_events.toml": ["EV4"],
    "agreements.toml": ["AG3"],
    "risks.toml": ["R3"],
}


@pytest.fixture
def corrected(own_box: Siaga) -> Siaga:
    for path, fields in CHANGES.items():
        answer = own_box.nation.patch(path, json={"source": "S0", **fields}, headers={"If-Match": "*"})
        assert answer.is_success, (path, answer.text)
    ended = own_box.nation.post(f"{FLAGGED}/flags", json={"flag": "remote", "holds": False, "source": "S0"})
    assert ended.is_success, ended.text
    return own_box


def test_loading_files_keeps_recorded_changes(corrected: Siaga) -> None:
    paths = [*CHANGES, FLAGGED]
    before, tables = [corrected.nation.get(path).json() for path in paths], table_digests(corrected)

    report = imports_service.load(corrected.database, SEED_DATA)

    assert (report.errors, report.left) == ([], KEPT_BY_FILE)
    assert [corrected.nation.get(path).json() for path in paths] == before
    assert table_digests(corrected) == tables, "no entry either: nothing was changed"
    with corrected.database.read() as session:
        verification = VerificationReport()
        verify_service.check_rows(session, verification)
    assert verification.findings == []


def test_loading_files_keeps_recorded_stages(own_box: Siaga, tmp_path: Path) -> None:
    stage = {"slug": "kampanye", "title": {"id": "Kampanye", "en": "Campaign"}, "starts_on": str(DAY - timedelta(9))}
    template = own_box.nation.get("/v1/elections/pilkada-2024").json()["template"]
    new = {**NEW, "template": template, "stages": [stage]}
    assert own_box.nation.post("/v1/elections", json=new).status_code == 201
    before = own_box.nation.get("/v1/elections/pilkada-kutim").json()

    file = FILE.format(day=DAY, template=template)
    report = load_files(own_box, tmp_path / "files", {"elections.toml": file})

    after = own_box.nation.get("/v1/elections/pilkada-kutim").json()
    assert report.errors == []
    assert after["title"] == before["title"]
    assert [it["slug"] for it in after["stages"]] == ["kampanye", "masa-tenang"]
    assert after["stages"][:1] == before["stages"]


def test_the_ledger_of_the_nation_records_which_files_changed_what(corrected: Siaga, tmp_path: Path) -> None:
    files = {name: (SEED_DATA / name).read_text() for name in ("agencies.toml", "region_aliases.csv")}
    files["agencies.toml"] = files["agencies.toml"].replace('"KPU Berau"', '"KPU Kab. Berau"')
    before = len(entries(corrected, "ID"))

    rehearsal = load_files(corrected, tmp_path / "files", files, dry_run=True)
    assert len(entries(corrected, "ID")) == before
    report = load_files(corrected, tmp_path / "files", files)

    assert (report.counts, report.files, report.left) == (rehearsal.counts, rehearsal.files, rehearsal.left)
    [entry] = entries(corrected, "ID")[before:]
    recorded = json.loads(entry.text)
    assert (entry.action, recorded["by"]["token"]) == ("files.loaded", "00000000-0000-0000-0000-000000000000")
    assert recorded["facts"] == {
        "files": {name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()},
        "left": {"agencies.toml": ["kpu-kutim"]},
        "rows": {"Agency": {"created": 0, "changed": 1}},
    }
    assert_chained(corrected)
    history_rows = corrected.nation.get("/v1/history?limit=500").json()["items"]
    assert [it["region"] for it in history_rows if it["action"] == "files.loaded"] == ["ID"]
    load_files(corrected, tmp_path / "files", files)
    assert len(entries(corrected, "ID")) == before + 1, "nothing changed"
