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
from api.elections.errors import NoChecklist, RegionTakesNoPart


class AssumptionMalformed(Unprocessable):
    code = "assumption_malformed"


class AssumptionElsewhere(Conflict):
    code = "assumption_elsewhere"


class ByDayOnly(Unprocessable):
    code = "by_day_only"


class SpanUnfit(Unprocessable):
    code = "span_unfit"


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
