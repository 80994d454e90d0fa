"""Agencies, the regions they work in, and the people who hold their offices."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.db.table import Table
from api.db.types import KeyText, enum_check, enum_type


class Function(StrEnum):
    """What an agency is there for in an election."""

    ELECTION_MANAGEMENT = "election_management"
    """The election commission (KPU)."""
    SUPERVISOR = "supervisor"
    """The supervisor (Bawaslu)."""
    POLICE = "police"
    PROSECUTION = "prosecution"
    MILITARY = "military"
    INTELLIGENCE = "intelligence"
    MINISTRY = "ministry"
    REGIONAL_GOVERNMENT = "regional_government"
    LEGISLATURE = "legislature"
    FORUM = "forum"
    """A forum of leaders (Forkopimda, Forkopimcam)."""
    DESK = "desk"
    """The unit of a local government that coordinates the agencies before a regional election."""
    PARTY = "party"
    CANDIDATE_TEAM = "candidate_team"
    """The team of candidates. It has no tokens."""


class RegionalOffice(StrEnum):
    """The kinds of offices of a regional government."""

    KESBANGPOL = "kesbangpol"
    CIVIL_SERVICE_POLICE = "civil_service_police"
    HEALTH = "health"
    DISASTER = "disaster"
    COMMUNICATIONS = "communications"
    CIVIL_REGISTRY = "civil_registry"
    PERSONNEL = "personnel"
    SECRETARIAT = "secretariat"


class Agency(Table, table=True):
    __table_args__ = (enum_check("function", Function), enum_check("office", RegionalOffice))

    slug: str = Field(primary_key=True, sa_type=KeyText)
    name: str
    abbreviation: str | None = None
    gloss: str
    """The name in English."""
    function: Function = Field(sa_type=enum_type(Function))
    office: RegionalOffice | None = Field(default=None, sa_type=enum_type(RegionalOffice))
    ad_hoc: bool = False
    is_group: bool = False
    """What a group owes, each of its members owes. A group never reports and has no token."""
    parent: str | None = Field(default=None, foreign_key="agency.slug", sa_type=KeyText)
    level: str = Field(foreign_key="region_level.slug", sa_type=KeyText)
    seat: str = Field(foreign_key="region.code", index=True, sa_type=KeyText)
    duty_contact: str | None = None
    note: str | None = None


class AgencyAlias(Table, table=True):
    agency: str = Field(primary_key=True, foreign_key="agency.slug", sa_type=KeyText)
    alias: str = Field(primary_key=True, sa_type=KeyText)


class AgencyMember(Table, table=True):
    """An agency that is in a group."""

    group: str = Field(primary_key=True, foreign_key="agency.slug", sa_type=KeyText)
    member: str = Field(primary_key=True, foreign_key="agency.slug", index=True, sa_type=KeyText)


class AgencyJurisdiction(Table, table=True):
    """A region in which an agency works. Areas of police and army need not follow the borders of regencies."""

    agency: str = Field(primary_key=True, foreign_key="agency.slug", sa_type=KeyText)
    region: str = Field(primary_key=True, foreign_key="region.code", index=True, sa_type=KeyText)


class Official(Table, table=True):
    """A person who holds or held an office, as published. No other personal data is stored."""

    id: str = Field(primary_key=True, sa_type=KeyText)
    name: str
    honorific: str | None = None
    note: str | None = None


class OfficialAlias(Table, table=True):
    official: str = Field(primary_key=True, foreign_key="official.id", sa_type=KeyText)
    alias: str = Field(primary_key=True, sa_type=KeyText)


class Capacity(StrEnum):
    """Definitive, or acting: Pj (penjabat), Pjs (penjabat sementara), Plt (pelaksana tugas), Plh (pelaksana harian)."""

    DEFINITIVE = "definitive"
    PJ = "pj"
    PJS = "pjs"
    PLT = "plt"
    PLH = "plh"


class Tenure(Table, table=True):
    """A term: who held which office when. A day that no source gives is None; `attested_on` is a day in office."""

    __table_args__ = (UniqueConstraint("official", "agency", "position_id"), enum_check("capacity", Capacity))

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    official: str = Field(foreign_key="official.id", sa_type=KeyText)
    agency: str = Field(foreign_key="agency.slug", index=True, sa_type=KeyText)
    position_id: str
    position_en: str
    capacity: Capacity = Field(sa_type=enum_type(Capacity))
    from_on: date | None = None
    until_on: date | None = None
    attested_on: date | None = None

    def held_on(self, day: date) -> bool:
        """Whether the term is known to contain this day. The attested day replaces an unknown first or last day."""
        first_day, last_day = self.from_on or self.attested_on, self.until_on or self.attested_on
        return first_day is not None and last_day is not None and first_day <= day <= last_day
