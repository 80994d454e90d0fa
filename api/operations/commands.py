"""What commands share: the database they work on, and a bar for who waits."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress

from api.core.settings import Settings, UnsafeSetting
from api.db import migrate as schema
from api.db.engine import Database
from api.imports import service as imports
from api.operations import startup


@contextmanager
def existing(chosen: Settings) -> Iterator[Database]:
    with any_database(chosen) as database:
        if chosen.now is not None:
            startup.check_clock(chosen, simulated=startup.is_simulated(database))
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
