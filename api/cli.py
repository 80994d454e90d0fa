"""The command line, `siaga`. Commands parse their options, call a service and print the result."""

import errno
import os
import resource
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, NoReturn

import typer
import uvicorn
from rich.console import Console
from rich.progress import Progress
from sqlalchemy.exc import DatabaseError, OperationalError
from typer.core import TyperGroup

from api.core import progress as core_progress
from api.core import settings
from api.core.caller import ROWS_PER_HOUR, Role
from api.core.settings import DEFAULT_DATABASE_URL, Settings, UnsafeSetting
from api.core.version import VERSION
from api.db import backup as database_backup
from api.db import bi_access, database_file
from api.db import migrate as migrations
from api.db.engine import Database
from api.db.online_migration import SchemaInUse
from api.delivery import service as webhooks
from api.http import request_log
from api.http.clock import make_clock
from api.http.connections import BoundedProtocol
from api.identity import service as identity_service
from api.identity import token_file
from api.identity.errors import TokenNotIssued
from api.identity.sign_in_links import service as sign_in_links
from api.imports import seed as imports_seed
from api.imports import service as imports_service
from api.imports.schemas import ImportReport
from api.integrity import coverage
from api.integrity import witness as witness_check
from api.integrity.erasures import service as erasures_service
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import VerificationReport
from api.ledger import exports, key_rotation, keys, signing
from api.ledger.errors import VerificationFailed
from api.operations import startup, welcome
from api.operations.upload import service as upload_service
from api.operations.upload.client import UploadClient, UploadStopped
from api.operations.workers import Workers
from api.reporting.bulk.formats import MAX_ROWS
from api.simulation import repository as simulation_repository
from api.simulation import service as simulation_service


class ImportGroup(TyperGroup):
    """Takes anything that is no command of the group as a path: `siaga import PATH`."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        if args and args[0] not in {*self.commands, "--help"}:
            args = ["files", *args]
        return super().parse_args(ctx, args)


DEMO_DATABASE_URL = "sqlite:///var/demo.db"
DEMO_PORT = 8010


def _print_version(is_asked: bool) -> None:
    if is_asked:
        typer.echo(f"siaga {VERSION}")
        raise typer.Exit


app = typer.Typer(no_args_is_help=True)
import_app = typer.Typer(
    cls=ImportGroup, no_args_is_help=True, help="Load files: into this database, or updates to a server."
)
app.add_typer(import_app, name="import")
key_app = typer.Typer(help="The key that signs the checkpoints.", no_args_is_help=True)
app.add_typer(key_app, name="key")


@app.callback()
def options(
    _: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Siaga: one shared election-readiness checklist per region."""


OTHER_FILES = 512
"""Files that a process may open beside the connections of clients: of the database, of logs, and spare connections."""
REFUSALS = (
    UnsafeSetting,
    database_file.DatabaseMissing,
    TokenNotIssued,
    imports_service.NothingToLoad,
    imports_seed.SeedRefused,
    simulation_service.ExerciseRefused,
    database_backup.BackupRefused,
    bi_access.BiRefused,
    witness_check.NoAnswer,
    UploadStopped,
    VerificationFailed,
    migrations.UnknownSchema,
    SchemaInUse,
)


def main() -> None:
    """Run a command. A refusal is one sentence on stderr and exit status 2, never a traceback."""
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


def _stop(reason: str) -> NoReturn:
    print(reason, file=sys.stderr)  # noqa: T201
    raise SystemExit(2)


@contextmanager
def open_database(app_settings: Settings) -> Iterator[Database]:
    """The database. A set clock is refused unless it is marked as simulated."""
    with open_unchecked(app_settings) as database:
        if app_settings.now is not None:
            startup.check_clock(app_settings, simulated=simulation_repository.is_simulated(database))
        yield database


