"""Try to stop a server from outside, and watch whether others notice: `python -m benchmarks.storm --database sqlite`.

Everything is bounded, stays on this machine, and ends by itself. First the hostile bodies of the tests are sent, fifty
at once. Then five hundred clients post, twelve hundred poll, two thousand hold a connection with half a request, and
fifty send bulks, all at once. Meanwhile one caller asks who it is, one polls and one posts, as well-behaved clients do.
"""

import argparse
import asyncio
import json
import os
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple
from urllib.request import urlopen
from uuid import uuid4

from api.core.caller import Role
from api.http.memory import PAUSE_SECONDS
from benchmarks import servers
from benchmarks.servers import DatabaseHost
from tests.cli.command import free_port
from tests.http.hostile_bodies import HostileBody, hostile_bodies

REGION = "64.08"
UPDATES = f"/v1/readiness-checklists/{REGION}/items/ADH-03/updates"
POLLED = ("/v1/readiness/64.08", "/v1/readiness-checklists/64.08", "/v1/elections", "/v1/checklist-items?within=64.08")
HOSTILE_AT_ONCE = 50
ROWS_OF_A_BULK, BULKS_IN_A_ROW, BULKS_BETWEEN_LOOKS = 2_000, 200, 40
TOKENS = 25
"""Offices that the posters and pollers belong to."""
WARM_UP = 5.0
"""Seconds of ordinary use before the memory of an idle server is measured."""
PAUSE_OF_POLLER = 5.0
"""Seconds between two polls of a dashboard."""
PATIENCE = 180.0
"""Seconds within which a client of a soak expects its answer."""
RECOVERED = 0.25
"""Seconds in which a reader is served when the storm is over."""


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float


class Client:
    """One kept-alive connection."""

    def __init__(self, port: int, secret: str) -> None:
        self.port, self.secret = port, secret
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
        """Send a request and return its answer. Raises OSError or EOFError if the connection ends."""
        started_at = time.perf_counter()
        try:
            if self._streams is None:
                self._streams = await asyncio.open_connection("127.0.0.1", self.port)
            reader, writer = self._streams
            lines = [f"{method} {path} HTTP/1.1", "Host: localhost", f"Authorization: Bearer {self.secret}"]
            lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
            writer.write("\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode() + body)
            await writer.drain()
            status, answer_headers = _parse_head(await reader.readuntil(b"\r\n\r\n"))
            answer_body = await _read_body(reader, answer_headers)
            if answer_headers.get("connection") == "close":
                self.close()
        except BaseException:
            self.close()
            raise
        return Answer(status, answer_headers, answer_body, time.perf_counter() - started_at)

    async def ask_again_if_cut(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
        """Send a request, and again if the connection was an idle one that the server had closed.

        Raises OSError or EOFError.
        """
        was_idle = self._streams is not None
        try:
            return await asyncio.wait_for(self.ask(method, path, body, **headers), PATIENCE)
        except (ConnectionError, EOFError):
            if not was_idle:
                raise
            return await asyncio.wait_for(self.ask(method, path, body, **headers), PATIENCE)

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


def _parse_head(head: bytes) -> tuple[int, dict[str, str]]:
    status_line, *header_lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in header_lines if line)}
    return int(status_line.split()[1]), headers


async def _read_body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        return await reader.readexactly(int(headers.get("content-length", "0")))
    chunks: list[bytes] = []
    while size := int(await reader.readuntil(b"\r\n"), 16):
        chunks.append((await reader.readexactly(size + 2))[:-2])
    await reader.readexactly(2)
    return b"".join(chunks)


Send = Callable[[Client], Awaitable[Answer]]


@dataclass
class Tally:
    """What a kind of client got."""

    seconds: list[float] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)

    def add(self, answer: Answer) -> None:
        self.seconds.append(answer.seconds)
        is_problem = answer.headers.get("content-type", "").startswith("application/problem+json")
        self.statuses[str(answer.status) if answer.status < 400 or is_problem else f"{answer.status} no problem"] += 1

    def line(self, name: str) -> str:
        if not self.seconds:
            return f"  {name}: nothing; {dict(self.statuses)}"
        p50, p99 = percentile(self.seconds, 0.5) * 1000, percentile(self.seconds, 0.99) * 1000
        return f"  {name}: p50 {p50:.0f} ms, p99 {p99:.0f} ms, {dict(sorted(self.statuses.items()))}"


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


