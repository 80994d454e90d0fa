"""Ten thousand rows in one request, and taken back in one: time, and the server's peak memory."""

import json
import time
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from sqlmodel import col, select

from api.auth.caller import Role
from api.checklists import queries as checklists
from api.db.engine import Database
from api.elections.models import Election, ElectionRegion
from api.flags import queries as flagged
from api.places import queries as queries_of_places
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
        secret = places.token(url, "64", role=Role.ADMIN, agency="kpu-kaltim")
        body = json.dumps(rows(url)).encode()
        said = []
        with places.serving(url) as server:
            said.append(f"idle {peak(server)} MB")
            for name in ("first", "again"):
                seen = post(server, "/v1/checklist-updates", secret, body)
                said.append(f"{name}: {told(seen)}, {seen.body['summary']['recorded']} recorded")
            undo = json.dumps({"batch": seen.body["batch"], "note": "benchmark"}).encode()
            seen = post(server, "/v1/retractions", secret, undo)
            said.append(f"undo: {told(seen)}; peak {peak(server)} MB")
        return said


def told(seen: Seen) -> str:
    return f"{seen.status} in {seen.seconds:.1f} s, cpu {seen.cpu:.1f} s"


def rows(url: str) -> list[dict[str, Any]]:
    """Counts that KPU Kaltim may report for those below, several for each item."""
    database = Database(url)
    with database.read() as session:
        election = session.get_one(Election, "pilkada-2024")
        template = checklists.template(session, election)
        pinned = session.exec(select(ElectionRegion).order_by(col(ElectionRegion.region))).all()
        flags = flagged.flags(session)
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
        queries_of_places.check_place(queries_of_places.place(session, election, region, code), flags)
    except Exception:  # any refusal: the row is not measured
        return False
    return True


def post(server: Server, path: str, secret: str, body: bytes) -> Seen:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=120)
    headers = {
        "Authorization": f"Bearer {secret}",
        "Content-Type": "application/json",
        "Idempotency-Key": str(uuid4()),
    }
    began, spent = time.perf_counter(), server.cpu()
    connection.request("POST", path, body, headers)
    answer = connection.getresponse()
    said = json.loads(answer.read())
    return Seen(answer.status, time.perf_counter() - began, server.cpu() - spent, said)


def peak(server: Server) -> int:
    """Megabytes of memory at most so far."""
    lines = Path(f"/proc/{server.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024
