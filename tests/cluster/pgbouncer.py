"""PgBouncer before the PostgreSQL of the tests."""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
"""
"""Only what has no default that works here: `ignore_startup_parameters` is not needed."""


@contextmanager
def pgbouncer(url: str, *, mode: str = "transaction", size: int = 20) -> Iterator[str]:
    """Run PgBouncer before a database, and give the URL of the database behind it."""
    program, database_url, port = programs.require("pgbouncer"), make_url(url), free_port()
    host = database_url.query.get("host") or database_url.host or "127.0.0.1"
    folder = Path(tempfile.mkdtemp(prefix="siaga-pgbouncer-"))
    try:
        if os.geteuid() == 0 and Path(str(host)).is_dir():
            os.chown(folder, Path(str(host)).stat().st_uid, -1)  # PgBouncer does not run as root
        configuration = folder / "pgbouncer.ini"
        configuration.write_text(
            CONFIGURATION.format(host=host, user=database_url.username, port=port, mode=mode, size=size)
        )
        with programs.running([program, str(configuration)], folder, lambda: _listens(port)):
            pooled_url = database_url.set(host="127.0.0.1", port=port, query={})
            yield pooled_url.render_as_string(hide_password=False)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True
