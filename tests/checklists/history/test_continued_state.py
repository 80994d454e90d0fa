"""A state that continues from the one before equals the state derived from the whole history. No database."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from api.checklists.history.domain import (
    RecordedCheckIn,
    RecordedUpdate,
    State,
    apply_check_in,
    apply_target_change,
    apply_update,
    apply_verification,
    derive_state,
)
from api.checklists.history.models import TargetChange, Verification, VerificationKind
from api.checklists.models import Measure, Requirement
from api.core.caller import Role
from api.core.status import Status
from tests.checklists.rows import (
    BAWASLU,
    KPU,
    POLICE,
    a_count,
    a_history,
    a_ladder,
    a_requirement,
    a_target_change,
    a_verification,
    an_update,
    november,
)

REQUIREMENTS = (
    a_requirement(),
    a_count({"factor": "1", "figure": "stations"}),
    a_requirement(Measure.COUNT_DOWN),
    a_ladder("drafted", "signed", "paid", done_from="signed"),
)
HOURS, NUMBERS = st.integers(0, 9), st.integers(0, 4)
STAGES = st.sampled_from(["drafted", "signed", "paid"])
STEPS = st.one_of(
    st.tuples(st.just("update"), HOURS, NUMBERS, st.sampled_from([*Status][1:]), STAGES),
    st.tuples(st.just("verification"), HOURS, NUMBERS, st.sampled_from([*VerificationKind]), STAGES),
    st.tuples(st.just("check_in"), HOURS, NUMBERS, st.none(), STAGES),
    st.tuples(st.just("target_change"), HOURS, NUMBERS, st.none(), STAGES),
)
AGENCIES = ((BAWASLU, Role.VERIFIER), (POLICE, Role.VERIFIER), (KPU, Role.COORDINATOR))


class _Item:
    """Records of one item with the state that continues with each of them."""

    def __init__(self, requirement: Requirement) -> None:
        self.requirement = requirement
        self.records: list[RecordedUpdate | Verification | RecordedCheckIn | TargetChange] = []
        self.state: State | None = None

    @property
    def updates(self) -> list[RecordedUpdate]:
        return [it for it in self.records if isinstance(it, RecordedUpdate)]

    def update(self, observed_at: datetime, number: int, status: Status, stage: str) -> None:
        is_ladder, is_count = self.requirement.stages, self.requirement.measure is Measure.COUNT
        update = an_update(
            len(self.records),
            observed_at,
            status,
            value=None if is_ladder else number,
            target=3 if is_count else None,
            stage=stage if is_ladder else None,
        )
        later_check_ins = [
            it for it in self.records if isinstance(it, RecordedCheckIn) and it.observed_at >= observed_at
        ]
        self.state = apply_update(self.requirement, self.state, update.update, later_check_ins)
        self.records.append(update)

    def verification(self, observed_at: datetime, number: int, kind: VerificationKind, stage: str) -> None:
        if self.state is None:
            return
        agency, role = AGENCIES[number % 3]
        verification = a_verification(
            len(self.records),
            self.updates[-1 - number % len(self.updates)],
            kind,
            observed_at,
            agency=agency,
            role=role,
            value=None if self.requirement.stages else number,
            stage=stage if self.requirement.stages else None,
        )
        self.state = apply_verification(self.requirement, self.state, verification)
        self.records.append(verification)

    def check_in(self, observed_at: datetime, _: int, __: None, ___: str) -> None:
        check_in = RecordedCheckIn(observed_at, november(20))
        self.state = apply_check_in(self.state, check_in) if self.state else None
        self.records.append(check_in)

    def target_change(self, observed_at: datetime, number: int, _: None, __: str) -> None:
        if self.state is not None and self.requirement.measure is Measure.COUNT:
            change = a_target_change(len(self.records), number or None, observed_at)
            self.state = apply_target_change(self.requirement, self.state, change)
            self.records.append(change)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(REQUIREMENTS), st.lists(STEPS, max_size=12))
def test_a_continued_state_equals_the_derived_one(
    requirement: Requirement, steps: list[tuple[str, int, int, object, str]]
) -> None:
    item = _Item(requirement)

    for kind, hours, *arguments in steps:
        getattr(item, kind)(november(10) + timedelta(hours=hours), *arguments)

        assert item.state == derive_state(requirement, a_history(*item.records))
