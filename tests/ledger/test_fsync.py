"""A write is synced to the disk before its client gets the 201. The system calls of the server show the order."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx2
import pytest

from api.core.caller import Role
from tests.cli.command import PATIENCE, environment, free_port
from tests.conftest import ROOT, Server, Siaga

POSTS = 20
CALLS = "trace=pwrite64,fsync,fdatasync,write,writev,sendto,sendmsg"
WRITTEN = re.compile(r"pwrite64\(\d+<[^>]*-wal>")
SYNCED = re.compile(r"(fsync|fdatasync)\(\d+<[^>]*-wal>\) += 0$")
ACKNOWLEDGED = re.compile(r'(write|writev|sendto|sendmsg)\(\d+<.*"HTTP/1\.1 201')
UNFINISHED, RESUMED = " <unfinished ...>", re.compile(r"<\.\.\. \w+ resumed>,? ?")


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this machine")
def test_every_write_is_synced_before_it_is_acknowledged(server: Server, open_url: str, tmp_path: Path) -> None:
    if not open_url.startswith("sqlite"):
        pytest.skip("PostgreSQL answers for its own disk")
    siaga, calls = Siaga(server.new(open_url)), tmp_path / "calls"
    secret = siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    siaga.database.close()

    post_under_strace(siaga.url, secret, calls)

    steps = "".join(steps_in_order(calls))
    assert steps.count("t") == POSTS
    assert re.fullmatch("((w+s)+t)+[ws]*", steps), steps


def post_under_strace(url: str, secret: str, calls: Path) -> None:
    """Post updates to a server under strace. The sequencer is off, because its own writes would be synced too."""
    port = free_port()
    uvicorn = [sys.executable, "-m", "uvicorn", "--factory", "api.app:create_app", "--lifespan", "off"]
    strace = ["strace", "-f", "-y", "-s", "16", "-o", str(calls), "-e", CALLS]
    command = [*strace, *uvicorn, "--port", str(port)]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment(url, {}),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        with httpx2.Client(
            base_url=f"http://127.0.0.1:{port}",
            headers={"Authorization": f"Bearer {secret}"},
            timeout=PATIENCE,
            trust_env=False,
        ) as client:
            wait_until_it_answers(client)
            for number in range(POSTS):
                path = "/v1/readiness-checklists/64.08/items/ADH-03/updates"
                assert client.post(path, json={"value": number, "note": "counted"}).status_code == 201
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(PATIENCE)


def wait_until_it_answers(client: httpx2.Client) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            client.get("/healthz")
            return
        except httpx2.TransportError:
            time.sleep(0.1)
    raise AssertionError("It does not answer.")


def steps_in_order(calls: Path) -> list[str]:
    """A letter for each call, in the order in which calls ended: w wrote to the WAL file, s synced it, t sent a 201."""
    unfinished: dict[str, str] = {}
    letters = []
    for line in calls.read_text(encoding="utf-8", errors="replace").splitlines():
        thread, _, call = line.partition(" ")
        call = call.strip()
        if call.endswith(UNFINISHED):
            unfinished[thread] = call.removesuffix(UNFINISHED)
            continue
        call = unfinished.pop(thread, "") + RESUMED.sub("", call)
        kinds = (("w", WRITTEN), ("s", SYNCED), ("t", ACKNOWLEDGED))
        letters += [letter for letter, kind in kinds if kind.match(call)]
    return letters
