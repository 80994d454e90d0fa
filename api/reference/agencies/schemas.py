from datetime import date
from typing import Annotated

from pydantic import Field

from api.core.region_codes import Level
from api.core.schemas import (
    Bilingual,
    BothLanguages,
    CitedBody,
    Code,
    Day,
    Name,
    NewSlug,
    Note,
    Provenance,
    Query,
    RegionName,
    RequestBody,
    ResponseBody,
    SafeText,
    Slug,
)
from api.reference.agencies.models import Capacity, Function, Office


class AgencyQuery(Query):
    function: Function | None = None
    office: Office | None = None
    region: Code | None = Field(default=None, description="Agencies that sit or work in exactly this region.")
    within: Code | None = Field(default=None, description="Agencies that sit in this region or below it.")
    group: Slug | None = Field(default=None, description="The members of this group.")
    q: SafeText | None = Field(default=None, min_length=2, max_length=60, description="Part of a name.")


class AgencyOut(ResponseBody):
    slug: str
    name: str
    abbreviation: str | None
    gloss: str = Field(description="The name in English.")
    function: Function
    office: Office | None
    ad_hoc: bool
    is_group: bool = Field(description="A group owes once per member; it never reports.")
    parent: str | None
    level: str
    seat: str = Field(description="The region where it sits; where it works is in `jurisdictions`.")


class TenureOut(ResponseBody):
    agency: str
    position: Bilingual
    capacity: Capacity = Field(description="definitive, or acting: pj, pjs, plt, plh.")
    from_on: date | None = Field(description="Null: no source says.")
    until_on: date | None = Field(description="Null: no source says.")
    attested_on: date | None = Field(description="A day on which a source shows the person in office.")


class OfficialOut(ResponseBody):
    """A published holder of an office."""

    id: str
    name: str
    honorific: str | None
    aliases: list[str]
    tenures: list[TenureOut]
    note: str | None
    provenance: list[Provenance]


class AgencyDetail(AgencyOut):
    aliases: list[str]
    jurisdictions: list[RegionName]
    members: list[str] = Field(description="The members of a group.")
    groups: list[str] = Field(description="The groups it is a member of.")
    duty_contact: str | None
    officials: list[OfficialOut] = Field(description="Only for agencies that sit or work in your regions.")
    note: str | None
    provenance: list[Provenance]


class OfficialQuery(Query):
    agency: Slug | None = None
    q: SafeText | None = Field(default=None, min_length=2, max_length=60, description="Part of a name.")
    on: Day | None = Field(
        default=None, description="Only those known in office on this day: within known dates, or attested on it."
    )


OfficeDay = Annotated[Day, Field(ge=date(1945, 1, 1), lt=date(2100, 1, 1))]
Aliases = Annotated[list[Name], Field(max_length=20)]
Areas = Annotated[list[Code], Field(min_length=1, max_length=100)]
Members = Annotated[list[Slug], Field(max_length=200)]


class AgencyChange(CitedBody):
    """Fields that are left out stay as they are; a list takes the place of the one before."""

    name: Name = Field(default_factory=str)
    abbreviation: Name | None = None
    gloss: Name = Field(default_factory=str, description="The name in English.")
    parent: Slug | None = None
    jurisdictions: Areas = Field(default_factory=list, description="Where it works.")
    members: Members = Field(default=[], description="Of a group: the agencies that make it up.")
    aliases: Aliases = []
    duty_contact: Name | None = None


class OfficialChange(CitedBody):
    """Fields that are left out stay as they are; a list takes the place of the one before."""

    name: Name = Field(default_factory=str)
    honorific: Name | None = Field(default=None, description="Null: none.")
    aliases: Aliases = []


class NewAgency(AgencyChange):
    """An agency as a source describes it. What it is and where it sits stays; a reformed office is a new agency."""

    slug: NewSlug
    name: Name
    gloss: Name = Field(description="The name in English.")
    function: Function
    office: Office | None = None
    ad_hoc: bool = False
    is_group: bool = Field(default=False, description="A group owes once per member; it never reports.")
    level: Level
    seat: Code
    jurisdictions: Areas = Field(default_factory=list, description="Where it works; its seat, if not said.")


class Ending(RequestBody):
    """Who leaves the office, and the last day."""

    official: Slug
    until_on: OfficeDay


class Beginning(RequestBody):
    """Who takes it up: an official who is known already, or a person's name."""

    official: Slug | None = Field(default=None, description="An id of GET /v1/officials.")
    name: Name | None = Field(default=None, description="Of somebody who is not known yet.")
    honorific: Name | None = None
    aliases: Aliases = []
    capacity: Capacity
    from_on: OfficeDay | None = Field(default=None, description="Null: no source says.")
    attested_on: OfficeDay | None = Field(
        default=None, description="The last day on which a source shows them in office; the first, if not said."
    )


class HandOver(CitedBody):
    """One office: who leaves it, who takes it up, or both at once."""

    position: BothLanguages = Field(description="The office, for example Ketua and Chair.")
    ends: Ending | None = None
    begins: Beginning | None = None
    note: Note | None = Field(default=None, description="Kept beside the entry in the history.")


class HandedOver(ResponseBody):
    entry: str = Field(description="Its place in the history: ledger and number.")
    ended: OfficialOut | None
    begun: OfficialOut | None
