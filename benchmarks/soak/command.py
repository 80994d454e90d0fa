"""The command line of a soak: what it reads, and how it ends."""

import argparse
import signal
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, NoReturn

from benchmarks import servers
from benchmarks.boards import say
from benchmarks.soak.findings import Findings, Kind


class Options(NamedTuple):
    """What a soak is told."""

    database_kind: str
    minutes: float
    folder: Path
    """Takes the report. It exists."""


def read_options(description: str | None) -> Options:
    """Read the command line. After it, SIGTERM ends the soak as Ctrl-C does, so that it cleans up."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--database", choices=servers.DATABASE_KINDS, default="sqlite")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--folder", type=Path, default=Path("var"), help="Takes the report.")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    return Options(arguments.database, arguments.minutes, arguments.folder)


def end(options: Options, name: str, findings: Findings, kinds: Iterable[Kind]) -> NoReturn:
    """Show and keep the report, which names each of these kinds, and end the process: with 1 if anything was found."""
    report = f"{name}, {options.minutes:g} minutes\n\n{findings.text(kinds)}"
    (options.folder / f"{name}.txt").write_text(report)
    say(report)
    sys.exit(0 if findings.are_clean else 1)
