"""Warnings about an update. It is recorded all the same, but its reporter should check it."""

from api.checklists.models import Requirement
from api.core.catalogue import sentences

WARNINGS = sentences("warnings")


def value_warnings(requirement: Requirement, value: int | None, target: int | None) -> list[str]:
    """Return the codes of the warnings about a value and its target."""
    warning_codes = []
    if value is not None and target is not None and value > target:
        warning_codes.append("above_target")
    if requirement.measure.has_target and target is None:
        warning_codes.append("target_missing")
    return warning_codes
