"""The states of an agreement, and what they report to items. Pure: no session, no clock, no HTTP."""

from datetime import date

from api.checklists.models import Measure, Requirement
from api.coordination import days, states
from api.coordination.agreements.models import AgreementState, AgreementStatus
from api.coordination.agreements.schemas import AgreementStateInput

TRANSITIONS: dict[str | None, tuple[str, ...]] = {
    None: ("planned", "scheduled", "signed", "in_force"),
    "planned": ("scheduled", "signed", "broken_off"),
    "scheduled": ("planned", "signed", "broken_off"),
    "signed": ("in_force", "ended", "broken_off"),
    "in_force": ("ended", "broken_off"),
    "ended": (),
    "broken_off": (),
}
"""The states that may follow each state. Only a signed agreement comes into force; a renewal is another agreement."""
REPORTED = ("signed", "in_force", "ended")
"""States that are reported to the items which the agreement speaks for."""


def day_of_new_state(body: AgreementStateInput, current_state: AgreementState | None, latest_day: date) -> date | None:
    """Return the day of a new state; None where nobody knows on which day the agreement was signed.

    Refuses a state that cannot follow the current one, and a day before it or after `latest_day`.
    """
    states.check_transition(TRANSITIONS, None if current_state is None else current_state.state, body.state)
    state_day = body.on if body.state is AgreementStatus.SIGNED else body.on or latest_day
    days.check_day(state_day, None if current_state is None else current_state.on, latest_day, "body/state/on")
    return state_day


def reported_value(requirement: Requirement, status: str) -> dict[str, str] | None:
    """Return what an update of the item says, by its field; None where the item's measure does not fit."""
    if requirement.measure is Measure.LADDER and status in {
        ladder_stage["slug"] for ladder_stage in requirement.stages
    }:
        return {"stage": status}
    if requirement.measure is Measure.CONFIRM and status != "ended":
        return {"status": "done"}
    return None