class Crowd(NamedTuple):
    """How many clients of each kind send at once."""

    posters: int = 0
    pollers: int = 0
    slow: int = 0
    bulks: int = 0


CROWD = Crowd(posters=500, pollers=1200, slow=2000, bulks=50)


@dataclass
class Storm:
    port: int
    pid: int
    log: Path
    secrets: list[str]
    readers: dict[Role, str]
    ends_at: float = 0.0
    tallies: dict[str, Tally] = field(default_factory=dict)
    acknowledged: list[str] = field(default_factory=list)
    """The ids of the posters' updates that were answered with 201."""

    def tally(self, name: str) -> Tally:
        return self.tallies.setdefault(name, Tally())

    def memory(self) -> int:
        """Megabytes of memory that the server has now."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) // 1024

    async def repeat(self, name: str, client: Client, send: Send, pause: float) -> None:
        """Send until the storm ends. A refused client waits as it is told."""
        while time.monotonic() < self.ends_at:
            wait = pause
            try:
                answer = await send(client)
            except (OSError, EOFError):
                self.tally(name).statuses["cut"] += 1
            else:
                self.tally(name).add(answer)
                wait = float(answer.headers.get("retry-after", pause))
            await asyncio.sleep(wait)
        client.close()

    @contextmanager
    def well_behaved(self) -> Iterator[None]:
        """One caller asks who it is, one polls and one posts, in a process of their own."""
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            calm = process.submit(_behave_well, self, self.ends_at - time.monotonic())
            yield
            self.tallies |= calm.result()

    async def send_corpus(self, bodies: dict[str, HostileBody]) -> None:
        with self.well_behaved():
            await self.send_hostile_bodies(bodies, HOSTILE_AT_ONCE)

    async def send_hostile_bodies(self, bodies: dict[str, HostileBody], at_once: int) -> None:
        names = [*bodies]

        async def send_all(number: int) -> None:
            while time.monotonic() < self.ends_at:
                body = bodies[names[number % len(names)]]
                number += at_once
                client = Client(self.port, self.readers[body.role])
                try:
                    headers = {"Content_Type": body.media_type, "Idempotency_Key": str(uuid4())}
                    self.tally("hostile").add(await client.ask("POST", body.path, body.content, **headers))
                except (OSError, EOFError):
                    self.tally("hostile").statuses["cut"] += 1
                client.close()
                await asyncio.sleep(0.05)

        await asyncio.gather(*(send_all(number) for number in range(at_once)))

    async def send_everything(self) -> None:
        with self.well_behaved():
            await self.send_at_once(CROWD)

    async def send_at_once(self, crowd: Crowd) -> None:
        bulk_rows = [
            {"region": REGION, "requirement": "ADH-03", "value": number, "note": "storm"} for number in range(10_000)
        ]
        bulk_body = json.dumps(bulk_rows).encode()

        async def post(client: Client) -> Answer:
            answer = await client.ask("POST", UPDATES, b'{"value": 8}', Content_Type="application/json")
            if answer.status == 201:
                self.acknowledged.append(json.loads(answer.body)["update"]["id"])
            return answer

        async def send_bulk(client: Client) -> Answer:
            path = "/v1/checklist-updates?dry_run=true"
            return await client.ask("POST", path, bulk_body, Content_Type="application/json")

        tasks = [
            self.repeat("posters", Client(self.port, self._secret(number)), post, 0.0)
            for number in range(crowd.posters)
        ]
        tasks += [
            self._poll_politely(number, PAUSE_OF_POLLER * number / crowd.pollers) for number in range(crowd.pollers)
        ]
        tasks += [self._hold_slowly() for _ in range(crowd.slow)]
        tasks += [
            self.repeat("dry runs of 10,000 rows", Client(self.port, self._secret(number)), send_bulk, 1.0)
            for number in range(crowd.bulks)
        ]
        await asyncio.gather(*tasks)

    async def send_bulks_in_a_row(self) -> list[int]:
        """Send bulks that are stored, one after another. Returns the memory after each so many of them."""
        memory_by_look, client = [self.memory()], Client(self.port, self.readers[Role.REPORTER])
        for number in range(1, BULKS_IN_A_ROW + 1):
            rows = [
                {"region": REGION, "requirement": "ADH-03", "value": value, "note": f"{number}"}
                for value in range(ROWS_OF_A_BULK)
            ]
            client.secret = self._secret(number)
            headers = {"Content_Type": "application/json", "Idempotency_Key": str(uuid4())}
            answer = await client.ask("POST", "/v1/checklist-updates", json.dumps(rows).encode(), **headers)
            if answer.status != 200:
                raise RuntimeError(f"bulk {number} was refused: {answer.body[:500]!r}")
            if number % BULKS_BETWEEN_LOOKS == 0:
                await asyncio.sleep(PAUSE_SECONDS + 1)
                memory_by_look.append(self.memory())
        client.close()
        return memory_by_look

    def loop_lag(self) -> str:
        """Return how often the event loop was late by more than so many seconds, as the server's metrics say."""
        with urlopen(f"http://127.0.0.1:{self.port}/metrics") as answer:
            lines = [line for line in answer.read().decode().splitlines() if line.startswith("siaga_loop_lag_seconds")]
        count_by_bound = {line.split('"')[1]: float(line.split()[-1]) for line in lines if "_bucket" in line}
        total = count_by_bound.pop("+Inf")
        return ", ".join(f"{total - count:.0f} over {bound} s" for bound, count in count_by_bound.items()) + (
            f", of {total:.0f}"
        )

    def _secret(self, number: int) -> str:
        return self.secrets[number % TOKENS]

    async def _poll_politely(self, number: int, begins_after: float) -> None:
        etags: dict[str, str] = {}
        path = POLLED[number % len(POLLED)]

        async def poll(client: Client) -> Answer:
            answer = await client.ask("GET", path, If_None_Match=etags.get(path, '""'))
            etags[path] = answer.headers.get("etag", etags.get(path, '""'))
            return answer

        await asyncio.sleep(begins_after)
        await self.repeat("pollers " + path, Client(self.port, self._secret(number)), poll, PAUSE_OF_POLLER)

    async def _hold_slowly(self) -> None:
        """Send half a request, and again when the server has closed the connection."""
        tally = self.tally("slow sockets")
        while time.monotonic() < self.ends_at:
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
                writer.write(b"POST /v1/nothing HTTP/1.1\r\nHost: x\r\nContent-Le")
                began_at = time.perf_counter()
                with suppress(OSError, TimeoutError):
                    await asyncio.wait_for(reader.read(), max(0.1, self.ends_at - time.monotonic()))
                    tally.seconds.append(time.perf_counter() - began_at)
                    tally.statuses["closed"] += 1
                writer.close()
            except OSError:
                tally.statuses["refused"] += 1
                await asyncio.sleep(1)

    async def behave_well(self) -> None:
        async def ask(client: Client) -> Answer:
            return await client.ask("GET", "/v1/me")

        async def poll(client: Client) -> Answer:
            return await client.ask("GET", POLLED[0])

        async def post(client: Client) -> Answer:
            return await client.ask("POST", UPDATES, b'{"value": 7}', Content_Type="application/json")

        kinds = (("GET /v1/me", ask, 0.05), ("the poller", poll, 0.5), ("the poster", post, 0.2))
        await asyncio.gather(
            *(
                self.repeat(name, Client(self.port, secret), send, pause)
                for (name, send, pause), secret in zip(kinds, self.secrets[-3:], strict=True)
            )
        )

    async def recovery(self) -> float:
        """Return how many seconds after the storm a reader is served at once again."""
        began_at, client = time.perf_counter(), Client(self.port, self.secrets[-1])
        while True:
            with suppress(OSError, EOFError):
                if (await client.ask("GET", "/v1/me")).seconds < RECOVERED:
                    client.close()
                    return time.perf_counter() - began_at

    def refusals_in_log(self, start: int) -> tuple[int, float]:
        """Return how many requests the server refused as too many, and the p99 of its own milliseconds for them."""
        with self.log.open(encoding="utf-8") as lines:
            lines.seek(start)
            refusals = [line for line in lines if '"status": 503' in line or '"status": 429' in line]
        milliseconds = [json.loads(line)["ms"] for line in refusals]
        return len(milliseconds), percentile(milliseconds, 0.99) if milliseconds else 0.0


