"""A witness holds a checkpoint and reports any history that did not only grow, across new keys and restores."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from api.integrity import witness
from api.ledger import checkpoint, exports, sequencer, signing
from api.ledger.errors import VerificationFailed
from tests.conftest import Server, Siaga, checkpoint_key
from tests.integrity.verify.test_verify import verify_database
from tests.ledgers import busy_day, place_and_sign

NEW_KEY = Ed25519PrivateKey.from_private_bytes(b"n" * 32)


def now() -> datetime:
    return datetime.now(UTC)


def fetch_from(siaga: Siaga) -> witness.Fetch:
    client = siaga.nation

    def fetch(path: str) -> dict[str, Any]:
        answer = client.get(f"/v1/history/{path}")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    return fetch


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "checkpoint.json"


def test_a_history_that_grows_gives_no_alarm(busy_box: Siaga, state: Path) -> None:
    for seed in range(3):
        report = witness.check_server(fetch_from(busy_box), state)
        assert report.findings == []
        assert exports.read_held_checkpoint(state.read_text()).checkpoint == place_and_sign(busy_box)
        busy_day(busy_box, 3, seed)
        place_and_sign(busy_box)
    assert verify_database(busy_box, exports.read_held_checkpoint(state.read_text())).findings == []


def test_another_history_is_reported_and_saved_as_evidence(
    server: Server, busy_box: Siaga, busy_url: str, state: Path
) -> None:
    """Two copies of one server get different histories."""
    copy = Siaga(server.new(busy_url))
    for siaga, seed in ((busy_box, 1), (copy, 2)):
        busy_day(siaga, 4 + seed, seed)
        place_and_sign(siaga)
    witness.check_server(fetch_from(busy_box), state)
    state_before = state.read_text()

    report = witness.check_server(fetch_from(copy), state)

    [finding] = report.findings
    assert "you saw signed was changed or removed" in finding.what
    assert state.read_text() == state_before
    assert json.loads(state.with_name("checkpoint.json.contradiction").read_text())["size"] == place_and_sign(copy).size
    assert verify_database(copy, exports.read_held_checkpoint(state_before)).findings
    copy.database.close()


def test_a_shorter_history_is_reported(server: Server, busy_box: Siaga, busy_url: str, state: Path) -> None:
    older = Siaga(server.new(busy_url))
    busy_day(busy_box, 3, seed=8)
    place_and_sign(busy_box)
    witness.check_server(fetch_from(busy_box), state)

    [finding] = witness.check_server(fetch_from(older), state).findings

    assert "history was cut" in finding.what
    assert witness.check_server(fetch_from(older), state, accept=True).findings
    assert witness.check_server(fetch_from(older), state).findings == []
    older.database.close()


def rotate(siaga: Siaga, old_key: Ed25519PrivateKey | None) -> None:
    with siaga.database.write() as session:
        signing.record_key_rotation(session, checkpoint.public_half(NEW_KEY), old_key, now)
    busy_day(siaga, 2, seed=3)
    sequencer.place_committed_entries(siaga.database)
    with siaga.database.write() as session:
        signing.sign_log(session, NEW_KEY, now())


def test_a_key_with_a_signed_hand_over_is_accepted(busy_box: Siaga, state: Path) -> None:
    witness.check_server(fetch_from(busy_box), state)
    rotate(busy_box, checkpoint_key())

    report = witness.check_server(fetch_from(busy_box), state)

    assert report.findings == []
    assert exports.read_held_checkpoint(state.read_text()).key == checkpoint.public_half(NEW_KEY)
    assert verify_database(busy_box, exports.read_held_checkpoint(state.read_text())).findings == []


def test_a_key_without_a_signed_hand_over_is_reported(busy_box: Siaga, state: Path) -> None:
    witness.check_server(fetch_from(busy_box), state)
    rotate(busy_box, None)

    [finding] = witness.check_server(fetch_from(busy_box), state).findings

    assert "did not sign the hand-over" in finding.what
    assert any("without signing the hand-over" in it.what for it in verify_database(busy_box).findings)
    witness.check_server(fetch_from(busy_box), state, accept=True)
    assert verify_database(busy_box, exports.read_held_checkpoint(state.read_text())).findings == []


def test_the_old_key_signs_no_more_checkpoints(busy_box: Siaga) -> None:
    rotate(busy_box, checkpoint_key())
    with pytest.raises(signing.WrongKey), busy_box.database.write() as session:
        signing.sign_log(session, checkpoint_key(), now())


def test_a_restored_backup_begins_an_epoch_and_names_what_was_lost(
    server: Server, busy_box: Siaga, busy_url: str, state: Path, tmp_path: Path
) -> None:
    """One witness saw only what the backup holds, another saw more. A follower with a later cursor starts again."""
    state_behind, cursor = tmp_path / "behind.json", busy_box.nation.get("/v1/checklist-updates?limit=2").json()["next"]
    witness.check_server(fetch_from(busy_box), state_behind)
    busy_day(busy_box, 4, seed=9)
    place_and_sign(busy_box)
    witness.check_server(fetch_from(busy_box), state)
    cursor_beyond = busy_box.nation.get("/v1/checklist-updates").json()["next"]
    restored = Siaga(server.new(busy_url))
    with restored.database.write() as session:
        signing.record_restore(session, checkpoint_key(), now)
    busy_day(restored, 6, seed=10)
    place_and_sign(restored)

    assert verify_database(restored).findings == []
    assert witness.check_server(fetch_from(restored), state_behind).findings == []
    assert exports.read_held_checkpoint(state_behind.read_text()).checkpoint.origin.endswith("/1")
    assert any("a restored backup" in it.where for it in witness.check_server(fetch_from(restored), state).findings)
    refusal = restored.nation.get(f"/v1/checklist-updates?after={cursor_beyond}")
    assert (refusal.status_code, refusal.json()["code"]) == (410, "cursor_outlived")
    assert restored.nation.get(f"/v1/checklist-updates?limit=2&after={cursor}").status_code == 200
    restored.database.close()


def test_another_installation_and_a_malformed_checkpoint_are_reported(busy_box: Siaga, state: Path) -> None:
    other_note = checkpoint.sign_checkpoint(
        place_and_sign(busy_box)._replace(origin="siaga/018f0000-0000-7000-8000-000000000000/0"), checkpoint_key()
    )
    state.write_text(json.dumps({"note": other_note, "key": checkpoint.public_half(checkpoint_key())}))

    [finding] = witness.check_server(fetch_from(busy_box), state).findings
    assert "another installation" in finding.what

    [finding] = witness.check_server(lambda _: {"note": "x\n\n", "key": "y"}, state).findings
    assert "not in order" in finding.what
    with pytest.raises(VerificationFailed):
        exports.read_held_checkpoint("{}")
