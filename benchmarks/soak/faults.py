"""An hour of trouble, in which nothing may be lost, doubled or stale: `python -m benchmarks.soak.faults`.

Offices report, poll, follow streams and send bulks; admins issue and revoke tokens and erase texts. Meanwhile the
server is killed and started again, hostile bodies and bursts of hundreds of clients come, slow clients hold their
connections, and operators verify, watch and back up. Everything stays on this machine, and ends by itself.
"""

import asyncio
import json
import resource
import time
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import make_url

from api.core.caller import Role
from api.core.region_codes import ROOT
from benchmarks import bulk, offices, servers
from benchmarks.offices import AGENCIES, PROVINCE, Siaga
from benchmarks.servers import DatabaseHost, Server
from benchmarks.soak import command
from benchmarks.soak.actors import (
    BulkSender,
    Eraser,
    Item,
    ListReader,
    Office,
    Poller,
    RiskWriter,
    TokenKeeper,
    Trouble,
    mark_of,
    watched_items,
)
from benchmarks.soak.checks import compare_followed, doubled, lost
from benchmarks.soak.findings import Findings, Kind
from benchmarks.soak.followers import Follower
from benchmarks.soak.operators import BackupKeeper, KilledServer, Observer, verify
from benchmarks.soak.patience import note_standstills
from benchmarks.storm import REGION, TOKENS, UPDATES, Crowd, Storm
from tests.http.hostile_bodies import HostileBody, hostile_bodies

POLLERS = 8
FOLLOWED = (ROOT, PROVINCE, REGION, "64.71")
CROWD = Crowd(posters=100, pollers=200, slow=200, bulks=4)
SLOW_CLIENTS = Crowd(slow=30)
BURST_SECONDS = 10.0
HOSTILE_AT_ONCE = 8
HOURS_KILLS = 6
PAGE = 500
CATCH_UP = 60.0
"""Seconds within which streams bring what was recorded last."""


class Schedule:
    """The pauses between things that happen again and again, in seconds. A short soak has shorter ones."""

    def __init__(self, minutes: float) -> None:
        unit = min(60.0, 2 * minutes)
        self.bulk = self.token = self.witness = unit
        self.hostile, self.burst, self.verify, self.backup = 2 * unit, 3 * unit, 5 * unit, 6 * unit
        self.erasure = unit / 3
        self.revoked = unit / 2
        self.kills = max(1, round(HOURS_KILLS * minutes / 60))


class StormMaker:
    """It sends hostile bodies and bursts of many clients."""

    def __init__(self, trouble: Trouble, server: KilledServer) -> None:
        self._trouble, self._server = trouble, server
        url = trouble.database.url
        self._secrets = [servers.token(url, (REGION,), AGENCIES[REGION]) for _ in range(TOKENS)]
        self._readers = {
            role: servers.token(url, (REGION,), AGENCIES[REGION], role) for role in (Role.READER, Role.REPORTER)
        }
        self._bodies: dict[str, HostileBody] = hostile_bodies()

    def _storm(self) -> Storm:
        server = self._server
        ends_at = min(time.monotonic() + BURST_SECONDS, self._trouble.ends_at)
        return Storm(server.port, server.serving.process.pid, server.logs[-1], self._secrets, self._readers, ends_at)

    async def send_hostile_bodies(self) -> None:
        storm = self._storm()
        await storm.send_hostile_bodies(self._bodies, HOSTILE_AT_ONCE)
        self._take(storm)

    async def send_burst(self) -> None:
        await self._send(CROWD)
        self._trouble.findings.done["bursts of hundreds of clients"] += 1

    async def hold_slowly(self) -> None:
        await self._send(SLOW_CLIENTS)

    async def _send(self, crowd: Crowd) -> None:
        storm = self._storm()
        await storm.send_at_once(crowd)
        self._take(storm)

    def _take(self, storm: Storm) -> None:
        self._trouble.findings.add_tallies(storm.tallies)
        self._trouble.acknowledge("posts", *storm.acknowledged)


