"""Warnings that come with the answer to a write. They do not refuse it."""

from collections.abc import Iterable

from api.core.text import LocalizedText
from api.reporting.updates.schemas import ReportWarning

TENURE_NOT_KNOWN = "tenure_not_known"
REPORTS_STAND = "reports_stand"
EVENT_NOT_HELD = "event_not_held"
TEXTS = {
    TENURE_NOT_KNOWN: LocalizedText(
        id="Ada pejabat yang menurut catatan tidak diketahui menjabat di lembaga itu pada hari itu. "
        "Periksa GET /v1/officials.",
        en="An official is not known to have held office in that agency on that day. Check GET /v1/officials.",
    ),
    REPORTS_STAND: LocalizedText(
        id="Laporan butir yang dikirim bersama keadaan yang keliru itu masih berlaku. "
        "Cabut dengan POST /v1/retractions, memakai 'batch' dari jawaban waktu itu.",
        en="The items reported with the state that was a mistake still stand. "
        "Take them back with POST /v1/retractions, by the 'batch' that was answered then.",
    ),
    EVENT_NOT_HELD: LocalizedText(
        id="Kegiatan tempat penandatanganannya belum dicatat sebagai terlaksana.",
        en="The event in which it was signed has not been recorded as held.",
    ),
}


def warning_bodies(warning_codes: Iterable[str], language: str) -> list[ReportWarning]:
    return [
        ReportWarning(code=warning_code, message=TEXTS[warning_code].in_language(language))
        for warning_code in warning_codes
    ]