@contextmanager
def open_unchecked(app_settings: Settings) -> Iterator[Database]:
    """The database, also one that is not marked as simulated yet. Refused if its file is missing."""
    database_file.require(app_settings.database_url)
    database = Database(
        app_settings.database_url, is_server=False, prepared_statements=app_settings.prepared_statements
    )
    try:
        yield database
    finally:
        database.close()


@contextmanager
def open_current(app_settings: Settings) -> Iterator[Database]:
    """The database; refused unless this version works on its schema."""
    with open_database(app_settings) as database:
        if not migrations.has_usable_schema(database.reader):
            raise UnsafeSetting("This database is empty or of another version. Run first: siaga seed")
        yield database


@contextmanager
def progress_bar() -> Iterator[core_progress.Progress | None]:
    """A progress bar if stderr is a terminal, otherwise None."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    with Progress(console=console, transient=True) as bar:
        task_ids: dict[str, object] = {}

        def show(task_name: str, done_count: int, total_count: int) -> None:
            if task_name not in task_ids:
                task_ids[task_name] = bar.add_task(task_name, total=total_count)
            bar.update(task_ids[task_name], completed=done_count, total=total_count)  # type: ignore[arg-type]

        yield show


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; default 127.0.0.1.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; default 8000.")] = None,
    workers: Annotated[int | None, typer.Option(help="Processes; on SQLite exactly one.")] = None,
) -> None:
    """Serve the API. An empty database is filled first, an older one is upgraded; SIAGA_MIGRATE=check refuses both.

    The database var/siaga.db is made if it is not there. Any other must be there: siaga init makes it.
    """
    app_settings = settings.load(host=host, port=port, workers=workers)
    _check_address(app_settings, "siaga serve")
    if app_settings.database_url == DEFAULT_DATABASE_URL:
        database_file.create_if_missing(app_settings.database_url)
    _run_server(app_settings)


@app.command()
def demo(
    port: Annotated[int | None, typer.Option(help=f"Port to listen on; default {DEMO_PORT}.")] = None,
) -> None:
    """Serve an exercise with invented reports, and tokens to try. It has a database of its own, var/demo.db."""
    default_port = None if "SIAGA_PORT" in os.environ else DEMO_PORT
    app_settings = settings.load(database_url=DEMO_DATABASE_URL, port=port or default_port, workers=1)
    _check_address(app_settings, "siaga demo")
    _make_exercise(app_settings, simulation_service.ExerciseRequest(), once=True)
    _run_server(app_settings, prints_board_link=True)


def _run_server(app_settings: Settings, *, prints_board_link: bool = False) -> None:
    """Serve until the process is stopped. `prints_board_link`: print a link that signs in to the exercise's board."""
    config = server_config(app_settings)
    database_file.require(app_settings.database_url)
    listening_socket = config.bind_socket()
    _prepare(app_settings, prints_board_link=prints_board_link)
    if config.workers > 1:
        with TemporaryDirectory(prefix="siaga-metrics-") as metrics_folder:
            os.environ[f"{settings.PREFIX}METRICS_FOLDER"] = metrics_folder
            Workers(config, [listening_socket]).run()
    else:
        uvicorn.Server(config).run(sockets=[listening_socket])


def _check_address(app_settings: Settings, command: str) -> None:
    """Refuse an address that the server cannot listen on. `command` is the one that was called, for the message."""
    try:
        socket.create_server((app_settings.host, app_settings.port)).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            other_port = app_settings.port % 65535 + 1
            reason = (
                f"Port {app_settings.port} is taken. Choose another: {command} --port {other_port}, or put "
                f"SIAGA_PORT={other_port} before the command."
            )
        else:
            reason = (
                f"Siaga cannot listen on {app_settings.host}: {error.strerror or error}. Choose another with --host."
            )
        raise UnsafeSetting(reason) from None


