"""Ten thousand rows in one request, and taken back in one: time, memory, and the space they take on disk."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import create_engine, text

from api.http import xlsx_reader
from api.http.accept import XLSX
from api.http.spreadsheet_writer import Cell
from api.reporting.bulk import sheet_writer
from benchmarks import load, offices
from benchmarks.clients import Answer
from benchmarks.comparison import Options, Reach, Row
from benchmarks.load import Speed
from benchmarks.offices import PROVINCE, Siaga
from benchmarks.servers import DatabaseHost, Server

ROWS, MEASURES = 10_000, ("count", "count_down")
REACH = Reach(1.5, 1.8, at_most=True)
SIZES = {
    "sqlite": """SELECT t.tbl_name, sum(s.pgsize) FROM dbstat AS s JOIN sqlite_master AS t ON t.name = s.name
                 WHERE s.aggregate = TRUE GROUP BY t.tbl_name""",
    "postgresql": "SELECT relname, pg_total_relation_size(relid) FROM pg_stat_user_tables",
}
"""Bytes by table, indexes included."""
SMALLEST = 0.005
"""Gigabytes for a million updates: a table that grows less is not named."""


def measure(host: DatabaseHost, options: Options) -> Iterator[Row]:
    with offices.serve_unreported(host) as siaga:
        rows, server = make_rows(siaga), siaga.server
        idle_mb, sizes = server.peak_mb(), _table_sizes(host, siaga.url)
        answers = [_measure(server, partial(siaga.report, _increase(rows, n))) for n in range(options.rounds)]
        answer, _ = answers[-1]
        yield _row(
            f"{ROWS:,} rows with a result each", load.median(speed for _, speed in answers), REACH, _counts(answer)
        )
        again = _measure(server, partial(siaga.report, _increase(rows, options.rounds - 1)))
        yield _row("the same rows again", again[1], note=_counts(again[0]))
        yield _disk_usage(sizes, _table_sizes(host, siaga.url), options.rounds)
        retraction = json.dumps({"batch": json.loads(answer.body)["batch"], "note": "benchmark"}).encode()
        _, undone = _measure(server, lambda: offices.post(server, "/v1/retractions", siaga.province, retraction))
        yield _row(f"{ROWS:,} rows taken back in one request", undone)
        yield Row("memory for it", "MB", server.peak_mb(), note=f"{idle_mb} MB before")
        yield from _measure_workbook(siaga, rows)


def _increase(rows: list[dict[str, Any]], number: int) -> list[dict[str, Any]]:
    """The same rows with other values for each number."""
    return [{**row, "value": row["value"] + 5 * number} for row in rows]


def _measure(server: Server, send: Callable[[], Answer]) -> tuple[Answer, Speed]:
    """The answer to one large request, and its speed. Raises RuntimeError if it is refused."""
    server.wait_until_quiet()
    cpu, database_cpu = server.cpu(), server.host.cpu()
    answer = send()
    cpu, database_cpu = 1000 * (server.cpu() - cpu), 1000 * (server.host.cpu() - database_cpu)
    server.wait_until_quiet()
    milliseconds = 1000 * answer.seconds
    return answer, Speed(1 / answer.seconds, milliseconds, milliseconds, cpu, database_cpu)


def _row(what: str, speed: Speed, reach: Reach | None = None, note: str = "") -> Row:
    return Row(what, "s", speed.p50 / 1000, reach, speed, note=note)


def _counts(answer: Answer) -> str:
    summary = json.loads(answer.body)["summary"]
    return f"{summary['recorded']} recorded, {summary['unchanged']} unchanged"


def make_rows(siaga: Siaga) -> list[dict[str, Any]]:
    """Counts that the election commission of the province may report, several for each item."""
    counted = {
        requirement["code"]
        for requirement in siaga.pages("/v1/requirements")
        if requirement["measure"] in MEASURES and not requirement["target_reported"]
    }
    items = siaga.pages("/v1/checklist-items", within=PROVINCE, reported_by="election_management")
    keys = [(item["region"], item["requirement"]) for item in items if item["requirement"] in counted]
    now = datetime.now(UTC)
    return [
        {
            "region": keys[number % len(keys)][0],
            "requirement": keys[number % len(keys)][1],
            "value": number // len(keys),
            "note": "counted",
            "observed_at": (now - timedelta(seconds=ROWS - number)).isoformat(),
        }
        for number in range(ROWS)
    ]


def _table_sizes(host: DatabaseHost, url: str) -> dict[str, int]:
    engine = create_engine(url)
    with engine.connect() as connection:
        sizes: dict[str, int] = dict(connection.execute(text(SIZES[host.kind])).tuples().all())
    engine.dispose()
    return sizes


def _disk_usage(before: dict[str, int], after: dict[str, int], bulks: int) -> Row:
    gigabytes = {table: (size - before.get(table, 0)) / bulks / ROWS / 1000 for table, size in after.items()}
    growing = sorted(gigabytes.items(), key=lambda entry: -entry[1])
    note = ", ".join(f"{table} {size:.2f}" for table, size in growing if size >= SMALLEST)
    return Row("on disk for a million updates, indexes included", "GB", sum(gigabytes.values()), note=note)


def _measure_workbook(siaga: Siaga, rows: list[dict[str, Any]]) -> Iterator[Row]:
    """Download the sheet as XLSX, fill it in, and upload it."""
    server = siaga.server
    download, speed = _measure(server, lambda: siaga.ask(f"/v1/readiness-checklists/{PROVINCE}?format=xlsx"))
    _, sheet = xlsx_reader.read_sheets(download.body)
    yield _row(f"a sheet of {len(sheet) - 1:,} rows as XLSX", speed)
    workbook = sheet_writer.write_sheet(_fill_in(sheet, rows), XLSX, "en")
    upload, speed = _measure(
        server, lambda: offices.post(server, "/v1/checklist-updates", siaga.province, workbook, XLSX)
    )
    _, answered_sheet = xlsx_reader.read_sheets(upload.body)
    note = f"{sum(line[-1].startswith('recorded') for line in answered_sheet)} recorded"
    yield _row(f"{len(rows):,} rows as XLSX, answered as XLSX", speed, note=note)
    yield Row("memory with workbooks", "MB", server.peak_mb())


def _fill_in(sheet: list[list[str]], rows: list[dict[str, Any]]) -> list[list[Cell]]:
    """A sheet with one line for each row; an item may have several."""
    header = sheet[0]
    lines_by_item = {line[0]: dict(zip(header, line, strict=True)) for line in sheet[1:]}
    filled: list[list[Cell]] = [[*header]]
    for row in rows:
        item = f"{row['region']}/{row['requirement']}"
        cells = {"butir": item, "value": row["value"] + 9, "note": row["note"], "observed_at": row["observed_at"]}
        filled.append([*(lines_by_item.get(item, dict.fromkeys(header, "")) | cells).values()])
    return filled
