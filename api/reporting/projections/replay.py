"""Sums as of another instant: the present ones, with the items that have changed since told anew; and day by day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from api.checklists import domain as checklist_rules
from api.checklists.history import domain as history_domain
from api.checklists.history.domain import CURRENT, AsOf, RecordedUpdate, State
from api.checklists.history.models import TargetChange, Verification
from api.checklists.models import Requirement
from api.checklists.status_at import NO_COUNTERS, Counters
from api.core.status import Assurance, Status
from api.core.time import day_end
from api.elections.models import ElectionRegion
from api.reporting.projections.repository import Day, Key, Past

Stock = Mapping[Key, Mapping[datetime, Counters]]
"""What was reported, by region and requirement, and until when it is good."""
Renewals = Mapping[Key, list[tuple[datetime, datetime]]]
History = tuple[
    Sequence[RecordedUpdate], Sequence[Verification], Sequence[tuple[datetime, datetime]], Sequence[TargetChange]
]
"""All that was ever said about one item."""
Seen = tuple[History, State | None]
"""The same, with what it adds up to."""
UNTOLD: History = ((), (), (), ())


def sums(requirement: Requirement, state: State) -> Counters:
    """What one item adds to them."""
    balance = history_domain.stored_counters(requirement, state)
    idle = state.status is Status.NOT_APPLICABLE
    disputed_done = state.status is Status.DONE and state.assurance is Assurance.DISPUTED
    beyond = balance.value if idle and balance.not_applicable else max(balance.value - balance.target, 0)
    return Counters(
        *balance,
        disputed_done=int(disputed_done),
        claimed_idle=int(idle and not balance.not_applicable),
        excess=beyond,
        idle_target=balance.target if balance.not_applicable else 0,
    )


def seen(requirement: Requirement, pinned: ElectionRegion, history: History, view: AsOf) -> dict[datetime, Counters]:
    """What one item adds to them, seen from there, by until when it is good."""
    state = history_domain.derive_state(requirement, *history, view)
    if state is None:
        return {}
    return {checklist_rules.good_until(requirement, pinned, state.renewed_at): sums(requirement, state)}


def retold(
    stock: Stock,
    past: Mapping[Key, Past],
    renewals: Renewals,
    requirements: Mapping[str, Requirement],
    roots: Mapping[str, ElectionRegion],
    view: AsOf,
) -> Stock:
    """`stock` as it was seen from there: what these items add now is taken out, what they added then put in."""
    found: dict[Key, dict[datetime, Counters]] = {key: dict(kept) for key, kept in stock.items()}
    for (region, code), it in past.items():
        if (requirement := requirements.get(code)) is None:
            continue
        root = root_of(region, roots)
        history = it.told, it.said, renewals.get((region, code), []), it.moved
        now, then = (
            history_domain.derive_state(requirement, *history, CURRENT),
            history_domain.derive_state(requirement, *history, view),
        )
        here = found.setdefault((root, code), {})
        if now is not None:
            _put(here, it.good_until, NO_COUNTERS.minus(sums(requirement, now)))
        if then is not None:
            _put(here, checklist_rules.good_until(requirement, roots[root], then.renewed_at), sums(requirement, then))
    return found


def root_of(region: str, roots: Mapping[str, ElectionRegion]) -> str:
    """The region itself or the nearest above that the answer is cut into."""
    while region not in roots:
        region = region.rpartition(".")[0]
    return region


def _put(here: dict[datetime, Counters], until: datetime, change: Counters) -> None:
    here[until] = here.get(until, NO_COUNTERS).plus(change)


def days(
    requirement: Requirement,
    pinned: ElectionRegion,
    since: datetime,
    old: Seen,
    new: Seen,
) -> dict[Day, Counters]:
    """What a deed that speaks of `since` changes in that day's sums and in those of every later day that had some.

    Most often nothing was said of a later day: then it is what the deed changes in the present.
    """
    ends = sorted({day_end(since), *(day_end(at) for at in _instants(new[0]) if at > since)})
    found: dict[Day, Counters] = {}
    carried: Mapping[datetime, Counters] = {}
    for end in ends:
        states = [
            it[1] if end == ends[-1] else history_domain.derive_state(requirement, *it[0], AsOf(end))
            for it in (old, new)
        ]
        differs = _differs(requirement, pinned, *states)
        for until in {*differs, *carried}:
            change = differs.get(until, NO_COUNTERS).minus(carried.get(until, NO_COUNTERS))
            if any(change):
                found[Day(end, until)] = change
        carried = differs
    return found


def _differs(
    requirement: Requirement, pinned: ElectionRegion, before: State | None, after: State | None
) -> Mapping[datetime, Counters]:
    found: dict[datetime, Counters] = {}
    lasts_until = checklist_rules.lasts_until
    if after is not None:
        _put(found, lasts_until(requirement, pinned, after.renewed_at), sums(requirement, after))
    if before is not None:
        _put(found, lasts_until(requirement, pinned, before.renewed_at), NO_COUNTERS.minus(sums(requirement, before)))
    return found


def every_day(
    requirement: Requirement, pinned: ElectionRegion, history: History, state: State | None
) -> dict[Day, Counters]:
    """What one item adds to the sums of each day."""
    first = min(_instants(history), default=None)
    return {} if first is None else days(requirement, pinned, first, (UNTOLD, None), (history, state))


def _instants(history: History) -> Iterator[datetime]:
    """When something about it was observed, or its target moved."""
    told, said, renewals, moved = history
    yield from (it.update.observed_at for it in told)
    yield from (it.observed_at for it in said)
    yield from (at for at, _ in renewals)
    yield from (it.recorded_at for it in moved)
