"""Units, what was reported of them, and how they stand at an instant: sums that add up over any regions.

Pure: no session, no clock.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from functools import cached_property
from itertools import chain
from operator import add, sub
from typing import Any, NamedTuple, TypeVar

from api.core.time import NEVER

TICK = timedelta(microseconds=1)
T = TypeVar("T")
MOST_KNOWN = 8


class Counters(NamedTuple):
    """What the reports of some units add up to, those that need renewing at the same instant."""

    known: int = 0
    done: int = 0
    """Reported done, and not disputed."""
    in_progress: int = 0
    blocked: int = 0
    not_applicable: int = 0
    """Does not apply, and that is verified or set by a coordinator: out of the sums."""
    verified: int = 0
    disputed: int = 0
    value: int = 0
    target: int = 0
    progress_ppm: int = 0
    disputed_done: int = 0
    claimed_idle: int = 0
    """Said not to apply; nobody has confirmed it yet."""
    excess: int = 0
    """Of the value, what does not count: beyond its target, or where the requirement does not apply."""
    idle_target: int = 0
    """Of the target, that of units where the requirement does not apply."""

    def plus(self, other: "Counters") -> "Counters":
        return Counters(*map(add, self, other))

    def minus(self, other: "Counters") -> "Counters":
        return Counters(*map(sub, self, other))


NO_COUNTERS = Counters()


class Timing(NamedTuple):
    """When units open and fall due, and whether they are critical."""

    opens_at: datetime
    due_at: datetime
    critical: bool


class Expectation(NamedTuple):
    """Units of one requirement that share their timing."""

    requirement: str
    timing: Timing
    units: int
    target: int
    """Of those units whose target is known from figures."""
    with_target: int
    stock: Mapping[datetime, Counters]
    """By the instant until which the reports are good."""


class StatusBreakdown(NamedTuple):
    """How units stand at an instant."""

    units: int = 0
    known: int = 0
    done: int = 0
    """Done, not disputed, and not in need of renewal."""
    said_done: int = 0
    in_progress: int = 0
    blocked: int = 0
    not_applicable: int = 0
    claimed_idle: int = 0
    verified: int = 0
    disputed: int = 0
    expired: int = 0
    progress_ppm: int = 0
    value: int = 0
    counted: int = 0
    target: int = 0
    with_target: int = 0
    reported_target: int = 0
    idle_target: int = 0

    def plus(self, other: "StatusBreakdown") -> "StatusBreakdown":
        return StatusBreakdown(*map(add, self, other))

    @property
    def answering(self) -> int:
        """Units that the requirement applies to."""
        return self.units - self.not_applicable

    @property
    def unknown(self) -> int:
        return self.units - self.known

    @property
    def not_started(self) -> int:
        return self.undone - self.in_progress - self.blocked

    @property
    def undone(self) -> int:
        """Known and not done; what is done but disputed, or needs renewing, is neither."""
        return self.known - self.said_done - self.not_applicable - self.claimed_idle

    @property
    def is_done(self) -> bool:
        return self.done == self.answering


class Standing(NamedTuple):
    """The units of one requirement that have opened, and those among them that matter for themselves."""

    open: StatusBreakdown = StatusBreakdown()
    due: StatusBreakdown = StatusBreakdown()
    critical: StatusBreakdown = StatusBreakdown()
    late: StatusBreakdown = StatusBreakdown()
    """Critical and due."""
    ahead: StatusBreakdown = StatusBreakdown()
    """Due, or due before long."""
    soon: StatusBreakdown = StatusBreakdown()
    """Critical, and due within days."""

    def plus(self, other: "Standing") -> "Standing":
        return Standing(*map(StatusBreakdown.plus, self, other))


class Thresholds(NamedTuple):
    """The election's thresholds."""

    late_above: Fraction
    no_data_below: Fraction
    ahead: timedelta
    soon: timedelta


def _total(parts: Sequence[Counters]) -> Counters:
    """Most often there is one."""
    if len(parts) < 2:
        return parts[0] if parts else NO_COUNTERS
    return Counters(*map(sum, zip(*parts, strict=True)))


