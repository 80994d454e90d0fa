"""An hour of mixed load without kills, which looks for memory that grows: `python -m benchmarks.soak.load`.

First the load is sent as fast as it is answered, to measure the capacity of the server beside whatever else the machine
does. Then 80 % of that is sent at an even rate, until the end. The memory of all processes of the server is
sampled; after the first ten minutes it may grow by less than 1 MB an hour. Everything stays on this machine.
"""

import asyncio
import json
import os
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from itertools import count
from pathlib import Path
from random import Random
from typing import NamedTuple
from uuid import uuid4

from api.core.caller import Role
from api.core.region_codes import ROOT
from benchmarks import offices, servers
from benchmarks.boards import SOON, say
from benchmarks.offices import AGENCIES, PROVINCE, REQUIREMENTS, ROWS_PER_HOUR, Siaga
from benchmarks.soak import command
from benchmarks.soak.checks import means_of, slope_of
from benchmarks.soak.findings import Findings, Kind
from benchmarks.soak.followers import Follower
from benchmarks.soak.patience import note_standstills
from benchmarks.storm import Answer, Client

CALLERS, STREAMS = 16, 12
SHARE = 0.8
"""Of the measured capacity."""
MOST_BEHIND = 5.0
"""Seconds by which requests may be late before some are left out. The report says how many were."""
SAMPLE_PAUSE = 2.0
MOST_GROWTH = 1.0
"""Megabytes an hour."""
MEANS = 2
"""In so many parts the first ten minutes fall; the slope is fitted to the means of the later ones of that length."""
MEMORY_LINES = ("VmRSS", "RssAnon")
ROWS_OF_A_BULK = 100
REGIONS = (*AGENCIES, PROVINCE, ROOT)
POLLED = (
    *(f"/v1/readiness-checklists/{region}" for region in AGENCIES),
    *(f"/v1/readiness-checklists/{region}/items/{REQUIREMENTS[0]}" for region in AGENCIES),
    *(f"/v1/readiness/{region}" for region in REGIONS),
    "/v1/elections",
    "/v1/me",
)
LISTED = (
    *(f"/v1/checklist-items?within={region}&limit=50" for region in (*AGENCIES, PROVINCE)),
    *(f"/v1/readiness?within={region}&limit=50" for region in (PROVINCE, ROOT)),
    *(f"/v1/agencies/{agency}/obligations" for agency in AGENCIES.values()),
    f"/v1/changes?within={PROVINCE}&last=50",
    "/v1/agreements",
    "/v1/risks",
    "/v1/history?limit=50",
    "/v1/tokens?limit=50",
)
BOARD_PATHS = ("/v1/readiness/{}", "/v1/readiness/{}/attention?limit=12", "/v1/readiness?within={}&limit=500")
EXPORTED = (
    *(f"/v1/readiness-checklists/{region}?format={form}" for region in AGENCIES for form in ("csv", "xlsx")),
    f"/v1/checklist-items?within={PROVINCE}&format=csv",
    "/v1/checklist-items?within=64.08&format=parquet",
    f"/v1/readiness?within={PROVINCE}&format=csv",
)
SHARE_BY_KIND = {"poll": 50, "post": 20, "list": 12, "board": 12, "export": 2, "bulk": 0.25}


