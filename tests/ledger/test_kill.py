"""A server killed in the middle of writes: what it acknowledged is there, nothing is half there, history verifies."""

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
from api.ledger.exports import HeldCheckpoint
from api.ledger.models import Entry
from tests.cli.command import PATIENCE, Serving, end
from tests.conftest import Server, Siaga
from tests.integrity.verify.test_verify import verified
from tests.ledgers import signed

KILLS = int(os.environ.get("SIAGA_TEST_KILLS", "5"))
WRITERS = 4
PLACE = "/v1/readiness-checklists/64.08"


def write(address: str, secret: str, number: int, begun: Event) -> list[str]:
    """Reports, check-ins and retractions until the server is gone; the updates that it acknowledged."""
    done: list[str] = []
    headers = {"Authorization": f"Bearer {secret}"}
    with httpx2.Client(base_url=address, headers=headers, timeout=PATIENCE, trust_env=False) as client:
        try:
            while True:
                id = str(uuid4())
                body = {"value": number + len(done), "client_id": id, "note": "during the storm"}
                if client.post(f"{PLACE}/items/ADH-03/updates", json=body).status_code == 201:
                    done.append(id)
                    begun.set()
                if len(done) % 4 == 3:
                    client.post(f"{PLACE}/check-ins", json={"requirements": ["ADH-03"]})
                    client.post("/v1/retractions", json={"update_id": done[-1], "note": "taken back"})
        except httpx2.TransportError:
            return done


def storm(url: str, folder: Path, secret: str, dice: random.Random) -> tuple[list[str], Path | None]:
    """What was acknowledged, and on SQLite a backup made meanwhile."""
    copy, begun = folder / f"{uuid4().hex}.db", Event()
    with Serving(url, folder) as serving, ThreadPoolExecutor(WRITERS) as pool:
        serving.wait()
        writing = [pool.submit(write, serving.address, secret, number, begun) for number in range(WRITERS)]
        assert begun.wait(PATIENCE)
        time.sleep(dice.random() / 2)
        if url.startswith("sqlite"):
            backup(url, copy)
        time.sleep(dice.random() / 2)
        end(serving.process)
        done = [id for it in writing for id in it.result(PATIENCE)]
    return done, copy if copy.exists() else None


def test_killed_in_the_middle_of_writes(server: Server, open_url: str, tmp_path: Path) -> None:
    url, dice, acknowledged = server.new(open_url), random.Random(7), set[str]()
    siaga = Siaga(url)
    secret, held = siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim"), None
    siaga.database.close()
    for _ in range(KILLS):
        done, copy = storm(url, tmp_path, secret, dice)
        assert done
        acknowledged |= {*done}
        siaga = Siaga(url)
        assert acknowledged <= written(siaga)
        assert verified(siaga, held).findings == []
        last = signed(siaga)
        held = HeldCheckpoint(last, siaga.nation.get("/v1/history/checkpoint").json()["key"])
        assert verified(siaga, held).findings == []
        siaga.database.close()
        if copy is not None:
            assert_whole(copy)


def written(siaga: Siaga) -> set[str]:
    with siaga.database.read() as session:
        return set(session.exec(select(Entry.object).where(Entry.action == "update.posted")))


def assert_whole(copy: Path) -> None:
    restored = Siaga(f"sqlite:///{copy}")
    assert verified(restored).findings == []
    restored.database.close()
    connection = sqlite3.connect(make_url(restored.url).database or "")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
