"""Those who use the server in an hour of trouble: offices report and read, admins issue, revoke and erase."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from random import Random
from typing import Any, NamedTuple
from uuid import uuid4

from benchmarks.offices import AGENCIES, REQUIREMENTS, OfficeDatabase
from benchmarks.soak.checks import ItemReadings, is_accepted_after_revocation
from benchmarks.soak.findings import Findings, Kind
from benchmarks.soak.followers import Follower, RefusedStream
from benchmarks.soak.patience import PatientClient
from benchmarks.storm import PATIENCE, REGION, UPDATES, Client

CUT_SHARE = 0.1
"""Of the writes, so many are first sent by a client that does not wait for the answer."""
CUT_WITHIN = 0.05
"""Seconds."""
ROWS_OF_A_BULK, BULK_VALUE = 200, 1_000
FIRST_VALUE = 100_000
"""Greater than what is reported before."""
TOKEN_SECONDS = 15.0
"""For so long a token is used before it is revoked, and then for as long again."""
STORM_ITEM = (REGION, "ADH-03")
"""The item that the posters of a storm report, and to which texts are written that are erased."""


class Item(NamedTuple):
    region: str
    requirement: str

    @property
    def path(self) -> str:
        return f"/v1/readiness-checklists/{self.region}/items/{self.requirement}"


def mark_of(region: str, requirement: str, value: int) -> str:
    """Return what names an update without an id of its own, where each value is reported once."""
    return f"{region}/{requirement} = {value}"


@dataclass
class Trouble:
    """What all actors share: the server's address, what they sent, and what was acknowledged."""

    port: int
    database: OfficeDatabase
    findings: Findings
    ends_at: float
    readings_by_item: dict[Item, ItemReadings]
    bulk_items: Sequence[Item]
    sent_at: dict[str, float] = field(default_factory=dict)
    """Each write, by its id or mark, with the moment at which it was first sent."""
    acknowledged: set[str] = field(default_factory=set)
    erased: list[str] = field(default_factory=list)
    """Texts whose erasure was acknowledged."""
    revoked_secrets: list[str] = field(default_factory=list)
    bulk_is_sent: asyncio.Event = field(default_factory=asyncio.Event)
    """Set while a bulk is under way."""

    @property
    def is_over(self) -> bool:
        return time.monotonic() >= self.ends_at

    def acknowledged_updates(self) -> set[str]:
        """Return the ids of acknowledged updates. The marks of other writes have spaces."""
        return {write for write in self.acknowledged if " " not in write}

    def client(self, secret: str) -> PatientClient:
        return PatientClient(self.port, secret, self.findings)

    def send(self, *writes: str) -> None:
        self.sent_at |= dict.fromkeys(writes, time.monotonic())

    def acknowledge(self, kind: str, *writes: str) -> None:
        self.acknowledged.update(writes)
        self.findings.done[f"{kind} acknowledged"] += len(writes)

    async def every(self, seconds: float, act: Callable[[], Awaitable[None]]) -> None:
        """Act again and again until the end, once in so many seconds, or less often if it takes longer."""
        while not self.is_over:
            next_at = min(time.monotonic() + seconds, self.ends_at)
            await act()
            await asyncio.sleep(max(0.0, next_at - time.monotonic()))


def watched_items() -> dict[Item, ItemReadings]:
    """Items that one office reports each. The storm's item is not one of them."""
    items = [Item(region, requirement) for region in AGENCIES for requirement in REQUIREMENTS]
    return {item: ItemReadings(sent=FIRST_VALUE) for item in items if item != STORM_ITEM}


class Office:
    """It reports its items in turn, and reads each report at once as another caller."""

    def __init__(self, trouble: Trouble, region: str) -> None:
        self._trouble, self._dice = trouble, Random(region)
        self._items = [item for item in trouble.readings_by_item if item.region == region]
        self._writer = trouble.client(trouble.database.regencies[region])
        self._reader = trouble.client(trouble.database.reader)

    async def report(self) -> None:
        trouble, item = self._trouble, self._dice.choice(self._items)
        readings, update_id = trouble.readings_by_item[item], str(uuid4())
        readings.sent = value = readings.sent + 1
        body = {"value": value, "note": "counted", "client_id": update_id}
        trouble.send(update_id)
        path = f"{item.path}/updates"
        if self._dice.random() < CUT_SHARE:
            await self._writer.ask_and_leave(self._dice.random() * CUT_WITHIN, "POST", path, body)
            trouble.findings.done["posts sent again after the client had gone"] += 1
        answer = await self._writer.ask("posts", "POST", path, body, expected=(200, 201))
        if answer is None:
            return
        trouble.acknowledge("posts", update_id)
        readings.acknowledged = value
        await read_item(trouble, self._reader, item, "reads after writes", {})


