"""Follow the log once for all streams of a process.

Every commit of this process wakes the tailer, and it asks the database twice a second whether another process has
committed. It reads what is new in the log, and the revisions of regions, in one snapshot, and hands each stream what
concerns it. A stream holds no connection to the database. While no stream is open the tailer does nothing.

On a replica streams end when it may be too far behind. Else they would seem to say that nothing happens, and show it
to somebody whose token was revoked.
"""

import asyncio
import logging
import time
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from math import isinf
from typing import NamedTuple

from anyio import CapacityLimiter, to_thread
from fastapi.sse import format_sse_event

from api.core.errors import ReplicaBehind
from api.core.region_codes import STORED_LEVELS, ancestors_of, depth_of
from api.db.data_revision import data_revisions
from api.db.engine import Database
from api.db.region_tree import code_range
from api.db.replication import DatabaseState
from api.http.metrics import Reading
from api.ledger import sequencer
from api.reporting.changes import repository, responses, service
from api.reporting.changes.domain import ChangeFilter
from api.reporting.changes.schemas import RecordedChange, RevisionEvent

log = logging.getLogger("siaga.changes")
PAUSE_SECONDS = 0.1
"""Between two readings of the log: commits that follow each other closely are read together."""
POLL_SECONDS = 0.5
"""After so long the tailer looks whether another process has committed."""
MOST_ENTRIES = 500
"""How many entries are read at once."""
MOST_WAITING = 2000
"""A stream for which so many events wait has a client that is too slow. It ends, and its client resumes by id."""


class StreamedChange(NamedTuple):
    """A change as all streams send it."""

    position: int
    region: str
    type: str
    event: bytes


class Waiting(NamedTuple):
    """What was taken from a subscription."""

    changes: list[StreamedChange]
    revision_events: list[bytes]


class Subscription:
    """What waits for one stream. All methods are called in the event loop."""

    def __init__(self, change_filter: ChangeFilter) -> None:
        self.filter = change_filter
        self.news = asyncio.Event()
        """Something waits, or the stream has to do something."""
        self.changes: deque[StreamedChange] = deque()
        self.revision_events: dict[tuple[str, str], bytes] = {}
        """The newest event of each region and election. An older one that still waits is replaced."""
        self.must_check_caller = False
        self.end_reason: str | None = None
        """Why the stream has to end; None: it goes on."""

    def put(self, changes: Sequence[StreamedChange], revision_events: Mapping[tuple[str, str], bytes]) -> None:
        if len(self.changes) >= MOST_WAITING:
            self.changes.clear()
            self.end("slow")
            return
        self.changes += changes
        self.revision_events |= revision_events
        self.news.set()

    def take(self) -> "Waiting":
        """Take all that waits."""
        waiting = Waiting([*self.changes], [*self.revision_events.values()])
        self.changes.clear()
        self.revision_events.clear()
        self.news.clear()
        return waiting

    @property
    def has_waiting(self) -> bool:
        return bool(self.changes or self.revision_events)

    def check_caller(self) -> None:
        self.must_check_caller = True
        self.news.set()

    def end(self, reason: str) -> None:
        self.end_reason = self.end_reason or reason
        self.news.set()


class RegionRevisions:
    """The revisions of all regions at one moment, by election. The sums are those of `readiness/repository.py`."""

    def __init__(self, election_revisions: Mapping[str, int], rows: Sequence[tuple[str, str, str, int, int]]) -> None:
        """`rows` are sorted by election and region."""
        self._elections = {slug: _ElectionRevisions(revision) for slug, revision in election_revisions.items()}
        for slug, level, region, up, down in rows:
            if slug in self._elections:
                self._elections[slug].add(level, region, up, down)

    def of_region(self, region: str) -> dict[str, int]:
        """Return the region's revision in each election."""
        return {slug: revisions.of_region(region) for slug, revisions in self._elections.items()}


