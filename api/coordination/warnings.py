"""Warnings that come with the answer to a write. They do not refuse it."""

from collections.abc import Iterable

from api.core.catalogue import sentences
from api.reporting.updates.schemas import ReportWarning

TENURE_NOT_KNOWN = "tenure_not_known"
REPORTS_STAND = "reports_stand"
EVENT_NOT_HELD = "event_not_held"
TEXTS = sentences("warnings")


def warning_bodies(warning_codes: Iterable[str], language: str) -> list[ReportWarning]:
    return [
        ReportWarning(code=warning_code, message=TEXTS[warning_code].in_language(language))
        for warning_code in warning_codes
    ]
