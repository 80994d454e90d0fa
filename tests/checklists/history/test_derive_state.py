"""The state of an item, derived from its history. No database."""

import pytest

from api.checklists.history.domain import (
    RecordedCheckIn,
    ReportedValues,
    State,
    apply_update,
    derive_state,
    derive_values,
)
from api.checklists.models import Measure, Requirement
from api.core.as_of import AsOf
from api.core.caller import Role
from api.core.status import Assurance, Status
from tests.checklists.rows import (
    BAWASLU,
    POLICE,
    Record,
    a_confirmation,
    a_count,
    a_dispute,
    a_history,
    a_ladder,
    a_requirement,
    a_settlement,
    a_target_change,
    an_update,
    november,
)

CONFIRM = a_requirement()
COUNT = a_count({"factor": "1", "figure": "stations"})
COUNTDOWN = a_requirement(Measure.COUNT_DOWN)
LADDER = a_ladder("drafted", "signed", "paid", done_from="signed")


def state_of(requirement: Requirement, *records: Record, as_of: AsOf | None = None) -> State:
    """The derived state, which must exist."""
    state = derive_state(requirement, a_history(*records), as_of or AsOf())
    assert state is not None
    return state


# What a report makes of an item


@pytest.mark.parametrize(
    ("requirement", "reported", "target", "status"),
    [
        (CONFIRM, ReportedValues(Status.DONE, None, None), None, Status.DONE),
        (COUNT, ReportedValues(None, 0, None), 10, Status.NOT_STARTED),
        (COUNT, ReportedValues(None, 9, None), 10, Status.IN_PROGRESS),
        (COUNT, ReportedValues(None, 10, None), 10, Status.DONE),
        (COUNT, ReportedValues(None, 12, None), 10, Status.DONE),
        (COUNT, ReportedValues(None, 0, None), 0, Status.DONE),
        (COUNT, ReportedValues(None, 5, None), None, Status.IN_PROGRESS),
        (COUNT, ReportedValues(Status.DONE, 5, None), None, Status.DONE),
        (COUNT, ReportedValues(Status.DONE, 5, None), 10, Status.IN_PROGRESS),
        (COUNTDOWN, ReportedValues(None, 3, None), None, Status.IN_PROGRESS),
        (COUNTDOWN, ReportedValues(None, 0, None), None, Status.DONE),
        (LADDER, ReportedValues(None, None, "drafted"), None, Status.IN_PROGRESS),
        (LADDER, ReportedValues(None, None, "signed"), None, Status.DONE),
        (LADDER, ReportedValues(None, None, "paid"), None, Status.DONE),
        (COUNT, ReportedValues(Status.BLOCKED, None, None), 10, Status.BLOCKED),
        (LADDER, ReportedValues(Status.NOT_APPLICABLE, None, None), None, Status.NOT_APPLICABLE),
    ],
)
def test_the_status_follows_from_the_measure_and_the_reported_value(
    requirement: Requirement, reported: ReportedValues, target: int | None, status: Status
) -> None:
    assert derive_values(requirement, reported, target).status is status


def test_a_ladder_may_have_a_last_stage_that_counts_as_done() -> None:
    ladder = a_ladder("stored", "returned", "lost", done_from="stored", done_until="returned")

    statuses = [
        derive_values(ladder, ReportedValues(None, None, stage), None).status
        for stage in ("stored", "returned", "lost")
    ]

    assert statuses == [Status.DONE, Status.DONE, Status.IN_PROGRESS]


# Which update counts


def test_an_item_that_nobody_reported_has_no_state() -> None:
    assert derive_state(CONFIRM, a_history()) is None


def test_the_latest_observation_counts() -> None:
    earlier = an_update(1, november(5), Status.IN_PROGRESS)
    later = an_update(2, november(6), Status.DONE)

    state = state_of(CONFIRM, earlier, later)

    assert (state.update, state.status, state.assurance) == (later.update, Status.DONE, Assurance.REPORTED)


