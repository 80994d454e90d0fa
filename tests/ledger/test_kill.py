"""A server killed in the middle of writes keeps all that it acknowledged, leaves nothing half written, and verifies."""

import os
import random
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from uuid import uuid4

import httpx2
from sqlalchemy import make_url
from sqlmodel import select

from api.core.caller import Role
from api.db.backup import backup
from api.ledger.checkpoint import public_half
from api.ledger.exports import HeldCheckpoint
from api.ledger.models import Entry
from tests.cli.command import PATIENCE, Serving, end
from tests.conftest import Server, Siaga, checkpoint_key
from tests.integrity.verify.test_verify import verify_database
from tests.ledgers import place_and_sign

KILLS = int(os.environ.get("SIAGA_TEST_KILLS", "5"))
WRITERS = 4
CHECKLIST = "/v1/readiness-checklists/64.08"


def write(address: str, secret: str, number: int, begun: Event) -> list[str]:
    """Report, check in and retract until the server is gone; return the ids of the updates that it acknowledged."""
    acknowledged: list[str] = []
    headers = {"Authorization": f"Bearer {secret}"}
    with httpx2.Client(base_url=address, headers=headers, timeout=PATIENCE, trust_env=False) as client:
        try:
            while True:
                id = str(uuid4())
                body = {"value": number + len(acknowledged), "client_id": id, "note": "during the storm"}
                if client.post(f"{CHECKLIST}/items/ADH-03/updates", json=body).status_code == 201:
                    acknowledged.append(id)
                    begun.set()
                if len(acknowledged) % 4 == 3:
                    client.post(f"{CHECKLIST}/check-ins", json={"requirements": ["ADH-03"]})
                    client.post("/v1/retractions", json={"update_id": acknowledged[-1], "note": "taken back"})
        except httpx2.TransportError:
            return acknowledged


def write_until_killed(url: str, folder: Path, secret: str, dice: random.Random) -> tuple[list[str], Path | None]:
    """The ids of the acknowledged updates, and on SQLite a backup made while clients were writing."""
    backup_file, begun = folder / f"{uuid4().hex}.db", Event()
    with Serving(url, folder) as serving, ThreadPoolExecutor(WRITERS) as pool:
        serving.wait()
        writing = [pool.submit(write, serving.address, secret, number, begun) for number in range(WRITERS)]
        assert begun.wait(PATIENCE)
        time.sleep(dice.random() / 2)
        if url.startswith("sqlite"):
            backup(url, backup_file)
        time.sleep(dice.random() / 2)
        end(serving.process)
        acknowledged = [id for writer in writing for id in writer.result(PATIENCE)]
    return acknowledged, backup_file if backup_file.exists() else None


def test_a_server_killed_in_the_middle_of_writes_loses_nothing_it_acknowledged(
    server: Server, open_url: str, tmp_path: Path
) -> None:
    url, dice, acknowledged = server.new(open_url), random.Random(7), set[str]()
    siaga = Siaga(url)
    secret, held = siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim"), None
    siaga.database.close()
    for _ in range(KILLS):
        newly_acknowledged, backup_file = write_until_killed(url, tmp_path, secret, dice)
        assert newly_acknowledged
        acknowledged |= {*newly_acknowledged}
        siaga = Siaga(url)
        assert acknowledged <= recorded_updates(siaga)
        assert verify_database(siaga, held).findings == []
        newest = place_and_sign(siaga)
        held = HeldCheckpoint(newest, public_half(checkpoint_key()))
        assert verify_database(siaga, held).findings == []
        siaga.database.close()
        if backup_file is not None:
            assert_backup_is_whole(backup_file)


def recorded_updates(siaga: Siaga) -> set[str]:
    with siaga.database.read() as session:
        return set(session.exec(select(Entry.object).where(Entry.action == "update.posted")))


def assert_backup_is_whole(backup_file: Path) -> None:
    restored = Siaga(f"sqlite:///{backup_file}")
    assert verify_database(restored).findings == []
    restored.database.close()
    connection = sqlite3.connect(make_url(restored.url).database or "")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
