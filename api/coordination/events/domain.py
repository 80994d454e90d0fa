"""Which states an event may go through. Pure: no session, no clock, no HTTP."""

from collections.abc import Mapping

MOVES: dict[str | None, tuple[str, ...]] = {
    None: ("planned", "held"),
    "planned": ("rescheduled", "held", "cancelled"),
    "rescheduled": ("rescheduled", "held", "cancelled"),
    "held": (),
    "cancelled": (),
}
"""What was held or called off stays so; what comes of it is an event of its own."""
AWAITED = ("planned", "rescheduled")


def leads_back(event: str, later: str, becomes: Mapping[str, str | None]) -> bool:
    """Whether following what became of `later` ends at `event`."""
    at: str | None = later
    while at is not None and at != event:
        at = becomes.get(at)
    return at == event