class _ElectionRevisions:
    def __init__(self, election_revision: int) -> None:
        self._of_election = election_revision
        self._codes: list[str] = []
        self._sums = [0]
        """The sums of `up` of the first regions with a ledger, in the order of their codes."""
        self._lower_up: dict[str, int] = {}
        self._down: dict[str, int] = {}

    def add(self, level: str, region: str, up: int, down: int) -> None:
        self._down[region] = down
        if level in STORED_LEVELS:
            self._codes.append(region)
            self._sums.append(self._sums[-1] + up)
        else:
            self._lower_up[region] = up

    def of_region(self, region: str) -> int:
        if depth_of(region) < len(STORED_LEVELS):
            first, end = (bisect_left(self._codes, code) for code in code_range(region))
            up = self._sums[end] - self._sums[first]
        else:
            up = self._lower_up.get(region, 0)
        return self._of_election + up + sum(self._down.get(it, 0) for it in ancestors_of(region))


class _Group:
    """The streams with the same filter."""

    def __init__(self) -> None:
        self.subscriptions: set[Subscription] = set()
        self.revisions: dict[tuple[str, str], int] = {}
        """The last known revision of each region and election."""

    def note_revisions(self, change_filter: ChangeFilter, revisions: RegionRevisions) -> dict[tuple[str, str], bytes]:
        """Return an event for each revision that has changed."""
        revision_by_key = {
            (region, election): revision
            for region in change_filter.asked_regions
            for election, revision in revisions.of_region(region).items()
        }
        changed = {key: revision for key, revision in revision_by_key.items() if self.revisions.get(key) != revision}
        self.revisions = revision_by_key
        return {key: _revision_event(*key, revision) for key, revision in changed.items()}

    def revision_events(self) -> dict[tuple[str, str], bytes]:
        return {key: _revision_event(*key, revision) for key, revision in self.revisions.items()}


class _News(NamedTuple):
    """What one reading of the database gave."""

    marker: object
    """The change marker of the database before anything was read."""
    seen: int
    changes: list[StreamedChange]
    more: bool
    """Whether the log may hold more."""
    revisions: RegionRevisions
    identity: int
    """The revision of the tokens."""


