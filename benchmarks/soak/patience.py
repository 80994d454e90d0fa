"""A client that sends a request until it is answered, as people and programs do over a bad line and a restart."""

import asyncio
import json
import time
from contextlib import suppress
from datetime import UTC, datetime

from benchmarks.soak.findings import UNAVAILABLE, Findings, Kind
from benchmarks.storm import PATIENCE, Answer, Client

GIVES_UP_AFTER = 600.0
"""Seconds; a server that does not serve for so long is a finding."""
RETRY_PAUSE, LONGEST_PAUSE = 0.3, 5.0

STANDSTILL = 5.0
"""Seconds by which the soak itself is late if something else stops it or takes all of the machine."""


async def note_standstills(findings: Findings) -> None:
    """Note when the soak itself stood still, until the task is cancelled: late answers of that time are no findings."""
    while True:
        began_at = time.monotonic()
        await asyncio.sleep(1)
        late = time.monotonic() - began_at - 1
        if late > STANDSTILL:
            findings.notes.append(f"at {datetime.now(UTC):%H:%M:%S} UTC the soak itself stood still for {late:.0f} s")


class PatientClient:
    """It sends the same again over cut connections, and when it is told to try later."""

    def __init__(self, port: int, secret: str, findings: Findings) -> None:
        self._client, self._findings = Client(port, secret), findings

    async def ask(
        self,
        name: str,
        method: str,
        path: str,
        body: object = None,
        *,
        expected: tuple[int, ...] = (200,),
        **headers: str,
    ) -> Answer | None:
        """Return the answer. None: there was none, or an unexpected one, which is a finding."""
        content, headers = _encode(body, headers)
        deadline = time.monotonic() + GIVES_UP_AFTER
        while time.monotonic() < deadline:
            try:
                answer = await asyncio.wait_for(self._client.ask(method, path, content, **headers), PATIENCE)
            except TimeoutError:
                self._findings.add(Kind.UNEXPECTED, f"{name}: no answer within {PATIENCE:.0f} s to {method} {path}")
                continue
            except (OSError, EOFError):
                self._findings.tally(name).statuses["cut"] += 1
                await asyncio.sleep(RETRY_PAUSE)
                continue
            is_for_later = answer.status in (429, *UNAVAILABLE) or (
                answer.status == 409 and "retry-after" in answer.headers
            )
            self._findings.answered(name, answer, (answer.status,) if is_for_later else expected)
            if not is_for_later:
                return answer if answer.status in expected else None
            await asyncio.sleep(min(LONGEST_PAUSE, float(answer.headers.get("retry-after", RETRY_PAUSE))))
        self._findings.add(Kind.UNEXPECTED, f"{name}: not served within {GIVES_UP_AFTER:.0f} s: {method} {path}")
        return None

    async def ask_and_leave(self, seconds: float, method: str, path: str, body: object, **headers: str) -> None:
        """Send a request, and close the connection after so many seconds without waiting for the answer."""
        content, headers = _encode(body, headers)
        with suppress(OSError, EOFError):  # TimeoutError is one of them
            await asyncio.wait_for(self._client.ask(method, path, content, **headers), seconds)

    def close(self) -> None:
        self._client.close()


def _encode(body: object, headers: dict[str, str]) -> tuple[bytes, dict[str, str]]:
    if body is None:
        return b"", headers
    return json.dumps(body).encode(), {"Content_Type": "application/json", **headers}
