from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from api.coordination.events.models import Attendance, EventKind, EventRole, EventStatus
from api.coordination.request_fields import (
    AgencyInput,
    LocalTime,
    Mistaken,
    RegionCodes,
    RequirementInput,
    ShortText,
    TranslatableInput,
)
from api.coordination.schemas import AsOfQuery, Mistakable, RequirementLinkOut, WriteReceipt
from api.core.provenance import DateOrigin, Origin
from api.core.schemas import (
    Bilingual,
    CitedBody,
    Day,
    ElectionFilter,
    FileText,
    PlanningDay,
    Provenance,
    RegionCode,
    RegionName,
    RequestBody,
    ResponseBody,
    Slug,
)
from api.http.paging import PageQuery


class EventQuery(AsOfQuery, PageQuery):
    election: ElectionFilter = None
    region: RegionCode | None = Field(default=None, description="Events about exactly this region.")
    within: RegionCode | None = Field(default=None, description="Events about this region or one below it.")
    kind: EventKind | None = None
    agency: Slug | None = Field(
        default=None, description="Events that this agency takes part in, by itself or in a group."
    )
    other_agency: Slug | None = Field(default=None, description="And this one: who met whom.")
    since: Day | None = Field(
        default=None,
        description="Events whose day, planned or actual, is this one or later; the day begins the list.",
    )
    before: Day | None = Field(default=None, description="Events whose day, planned or actual, is before this one.")


class EventPlanInput(RequestBody):
    """When and where the event will take place. Leave `on` out if no day has been announced. Every plan is kept."""

    on: PlanningDay | None = None
    on_origin: DateOrigin | None = Field(default=None, description="How the day is known; external, if not said.")
    starts_at: LocalTime | None = None
    part_of_day: ShortText | None = Field(default=None, description="Where no time was given.", examples=["pagi"])
    venue: ShortText | None = None
    announced_on: PlanningDay | None = Field(
        default=None, description="The day of the announcement; today, if not said."
    )


class EventStateInput(RequestBody):
    """The new state of the event. `held` is dated by the day of the event, other states by their first day."""

    state: EventStatus
    on: PlanningDay | None = Field(
        default=None, description="Today, if not said; for `held`, leave it out only where nobody knows the day."
    )
    on_origin: DateOrigin | None = Field(default=None, description="How the day is known; external, if not said.")
    starts_at: LocalTime | None = None
    venue: ShortText | None = None


class ParticipantInput(AgencyInput):
    role: EventRole = EventRole.PARTICIPANT
    attendance: Attendance = Attendance.UNKNOWN
    represented_by: ShortText | None = Field(default=None, description="Who came, where it was not the person named.")


Participants = Annotated[list[ParticipantInput], Field(max_length=300)]
Topics = Annotated[list[TranslatableInput], Field(max_length=50)]


class NewEvent(CitedBody):
    """A meeting, visit or signing: announced, with its `plan`, or recorded afterwards, with the `state` `held`."""

    kind: EventKind
    also: Annotated[list[EventKind], Field(max_length=8)] = []
    title: TranslatableInput
    election: Slug | None = Field(default=None, description="The default one, if not said.")
    regions: RegionCodes
    plan: EventPlanInput | None = None
    state: EventStateInput | None = Field(default=None, description="`planned` or `held`; `planned`, if not said.")
    took_part: Participants = []
    topics: Topics = []
    outcomes: Topics = []
    follow_ups: Topics = []
    fulfils: Annotated[list[RequirementInput], Field(max_length=600)] = []


class EventChange(CitedBody):
    """What changed. A new plan reschedules the event. Fields left out keep their values, and earlier plans stay."""

    plan: EventPlanInput | None = None
    state: EventStateInput | None = None
    mistaken: Mistaken = False
    becomes: Slug | None = Field(default=None, description="The later event that a rescheduled one turned into.")
    took_part: Participants = Field(
        default=[], description="Added; replaced where agency, role and official are there already."
    )
    topics: Topics | None = None
    outcomes: Topics | None = None
    follow_ups: Topics | None = None
    fulfils: Annotated[list[RequirementInput], Field(max_length=600)] = []


class PlanOut(ResponseBody):
    """One plan as announced. Later plans do not replace it."""

    on: date | None
    on_origin: Origin | None
    starts_at: str | None = Field(description="Local time in the first region.")
    starts: datetime | None = Field(description="The instant, where day and time are known.")
    part_of_day: str | None
    venue: str | None
    announced_on: date | None
    source: str
    paragraph: str | None
    origin: Origin
    note: FileText | None


class EventStateOut(Mistakable):
    state: EventStatus
    on: date | None = Field(description="The day from which it was so; null: no source gives a day.")
    on_origin: DateOrigin
    starts_at: str | None = Field(description="Local time in the first region.")
    starts: datetime | None = Field(description="The instant, where day and time are known.")
    venue: str | None
    source: str
    paragraph: str | None
    origin: Origin
    note: FileText | None


class ParticipantOut(ResponseBody):
    agency: str
    agency_name: str
    role: EventRole
    official: str | None
    official_name: str | None
    official_position: Bilingual | None = Field(description="The office held that day, as far as a source says.")
    attendance: Attendance
    represented_by: FileText | None
    source: str
    paragraph: str | None
    origin: Origin


class EventBrief(ResponseBody):
    id: str
    title: Bilingual
    state: EventStatus
    on: date | None
    h: str | None = Field(description="That day, counted from the polling day of the election: H-28.")
    venue: str | None
    origin: Origin
    planned_on: date | None = Field(description="The day of the last plan known.")
    planned_h: str | None = Field(description="The day of that plan, counted from the polling day of the election.")
    unconfirmed: bool = Field(description="Its planned day has passed and no source says that it was held.")


class SuccessorOut(EventBrief):
    days_late: int | None = Field(description="Days between the plan and what happened.")


class TextSource(ResponseBody):
    """Who said one of an event's texts, and where a source gives it."""

    said_by: str | None = Field(
        default=None, description="An official's id. Null: the source's own words, or those of several."
    )
    source: str
    paragraph: str | None = None
    origin: Origin


class SourcedTexts(ResponseBody):
    """Short texts in Indonesian and, in the same order, in English and with their sources."""

    id: list[str]
    en: list[str]
    sources: list[TextSource] = Field(description="Empty: what the event itself cites is the source of all of them.")


class EventOut(EventBrief):
    kind: EventKind
    also: list[EventKind]
    election: str
    as_of: date = Field(description="What was known by the end of this day.")
    regions: list[RegionName]
    plans: list[PlanOut]
    states: list[EventStateOut]
    becomes: SuccessorOut | None = Field(description="The later event that this one turned into.")
    took_part: list[ParticipantOut]
    topics: SourcedTexts
    outcomes: SourcedTexts
    follow_ups: SourcedTexts
    fulfils: list[RequirementLinkOut]
    note: FileText | None = Field(description="The note of today, whatever day is asked for.")
    provenance: list[Provenance]


class RecordedEvent(WriteReceipt):
    event: EventOut
