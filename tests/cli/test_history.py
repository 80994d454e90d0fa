"""The commands about history as people run them: exit status and output."""

import json
import os
import stat
from pathlib import Path

import pytest
from sqlalchemy import make_url

from api.core.caller import Role
from api.db.engine import Database
from tests.cli.command import Serving, free_port, siaga
from tests.conftest import CHECKPOINT_KEY, Server, Siaga


@pytest.fixture
def url(server: Server, box_url: str) -> str:
    return server.new(box_url)


def test_verify_says_that_nothing_is_wrong_while_another_process_writes(url: str) -> None:
    database = Database(url)
    with database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE data_revision SET content = content")
        ran = siaga(url, "verify")
    database.close()

    assert (ran.status, ran.err) == (0, "")
    assert "Looked at 2 entries, 2 of them in the log, under 1 checkpoints" in ran.out
    assert ran.out.endswith("Nothing is wrong.\n")


def test_verify_reports_a_file_that_is_no_export(url: str, tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"\x00\xff")
    ran = siaga(url, "verify", str(file))
    assert (ran.status, ran.err) == (1, "")
    assert "WRONG  line 1: " in ran.out
    ran = siaga(url, "verify", "--checkpoint", str(file))
    assert (ran.status, ran.err) == (2, "this is not a checkpoint as GET /v1/history/checkpoint answers it\n")


def test_a_server_is_witnessed_backed_up_restored_and_given_another_key(url: str, tmp_path: Path) -> None:
    """One long test, because each step is a process."""
    box = Siaga(url)
    secret = box.secret("64.08", role=Role.READER, agency="kpu-kutim")
    box.database.close()
    key, state, backup_file = (
        tmp_path / "keys" / "checkpoint.key",
        str(tmp_path / "checkpoint.json"),
        tmp_path / "copy.db",
    )
    with Serving(url, tmp_path) as serving:
        serving.wait()
        witnessed = siaga(url, "witness", serving.address, "--state", state, SIAGA_TOKEN=secret)
        refused = siaga(url, "witness", serving.address, "--state", state, SIAGA_TOKEN="siaga_x")
        (tmp_path / "proof.json").write_text(
            json.dumps(serving.get("/v1/history/keys", secret).json()["items"][0]["proof"], separators=(",", ":"))
        )
        backed_up = siaga(url, "backup", str(backup_file))
    assert (witnessed.status, refused.status) == (0, 2)
    assert "compare this key with the one that the operator gave out" in witnessed.out
    assert "answers 401" in refused.err
    assert siaga(url, "verify", str(tmp_path / "proof.json")).status == 0
    if make_url(url).get_backend_name() == "sqlite":
        assert (backed_up.status, backup_file.exists()) == (0, True)
        url = f"sqlite:///{backup_file}"
    else:
        assert backed_up.status == 2
        assert "pg_dump --format=custom" in backed_up.err
    assert siaga(url, "restored").status == 0
    new_key_settings = {"SIAGA_CHECKPOINT_KEY": "", "SIAGA_CHECKPOINT_KEY_FILE": str(key)}
    stopped = siaga(url, "serve", "--port", str(free_port()), **new_key_settings)
    assert (stopped.status, "The key that signs this database's checkpoints is missing" in stopped.err) == (2, True)
    (tmp_path / "old.key").write_text(CHECKPOINT_KEY)
    refused = siaga(url, "key", "rotate", **new_key_settings)
    assert (refused.status, "The old key must sign the hand-over" in refused.err) == (2, True)
    rotated = siaga(url, "key", "rotate", "--old", str(tmp_path / "old.key"), **new_key_settings)
    assert (rotated.status, rotated.out.startswith("From now on this key signs the checkpoints: ")) == (0, True)
    assert stat.S_IMODE(os.stat(key).st_mode) == 0o600
    stopped = siaga(url, "serve", "--port", str(free_port()))
    assert (stopped.status, "then record it: siaga key rotate --old FILE" in stopped.err) == (
        2,
        True,
    )
    rotated_again = siaga(url, "key", "rotate", **new_key_settings)
    assert (rotated_again.status, len(list(key.parent.iterdir()))) == (0, 2)
    assert siaga(url, "verify", "--checkpoint", state).status == 0
