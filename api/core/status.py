"""The status of an item, how well it is assured, and the band of a region."""

from enum import StrEnum


class Status(StrEnum):
    """How far the work on an item has come."""

    UNKNOWN = "unknown"
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"


class Assurance(StrEnum):
    """Who vouches for an item's status: nobody, the reporting agency or a verifier; or a verifier disputes it."""

    NONE = "none"
    REPORTED = "reported"
    VERIFIED = "verified"
    DISPUTED = "disputed"


class StatedStatus(StrEnum):
    """What a public statement, event or agreement gives as status."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    PLANNED = "planned"


class Band(StrEnum):
    """The readiness of a region as a whole, in five steps."""

    NO_DATA = "no_data"
    LATE = "late"
    AT_RISK = "at_risk"
    ON_TRACK = "on_track"
    READY = "ready"
