"""What an item adds to the counters of its region. No database."""

import pytest

from api.checklists.counters import Counters, item_counters, progress_ppm
from api.checklists.history.domain import State, derive_state
from api.checklists.models import Measure, Requirement
from api.core.caller import Role
from api.core.status import Status
from tests.checklists.rows import (
    Record,
    a_confirmation,
    a_count,
    a_dispute,
    a_history,
    a_ladder,
    a_requirement,
    an_update,
    november,
)

CONFIRM = a_requirement()
COUNT = a_count({"factor": "1", "figure": "stations"})
COUNTDOWN = a_requirement(Measure.COUNT_DOWN)
LADDER = a_ladder("drafted", "signed", "paid", done_from="signed")


def state_of(requirement: Requirement, *records: Record) -> State:
    """The derived state, which must exist."""
    state = derive_state(requirement, a_history(*records))
    assert state is not None
    return state


def test_a_disputed_item_is_not_counted_as_done() -> None:
    update = an_update(1, november(5), Status.DONE)

    counters = item_counters(CONFIRM, state_of(CONFIRM, update, a_dispute(2, update, november(6))))

    assert (counters.known, counters.done, counters.disputed) == (1, 0, 1)


def test_not_applicable_leaves_the_sums_once_verified_or_reported_by_a_coordinator() -> None:
    claimed = an_update(1, november(5), Status.NOT_APPLICABLE)
    by_coordinator = an_update(1, november(5), Status.NOT_APPLICABLE, role=Role.COORDINATOR)
    states = (
        state_of(CONFIRM, claimed),
        state_of(CONFIRM, claimed, a_confirmation(2, claimed, november(6))),
        state_of(CONFIRM, by_coordinator),
    )

    assert [item_counters(CONFIRM, state).not_applicable for state in states] == [0, 1, 1]


def test_a_claim_that_nobody_confirmed_is_counted_apart() -> None:
    claimed = an_update(1, november(5), Status.NOT_APPLICABLE)
    states = state_of(CONFIRM, claimed), state_of(CONFIRM, claimed, a_confirmation(2, claimed, november(6)))

    assert [item_counters(CONFIRM, state).claimed_not_applicable for state in states] == [1, 0]


def test_done_but_disputed_is_counted_apart() -> None:
    update = an_update(1, november(5), Status.DONE)
    states = state_of(CONFIRM, update), state_of(CONFIRM, update, a_dispute(2, update, november(6)))

    assert [item_counters(CONFIRM, state).disputed_done for state in states] == [0, 1]


@pytest.mark.parametrize(
    ("columns", "counters"),
    [
        ({"status": Status.IN_PROGRESS, "value": 8, "target": 10}, Counters(value=8, target=10)),
        ({"status": Status.DONE, "value": 12, "target": 10}, Counters(value=12, target=10, excess=2)),
        ({"status": Status.IN_PROGRESS, "value": 5}, Counters(value=5, excess=5)),
        (
            {"status": Status.NOT_APPLICABLE, "value": 4, "target": 10, "role": Role.COORDINATOR},
            Counters(value=4, target=10, excess=4, not_applicable_target=10),
        ),
        ({"status": Status.NOT_APPLICABLE, "value": 4, "target": 10}, Counters(value=4, target=10)),
    ],
)
def test_what_exceeds_a_target_or_is_not_applicable_does_not_count(
    columns: dict[str, object], counters: Counters
) -> None:
    counted = item_counters(COUNT, state_of(COUNT, an_update(1, november(5), **columns)))  # type: ignore[arg-type]

    assert (counted.value, counted.target, counted.excess, counted.not_applicable_target) == (
        counters.value,
        counters.target,
        counters.excess,
        counters.not_applicable_target,
    )


@pytest.mark.parametrize(
    ("requirement", "columns", "progress"),
    [
        (COUNT, {"status": Status.IN_PROGRESS, "value": 1, "target": 3}, 333_333),
        (COUNT, {"status": Status.DONE, "value": 3, "target": 3}, 0),
        (COUNT, {"status": Status.IN_PROGRESS, "value": 1}, 0),
        (LADDER, {"status": Status.IN_PROGRESS, "stage": "drafted"}, 500_000),
        (COUNTDOWN, {"status": Status.IN_PROGRESS, "value": 3}, 0),
    ],
)
def test_progress_is_that_of_counts_and_ladders_on_their_way(
    requirement: Requirement, columns: dict[str, object], progress: int
) -> None:
    state = state_of(requirement, an_update(1, november(5), **columns))  # type: ignore[arg-type]

    assert progress_ppm(requirement, state) == progress
