"""Make the dumps of this version: `make dumps`. They are made once, when the version is released."""

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from anyio.from_thread import start_blocking_portal

from api.core.version import VERSION
from tests.cli.command import siaga
from tests.conftest import ROOT, Server, Siaga, _drop_postgres, _new_postgres, _new_sqlite, postgresql
from tests.db import dumps, installation
from tests.db.installation import EMPTY_TABLES, END, Installation, accepted


@contextmanager
def servers() -> Iterator[list[Server]]:
    with tempfile.TemporaryDirectory() as folder, postgresql() as url:
        yield [
            Server("sqlite", lambda template: _new_sqlite(Path(folder), template), lambda _: None),
            Server("postgresql", lambda template: _new_postgres(url, template), lambda it: _drop_postgres(url, it)),
        ]


def make(server: Server, version: str) -> None:
    """Fill a database, check it, write its dump, and check that the dump gives the same database."""
    url = server.new(None)
    with tempfile.TemporaryDirectory() as folder:
        installation.fill(url, Path(folder))
    verified = siaga(url, "verify")
    assert verified.status == 0, verified.out
    filled_rows = dumps.rows(url)
    empty_tables = {table for table, rows in filled_rows.items() if not rows}
    assert empty_tables == EMPTY_TABLES, empty_tables
    dumps.file(version, f"{server.kind}.sql").write_text(dumps.dump(url), encoding="utf-8")
    loaded_url = dumps.load(server, version)
    assert dumps.rows(loaded_url) == filled_rows
    if server.kind == "sqlite":
        _export(url, version)
    for used_url in (url, loaded_url):
        server.drop(used_url)


def _export(url: str, version: str) -> None:
    """Write what an observer keeps: an earlier checkpoint, and a ledger with the proof that history only grew."""
    exporting = Installation(url, END)
    _, earlier, *_ = exporting.admin.get("/v1/history/checkpoints").json()["items"]
    ledger = exporting.admin.get(
        f"/v1/history/ledgers/64.08/entries?checkpoint={earlier['size']}", headers={"Accept": "application/x-ndjson"}
    )
    dumps.file(version, "export.ndjson").write_text(accepted(ledger).text, encoding="utf-8")
    dumps.file(version, "checkpoint.json").write_text(json.dumps(earlier, indent=2) + "\n", encoding="utf-8")
    exporting.close()


def main() -> None:
    with start_blocking_portal() as portal, servers() as both_servers:
        Siaga.portal = portal
        for server in both_servers:
            make(server, VERSION)
            path = dumps.file(VERSION, f"{server.kind}.sql")
            sys.stdout.write(f"{path.relative_to(ROOT)}: {path.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
