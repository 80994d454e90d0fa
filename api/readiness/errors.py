"""What questions about readiness are refused for."""

from api.checklists.errors import NotInTemplate, TooRecent, TooWide
from api.core.errors import (
    CodeMalformed,
    CodeWithoutDots,
    Conflict,
    MomentMalformed,
    NotFound,
    OffsetPlusEncoded,
    Unprocessable,
)
from api.core.text import LocalizedText
from api.elections.errors import NoChecklist, RegionTakesNoPart


class AssumptionMalformed(Unprocessable):
    code = "assumption_malformed"
    message = LocalizedText(
        id="Tulis andaian sebagai SYARAT@WILAYAH:STATUS, misalnya LOG-08@64.08.04:done; paling banyak 50.",
        en="Write an assumption as REQUIREMENT@REGION:STATUS, for example LOG-08@64.08.04:done; at most 50.",
    )


class AssumptionElsewhere(Conflict):
    code = "assumption_elsewhere"
    message = LocalizedText(
        id="Butir yang diandaikan tidak dilaporkan di wilayah ini atau satu tingkat di bawahnya.",
        en="What is assumed is not answered in this region or one level below it.",
    )


class ByDayOnly(Unprocessable):
    code = "by_day_only"
    message = LocalizedText(
        id="Di atas kabupaten/kota keadaan lampau dijawab per hari: tulis harinya saja, misalnya 2024-11-20 atau H-7. "
        "Untuk jam tertentu, tanyakan kabupaten/kotanya.",
        en="Above a regency or city the past is told by the day: write the day alone, for example 2024-11-20 or H-7. "
        "For an hour of it, ask for the regency.",
    )


class SpanUnfit(Unprocessable):
    code = "span_unfit"
    message = LocalizedText(
        id="Tulis 'from' tidak sesudah 'to' atau hari ini, dan paling banyak {most} hari sekaligus.",
        en="Let 'from' come no later than 'to' and today, and ask for {most} days at most.",
    )


REFUSALS = (
    NotFound,
    NoChecklist,
    RegionTakesNoPart,
    NotInTemplate,
    CodeMalformed,
    CodeWithoutDots,
    MomentMalformed,
    OffsetPlusEncoded,
    TooRecent,
    TooWide,
    ByDayOnly,
    AssumptionMalformed,
    AssumptionElsewhere,
)
"""What every question about a region's readiness can be refused for."""
