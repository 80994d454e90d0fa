"""What agencies agreed, when a region votes and what is due, as entries of a calendar."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import STATUS

from api.briefing.calendars.icalendar import Shown, local
from api.checklists.models import Requirement
from api.coordination.commitments.schemas import CommitmentOut, DutyOut
from api.coordination.domain import is_void
from api.coordination.models import EventStatus
from api.coordination.schemas import EventOut
from api.core.region_codes import ancestors, timezone
from api.core.schemas import Bilingual
from api.core.text import LocalizedText
from api.elections.models import Election, ElectionRegion, PollingDay, Stage
from api.reference.regions.models import Region

POLLING = LocalizedText(id="Hari pemungutan suara: {what}", en="Polling day: {what}")
POSTPONED = LocalizedText(id="Semula {was}.", en="It was {was}.")
DUE = LocalizedText(id="Tenggat {what}", en="Due: {what}")
FIRST = LocalizedText(id="Yang pertama jatuh tempo di wilayah ini.", en="The first to fall due in this region.")
PROMISED = LocalizedText(id="Tenggat janji: {what}", en="Promise due: {what}")
MOVED = LocalizedText(id="Jadwal ini tidak berlaku lagi.", en="This date no longer holds.")
OWES = LocalizedText(id="Kewajiban: {who}", en="Owed by: {who}")
TAKES_PART = LocalizedText(id="Peserta: {who}", en="With: {who}")


class Place(NamedTuple):
    """A region as its election pinned it, with every decision that bears on its polling day."""

    election: Election
    pinned: ElectionRegion
    name: str
    decisions: Sequence[PollingDay]

    @property
    def sequence(self) -> int:
        return self.election.revision + len(self.decisions)

    @property
    def changed_at(self) -> datetime | None:
        return max((it.recorded_at for it in self.decisions), default=None)


class Due(NamedTuple):
    """A requirement, when it first falls due in a place, and in which zone that is."""

    requirement: Requirement
    at: datetime
    zone: str


def bearing(decisions: Iterable[PollingDay], region: str) -> list[PollingDay]:
    codes = {region, *ancestors(region)}
    return [it for it in decisions if it.region in codes]


def named(region: Region) -> str:
    return f"{region.kind} {region.name}"


def event(it: EventOut, sequence: int, language: str) -> Shown | None:
    """None: nobody knows the day."""
    slot = _slot(it)
    if slot is None:
        return None
    start, venue, status = slot
    who = ", ".join(dict.fromkeys(one.agency_name for one in it.took_part))
    told = [*(one.on for one in it.states), *(one.announced_on for one in it.plans)]
    return Shown(
        uid=f"event-{it.id}",
        sequence=sequence,
        start=start,
        summary=_in(it.title, language),
        status=status,
        location=venue,
        about=(
            *([MOVED.in_(language)] if status is STATUS.CANCELLED else []),
            *([TAKES_PART.in_(language, who=who)] if who else []),
            f"/v1/coordination-events/{it.id}",
        ),
        changed_at=max((_midnight(on) for on in told if on), default=None),
        busy=status is not STATUS.CANCELLED,
    )


def _slot(it: EventOut) -> tuple[date | datetime, str | None, STATUS] | None:
    """When and where, and how sure. What was called off, or moved to a day not known, stands cancelled where it was."""
    zone, state = timezone(it.regions[0].code), it.states[-1]
    if state.state is EventStatus.HELD:
        return None if state.on is None else (_start(state.on, state.starts, zone), state.venue, STATUS.CONFIRMED)
    dated = [(plan, plan.on) for plan in it.plans if plan.on]
    if not dated:
        return None
    plan, on = dated[-1]
    moved = state.state is EventStatus.RESCHEDULED and is_void(plan.announced_on, state.on)
    off = moved or plan is not it.plans[-1] or it.becomes is not None or state.state is EventStatus.CANCELLED
    return _start(on, plan.starts, zone), plan.venue, STATUS.CANCELLED if off else STATUS.TENTATIVE


def _start(on: date, starts: datetime | None, zone: str) -> date | datetime:
    return on if starts is None else starts.astimezone(ZoneInfo(zone))


def _midnight(on: date) -> datetime:
    return datetime.combine(on, time.min, UTC)


def stages(election: Election, found: Iterable[Stage], language: str) -> Iterator[Shown]:
    for it in found:
        first = it.starts_on or it.ends_on
        if first is not None:
            yield Shown(
                uid=f"stage-{election.slug}-{it.slug}",
                sequence=election.revision,
                start=first,
                last=it.ends_on or first,
                summary=_title(it, language),
                about=(f"/v1/elections/{election.slug}",),
            )


def polling_day(place: Place, language: str) -> Shown:
    """The region's own."""
    on, title = place.pinned.polling_on, _title(place.election, language)
    was = [it.was_on.isoformat() for it in place.decisions if it.was_on != on]
    return Shown(
        uid=f"polling-{place.election.slug}-{place.pinned.region}",
        sequence=place.sequence,
        start=on,
        last=on,
        summary=POLLING.in_(language, what=f"{title}, {place.name}"),
        about=(
            *([POSTPONED.in_(language, was=", ".join(was))] if was else []),
            f"/v1/elections/{place.election.slug}/polling-days?region={place.pinned.region}",
        ),
        changed_at=place.changed_at,
    )


def due(place: Place, it: Due, language: str) -> Shown:
    code, region = it.requirement.code, place.pinned.region
    return Shown(
        uid=f"due-{place.election.slug}-{region}-{code}",
        sequence=place.sequence,
        start=local(it.at, it.zone),
        summary=DUE.in_(language, what=f"{code} {_title(it.requirement, language)}, {place.name}"),
        about=(
            FIRST.in_(language),
            f"/v1/checklist-items?election={place.election.slug}&within={region}&requirement={code}",
        ),
        changed_at=place.changed_at,
    )


def promise(it: CommitmentOut, duty: DutyOut, election: Election, decisions: list[PollingDay], language: str) -> Shown:
    """What one agency owes; its day moves with polling day if it counts from that."""
    moves = {id(one): one for code in duty.regions for one in bearing(decisions, code)}.values()
    withdrawn = it.withdrawn_on is not None
    told = [it.recorded_at, *(one.recorded_at for one in it.evidence), *(one.recorded_at for one in moves)]
    return Shown(
        uid=f"promise-{it.id}-{duty.agency}",
        sequence=election.revision + len(moves) + len(it.evidence) + withdrawn,
        start=local(duty.due_at, timezone(duty.regions[0])),
        summary=PROMISED.in_(language, what=_in(it.title, language)),
        status=STATUS.CANCELLED if withdrawn else STATUS.CONFIRMED,
        about=(OWES.in_(language, who=duty.agency_name), f"/v1/commitments/{it.id}"),
        changed_at=max(told),
    )


def _in(text: Bilingual, language: str) -> str:
    """Never a `LocalizedText`: what people wrote may hold braces."""
    return text.id if language == "id" else text.en


def _title(of: Election | Stage | Requirement, language: str) -> str:
    return of.title_id if language == "id" else of.title_en
