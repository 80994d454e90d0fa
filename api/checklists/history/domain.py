"""What a report means, and what all that was said about an item adds up to. Pure: no session, no clock, no HTTP."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from api.checklists.history.models import ChecklistUpdate, TargetChange, Verification, VerificationKind
from api.checklists.models import Measure, Requirement
from api.core.caller import Role
from api.core.status import Assurance, Status
from api.core.time import NEVER
from api.elections.models import Election, ElectionRegion

PPM = 1_000_000
ItemKey = tuple[str, str, str]
"""Election, region and requirement: which item."""


@dataclass(frozen=True)
class ItemContext:
    """One item's place: election, region as pinned, and requirement with the levels that answer it."""

    election: Election
    pinned: ElectionRegion
    requirement: Requirement
    levels: tuple[str, ...]

    @cached_property
    def key(self) -> ItemKey:
        return self.election.slug, self.pinned.region, self.requirement.code


class ReportedValues(NamedTuple):
    """What an office sends: the whole state, as the measure asks for it."""

    status: Status | None
    value: int | None
    stage: str | None


class DerivedValues(NamedTuple):
    """What that makes of the item."""

    status: Status
    value: int | None
    stage: str | None


def derive_values(requirement: Requirement, said: ReportedValues, target: int | None) -> DerivedValues:
    """A count that reaches its target is done without being told; a count down is done at nought."""
    if said.status in (Status.BLOCKED, Status.NOT_APPLICABLE):
        return DerivedValues(said.status, said.value, said.stage)
    if requirement.measure is Measure.CONFIRM:
        return DerivedValues(said.status or Status.UNKNOWN, None, None)
    if requirement.measure is Measure.LADDER:
        return DerivedValues(_on_ladder(requirement, said.stage), None, said.stage)
    return DerivedValues(_counted(requirement, said, target), said.value, None)


def _counted(requirement: Requirement, said: ReportedValues, target: int | None) -> Status:
    value = said.value or 0
    if requirement.measure is Measure.COUNT_DOWN:
        return Status.DONE if value == 0 else Status.IN_PROGRESS
    if target is None:
        return said.status or (Status.IN_PROGRESS if value else Status.NOT_STARTED)
    if value >= target:
        return Status.DONE
    return Status.IN_PROGRESS if value else Status.NOT_STARTED


def rung(requirement: Requirement, stage: str | None) -> int:
    """The place of a stage on its ladder, from 0; -1: none."""
    return next((n for n, it in enumerate(requirement.stages) if it["slug"] == stage), -1)


def _on_ladder(requirement: Requirement, stage: str | None) -> Status:
    here, first = rung(requirement, stage), rung(requirement, requirement.done_from)
    last = rung(requirement, requirement.done_until) if requirement.done_until else len(requirement.stages)
    return Status.DONE if first <= here <= last else Status.IN_PROGRESS


class UpdateFacts(NamedTuple):
    """What counts of an update. A write reads many of them and needs no more."""

    id: UUID
    seq: int
    agency: str | None
    on_behalf_of: str | None
    role: Role
    status: Status
    value: int | None
    target: int | None
    stage: str | None
    observed_at: datetime
    recorded_at: datetime


AnyUpdate = ChecklistUpdate | UpdateFacts


class RecordedUpdate(NamedTuple):
    """An update, and since when it is retracted."""

    update: AnyUpdate
    retracted_at: datetime | None


@dataclass(frozen=True)
class AsOf:
    """From where the past is looked at: what had been observed by one instant, as recorded by another."""

    as_of: datetime = NEVER
    known_at: datetime = NEVER

    def sees(self, it: AnyUpdate | Verification) -> bool:
        return it.observed_at <= self.as_of and it.recorded_at <= self.known_at

    def holds(self, told: RecordedUpdate) -> bool:
        retracted = told.retracted_at is not None and told.retracted_at <= self.known_at
        return self.sees(told.update) and not retracted

    def knows(self, it: TargetChange) -> bool:
        """A figure counts from the instant at which it is recorded."""
        return it.recorded_at <= min(self.as_of, self.known_at)


CURRENT = AsOf()


@dataclass(frozen=True)
class State:
    """How an item stands: the update that counts, and what others say to it."""

    update: AnyUpdate
    status: Status
    value: int | None
    stage: str | None
    target: int | None
    moved_at: datetime | None
    """When the target became another than the update found; None: it is as it was."""
    assurance: Assurance
    renewed_at: datetime
    """The latest instant at which the state was reported, confirmed or checked in."""
    disputes: tuple[Verification, ...]


