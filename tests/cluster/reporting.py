"""Offices that report without a pause, and read what they report."""

import itertools
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import uuid4

import httpx2

REQUIREMENTS = ("ADH-02", "ADH-03", "ADH-04", "ADH-05A", "LOG-02A", "LOG-02B")
PATIENCE = 300
EVERY = 10
"""After so many reports an office reads its region."""


@dataclass
class Offices:
    """Clients that each send one report after the other, with an id of its own, and never send one again."""

    port: int
    secret_by_region: dict[str, str]
    recorded: list[str] = field(default_factory=list)
    """The ids of the reports that were answered with 201."""
    refused: list[str] = field(default_factory=list)
    """What else was answered, or that nothing was."""
    slowest: float = 0.0
    """Seconds that the longest answer took."""
    _stopped: threading.Event = field(default_factory=threading.Event)

    def wait_for(self, count: int) -> None:
        """Wait until so many more reports are recorded."""
        goal, deadline = len(self.recorded) + count, time.monotonic() + PATIENCE
        while len(self.recorded) < goal:
            assert time.monotonic() < deadline, self.refused
            time.sleep(0.05)

    def report(self, region: str) -> None:
        """Report until the others stop."""
        headers = {"Authorization": f"Bearer {self.secret_by_region[region]}"}
        address = f"http://127.0.0.1:{self.port}"
        with httpx2.Client(base_url=address, headers=headers, timeout=60, trust_env=False) as client:
            for number, requirement in zip(itertools.count(1), itertools.cycle(REQUIREMENTS), strict=False):
                if self._stopped.is_set():
                    return
                client_id = str(uuid4())
                path = f"/v1/readiness-checklists/{region}/items/{requirement}/updates"
                body = {"value": number, "note": "Dihitung", "client_id": client_id}
                if self._ask(client, "POST", path, body) == 201:
                    self.recorded.append(client_id)
                if number % EVERY == 0:
                    self._ask(client, "GET", f"/v1/readiness/{region}")

    def _ask(self, client: httpx2.Client, method: str, path: str, body: object = None) -> int | None:
        began_at = time.monotonic()
        try:
            answer = client.request(method, path, json=body)
        except httpx2.TransportError as error:
            self.refused.append(f"{method} {path}: {error!r}")
            return None
        self.slowest = max(self.slowest, time.monotonic() - began_at)
        if not answer.is_success:
            self.refused.append(f"{method} {path}: {answer.status_code} {answer.text[:200]}")
        return answer.status_code

    def stop(self) -> None:
        self._stopped.set()


@contextmanager
def reporting(port: int, secret_by_region: dict[str, str], regions: Sequence[str]) -> Iterator[Offices]:
    """Let an office of each of these regions report until the end of the `with`."""
    offices = Offices(port, secret_by_region)
    threads = [threading.Thread(target=offices.report, args=(region,)) for region in regions]
    for thread in threads:
        thread.start()
    try:
        yield offices
    finally:
        offices.stop()
        for thread in threads:
            thread.join(PATIENCE)
