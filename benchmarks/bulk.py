"""Ten thousand rows in one request, and taken back in one: time, and the server's peak memory."""

import json
import time
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from sqlmodel import col, select

from api.checklists import repository as checklists
from api.checklists.items import domain as item_rules
from api.checklists.items import repository as queries_of_places
from api.core.caller import Role
from api.db.engine import Database
from api.elections.models import Election, ElectionRegion
from api.http import workbooks
from api.http.spreadsheets import XLSX, Cell
from api.reference.regions import repository as regions
from api.reporting.bulk import formats
from benchmarks import places
from benchmarks.places import Server

ROWS = 10_000


class Seen(NamedTuple):
    status: int
    seconds: float
    cpu: float
    """Seconds of the server's processor time: steadier on a busy machine."""
    body: Any


def measured(kind: str) -> list[str]:
    with places.database(kind) as url:
        places.open_box(url)
        secret = places.token(url, "64", role=Role.ADMIN, agency="kpu-kaltim", rows_per_hour=10 * ROWS)
        sent = rows(url)
        with places.serving(url) as server:
            said = [f"idle {peak(server)} MB"]
            for name, more in (("first", 0), ("the same again", 0), ("other values", 5)):
                body = json.dumps([{**row, "value": row["value"] + more} for row in sent]).encode()
                seen = post(server, "/v1/checklist-updates", secret, body)
                counts = seen.body["summary"]
                said.append(f"{name}: {told(seen)}, {counts['recorded']} recorded, {counts['unchanged']} unchanged")
            undo = json.dumps({"batch": seen.body["batch"], "note": "benchmark"}).encode()
            said.append(f"undo: {told(post(server, '/v1/retractions', secret, undo))}; peak {peak(server)} MB")
            said += [*as_workbook(server, secret, sent), f"peak with workbooks {peak(server)} MB"]
        return said


def as_workbook(server: Server, secret: str, sent: list[dict[str, Any]]) -> list[str]:
    """The sheet out, filled in, posted and answered."""
    blank = get(server, "/v1/readiness-checklists/64?format=xlsx", secret)
    _, table = workbooks.sheets(blank.body)
    body = formats.written(_filled(table, sent), XLSX, "en")
    back = post(server, "/v1/checklist-updates", secret, body, XLSX)
    _, answered = workbooks.sheets(back.body)
    done = sum(row[-1].startswith("recorded") for row in answered)
    return [
        f"sheet of {len(table) - 1} rows as XLSX: {told(blank)}",
        f"{len(sent)} rows as XLSX, answered as XLSX: {told(back)}, {done} recorded",
    ]


def _filled(table: list[list[str]], sent: list[dict[str, Any]]) -> list[list[Cell]]:
    """As many rows as are sent, several for one item."""
    names = table[0]
    blank = {row[0]: dict(zip(names, row, strict=True)) for row in table[1:]}
    filled: list[list[Cell]] = [[*names]]
    for row in sent:
        item = f"{row['region']}/{row['requirement']}"
        cells = {"butir": item, "value": row["value"] + 9, "note": row["note"], "observed_at": row["observed_at"]}
        filled.append([*(blank.get(item, dict.fromkeys(names, "")) | cells).values()])
    return filled


def told(seen: Seen) -> str:
    return f"{seen.status} in {seen.seconds:.1f} s, cpu {seen.cpu:.1f} s"


def rows(url: str) -> list[dict[str, Any]]:
    """Counts that KPU Kaltim may report for those below, several for each item."""
    database = Database(url)
    with database.read() as session:
        election = session.get_one(Election, "pilkada-2024")
        template = checklists.template(session, election)
        pinned = session.exec(select(ElectionRegion).order_by(col(ElectionRegion.region))).all()
        flags = regions.flags_around(session)
        items = [
            (it.region, requirement.code)
            for it in pinned
            if it.region != "ID"
            for requirement in template.answered_at(it.level)
            if requirement.reported_by[0] == "election_management"
            and requirement.measure in ("count", "count_down")
            and not requirement.target_reported
            and _fits(session, election, it.region, requirement.code, flags)
        ]
    database.close()
    now = datetime.now(UTC)
    return [
        {
            "region": items[number % len(items)][0],
            "requirement": items[number % len(items)][1],
            "value": number // len(items),
            "note": "counted",
            "observed_at": (now - timedelta(seconds=ROWS - number)).isoformat(),
        }
        for number in range(ROWS)
    ]


def _fits(session: Any, election: Election, region: str, code: str, flags: Any) -> bool:
    try:
        item_rules.check_answered(queries_of_places.place(session, election, region, code), flags)
    except Exception:  # any refusal: the row is not measured
        return False
    return True


def post(server: Server, path: str, secret: str, body: bytes, media: str = "application/json") -> Seen:
    key = {"Idempotency-Key": str(uuid4()), "Content-Type": media}
    return _ask(server, "POST", path, secret, body, key)


def get(server: Server, path: str, secret: str) -> Seen:
    return _ask(server, "GET", path, secret, None, {})


def _ask(server: Server, method: str, path: str, secret: str, body: bytes | None, headers: dict[str, str]) -> Seen:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=120)
    accept = headers.get("Content-Type", "*/*")
    began, spent = time.perf_counter(), server.cpu()
    connection.request(method, path, body, {"Authorization": f"Bearer {secret}", "Accept": accept, **headers})
    answer = connection.getresponse()
    read = answer.read()
    took = time.perf_counter() - began, server.cpu() - spent
    is_json = answer.headers["Content-Type"] == "application/json"
    return Seen(answer.status, *took, json.loads(read) if is_json else read)


def peak(server: Server) -> int:
    """Megabytes of memory at most so far."""
    lines = Path(f"/proc/{server.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024