async def make_trouble(host: DatabaseHost, trouble: Trouble, server: KilledServer, minutes: float) -> None:
    """Let everybody act until the end, and check what is left of it."""
    schedule, findings, secret = Schedule(minutes), trouble.findings, trouble.database.reader
    storms, tokens = StormMaker(trouble, server), TokenKeeper(trouble)
    observer, backups = Observer(server.port, secret, host.folder, findings), BackupKeeper(host, trouble)
    first_cursor = await newest_cursor(trouble)
    followers = [Follower(server.port, secret, region, first_cursor) for region in FOLLOWED]
    following = [
        asyncio.create_task(it.follow(lambda: findings.done.update(["streams taken up again"]))) for it in followers
    ]
    following.append(asyncio.create_task(note_standstills(findings)))
    every = trouble.every
    async with asyncio.TaskGroup() as tasks:
        for actor in (
            *(every(0.5, Office(trouble, region).report) for region in AGENCIES),
            *(every(0.2, Poller(trouble, number).poll) for number in range(POLLERS)),
            every(1.0, ListReader(trouble).read),
            every(5.0, RiskWriter(trouble).record),
            every(schedule.bulk, BulkSender(trouble).send),
            every(schedule.erasure, Eraser(trouble).write_and_erase),
            every(schedule.token, tokens.issue_use_and_revoke),
            every(schedule.revoked, tokens.try_revoked),
            every(schedule.hostile, storms.send_hostile_bodies),
            every(schedule.burst, storms.send_burst),
            every(0.0, storms.hold_slowly),
            every(schedule.witness, observer.look),
            every(schedule.verify, lambda: asyncio.to_thread(verify, trouble.database.url, findings)),
            every(schedule.backup, backups.back_up_and_try),
            server.kill_again_and_again(trouble, schedule.kills, 60 * minutes),
        ):
            tasks.create_task(actor)
    await tokens.try_revoked()
    await observer.look()
    if not findings.done["looks of the witness"]:
        findings.add(Kind.WITNESS, "it never got an answer")
    await check_followers(trouble, followers, first_cursor)
    for task in following:
        task.cancel()
    await asyncio.gather(*following, return_exceptions=True)
    await check_stored(trouble, first_cursor)
    await check_erased(trouble)
    await backups.back_up_and_try()


async def newest_cursor(trouble: Trouble) -> str:
    reader = trouble.client(trouble.database.reader)
    answer = await reader.ask("pages of changes", "GET", "/v1/changes?last=1")
    reader.close()
    if answer is None:
        raise RuntimeError("the server does not say where its log ends")
    return str(json.loads(answer.body)["cursor"])


async def read_changes(trouble: Trouble, region: str, cursor: str) -> list[dict[str, Any]]:
    """Return all changes within a region since the cursor, by pages."""
    reader, changes, has_more = trouble.client(trouble.database.reader), list[dict[str, Any]](), True
    while has_more:
        path = "/v1/changes?" + urlencode({"within": region, "cursor": cursor, "limit": PAGE})
        answer = await reader.ask("pages of changes", "GET", path)
        if answer is None:
            break
        page = json.loads(answer.body)
        changes += page["items"]
        cursor, has_more = page["cursor"], page["more"]
    reader.close()
    return changes


async def check_followers(trouble: Trouble, followers: list[Follower], first_cursor: str) -> None:
    """Check that each stream brought what the pages have, once and in order."""
    for follower in followers:
        recorded = [change["entry"] for change in await read_changes(trouble, follower.region, first_cursor)]
        deadline = time.monotonic() + CATCH_UP
        while len(follower.entries) < len(recorded) and time.monotonic() < deadline:
            await asyncio.sleep(0.5)
        complaints = compare_followed(follower.entries, recorded)
        trouble.findings.add_all(Kind.STREAM, [f"{follower.region}: {it}" for it in complaints])
        trouble.findings.done["changes that streams brought"] += len(follower.entries)


