"""Figures as JSON, as the page `results.md`, and as two pictures."""

import json
import os
import platform
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks import load, ratio_chart
from benchmarks.chart import Series, draw

FOLDER = Path(__file__).parent
BEFORE, RESULTS = FOLDER / "before.json", FOLDER / "results.json"
PAGE, GROWTH, RATIOS = FOLDER / "results.md", FOLDER / "growth.svg", FOLDER / "ratios.svg"
GROWTH_TITLE = "Readiness of a regency, a province, the nation, and the nation with its stations"
GROWTH_LABELS = ("reported items", "milliseconds of processor time an answer")
INTRODUCTION = """# What Siaga costs

Made by `make bench`, on {machine}, {day}.

Siaga stands beside a rival in one run: `textbook.py`, an application as the tutorials of FastAPI and SQLModel write
it, on the same kind of database, under the same server settings. Both are asked in {rounds} turns of {seconds:g}
seconds each, and a ratio is the median over the turns. The server has the first core. The load ({generator}, 16
connections unless it says otherwise), PostgreSQL (with `fsync`) and the measuring program have the second.

`cpu` is milliseconds of processor time a request: of the server's processes, and after the plus sign of PostgreSQL's.
What a server does after its answers, such as placing entries in the log, counts. Half of the requests were answered
within p50 milliseconds, 95 of 100 within p95. *Before* is version 0.1.0 under the same measurements.

![Ratios before and now](ratios.svg)

![How answers grow with what is reported](growth.svg)
"""
TITLES = {
    "reads": "Answers that were given before, beside a route that returns a constant",
    "mixed": "200 tokens poll 50 addresses while 20 posts a second land, beside a route that returns a constant",
    "first": "Answers that nobody has asked for before, beside a row and a list of 50 rows of the textbook",
    "posts": "One update, beside the textbook's post",
    "histories": "One update of an item that was reported often",
    "after_writes": "Answers right after a write, with all regencies and districts of the country reporting",
    "bulk": "Many rows in one request",
    "workers": "Two workers beside one",
    "nation": "The whole country down to its polling stations",
}
HEAD = (
    "| what | before | now | reach | a second | p50 ms | p95 ms | cpu ms | beside it, a second | cpu ms | by cpu |",
    "|---|---|---|---|---|---|---|---|---|---|---|",
)


def read(file: Path) -> list[dict[str, Any]]:
    """The rows of a file; none if there is no such file."""
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else []


def save(file: Path, new_rows: Iterable[dict[str, Any]]) -> None:
    """Add rows to a file, in place of those of the same name."""
    rows_by_name = {_name(row): row for row in (*read(file), *new_rows)}
    file.write_text("[\n" + ",\n".join(map(json.dumps, rows_by_name.values())) + "\n]\n", encoding="utf-8")


def write(seconds: float, rounds: int) -> None:
    """Write the page and the pictures from the saved figures."""
    rows, rows_before = read(RESULTS), {_name(row): row for row in read(BEFORE)}
    day = f"{datetime.now(UTC):%d %B %Y}"
    lines = [INTRODUCTION.format(machine=machine(), day=day, seconds=seconds, rounds=rounds, generator=load.GENERATOR)]
    for database_kind in dict.fromkeys(row["database"] for row in rows):
        lines += [f"## {database_kind}", ""]
        for group, title in TITLES.items():
            if group_rows := [row for row in rows if (row["database"], row["group"]) == (database_kind, group)]:
                lines += [f"### {title}", "", *HEAD]
                lines += [_line(row, rows_before.get(_name(row))) for row in group_rows]
                lines += ["", *_notes(group_rows)]
    PAGE.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    GROWTH.write_text(draw(GROWTH_TITLE, *GROWTH_LABELS, [*_series(rows)]), encoding="utf-8")
    RATIOS.write_text(ratio_chart.draw(rows, rows_before.values()), encoding="utf-8")


def _name(row: dict[str, Any]) -> tuple[str, str, str]:
    return row["group"], row["what"], row["database"]


def _line(row: dict[str, Any], row_before: dict[str, Any] | None) -> str:
    siaga, rival = row.get("siaga"), row.get("rival")
    cells = [
        row["what"],
        _figure(row_before) if row_before else "",
        f"**{_figure(row)}** {row['unit']}",
        f"{row['reach']}, {'met' if row['met'] else 'missed'}" if "reach" in row else "",
        *(
            (f"{siaga['per_second']:,.0f}", f"{siaga['p50']:.1f}", f"{siaga['p95']:.1f}", _cpu(siaga))
            if siaga
            else [""] * 4
        ),
        *((f"{rival['per_second']:,.0f}", _cpu(rival)) if rival else [""] * 2),
        f"{row['cpu_ratio']:.2f}" if "cpu_ratio" in row else "",
    ]
    return f"| {' | '.join(cells)} |"


def _figure(row: dict[str, Any]) -> str:
    return f"{row['figure']:,.0f}" if row["figure"] >= 100 else f"{row['figure']:.3g}"


def _cpu(speed: dict[str, float]) -> str:
    return f"{speed['cpu']:.2f}" + (f" + {speed['database_cpu']:.2f}" if speed["database_cpu"] else "")


def _notes(rows: list[dict[str, Any]]) -> Iterator[str]:
    for row in rows:
        if "note" in row:
            yield f"- {row['what']}: {row['note']}"
    yield ""


def _series(rows: list[dict[str, Any]]) -> Iterator[Series]:
    """The lines of the chart of growth."""
    points_by_series: dict[tuple[str, str], list[tuple[int, float]]] = {}
    for row in rows:
        if "series" in row:
            points = points_by_series.setdefault((row["database"], row["series"]), [])
            points.append((row["items"], row["siaga"]["cpu"]))
    for (database_kind, name), points in points_by_series.items():
        yield Series(name, database_kind, sorted(points))


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
