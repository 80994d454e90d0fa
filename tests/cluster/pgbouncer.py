"""PgBouncer before the PostgreSQL of the tests."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.cli.command import free_port
from tests.cluster import programs

CONFIGURATION = """
[databases]
* = host={host} user={user}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
default_pool_size = {size}
max_client_conn = 500
{more}
"""
"""Only what has no default that works here: `ignore_startup_parameters` is not needed."""
FIRST_WITH_PREPARED_STATEMENTS = (1, 21)


@contextmanager
def pgbouncer(url: str, *, mode: str = "transaction", size: int = 20, most_prepared: int = 0) -> Iterator[str]:
    """Run PgBouncer before a database, and give the URL of the database behind it.

    `most_prepared`: of how many prepared statements it keeps track for each connection to the server. The test is
    skipped if this PgBouncer cannot.
    """
    program, database_url, port = programs.require("pgbouncer"), make_url(url), free_port()
    can_track = version(program) >= FIRST_WITH_PREPARED_STATEMENTS
    if most_prepared and not can_track:
        pytest.skip("This PgBouncer keeps track of no prepared statements: let SIAGA_TEST_PGBOUNCER name a newer one.")
    more = f"max_prepared_statements = {most_prepared}" if can_track else ""
    host = database_url.query.get("host") or database_url.host or "127.0.0.1"
    folder = Path(tempfile.mkdtemp(prefix="siaga-pgbouncer-"))
    try:
        if os.geteuid() == 0 and Path(str(host)).is_dir():
            os.chown(folder, Path(str(host)).stat().st_uid, -1)  # PgBouncer does not run as root
        configuration = folder / "pgbouncer.ini"
        configuration.write_text(
            CONFIGURATION.format(host=host, user=database_url.username, port=port, mode=mode, size=size, more=more)
        )
        with programs.running([program, str(configuration)], folder, lambda: _listens(port)):
            pooled_url = database_url.set(host="127.0.0.1", port=port, query={})
            yield pooled_url.render_as_string(hide_password=False)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def version(program: str) -> tuple[int, ...]:
    """Return the version of this PgBouncer, as numbers."""
    printed = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout
    return tuple(int(part) for part in printed.split()[1].split("."))


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True