async def check_stored(trouble: Trouble, first_cursor: str) -> None:
    """Check that each acknowledged write is stored, and that none is stored twice."""
    stored = Counter[str]()
    for change in await read_changes(trouble, ROOT, first_cursor):
        if change["action"] == "update.posted":
            stored[change["id"]] += 1
            stored[mark_of(change["region"], change["requirement"], change["facts"]["value"])] += 1
    stored.update(await read_risks(trouble))
    trouble.findings.add_all(Kind.LOST, lost(trouble.acknowledged, stored))
    trouble.findings.add_all(Kind.DOUBLED, doubled(trouble.sent_at, stored))
    trouble.findings.done["acknowledged writes looked for"] += len(trouble.acknowledged)
    trouble.findings.done["writes whose copies were looked for"] += len(trouble.sent_at)


async def read_risks(trouble: Trouble) -> list[str]:
    reader, texts, after = trouble.client(trouble.database.reader), list[str](), ""
    while True:
        query = {"within": REGION, "limit": 100} | ({"after": after} if after else {})
        answer = await reader.ask("lists", "GET", f"/v1/risks?{urlencode(query)}")
        page = json.loads(answer.body) if answer else {"items": [], "next": None}
        texts += [risk["text"]["id"] for risk in page["items"]]
        if page["next"] is None:
            reader.close()
            return texts
        after = page["next"]


async def check_erased(trouble: Trouble) -> None:
    """Check that no erased text is in the item's history."""
    reader = trouble.client(trouble.database.reader)
    answer = await reader.ask("histories", "GET", UPDATES)
    reader.close()
    content = answer.body if answer else b""
    trouble.findings.add_all(Kind.ERASURE, [f"{it} is shown" for it in trouble.erased if it.encode() in content])
    trouble.findings.done["erased texts looked for"] += len(trouble.erased)


def check_files(host: DatabaseHost, trouble: Trouble) -> None:
    """Check that no erased text is in a file of SQLite. PostgreSQL keeps dead rows until a vacuum."""
    if host.kind != "sqlite":
        return
    file = Path(make_url(trouble.database.url).database or "")
    content = b"".join(it.read_bytes() for it in file.parent.glob(f"{file.name}*"))
    trouble.findings.add_all(Kind.ERASURE, [f"{it} is in a file" for it in trouble.erased if it.encode() in content])


def bulk_items(siaga: Siaga) -> list[Item]:
    """Return items of which the province sends bulks. No office reports them one by one."""
    taken = {*watched_items(), (REGION, "ADH-03")}
    return sorted({Item(row["region"], row["requirement"]) for row in bulk.make_rows(siaga)} - taken)


def run(host: DatabaseHost, minutes: float, findings: Findings) -> None:
    database = offices.make_database(host)
    server = KilledServer(database.url, host.folder, findings)
    try:
        siaga = Siaga(Server(host, server.port, server.serving.process.pid), *database)
        offices.report_first_updates(siaga)
        items = bulk_items(siaga)
        trouble = Trouble(server.port, database, findings, time.monotonic() + 60 * minutes, watched_items(), items)
        try:
            asyncio.run(make_trouble(host, trouble, server, minutes))
        except* Exception as group:
            findings.add_all(Kind.SERVER, map(repr, group.exceptions))
        server.stop()
    finally:
        server.end()
    check_files(host, trouble)
    verify(database.url, findings)


def main() -> None:
    options = command.read_options(__doc__)
    _, most_files = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most_files, 16_384), most_files))
    findings = Findings()
    with servers.host(options.database_kind) as host:
        run(host, options.minutes, findings)
    kinds = [kind for kind in Kind if kind is not Kind.MEMORY]
    command.end(options, f"soak-faults-{options.database_kind}", findings, kinds)


if __name__ == "__main__":
    main()