def server_config(app_settings: Settings) -> uvicorn.Config:
    """How `siaga serve` runs the application. Puts the settings into the environment for worker processes."""
    for name, value in app_settings.model_dump(mode="json", exclude_none=True).items():
        os.environ[settings.PREFIX + name.upper()] = str(value)
    return uvicorn.Config(
        "api.app:create_app",
        factory=True,
        host=app_settings.host,
        port=app_settings.port,
        workers=app_settings.workers,
        log_config=request_log.LOGGING,
        access_log=False,
        server_header=False,
        loop="api.http.event_loop:EventLoop",
        http=BoundedProtocol,
        ws="none",
        limit_concurrency=_connection_limit(app_settings),
        timeout_keep_alive=app_settings.keep_alive,
        timeout_graceful_shutdown=20,
    )


def _connection_limit(app_settings: Settings) -> int:
    """Return how many connections without a stream a process may have: what is set, if the system allows it."""
    allowed_count = _allow_open_files(app_settings.connections + app_settings.streams)
    return min(app_settings.connections, max(allowed_count - app_settings.streams, OTHER_FILES))


def _allow_open_files(connection_count: int) -> int:
    """Allow this process and its workers to open so many connections. Returns how many the system allows."""
    allowed_now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connection_count + OTHER_FILES
    if allowed_now < wanted:
        allowed_now = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed_now, most))
    return max(allowed_now - OTHER_FILES, OTHER_FILES)


def _prepare(app_settings: Settings, *, prints_board_link: bool) -> None:
    """Prepare the database before any worker starts, and print the welcome text."""
    language = "id" if os.environ.get("LANG", "").startswith("id") else "en"
    with open_database(app_settings) as database, progress_bar() as progress:
        now = make_clock(app_settings.now)()
        preparation = startup.prepare(database, app_settings, now=now, progress=progress)
        board_path = "/board"
        if prints_board_link:
            with database.write() as session:
                board_path = welcome.board_link(session, now)
        welcome_message = welcome.welcome_text(database, preparation, app_settings, language, board_path)
    if preparation.first_token_file is not None:
        typer.echo(f"The admin token is in {preparation.first_token_file.absolute()}.", err=True)
    print(welcome_message, flush=True)  # noqa: T201


@app.command()
def init() -> None:
    """Make the database that SIAGA_DATABASE_URL names, still empty. The first `siaga serve` fills it."""
    app_settings = settings.load()
    database_file.create_if_missing(app_settings.database_url)
    with open_database(app_settings) as database:
        if migrations.current_revision(database.writer) is not None:
            raise UnsafeSetting("This database is made already. Serve it: siaga serve")
        migrations.upgrade(database.writer)
    typer.echo(
        "The database is made, and empty. With Siaga's data: siaga serve. With your own first: siaga import PATH"
    )


@app.command()
def migrate() -> None:
    """Upgrade the database to this version's schema, one revision after the other, while servers use it."""
    with open_database(settings.load()) as database:
        migrations.upgrade(database.writer)
        typer.echo(f"The schema is at {migrations.current_revision(database.writer)}.")


@app.command()
def seed() -> None:
    """Load the seed data. Stored rows stay; loading it again changes nothing."""
    with open_database(settings.load()) as database, progress_bar() as progress:
        migrations.upgrade(database.writer)
        imports_seed.seed(database, progress=progress)


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
    region_codes = tuple(region_code for list_of_codes in region for region_code in list_of_codes.split(","))
    label = label or f"{role} {agency or ''}".strip()
    token_request = identity_service.TokenRequest(role, region_codes, agency, label, expires_in, rows_per_hour)
    app_settings = settings.load()
    with open_current(app_settings) as database, database.write() as session:
        secret = identity_service.issue(session, token_request, now=make_clock(app_settings.now)())
    typer.echo(secret)


