"""Where a fact comes from."""

from enum import StrEnum


class Origin(StrEnum):
    """How a fact came to be known.

    `seed`: the article that Siaga was built from states it. `inferred`: that article implies it. `external`: another
    source states it. `computed`: calculated from other facts. `judgement`: somebody's assessment.
    """

    SEED = "seed"
    INFERRED = "inferred"
    EXTERNAL = "external"
    COMPUTED = "computed"
    JUDGEMENT = "judgement"


class DateOrigin(StrEnum):
    """How the date of something is known. `unknown`: no source gives one; the date is then empty."""

    SEED = "seed"
    INFERRED = "inferred"
    EXTERNAL = "external"
    UNKNOWN = "unknown"


class EvidenceKind(StrEnum):
    """The kinds of evidence for a fact."""

    MINUTES = "minutes"
    HANDOVER_RECEIPT = "handover_receipt"
    LETTER = "letter"
    PHOTO = "photo"
    LINK = "link"
