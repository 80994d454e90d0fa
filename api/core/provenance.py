"""Where a fact comes from."""

from enum import StrEnum


class Origin(StrEnum):
    """Whether the cited article says it, it was read into it, another page says it, it was worked out, or judged."""

    SEED = "seed"
    INFERRED = "inferred"
    EXTERNAL = "external"
    COMPUTED = "computed"
    JUDGEMENT = "judgement"


class DateOrigin(StrEnum):
    """How the date of something is known. `unknown`: nobody says; the date is then empty."""

    SEED = "seed"
    INFERRED = "inferred"
    EXTERNAL = "external"
    UNKNOWN = "unknown"


class EvidenceKind(StrEnum):
    """What shows that something is so."""

    MINUTES = "minutes"
    HANDOVER_RECEIPT = "handover_receipt"
    LETTER = "letter"
    PHOTO = "photo"
    LINK = "link"