@app.command()
def sign_in_link(
    role: Annotated[Role, typer.Option(help="What its session may do: reader, reporter or verifier.")],
    region: Annotated[list[str], typer.Option(help="A region it covers, with all below; repeat for more.")],
    agency: Annotated[str, typer.Option(help="The agency whose office signs in.")],
    label: Annotated[str, typer.Option(help="Whom it is for; if not said, the name of the agency.")] = "",
    usable_for: Annotated[
        int, typer.Option(help=f"Minutes in which somebody may sign in, at most {sign_in_links.MOST_MINUTES}.")
    ] = sign_in_links.MINUTES,
    expires_in: Annotated[int, typer.Option(help="Days until its session ends, at most 366.")] = sign_in_links.DAYS,
) -> None:
    """Make a link that signs one browser in, and print its address, alone, on stdout. It cannot be shown again."""
    region_codes = tuple(region_code for list_of_codes in region for region_code in list_of_codes.split(","))
    link_request = sign_in_links.LinkRequest(role, region_codes, agency, label, usable_for, expires_in)
    app_settings = settings.load()
    with open_current(app_settings) as database, database.write() as session:
        secret = sign_in_links.issue(session, link_request, now=make_clock(app_settings.now)())
    origin = app_settings.origin or f"http://{app_settings.host}:{app_settings.port}"
    typer.echo(origin + sign_in_links.address_of(secret))


@import_app.command("files")
def import_(
    path: Annotated[Path, typer.Argument(exists=True, help="A folder with files named as in seed_data, or one file.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Do everything, then undo it.")] = False,
) -> None:
    """Load regions, figures, boundaries and other data from plain files: all of them or nothing."""
    with open_current(settings.load()) as database, progress_bar() as progress:
        report = imports_service.load(database, path, dry_run=dry_run, progress=progress)
    _print_import(report, dry_run)


def _print_import(report: ImportReport, dry_run: bool) -> None:
    for file, position, message in report.errors:
        typer.echo(f"{file}: {position + ': ' if position else ''}{message}", err=True)
    if report.errors:
        _stop(f"{len(report.errors)} errors; nothing was stored.")
    for table, counts in report.counts.items():
        typer.echo(f"{table}: {counts.created} new, {counts.changed} changed, {counts.unchanged} unchanged")
    for file, object_ids in report.left.items():
        typer.echo(f"{file}: left as offices said it: {', '.join(object_ids)}")
    if dry_run:
        typer.echo("Dry run: nothing was stored.")


@import_app.command()
def updates(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="CSV, XLSX or NDJSON, of any size.")],
    url: Annotated[str, typer.Option(help="The server, such as https://siaga.example.go.id")],
    token: Annotated[str, typer.Option(envvar="SIAGA_TOKEN", help="Better in SIAGA_TOKEN: others see arguments.")],
    report: Annotated[
        Path | None, typer.Option(help="The file for the result of each line; default FILE.report.ndjson.")
    ] = None,
    election: Annotated[str, typer.Option(help="For rows that do not name one.")] = "",
    rows: Annotated[int, typer.Option(min=1, max=MAX_ROWS, help="Rows in one request.")] = MAX_ROWS,
    accept_decrease: Annotated[
        int | None,
        typer.Option(min=0, help="How many done items one request may undo: the number it was refused for."),
    ] = None,
    force: Annotated[
        bool, typer.Option(help="Of a sheet, also record rows whose items have changed since it was made.")
    ] = False,
    dry_run: Annotated[bool, typer.Option(help="Store nothing; the report is FILE.dry-run.ndjson.")] = False,
    wait: Annotated[int, typer.Option(min=0, help="Seconds to keep trying while the server does not answer.")] = 600,
) -> None:
    """Send updates to a server, in requests of 10,000 rows. After an interruption the same command continues.

    Exit status 1: rows were rejected; 2: not everything was sent.
    """
    query = {
        "on_error": "continue",
        "election": election,
        "dry_run": "true" if dry_run else "",
        "force": "true" if force else "",
        "accept_decrease": "" if accept_decrease is None else str(accept_decrease),
    }
    given_parameters = {name: value for name, value in query.items() if value}
    client = UploadClient(url, token, wait, lambda message: typer.echo(message, err=True), given_parameters)
    report_file = _report_file(file, report, dry_run=dry_run)
    with progress_bar() as progress:
        count_by_result = upload_service.upload(file, report_file, client, rows, progress)
    typer.echo(
        ", ".join(f"{count} {result}" for result, count in sorted(count_by_result.items())) or "Nothing to send."
    )
    typer.echo(f"Line by line: {report_file}")
    raise typer.Exit(1 if count_by_result["rejected"] else 0)