def test_a_late_arrival_does_not_replace_a_later_observation() -> None:
    done_on_the_6th = an_update(1, november(6), Status.DONE)
    arrived_late = an_update(2, november(4), Status.BLOCKED, recorded_at=november(8))

    assert state_of(CONFIRM, done_on_the_6th, arrived_late).status is Status.DONE


def test_of_two_updates_observed_at_one_instant_the_one_recorded_last_counts() -> None:
    first_recorded = an_update(1, november(6), Status.BLOCKED)
    last_recorded = an_update(2, november(6), Status.DONE, recorded_at=november(7))

    assert state_of(CONFIRM, last_recorded, first_recorded).status is Status.DONE


def test_after_a_retraction_the_update_before_counts_again() -> None:
    before = an_update(1, november(5), Status.IN_PROGRESS)
    retracted = an_update(2, november(6), Status.DONE, retracted_at=november(7))

    assert state_of(CONFIRM, before, retracted).status is Status.IN_PROGRESS


def test_an_item_whose_updates_are_all_retracted_has_no_state() -> None:
    retracted = an_update(1, november(6), Status.DONE, retracted_at=november(7))

    assert derive_state(CONFIRM, a_history(retracted)) is None


# Verifications and disputes


def test_a_confirmation_verifies_the_update_that_counts() -> None:
    update = an_update(1, november(5))

    state = state_of(CONFIRM, update, a_confirmation(2, update, november(6)))

    assert (state.assurance, state.renewed_at) == (Assurance.VERIFIED, november(6))


def test_a_new_update_is_not_verified_by_a_confirmation_of_the_one_before() -> None:
    confirmed_update, new_update = an_update(1, november(5)), an_update(3, november(7))

    state = state_of(CONFIRM, confirmed_update, a_confirmation(2, confirmed_update, november(6)), new_update)

    assert (state.assurance, state.renewed_at) == (Assurance.REPORTED, november(7))


def test_of_a_disputed_count_the_lower_value_counts() -> None:
    update = an_update(1, november(5), value=10, target=10)

    state = state_of(COUNT, update, a_dispute(2, update, november(6), value=4))

    assert (state.status, state.value, state.assurance) == (Status.IN_PROGRESS, 4, Assurance.DISPUTED)


def test_a_dispute_never_makes_the_state_better() -> None:
    update = an_update(1, november(5), Status.IN_PROGRESS, value=4, target=10)

    state = state_of(COUNT, update, a_dispute(2, update, november(6), value=10))

    assert (state.status, state.value) == (Status.IN_PROGRESS, 4)


def test_of_a_disputed_countdown_the_higher_value_counts() -> None:
    update = an_update(1, november(5), value=0)

    state = state_of(COUNTDOWN, update, a_dispute(2, update, november(6), value=3))

    assert (state.status, state.value) == (Status.IN_PROGRESS, 3)


def test_of_a_disputed_ladder_the_earlier_stage_counts() -> None:
    update = an_update(1, november(5), stage="paid")

    state = state_of(LADDER, update, a_dispute(2, update, november(6), stage="drafted"))

    assert (state.status, state.stage) == (Status.IN_PROGRESS, "drafted")


def test_a_dispute_without_a_value_leaves_the_status_and_marks_it_disputed() -> None:
    update = an_update(1, november(5), Status.DONE)

    state = state_of(CONFIRM, update, a_dispute(2, update, november(6)))

    assert (state.status, state.assurance) == (Status.DONE, Assurance.DISPUTED)


def test_a_new_update_does_not_end_a_dispute() -> None:
    disputed = an_update(1, november(5), value=10, target=10)
    answer = an_update(3, november(7), value=12, target=10)

    state = state_of(COUNT, disputed, a_dispute(2, disputed, november(6), value=4), answer)

    assert (state.value, state.assurance) == (4, Assurance.DISPUTED)


