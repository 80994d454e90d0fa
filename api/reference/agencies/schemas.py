from datetime import date
from typing import Annotated

from pydantic import Field, StrictBool

from api.core.region_codes import Level
from api.core.schemas import (
    Bilingual,
    BilingualInput,
    CitedBody,
    Day,
    FileText,
    Name,
    NewSlug,
    Note,
    Provenance,
    RegionCode,
    RegionName,
    RequestBody,
    ResponseBody,
    SafeText,
    Slug,
)
from api.http.paging import PageQuery
from api.reference.agencies.models import Capacity, Function, RegionalOffice


class AgencyQuery(PageQuery):
    function: Function | None = None
    office: RegionalOffice | None = None
    region: RegionCode | None = Field(default=None, description="Agencies that sit or work in this very region.")
    within: RegionCode | None = Field(default=None, description="Agencies that sit in this region or below it.")
    group: Slug | None = Field(default=None, description="The members of this group.")
    q: SafeText | None = Field(default=None, min_length=2, max_length=60, description="Part of a name.")


class AgencyOut(ResponseBody):
    slug: str
    name: str
    abbreviation: str | None
    gloss: FileText = Field(description="The name in English, and in Indonesian answers what it means.")
    function: Function
    office: RegionalOffice | None
    ad_hoc: bool
    is_group: bool = Field(description="What a group owes, each of its members owes. A group never reports.")
    parent: str | None
    level: str
    seat: str = Field(description="The region where it sits. `jurisdictions` says where it works.")


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
    note: FileText | None
    provenance: list[Provenance]


class AgencyDetail(AgencyOut):
    aliases: list[str]
    jurisdictions: list[RegionName]
    members: list[str] = Field(description="The members of a group.")
    groups: list[str] = Field(description="The groups it is a member of.")
    duty_contact: str | None
    officials: list[OfficialOut] = Field(description="Only for agencies that sit or work in your regions.")
    note: FileText | None
    provenance: list[Provenance]


class OfficialQuery(PageQuery):
    agency: Slug | None = None
    q: SafeText | None = Field(default=None, min_length=2, max_length=60, description="Part of a name.")
    on: Day | None = Field(
        default=None, description="Only those known to be in office on this day: by their dates, or attested on it."
    )
    last_attested: bool = Field(
        default=False,
        description="With `on`: also those whom a source last shows in office before that day, where no source shows "
        "that they left or that somebody followed by then. Whether they still held it is not known.",
    )


OfficeDay = Annotated[Day, Field(ge=date(1945, 1, 1), lt=date(2100, 1, 1))]
Aliases = Annotated[list[Name], Field(max_length=20)]
Areas = Annotated[list[RegionCode], Field(min_length=1, max_length=100)]
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
    """An agency as a source describes it. Its function and its seat never change: a reformed office is a new agency."""

    slug: NewSlug
    name: Name
    gloss: Name = Field(description="The name in English.")
    function: Function
    office: RegionalOffice | None = None
    ad_hoc: StrictBool = False
    is_group: StrictBool = Field(
        default=False, description="What a group owes, each of its members owes. A group never reports."
    )
    level: Level
    seat: RegionCode
    jurisdictions: Areas = Field(default_factory=list, description="Where it works. Left out: its seat.")


class Ending(RequestBody):
    """Who leaves the office, and the last day."""

    official: Slug
    until_on: OfficeDay


class Beginning(RequestBody):
    """Who takes the office up: an official who is recorded already, or a person's name."""

    official: Slug | None = Field(default=None, description="An id of GET /v1/officials.")
    name: Name | None = Field(default=None, description="The name of a person who is not recorded yet.")
    honorific: Name | None = None
    aliases: Aliases = []
    capacity: Capacity
    from_on: OfficeDay | None = Field(default=None, description="Null: no source says.")
    attested_on: OfficeDay | None = Field(
        default=None, description="The last day on which a source shows them in office. Left out: `from_on`."
    )


class HandOver(CitedBody):
    """The hand-over of one office: who leaves it, who takes it up, or both at once."""

    position: BilingualInput = Field(description="The office, for example Ketua and Chair.")
    ends: Ending | None = None
    begins: Beginning | None = None
    note: Note | None = Field(default=None, description="The history holds its digest only.")


class HandedOver(ResponseBody):
    entry: str = Field(description="Its place in the history: ledger and number.")
    ended: OfficialOut | None
    begun: OfficialOut | None
