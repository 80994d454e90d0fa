"""What belongs in the report, and in which order. Pure: no session, no clock, no HTTP."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple
from urllib.parse import urlencode

from api.core.errors import Unfit
from api.core.text import LocalizedText
from api.reference.agencies.models import Agency

OVERDUE, CRITICAL, SILENT = "overdue", "overdue_critical", "silent"
MOST_DECISIONS = 3


class PeriodUnfit(Unfit):
    code = "period_unfit"
    says = LocalizedText(
        id="Tulis 'since' sebelum 'on' dan sebelum hari ini (atau penutupan pemilihan).",
        en="Let 'since' come before 'on', and before today (or the close of the election).",
    )


class Concern(NamedTuple):
    """Items of one requirement in one place that need somebody's attention."""

    why: str
    function: str
    agency: Agency | None
    requirement: str
    units: int

    @property
    def office(self) -> tuple[str | None, str]:
        """Where no agency is known, the function without its office."""
        return (None, self.function) if self.agency is None else (self.agency.slug, "")


def by_office(found: Iterable[Concern], whys: Collection[str]) -> list[list[Concern]]:
    """The office with most of what is critical first, then with most of all."""
    offices: dict[tuple[str | None, str], list[Concern]] = defaultdict(list)
    for it in found:
        if it.why in whys:
            offices[it.office].append(it)
    return sorted(offices.values(), key=lambda it: (-units(it, CRITICAL), -units(it), it[0].office[0] or "~"))


def units(found: Iterable[Concern], why: str | None = None) -> int:
    return sum(it.units for it in found if why in (None, it.why))


class Links(NamedTuple):
    """Where the numbers of one report are answered."""

    election: str
    region: str
    on: date
    since: date

    def report(self) -> str:
        asked = {"election": self.election, "on": self.on, "since": self.since}
        return f"/v1/situation-reports/{self.region}?{urlencode(asked)}"

    def readiness(self) -> str:
        asked = {"election": self.election, "as_of": self.on, "since": self.since, "depth": 0}
        return f"/v1/readiness/{self.region}?{urlencode(asked)}"

    def attention(self, why: str | None = None, of: Concern | None = None) -> str:
        asked = {"election": self.election, "as_of": self.on} | ({"why": why} if why else {})
        if of is not None:
            asked["agency"] = "none" if of.agency is None else of.agency.slug
        if of is not None and of.agency is None:
            asked["owed_by"] = of.function
        return f"/v1/readiness/{self.region}/attention?{urlencode(asked)}"

    def commitments(self, after: date, before: date, status: str | None = None) -> str:
        asked = {"election": self.election, "within": self.region, "as_of": self.on}
        asked |= {"due_after": after, "due_before": before} | ({"status": status} if status else {})
        return f"/v1/commitments?{urlencode(asked)}"

    def then(self, path: str) -> str:
        return f"/v1/{path}?{urlencode({'as_of': self.on})}"

    def item(self, requirement: str) -> str:
        asked = {"election": self.election, "as_of": self.on}
        return f"/v1/readiness-checklists/{self.region}/items/{requirement}?{urlencode(asked)}"
