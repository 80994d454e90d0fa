"""The status of a commitment, derived from days, evidence and items. Pure: no session, no clock, no HTTP."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from api.coordination.commitments.models import Commitment
from api.core.region_codes import covers
from api.core.status import Status
from api.core.time import NEVER, end_of_local_day, local_day, local_instant


class CommitmentStatus(StrEnum):
    """The status of a commitment, the gravest first."""

    BROKEN = "broken"
    """It was not kept, and polling day or the close has passed."""
    LATE = "late"
    """It is past due, and may still be kept."""
    OPEN = "open"
    """It is not due yet."""
    KEPT = "kept"
    """Evidence or the items that it serves show it."""
    WITHDRAWN = "withdrawn"
    """It is no longer owed."""


GRAVEST_FIRST = [*CommitmentStatus]


class RegionCalendar(NamedTuple):
    """A region's polling day and time zone, and when the election was closed."""

    polling_on: date
    zone: str
    closed_at: datetime | None


class Duty(NamedTuple):
    """What one agency owes in one region."""

    agency: str
    region: str


class DutyStatus(NamedTuple):
    """The status of one duty, or of several together."""

    due_at: datetime
    status: CommitmentStatus
    kept_on: date | None
    days_late: int


class ServedItem(NamedTuple):
    """The state of an item that a commitment serves."""

    status: Status
    observed_at: datetime | None


def duties(owed_by: str, members: Sequence[str], areas: Mapping[str, Iterable[str]], regions: list[str]) -> list[Duty]:
    """Return what each member of a group owes in the regions where it works; what an agency owes, if it is no group.

    If none of them works in any of the regions, each owes it in all of them.
    """
    debtors = sorted(members) or [owed_by]
    duties_where_they_work = [
        Duty(debtor, region_code)
        for debtor in debtors
        for region_code in regions
        if works_in(areas.get(debtor, ()), region_code)
    ]
    return duties_where_they_work or [Duty(debtor, region_code) for debtor in debtors for region_code in regions]


def works_in(area: Iterable[str], region: str) -> bool:
    """Whether an agency with this area works in the region or in a part of it."""
    return any(covers([area_code], region) or covers([region], area_code) for area_code in area)


def due_at(commitment: Commitment, calendar: RegionCalendar) -> datetime:
    if commitment.due_on is not None:
        return local_instant(commitment.due_on, 0, commitment.due_time, calendar.zone)
    return local_instant(calendar.polling_on, commitment.due_h or 0, commitment.due_time, calendar.zone)


def final_at(due_instant: datetime, calendar: RegionCalendar) -> datetime:
    """Return from when on the commitment can no longer be kept.

    That is the end of polling day for what was due by then, and the close of the election for everything.
    """
    polling_day_end = end_of_local_day(calendar.polling_on, calendar.zone)
    return min(polling_day_end if due_instant <= polling_day_end else NEVER, calendar.closed_at or NEVER)


def duty_status(
    commitment: Commitment,
    calendar: RegionCalendar,
    evidence_days: Sequence[date],
    items: Sequence[ServedItem],
    at: datetime,
) -> DutyStatus:
    """Return the status of one duty at an instant. `items` are those that it serves in its region."""
    due_instant, today = due_at(commitment, calendar), local_day(at, calendar.zone)
    kept_days = [evidence_day for evidence_day in evidence_days if evidence_day <= today]
    if items and all(item.status is Status.DONE and item.observed_at for item in items):
        kept_days.append(max(local_day(item.observed_at, calendar.zone) for item in items if item.observed_at))
    kept_on = min(kept_days, default=None)
    days_late = max(0, ((kept_on or today) - local_day(due_instant, calendar.zone)).days)
    if commitment.withdrawn_on is not None and commitment.withdrawn_on <= today:
        return DutyStatus(due_instant, CommitmentStatus.WITHDRAWN, kept_on, 0)
    if kept_on is not None:
        return DutyStatus(due_instant, CommitmentStatus.KEPT, kept_on, days_late)
    if at >= final_at(due_instant, calendar):
        return DutyStatus(due_instant, CommitmentStatus.BROKEN, None, days_late)
    return DutyStatus(
        due_instant, CommitmentStatus.LATE if at > due_instant else CommitmentStatus.OPEN, None, days_late
    )


def combined_status(statuses: Sequence[DutyStatus]) -> DutyStatus:
    """Return the gravest status, the first due instant, and the last day of keeping once all are kept."""
    gravest_status = min((it.status for it in statuses), key=GRAVEST_FIRST.index)
    kept_days = [it.kept_on for it in statuses if it.kept_on]
    kept_on = max(kept_days) if len(kept_days) == len(statuses) else None
    return DutyStatus(min(it.due_at for it in statuses), gravest_status, kept_on, max(it.days_late for it in statuses))
