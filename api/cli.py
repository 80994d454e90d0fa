"""The command `siaga`: all of the command line. Each command is a few lines; what it does is elsewhere."""

import errno
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer
import uvicorn
from rich.console import Console
from rich.progress import Progress
from sqlalchemy.exc import DatabaseError, OperationalError
from typer.core import TyperGroup
from uvicorn.supervisors import Multiprocess

from api.core import settings
from api.core.caller import ROWS_PER_HOUR, Role
from api.core.settings import Settings, UnsafeSetting
from api.db import backup as copies
from api.db import migrate as schema
from api.db.engine import Database
from api.http import request_log
from api.http.clock import clock_of
from api.identity import service as tokens
from api.imports import seed as seed_data
from api.imports import service as imports
from api.imports.schemas import ImportReport
from api.integrity import witness as witnessing
from api.integrity.rebuild import coordination as rebuild_coordination
from api.integrity.rebuild import items as rebuild_items
from api.integrity.verify import service as verify_service
from api.integrity.verify.findings import VerificationReport
from api.ledger import entries as ledger_entries
from api.ledger import key_rotation, keys
from api.ledger import service as ledger
from api.ledger.merkle import VerificationFailed
from api.operations import startup
from api.operations.upload import service as upload
from api.operations.upload.service import Stopped
from api.reporting.bulk.formats import MOST
from api.simulation import repository as simulation_repository
from api.simulation import service as simulation


class FilesFirst(TyperGroup):
    """What is no command of the group is a path: `siaga import PATH`."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        if args and args[0] not in {*self.commands, "--help"}:
            args = ["files", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    help="Siaga: one shared election-readiness checklist per region.", no_args_is_help=True, add_completion=False
)
import_app = typer.Typer(
    cls=FilesFirst, no_args_is_help=True, help="Load files: into this database, or updates to a server."
)
app.add_typer(import_app, name="import")
key_app = typer.Typer(help="The key that checkpoints the history.", no_args_is_help=True)
app.add_typer(key_app, name="key")

REFUSALS = (
    UnsafeSetting,
    tokens.Refused,
    imports.NothingToLoad,
    seed_data.SeedRefused,
    simulation.Refused,
    copies.NoBackup,
    witnessing.NoAnswer,
    Stopped,
    VerificationFailed,
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


@contextmanager
def existing(chosen: Settings) -> Iterator[Database]:
    with any_database(chosen) as database:
        if chosen.now is not None:
            startup.check_clock(chosen, simulated=simulation_repository.is_simulated(database))
        yield database


@contextmanager
def any_database(chosen: Settings) -> Iterator[Database]:
    """Also one that is yet to be marked simulated."""
    database = Database(chosen.database_url, lasting=False)
    try:
        yield database
    finally:
        database.close()


@contextmanager
def ready(chosen: Settings) -> Iterator[Database]:
    with existing(chosen) as database:
        if schema.current(database.writer) != schema.newest():
            raise UnsafeSetting("This database is empty or of another version. Run first: siaga seed")
        yield database


@contextmanager
def progress_bar() -> Iterator[imports.Progress | None]:
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
        seed_data.seed(database, progress=progress)


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


@import_app.command("files")
def import_(
    path: Annotated[Path, typer.Argument(exists=True, help="A folder with files named as in seed_data, or one file.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Do everything, then take it all back.")] = False,
) -> None:
    """Load regions, figures, boundaries and the like from plain files: all of them or nothing."""
    with ready(settings.load()) as database, progress_bar() as progress:
        report = imports.load(database, path, dry_run=dry_run, progress=progress)
    _tell(report, dry_run)


def _tell(report: ImportReport, dry_run: bool) -> None:
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


@import_app.command()
def updates(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="CSV, XLSX or NDJSON, of any size.")],
    url: Annotated[str, typer.Option(help="The server, such as https://siaga.example.go.id")],
    token: Annotated[str, typer.Option(envvar="SIAGA_TOKEN", help="Better in SIAGA_TOKEN: others see arguments.")],
    report: Annotated[Path | None, typer.Option(help="What became of each line; default FILE.report.ndjson.")] = None,
    election: Annotated[str, typer.Option(help="For rows that do not name one.")] = "",
    rows: Annotated[int, typer.Option(min=1, max=MOST, help="Rows in one request.")] = MOST,
    accept_decrease: Annotated[
        int | None,
        typer.Option(min=0, help="Done items that one request may take back: the number it was refused for."),
    ] = None,
    dry_run: Annotated[bool, typer.Option(help="Store nothing; the report is FILE.dry-run.ndjson.")] = False,
    wait: Annotated[int, typer.Option(min=0, help="Seconds to go on trying where the server does not answer.")] = 600,
) -> None:
    """Send updates to a server, in requests of 10,000. After a cut the same command goes on. Exit status 1: rows
    were rejected; 2: not all was sent."""
    asked = {"on_error": "continue", "election": election, "dry_run": "true" if dry_run else ""}
    asked["accept_decrease"] = "" if accept_decrease is None else str(accept_decrease)
    sender = upload.Sender(
        url, token, wait, lambda says: typer.echo(says, err=True), {name: it for name, it in asked.items() if it}
    )
    kept = _report(file, report, dry_run=dry_run)
    with progress_bar() as progress:
        total = upload.send(file, kept, sender, rows, progress)
    typer.echo(", ".join(f"{count} {result}" for result, count in sorted(total.items())) or "Nothing to send.")
    typer.echo(f"Line by line: {kept}")
    raise typer.Exit(1 if total["rejected"] else 0)


def _report(file: Path, named: Path | None, *, dry_run: bool) -> Path:
    """That of a dry run begins anew: nothing was sent that one could go on from."""
    if not dry_run:
        return named or file.with_name(f"{file.name}.report.ndjson")
    if named is not None:
        raise typer.BadParameter("A dry run has a report of its own: leave out --report.")
    kept = file.with_name(f"{file.name}.dry-run.ndjson")
    kept.unlink(missing_ok=True)
    return kept


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


@app.command()
def verify(
    file: Annotated[
        Path | None, typer.Argument(exists=True, dir_okay=False, help="An exported ledger or a proof.")
    ] = None,
    checkpoint: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="An earlier checkpoint: shown is that history only grew."),
    ] = None,
) -> None:
    """Check history: this installation's database, or a file. Exit status 1: something is wrong."""
    held = ledger_entries.read_held(checkpoint.read_text(encoding="utf-8", errors="replace")) if checkpoint else None
    if file is not None:
        with file.open(encoding="utf-8", errors="replace", newline="\n") as lines:
            report = verify_service.check_file(lines, held)
    else:
        with ready(settings.load()) as database, database.read() as session:
            report = verify_service.check_database(session, held)
            rebuild_items.check_state(session, report)
            rebuild_coordination.check_all(session, report)
    _judge(report)