def _report_file(file: Path, named_file: Path | None, *, dry_run: bool) -> Path:
    """Where the report goes. A dry run begins a new report each time: it sent nothing that one could continue."""
    if not dry_run:
        return named_file or file.with_name(f"{file.name}.report.ndjson")
    if named_file is not None:
        raise typer.BadParameter("A dry run has a report of its own: leave out --report.")
    report_file = file.with_name(f"{file.name}.dry-run.ndjson")
    report_file.unlink(missing_ok=True)
    return report_file


@app.command()
def simulate(
    seed: Annotated[
        int, typer.Option(min=0, max=2**31, help="The same seed, days and region give the same reports.")
    ] = 2,
    on: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Polling day; by default the history ends today."),
    ] = None,
    region: Annotated[str, typer.Option(help="The province whose regencies take part.")] = "64",
    from_: Annotated[str, typer.Option("--from", help="The day on which the history begins.")] = "H-60",
    to: Annotated[str, typer.Option(help="The day before which it ends.")] = "H-30",
    once: Annotated[bool, typer.Option("--once", help="Do nothing if the database holds an exercise.")] = False,
) -> None:
    """Make a database for exercises: an election of its own, invented reports, demo tokens; marked as simulated."""
    app_settings = settings.load()
    start_day, end_day = simulation_service.parse_h_offset(from_), simulation_service.parse_h_offset(to)
    exercise_request = simulation_service.ExerciseRequest(
        seed, None if on is None else on.date(), region, start_day, end_day
    )
    _make_exercise(app_settings, exercise_request, once=once)
    typer.echo(f"# Its tokens, for a shell: . {app_settings.demo_token_file}")


def _make_exercise(app_settings: Settings, exercise_request: simulation_service.ExerciseRequest, *, once: bool) -> None:
    """Make an exercise and the file with its tokens. With `once` an exercise that is there stays."""
    database_file.create_if_missing(app_settings.database_url)
    with open_unchecked(app_settings) as database, progress_bar() as progress:
        if once and simulation_service.has_exercise(database):
            return
        now, made_at = make_clock(app_settings.now)(), make_clock(None)()
        exercise = simulation_service.simulate(database, exercise_request, now=now, made_at=made_at, progress=progress)
    token_file.replace(Path(app_settings.demo_token_file), exercise.secrets)
    typer.echo(f"{exercise.report_count} invented reports and answers to them, for polling on {exercise.polling_on}.")


@app.command()
def verify(
    file: Annotated[
        Path | None, typer.Argument(exists=True, dir_okay=False, help="An exported ledger or a proof.")
    ] = None,
    checkpoint: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="An earlier checkpoint: check that history only grew since."),
    ] = None,
    not_checked: Annotated[
        bool, typer.Option("--not-checked", help="Check nothing: list what is not checked in a database, and why.")
    ] = False,
) -> None:
    """Check the history in the database, or in a file. Exit status 1: something is wrong."""
    if not_checked:
        typer.echo(coverage.not_checked_text())
        return
    held_checkpoint = None
    if checkpoint is not None:
        held_checkpoint = exports.read_held_checkpoint(checkpoint.read_text(encoding="utf-8", errors="replace"))
    if file is not None:
        with file.open(encoding="utf-8", errors="replace", newline="\n") as lines:
            report = verify_service.check_file(lines, held_checkpoint)
    else:
        with open_current(settings.load()) as database, database.read() as session, progress_bar() as progress:
            report = verify_service.check_all(session, held_checkpoint, progress or core_progress.show_no_progress)
    _print_findings(report)