async def read_item(
    trouble: Trouble, reader: PatientClient, item: Item, name: str, etag_by_item: dict[Item, str]
) -> None:
    """Read an item, with the ETag of the last answer if there is one, and check that nothing older comes back."""
    readings, etag = trouble.readings_by_item[item], etag_by_item.get(item)
    floor, headers = readings.floor(), {} if etag is None else {"If_None_Match": etag}
    answer = await reader.ask(name, "GET", item.path, expected=(200, 304) if etag else (200,), **headers)
    if answer is None:
        return
    value = None if answer.status == 304 else json.loads(answer.body)["value"]
    etag_by_item[item] = answer.headers["etag"]
    trouble.findings.done["answers checked for staleness"] += 1
    complaint = readings.check_tagged(floor, answer.headers["etag"], value)
    if complaint is not None:
        trouble.findings.add(Kind.STALE, f"{name}, {item.path}, status {answer.status}: {complaint}")


class Poller:
    """It polls items in no order, each with the ETag that it has."""

    def __init__(self, trouble: Trouble, number: int) -> None:
        self._trouble, self._dice, self._etags = trouble, Random(number), dict[Item, str]()
        self._reader = trouble.client(trouble.database.reader)

    async def poll(self) -> None:
        item = self._dice.choice([*self._trouble.readings_by_item])
        await read_item(self._trouble, self._reader, item, "polls", self._etags)


class ListReader:
    """It reads lists of items, and checks every value in them."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble, self._dice = trouble, Random(0)
        self._reader = trouble.client(trouble.database.reader)

    async def read(self) -> None:
        region, readings_by_item = self._dice.choice([*AGENCIES]), self._trouble.readings_by_item
        floors = {item: readings.floor() for item, readings in readings_by_item.items() if item.region == region}
        path = f"/v1/checklist-items?within={region}&reported_by=election_management&limit=500"
        answer = await self._reader.ask("lists", "GET", path)
        if answer is None:
            return
        values = {Item(it["region"], it["requirement"]): it["value"] for it in json.loads(answer.body)["items"]}
        for item, floor in floors.items():
            self._trouble.findings.done["values in lists checked for staleness"] += 1
            complaint = readings_by_item[item].check(floor, values.get(item) or 0)
            if complaint is not None:
                self._trouble.findings.add(Kind.STALE, f"list, {item.path}: {complaint}")


class BulkSender:
    """The province sends a bulk under a key, every second time with ids of its own for the rows."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble, self._dice, self._number = trouble, Random(1), 0
        self._client = trouble.client(trouble.database.province)

    async def send(self) -> None:
        trouble, self._number = self._trouble, self._number + 1
        value = BULK_VALUE + self._number
        items = trouble.bulk_items[:ROWS_OF_A_BULK]
        rows: list[dict[str, Any]] = [
            {"region": item.region, "requirement": item.requirement, "value": value, "note": "counted"}
            for item in items
        ]
        marks = [mark_of(item.region, item.requirement, value) for item in items]
        if self._number % 2:
            rows = [{**row, "client_id": str(uuid4())} for row in rows]
            marks += [row["client_id"] for row in rows]
        trouble.send(*marks)
        path, key = "/v1/checklist-updates", f"bulk {self._number}"
        trouble.bulk_is_sent.set()
        if self._dice.random() < 3 * CUT_SHARE:
            await self._client.ask_and_leave(self._dice.random() / 2, "POST", path, rows, Idempotency_Key=key)
        answer = await self._client.ask("bulks", "POST", path, rows, Idempotency_Key=key)
        trouble.bulk_is_sent.clear()
        if answer is None:
            return
        summary = json.loads(answer.body)["summary"]
        if summary["recorded"] != len(rows):
            trouble.findings.add(Kind.UNEXPECTED, f"bulk of {len(rows)} rows: {summary}")
            return
        trouble.acknowledge("rows of bulks", *marks[: len(items)])
        trouble.acknowledged.update(marks)


class RiskWriter:
    """A coordinator records risks, which have no id of their own: only the key keeps them from being doubled."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble, self._dice, self._number = trouble, Random(2), 0
        self._client = trouble.client(trouble.database.reader)

    async def record(self) -> None:
        self._number += 1
        name = f"risk {self._number}"
        body = {"region": REGION, "text": {"id": name}, "source": "S0"}
        self._trouble.send(name)
        if self._dice.random() < CUT_SHARE:
            seconds = self._dice.random() * CUT_WITHIN
            await self._client.ask_and_leave(seconds, "POST", "/v1/risks", body, Idempotency_Key=name)
        answer = await self._client.ask("risks", "POST", "/v1/risks", body, expected=(201,), Idempotency_Key=name)
        if answer is not None:
            self._trouble.acknowledge("risks", name)


class Eraser:
    """An office writes what it should not have written, and an admin erases it."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble, self._value = trouble, 0
        self._office = trouble.client(trouble.database.regencies[REGION])
        self._admin = trouble.client(trouble.database.reader)

    async def write_and_erase(self) -> None:
        trouble, update_id = self._trouble, str(uuid4())
        text, self._value = f"private {uuid4()}", self._value + 1
        body = {"value": self._value, "note": text, "client_id": update_id}
        trouble.send(update_id)
        answer = await self._office.ask("posts", "POST", UPDATES, body, expected=(200, 201))
        if answer is None:
            return
        trouble.acknowledge("posts", update_id)
        entry = json.loads(answer.body)["update"]["entry"]
        path, erasure = f"/v1/history/entries/{entry}/erasure", {"note": "it names a private person"}
        if await self._admin.ask("erasures", "POST", path, erasure, expected=(201,), Idempotency_Key=entry) is None:
            return
        trouble.erased.append(text)
        trouble.findings.done["erasures acknowledged"] += 1
        item = await self._admin.ask("reads after erasures", "GET", UPDATES.removesuffix("/updates"))
        if item is not None and text.encode() in item.body:
            trouble.findings.add(Kind.ERASURE, f"{text} is shown after its erasure")