@app.command()
def witness(
    url: Annotated[str, typer.Argument(help="The server, such as https://siaga.example.go.id")],
    state: Annotated[Path, typer.Option(help="Where the last checkpoint is kept. Keep it off the server.")],
    accept: Annotated[
        bool, typer.Option("--accept", help="Go on from what the server shows now, whatever it is.")
    ] = False,
) -> None:
    """Keep the newest checkpoint of a server, and see that its history only grew. SIAGA_TOKEN holds a token for it."""
    _judge(witnessing.look(witnessing.over_http(url, os.environ.get("SIAGA_TOKEN", "")), state, accept=accept))


def _judge(report: VerificationReport) -> NoReturn:
    typer.echo(report.text())
    raise typer.Exit(1 if report.findings else 0)


@app.command()
def backup(to: Annotated[Path, typer.Argument(help="A new file.")]) -> None:
    """Copy the database while it is in use: a consistent copy, checked. The checkpoint's key is not in it."""
    copies.backup(settings.load().database_url, to)
    typer.echo(
        f"{to} is a whole copy. After restoring it one day: siaga restored. Keep the checkpoint's key apart from it."
    )


@app.command()
def restored() -> None:
    """Say that this database was restored from a backup: a new epoch begins, which witnesses tell from tampering."""
    chosen = settings.load()
    with ready(chosen) as database, database.write() as session:
        ledger.restored(session, keys.in_force(session, chosen).private, clock_of(chosen.now))
    typer.echo("Recorded. Checkpoints now name a new epoch. Tell those who hold checkpoints.")


@key_app.command()
def rotate(
    old: Annotated[
        Path | None, typer.Option(exists=True, help="The old key's file, if the new one is in place.")
    ] = None,
    lost: Annotated[bool, typer.Option("--lost", help="Nobody has the old key. Every witness will be told.")] = False,
) -> None:
    """Record a new key for the checkpoints; the old one checkpoints the hand-over. Start the server again afterwards."""
    chosen = settings.load()
    with ready(chosen) as database:
        now_in_force = key_rotation.rotate(database, chosen, old, clock_of(chosen.now), is_lost=lost)
    typer.echo(f"From now on this key checkpoints: {now_in_force}")
