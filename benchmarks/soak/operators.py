"""Those who look after the server in an hour of trouble: they kill it, start it, verify it, watch it and back it up."""

import asyncio
import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from random import Random

from sqlalchemy import make_url
from sqlmodel import select

from api.db.engine import Database
from api.integrity import witness
from api.ledger.models import Entry
from benchmarks import servers
from benchmarks.servers import DatabaseHost
from benchmarks.soak.actors import Trouble
from benchmarks.soak.checks import lost
from benchmarks.soak.findings import Findings, Kind
from tests.cli import command
from tests.cli.command import Serving
from tests.conftest import ROOT

COMMAND_PATIENCE = 900.0
TRACEBACK = "Traceback (most recent call last)"
LAST_OUTPUT = 3_000
"""Characters of what a failed command printed that are shown."""
AIMED_PATIENCE = 90.0
"""Seconds for which a kill waits for the next bulk, to hit it."""


class CommandFailed(Exception):
    """A command did not succeed; the message has what it printed last."""


def run_command(environment: Mapping[str, str], *arguments: str) -> None:
    """Run a command. Raises CommandFailed."""
    ended = subprocess.run(
        arguments,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=COMMAND_PATIENCE,
    )
    if ended.returncode != 0:
        raise CommandFailed(
            f"{' '.join(arguments)} ended with status {ended.returncode}: {ended.stdout[-LAST_OUTPUT:]}"
        )


def run_siaga(url: str, *arguments: str) -> None:
    """Run `siaga` on this database. Raises CommandFailed."""
    run_command(command.environment(url, {}), *command.PROGRAM, *arguments)


class KilledServer:
    """`siaga serve` on one port. It is killed and started again, each time with a log of its own."""

    def __init__(self, url: str, folder: Path, findings: Findings) -> None:
        self._url, self._folder, self._findings = url, folder, findings
        self._dice = Random(3)
        self.port, self.logs = command.free_port(), list[Path]()
        self.serving = self._start()

    def _start(self) -> Serving:
        folder = self._folder / f"server-{len(self.logs)}"
        folder.mkdir()
        serving = Serving(self._url, folder, "--port", str(self.port))
        os.sched_setaffinity(serving.process.pid, servers.SERVER_CORES)
        self.logs.append(folder / f"{self.port}.err")
        return serving.wait()

    async def kill_again_and_again(self, trouble: Trouble, kills: int, seconds: float) -> None:
        """Kill it so many times, evenly over so many seconds; every second time in the middle of a bulk."""
        began_at = time.monotonic()
        for number in range(1, kills + 1):
            await asyncio.sleep(max(0.0, began_at + (number - 0.5) * seconds / kills - time.monotonic()))
            if number % 2 == 0:
                with suppress(TimeoutError):
                    await asyncio.wait_for(trouble.bulk_is_sent.wait(), AIMED_PATIENCE)
                await asyncio.sleep(self._dice.random() / 4)
            await asyncio.to_thread(self._kill_and_start)

    def _kill_and_start(self) -> None:
        command.end(self.serving.process)
        began_at = time.monotonic()
        self.serving = self._start()
        self._findings.done["kills"] += 1
        self._findings.notes.append(f"it served again {time.monotonic() - began_at:.1f} s after a kill")

    def stop(self) -> None:
        """Stop it as an operator does, and look into its logs."""
        status = self.serving.stop()
        if status not in (0, -signal.SIGTERM):
            self._findings.add(Kind.SERVER, f"it ended with status {status}: {self.serving.err[-500:]}")
        for log in self.logs:
            _, *parts = log.read_text(encoding="utf-8", errors="replace").split(TRACEBACK)
            self._findings.add_all(Kind.SERVER_ERROR, [f"in the log: {part[:1500]}" for part in parts])

    def end(self) -> None:
        command.end(self.serving.process)


def verify(url: str, findings: Findings, kind: Kind = Kind.VERIFICATION) -> None:
    try:
        run_siaga(url, "verify")
    except CommandFailed as error:
        findings.add(kind, str(error))
    findings.done["runs of siaga verify"] += 1


class Observer:
    """A witness who holds the newest checkpoint."""

    def __init__(self, port: int, secret: str, folder: Path, findings: Findings) -> None:
        self._fetch = witness.fetch_over_http(f"http://127.0.0.1:{port}", secret)
        self._state, self._findings = folder / "checkpoint.json", findings

    async def look(self) -> None:
        try:
            report = await asyncio.to_thread(witness.check_server, self._fetch, self._state)
        except witness.NoAnswer:
            self._findings.done["looks of the witness without an answer"] += 1
            return
        self._findings.done["looks of the witness"] += 1
        if report.findings:
            self._findings.add(Kind.WITNESS, report.text())


class BackupKeeper:
    """An operator who backs the database up while it is in use, and tries each backup at once."""

    def __init__(self, host: DatabaseHost, trouble: Trouble) -> None:
        self._host, self._trouble, self._number = host, trouble, 0

    async def back_up_and_try(self) -> None:
        """Make a copy, restore and verify it, and look in it for the writes and erasures of before."""
        updates, erased = self._trouble.acknowledged_updates(), [*self._trouble.erased]
        self._number += 1
        await asyncio.to_thread(self._try_backup, updates, erased)

    def _try_backup(self, updates: set[str], erased: list[str]) -> None:
        findings = self._trouble.findings
        copy = self._host.folder / f"copy{self._number}.db"
        try:
            url = self._back_up_and_restore(copy)
        except CommandFailed as error:
            findings.add(Kind.BACKUP, str(error))
            return
        content = copy.read_bytes()
        texts = [f"{text} was erased before, and is in the copy" for text in erased if text.encode() in content]
        findings.add_all(Kind.BACKUP, texts)
        verify(url, findings, Kind.BACKUP)
        findings.add_all(Kind.BACKUP, lost(updates, stored_updates(url)))
        findings.done["backups restored and verified"] += 1
        findings.done["acknowledged updates looked for in backups"] += len(updates)
        self._host.drop(url)
        copy.unlink(missing_ok=True)

    def _back_up_and_restore(self, copy: Path) -> str:
        """Return the URL of a database that was restored from a copy."""
        url = self._trouble.database.url
        if self._host.kind == "sqlite":
            run_siaga(url, "backup", str(copy))
            return f"sqlite:///{copy}"
        restored_url = self._host.new_database()
        self._run_tool("pg_dump", url, "--format=custom", "--compress=0", f"--file={copy}")
        self._run_tool("pg_restore", restored_url, "--exit-on-error", str(copy))
        return restored_url

    def _run_tool(self, name: str, url: str, *arguments: str) -> None:
        """Run a tool of the PostgreSQL that the server runs on."""
        program = Path(f"/proc/{self._host.pid}/exe").resolve().with_name(name)
        libpq_url = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        run_command(os.environ, str(program), f"--dbname={libpq_url}", *arguments)


def stored_updates(url: str) -> Counter[str]:
    """Return how often each update is in the ledger, by its id."""
    database = Database(url)
    with database.read() as session:
        updates = Counter(session.exec(select(Entry.object).where(Entry.action == "update.posted")))
    database.close()
    return updates
