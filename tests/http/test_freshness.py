"""Processes that serve one database and keep answers are never behind a write that was acknowledged."""

import os
import re
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import cycle, islice
from pathlib import Path

import httpx2

from api.core.caller import Role
from tests.cli.command import Serving
from tests.conftest import Siaga

READS = int(os.environ.get("SIAGA_TEST_FRESH", "100"))
"""How many answers are compared with what was just written."""
ITEM = "/v1/readiness-checklists/64.08/items/ADH-03"
FIGURES = "/v1/regions/64.08/figures"
POLLED = (ITEM, FIGURES, "/v1/regions/64.08", "/v1/readiness/64.08", "/v1/checklist-items?within=64.08&limit=5")


@contextmanager
def polling(addresses: list[str], headers: dict[str, str]) -> Iterator[None]:
    """Poll all servers meanwhile, so that each keeps the answers that are about to change."""
    is_over = threading.Event()

    def poll(address: str) -> None:
        with httpx2.Client(base_url=address, headers=headers, timeout=60, trust_env=False) as client:
            for path in cycle(POLLED):
                if is_over.is_set():
                    return
                assert client.get(path).status_code == 200

    threads = [threading.Thread(target=poll, args=(address,)) for address in addresses]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        is_over.set()
        for thread in threads:
            thread.join(60)


def test_no_answer_is_older_than_an_acknowledged_write(open_box: Siaga, tmp_path: Path) -> None:
    """On PostgreSQL two servers write and read in turns; on SQLite one serves, and another process writes beside it."""
    admin = {"Authorization": f"Bearer {open_box.secret('ID', role=Role.ADMIN)}"}
    kpu = {"Authorization": f"Bearer {open_box.secret('64.08', role=Role.REPORTER, agency='kpu-kutim')}"}
    with ExitStack() as stack:
        server_count = 1 if open_box.database.is_sqlite else 2
        servers = [stack.enter_context(Serving(open_box.url, tmp_path)) for _ in range(server_count)]
        addresses = [server.wait().address for server in servers]
        clients = [
            stack.enter_context(httpx2.Client(base_url=address, timeout=60, trust_env=False)) for address in addresses
        ]
        writers = [*clients, open_box.anonymous] if open_box.database.is_sqlite else clients
        stack.enter_context(polling(addresses, admin))
        stale = []
        for number, writer in islice(enumerate(cycle(writers)), READS // 2):
            value, figure = number % 4000, 5000 + number
            report = writer.post(f"{ITEM}/updates", json={"value": value, "note": "counted again"}, headers=kpu)
            assert report.status_code == 201, report.text
            stale += [number for client in clients if client.get(ITEM, headers=admin).json()["value"] != value]
            if number % 10 == 0:
                body = {"kind": "stations", "election": "pilkada-2024", "value": figure, "source": "S0"}
                assert writer.post(FIGURES, json=body, headers=admin).status_code == 201
                stale += [
                    number
                    for client in clients
                    if not re.search(rf'"value":{figure}\b', client.get(FIGURES, headers=admin).text)
                ]

    assert stale == []
