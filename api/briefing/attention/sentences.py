"""What an entry for the silence of whole regions says, in both languages."""

from collections.abc import Mapping, Sequence

from api.briefing.attention.domain import SilentRegions
from api.core.catalogue import sentence
from api.core.schemas import Bilingual
from api.reference.regions.models import Region

MAX_TITLES = 3
ONE_REGION = sentence("silence.one_region")
REGIONS = sentence("silence.regions")
CRITICAL = sentence("silence.critical")
MORE = sentence("silence.more")


def silence_title(
    silence: SilentRegions, about: Sequence[Bilingual], regions: Mapping[str, Region], of: str
) -> Bilingual:
    """`about` are the titles of silent requirements, the costliest first; `of` is the region that the entry names."""
    return Bilingual(
        id=_silence_title(silence, [it.id for it in about], regions[of], "id"),
        en=_silence_title(silence, [it.en for it in about], regions[of], "en"),
    )


def _silence_title(silence: SilentRegions, titles: Sequence[str], region: Region, language: str) -> str:
    template = ONE_REGION if len(silence.regions) == 1 else REGIONS
    head = template.in_language(
        language,
        n=len(silence.regions),
        name=f"{region.kind} {region.name}",
        reported=silence.reported.reported,
        items=silence.reported.items,
    )
    critical = CRITICAL.in_language(language, n=silence.critical_units) if silence.critical_units else ""
    return f"{head}{critical}: {listed(titles, MAX_TITLES, language)}"


def listed(texts: Sequence[str], maximum: int, language: str) -> str:
    """The first of some texts, and how many more there are."""
    more = MORE.in_language(language, n=len(texts) - maximum) if len(texts) > maximum else ""
    return "; ".join(texts[:maximum]) + more
