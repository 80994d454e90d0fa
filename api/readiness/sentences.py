"""What is said of a region in whole sentences, in both languages."""

from typing import NamedTuple

from api.core.status import Band
from api.core.text import LocalizedText

REASONS = {
    "nothing_reported": LocalizedText(id="Belum ada yang dilaporkan.", en="Nothing has been reported."),
    "nothing_expected": LocalizedText(id="Tidak ada yang perlu dilaporkan.", en="Nothing has to be reported."),
    "critical_overdue": LocalizedText(
        id="Ada syarat penting yang lewat tenggat dan belum selesai.", en="Something critical is past due and not done."
    ),
    "children_late": LocalizedText(
        id="Terlalu banyak wilayah di bawahnya terlambat.", en="Too many of the regions below are late."
    ),
    "low_coverage": LocalizedText(
        id="Terlalu sedikit yang dilaporkan dari yang sudah atau segera jatuh tempo.",
        en="Too little is reported of what is due or will be before long.",
    ),
    "all_done": LocalizedText(
        id="Semua yang penting dan semua yang jatuh tempo sudah selesai.",
        en="All that is critical and all that is due is done.",
    ),
    "due_undone": LocalizedText(
        id="Ada yang lewat tenggat dan belum selesai.", en="Something is past due and not done."
    ),
    "due_disputed": LocalizedText(id="Ada yang jatuh tempo dan disanggah.", en="Something that is due is disputed."),
    "due_expired": LocalizedText(
        id="Ada laporan yang perlu diperbarui.", en="Something that is due needs reporting anew."
    ),
    "due_silent": LocalizedText(
        id="Ada yang lewat tenggat dan belum dilaporkan.", en="Something is past due and nobody has reported it."
    ),
    "critical_soon": LocalizedText(
        id="Syarat penting segera jatuh tempo dan belum selesai.", en="Something critical is due in days and not done."
    ),
    "nothing_late": LocalizedText(id="Tidak ada yang lewat tenggat.", en="Nothing is past due."),
}
BANDS = {
    Band.READY: LocalizedText(id="siap", en="ready"),
    Band.ON_TRACK: LocalizedText(id="sesuai jadwal", en="on track"),
    Band.AT_RISK: LocalizedText(id="berisiko", en="at risk"),
    Band.LATE: LocalizedText(id="terlambat", en="late"),
    Band.NO_DATA: LocalizedText(id="belum ada data", en="without data"),
}
FIRST = LocalizedText(
    id="{name}{day}: {band}, {score}, karena {reason}.",
    en="{name}{day} is {band}, {score}, because {reason}.",
)
NO_SCORE = LocalizedText(id="tanpa skor", en="with no score")
PERCENT = LocalizedText(id="skor {n} persen", en="with a score of {n} percent")
DAY = LocalizedText(id=" pada {h}", en=" on {h}")
COUNTS = LocalizedText(
    id="Dari {units} butir dilaporkan {known} dan selesai {done}; {overdue} lewat tenggat, {silent} belum bersuara.",
    en="Of {units} items {known} are reported and {done} done; {overdue} are overdue, {silent} silent.",
)


class Said(NamedTuple):
    """What the sentences speak of."""

    name: str
    h: str | None
    band: Band
    reason: str
    percent: int | None
    units: int
    known: int
    done: int
    overdue: int
    silent: int


def reason(code: str, language: str) -> str:
    return REASONS[code].in_(language)


def summary(said: Said, language: str) -> str:
    """Two sentences: how it stands and why, and what that is made of."""
    why = REASONS[said.reason].in_(language)
    why = why[0].lower() + why[1:].rstrip(".")
    score = NO_SCORE.in_(language) if said.percent is None else PERCENT.in_(language, n=said.percent)
    day = DAY.in_(language, h=said.h) if said.h else ""
    band = BANDS[said.band].in_(language)
    first = FIRST.in_(language, name=said.name, day=day, band=band, score=score, reason=why)
    return f"{first} {COUNTS.in_(language, **_numbers(said, language))}"


def _numbers(said: Said, language: str) -> dict[str, str]:
    """Thousands as the language writes them."""
    names = ("units", "known", "done", "overdue", "silent")
    written = {name: f"{getattr(said, name):,}" for name in names}
    return {name: it.replace(",", ".") if language == "id" else it for name, it in written.items()}
