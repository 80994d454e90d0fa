"""Ten thousand rows in one request, and taken back in one: time, and the server's peak memory."""

import json
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from sqlmodel import Session, col, select

from api.checklists import repository as checklists
from api.checklists.items import domain as items_domain
from api.checklists.items import repository as items
from api.core.caller import Role
from api.core.errors import ApiError
from api.db.engine import Database
from api.elections.models import Election, ElectionRegion
from api.http import xlsx_reader
from api.http.accept import XLSX
from api.http.spreadsheet_writer import Cell
from api.reference.regions import repository as regions
from api.reference.regions.models import RegionFlag
from api.reporting.bulk import formats
from benchmarks import servers
from benchmarks.servers import Server

ROWS = 10_000


class Response(NamedTuple):
    status: int
    seconds: float
    cpu: float
    """Seconds of the server's processor time: steadier than `seconds` on a busy machine."""
    body: Any

    @property
    def cost(self) -> str:
        return f"{self.status} in {self.seconds:.1f} s, cpu {self.cpu:.1f} s"


def measure(database_kind: str) -> list[str]:
    """Lines for the results."""
    with servers.database(database_kind) as url:
        servers.load_seed_data(url)
        secret = servers.token(url, "64", role=Role.ADMIN, agency="kpu-kaltim", rows_per_hour=10 * ROWS)
        updates = make_updates(url)
        with servers.serve(url) as server:
            lines = [f"idle {peak_mb(server)} MB"]
            for name, increase in (("first", 0), ("the same again", 0), ("other values", 5)):
                body = json.dumps([{**row, "value": row["value"] + increase} for row in updates]).encode()
                response = post(server, "/v1/checklist-updates", secret, body)
                summary = response.body["summary"]
                counts = f"{summary['recorded']} recorded, {summary['unchanged']} unchanged"
                lines.append(f"{name}: {response.cost}, {counts}")
            retraction = json.dumps({"batch": response.body["batch"], "note": "benchmark"}).encode()
            undone = post(server, "/v1/retractions", secret, retraction)
            lines.append(f"undo: {undone.cost}; peak {peak_mb(server)} MB")
            lines += [*measure_workbook(server, secret, updates), f"peak with workbooks {peak_mb(server)} MB"]
        return lines


def measure_workbook(server: Server, secret: str, updates: list[dict[str, Any]]) -> list[str]:
    """Download the sheet as XLSX, fill it in, and upload it."""
    download = get(server, "/v1/readiness-checklists/64?format=xlsx", secret)
    _, sheet = xlsx_reader.read_sheets(download.body)
    workbook = formats.write_sheet(_fill_in(sheet, updates), XLSX, "en")
    upload = post(server, "/v1/checklist-updates", secret, workbook, XLSX)
    _, answered_sheet = xlsx_reader.read_sheets(upload.body)
    recorded = sum(row[-1].startswith("recorded") for row in answered_sheet)
    return [
        f"sheet of {len(sheet) - 1} rows as XLSX: {download.cost}",
        f"{len(updates)} rows as XLSX, answered as XLSX: {upload.cost}, {recorded} recorded",
    ]


def _fill_in(sheet: list[list[str]], updates: list[dict[str, Any]]) -> list[list[Cell]]:
    """A sheet with one row for each update; an item may have several."""
    header = sheet[0]
    rows_by_item = {row[0]: dict(zip(header, row, strict=True)) for row in sheet[1:]}
    filled: list[list[Cell]] = [[*header]]
    for update in updates:
        item = f"{update['region']}/{update['requirement']}"
        cells = {
            "butir": item,
            "value": update["value"] + 9,
            "note": update["note"],
            "observed_at": update["observed_at"],
        }
        filled.append([*(rows_by_item.get(item, dict.fromkeys(header, "")) | cells).values()])
    return filled


def make_updates(url: str) -> list[dict[str, Any]]:
    """Counts that KPU Kaltim may report for the regions below it, several for each item."""
    database = Database(url)
    with database.read() as session:
        election = session.get_one(Election, "pilkada-2024")
        template = checklists.load_template(session, election)
        pinned_regions = session.exec(select(ElectionRegion).order_by(col(ElectionRegion.region))).all()
        flags = regions.flags_around(session)
        keys = [
            (pinned.region, requirement.code)
            for pinned in pinned_regions
            if pinned.region != "ID"
            for requirement in template.answered_at(pinned.level)
            if requirement.reported_by[0] == "election_management"
            and requirement.measure in ("count", "count_down")
            and not requirement.target_reported
            and _is_answered(session, election, pinned.region, requirement.code, flags)
        ]
    database.close()
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


def _is_answered(session: Session, election: Election, region: str, code: str, flags: Sequence[RegionFlag]) -> bool:
    """Whether updates of this item are accepted."""
    try:
        items_domain.check_answered(items.context(session, election, region, code), flags)
    except ApiError:
        return False
    return True


def post(server: Server, path: str, secret: str, body: bytes, media_type: str = "application/json") -> Response:
    headers = {"Idempotency-Key": str(uuid4()), "Content-Type": media_type}
    return _request(server, "POST", path, secret, body, headers)


def get(server: Server, path: str, secret: str) -> Response:
    return _request(server, "GET", path, secret, None, {})


def _request(
    server: Server, method: str, path: str, secret: str, body: bytes | None, headers: dict[str, str]
) -> Response:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=120)
    accept = headers.get("Content-Type", "*/*")
    started_at, cpu_before = time.perf_counter(), server.cpu()
    connection.request(method, path, body, {"Authorization": f"Bearer {secret}", "Accept": accept, **headers})
    response = connection.getresponse()
    content = response.read()
    seconds, cpu = time.perf_counter() - started_at, server.cpu() - cpu_before
    is_json = response.headers["Content-Type"] == "application/json"
    return Response(response.status, seconds, cpu, json.loads(content) if is_json else content)


def peak_mb(server: Server) -> int:
    """The most memory that the server has taken so far, in megabytes."""
    lines = Path(f"/proc/{server.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024
