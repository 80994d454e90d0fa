"""Agreements between agencies, with their states, parties and scope."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from api.coordination import columns
from api.core.provenance import DateOrigin, Origin
from api.db.table import Table
from api.db.types import KeyText, enum_check, enum_type


class AgreementKind(StrEnum):
    """What agencies make when they agree."""

    COOPERATION_AGREEMENT = "cooperation_agreement"
    MEMORANDUM = "memorandum"
    DECLARATION = "declaration"


class Agreement(Table, table=True):
    __table_args__ = (enum_check("kind", AgreementKind),)

    id: str = Field(primary_key=True, sa_type=KeyText)
    kind: AgreementKind = Field(sa_type=enum_type(AgreementKind))
    title_id: str
    title_en: str
    election: str = Field(foreign_key="election.slug", index=True, sa_type=KeyText)
    signed_in: str | None = Field(default=None, foreign_key="coordination_event.id", sa_type=KeyText)
    note: str | None = None
    revision: int = columns.revision()


class AgreementStatus(StrEnum):
    """How far an agreement has come, in this order."""

    PLANNED = "planned"
    SCHEDULED = "scheduled"
    """A day is set for the signing."""
    SIGNED = "signed"
    IN_FORCE = "in_force"
    ENDED = "ended"
    BROKEN_OFF = "broken_off"


class AgreementState(Table, table=True):
    __table_args__ = (
        enum_check("state", AgreementStatus),
        enum_check("on_origin", DateOrigin),
        enum_check("origin", Origin),
    )

    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=KeyText)
    position: int = Field(primary_key=True)
    state: AgreementStatus = Field(sa_type=enum_type(AgreementStatus))
    on: date | None = None
    on_origin: DateOrigin = Field(sa_type=enum_type(DateOrigin))
    recorded_on: date | None = columns.recorded_on()
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=enum_type(Origin))
    note: str | None = None
    mistaken_on: date | None = columns.mistaken_on()
    mistake: str | None = None


class AgreementRegion(Table, table=True):
    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", index=True, sa_type=KeyText)


class AgreementParty(Table, table=True):
    __table_args__ = (enum_check("origin", Origin),)

    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=KeyText)
    agency: str = Field(primary_key=True, foreign_key="agency.slug", index=True, sa_type=KeyText)
    official: str | None = Field(default=None, foreign_key="official.id", sa_type=KeyText)
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=enum_type(Origin))


class AgreementScope(Table, table=True):
    """One thing that the parties agreed to do."""

    __table_args__ = (enum_check("origin", Origin),)

    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=KeyText)
    position: int = Field(primary_key=True)
    text_id: str
    text_en: str
    source: str = Field(foreign_key="source.id", sa_type=KeyText)
    paragraph: str | None = None
    origin: Origin = Field(sa_type=enum_type(Origin))


class AgreementFulfils(Table, table=True):
    """A requirement that an agreement speaks for, with its state as the stage. It is shown as stated, never counted."""

    agreement: str = Field(primary_key=True, foreign_key="agreement.id", sa_type=KeyText)
    election: str = Field(primary_key=True, foreign_key="election.slug", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", sa_type=KeyText)
    requirement: str = Field(primary_key=True, sa_type=KeyText)
