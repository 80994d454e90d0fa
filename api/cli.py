"""The command `siaga`. Each command is a few lines; what it does is elsewhere."""

import errno
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer
import uvicorn
from rich.console import Console
from rich.progress import Progress
from sqlalchemy.exc import DatabaseError, OperationalError
from uvicorn.supervisors import Multiprocess

from api import settings
from api.audit import service as audit
from api.audit.schemas import Report as History
from api.auth import service as tokens
from api.auth.caller import Role
from api.db import backup as copies
from api.db import migrate as schema
from api.db.engine import Database
from api.history import rules as history_rules
from api.history import service as history
from api.history.proofs import Broken
from api.imports import service as imports
from api.imports.schemas import Report
from api.keys import service as keys
from api.keys import startup as keys_startup
from api.operations import startup
from api.recount import service as recount
from api.settings import Settings, UnsafeSetting
from api.web import journal
from api.web.clock import now
from api.witness import service as witnessing

app = typer.Typer(
    help="Siaga: one shared election-readiness checklist per region.", no_args_is_help=True, add_completion=False
)
key = typer.Typer(help="The key that seals the history.", no_args_is_help=True)
app.add_typer(key, name="key")
REFUSALS = (
    *(UnsafeSetting, tokens.Refused, imports.NothingToLoad, startup.SeedRefused, schema.Unknown),
    *(copies.NoBackup, witnessing.NoAnswer, Broken),
)


def main() -> None:
    """A refusal is one sentence on stderr and exit status 2, never a traceback."""
    try:
        app()
    except REFUSALS as error:
        _stop(str(error))
    except OperationalError as error:
        _stop(f"The database does not answer: {_first_line(error)}")
    except DatabaseError as error:
        _stop(f"The database cannot be used: {_first_line(error)}")
    except OSError as error:
        _stop(str(error))


def _first_line(error: DatabaseError) -> str:
    return str(error.orig).strip().splitlines()[0]


def _stop(why: str) -> NoReturn:
    print(why, file=sys.stderr)  # noqa: T201
    raise SystemExit(2)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; default 127.0.0.1.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; default 8000.")] = None,
    workers: Annotated[int | None, typer.Option(help="Processes; on SQLite exactly one.")] = None,
) -> None:
    """Serve the API. An empty database is made and filled first; an older one is brought up to date."""
    chosen = settings.load(host=host, port=port, workers=workers)
    config = _config(chosen)
    _try_address(chosen)
    listening = config.bind_socket()
    _prepare(chosen)
    if config.workers > 1:
        Multiprocess(config, sockets=[listening]).run()
    else:
        uvicorn.Server(config).run(sockets=[listening])


def _try_address(chosen: Settings) -> None:
    try:
        socket.create_server((chosen.host, chosen.port)).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            why = f"Port {chosen.port} is taken. Choose another: siaga serve --port 8001"
        else:
            why = f"Siaga cannot listen on {chosen.host}: {error.strerror or error}. Choose another with --host."
        raise UnsafeSetting(why) from None


def _config(chosen: Settings) -> uvicorn.Config:
    for name, value in chosen.model_dump().items():
        os.environ[settings.PREFIX + name.upper()] = str(value)  # worker processes read them again
    return uvicorn.Config(
        "api.main:create_app",
        factory=True,
        host=chosen.host,
        port=chosen.port,
        workers=chosen.workers,
        log_config=journal.LOGGING,
        access_log=False,
        server_header=False,
        limit_concurrency=1000,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=20,
    )


def _prepare(chosen: Settings) -> None:
    """Before any worker starts, so that none finds half a database."""
    language = "id" if os.environ.get("LANG", "").startswith("id") else "en"
    with _database(chosen) as database, _progress() as progress:
        prepared = startup.prepare(database, chosen, now=datetime.now(UTC), progress=progress)
        said = startup.welcome(database, prepared, f"http://{chosen.host}:{chosen.port}", language)
    print(said, flush=True)  # noqa: T201


@app.command()
def migrate() -> None:
    """Bring the database's schema up to this version."""
    with _database(settings.load()) as database:
        schema.upgrade(database.writer)
    typer.echo(f"The schema is at {schema.newest()}.")


@app.command()
def seed() -> None:
    """Load the data in the box. What is there already stays; loading it twice changes nothing."""
    with _database(settings.load()) as database, _progress() as progress:
        schema.upgrade(database.writer)
        startup.seed(database, progress=progress)


@app.command()
def token(
    role: Annotated[Role, typer.Option(help="What the token may do; each role includes the ones before it.")],
    region: Annotated[list[str], typer.Option(help="A region it covers, with all below; repeat for more.")],
    agency: Annotated[str | None, typer.Option(help="The agency it belongs to; only an admin's may have none.")] = None,
    label: Annotated[str, typer.Option(help="Whose it is: a name or a system.")] = "",
    expires_in: Annotated[int, typer.Option(help="Days until it ends, at most 366.")] = 180,
) -> None:
    """Make a token and print it, alone, on stdout. It cannot be shown again."""
    codes = tuple(code for it in region for code in it.split(","))
    wanted = tokens.NewToken(role, codes, agency, label or f"{role} {agency or ''}".strip(), expires_in)
    with _prepared(settings.load()) as database, database.write() as session:
        secret = tokens.issue(session, wanted, now=datetime.now(UTC))
    typer.echo(secret)


@app.command("import")
def import_(
    path: Annotated[Path, typer.Argument(exists=True, help="A folder with files named as in seed_data, or one file.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Do everything, then take it all back.")] = False,
) -> None:
    """Load regions, figures, boundaries and the like from plain files: all of them or nothing."""
    with _prepared(settings.load()) as database, _progress() as progress:
        report = imports.load(database, path, dry_run=dry_run, progress=progress)
    _tell(report, dry_run)


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
        with _prepared(settings.load()) as database, database.read() as session:
            report = audit.check_database(session, held)
            recount.check_state(session, report)
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


def _judge(report: History) -> NoReturn:
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
    with _prepared(chosen) as database, database.write() as session:
        history.restored(session, keys.in_force(session, chosen).private, now)
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
    with _prepared(chosen) as database:
        typer.echo(f"From now on this key seals: {keys_startup.rotate(database, chosen, old, now, is_lost=lost)}")


def _tell(report: Report, dry_run: bool) -> None:
    for file, place, what in report.errors:
        typer.echo(f"{file}: {place + ': ' if place else ''}{what}", err=True)
    if report.errors:
        _stop(f"{len(report.errors)} errors; nothing was stored.")
    for name, counts in report.counts.items():
        typer.echo(f"{name}: {counts.created} new, {counts.changed} changed, {counts.unchanged} unchanged")
    if dry_run:
        typer.echo("Dry run: nothing was stored.")


@contextmanager
def _database(chosen: Settings) -> Iterator[Database]:
    database = Database(chosen.database_url, lasting=False)
    try:
        yield database
    finally:
        database.close()


@contextmanager
def _prepared(chosen: Settings) -> Iterator[Database]:
    with _database(chosen) as database:
        if schema.current(database.writer) != schema.newest():
            raise UnsafeSetting("This database is empty or of another version. Run first: siaga seed")
        yield database


@contextmanager
def _progress() -> Iterator[imports.Progress | None]:
    """A bar for people at a terminal; nothing in a pipe."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    with Progress(console=console, transient=True) as bar:
        tasks: dict[str, object] = {}

        def show(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done, total=total)  # type: ignore[arg-type]

        yield show


if __name__ == "__main__":
    main()