class LogTailer:
    """Reads the log for all streams of one event loop."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.seen = 0
        """How many entries of the log were handed to the streams, or were there before the first stream."""
        self.sent_events = 0
        self.ended_streams: Counter[str] = Counter()
        """How many streams have ended, by reason."""
        self._groups: defaultdict[ChangeFilter, _Group] = defaultdict(_Group)
        self._task: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()
        self._marker: object = None
        self._must_read = False
        """Whether the next reading takes place even if nothing was committed."""
        self._end_of_freshness: asyncio.TimerHandle | None = None
        """Ends all streams of a replica; None: the database is a primary, or no stream is open."""
        self._identity: int | None = None

    def readings(self) -> Iterator[Reading]:
        yield Reading("counter", "siaga_stream_events", {}, self.sent_events)
        for reason, count in self.ended_streams.items():
            yield Reading("counter", "siaga_streams_ended", {"reason": reason}, count)

    def add(self, subscription: Subscription, seen: int) -> None:
        """Hand the subscription all that comes after the first `self.seen` entries. The log has at least `seen`."""
        if self._task is None:
            self._begin(seen)
        group = self._groups[subscription.filter]
        group.subscriptions.add(subscription)
        if group.revisions:
            subscription.put((), group.revision_events())
        else:
            self._must_read = True  # for the revisions of its regions
            self._wake.set()

    def remove(self, subscription: Subscription, reason: str) -> None:
        """Take note of the end of a stream, which may not have been added yet."""
        self.ended_streams[reason] += 1
        if (group := self._groups.get(subscription.filter)) is None:
            return
        group.subscriptions.discard(subscription)
        if not group.subscriptions:
            del self._groups[subscription.filter]
        if not self._groups and self._task is not None:
            self._database.commit_listeners.remove(self._wake_up)
            self._task.cancel()
            self._task = None
            self._stop_watch()

    def _begin(self, seen: int) -> None:
        self.seen, self._identity, self._must_read = seen, None, True
        self._wake, self._loop = asyncio.Event(), asyncio.get_running_loop()
        self._database.commit_listeners.append(self._wake_up)
        self._watch(self._loop, self._database.change_marker.last_state)
        self._task = self._loop.create_task(self._follow(), name="log tailer")
        self._task.add_done_callback(self._end_all_after_failure)

    def _end_all_after_failure(self, task: asyncio.Task[None]) -> None:
        """End all streams if the tailer has failed: they resume by id, and the first of them begins another one."""
        if task.cancelled() or (error := task.exception()) is None:
            return
        log.error("All streams end: %s", type(error).__name__)
        self._end_all("busy")

    def _end_all(self, reason: str) -> None:
        for subscription in self._subscriptions():
            subscription.end(reason)

    def _watch(self, loop: asyncio.AbstractEventLoop, state: DatabaseState) -> None:
        """End all streams when a replica may be too far behind, also if it gives no more answers at all."""
        self._stop_watch()
        if not isinf(state.fresh_until):
            seconds = max(0.0, state.fresh_until - time.monotonic())
            self._end_of_freshness = loop.call_later(seconds, self._end_all, "behind")

    def _stop_watch(self) -> None:
        if self._end_of_freshness is not None:
            self._end_of_freshness.cancel()
            self._end_of_freshness = None

    def _subscriptions(self) -> list[Subscription]:
        return [subscription for group in self._groups.values() for subscription in group.subscriptions]

    def _wake_up(self) -> None:
        """Called in the thread that has committed."""
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(self._wake.set)

    async def _follow(self) -> None:
        limiter = CapacityLimiter(1)
        while True:
            self._wake.clear()
            known_marker, self._must_read = None if self._must_read else self._marker, False
            try:
                state, news = await to_thread.run_sync(
                    self._read, known_marker, self.seen, self._lower_regions(), limiter=limiter
                )
            except ReplicaBehind:
                self._must_read = True
                self._end_all("behind")
            except Exception as error:
                log.warning("Streams wait: %s", type(error).__name__)
                self._must_read = True
            else:
                self._watch(asyncio.get_running_loop(), state)
                if news is not None:
                    self._hand_out(news)
            await asyncio.sleep(PAUSE_SECONDS)
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_SECONDS):
                    await self._wake.wait()

    def _lower_regions(self) -> set[str]:
        """Regions without a ledger for whose revisions streams ask."""
        asked_regions = {region for change_filter in self._groups for region in change_filter.asked_regions}
        return {region for region in asked_regions if depth_of(region) >= len(STORED_LEVELS)}

    def _read(
        self, known_marker: object, seen: int, lower_regions: Collection[str]
    ) -> tuple[DatabaseState, _News | None]:
        """Read the state of the database and what is new, in a thread.

        None: nothing was committed since the known marker. Raises ReplicaBehind.
        """
        state = self._database.read_state()
        if state.is_behind:
            raise ReplicaBehind
        if state.marker == known_marker:
            return state, None
        sequencer.place_committed_entries(self._database)
        with self._database.read() as session:
            log_entries = repository.entries_from(session, seen, MOST_ENTRIES)
            changes = responses.changes(session, service.current_epoch(session), log_entries) if log_entries else []
            rows = repository.revision_rows(session, lower_regions)
            revisions = RegionRevisions(repository.revisions_of_elections(session), rows)
            identity = data_revisions(session).identity
        streamed = [
            StreamedChange(log_entry.position or 0, change.region, change.type, change_event(change))
            for log_entry, change in zip(log_entries, changes, strict=True)
        ]
        more = len(log_entries) == MOST_ENTRIES
        return state, _News(state.marker, seen + len(log_entries), streamed, more, revisions, identity)

    def _hand_out(self, news: _News) -> None:
        self.seen, self._marker = news.seen, news.marker
        for change_filter, group in self._groups.items():
            changes = [it for it in news.changes if change_filter.shows(it.region, it.type)]
            revision_events = group.note_revisions(change_filter, news.revisions)
            if changes or revision_events:
                for subscription in group.subscriptions:
                    subscription.put(changes, revision_events)
        if self._identity != news.identity:
            for subscription in self._subscriptions():
                subscription.check_caller()
        self._identity = news.identity
        if news.more:
            self._must_read = True
            self._wake.set()


def change_event(change: RecordedChange) -> bytes:
    return format_sse_event(event="change", id=change.cursor, data_str=change.model_dump_json())


def _revision_event(region: str, election: str, revision: int) -> bytes:
    """It has no id: a client that comes back resumes after the last change, and gets the present revisions anyway."""
    body = RevisionEvent(region=region, election=election, revision=revision)
    return format_sse_event(event="revision", data_str=body.model_dump_json())
