"""What items add up to: one vector of counters. Pure: no session, no clock, no HTTP."""

from collections.abc import Hashable, Sequence
from operator import add, sub
from typing import NamedTuple, TypeVar

from api.checklists.history.domain import State, stage_index
from api.checklists.models import Measure, Requirement
from api.core.caller import Role
from api.core.status import Assurance, Status

Key = TypeVar("Key", bound=Hashable)
PPM = 1_000_000
"""`progress_ppm` counts the progress of one unit in millionths."""


class Counters(NamedTuple):
    """What the reports of some units add up to. All of them are good until the same instant."""

    known: int = 0
    """Units that were reported."""
    done: int = 0
    """Reported done, and not disputed."""
    in_progress: int = 0
    blocked: int = 0
    not_applicable: int = 0
    """Not applicable, verified or reported by a coordinator: these units are left out of the sums."""
    verified: int = 0
    disputed: int = 0
    value: int = 0
    target: int = 0
    progress_ppm: int = 0
    """Progress of the units in progress, in millionths of a unit."""
    disputed_done: int = 0
    claimed_not_applicable: int = 0
    """Reported not applicable, but neither verified nor reported by a coordinator."""
    excess: int = 0
    """The part of `value` that does not count: beyond the target of its unit, or where it is not applicable."""
    not_applicable_target: int = 0
    """The part of `target` that belongs to units in `not_applicable`."""

    def plus(self, other: "Counters") -> "Counters":
        return Counters(*map(add, self, other))

    def minus(self, other: "Counters") -> "Counters":
        return Counters(*map(sub, self, other))


NO_COUNTERS = Counters()


def add_counters(counters_by_key: dict[Key, Counters], key: Key, added: Counters) -> None:
    """Add to the counters of a key, which may have none yet."""
    counters_by_key[key] = counters_by_key.get(key, NO_COUNTERS).plus(added)


def subtract_counters(counters_by_key: dict[Key, Counters], key: Key, removed: Counters) -> None:
    """Subtract from the counters of a key, which may have none yet."""
    counters_by_key[key] = counters_by_key.get(key, NO_COUNTERS).minus(removed)


def sum_counters(counters: Sequence[Counters]) -> Counters:
    """Add up counters. Most often there is only one, which is then returned as it is."""
    if len(counters) < 2:
        return counters[0] if counters else NO_COUNTERS
    return Counters._make(map(sum, zip(*counters, strict=True)))


def item_counters(requirement: Requirement, state: State) -> Counters:
    """Return what one item in this state adds to the counters. Done while disputed is not counted as done.

    Not applicable is counted once it is verified or was reported by a coordinator; then the item leaves the sums.
    """
    is_disputed, is_verified = state.assurance is Assurance.DISPUTED, state.assurance is Assurance.VERIFIED
    is_done, is_claimed = state.status is Status.DONE, state.status is Status.NOT_APPLICABLE
    is_not_applicable = is_claimed and (is_verified or state.update.role.includes(Role.COORDINATOR))
    value, target = state.value or 0, state.target or 0
    return Counters(
        known=1,
        done=int(is_done and not is_disputed),
        in_progress=int(state.status is Status.IN_PROGRESS),
        blocked=int(state.status is Status.BLOCKED),
        not_applicable=int(is_not_applicable),
        verified=int(is_verified),
        disputed=int(is_disputed),
        value=value,
        target=target,
        progress_ppm=progress_ppm(requirement, state),
        disputed_done=int(is_done and is_disputed),
        claimed_not_applicable=int(is_claimed and not is_not_applicable),
        excess=value if is_not_applicable else max(value - target, 0),
        not_applicable_target=target if is_not_applicable else 0,
    )


def progress_ppm(requirement: Requirement, state: State) -> int:
    """How far a count or a ladder in progress has come, in millionths, rounded down; 0 for everything else."""
    if state.status is not Status.IN_PROGRESS:
        return 0
    if requirement.measure is Measure.COUNT and state.target:
        return min(state.value or 0, state.target) * PPM // state.target
    if requirement.measure is Measure.LADDER:
        stages_done, stages_needed = (
            stage_index(requirement, stage) + 1 for stage in (state.stage, requirement.done_from)
        )
        return min(stages_done * PPM // stages_needed, PPM)
    return 0
