"""What agencies agreed with each other: events with all their plans, and agreements with their states."""

from datetime import date
from enum import StrEnum
from typing import Any

from sqlmodel import Field

from api.core.provenance import DateOrigin, Origin
from api.db.table import Table
from api.db.types import Json, Key, choice, one_of


def _revision() -> Any:
    """Raised by every change; what `If-Match` compares."""
    return Field(default=0, sa_column_kwargs={"server_default": "0"})


def _recorded_on() -> Any:
    """Jakarta's day of recording. From then on it is known here what no source gives a day for; empty: in the box."""
    return Field(default=None)


def _mistaken_on() -> Any:
    """From this day on it counts no longer, for it was written by mistake; `mistake` says why. Never removed."""
    return Field(default=None)


class EventKind(StrEnum):
    COORDINATION_MEETING = "coordination_meeting"
    COURTESY_VISIT = "courtesy_visit"
    SIGNING = "signing"
    PEACE_DECLARATION = "peace_declaration"
    TRAINING = "training"
    EXERCISE = "exercise"
    ROLL_CALL = "roll_call"
    INSPECTION = "inspection"


class CoordinationEvent(Table, table=True):
    __table_args__ = (one_of("kind", EventKind),)

    id: str = Field(primary_key=True, sa_type=Key)
    kind: EventKind = Field(sa_type=choice(EventKind))
    also: list[str] = Field(sa_type=Json)
    title_id: str
    title_en: str
    election: str = Field(foreign_key="election.slug", index=True, sa_type=Key)
    becomes: str | None = Field(default=None, foreign_key="coordination_event.id", sa_type=Key)
    """The later event that this one turned into."""
    topics_id: list[str] = Field(sa_type=Json)
    topics_en: list[str] = Field(sa_type=Json)
    outcomes_id: list[str] = Field(sa_type=Json)
    outcomes_en: list[str] = Field(sa_type=Json)
    follow_ups_id: list[str] = Field(sa_type=Json)
    follow_ups_en: list[str] = Field(sa_type=Json)
    note: str | None = None
    revision: int = _revision()


class EventPlan(Table, table=True):
    """A plan once announced is kept, whatever came of it."""

    __table_args__ = (one_of("origin", Origin),)

    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=Key)
    position: int = Field(primary_key=True)
    on: date | None = None
    on_origin: str | None = None
    starts_at: str | None = None
    part_of_day: str | None = None
    venue: str | None = None
    announced_on: date | None = None
    announced_on_origin: str | None = None
    recorded_on: date | None = _recorded_on()
    source: str = Field(foreign_key="source.id", sa_type=Key)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=choice(Origin))
    note: str | None = None


class EventStatus(StrEnum):
    PLANNED = "planned"
    RESCHEDULED = "rescheduled"
    HELD = "held"
    CANCELLED = "cancelled"


class EventState(Table, table=True):
    """What an event was from a day on. The latest one counts; none is overwritten."""

    __table_args__ = (
        one_of("state", EventStatus),
        one_of("on_origin", DateOrigin),
        one_of("origin", Origin),
    )

    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=Key)
    position: int = Field(primary_key=True)
    state: EventStatus = Field(sa_type=choice(EventStatus))
    on: date | None = None
    on_origin: DateOrigin = Field(sa_type=choice(DateOrigin))
    starts_at: str | None = None
    venue: str | None = None
    recorded_on: date | None = _recorded_on()
    source: str = Field(foreign_key="source.id", sa_type=Key)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=choice(Origin))
    note: str | None = None
    mistaken_on: date | None = _mistaken_on()
    mistake: str | None = None


class EventRegion(Table, table=True):
    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", index=True, sa_type=Key)


class EventRole(StrEnum):
    HOST = "host"
    INITIATOR = "initiator"
    CHAIR = "chair"
    SPEAKER = "speaker"
    VISITOR = "visitor"
    PARTICIPANT = "participant"
    INVITED = "invited"


class Attendance(StrEnum):
    IN_PERSON = "in_person"
    ONLINE = "online"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class EventAgency(Table, table=True):
    """Who took part: an agency, and the person where one is named."""

    __table_args__ = (one_of("role", EventRole), one_of("attendance", Attendance), one_of("origin", Origin))

    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=Key)
    position: int = Field(primary_key=True)
    agency: str = Field(foreign_key="agency.slug", index=True, sa_type=Key)
    official: str | None = Field(default=None, foreign_key="official.id", sa_type=Key)
    role: EventRole = Field(sa_type=choice(EventRole))
    attendance: Attendance = Field(sa_type=choice(Attendance))
    represented_by: str | None = None
    source: str = Field(foreign_key="source.id", sa_type=Key)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=choice(Origin))


class EventFulfils(Table, table=True):
    """Which requirement an event speaks for, once held. Shown as stated, never counted."""

    event: str = Field(primary_key=True, foreign_key="coordination_event.id", sa_type=Key)
    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    requirement: str = Field(primary_key=True, sa_type=Key)


class AgreementKind(StrEnum):
    COOPERATION_AGREEMENT = "cooperation_agreement"
    MEMORANDUM = "memorandum"
    DECLARATION = "declaration"


class Agreement(Table, table=True):
    __table_args__ = (one_of("kind", AgreementKind),)

    id: str = Field(primary_key=True, sa_type=Key)
    kind: AgreementKind = Field(sa_type=choice(AgreementKind))
    title_id: str
    title_en: str
    election: str = Field(foreign_key="election.slug", index=True, sa_type=Key)
    signed_in: str | None = Field(default=None, foreign_key="coordination_event.id", sa_type=Key)
    note: str | None = None
    revision: int = _revision()


class AgreementStatus(StrEnum):
    PLANNED = "planned"
    SCHEDULED = "scheduled"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    ENDED = "ended"
    BROKEN_OFF = "broken_off"


class AgreementState(Table, table=True):
    __table_args__ = (
        one_of("state", AgreementStatus),
        one_of("on_origin", DateOrigin),
        one_of("origin", Origin),
    )

    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=Key)
    position: int = Field(primary_key=True)
    state: AgreementStatus = Field(sa_type=choice(AgreementStatus))
    on: date | None = None
    on_origin: DateOrigin = Field(sa_type=choice(DateOrigin))
    recorded_on: date | None = _recorded_on()
    source: str = Field(foreign_key="source.id", sa_type=Key)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=choice(Origin))
    note: str | None = None
    mistaken_on: date | None = _mistaken_on()
    mistake: str | None = None


class AgreementRegion(Table, table=True):
    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", index=True, sa_type=Key)


class AgreementParty(Table, table=True):
    __table_args__ = (one_of("origin", Origin),)

    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=Key)
    agency: str = Field(primary_key=True, foreign_key="agency.slug", index=True, sa_type=Key)
    official: str | None = Field(default=None, foreign_key="official.id", sa_type=Key)
    source: str = Field(foreign_key="source.id", sa_type=Key)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=choice(Origin))


class AgreementScope(Table, table=True):
    """What the parties agreed to do."""

    __table_args__ = (one_of("origin", Origin),)

    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=Key)
    position: int = Field(primary_key=True)
    text_id: str
    text_en: str
    source: str = Field(foreign_key="source.id", sa_type=Key)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=choice(Origin))


class AgreementFulfils(Table, table=True):
    """Which requirement an agreement speaks for: its state is the stage. Shown as stated, never counted."""

    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=Key)
    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=Key)
    requirement: str = Field(primary_key=True, sa_type=Key)