def _behave_well(storm: Storm, seconds: float) -> dict[str, Tally]:
    storm.ends_at, storm.tallies = time.monotonic() + seconds, {}
    asyncio.run(storm.behave_well())
    return storm.tallies


@contextmanager
def serving(host: DatabaseHost) -> Iterator[Storm]:
    """Run `siaga serve` on the seed data, with its log in a file."""
    url = host.new_database()
    servers.load_seed_data(url)
    secrets = [servers.token(url, (REGION,), "kpu-kutim") for _ in range(TOKENS + 3)]
    roles = {role: servers.token(url, (REGION,), "kpu-kutim", role) for role in (Role.READER, Role.REPORTER)}
    log, port = host.folder / "server.log", free_port()
    environment = {
        **os.environ,
        "SIAGA_DATABASE_URL": url,
        "SIAGA_CHECKPOINT_KEY_FILE": str(host.folder / "key"),
        "SIAGA_METRICS_FROM": "127.0.0.1/32",
    }
    with log.open("w") as err:
        process = subprocess.Popen(
            (sys.executable, "-m", "api", "serve", "--port", str(port)),
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=err,
        )
    os.sched_setaffinity(process.pid, servers.SERVER_CORES)
    try:
        servers.wait_until_ready(process, port, "/readyz")
        yield Storm(port, process.pid, log, secrets, roles)
    finally:
        process.terminate()
        process.wait(60)


