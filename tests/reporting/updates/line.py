"""A client with a bad connection: it uses real sockets, hangs up early, sends again, and changes the order."""

import json
import socket
import struct
import time
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from http.client import HTTPResponse
from random import Random
from typing import Any
from uuid import UUID

from tests.cli.command import PATIENCE
from tests.offices import path

RESET = struct.pack("ii", 1, 0)
"""Socket option that hangs up at once and discards unsent data."""
WAITS = (0.0, 0.02, 0.2)
"""Seconds after which a client that gives up does so."""


class Fate(StrEnum):
    READ = "sent, and the answer is read"
    LOST = "sent, and given up before the answer is read"
    TORN = "only a part is sent"


@dataclass(frozen=True)
class Report:
    """One update as the office wants it to be recorded."""

    id: UUID
    code: str
    value: int
    observed_at: datetime
    key: str | None

    def request(self, secret: str) -> bytes:
        body = json.dumps(
            {
                "client_id": str(self.id),
                "value": self.value,
                "observed_at": self.observed_at.isoformat(),
                "note": "counted",
            }
        )
        key = [] if self.key is None else [f"Idempotency-Key: {self.key}"]
        head = [
            f"POST {path(self.code)}/updates HTTP/1.1",
            "Host: siaga",
            f"Authorization: Bearer {secret}",
            "Content-Type: application/json",
            f"Content-Length: {len(body)}",
            "Connection: close",
            *key,
        ]
        return "\r\n".join([*head, "", body]).encode()


@dataclass(frozen=True)
class Delivery:
    report: Report
    fate: Fate
    wait: float
    reset: bool


@dataclass(frozen=True)
class Answer:
    status: int
    replayed: bool
    body: dict[str, Any]


def deliveries(reports: list[Report], chance: Random) -> list[Delivery]:
    """Plan the deliveries: each report is read at least once; some are also lost, torn or repeated, out of order."""
    placed_deliveries = []
    for number, report in enumerate(reports):
        fates = [Fate.READ]
        fates += [Fate.LOST] * (chance.random() < 0.35)
        fates += [Fate.TORN] * (chance.random() < 0.1)
        fates += [Fate.READ] * (chance.random() < 0.2)
        for fate in fates:
            position = number + chance.choice((0, 40)) * chance.random()
            placed_deliveries.append((position, Delivery(report, fate, chance.choice(WAITS), chance.random() < 0.5)))
    return [delivery for _, delivery in sorted(placed_deliveries, key=lambda it: it[0])]


def deliver(port: int, secret: str, delivery: Delivery) -> Answer | None:
    """Send the request, and return the answer if the delivery reads it."""
    request = delivery.report.request(secret)
    if delivery.fate is Fate.READ:
        return _until_done(port, request)
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as client_socket:
        client_socket.sendall(request if delivery.fate is Fate.LOST else request[:-20])
        time.sleep(delivery.wait)
        if delivery.reset:
            client_socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    return None


def _until_done(port: int, request: bytes) -> Answer:
    """Send again while the same key is in use or the server is busy, as both refusals advise."""
    deadline = time.monotonic() + PATIENCE
    while True:
        answer = _ask(port, request)
        if answer.status < 300 or time.monotonic() > deadline:
            return answer
        assert answer.body["code"] in ("idempotency_key_in_use", "busy"), answer.body
        time.sleep(0.05)


def _ask(port: int, request: bytes) -> Answer:
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as client_socket:
        client_socket.sendall(request)
        with HTTPResponse(client_socket) as response:
            response.begin()
            replayed = response.getheader("Idempotency-Replayed") == "true"
            return Answer(response.status, replayed, json.loads(response.read()))
