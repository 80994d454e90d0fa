"""Clients that report without a pause, send each report again until it is acknowledged, and read what they wrote."""

import threading
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count, cycle
from typing import Any
from uuid import uuid4

import httpx2

from tests.offices import path

COUNTS = (
    *("LOG-02A", "LOG-02B", "LOG-04G", "LOG-04R", "LOG-06G", "LOG-06R", "LOG-09", "VCR-02A"),
    *("VCR-02B", "VCR-03", "VCR-04", "VCR-06", "ADH-02", "ADH-03", "ADH-04", "ADH-05A"),
)
"""Each client reports one of them, which nobody else reports."""
ANSWER_SECONDS, READ_SECONDS = 10, 2
LONGEST_PAUSE = 0.5
"""Seconds before a client sends again, however long it is asked to wait: so it notices the end of an outage."""


@dataclass
class Seen:
    """What the clients have seen, together."""

    answered_at: dict[str, float] = field(default_factory=dict)
    """When each report was acknowledged, by its client id."""
    waits: list[tuple[float, float]] = field(default_factory=list)
    """When each report was first sent, and how many seconds until it was acknowledged."""
    outcomes: Counter[str] = field(default_factory=Counter)
    """How often a report was answered so."""
    reads: Counter[str] = field(default_factory=Counter)
    """How often a read that had to show a report was answered so."""
    before_own_write: int = 0
    """How many reads did not show the report."""
    without_position: int = 0
    """How many reports were acknowledged without a position."""
    without_retry_after: int = 0


class Reporters:
    """Clients that report as fast as they are answered, until they are stopped."""

    def __init__(self, addresses: Sequence[str], secrets: Sequence[str], *, read_back: bool) -> None:
        """`read_back`: whether each report that was acknowledged is read from all servers, with its position."""
        self.seen = Seen()
        self._addresses, self._secrets, self._reads_back = addresses, secrets, read_back
        self._must_stop = threading.Event()
        self._threads = ThreadPoolExecutor(len(secrets))
        self._runs = [self._threads.submit(self._report, number) for number in range(len(secrets))]

    def stop(self) -> None:
        self._must_stop.set()
        for run in self._runs:
            run.result()

    def _report(self, number: int) -> None:
        """Report to one server until it does not take a report, and then to the next."""
        headers = {"Authorization": f"Bearer {self._secrets[number]}"}
        addresses = cycle([*self._addresses[number % 2 :], *self._addresses[: number % 2]])
        item, address, position = path(COUNTS[number]), next(addresses), ""
        with httpx2.Client(headers=headers, timeout=ANSWER_SECONDS, trust_env=False) as client:
            for value in count(1):
                if self._must_stop.is_set():
                    return
                body = {"value": value % 100, "client_id": str(uuid4())}
                began_at = time.monotonic()
                while (answer := self._send(client, f"{address}{item}/updates", body)) is None:
                    address = next(addresses)
                    time.sleep(LONGEST_PAUSE)
                ended_at = time.monotonic()
                self.seen.answered_at[str(body["client_id"])] = ended_at
                self.seen.waits.append((began_at, ended_at - began_at))
                self.seen.without_position += "Siaga-Position" not in answer.headers
                position = answer.headers.get("Siaga-Position", position)
                if self._reads_back:
                    self._read_back(client, item, position, value % 100)

    def _send(self, client: httpx2.Client, address: str, body: dict[str, Any]) -> httpx2.Response | None:
        """Send a report. Returns the answer if it is acknowledged."""
        try:
            answer = client.post(address, json=body)
        except httpx2.TransportError as error:
            self.seen.outcomes[type(error).__name__] += 1
            return None
        self._count(self.seen.outcomes, answer)
        return answer if answer.status_code in (200, 201) else None

    def _read_back(self, client: httpx2.Client, item: str, position: str, value: int) -> None:
        """Read the item from each server. An answer must show the value that was reported; there may be none."""
        for address in self._addresses:
            try:
                answer = client.get(address + item, headers={"Siaga-Position": position}, timeout=READ_SECONDS)
            except httpx2.TransportError as error:
                self.seen.reads[type(error).__name__] += 1
                continue
            self._count(self.seen.reads, answer)
            self.seen.before_own_write += answer.status_code == 200 and answer.json()["value"] != value

    def _count(self, counter: Counter[str], answer: httpx2.Response) -> None:
        code = "" if answer.is_success else f" {answer.json()['code']}"
        counter[f"{answer.status_code}{code}"] += 1
        self.seen.without_retry_after += answer.status_code == 503 and "retry-after" not in answer.headers