class Mix:
    """One caller who sends requests of all kinds, in no order."""

    def __init__(self, siaga: Siaga, number: int, findings: Findings, values: Iterator[int]) -> None:
        """It has tokens of its own, since a token may have two exports and two bulks under way at once."""
        self._reader = servers.token(siaga.url, (ROOT,), role=Role.ADMIN)
        self._province = servers.token(siaga.url, (PROVINCE,), "kpu-kaltim", Role.ADMIN, ROWS_PER_HOUR)
        self._siaga, self._findings, self._values = siaga, findings, values
        self._dice = Random(number)
        self._clients: dict[str, Client] = {}
        self._etags: dict[str, str] = {}
        self._send_by_kind: Mapping[str, Callable[[], Awaitable[None]]] = {
            "poll": self._poll,
            "post": self._post,
            "list": self._list,
            "board": self._read_board,
            "export": self._export,
            "bulk": self._send_bulk,
        }

    async def send_one(self) -> None:
        [kind] = self._dice.choices([*SHARE_BY_KIND], [*SHARE_BY_KIND.values()])
        await self._send_by_kind[kind]()

    async def _ask(
        self, kind: str, secret: str, method: str, path: str, body: bytes = b"", expected: int = 200, **headers: str
    ) -> Answer | None:
        client = self._clients.setdefault(secret, Client(self._siaga.server.port, secret))
        try:
            answer = await client.ask_again_if_cut(method, path, body, **headers)
        except (OSError, EOFError) as error:  # TimeoutError is one of them
            self._findings.add(Kind.UNEXPECTED, f"{kind}: {error!r} at {method} {path}")
            return None
        is_unchanged = "If_None_Match" in headers and answer.status == 304
        self._findings.answered(kind, answer, (304 if is_unchanged else expected,))
        return answer

    async def _poll(self) -> None:
        await self._read("polls", self._dice.choice(POLLED))

    async def _read(self, kind: str, path: str) -> None:
        etag = self._etags.get(path)
        headers = {"If_None_Match": etag} if etag else {}
        answer = await self._ask(kind, self._reader, "GET", path, b"", 200, Accept_Encoding="gzip", **headers)
        if answer is not None and answer.status == 200:
            self._etags[path] = answer.headers["etag"]

    async def _list(self) -> None:
        await self._ask("lists", self._reader, "GET", self._dice.choice(LISTED))

    async def _read_board(self) -> None:
        region = self._dice.choice(REGIONS)
        for path in BOARD_PATHS:
            await self._read("board requests", path.format(region))

    async def _export(self) -> None:
        await self._ask("exports", self._reader, "GET", self._dice.choice(EXPORTED))

    async def _post(self) -> None:
        region, requirement = self._dice.choice([*AGENCIES]), self._dice.choice(REQUIREMENTS)
        body = {"value": next(self._values), "note": "counted", "client_id": str(uuid4())}
        path = f"/v1/readiness-checklists/{region}/items/{requirement}/updates"
        await self._send("posts", self._siaga.regencies[region], path, body, 201)

    async def _send_bulk(self) -> None:
        rows = [
            {
                "region": region,
                "requirement": self._dice.choice(REQUIREMENTS),
                "value": next(self._values),
                "note": "counted",
            }
            for region in self._dice.choices([*AGENCIES], k=ROWS_OF_A_BULK)
        ]
        await self._send("bulks", self._province, "/v1/checklist-updates", rows, 200)

    async def _send(self, kind: str, secret: str, path: str, body: object, expected: int) -> None:
        headers = {"Content_Type": "application/json", "Idempotency_Key": str(uuid4())}
        await self._ask(kind, secret, "POST", path, json.dumps(body).encode(), expected, **headers)

    def close(self) -> None:
        for client in self._clients.values():
            client.close()


class Pace:
    """The moments at which requests are due. Without a rate each is due at once."""

    def __init__(self, seconds: float, a_second: float | None = None) -> None:
        self.began_at = time.monotonic()
        self.sent = self.left_out = 0
        self._ends_at, self._pause = self.began_at + seconds, 1 / a_second if a_second else 0.0
        self._due_at = self.began_at

    async def wait(self) -> bool:
        """Wait until the next request is due. Return False at the end."""
        now = time.monotonic()
        if self._pause and now - self._due_at > MOST_BEHIND:
            self.left_out += int((now - self._due_at) / self._pause)
            self._due_at = now
        due_at, self._due_at = self._due_at, self._due_at + self._pause
        if max(due_at, now) >= self._ends_at:
            return False
        await asyncio.sleep(max(0.0, due_at - now))
        self.sent += 1
        return True

    @property
    def a_second(self) -> float:
        return self.sent / (time.monotonic() - self.began_at)


async def send_mix(callers: list[Mix], pace: Pace) -> None:
    async def send_until_the_end(caller: Mix) -> None:
        while await pace.wait():
            await caller.send_one()

    await asyncio.gather(*(send_until_the_end(caller) for caller in callers))


class MemorySample(NamedTuple):
    """The memory of the server at one moment of the load."""

    seconds: float
    """Since the load began."""
    requests: int
    """How many had been sent by then."""
    megabytes: dict[str, float]
    """By the names of `MEMORY_LINES`."""


