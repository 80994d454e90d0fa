"""What belongs in the report, in which order, and where its numbers can be checked. Pure: no session, clock or HTTP."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple
from urllib.parse import urlencode

from api.briefing.attention.schemas import AttentionReason
from api.briefing.situation.errors import PeriodUnfit
from api.reference.agencies.models import Agency

WEEK = timedelta(7)
MAX_DECISIONS = 3


def period(on: date | None, since: date | None, today: date) -> tuple[date, date]:
    """The day of the report, today at the latest, and the day it is compared with, by default a week before."""
    report_day = min(on or today, today)
    since_day = report_day - WEEK if since is None else since
    if since_day >= report_day:
        raise PeriodUnfit(pointer="query/since")
    return report_day, since_day


class Office(NamedTuple):
    """Who owes something: an agency; where none is recorded, the function."""

    agency: Agency | None
    function: str

    @property
    def key(self) -> tuple[str | None, str]:
        """The agency's slug; where no agency is recorded, the function."""
        return (None, self.function) if self.agency is None else (self.agency.slug, "")


class Concern(NamedTuple):
    """Items of one requirement in one region that need attention, and the agency that owes them."""

    reason: AttentionReason
    office: Office
    requirement: str
    units: int
    critical: bool


def by_office(concerns: Iterable[Concern], reasons: Collection[AttentionReason]) -> list[list[Concern]]:
    """The concerns with these reasons, grouped by office: first the office with most critical units, then with most."""
    concerns_by_office: dict[tuple[str | None, str], list[Concern]] = defaultdict(list)
    for concern in concerns:
        if concern.reason in reasons:
            concerns_by_office[concern.office.key].append(concern)
    return sorted(
        concerns_by_office.values(),
        key=lambda of_office: (
            -sum(concern.units for concern in of_office if concern.critical),
            -units(of_office),
            of_office[0].office.key[0] or "~",
        ),
    )


def units(concerns: Iterable[Concern]) -> int:
    return sum(concern.units for concern in concerns)


@dataclass(frozen=True)
class Links:
    """The addresses that answer the numbers of one report, all as of the report's day."""

    election: str
    region: str
    on: date
    since: date

    def report(self) -> str:
        parameters = {"election": self.election, "on": self.on, "since": self.since}
        return f"/v1/situation-reports/{self.region}?{urlencode(parameters)}"

    @cached_property
    def readiness(self) -> str:
        parameters = {"election": self.election, "as_of": self.on, "since": self.since, "depth": 0}
        return f"/v1/readiness/{self.region}?{urlencode(parameters)}"

    @cached_property
    def _whole_attention(self) -> str:
        parameters = {"election": self.election, "as_of": self.on}
        return f"/v1/readiness/{self.region}/attention?{urlencode(parameters)}"

    def attention(self, reason: AttentionReason | None = None, concern: Concern | None = None) -> str:
        """The attention list; with a concern, what its office owes."""
        parameters: dict[str, str] = {"why": reason} if reason else {}
        if concern is not None:
            agency = concern.office.agency
            parameters["agency"] = "none" if agency is None else agency.slug
            if agency is None:
                parameters["owed_by"] = concern.office.function
        return f"{self._whole_attention}&{urlencode(parameters)}" if parameters else self._whole_attention

    def decision(self, topic: str) -> str:
        """The attention list behind a decision."""
        return f"{self._whole_attention}&{urlencode({'decision': topic})}"

    def commitments(self, due_after: date, due_before: date, status: str | None = None) -> str:
        parameters = {"election": self.election, "within": self.region, "as_of": self.on}
        parameters |= {"due_after": due_after, "due_before": due_before} | ({"status": status} if status else {})
        return f"/v1/commitments?{urlencode(parameters)}"

    def statements(self) -> str:
        return f"/v1/statements?{urlencode({'election': self.election, 'within': self.region})}"

    def risks(self) -> str:
        return f"/v1/risks?{urlencode({'election': self.election, 'within': self.region})}"

    def risk(self, id: str) -> str:
        return f"/v1/risks/{id}"

    def agreement(self, id: str) -> str:
        return self._as_of_day(f"agreements/{id}")

    def event(self, id: str) -> str:
        return self._as_of_day(f"coordination-events/{id}")

    def commitment(self, id: str) -> str:
        return self._as_of_day(f"commitments/{id}")

    def _as_of_day(self, path: str) -> str:
        return f"/v1/{path}?{urlencode({'as_of': self.on})}"

    def item(self, requirement: str) -> str:
        parameters = {"election": self.election, "as_of": self.on}
        return f"/v1/readiness-checklists/{self.region}/items/{requirement}?{urlencode(parameters)}"