def test_the_agency_that_raised_a_dispute_ends_it_by_settling() -> None:
    update = an_update(1, november(5), value=10, target=10)
    dispute = a_dispute(2, update, november(6), value=4)

    state = state_of(COUNT, update, dispute, a_settlement(3, update, november(7)))

    assert (state.value, state.assurance, state.disputes) == (10, Assurance.REPORTED, ())


def test_the_agency_that_raised_a_dispute_ends_it_by_confirming() -> None:
    update = an_update(1, november(5))
    dispute = a_dispute(2, update, november(6))

    state = state_of(CONFIRM, update, dispute, a_confirmation(3, update, november(7)))

    assert state.assurance is Assurance.VERIFIED


def test_another_agency_does_not_end_a_dispute() -> None:
    update = an_update(1, november(5))
    dispute = a_dispute(2, update, november(6), agency=BAWASLU)

    state = state_of(CONFIRM, update, dispute, a_confirmation(3, update, november(7), agency=POLICE))

    assert (state.assurance, state.disputes) == (Assurance.DISPUTED, (dispute,))


def test_a_coordinator_settles_all_disputes() -> None:
    update = an_update(1, november(5))
    disputes = a_dispute(2, update, november(6), agency=BAWASLU), a_dispute(3, update, november(6), agency=POLICE)
    settlement = a_settlement(4, update, november(7), agency="gubernur", role=Role.COORDINATOR)

    assert state_of(CONFIRM, update, *disputes, settlement).disputes == ()


def test_an_agency_has_at_most_one_dispute_and_its_last_one_counts() -> None:
    update = an_update(1, november(5), value=10, target=10)
    first_dispute, second_dispute = (
        a_dispute(2, update, november(6), value=2),
        a_dispute(3, update, november(7), value=8),
    )

    state = state_of(COUNT, update, first_dispute, second_dispute)

    assert (state.value, state.disputes) == (8, (second_dispute,))


def test_a_dispute_of_a_retracted_update_does_not_count() -> None:
    retracted = an_update(1, november(5), value=10, target=10, retracted_at=november(7))
    new_update = an_update(3, november(7), value=10, target=10)

    state = state_of(COUNT, retracted, a_dispute(2, retracted, november(6), value=4), new_update)

    assert (state.value, state.assurance) == (10, Assurance.REPORTED)


# Targets that change after the report


def test_a_count_is_not_done_any_more_when_its_target_rises() -> None:
    update = an_update(1, november(5), Status.DONE, value=10, target=10)

    state = state_of(COUNT, update, a_target_change(2, 12, november(8)))

    assert (state.status, state.target, state.target_moved_at) == (Status.IN_PROGRESS, 12, november(8))


def test_an_update_recorded_after_a_target_change_has_the_target_of_its_own_time() -> None:
    change = a_target_change(1, 12, november(4))
    update = an_update(2, november(5), Status.DONE, value=10, target=10)

    state = state_of(COUNT, change, update)

    assert (state.status, state.target, state.target_moved_at) == (Status.DONE, 10, None)


def test_a_target_that_changes_back_is_as_reported() -> None:
    update = an_update(1, november(5), Status.DONE, value=10, target=10)
    changes = a_target_change(2, 12, november(8)), a_target_change(3, 10, november(9))

    state = state_of(COUNT, update, *changes)

    assert (state.status, state.target, state.target_moved_at) == (Status.DONE, 10, None)


def test_a_blocked_count_stays_blocked_under_another_target() -> None:
    update = an_update(1, november(5), Status.BLOCKED, target=10)

    assert state_of(COUNT, update, a_target_change(2, 12, november(8))).status is Status.BLOCKED


def test_a_status_reported_without_a_target_gives_way_to_a_target_that_comes_later() -> None:
    update = an_update(1, november(5), Status.DONE, value=7)

    state = state_of(COUNT, update, a_target_change(2, 10, november(8)))

    assert (state.status, state.target) == (Status.IN_PROGRESS, 10)


