"""The command `siaga`. Each command is a few lines; what it does is elsewhere."""

import errno
import os
import socket
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer
import uvicorn
from sqlalchemy.exc import DatabaseError, OperationalError
from uvicorn.supervisors import Multiprocess

from api.core import settings
from api.core.caller import ROWS_PER_HOUR, Role
from api.core.settings import Settings, UnsafeSetting
from api.db import backup as copies
from api.db import migrate as schema
from api.db.import_rows import Report
from api.http import request_log
from api.http.clock import clock_of
from api.identity import service as tokens
from api.imports import service as imports
from api.integrity import witness as witnessing
from api.integrity.commands import app as history
from api.ledger.merkle import Broken
from api.operations import startup
from api.operations.commands import any_database, existing, progress_bar, ready
from api.operations.upload.commands import app as sending
from api.operations.upload.service import Stopped
from api.simulation import service as simulation

app = typer.Typer(
    help="Siaga: one shared election-readiness checklist per region.", no_args_is_help=True, add_completion=False
)
app.add_typer(history)
app.add_typer(sending, name="import")

REFUSALS = (
    UnsafeSetting,
    tokens.Refused,
    imports.NothingToLoad,
    startup.SeedRefused,
    simulation.Refused,
    copies.NoBackup,
    witnessing.NoAnswer,
    Stopped,
    Broken,
    schema.Unknown,
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
    for name, value in chosen.model_dump(mode="json", exclude_none=True).items():
        os.environ[settings.PREFIX + name.upper()] = str(value)  # worker processes read them again
    return uvicorn.Config(
        "api.app:create_app",
        factory=True,
        host=chosen.host,
        port=chosen.port,
        workers=chosen.workers,
        log_config=request_log.LOGGING,
        access_log=False,
        server_header=False,
        limit_concurrency=1000,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=20,
    )


def _prepare(chosen: Settings) -> None:
    """Before any worker starts, so that none finds half a database."""
    language = "id" if os.environ.get("LANG", "").startswith("id") else "en"
    with existing(chosen) as database, progress_bar() as progress:
        prepared = startup.prepare(database, chosen, now=clock_of(chosen.now)(), progress=progress)
        said = startup.welcome(database, prepared, f"http://{chosen.host}:{chosen.port}", language)
    print(said, flush=True)  # noqa: T201


@app.command()
def migrate() -> None:
    """Bring the database's schema up to this version."""
    with existing(settings.load()) as database:
        schema.upgrade(database.writer)
    typer.echo(f"The schema is at {schema.newest()}.")


@app.command()
def seed() -> None:
    """Load the data in the box. What is there already stays; loading it twice changes nothing."""
    with existing(settings.load()) as database, progress_bar() as progress:
        schema.upgrade(database.writer)
        startup.seed(database, progress=progress)


@app.command()
def token(
    role: Annotated[Role, typer.Option(help="What the token may do; each role includes the ones before it.")],
    region: Annotated[list[str], typer.Option(help="A region it covers, with all below; repeat for more.")],
    agency: Annotated[str | None, typer.Option(help="The agency it belongs to; only an admin's may have none.")] = None,
    label: Annotated[str, typer.Option(help="Whose it is: a name or a system.")] = "",
    expires_in: Annotated[int, typer.Option(help="Days until it ends, at most 366.")] = 180,
    rows_per_hour: Annotated[
        int, typer.Option(min=1, max=1_000_000, help="How many rows it may send in an hour, many at a time.")
    ] = ROWS_PER_HOUR,
) -> None:
    """Make a token and print it, alone, on stdout. It cannot be shown again."""
    codes = tuple(code for it in region for code in it.split(","))
    wanted = tokens.NewToken(role, codes, agency, label or f"{role} {agency or ''}".strip(), expires_in, rows_per_hour)
    chosen = settings.load()
    with ready(chosen) as database, database.write() as session:
        secret = tokens.issue(session, wanted, now=clock_of(chosen.now)())
    typer.echo(secret)


@sending.command("files")
def import_(
    path: Annotated[Path, typer.Argument(exists=True, help="A folder with files named as in seed_data, or one file.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Do everything, then take it all back.")] = False,
) -> None:
    """Load regions, figures, boundaries and the like from plain files: all of them or nothing."""
    with ready(settings.load()) as database, progress_bar() as progress:
        report = imports.load(database, path, dry_run=dry_run, progress=progress)
    _tell(report, dry_run)


@app.command()
def simulate(
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="The same seed, day and span give the same reports.")] = 2,
    on: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Polling day; default: so that the history ends today."),
    ] = None,
    region: Annotated[str, typer.Option(help="The province whose regencies take part.")] = "64",
    from_: Annotated[str, typer.Option("--from", help="The day on which the history begins.")] = "H-60",
    to: Annotated[str, typer.Option(help="The day before which it ends.")] = "H-30",
    once: Annotated[bool, typer.Option("--once", help="Where an exercise is made already, leave it as it is.")] = False,
) -> None:
    """Make a database for exercises: an election of its own, invented reports, tokens to try; marked for ever."""
    chosen = settings.load()
    day = None if on is None else on.date()
    asked = simulation.Asked(seed, day, region, simulation.h_days(from_), simulation.h_days(to))
    with any_database(chosen) as database, progress_bar() as progress:
        if once and simulation.is_made(database):
            return
        now, made_at = clock_of(chosen.now)(), clock_of(None)()
        made = simulation.simulate(database, asked, now=now, made_at=made_at, progress=progress)
    typer.echo(
        f"# {made.deeds} invented reports and answers to them, for polling on {made.polling_on}; tokens, shown once:"
    )
    for name, secret in made.secrets.items():
        typer.echo(f"export {name}={secret}")


def _tell(report: Report, dry_run: bool) -> None:
    for file, place, what in report.errors:
        typer.echo(f"{file}: {place + ': ' if place else ''}{what}", err=True)
    if report.errors:
        _stop(f"{len(report.errors)} errors; nothing was stored.")
    for name, counts in report.counts.items():
        typer.echo(f"{name}: {counts.created} new, {counts.changed} changed, {counts.unchanged} unchanged")
    for file, left in report.left.items():
        typer.echo(f"{file}: left as offices said it: {', '.join(left)}")
    if dry_run:
        typer.echo("Dry run: nothing was stored.")