class TokenKeeper:
    """An admin issues a token, which is used by a reader, a reporter and a stream, and revokes it."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble, self._number = trouble, 0
        self._admin = trouble.client(trouble.database.reader)

    async def issue_use_and_revoke(self) -> None:
        trouble, self._number = self._trouble, self._number + 1
        key = f"token {self._number} {uuid4()}"
        body = {"role": "reporter", "agency": "kpu-kutim", "regions": [REGION], "label": "soak"}
        answer = await self._admin.ask("tokens", "POST", "/v1/tokens", body, expected=(200, 201), Idempotency_Key=key)
        if answer is None:
            return
        token = json.loads(answer.body)
        if token["secret"] is None:  # a cut answer had it, and it is shown once
            await self._admin.ask("revocations", "DELETE", f"/v1/tokens/{token['id']}")
            return
        user = TokenUser(trouble, token["secret"])
        using = [asyncio.create_task(use()) for use in (user.read, user.report, user.follow)]
        await asyncio.sleep(TOKEN_SECONDS)
        revocation = await self._admin.ask("revocations", "DELETE", f"/v1/tokens/{token['id']}")
        if revocation is not None:
            user.revoked_at = time.monotonic()
            trouble.revoked_secrets.append(token["secret"])
            trouble.findings.done["tokens revoked"] += 1
        await asyncio.sleep(TOKEN_SECONDS)
        user.is_over = True
        await asyncio.gather(*using)

    async def try_revoked(self) -> None:
        """Try every token that was ever revoked, also over kills."""
        for secret in [*self._trouble.revoked_secrets]:
            client = self._trouble.client(secret)
            answer = await client.ask("with revoked tokens", "GET", "/v1/me", expected=(200, 401))
            client.close()
            self._trouble.findings.done["requests with revoked tokens"] += 1
            if answer is not None and answer.status == 200:
                self._trouble.findings.add(Kind.ACCEPTED_AFTER_REVOCATION, "GET /v1/me, later")


class TokenUser:
    """It uses a token before and after its revocation."""

    def __init__(self, trouble: Trouble, secret: str) -> None:
        self._trouble, self._secret = trouble, secret
        self.revoked_at, self.is_over = float("inf"), False

    async def read(self) -> None:
        client = Client(self._trouble.port, self._secret)
        for path in cycle(("/v1/me", UPDATES.removesuffix("/updates"))):
            if self.is_over:
                break
            await self._send(client, "GET", path)
            await asyncio.sleep(0.1)
        client.close()

    async def report(self) -> None:
        client = Client(self._trouble.port, self._secret)
        while not self.is_over:
            update_id = str(uuid4())
            self._trouble.send(update_id)
            body = json.dumps({"value": 3, "note": "counted", "client_id": update_id}).encode()
            if await self._send(client, "POST", UPDATES, body, Content_Type="application/json") == 201:
                self._trouble.acknowledge("posts", update_id)
            await asyncio.sleep(0.5)
        client.close()

    async def _send(self, client: Client, method: str, path: str, body: bytes = b"", **headers: str) -> int | None:
        """Send a request on this connection, and return the status. None: the connection was cut."""
        sent_at = time.monotonic()
        try:
            answer = await asyncio.wait_for(client.ask(method, path, body, **headers), PATIENCE)
        except (OSError, EOFError):
            return None
        self._trouble.findings.answered("with tokens that are revoked", answer, (200, 201, 401, 429, 503, 507))
        self._trouble.findings.done["requests with revoked tokens"] += sent_at > self.revoked_at
        if is_accepted_after_revocation(answer.status, sent_at, self.revoked_at):
            self._trouble.findings.add(Kind.ACCEPTED_AFTER_REVOCATION, f"{method} {path}: {answer.status}")
        return answer.status

    async def follow(self) -> None:
        """Follow the stream. A change that was sent after the revocation must not come."""
        follower = Follower(self._trouble.port, self._secret, REGION)
        while not self.is_over:
            try:
                await asyncio.wait_for(follower.follow_once(), 2 * TOKEN_SECONDS + PATIENCE)
            except (OSError, EOFError, RefusedStream):
                await asyncio.sleep(0.3)
        late = [it for it in follower.update_ids if self._trouble.sent_at.get(it, 0.0) > self.revoked_at]
        self._trouble.findings.done["changes that came before a revocation"] += len(follower.update_ids) - len(late)
        self._trouble.findings.add_all(
            Kind.ACCEPTED_AFTER_REVOCATION, [f"the stream showed {it}, which was sent later" for it in late]
        )