def stand(cell: Expectation, at: datetime) -> StatusBreakdown:
    old = [sums for until, sums in cell.stock.items() if until < at]
    fresh = (
        _total([sums for until, sums in cell.stock.items() if until >= at]) if old else _total([*cell.stock.values()])
    )
    aged = _total(old)
    both = fresh.plus(aged) if old else fresh
    return StatusBreakdown(
        units=max(cell.units, both.known),
        known=both.known,
        done=fresh.done,
        said_done=both.done + both.disputed_done,
        in_progress=both.in_progress,
        blocked=both.blocked,
        not_applicable=both.not_applicable,
        claimed_idle=both.claimed_idle,
        verified=both.verified,
        disputed=both.disputed,
        expired=aged.known - aged.not_applicable,
        progress_ppm=fresh.progress_ppm,
        value=both.value,
        counted=fresh.value - fresh.excess,
        target=cell.target,
        with_target=cell.with_target,
        reported_target=both.target,
        idle_target=both.idle_target,
    )


NONE = StatusBreakdown()


def standings(cells: Iterable[Expectation], at: datetime, limits: Thresholds) -> dict[str, Standing]:
    """By requirement. What has not opened, or expects nobody, is in no sum."""
    found: dict[str, Standing] = {}
    for cell in cells:
        opens_at, due_at, critical = cell.timing
        if cell.units == 0 or at < opens_at:
            continue
        here, due = stand(cell, at), due_at < at
        standing = Standing(
            open=here,
            due=here if due else NONE,
            critical=here if critical else NONE,
            late=here if critical and due else NONE,
            ahead=here if due_at < at + limits.ahead else NONE,
            soon=here if critical and not due and due_at < at + limits.soon else NONE,
        )
        old = found.get(cell.requirement)
        found[cell.requirement] = standing if old is None else old.plus(standing)
    return found


def late_from(cells: Iterable[Expectation]) -> datetime:
    """When the first of what is critical here, known and not done, falls due: from then on the region is late."""
    return min((it.timing.due_at for it in cells if it.stock and it.timing.critical and _undone(it)), default=NEVER)


def _undone(cell: Expectation) -> bool:
    both = _total([*cell.stock.values()])
    return both.known > both.done + both.disputed_done + both.not_applicable + both.claimed_idle


def joined(cells: Iterable[Expectation]) -> list[Expectation]:
    """The same units with one cell for each requirement and timing."""
    found: dict[tuple[str, Timing], list[Expectation]] = defaultdict(list)
    for cell in cells:
        found[cell.requirement, cell.timing].append(cell)
    return [_join(alike) for alike in found.values()]


def _join(alike: list[Expectation]) -> Expectation:
    if len(alike) == 1:
        return alike[0]
    units, targets, with_target, stocks = zip(*(it[2:] for it in alike), strict=True)
    parts: dict[datetime, list[Counters]] = defaultdict(list)
    for stock in stocks:
        for until, sums in stock.items():
            parts[until].append(sums)
    together = {until: _total(sums) for until, sums in parts.items()}
    return Expectation(*alike[0][:2], sum(units), sum(targets), sum(with_target), together)


class Known:
    """The few answers that were asked for last."""

    def __init__(self) -> None:
        self.last: dict[Hashable, Any] = {}

    def known(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was asked last is asked again, until the clock's next step."""
        found: T | None = self.last.get(key)
        if found is None:
            found = make()
            if len(self.last) >= MOST_KNOWN:
                self.last.clear()
            self.last[key] = found
        return found


@dataclass(frozen=True)
class Block:
    """A region and what lies below it, by the regions it is cut into; and what that adds up to, worked out once."""

    cells: Mapping[str, Sequence[Expectation]]
    last: Known = field(default_factory=Known, compare=False)

    @cached_property
    def joined(self) -> list[Expectation]:
        return joined(chain.from_iterable(self.cells.values()))

    @cached_property
    def late_from(self) -> dict[str, datetime]:
        return {root: late_from(cells) for root, cells in self.cells.items()}

    def known(self, key: Hashable, make: Callable[[], T]) -> T:
        return self.last.known(key, make)

    def only(self, requirements: Container[str]) -> "Block":
        return Block(
            {root: [it for it in cells if it.requirement in requirements] for root, cells in self.cells.items()}
        )


def steps(timings: Iterable[Timing], limits: Thresholds) -> set[datetime]:
    """The first instants at which an answer differs by time alone; local midnights come on top."""
    found = set()
    for it in timings:
        found |= {it.opens_at, it.due_at + TICK, it.due_at - limits.soon + TICK, it.due_at - limits.ahead + TICK}
    return found


def clock_step(at: datetime, moments: Iterable[datetime]) -> tuple[datetime, datetime]:
    """The last of them that has come, and the next."""
    past, ahead = datetime.min.replace(tzinfo=at.tzinfo), NEVER
    for it in moments:
        if it <= at:
            past = max(past, it)
        else:
            ahead = min(ahead, it)
    return past, ahead