def derive_state(
    requirement: Requirement,
    told: Sequence[RecordedUpdate],
    said: Sequence[Verification],
    renewals: Sequence[tuple[datetime, datetime]],
    moved: Sequence[TargetChange],
    view: AsOf = CURRENT,
) -> State | None:
    """The one rule for present and past: the un-retracted update with the greatest (observed_at, seq) counts.

    `renewals` are check-ins that name the requirement: when observed, when recorded. Of the targets that
    `moved` after the update was recorded, the last one counts.
    """
    standing = {it.update.id: it.update for it in told if view.holds(it)}
    if not standing:
        return None
    current = max(standing.values(), key=lambda it: (it.observed_at, it.seq))
    heard = sorted((it for it in said if view.sees(it) and it.update_id in standing), key=lambda it: it.seq)
    disputes = _open_disputes(heard)
    move = max((it for it in moved if it.seq > current.seq and view.knows(it)), key=lambda it: it.seq, default=None)
    target = move.target if move else current.target
    state = _worst(requirement, current, disputes, target)
    confirmed = [it for it in heard if it.update_id == current.id and it.kind is VerificationKind.CONFIRMED]
    seen = [at for at, recorded in renewals if at <= view.as_of and recorded <= view.known_at]
    renewed = max([current.observed_at, *(it.observed_at for it in confirmed), *seen])
    moved_at = move.recorded_at if move and target != current.target else None
    return State(current, *state, target, moved_at, _assurance(confirmed, disputes), renewed, disputes)


def apply_update(
    requirement: Requirement, before: State | None, update: AnyUpdate, renewals: Sequence[tuple[datetime, datetime]]
) -> State:
    """What `fold` makes of one more update, recorded after all else that was said: nobody has judged it yet."""
    if before is not None and update.observed_at < before.update.observed_at:
        return before
    disputes = before.disputes if before else ()
    stands = _worst(requirement, update, disputes, update.target)
    renewed = max([update.observed_at, *(at for at, _ in renewals)])
    return State(update, *stands, update.target, None, _assurance([], disputes), renewed, disputes)


def _open_disputes(heard: Sequence[Verification]) -> tuple[Verification, ...]:
    """A dispute stands until its maker confirms or settles, or a coordinator settles. A new report only answers it."""
    found: list[Verification] = []
    for it in heard:
        if it.kind is VerificationKind.DISPUTED:
            found = [*(old for old in found if old.agency != it.agency), it]
        elif it.kind is VerificationKind.SETTLED and it.role.includes(Role.COORDINATOR):
            found = []
        elif it.kind in (VerificationKind.SETTLED, VerificationKind.CONFIRMED):
            found = [old for old in found if old.agency != it.agency]
    return tuple(found)


def _measured(requirement: Requirement, current: AnyUpdate, target: int | None) -> DerivedValues:
    """What was reported against the target of now. A status that was typed counts where there is none."""
    if target == current.target:
        return DerivedValues(current.status, current.value, current.stage)
    typed = current.target is None or current.status in (Status.BLOCKED, Status.NOT_APPLICABLE)
    said = ReportedValues(current.status if typed else None, current.value, current.stage)
    return derive_values(requirement, said, target)


def _worst(
    requirement: Requirement, current: AnyUpdate, disputes: Sequence[Verification], target: int | None
) -> DerivedValues:
    """Of what was reported and what disputers saw, the worse counts."""
    said = _measured(requirement, current, target)
    for it in disputes:
        if it.value is not None and said.value is not None:
            value = (max if requirement.measure is Measure.COUNT_DOWN else min)(said.value, it.value)
            said = derive_values(requirement, ReportedValues(None, value, None), target)
        elif it.stage is not None and rung(requirement, it.stage) < rung(requirement, said.stage):
            said = derive_values(requirement, ReportedValues(None, None, it.stage), None)
    return said


def _assurance(confirmed: Sequence[Verification], disputes: Sequence[Verification]) -> Assurance:
    if disputes:
        return Assurance.DISPUTED
    return Assurance.VERIFIED if confirmed else Assurance.REPORTED


class StoredCounters(NamedTuple):
    """What one item adds to the tallies."""

    known: int = 0
    done: int = 0
    in_progress: int = 0
    blocked: int = 0
    not_applicable: int = 0
    verified: int = 0
    disputed: int = 0
    value: int = 0
    target: int = 0
    progress_ppm: int = 0

    def __neg__(self) -> "StoredCounters":
        return StoredCounters(*(-part for part in self))

    def plus(self, other: "StoredCounters") -> "StoredCounters":
        return StoredCounters(*(a + b for a, b in zip(self, other, strict=True)))


def stored_counters(requirement: Requirement, state: State) -> StoredCounters:
    """Disputed is not done. What does not apply leaves the sums once verified or set by a coordinator."""
    disputed = state.assurance is Assurance.DISPUTED
    settled = state.assurance is Assurance.VERIFIED or state.update.role.includes(Role.COORDINATOR)
    return StoredCounters(
        known=1,
        done=int(state.status is Status.DONE and not disputed),
        in_progress=int(state.status is Status.IN_PROGRESS),
        blocked=int(state.status is Status.BLOCKED),
        not_applicable=int(state.status is Status.NOT_APPLICABLE and settled),
        verified=int(state.assurance is Assurance.VERIFIED),
        disputed=int(disputed),
        value=state.value or 0,
        target=state.target or 0,
        progress_ppm=progress(requirement, state),
    )


def progress(requirement: Requirement, state: State) -> int:
    """How far a count or a ladder is under way, in millionths, floored; nought for all else."""
    if state.status is not Status.IN_PROGRESS:
        return 0
    if requirement.measure is Measure.COUNT and state.target:
        return min(state.value or 0, state.target) * PPM // state.target
    if requirement.measure is Measure.LADDER:
        return min((rung(requirement, state.stage) + 1) * PPM // (rung(requirement, requirement.done_from) + 1), PPM)
    return 0
