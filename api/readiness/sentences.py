"""A region's readiness in whole sentences, in both languages."""

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


class SummaryFacts(NamedTuple):
    """What the summary of a region names."""

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


def reason_text(reason: str, language: str) -> str:
    return REASONS[reason].in_language(language)


def summary_text(facts: SummaryFacts, language: str) -> str:
    """Return two sentences: the band, score and reason of a region, and the counts behind them."""
    reason_sentence = REASONS[facts.reason].in_language(language)
    reason_clause = reason_sentence[0].lower() + reason_sentence[1:].rstrip(".")
    score_text = (
        NO_SCORE.in_language(language) if facts.percent is None else PERCENT.in_language(language, n=facts.percent)
    )
    day_text = DAY.in_language(language, h=facts.h) if facts.h else ""
    band_text = BANDS[facts.band].in_language(language)
    first_sentence = FIRST.in_language(
        language, name=facts.name, day=day_text, band=band_text, score=score_text, reason=reason_clause
    )
    return f"{first_sentence} {COUNTS.in_language(language, **_counts(facts, language))}"


def _counts(facts: SummaryFacts, language: str) -> dict[str, str]:
    """Return the counts with the thousands separator of the language."""
    count_names = ("units", "known", "done", "overdue", "silent")
    written_counts = {count_name: f"{getattr(facts, count_name):,}" for count_name in count_names}
    return {
        count_name: written_count.replace(",", ".") if language == "id" else written_count
        for count_name, written_count in written_counts.items()
    }