async def sample_memory(pid: int, pace: Pace, samples: list[MemorySample]) -> None:
    """Add a sample every few seconds, until it is cancelled."""
    while True:
        megabytes = {name: servers.memory_of_tree(pid, name) for name in MEMORY_LINES}
        samples.append(MemorySample(time.monotonic() - pace.began_at, pace.sent, megabytes))
        await asyncio.sleep(SAMPLE_PAUSE)


def judge_memory(findings: Findings, samples: list[MemorySample], settled_after: float) -> None:
    """Note how memory grew after it had settled. It is a finding if that is too much."""
    for name in MEMORY_LINES:
        pairs = [(it.seconds, it.megabytes[name]) for it in samples]
        later = [pair for pair in pairs if pair[0] >= settled_after]
        slope = slope_of(means_of(later, settled_after / MEANS))
        figures = sorted(figure for _, figure in later)
        findings.notes.append(
            f"{name}: {pairs[0][1]:.1f} MB at the start, {later[0][1]:.1f} after {settled_after / 60:.1f} minutes, "
            f"{later[-1][1]:.1f} at the end, between {figures[0]:.1f} and {figures[-1]:.1f}; "
            f"{slope.an_hour:+.2f} MB an hour, standard error {slope.standard_error:.2f}, {len(later)} samples"
        )
        if name == MEMORY_LINES[0] and slope.an_hour >= MOST_GROWTH:
            is_proven = slope.an_hour - 2 * slope.standard_error >= MOST_GROWTH
            advice = (
                "" if is_proven else "; it may be chance: repeat it for longer, or with nothing else on the machine"
            )
            findings.add(Kind.MEMORY, f"{name} grows by {slope.an_hour:.2f} MB an hour{advice}")


async def soak(siaga: Siaga, minutes: float, findings: Findings, memory_file: Path) -> None:
    values, cut_streams = count(1000), Counter[str]()
    callers = [Mix(siaga, number, findings, values) for number in range(CALLERS)]
    followers = [Follower(siaga.server.port, siaga.reader, REGIONS[number % len(REGIONS)]) for number in range(STREAMS)]
    following = [asyncio.create_task(follower.follow(lambda: cut_streams.update(["cut"]))) for follower in followers]
    following.append(asyncio.create_task(note_standstills(findings)))
    measuring = Pace(min(60.0, 6 * minutes))
    await send_mix(callers, measuring)
    capacity, measured_seconds = measuring.a_second, time.monotonic() - measuring.began_at
    findings.notes.append(
        f"capacity: {capacity:.0f} requests a second over {measured_seconds:.0f} s, "
        f"load average {os.getloadavg()[0]:.1f}"
    )
    say(findings.notes[-1])
    findings.tallies.clear()
    samples = list[MemorySample]()
    pace, cpu = Pace(60 * minutes, SHARE * capacity), siaga.server.cpu()
    sampling = asyncio.create_task(sample_memory(siaga.server.pid, pace, samples))
    await send_mix(callers, pace)
    sampling.cancel()
    lines = [f"{it.seconds},{it.megabytes[MEMORY_LINES[0]]},{it.requests}" for it in samples]
    memory_file.write_text("\n".join(["seconds,megabytes,requests", *lines, ""]))
    findings.notes.append(
        f"sent: {pace.a_second:.1f} a second of {SHARE * capacity:.1f} that were due, {pace.left_out:,} left out; the "
        f"server took {(siaga.server.cpu() - cpu) / (60 * minutes):.0%} of a core, "
        f"load average {os.getloadavg()[0]:.1f}"
    )
    await asyncio.sleep(10 * SOON)
    for task in following:
        task.cancel()
    await asyncio.gather(*following, return_exceptions=True)
    findings.done["changes that streams brought"] = sum(len(follower.entries) for follower in followers)
    findings.add_all(Kind.STREAM, ["a stream ended"] * cut_streams["cut"])
    for caller in callers:
        caller.close()
    judge_memory(findings, samples, min(600.0, 10 * minutes))


def main() -> None:
    options = command.read_options(__doc__)
    findings, name = Findings(), f"soak-load-{options.database_kind}"
    with servers.host(options.database_kind) as host, offices.serve(host) as siaga:
        asyncio.run(soak(siaga, options.minutes, findings, options.folder / f"{name}.csv"))
    command.end(options, name, findings, (Kind.SERVER_ERROR, Kind.UNEXPECTED, Kind.STREAM, Kind.MEMORY))


if __name__ == "__main__":
    main()