# Check-ins


def test_a_check_in_renews_the_report() -> None:
    update = an_update(1, november(5))

    state = state_of(CONFIRM, update, RecordedCheckIn(november(9), november(9)))

    assert (state.update.observed_at, state.renewed_at) == (november(5), november(9))


def test_a_check_in_earlier_than_the_report_renews_nothing() -> None:
    update = an_update(1, november(5))

    assert state_of(CONFIRM, update, RecordedCheckIn(november(3), november(9))).renewed_at == november(5)


# The past


def test_as_of_an_earlier_day_later_observations_do_not_count() -> None:
    updates = an_update(1, november(5), Status.IN_PROGRESS), an_update(2, november(8), Status.DONE)

    assert state_of(CONFIRM, *updates, as_of=AsOf(observed_by=november(7))).status is Status.IN_PROGRESS


def test_as_of_an_earlier_day_a_late_arrival_counts_for_the_day_it_was_observed() -> None:
    arrived_late = an_update(1, november(4), Status.BLOCKED, recorded_at=november(9))

    assert state_of(CONFIRM, arrived_late, as_of=AsOf(observed_by=november(5))).status is Status.BLOCKED


def test_a_late_arrival_was_not_known_before_it_was_recorded() -> None:
    arrived_late = an_update(1, november(4), Status.BLOCKED, recorded_at=november(9))

    assert derive_state(CONFIRM, a_history(arrived_late), AsOf(november(5), november(8))) is None


def test_a_retracted_update_counts_as_of_an_instant_before_its_retraction_was_recorded() -> None:
    update = an_update(1, november(5), Status.DONE, retracted_at=november(8))

    assert state_of(CONFIRM, update, as_of=AsOf(recorded_by=november(7))).status is Status.DONE
    assert derive_state(CONFIRM, a_history(update), AsOf(recorded_by=november(8))) is None


def test_a_retraction_takes_the_update_out_of_all_days_that_were_observed() -> None:
    update = an_update(1, november(5), Status.DONE, retracted_at=november(8))

    assert derive_state(CONFIRM, a_history(update), AsOf(observed_by=november(6))) is None


def test_as_of_an_earlier_day_a_confirmation_that_came_later_does_not_count() -> None:
    update = an_update(1, november(5))

    state = state_of(CONFIRM, update, a_confirmation(2, update, november(8)), as_of=AsOf(observed_by=november(7)))

    assert state.assurance is Assurance.REPORTED


@pytest.mark.parametrize("as_of", [AsOf(observed_by=november(7)), AsOf(recorded_by=november(7))])
def test_a_target_change_counts_from_the_instant_it_was_recorded(as_of: AsOf) -> None:
    update = an_update(1, november(5), Status.DONE, value=10, target=10)

    state = state_of(COUNT, update, a_target_change(2, 12, november(8)), as_of=as_of)

    assert (state.status, state.target) == (Status.DONE, 10)


def test_a_check_in_that_was_not_recorded_yet_renews_nothing() -> None:
    update, check_in = an_update(1, november(5)), RecordedCheckIn(november(6), november(9))

    state = state_of(CONFIRM, update, check_in, as_of=AsOf(recorded_by=november(8)))

    assert state.renewed_at == november(5)


# One more update


@pytest.mark.parametrize("observed_on", [4, 7])
def test_applying_an_update_gives_the_same_state_as_deriving_it_from_the_whole_history(observed_on: int) -> None:
    first_update = an_update(1, november(5), value=10, target=10)
    dispute, check_in = a_dispute(2, first_update, november(6), value=4), RecordedCheckIn(november(8), november(8))
    last_update = an_update(3, november(observed_on), Status.IN_PROGRESS, value=6, target=10, recorded_at=november(9))

    applied = apply_update(COUNT, state_of(COUNT, first_update, dispute, check_in), last_update.update, [check_in])

    assert applied == state_of(COUNT, first_update, dispute, check_in, last_update)
