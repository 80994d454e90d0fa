"""How many requests of each kind are under way in a process. What is more is refused at once, before it costs anything.

So no kind of request keeps another waiting, and no token keeps out all others: of each kind it has a share.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from uuid import UUID

from api.core.errors import ApiError, Busy, TooManyAtOnce, TooManyStreams
from api.http.memory import MemoryReturn
from api.http.metrics import Reading
from api.http.routes import MAX_BODY_BYTES, DatabaseRoute

WATCH_PATHS = ("/healthz", "/readyz", "/metrics")
"""What watches a server is never refused."""
STREAM_PATHS = ("/v1/changes/stream",)
"""Answers without an end. Their connections do not count among those that `SIAGA_CONNECTIONS` limits."""
MOST_STREAMS_OF_TOKEN = 16


class Gate:
    """The requests of one kind. All methods are called in the event loop."""

    def __init__(
        self,
        name: str,
        most: int,
        most_of_token: int,
        most_at_work: int | None = None,
        refusal: type[ApiError] | None = None,
    ) -> None:
        """`most_at_work`: so many are worked on at once, and the others wait for their turn. None: all.

        `refusal`: what is refused for, in place of TooManyAtOnce and Busy.
        """
        self.name, self.most, self.most_of_token, self._refusal = name, most, most_of_token, refusal
        self.under_way = 0
        self.memory_return = MemoryReturn()
        self.shed_count: Counter[str] = Counter()
        """How many were refused, by the code of the refusal."""
        self._by_token: Counter[UUID | None] = Counter()
        self.turns = None if most_at_work is None else asyncio.Semaphore(most_at_work)

    def enter(self, token: UUID | None) -> "Place":
        """Take a place for a request of this token; None: it has no token. Raises a refusal."""
        if token is not None and self._by_token[token] >= self.most_of_token:
            raise self._shed(TooManyAtOnce(most=self.most_of_token))
        self.refuse_if_full()
        self.under_way += 1
        self._by_token[token] += 1
        return Place(self, token)

    def refuse_if_full(self) -> None:
        """Raises a refusal."""
        if self.under_way >= self.most:
            raise self._shed(Busy())

    def _shed(self, refusal: ApiError) -> ApiError:
        if self._refusal is not None:
            refusal = self._refusal()
        self.shed_count[refusal.code] += 1
        return refusal

    def leave(self, token: UUID | None) -> None:
        self.under_way -= 1
        self._by_token[token] -= 1
        if not self._by_token[token]:
            del self._by_token[token]


class Place:
    """What a request holds from when it is let in until it is answered."""

    def __init__(self, gate: Gate, token: UUID | None) -> None:
        self._gate, self._token = gate, token
        self._give_turn_back: Callable[[], None] | None = None

    async def wait_for_turn(self) -> None:
        """Wait until the request may be worked on. Its body has been received by then: a slow sender takes no turn."""
        if (turns := self._gate.turns) is not None:
            await turns.acquire()
            self._give_turn_back = turns.release

    def leave(self) -> None:
        if self._give_turn_back is not None:
            self._give_turn_back()
            self._gate.memory_return.after_large_request()
        self._gate.leave(self._token)


class Gates:
    """The gates of one process."""

    def __init__(self, most_streams: int) -> None:
        self.reads = Gate("reads", most=320, most_of_token=256)
        """Answers that have to be made; kept ones pass no gate. Several seconds of work."""
        self.exports = Gate("exports", most=8, most_of_token=2)
        self.writes = Gate("writes", most=256, most_of_token=128)
        """Four full transactions of the queue of reports: half a second of work, and two for one token."""
        self.public = Gate("public", most=64, most_of_token=64)
        """Requests without a token: the documents, calendar feeds."""
        self.streams = Gate("streams", most_streams, MOST_STREAMS_OF_TOKEN, refusal=TooManyStreams)
        self._gate_of_large_route: dict[str, Gate] = {}

    def readings(self) -> Iterator[Reading]:
        for gate in self.all():
            yield Reading("gauge", "siaga_under_way", {"kind": gate.name}, gate.under_way)
            for code, count in gate.shed_count.items():
                yield Reading("counter", "siaga_shed", {"kind": gate.name, "code": code}, count)

    def all(self) -> list[Gate]:
        return [self.reads, self.exports, self.writes, self.public, self.streams, *self._gate_of_large_route.values()]

    def gate_of_write(self, route: DatabaseRoute | None) -> Gate:
        """Each route that takes large bodies has a gate of its own: their bodies are in memory while they wait."""
        if route is None or route.body_limit <= MAX_BODY_BYTES:
            return self.writes
        gate = self._gate_of_large_route.get(route.name)
        if gate is None:
            gate = Gate(route.name, most=12, most_of_token=2, most_at_work=4)
            self._gate_of_large_route[route.name] = gate
        return gate
