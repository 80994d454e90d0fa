"""Commands about history: check it, watch it, copy it, and keep its key."""

import os
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from api.core import settings
from api.db import backup as copies
from api.http.clock import clock_of
from api.integrity import coordination as retold
from api.integrity import rebuild as recount
from api.integrity import verify as audit
from api.integrity import witness as witnessing
from api.integrity.findings import Report
from api.ledger import entries as history_rules
from api.ledger import key_rotation as keys_startup
from api.ledger import keys
from api.ledger import service as history
from api.operations.commands import ready

app = typer.Typer()
key = typer.Typer(help="The key that seals the history.", no_args_is_help=True)
app.add_typer(key, name="key")


@app.command()
def verify(
    file: Annotated[
        Path | None, typer.Argument(exists=True, dir_okay=False, help="An exported book or a proof.")
    ] = None,
    seal: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="An earlier seal: shown is that history only grew.")
    ] = None,
) -> None:
    """Check history: this installation's database, or a file. Exit status 1: something is wrong."""
    held = history_rules.read_held(seal.read_text(encoding="utf-8", errors="replace")) if seal else None
    if file is not None:
        with file.open(encoding="utf-8", errors="replace", newline="\n") as lines:
            report = audit.check_file(lines, held)
    else:
        with ready(settings.load()) as database, database.read() as session:
            report = audit.check_database(session, held)
            recount.check_state(session, report)
            retold.check_all(session, report)
    _judge(report)


@app.command()
def witness(
    url: Annotated[str, typer.Argument(help="The server, such as https://siaga.example.go.id")],
    state: Annotated[Path, typer.Option(help="Where the last seal is kept. Keep it off the server.")],
    accept: Annotated[
        bool, typer.Option("--accept", help="Go on from what the server shows now, whatever it is.")
    ] = False,
) -> None:
    """Keep the newest seal of a server, and see that its history only grew. SIAGA_TOKEN holds a token for it."""
    _judge(witnessing.look(witnessing.over_http(url, os.environ.get("SIAGA_TOKEN", "")), state, accept=accept))


def _judge(report: Report) -> NoReturn:
    typer.echo(report.text())
    raise typer.Exit(1 if report.findings else 0)


@app.command()
def backup(to: Annotated[Path, typer.Argument(help="A new file.")]) -> None:
    """Copy the database while it is in use: a consistent copy, checked. The seal's key is not in it."""
    copies.backup(settings.load().database_url, to)
    typer.echo(f"{to} is a whole copy. After restoring it one day: siaga restored. Keep the seal's key apart from it.")


@app.command()
def restored() -> None:
    """Say that this database was restored from a backup: a new epoch begins, which witnesses tell from tampering."""
    chosen = settings.load()
    with ready(chosen) as database, database.write() as session:
        history.restored(session, keys.in_force(session, chosen).private, clock_of(chosen.now))
    typer.echo("Recorded. Seals now name a new epoch. Tell those who hold seals.")


@key.command()
def rotate(
    old: Annotated[
        Path | None, typer.Option(exists=True, help="The old key's file, if the new one is in place.")
    ] = None,
    lost: Annotated[bool, typer.Option("--lost", help="Nobody has the old key. Every witness will be told.")] = False,
) -> None:
    """Record a new key for the seals; the old one seals the hand-over. Start the server again afterwards."""
    chosen = settings.load()
    with ready(chosen) as database:
        now_in_force = keys_startup.rotate(database, chosen, old, clock_of(chosen.now), is_lost=lost)
    typer.echo(f"From now on this key seals: {now_in_force}")