@app.command()
def witness(
    url: Annotated[str, typer.Argument(help="The server, such as https://siaga.example.go.id")],
    state: Annotated[Path, typer.Option(help="Where the last checkpoint is kept. Keep it off the server.")],
    accept: Annotated[
        bool, typer.Option("--accept", help="Accept what the server shows now, and continue from there.")
    ] = False,
) -> None:
    """Keep the newest checkpoint of a server and check that its history only grew. SIAGA_TOKEN holds a token for it."""
    fetch = witness_check.fetch_over_http(url, os.environ.get("SIAGA_TOKEN", ""))
    _print_findings(witness_check.check_server(fetch, state, accept=accept))


def _print_findings(report: VerificationReport) -> NoReturn:
    """Print the report and exit, with status 1 if something is wrong."""
    typer.echo(report.text())
    raise typer.Exit(1 if report.findings else 0)


@app.command()
def backup(to: Annotated[Path, typer.Argument(help="A new file.")]) -> None:
    """Copy the database while it is in use: a consistent copy, checked. The checkpoint key is not in it."""
    database_backup.backup(settings.load().database_url, to)
    typer.echo(
        f"{to} is a whole copy. After restoring it one day: siaga restored. Keep the checkpoint key apart from it."
    )


@app.command()
def erasures(
    since: Annotated[
        datetime | None, typer.Option(help="Only those since then, such as the time of a backup. In UTC.")
    ] = None,
) -> None:
    """List what was erased: a backup from before an erasure still holds that text or file."""
    with open_current(settings.load()) as database, database.read() as session:
        lines = [str(erasure) for erasure in erasures_service.list_erasures(session, since)]
    typer.echo("\n".join([*lines, f"{len(lines)} erasures."]))


@app.command()
def restored() -> None:
    """Record that this database was restored from a backup. A new epoch begins, which witnesses tell from tampering."""
    app_settings = settings.load()
    with open_current(app_settings) as database, database.write() as session:
        signing.record_restore(session, keys.current_key(session, app_settings).private, make_clock(app_settings.now))
    typer.echo("Recorded. Checkpoints now name a new epoch. Tell those who hold checkpoints.")


@app.command()
def grant_bi(
    role: Annotated[str, typer.Argument(help="A role of PostgreSQL that is there, for reports alone.")],
    revoke: Annotated[bool, typer.Option("--revoke", help="Take it back.")] = False,
) -> None:
    """Let a role of PostgreSQL read the views in the schema bi, of all regions, and nothing else."""
    with open_current(settings.load()) as database, database.write() as session:
        change_access = bi_access.revoke if revoke else bi_access.grant
        statements_left = change_access(session.connection(), role)
        schema = bi_access.schema_of_views(session.connection())
    typer.echo(
        f"{role} {'no longer reads' if revoke else 'reads'} {', '.join(bi_access.VIEWS)} in the schema {schema}."
    )
    if statements_left:
        typer.echo("Siaga may not change settings of roles here. A superuser runs:")
        typer.echo("".join(f"{statement};\n" for statement in statements_left), nl=False)


@key_app.command()
def rotate(
    old: Annotated[
        Path | None, typer.Option(exists=True, help="The old key's file, if the new one is in place.")
    ] = None,
    lost: Annotated[bool, typer.Option("--lost", help="Nobody has the old key. Every witness will report it.")] = False,
) -> None:
    """Record a new key for the checkpoints; the old one signs the hand-over. Start the server again afterwards."""
    app_settings = settings.load()
    with open_current(app_settings) as database:
        public_key = key_rotation.rotate_key(
            database,
            app_settings,
            old,
            make_clock(app_settings.now),
            is_lost=lost,
            reencrypt=webhooks.reencrypt_secrets,
        )
    typer.echo(f"From now on this key signs the checkpoints: {public_key}")
