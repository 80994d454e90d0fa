"""Refusals of evidence."""

from api.core.errors import ApiError, Conflict, Unprocessable


class EvidenceTooLarge(ApiError):
    status, code = 413, "evidence_too_large"


class EvidenceType(ApiError):
    status, code = 415, "evidence_type"


class EvidenceIncomplete(Unprocessable):
    code = "evidence_incomplete"


class EvidenceElsewhere(Unprocessable):
    code = "evidence_elsewhere"


class EvidenceErased(Conflict):
    status, code = 410, "evidence_erased"


EVIDENCE_REFUSALS = (EvidenceIncomplete, EvidenceElsewhere)
"""Refusals of an update because of its evidence."""
