"""Warnings about an update. It is recorded all the same, but its reporter should check it."""

from api.checklists.models import Requirement
from api.core.text import LocalizedText

WARNINGS = {
    "retracted": LocalizedText(
        id="Laporan ini sudah pernah tercatat, lalu ditarik. Untuk melapor lagi, buat client_id baru.",
        en="This update was recorded before and taken back since. To report anew, make a new client_id.",
    ),
    "above_target": LocalizedText(
        id="Nilainya di atas target. Periksa angkanya; di atas 110 persen harus ada catatan.",
        en="The value is above the target. Check the number; above 110 percent it takes a note.",
    ),
    "target_missing": LocalizedText(
        id="Targetnya belum diketahui, jadi kemajuannya belum dapat dihitung.",
        en="The target is not known yet, so progress cannot be worked out.",
    ),
    "evidence_missing": LocalizedText(
        id="Syarat ini memerlukan bukti; tanpa bukti laporan ini belum dapat diverifikasi.",
        en="This requirement asks for evidence; without it the update cannot be verified.",
    ),
}


def value_warnings(requirement: Requirement, value: int | None, target: int | None) -> list[str]:
    """Return the codes of the warnings about a value and its target."""
    warning_codes = []
    if value is not None and target is not None and value > target:
        warning_codes.append("above_target")
    if requirement.measure.has_target and target is None:
        warning_codes.append("target_missing")
    return warning_codes
