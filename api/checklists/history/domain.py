"""The state of an item, derived from its history. Pure: no session, no clock, no HTTP.

The history of an item holds four kinds of records, and none of them is ever edited:

- updates: what an office reports about the item. An update may be retracted later;
- verifications: what another agency says about one update. It confirms, endorses or disputes it, or settles a dispute;
- check-ins: an office looked and found nothing changed, so the last report is fresh again;
- target changes: a figure or the value of another requirement changed, and with it the target of a count.

Every record has two instants. `observed_at` is when it was so on the ground, `recorded_at` is when it was stored.
`AsOf` cuts a history off at one instant of each kind, and `derive_state` returns the state of the item at that cutoff.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import reduce
from typing import NamedTuple, assert_never
from uuid import UUID

from api.checklists.history.models import ChecklistUpdate, TargetChange, Verification, VerificationKind
from api.checklists.models import Measure, Requirement
from api.core.as_of import CURRENT, AsOf, in_force
from api.core.caller import Role
from api.core.status import Assurance, Status


class ReportedValues(NamedTuple):
    """What an office sends about an item. Which of the three are set depends on the measure of the requirement."""

    status: Status | None
    value: int | None
    stage: str | None


class DerivedValues(NamedTuple):
    """The status that follows from reported values, with the value or stage itself."""

    status: Status
    value: int | None
    stage: str | None


def derive_values(requirement: Requirement, reported: ReportedValues, target: int | None) -> DerivedValues:
    """Derive the status from what was reported.

    Blocked and not applicable are taken as reported. Else it depends on the measure: a confirmation has the reported
    status; a count is done when it reaches its target, a countdown when it reaches zero, and a ladder from its stage
    `done_from` on, up to `done_until` if it has one. A count without a target has the reported status, if there is one.
    """
    if reported.status in (Status.BLOCKED, Status.NOT_APPLICABLE):
        return DerivedValues(reported.status, reported.value, reported.stage)
    match requirement.measure:
        case Measure.CONFIRM:
            return DerivedValues(reported.status or Status.UNKNOWN, None, None)
        case Measure.LADDER:
            return DerivedValues(_ladder_status(requirement, reported.stage), None, reported.stage)
        case Measure.COUNT | Measure.COUNT_DOWN:
            return DerivedValues(_count_status(requirement, reported, target), reported.value, None)
        case other_measure:
            assert_never(other_measure)


def _count_status(requirement: Requirement, reported: ReportedValues, target: int | None) -> Status:
    value = reported.value or 0
    if requirement.measure is Measure.COUNT_DOWN:
        return Status.DONE if value == 0 else Status.IN_PROGRESS
    if target is None:
        return reported.status or (Status.IN_PROGRESS if value else Status.NOT_STARTED)
    if value >= target:
        return Status.DONE
    return Status.IN_PROGRESS if value else Status.NOT_STARTED


def stage_index(requirement: Requirement, stage: str | None) -> int:
    """The position of a stage on the ladder, from 0; -1 if the ladder does not have it."""
    return next((index for index, it in enumerate(requirement.stages) if it["slug"] == stage), -1)


def _ladder_status(requirement: Requirement, stage: str | None) -> Status:
    reached_index, first_done_index = stage_index(requirement, stage), stage_index(requirement, requirement.done_from)
    last_done_index = (
        stage_index(requirement, requirement.done_until) if requirement.done_until else len(requirement.stages)
    )
    return Status.DONE if first_done_index <= reached_index <= last_done_index else Status.IN_PROGRESS


class UpdateFacts(NamedTuple):
    """The columns of an update that decide the state of its item. Writes load many updates and need no others."""

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
    """An update, and when it was retracted (None: it was not)."""

    update: AnyUpdate
    retracted_at: datetime | None


class RecordedCheckIn(NamedTuple):
    """A check-in that names the requirement of an item."""

    observed_at: datetime
    recorded_at: datetime


class ItemHistory(NamedTuple):
    """Records about one item: all of them, or some. Updates, verifications and target changes are in recorded order.

    The check-ins of a requirement whose reports do not expire may be left out: they renew nothing.
    """

    updates: list[RecordedUpdate]
    verifications: list[Verification]
    check_ins: list[RecordedCheckIn]
    target_changes: list[TargetChange]

    def instants(self) -> Iterator[datetime]:
        """Yield when something about the item was observed, and when its target changed."""
        yield from (it.update.observed_at for it in self.updates)
        yield from (it.observed_at for it in self.verifications)
        yield from (it.observed_at for it in self.check_ins)
        yield from (it.recorded_at for it in self.target_changes)

    def followed_by(self, added: "ItemHistory", retracted_at: Mapping[UUID, datetime]) -> "ItemHistory":
        """Return the history with later records, after updates were retracted, given by id."""
        updates = [
            RecordedUpdate(it.update, retracted_at.get(it.update.id, it.retracted_at))
            for it in (*self.updates, *added.updates)
        ]
        return ItemHistory(
            updates,
            self.verifications + added.verifications,
            self.check_ins + added.check_ins,
            self.target_changes + added.target_changes,
        )


RegionRequirement = tuple[str, str]
"""Region and requirement: together they identify an item of an election."""
ItemHistories = defaultdict[RegionRequirement, ItemHistory]


@dataclass(frozen=True)
class State:
    """The state of an item, and the update that it comes from."""

    update: AnyUpdate
    status: Status
    value: int | None
    stage: str | None
    target: int | None
    target_moved_at: datetime | None
    """When the target became another one than the update was measured against; None if it did not."""
    assurance: Assurance
    renewed_at: datetime
    """The latest instant at which the state was observed, by a report, a confirmation or a check-in."""
    disputes: tuple[Verification, ...]
    """The disputes that are still open."""
    is_confirmed: bool
    """Whether another agency confirmed the update. While a dispute is open this does not make it verified."""


def derive_state(requirement: Requirement, history: ItemHistory, as_of: AsOf = CURRENT) -> State | None:
    """Derive the state of an item from its history. This is the one rule for the present and for the past.

    The latest observation counts: of the updates that are not retracted, the one with the greatest `observed_at`, and
    of two observed at the same instant the one recorded last. Its target is replaced by the last target change that
    was recorded after it. Open disputes make the state worse, never better. Returns None if no update counts.
    """
    update_by_id = {it.update.id: it.update for it in history.updates if is_in_force(it, as_of)}
    if not update_by_id:
        return None
    latest_update = max(update_by_id.values(), key=lambda it: (it.observed_at, it.seq))
    verifications = sorted(
        (it for it in in_force(history.verifications, as_of) if it.update_id in update_by_id),
        key=lambda it: it.seq,
    )
    disputes = open_disputes(verifications)
    target_change = max(
        (it for it in in_force(history.target_changes, as_of) if it.seq > latest_update.seq),
        key=lambda it: it.seq,
        default=None,
    )
    target = target_change.target if target_change else latest_update.target
    confirmations = [
        it for it in verifications if it.update_id == latest_update.id and it.kind is VerificationKind.CONFIRMED
    ]
    check_in_times = [it.observed_at for it in in_force(history.check_ins, as_of)]
    return State(
        latest_update,
        *_worst_values(requirement, latest_update, disputes, target),
        target,
        _target_moved_at(latest_update, target_change),
        _assurance(disputes, is_confirmed=bool(confirmations)),
        max([latest_update.observed_at, *(it.observed_at for it in confirmations), *check_in_times]),
        disputes,
        bool(confirmations),
    )


def is_in_force(recorded_update: RecordedUpdate, as_of: AsOf) -> bool:
    """Whether a cutoff includes the update, and its retraction, if there is one, had not been recorded yet."""
    return as_of.includes(recorded_update.update) and not as_of.has_recorded(recorded_update.retracted_at)


def apply_update(
    requirement: Requirement, state: State | None, update: AnyUpdate, check_ins: Sequence[RecordedCheckIn]
) -> State:
    """Return the state after one more update: what `derive_state` returns if it is the last record of the item.

    Nobody can have verified the update yet. If it was observed before the update that counts, nothing changes.
    `check_ins` need hold only those observed after the update.
    """
    if state is not None and update.observed_at < state.update.observed_at:
        return state
    disputes = state.disputes if state else ()
    derived_values = _worst_values(requirement, update, disputes, update.target)
    assurance = _assurance(disputes, is_confirmed=False)
    renewed_at = max([update.observed_at, *(it.observed_at for it in check_ins)])
    return State(update, *derived_values, update.target, None, assurance, renewed_at, disputes, is_confirmed=False)


def apply_verification(requirement: Requirement, state: State, verification: Verification) -> State:
    """Return the state after one more verification, of an update that is not retracted, as `derive_state` does."""
    disputes = _after_verification(state.disputes, verification)
    is_confirmation = verification.kind is VerificationKind.CONFIRMED and verification.update_id == state.update.id
    is_confirmed = state.is_confirmed or is_confirmation
    derived_values = _worst_values(requirement, state.update, disputes, state.target)
    return replace(
        state,
        **derived_values._asdict(),
        assurance=_assurance(disputes, is_confirmed=is_confirmed),
        renewed_at=max(state.renewed_at, verification.observed_at) if is_confirmation else state.renewed_at,
        disputes=disputes,
        is_confirmed=is_confirmed,
    )


def apply_check_in(state: State, check_in: RecordedCheckIn) -> State:
    """Return the state after one more check-in that names the item, as `derive_state` does."""
    return replace(state, renewed_at=max(state.renewed_at, check_in.observed_at))


def apply_target_change(requirement: Requirement, state: State, change: TargetChange) -> State:
    """Return the state after one more target change, as `derive_state` does."""
    derived_values = _worst_values(requirement, state.update, state.disputes, change.target)
    return replace(
        state,
        **derived_values._asdict(),
        target=change.target,
        target_moved_at=_target_moved_at(state.update, change),
    )


def _target_moved_at(update: AnyUpdate, change: TargetChange | None) -> datetime | None:
    return change.recorded_at if change and change.target != update.target else None


def open_disputes(verifications: Iterable[Verification]) -> tuple[Verification, ...]:
    """The disputes that nobody has ended, in the order of recording; at most one of each agency.

    A dispute ends when the agency that raised it confirms or settles, or when a coordinator settles. A new update does
    not end it.
    """
    return reduce(_after_verification, verifications, ())


def _after_verification(disputes: tuple[Verification, ...], verification: Verification) -> tuple[Verification, ...]:
    """The open disputes after one more verification."""
    of_other_agencies = tuple(it for it in disputes if it.agency != verification.agency)
    if verification.kind is VerificationKind.DISPUTED:
        return (*of_other_agencies, verification)
    if verification.kind is VerificationKind.SETTLED and verification.role.includes(Role.COORDINATOR):
        return ()
    return disputes if verification.kind is VerificationKind.ENDORSED else of_other_agencies


def _values_against(requirement: Requirement, update: AnyUpdate, target: int | None) -> DerivedValues:
    """The values of an update, measured against this target.

    With another target than the update found, the status is derived again. The status that the office sent is kept
    where it had no target then, and where it sent blocked or not applicable.
    """
    if target == update.target:
        return DerivedValues(update.status, update.value, update.stage)
    keeps_status = update.target is None or update.status in (Status.BLOCKED, Status.NOT_APPLICABLE)
    reported_values = ReportedValues(update.status if keeps_status else None, update.value, update.stage)
    return derive_values(requirement, reported_values, target)


def _worst_values(
    requirement: Requirement, update: AnyUpdate, disputes: Sequence[Verification], target: int | None
) -> DerivedValues:
    """The worst of what the update reports and what those who dispute it saw: the lower value or the earlier stage.

    For a countdown the higher value is the worse one.
    """
    worst_values = _values_against(requirement, update, target)
    for dispute in disputes:
        if dispute.value is not None and worst_values.value is not None:
            worse_of = max if requirement.measure is Measure.COUNT_DOWN else min
            worse_value = worse_of(worst_values.value, dispute.value)
            worst_values = derive_values(requirement, ReportedValues(None, worse_value, None), target)
        elif dispute.stage is not None and stage_index(requirement, dispute.stage) < stage_index(
            requirement, worst_values.stage
        ):
            worst_values = derive_values(requirement, ReportedValues(None, None, dispute.stage), None)
    return worst_values


def _assurance(disputes: Sequence[Verification], *, is_confirmed: bool) -> Assurance:
    if disputes:
        return Assurance.DISPUTED
    return Assurance.VERIFIED if is_confirmed else Assurance.REPORTED
