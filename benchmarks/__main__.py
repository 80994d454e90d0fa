"""Run every measurement and write `results.md` and `growth.svg` beside this file."""

import os
import platform
import sqlite3
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks import bulk, ledger_entries, nation, readiness, servers, updates
from benchmarks.chart import Series, draw
from benchmarks.clients import Result

RESULTS, GROWTH = Path(__file__).parent / "results.md", Path(__file__).parent / "growth.svg"
TITLE = "Readiness of a regency, a province, the nation, and the nation with its stations"
X_LABEL, Y_LABEL = "reported items", "milliseconds of processor time an answer"
INTRODUCTION = """# What Siaga costs

Made by `make bench`: a real server on loopback, one worker, eight clients on kept-alive connections, databases
on a real disk with `fsync`. Clients, server and PostgreSQL share the machine's cores, so read the figures as ratios
within one run. `cpu` is the server process's own time a request. Each figure is the median of three rounds.

![How answers grow with what is reported](growth.svg)
"""
TABLE_HEAD = ("| what | a second | p50 ms | p95 ms | cpu ms |", "|---|---|---|---|---|")
NATION_NOT_MEASURED = (
    f"The whole country down to its stations was not measured: there is no {nation.VILLAGES.name} here."
)


def main() -> None:
    lines = [INTRODUCTION, f"{datetime.now(UTC):%d %B %Y}, {machine()}.", ""]
    all_series: list[Series] = []
    for database_kind in servers.DATABASE_KINDS:
        section, series = measure(database_kind)
        lines += section
        all_series += series
    RESULTS.write_text("\n".join(lines), encoding="utf-8")
    GROWTH.write_text(draw(TITLE, X_LABEL, Y_LABEL, all_series), encoding="utf-8")
    print(RESULTS.read_text(encoding="utf-8"))  # noqa: T201


def measure(database_kind: str) -> tuple[list[str], list[Series]]:
    """The section of the results for one database, and its series in the chart."""
    lines = [f"## {database_kind}", "", *TABLE_HEAD]
    entry_results, notes = ledger_entries.measure(database_kind)
    dashboards, whole_nation = readiness.measure(database_kind), nation.measure(database_kind)
    lines += [table_row(it) for it in (*updates.measure(database_kind), *entry_results, *dashboards.results)]
    for note in (*notes, readiness.MEMORY_NOTE.format(dashboards.peak_mb)):
        lines += ["", note]
    lines.append("")
    if whole_nation:
        lines += [whole_nation.note, "", *TABLE_HEAD, *map(table_row, whole_nation.results)]
    else:
        lines.append(NATION_NOT_MEASURED)
    lines += ["", f"{bulk.ROWS} updates in one request, and taken back in one:", ""]
    lines += [*(f"- {note}" for note in bulk.measure(database_kind)), ""]
    series = dashboards.series
    if whole_nation:
        points = {readiness.SERIES_NAMES[what]: point for what, point in whole_nation.points.items()}
        series = [it._replace(points=[*it.points, points[it.name]]) if it.name in points else it for it in series]
    return lines, series


def machine() -> str:
    """The processor and the versions that were measured."""
    with Path("/proc/cpuinfo").open() as info:
        model = next((line.partition(":")[2].strip() for line in info if line.startswith("model name")), "unknown")
    names = ("fastapi", "sqlalchemy", "psycopg", "uvicorn", "pydantic")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    return (
        f"{os.cpu_count()} cores ({model}), Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, {versions}"
    )


def table_row(result: Result) -> str:
    speed = result.speed
    return f"| {result.what} | {speed.per_second:.0f} | {speed.p50:.1f} | {speed.p95:.1f} | {speed.cpu:.1f} |"


if __name__ == "__main__":
    main()
