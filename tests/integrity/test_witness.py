"""An observer keeps checkpoints: history that only grew gives no alarm, any other does. Keys change, backups return."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from api.integrity import witness
from api.integrity.verify.report import VerificationReport
from api.ledger import checkpoint, exports, sequencer, signing
from api.ledger.errors import VerificationFailed
from tests.conftest import Server, Siaga, checkpoint_key
from tests.integrity.verify.test_verify import verified
from tests.ledgers import busy_day, signed

NEW = Ed25519PrivateKey.from_private_bytes(b"n" * 32)
Look = Callable[..., VerificationReport]


def now() -> datetime:
    return datetime.now(UTC)


def asking(siaga: Siaga) -> witness.Fetch:
    client = siaga.nation

    def ask(path: str) -> dict[str, Any]:
        answer = client.get(f"/v1/history/{path}")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    return ask


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "checkpoint.json"


def test_a_history_that_grows_gives_no_alarm(reported: Siaga, state: Path) -> None:
    for seed in range(3):
        report = witness.check_server(asking(reported), state)
        assert report.findings == []
        assert exports.read_held_checkpoint(state.read_text()).checkpoint == signed(reported)
        busy_day(reported, 3, seed)
        signed(reported)
    assert verified(reported, exports.read_held_checkpoint(state.read_text())).findings == []


def test_another_history_is_told_and_kept_as_evidence(
    server: Server, reported: Siaga, busy_url: str, state: Path
) -> None:
    """Two copies of one server that go on differently."""
    copy = Siaga(server.new(busy_url))
    for siaga, seed in ((reported, 1), (copy, 2)):
        busy_day(siaga, 4 + seed, seed)
        signed(siaga)
    witness.check_server(asking(reported), state)
    kept = state.read_text()

    report = witness.check_server(asking(copy), state)

    [finding] = report.findings
    assert "you saw signed was changed or removed" in finding.what
    assert state.read_text() == kept
    assert json.loads(state.with_name("checkpoint.json.contradiction").read_text())["size"] == signed(copy).size
    assert verified(copy, exports.read_held_checkpoint(kept)).findings
    copy.database.close()


def test_a_shorter_history_is_told(server: Server, reported: Siaga, busy_url: str, state: Path) -> None:
    older = Siaga(server.new(busy_url))
    busy_day(reported, 3, seed=8)
    signed(reported)
    witness.check_server(asking(reported), state)

    [finding] = witness.check_server(asking(older), state).findings

    assert "history was cut" in finding.what
    assert witness.check_server(asking(older), state, accept=True).findings
    assert witness.check_server(asking(older), state).findings == []
    older.database.close()


def rotate(siaga: Siaga, old: Ed25519PrivateKey | None) -> None:
    with siaga.database.write() as session:
        signing.record_key_rotation(session, checkpoint.public_half(NEW), old, now)
    busy_day(siaga, 2, seed=3)
    sequencer.place_committed_entries(siaga.database)
    with siaga.database.write() as session:
        signing.sign_log(session, NEW, now())


def test_a_key_that_is_handed_over_is_followed(reported: Siaga, state: Path) -> None:
    witness.check_server(asking(reported), state)
    rotate(reported, checkpoint_key())

    report = witness.check_server(asking(reported), state)

    assert report.findings == []
    assert exports.read_held_checkpoint(state.read_text()).key == checkpoint.public_half(NEW)
    assert verified(reported, exports.read_held_checkpoint(state.read_text())).findings == []


def test_a_key_that_nobody_handed_over_is_told(reported: Siaga, state: Path) -> None:
    witness.check_server(asking(reported), state)
    rotate(reported, None)

    [finding] = witness.check_server(asking(reported), state).findings

    assert "did not sign the hand-over" in finding.what
    assert any("without signing the hand-over" in it.what for it in verified(reported).findings)
    witness.check_server(asking(reported), state, accept=True)
    assert verified(reported, exports.read_held_checkpoint(state.read_text())).findings == []


def test_the_old_key_signs_no_more_checkpoints(reported: Siaga) -> None:
    rotate(reported, checkpoint_key())
    with pytest.raises(signing.WrongKey), reported.database.write() as session:
        signing.sign_log(session, checkpoint_key(), now())


def test_a_restored_backup_begins_an_epoch_and_says_what_was_lost(
    server: Server, reported: Siaga, busy_url: str, state: Path, tmp_path: Path
) -> None:
    """One witness saw only what the backup holds; another saw more. A follower beyond it starts again."""
    behind, cursor = tmp_path / "behind.json", reported.nation.get("/v1/checklist-updates?limit=2").json()["next"]
    witness.check_server(asking(reported), behind)
    busy_day(reported, 4, seed=9)
    signed(reported)
    witness.check_server(asking(reported), state)
    beyond = reported.nation.get("/v1/checklist-updates").json()["next"]
    restored = Siaga(server.new(busy_url))
    with restored.database.write() as session:
        signing.record_restore(session, checkpoint_key(), now)
    busy_day(restored, 6, seed=10)
    signed(restored)

    assert verified(restored).findings == []
    assert witness.check_server(asking(restored), behind).findings == []
    assert exports.read_held_checkpoint(behind.read_text()).checkpoint.origin.endswith("/1")
    assert any("a restored backup" in it.where for it in witness.check_server(asking(restored), state).findings)
    gone = restored.nation.get(f"/v1/checklist-updates?after={beyond}")
    assert (gone.status_code, gone.json()["code"]) == (410, "cursor_outlived")
    assert restored.nation.get(f"/v1/checklist-updates?limit=2&after={cursor}").status_code == 200
    restored.database.close()


def test_another_installation_and_no_checkpoint_at_all_are_told(reported: Siaga, state: Path) -> None:
    other = checkpoint.sign_checkpoint(
        signed(reported)._replace(origin="siaga/018f0000-0000-7000-8000-000000000000/0"), checkpoint_key()
    )
    state.write_text(json.dumps({"note": other, "key": checkpoint.public_half(checkpoint_key())}))

    [finding] = witness.check_server(asking(reported), state).findings
    assert "another installation" in finding.what

    [finding] = witness.check_server(lambda _: {"note": "x\n\n", "key": "y"}, state).findings
    assert "not in order" in finding.what
    with pytest.raises(VerificationFailed):
        exports.read_held_checkpoint("{}")
