"""Who there is: agencies, the areas they work in, and the people who hold their offices."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field
from uuid_utils.compat import uuid7

from api.db.table import Table
from api.db.types import Key, choice, one_of


class Function(StrEnum):
    ELECTION_MANAGEMENT = "election_management"
    SUPERVISOR = "supervisor"
    POLICE = "police"
    PROSECUTION = "prosecution"
    MILITARY = "military"
    INTELLIGENCE = "intelligence"
    MINISTRY = "ministry"
    REGIONAL_GOVERNMENT = "regional_government"
    LEGISLATURE = "legislature"
    FORUM = "forum"
    DESK = "desk"
    PARTY = "party"
    CANDIDATE_TEAM = "candidate_team"


class Office(StrEnum):
    """What an office of a regional government does."""

    KESBANGPOL = "kesbangpol"
    CIVIL_SERVICE_POLICE = "civil_service_police"
    HEALTH = "health"
    DISASTER = "disaster"
    COMMUNICATIONS = "communications"
    CIVIL_REGISTRY = "civil_registry"
    PERSONNEL = "personnel"
    SECRETARIAT = "secretariat"


class Agency(Table, table=True):
    __table_args__ = (one_of("function", Function), one_of("office", Office))

    slug: str = Field(primary_key=True, sa_type=Key)
    name: str
    abbreviation: str | None = None
    gloss: str
    """The name in English."""
    function: Function = Field(sa_type=choice(Function))
    office: Office | None = Field(default=None, sa_type=choice(Office))
    ad_hoc: bool = False
    is_group: bool = False
    """A group owes once per member; it never reports and holds no token."""
    parent: str | None = Field(default=None, foreign_key="agency.slug", sa_type=Key)
    level: str = Field(foreign_key="region_level.slug", sa_type=Key)
    seat: str = Field(foreign_key="region.code", index=True, sa_type=Key)
    duty_contact: str | None = None
    note: str | None = None


class AgencyAlias(Table, table=True):
    agency: str = Field(primary_key=True, foreign_key="agency.slug", sa_type=Key)
    alias: str = Field(primary_key=True, sa_type=Key)


class AgencyMember(Table, table=True):
    """Which agencies make up a group."""

    group: str = Field(primary_key=True, foreign_key="agency.slug", sa_type=Key)
    member: str = Field(primary_key=True, foreign_key="agency.slug", index=True, sa_type=Key)


class AgencyJurisdiction(Table, table=True):
    """Where an agency works; police and army areas do not follow the borders of regencies."""

    agency: str = Field(primary_key=True, foreign_key="agency.slug", sa_type=Key)
    region: str = Field(primary_key=True, foreign_key="region.code", index=True, sa_type=Key)


class Official(Table, table=True):
    """A published holder of an office. No other personal data."""

    id: str = Field(primary_key=True, sa_type=Key)
    name: str
    honorific: str | None = None
    note: str | None = None


class OfficialAlias(Table, table=True):
    official: str = Field(primary_key=True, foreign_key="official.id", sa_type=Key)
    alias: str = Field(primary_key=True, sa_type=Key)


class Capacity(StrEnum):
    """definitive, or acting: Pj (penjabat), Pjs (penjabat sementara), Plt (pelaksana tugas), Plh (pelaksana harian)."""

    DEFINITIVE = "definitive"
    PJ = "pj"
    PJS = "pjs"
    PLT = "plt"
    PLH = "plh"


class Tenure(Table, table=True):
    """Who held which office when. Dates that no source gives are empty; `attested_on` is a day in office."""

    __table_args__ = (UniqueConstraint("official", "agency", "position_id"), one_of("capacity", Capacity))

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    official: str = Field(foreign_key="official.id", sa_type=Key)
    agency: str = Field(foreign_key="agency.slug", index=True, sa_type=Key)
    position_id: str
    position_en: str
    capacity: Capacity = Field(sa_type=choice(Capacity))
    from_on: date | None = None
    until_on: date | None = None
    attested_on: date | None = None

    def held_on(self, day: date) -> bool:
        """Known to be. An unknown first or last day reaches as far as the day attested, not further."""
        first, last = self.from_on or self.attested_on, self.until_on or self.attested_on
        return first is not None and last is not None and first <= day <= last
