"""Refusals of a verification."""

from api.core.errors import Conflict


class NotIndependent(Conflict):
    code = "not_independent"


class UpdateNotCurrent(Conflict):
    code = "update_not_current"


class NothingDisputed(Conflict):
    code = "nothing_disputed"


class EvidenceMissing(Conflict):
    code = "evidence_missing"


VERIFICATION_REFUSALS = (NotIndependent, UpdateNotCurrent, NothingDisputed, EvidenceMissing)
