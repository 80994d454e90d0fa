"""How an item stands, and how sure that is: two things; and how a region stands."""

from enum import StrEnum


class Status(StrEnum):
    UNKNOWN = "unknown"
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"


class Assurance(StrEnum):
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
    """How a region stands as a whole."""

    NO_DATA = "no_data"
    LATE = "late"
    AT_RISK = "at_risk"
    ON_TRACK = "on_track"
    READY = "ready"
