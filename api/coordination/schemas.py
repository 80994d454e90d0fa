from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from api.coordination.models import AgreementKind, AgreementStatus, Attendance, EventKind, EventRole, EventStatus
from api.core.provenance import DateOrigin, Origin
from api.core.schemas import (
    Bilingual,
    Code,
    Day,
    ElectionSlug,
    Moment,
    Provenance,
    Query,
    RegionName,
    ResponseBody,
    Slug,
)

AsOf = Annotated[Moment | None, Field(description="What was known by then; a day means its end.")]


class AsOfQuery(Query):
    as_of: AsOf = None


class EventQuery(AsOfQuery):
    election: ElectionSlug = None
    region: Code | None = Field(default=None, description="Events about exactly this region.")
    within: Code | None = Field(default=None, description="Events about this region or one below it.")
    kind: EventKind | None = None
    agency: Slug | None = Field(
        default=None, description="Events that this agency takes part in, by itself or in a group."
    )
    other_agency: Slug | None = Field(default=None, description="And this one: who met whom.")
    since: Day | None = Field(default=None, description="Events whose day, planned or actual, is this one or later.")
    before: Day | None = Field(default=None, description="Events whose day, planned or actual, is before this one.")


class AgreementQuery(AsOfQuery):
    election: ElectionSlug = None
    region: Code | None = None
    within: Code | None = None
    party: Slug | None = Field(
        default=None, description="Agreements that this agency is a party to, by itself or in a group."
    )
    other_party: Slug | None = Field(default=None, description="And this one: what the two agreed.")


class PlanOut(ResponseBody):
    """One plan as announced. All are kept, whatever came of them."""

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
    note: str | None


class MistakenOut(ResponseBody):
    mistaken_on: date | None = Field(
        description="From this day on it counts no longer: it was written by mistake. Null: it counts."
    )
    mistake: str | None = Field(description="What was said of the mistake.")


class EventStateOut(MistakenOut):
    state: EventStatus
    on: date | None = Field(description="The day from which it was so; null: no source gives a day.")
    on_origin: DateOrigin
    starts_at: str | None = Field(description="Local time in the first region.")
    starts: datetime | None = Field(description="The instant, where day and time are known.")
    venue: str | None
    source: str
    paragraph: str | None
    origin: Origin
    note: str | None


class TookPart(ResponseBody):
    agency: str
    agency_name: str
    role: EventRole
    official: str | None
    official_name: str | None
    official_position: Bilingual | None = Field(description="The office held that day, as far as a source says.")
    attendance: Attendance
    represented_by: str | None
    source: str
    paragraph: str | None
    origin: Origin


class Fulfils(ResponseBody):
    """The requirement that this speaks for, as stated; it is never counted as a report."""

    election: str
    region: str
    requirement: str


class EventBrief(ResponseBody):
    id: str
    title: Bilingual
    state: EventStatus
    on: date | None
    venue: str | None
    origin: Origin
    planned_on: date | None = Field(description="The day of the last plan known.")
    unconfirmed: bool = Field(description="Its planned day has passed and no source says that it was held.")


class Became(EventBrief):
    days_late: int | None = Field(description="Days between the plan and what happened.")


class Texts(ResponseBody):
    """Short texts in Indonesian and, in the same order, in English."""

    id: list[str]
    en: list[str]


class EventOut(EventBrief):
    kind: EventKind
    also: list[EventKind]
    election: str
    as_of: date = Field(description="What was known by the end of this day.")
    regions: list[RegionName]
    plans: list[PlanOut]
    states: list[EventStateOut]
    becomes: Became | None = Field(description="The later event that this one turned into.")
    took_part: list[TookPart]
    topics: Texts
    outcomes: Texts
    follow_ups: Texts
    fulfils: list[Fulfils]
    note: str | None = Field(description="A remark of today's, whatever day is asked for.")
    provenance: list[Provenance]


class AgreementStateOut(MistakenOut):
    state: AgreementStatus
    on: date | None
    on_origin: DateOrigin
    source: str
    paragraph: str | None
    origin: Origin
    note: str | None


class PartyOut(ResponseBody):
    agency: str
    agency_name: str
    official: str | None
    official_name: str | None
    official_position: Bilingual | None = Field(
        description="The office held on the day of signing, as far as a source says."
    )
    source: str
    paragraph: str | None
    origin: Origin


class ScopeOut(ResponseBody):
    text: Bilingual
    source: str
    paragraph: str | None
    origin: Origin


class AgreementOut(ResponseBody):
    id: str
    kind: AgreementKind
    title: Bilingual
    election: str
    as_of: date = Field(description="What was known by the end of this day.")
    state: AgreementStatus
    on: date | None = Field(description="The day from which it was so; null: no source gives a day.")
    on_origin: DateOrigin
    unconfirmed: bool = Field(description="The day announced for signing has passed and no source says it was signed.")
    events: list[EventBrief] = Field(description="Where it was to be signed, and where it was.")
    states: list[AgreementStateOut]
    regions: list[RegionName]
    parties: list[PartyOut]
    scope: list[ScopeOut] = Field(description="What the parties agreed to do, as far as a source says.")
    fulfils: list[Fulfils]
    note: str | None = Field(description="A remark of today's, whatever day is asked for.")
    provenance: list[Provenance]
