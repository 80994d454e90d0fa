"""Coordination events, election stages, polling days and due dates as calendar entries. No session, no clock."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import STATUS

from api.briefing.calendars.icalendar import CalendarEntry, day_or_instant
from api.checklists.models import Requirement
from api.coordination.commitments.schemas import CommitmentOut, DutyOut
from api.coordination.events.domain import is_plan_void
from api.coordination.events.models import EventStatus
from api.coordination.events.schemas import EventOut
from api.core.catalogue import sentence
from api.core.region_codes import ancestors_of, timezone_of
from api.core.schemas import Bilingual
from api.elections.models import Election, ElectionRegion, PollingDay, Stage
from api.reference.regions.models import Region

POLLING_DAY = sentence("calendar.polling_day")
POSTPONED = sentence("calendar.postponed")
DUE = sentence("calendar.due")
FIRST_DUE = sentence("calendar.first_due")
COMMITMENT_DUE = sentence("calendar.commitment_due")
NO_LONGER_VALID = sentence("calendar.no_longer_valid")
OWED_BY = sentence("calendar.owed_by")
PARTICIPANTS = sentence("calendar.participants")


class VotingRegion(NamedTuple):
    """A region of an election, with every decision that concerns its polling day."""

    election: Election
    pinned: ElectionRegion
    name: str
    decisions: Sequence[PollingDay]

    @property
    def sequence(self) -> int:
        return self.election.revision + len(self.decisions)

    @property
    def changed_at(self) -> datetime | None:
        return max((decision.recorded_at for decision in self.decisions), default=None)


class RequirementDue(NamedTuple):
    """When a requirement first falls due in a region or below, and the time zone of the place where it does."""

    requirement: Requirement
    at: datetime
    zone: str


def concerning(decisions: Iterable[PollingDay], region: str) -> list[PollingDay]:
    """The decisions on the polling day of this region or one above it."""
    region_codes = {region, *ancestors_of(region)}
    return [decision for decision in decisions if decision.region in region_codes]


def region_name(region: Region) -> str:
    return f"{region.kind} {region.name}"


def event_entry(event: EventOut, sequence: int, language: str) -> CalendarEntry | None:
    """None if no day is known."""
    schedule = _schedule(event)
    if schedule is None:
        return None
    start, venue, status = schedule
    participant_names = ", ".join(dict.fromkeys(agency.agency_name for agency in event.took_part))
    change_days = [*(state.on for state in event.states), *(plan.announced_on for plan in event.plans)]
    return CalendarEntry(
        uid=f"event-{event.id}",
        sequence=sequence,
        start=start,
        summary=_bilingual(event.title, language),
        status=status,
        location=venue,
        description=(
            *([NO_LONGER_VALID.in_language(language)] if status is STATUS.CANCELLED else []),
            *([PARTICIPANTS.in_language(language, who=participant_names)] if participant_names else []),
        ),
        link=f"/v1/coordination-events/{event.id}",
        changed_at=max((_midnight(change_day) for change_day in change_days if change_day), default=None),
        busy=status is not STATUS.CANCELLED,
    )


def _schedule(event: EventOut) -> tuple[date | datetime, str | None, STATUS] | None:
    """Start, venue and status. An event that was cancelled or lost its day stays on its old day, as cancelled."""
    zone, state = timezone_of(event.regions[0].code), event.states[-1]
    if state.state is EventStatus.HELD:
        return None if state.on is None else (_start(state.on, state.starts, zone), state.venue, STATUS.CONFIRMED)
    dated_plans = [(plan, plan.on) for plan in event.plans if plan.on]
    if not dated_plans:
        return None
    plan, planned_on = dated_plans[-1]
    is_moved = state.state is EventStatus.RESCHEDULED and is_plan_void(plan.announced_on, state.on)
    is_superseded = is_moved or plan is not event.plans[-1] or event.becomes is not None
    is_cancelled = is_superseded or state.state is EventStatus.CANCELLED
    return _start(planned_on, plan.starts, zone), plan.venue, STATUS.CANCELLED if is_cancelled else STATUS.TENTATIVE


def _start(on: date, starts: datetime | None, zone: str) -> date | datetime:
    return on if starts is None else starts.astimezone(ZoneInfo(zone))


def _midnight(on: date) -> datetime:
    return datetime.combine(on, time.min, UTC)


def stage_entries(election: Election, stages: Iterable[Stage], language: str) -> Iterator[CalendarEntry]:
    """Stages without any day are left out."""
    for stage in stages:
        first_day = stage.starts_on or stage.ends_on
        if first_day is not None:
            yield CalendarEntry(
                uid=f"stage-{election.slug}-{stage.slug}",
                sequence=election.revision,
                start=first_day,
                last=stage.ends_on or first_day,
                summary=_title(stage, language),
                link=f"/v1/elections/{election.slug}",
            )


def polling_day_entry(region: VotingRegion, language: str) -> CalendarEntry:
    election_row, region_code, polling_on = region.election, region.pinned.region, region.pinned.polling_on
    earlier_days = [decision.was_on.isoformat() for decision in region.decisions if decision.was_on != polling_on]
    return CalendarEntry(
        uid=f"polling-{election_row.slug}-{region_code}",
        sequence=region.sequence,
        start=polling_on,
        last=polling_on,
        summary=POLLING_DAY.in_language(language, what=f"{_title(election_row, language)}, {region.name}"),
        description=(POSTPONED.in_language(language, was=", ".join(earlier_days)),) if earlier_days else (),
        link=f"/v1/elections/{election_row.slug}/polling-days?region={region_code}",
        changed_at=region.changed_at,
    )


def due_entry(region: VotingRegion, due: RequirementDue, language: str) -> CalendarEntry:
    election, region_code, requirement_row = region.election.slug, region.pinned.region, due.requirement
    title = f"{requirement_row.code} {_title(requirement_row, language)}, {region.name}"
    return CalendarEntry(
        uid=f"due-{election}-{region_code}-{requirement_row.code}",
        sequence=region.sequence,
        start=day_or_instant(due.at, due.zone),
        summary=DUE.in_language(language, what=title),
        description=(FIRST_DUE.in_language(language),),
        link=f"/v1/checklist-items?election={election}&within={region_code}&requirement={requirement_row.code}",
        changed_at=region.changed_at,
    )


def commitment_entry(
    commitment: CommitmentOut, duty: DutyOut, election: Election, decisions: list[PollingDay], language: str
) -> CalendarEntry:
    """What one agency owes. Decisions on polling days count as changes: the due day may depend on polling day."""
    relevant_decisions = {
        id(decision): decision for region_code in duty.regions for decision in concerning(decisions, region_code)
    }.values()
    is_withdrawn = commitment.withdrawn_on is not None
    change_instants = [
        commitment.recorded_at,
        *(evidence.recorded_at for evidence in commitment.evidence),
        *(decision.recorded_at for decision in relevant_decisions),
    ]
    return CalendarEntry(
        uid=f"promise-{commitment.id}-{duty.agency}",
        sequence=election.revision + len(relevant_decisions) + len(commitment.evidence) + is_withdrawn,
        start=day_or_instant(duty.due_at, timezone_of(duty.regions[0])),
        summary=COMMITMENT_DUE.in_language(language, what=_bilingual(commitment.title, language)),
        status=STATUS.CANCELLED if is_withdrawn else STATUS.CONFIRMED,
        description=(OWED_BY.in_language(language, who=duty.agency_name),),
        link=f"/v1/commitments/{commitment.id}",
        changed_at=max(change_instants),
    )


def _bilingual(text: Bilingual, language: str) -> str:
    """No `LocalizedText`: what people wrote may contain braces."""
    return text.id if language == "id" else text.en


def _title(titled: Election | Stage | Requirement, language: str) -> str:
    return titled.title_id if language == "id" else titled.title_en
