"""The status of an item, how well it is assured, and the band of a region."""

from enum import StrEnum


class Status(StrEnum):
    """How far the work on an item has come."""

    UNKNOWN = "unknown"
    """Nobody has reported it."""
    NOT_STARTED = "not_started"
    """Reported as not begun."""
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    """Reported as held up by something."""
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"
    """Reported as not needed here. It leaves the sums if a coordinator reported it or another agency verified it."""


class Assurance(StrEnum):
    """Who vouches for an item's status: nobody, the reporting agency or a verifier; or a verifier disputes it."""

    NONE = "none"
    """Nobody has reported it."""
    REPORTED = "reported"
    """The office that reports it says so."""
    VERIFIED = "verified"
    """An agency of another function confirmed it."""
    DISPUTED = "disputed"
    """An agency of another function contradicts it, and nobody has settled that."""


class StatedStatus(StrEnum):
    """What a public statement, event or agreement gives as status."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    PLANNED = "planned"


class Band(StrEnum):
    """The readiness of a region as a whole, in five steps."""

    NO_DATA = "no_data"
    """Nobody has reported, or too little of what is due."""
    LATE = "late"
    """Something critical is past due; above the regency: too many regions below are late."""
    AT_RISK = "at_risk"
    """Something due is not done, or something critical is due soon."""
    ON_TRACK = "on_track"
    """Nothing is late."""
    READY = "ready"
    """Everything critical and everything due is done."""