async def run(storm: Storm, seconds: float) -> None:
    bodies = hostile_bodies()
    storm.ends_at = time.monotonic() + WARM_UP
    with storm.well_behaved():
        await asyncio.sleep(WARM_UP)
    kinds: dict[str, Callable[[], Coroutine[None, None, None]]] = {
        "the corpus of hostile bodies, 50 at once": lambda: storm.send_corpus(bodies),
        "500 posters, 1,200 pollers, 2,000 slow sockets and 50 bulks together": storm.send_everything,
    }
    for name, send in kinds.items():
        storm.tallies.clear()
        idle, log_start = storm.memory(), storm.log.stat().st_size
        storm.ends_at = time.monotonic() + seconds
        sampling = asyncio.create_task(_most_memory(storm))
        await send()
        recovered_after = await storm.recovery()
        most = await sampling
        await asyncio.sleep(min(60.0, 2 * seconds))
        refused_count, refused_p99 = storm.refusals_in_log(log_start)
        print(f"{name}, {seconds:.0f} s:")  # noqa: T201
        for tally_name, tally in storm.tallies.items():
            print(tally.line(tally_name))  # noqa: T201
        print(  # noqa: T201
            f"  refused as too many: {refused_count}, p99 in the server {refused_p99:.0f} ms; served again after "
            f"{recovered_after:.1f} s; memory idle {idle} MB, most {most} MB, afterwards {storm.memory()} MB\n"
            f"  the event loop was late, since the start: {storm.loop_lag()}"
        )
    memory_by_look = await storm.send_bulks_in_a_row()
    print(  # noqa: T201
        f"{BULKS_IN_A_ROW} bulks of {ROWS_OF_A_BULK} rows in a row: memory before, and after every "
        f"{BULKS_BETWEEN_LOOKS}: {memory_by_look} MB"
    )


async def _most_memory(storm: Storm) -> int:
    most = 0
    while time.monotonic() < storm.ends_at:
        most = max(most, storm.memory())
        await asyncio.sleep(0.2)
    return most


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", default="sqlite,postgresql")
    parser.add_argument("--seconds", type=float, default=30.0)
    arguments = parser.parse_args()
    _, most_files = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most_files, 16_384), most_files))
    for database_kind in arguments.database.split(","):
        print(f"{database_kind}:")  # noqa: T201
        with servers.host(database_kind) as host, serving(host) as storm:
            asyncio.run(run(storm, arguments.seconds))


if __name__ == "__main__":
    main()
