"""What is refused, and with which sentence. Pure: no session, no clock, no HTTP."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

from api.core.errors import Conflict, Unfit
from api.core.region_codes import parent
from api.core.status import Status
from api.core.text import LocalizedText
from api.core.time import day_end

ASSUMPTION = re.compile(r"([A-Z0-9-]{1,16})@([0-9A-Z.]{2,17}):([a-z_]{4,14})", re.ASCII)
MOST_ASSUMED = 50
MOST_DAYS = 100


class AssumptionMalformed(Unfit):
    code = "assumption_malformed"
    says = LocalizedText(
        id="Tulis andaian sebagai SYARAT@WILAYAH:STATUS, misalnya LOG-08@64.08.04:done; paling banyak 50.",
        en="Write an assumption as REQUIREMENT@REGION:STATUS, for example LOG-08@64.08.04:done; at most 50.",
    )


class AssumptionElsewhere(Conflict):
    code = "assumption_elsewhere"
    says = LocalizedText(
        id="Butir yang diandaikan tidak dilaporkan di wilayah ini atau satu tingkat di bawahnya.",
        en="What is assumed is not answered in this region or one level below it.",
    )


class ByDayOnly(Unfit):
    code = "by_day_only"
    says = LocalizedText(
        id="Di atas kabupaten/kota keadaan lampau dijawab per hari: tulis harinya saja, misalnya 2024-11-20 atau H-7. "
        "Untuk jam tertentu, tanyakan kabupaten/kotanya.",
        en="Above a regency or city the past is told by the day: write the day alone, for example 2024-11-20 or H-7. "
        "For an hour of it, ask for the regency.",
    )


class SpanUnfit(Unfit):
    code = "span_unfit"
    says = LocalizedText(
        id="Tulis 'from' tidak sesudah 'to' atau hari ini, dan paling banyak {most} hari sekaligus.",
        en="Let 'from' come no later than 'to' and today, and ask for {most} days at most.",
    )


def days(first: date, last: date) -> list[date]:
    """Each of them, both ends included."""
    count = (last - first).days + 1
    if not 0 < count <= MOST_DAYS:
        raise SpanUnfit(pointer="query/from", most=MOST_DAYS)
    return [first + timedelta(n) for n in range(count)]


def by_day(at: datetime, pointer: str) -> None:
    """Above the regency what is kept of the past is how each day ended."""
    if at != day_end(at):
        raise ByDayOnly(pointer=pointer)


def assumptions(text: str, code: str, answers: Callable[[str, str], bool]) -> dict[tuple[str, str], Status]:
    parts = [ASSUMPTION.fullmatch(part.strip()) for part in text.split(",")]
    found = {(it[2], it[1]): it[3] for it in parts if it is not None}
    if None in parts or len(found) > MOST_ASSUMED or not {*found.values()} <= {*Status}:
        raise AssumptionMalformed(pointer="query/assume")
    for region, requirement in found:
        if not (code == region or parent(region) == code) or not answers(region, requirement):
            raise AssumptionElsewhere(pointer="query/assume")
    return {key: Status(status) for key, status in found.items()}
