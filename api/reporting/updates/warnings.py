"""What is recorded all the same, and should be looked at: the codes and their sentences."""

from api.checklists.models import Measure, Requirement
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


def warnings_of(requirement: Requirement, value: int | None, target: int | None) -> list[str]:
    """The codes for one update; its evidence is looked at elsewhere."""
    found = []
    if value is not None and target is not None and value > target:
        found.append("above_target")
    if requirement.measure is Measure.COUNT and target is None:
        found.append("target_missing")
    return found
