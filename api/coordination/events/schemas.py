from typing import Annotated

from pydantic import Field

from api.coordination.models import Attendance, EventKind, EventRole, EventStatus
from api.core.provenance import DateOrigin
from api.core.schemas import (
    Both,
    CitedBody,
    GivenAgency,
    GivenFulfils,
    Line,
    LocalTime,
    Mistaken,
    NearDay,
    Regions,
    RequestBody,
    Slug,
)

Topics = Annotated[list[Both], Field(max_length=50)]


class GivenPlan(RequestBody):
    """When and where it is to be. Leave `on` out where no day has been announced; every plan is kept."""

    on: NearDay | None = None
    on_origin: DateOrigin | None = Field(default=None, description="How the day is known; external, if not said.")
    starts_at: LocalTime | None = None
    part_of_day: Line | None = Field(default=None, description="Where no time was given.", examples=["pagi"])
    venue: Line | None = None
    announced_on: NearDay | None = Field(default=None, description="The day of the announcement; today, if not said.")


class GivenState(RequestBody):
    """What it became. `held` is dated by the day it was held, the others by the day from which it was so."""

    state: EventStatus
    on: NearDay | None = Field(
        default=None, description="Today, if not said; for `held`, leave it out only where nobody knows the day."
    )
    on_origin: DateOrigin | None = Field(default=None, description="How the day is known; external, if not said.")
    starts_at: LocalTime | None = None
    venue: Line | None = None


class GivenPart(GivenAgency):
    role: EventRole = EventRole.PARTICIPANT
    attendance: Attendance = Attendance.UNKNOWN
    represented_by: Line | None = Field(default=None, description="Who came, where it was not the person named.")


Parts = Annotated[list[GivenPart], Field(max_length=300)]


class NewEvent(CitedBody):
    """A meeting, visit or signing: announced (`plan`), or told of afterwards (`state` is `held`)."""

    kind: EventKind
    also: Annotated[list[EventKind], Field(max_length=8)] = []
    title: Both
    election: Slug | None = Field(default=None, description="The default one, if not said.")
    regions: Regions
    plan: GivenPlan | None = None
    state: GivenState | None = Field(default=None, description="`planned` or `held`; `planned`, if not said.")
    took_part: Parts = []
    topics: Topics = []
    outcomes: Topics = []
    follow_ups: Topics = []
    fulfils: Annotated[list[GivenFulfils], Field(max_length=600)] = []


class EventChange(CitedBody):
    """What changed. A new plan reschedules; what is left out stays as it is, and nothing told before is lost."""

    plan: GivenPlan | None = None
    state: GivenState | None = None
    mistaken: Mistaken = False
    becomes: Slug | None = Field(default=None, description="The later event that a rescheduled one turned into.")
    took_part: Parts = Field(
        default=[], description="Added, or told anew where agency, role and official are there already."
    )
    topics: Topics | None = None
    outcomes: Topics | None = None
    follow_ups: Topics | None = None
    fulfils: Annotated[list[GivenFulfils], Field(max_length=600)] = []
