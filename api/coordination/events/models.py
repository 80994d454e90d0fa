"""Events: meetings, visits and signings, with their plans, states and participants."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from api.coordination import columns
from api.core.provenance import DateOrigin, Origin
from api.db.table import Table
from api.db.types import JsonDocument, KeyText, enum_check, enum_type


class EventKind(StrEnum):
    """The kinds of coordination events."""

    COORDINATION_MEETING = "coordination_meeting"
    COURTESY_VISIT = "courtesy_visit"
    SIGNING = "signing"
    PEACE_DECLARATION = "peace_declaration"
    TRAINING = "training"
    EXERCISE = "exercise"
    ROLL_CALL = "roll_call"
    INSPECTION = "inspection"


MINUTES = ("topics", "outcomes", "follow_ups")
"""What texts an event has lists of; each fills a column for each language."""


class CoordinationEvent(Table, table=True):
    __table_args__ = (enum_check("kind", EventKind),)

    id: str = Field(primary_key=True, sa_type=KeyText)
    kind: EventKind = Field(sa_type=enum_type(EventKind))
    also: list[str] = Field(sa_type=JsonDocument)
    title_id: str
    title_en: str
    election: str = Field(foreign_key="election.slug", index=True, sa_type=KeyText)
    becomes: str | None = Field(default=None, foreign_key="coordination_event.id", sa_type=KeyText)
    """The later event that this one turned into."""
    topics_id: list[str] = Field(sa_type=JsonDocument)
    topics_en: list[str] = Field(sa_type=JsonDocument)
    outcomes_id: list[str] = Field(sa_type=JsonDocument)
    outcomes_en: list[str] = Field(sa_type=JsonDocument)
    follow_ups_id: list[str] = Field(sa_type=JsonDocument)
    follow_ups_en: list[str] = Field(sa_type=JsonDocument)
    text_sources: dict[str, list[dict[str, str]]] | None = Field(default=None, sa_type=JsonDocument)
    """By `topics`, `outcomes` or `follow_ups`: who said each of the texts, and where a source gives it. Texts of a
    request have none of their own, because its source gives them all."""
    note: str | None = None
    revision: int = columns.revision()


class EventPlan(Table, table=True):
    """A plan as announced. Later plans do not overwrite it."""

    __table_args__ = (enum_check("origin", Origin),)

    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=KeyText)
    position: int = Field(primary_key=True)
    on: date | None = None
    on_origin: str | None = None
    starts_at: str | None = None
    part_of_day: str | None = None
    venue: str | None = None
    announced_on: date | None = None
    announced_on_origin: str | None = None
    recorded_on: date | None = columns.recorded_on()
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=enum_type(Origin))
    note: str | None = None


class EventStatus(StrEnum):
    """What became of a coordination event."""

    PLANNED = "planned"
    RESCHEDULED = "rescheduled"
    """It has another plan, or became another event."""
    HELD = "held"
    CANCELLED = "cancelled"


class EventState(Table, table=True):
    """The state of an event from a day on. The latest one counts; none is overwritten."""

    __table_args__ = (
        enum_check("state", EventStatus),
        enum_check("on_origin", DateOrigin),
        enum_check("origin", Origin),
    )

    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=KeyText)
    position: int = Field(primary_key=True)
    state: EventStatus = Field(sa_type=enum_type(EventStatus))
    on: date | None = None
    on_origin: DateOrigin = Field(sa_type=enum_type(DateOrigin))
    starts_at: str | None = None
    venue: str | None = None
    recorded_on: date | None = columns.recorded_on()
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=enum_type(Origin))
    note: str | None = None
    mistaken_on: date | None = columns.mistaken_on()
    mistake: str | None = None


class EventRegion(Table, table=True):
    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", index=True, sa_type=KeyText)


class EventRole(StrEnum):
    """In which role somebody took part in an event."""

    HOST = "host"
    INITIATOR = "initiator"
    CHAIR = "chair"
    SPEAKER = "speaker"
    VISITOR = "visitor"
    PARTICIPANT = "participant"
    INVITED = "invited"


class Attendance(StrEnum):
    """How somebody took part in an event."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class EventAgency(Table, table=True):
    """An agency that takes part in an event, with the person where one is named."""

    __table_args__ = (enum_check("role", EventRole), enum_check("attendance", Attendance), enum_check("origin", Origin))

    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=KeyText)
    position: int = Field(primary_key=True)
    agency: str = Field(foreign_key="agency.slug", index=True, sa_type=KeyText)
    official: str | None = Field(default=None, foreign_key="official.id", sa_type=KeyText)
    role: EventRole = Field(sa_type=enum_type(EventRole))
    attendance: Attendance = Field(sa_type=enum_type(Attendance))
    represented_by: str | None = None
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=enum_type(Origin))


class EventFulfils(Table, table=True):
    """A requirement that an event speaks for once it is held. It is shown as stated and never counted."""

    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=KeyText)
    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    requirement: str = Field(primary_key=True, sa_type=KeyText)
