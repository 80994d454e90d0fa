"""A database that Siaga wrote, its exports and its proofs verify without a finding."""

import json
import os
from pathlib import Path

import pytest

from api.db.backup import BackupRefused, backup
from api.integrity.rebuild import items
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import VerificationReport
from api.ledger.exports import HeldCheckpoint
from tests.conftest import Server, Siaga
from tests.integrity.rebuild.random_coordination import coordinate_at_random
from tests.ledgers import busy_day, earlier_checkpoint, place_and_sign

CLEAN_SEEDS = int(os.environ.get("SIAGA_TEST_CLEAN", "4"))
SEEDS_PER_DATABASE = 40
"""Seeds after which a new database is used: a longer history only takes longer to verify."""
NDJSON = {"Accept": "application/x-ndjson"}


def verify_database(siaga: Siaga, held: HeldCheckpoint | None = None) -> VerificationReport:
    with siaga.database.read() as session:
        return verify_service.check_all(session, held)


def entry_count(siaga: Siaga) -> int:
    """How many entries the ledger of Kutai Timur has."""
    return int(siaga.nation.get("/v1/history/ledgers/64.08").json()["entries"])


def test_a_clean_database_gives_no_finding(busy_box: Siaga) -> None:
    for held in (None, earlier_checkpoint(busy_box)):
        report = verify_database(busy_box, held)

        assert report.findings == []
        assert report.text().endswith("Nothing is wrong.")
        assert (
            f"{entry_count(busy_box) + 3} entries, {entry_count(busy_box) + 3} of them in the log, under 3 checkpoints"
            in report.text()
        )


def test_entries_that_are_not_placed_or_covered_yet_give_no_finding(server: Server, busy_url: str) -> None:
    for first_seed in range(0, CLEAN_SEEDS, SEEDS_PER_DATABASE):
        siaga = Siaga(server.new(busy_url))
        for seed in range(first_seed, min(first_seed + SEEDS_PER_DATABASE, CLEAN_SEEDS)):
            busy_day(siaga, 4, seed)
            coordinate_at_random(siaga, 6, seed)
            assert verify_database(siaga, earlier_checkpoint(siaga)).findings == []
            if seed % 3 == 0:
                place_and_sign(siaga)
        siaga.database.close()


def test_verification_sees_one_moment_while_offices_go_on_reporting(busy_box: Siaga) -> None:
    with busy_box.database.read() as session:
        first = verify_service.check_database(session, None)
        busy_day(busy_box, 4, seed=3)
        coordinate_at_random(busy_box, 3, seed=3)
        place_and_sign(busy_box)
        second = verify_service.check_all(session, None)

    assert (first.findings, second.findings) == ([], [])
    assert second.looked_at[0] == first.looked_at[0]
    assert verify_database(busy_box).findings == []


@pytest.mark.parametrize("limit", ["MOST_UPDATES", "MOST_ITEMS"])
def test_items_that_are_read_in_small_parts_are_the_same(
    busy_box: Siaga, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(items, limit, 2)

    report = VerificationReport()
    with busy_box.database.read() as session:
        items.check_items(session, report)

    assert report.findings == []


def test_exports_and_proofs_verify_alone_and_against_an_earlier_checkpoint(busy_box: Siaga) -> None:
    held = earlier_checkpoint(busy_box)
    for held_or_none, query in ((None, ""), (held, f"?checkpoint={held.checkpoint.size}")):
        export = busy_box.nation.get(f"/v1/history/ledgers/64.08/entries{query}", headers=NDJSON).text
        proofs = [
            busy_box.nation.get(f"/v1/history/entries/64.08-{n}/proof{query}").text
            for n in range(entry_count(busy_box))
        ]

        report = verify_service.check_file(export.splitlines(), held_or_none)
        assert report.findings == []
        assert f"{entry_count(busy_box)} entries of ledger 64.08" in report.text()
        for text in proofs:
            assert verify_service.check_file([text], held_or_none).findings == []


def test_an_export_ends_at_the_last_covered_entry(busy_box: Siaga) -> None:
    entries_before = entry_count(busy_box)
    busy_day(busy_box, 3, seed=5)

    before = busy_box.nation.get("/v1/history/ledgers/64.08/entries", headers=NDJSON).text
    place_and_sign(busy_box)
    after = busy_box.nation.get("/v1/history/ledgers/64.08/entries", headers=NDJSON).text

    assert len(before.splitlines()) == entries_before + 1
    assert len(after.splitlines()) == entries_before + 3 + 1
    assert busy_box.nation.get(f"/v1/history/entries/64.08-{entries_before + 2}/proof").status_code == 200


def test_a_proof_that_lacks_the_held_checkpoint_says_how_to_fetch_it(busy_box: Siaga) -> None:
    held = earlier_checkpoint(busy_box)
    plain = busy_box.nation.get("/v1/history/entries/64.08-2/proof").json()

    [finding] = verify_service.check_file([json.dumps(plain, separators=(",", ":"))], held).findings

    assert finding.what.endswith(f"fetch it again with ?checkpoint={held.checkpoint.size}")


def test_requests_that_the_log_cannot_answer_are_refused(busy_box: Siaga) -> None:
    entries_before = entry_count(busy_box)
    busy_day(busy_box, 1, seed=6)
    client = busy_box.nation
    refusals = {
        f"/v1/history/entries/64.08-{entries_before}/proof": (409, "no_checkpoint_yet"),
        "/v1/history/entries/64.08-99/proof": (404, "not_found"),
        "/v1/history/entries/nonsense/proof": (404, "not_found"),
        "/v1/history/entries/64.08-2/proof?checkpoint=99": (422, "not_that_large"),
        "/v1/history/consistency?from=9&to=99": (422, "not_that_large"),
        "/v1/history/consistency?from=9&to=8": (422, "not_that_large"),
    }
    for path, expected in refusals.items():
        answer = client.get(path)
        assert (answer.status_code, answer.json()["code"]) == expected, path


def test_files_that_are_no_export_or_proof_are_reported_at_line_1() -> None:
    for line in ("", "nonsense", '{"proof":1}', '{"proof"' * 3, "[" * 9999, '{"v":1}', "null", "7", '"x"'):
        for lines in ([], [line], [line, line]):
            report = verify_service.check_file(lines, None)
            assert report.findings[0].where == "line 1", line


def test_a_backup_needs_a_database_and_replaces_no_file(tmp_path: Path) -> None:
    existing_file = tmp_path / "there.db"
    existing_file.touch()
    for url, copy in (
        (f"sqlite:///{existing_file}", existing_file),
        (f"sqlite:///{tmp_path / 'none.db'}", tmp_path / "new.db"),
    ):
        with pytest.raises(BackupRefused, match=r"is there already|no database"):
            backup(url, copy)
    assert [*tmp_path.iterdir()] == [existing_file]
