"""What was written as the rules say gives no alarm: a database, its exports, its proofs."""

import json
import os
from pathlib import Path

import pytest

from api.db.backup import BackupRefused, backup
from api.integrity.rebuild import coordination as rebuild_coordination
from api.integrity.rebuild import items as rebuild_items
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import VerificationReport
from api.ledger.exports import HeldCheckpoint
from tests.conftest import Server, Siaga
from tests.integrity.rebuild.gatherings import gather
from tests.ledgers import busy_day, earlier, signed

CLEAN = int(os.environ.get("SIAGA_TEST_CLEAN", "4"))
WHILE = 40
"""Then a database begins anew: a longer history is verified more slowly, and no differently."""
NDJSON = {"Accept": "application/x-ndjson"}


def verified(siaga: Siaga, held: HeldCheckpoint | None = None) -> VerificationReport:
    with siaga.database.read() as session:
        report = verify_service.check_database(session, held)
        rebuild_items.check_items(session, report)
        rebuild_coordination.check_all(session, report)
    return report


def count(siaga: Siaga) -> int:
    """The entries of the ledger of Kutai Timur."""
    return int(siaga.nation.get("/v1/history/ledgers/64.08").json()["entries"])


def test_a_clean_database_gives_no_alarm(reported: Siaga) -> None:
    for held in (None, earlier(reported)):
        report = verified(reported, held)

        assert report.findings == []
        assert report.text().endswith("Nothing is wrong.")
        assert (
            f"{count(reported) + 1} entries, {count(reported) + 1} of them in the log, under 3 checkpoints"
            in report.text()
        )


def test_what_is_not_placed_or_covered_yet_gives_no_alarm(server: Server, busy_url: str) -> None:
    for first in range(0, CLEAN, WHILE):
        siaga = Siaga(server.new(busy_url))
        for seed in range(first, min(first + WHILE, CLEAN)):
            busy_day(siaga, 4, seed)
            gather(siaga, 6, seed)
            assert verified(siaga, earlier(siaga)).findings == []
            if seed % 3 == 0:
                signed(siaga)
        siaga.database.close()


def test_exports_and_proofs_are_in_order_on_their_own_and_with_an_earlier_checkpoint(reported: Siaga) -> None:
    held = earlier(reported)
    for known, asked in ((None, ""), (held, f"?checkpoint={held.checkpoint.size}")):
        export = reported.nation.get(f"/v1/history/ledgers/64.08/entries{asked}", headers=NDJSON).text
        proofs = [
            reported.nation.get(f"/v1/history/entries/64.08-{n}/proof{asked}").text for n in range(count(reported))
        ]

        report = verify_service.check_file(export.splitlines(), known)
        assert report.findings == []
        assert f"{count(reported)} entries of ledger 64.08" in report.text()
        for text in proofs:
            assert verify_service.check_file([text], known).findings == []


def test_an_export_ends_with_what_a_checkpoint_covers(reported: Siaga) -> None:
    first = count(reported)
    busy_day(reported, 3, seed=5)

    before = reported.nation.get("/v1/history/ledgers/64.08/entries", headers=NDJSON).text
    signed(reported)
    after = reported.nation.get("/v1/history/ledgers/64.08/entries", headers=NDJSON).text

    assert len(before.splitlines()) == first + 1
    assert len(after.splitlines()) == first + 3 + 1
    assert reported.nation.get(f"/v1/history/entries/64.08-{first + 2}/proof").status_code == 200


def test_a_proof_says_what_it_cannot_show(reported: Siaga) -> None:
    held = earlier(reported)
    plain = reported.nation.get("/v1/history/entries/64.08-2/proof").json()

    [finding] = verify_service.check_file([json.dumps(plain, separators=(",", ":"))], held).findings

    assert finding.what.endswith(f"fetch it again with ?checkpoint={held.checkpoint.size}")


def test_refusals(reported: Siaga) -> None:
    first = count(reported)
    busy_day(reported, 1, seed=6)
    client = reported.nation
    asked = {
        f"/v1/history/entries/64.08-{first}/proof": (409, "no_checkpoint_yet"),
        "/v1/history/entries/64.08-99/proof": (404, "not_found"),
        "/v1/history/entries/nonsense/proof": (404, "not_found"),
        "/v1/history/entries/64.08-2/proof?checkpoint=99": (422, "not_that_large"),
        "/v1/history/consistency?from=9&to=99": (422, "not_that_large"),
        "/v1/history/consistency?from=9&to=8": (422, "not_that_large"),
    }
    for path, expected in asked.items():
        answer = client.get(path)
        assert (answer.status_code, answer.json()["code"]) == expected, path


def test_files_that_are_none_of_ours_are_told_and_break_nothing() -> None:
    for line in ("", "nonsense", '{"proof":1}', '{"proof"' * 3, "[" * 9999, '{"v":1}', "null", "7", '"x"'):
        for lines in ([], [line], [line, line]):
            report = verify_service.check_file(lines, None)
            assert report.findings[0].where == "line 1", line


def test_a_backup_replaces_nothing_and_is_made_of_something(tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.touch()
    for url, to in ((f"sqlite:///{there}", there), (f"sqlite:///{tmp_path / 'none.db'}", tmp_path / "new.db")):
        with pytest.raises(BackupRefused, match=r"is there already|no database"):
            backup(url, to)
    assert [*tmp_path.iterdir()] == [there]
