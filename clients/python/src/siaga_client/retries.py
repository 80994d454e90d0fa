"""When a request is sent again, and how long to wait before."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import httpx2

from siaga_client.errors import NoAnswer, Problem

ASKS_TO_WAIT = frozenset({409, 429, 503})
"""Statuses that, with `Retry-After`, say that nothing was stored and that the same may be sent again."""
OF_A_PROXY = frozenset({408, 502, 503, 504})
"""Statuses with which a proxy says that no server answered it."""
OUTCOME_UNKNOWN = ("", "outcome_unknown")
"""Codes with such a status after which nobody knows whether the request was done. A proxy gives no code."""


@dataclass(frozen=True)
class Wait:
    """A pause before a request is sent again."""

    seconds: float
    reason: Exception
    """What happened: a `Problem`, or what the network said."""


@dataclass(frozen=True)
class RetryPolicy:
    """How patient a client is. Pauses grow, and are drawn by chance so that not all clients come at once."""

    first_pause: float = 1.0
    """Seconds."""
    longest_pause: float = 60.0
    """Seconds, where the server asks for no more."""
    unanswered_for: float = 120.0
    """Seconds from the first try on, after which it gives up if nobody answers. `math.inf`: never."""
    asked_to_wait_for: float = 300.0
    """Seconds that it waits in all, for one request, because the server asks for it. `math.inf`: any time."""
    on_wait: Callable[[Wait], None] | None = None
    """Called before each pause. What it raises ends the request."""

    def backoff(self, failures: int) -> float:
        """The longest pause after so many failures, at least one."""
        return min(self.longest_pause, self.first_pause * 2.0 ** min(failures - 1, 30))


class Tries:
    """The tries of one request: decides after each failure whether there is another one, and waits for it."""

    def __init__(self, request: httpx2.Request, policy: RetryPolicy) -> None:
        self._request, self._policy = request, policy
        self._began = time.monotonic()
        self._failures, self._asked_seconds = 0, 0.0

    @property
    def may_be_repeated(self) -> bool:
        """Whether doing the request twice is the same as doing it once.

        A PATCH is not repeated: if the first was done, the second would be refused because the ETag has changed.
        """
        return self._request.method in {"GET", "HEAD", "PUT", "DELETE"} or (
            self._request.method == "POST" and "Idempotency-Key" in self._request.headers
        )

    def wait_after_silence(self, reason: Exception) -> None:
        """Nobody answered. Raises `NoAnswer` if it may not be sent again, or if patience has ended."""
        was_sent = not isinstance(reason, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.PoolTimeout)
        if was_sent and not self.may_be_repeated:
            raise self._no_answer(reason) from reason
        self._failures += 1
        longest = self._policy.backoff(self._failures)
        remaining = self._policy.unanswered_for - (time.monotonic() - self._began)
        if remaining <= 0:
            raise self._no_answer(reason) from reason
        asked_seconds = (reason.retry_after if isinstance(reason, Problem) else None) or 0.0
        self._pause(min(max(random.uniform(longest / 2, longest), asked_seconds), remaining), reason)

    def wait_after(self, problem: Problem) -> None:
        """The server refused. Raises the problem if waiting does not help, or if patience has ended."""
        if problem.code in OUTCOME_UNKNOWN and problem.status in OF_A_PROXY:
            return self.wait_after_silence(problem)
        if problem.retry_after is None or problem.status not in ASKS_TO_WAIT or self._never_passes(problem):
            raise problem
        self._failures += 1
        self._asked_seconds += problem.retry_after
        if self._asked_seconds > self._policy.asked_to_wait_for:
            raise problem
        return self._pause(problem.retry_after + random.uniform(0, self._policy.backoff(self._failures)), problem)

    def _never_passes(self, problem: Problem) -> bool:
        """Whether the request has more rows than its token may send in an hour."""
        rows = self._request.extensions.get("rows", 0)
        return problem.status == 429 and problem.rows_per_hour is not None and problem.rows_per_hour < rows

    def _pause(self, seconds: float, reason: Exception) -> None:
        if self._policy.on_wait is not None:
            self._policy.on_wait(Wait(seconds, reason))
        time.sleep(seconds)

    def _no_answer(self, reason: Exception) -> NoAnswer:
        url = self._request.url
        server = f"{url.scheme}://{url.netloc.decode()}"
        return NoAnswer(f"{server} does not answer: {reason}", self._request.headers.get("Idempotency-Key"))
