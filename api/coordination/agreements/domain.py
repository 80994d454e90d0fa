"""Which states an agreement may go through. Pure: no session, no clock, no HTTP."""

from api.checklists.models import Measure, Requirement

MOVES: dict[str | None, tuple[str, ...]] = {
    None: ("planned", "scheduled", "signed", "in_force"),
    "planned": ("scheduled", "signed", "broken_off"),
    "scheduled": ("planned", "signed", "broken_off"),
    "signed": ("in_force", "ended", "broken_off"),
    "in_force": ("ended", "broken_off"),
    "ended": (),
    "broken_off": (),
}
"""Nothing is in force unsigned, and what ended or was broken off stays so; a renewal is an agreement of its own."""
REPORTED = ("signed", "in_force", "ended")
"""States that are reported to the items which the agreement speaks for."""


def reported_as(requirement: Requirement, state: str) -> dict[str, str] | None:
    """What the item's office would send; None: its measure has no word for it."""
    if requirement.measure is Measure.LADDER and state in {it["slug"] for it in requirement.stages}:
        return {"stage": state}
    if requirement.measure is Measure.CONFIRM and state != "ended":
        return {"status": "done"}
    return None
