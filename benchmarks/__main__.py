"""Run every measurement and write `results.md` and `growth.svg` beside this file."""

import os
import platform
import sqlite3
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks import bulk, entries, nation, places, posts, readiness
from benchmarks.load import Row
from benchmarks.picture import Line, drawn

RESULTS, GROWTH = Path(__file__).parent / "results.md", Path(__file__).parent / "growth.svg"
AXES = (
    "Readiness of a regency, a province, the nation, and the nation with its stations",
    "reported items",
    "milliseconds of processor time an answer",
)
ABOUT = """# What Siaga costs

Made by `make bench`: a real server on loopback, one worker, eight clients on kept-alive connections, databases
on a real disk with `fsync`. Clients, server and PostgreSQL share the machine's cores, so read the figures as ratios
within one run. `cpu` is the server process's own time a request. Each figure is the median of three rounds.

![How answers grow with what is reported](growth.svg)
"""
HEAD = ("| what | a second | p50 ms | p95 ms | cpu ms |", "|---|---|---|---|---|")
NO_COUNTRY = f"The whole country down to its stations was not measured: there is no {nation.VILLAGES.name} here."


def main() -> None:
    lines = [ABOUT, f"{datetime.now(UTC):%d %B %Y}, {machine()}.", ""]
    grown: list[Line] = []
    for kind in places.KINDS:
        lines += [f"## {kind}", "", *HEAD]
        deeds, said = entries.measured(kind)
        dashboards, country = readiness.measured(kind), nation.measured(kind)
        points = {readiness.NAMES[what]: it for what, it in country.points.items()} if country else {}
        grown += [it._replace(points=[*it.points, *filter(None, [points.get(it.what)])]) for it in dashboards.lines]
        lines += [row(it) for it in (*posts.measured(kind), *deeds, *dashboards.rows)]
        lines += [it for line in (*said, readiness.MEMORY.format(dashboards.peak)) for it in ("", line)]
        lines += ["", *([country.said, "", *HEAD, *map(row, country.rows)] if country else [NO_COUNTRY])]
        lines += ["", f"{bulk.ROWS} updates in one request, and taken back in one:", ""]
        lines += [*(f"- {it}" for it in bulk.measured(kind)), ""]
    RESULTS.write_text("\n".join(lines), encoding="utf-8")
    GROWTH.write_text(drawn(*AXES, grown), encoding="utf-8")
    print(RESULTS.read_text(encoding="utf-8"))  # noqa: T201


def machine() -> str:
    with Path("/proc/cpuinfo").open() as info:
        model = next((line.partition(":")[2].strip() for line in info if line.startswith("model name")), "unknown")
    names = ("fastapi", "sqlalchemy", "psycopg", "uvicorn", "pydantic")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    return (
        f"{os.cpu_count()} cores ({model}), Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, {versions}"
    )


def row(it: Row) -> str:
    seen = it.seen
    return f"| {it.what} | {seen.per_second:.0f} | {seen.p50:.1f} | {seen.p95:.1f} | {seen.cpu:.1f} |"


if __name__ == "__main__":
    main()
