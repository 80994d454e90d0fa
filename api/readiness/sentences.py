"""A region's readiness in whole sentences, in both languages."""

from typing import NamedTuple

from api.core.catalogue import sentence, sentences
from api.core.status import Band
from api.core.written import written_integer

REASONS = sentences("readiness.reasons")
BANDS = {Band(name): text for name, text in sentences("readiness.bands").items()}
FIRST = sentence("readiness.first")
NO_SCORE = sentence("readiness.no_score")
PERCENT = sentence("readiness.percent")
DAY = sentence("readiness.day")
COUNTS = sentence("readiness.counts")


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
    """Return the counts as the language writes them."""
    count_names = ("units", "known", "done", "overdue", "silent")
    return {count_name: written_integer(getattr(facts, count_name), language) for count_name in count_names}
