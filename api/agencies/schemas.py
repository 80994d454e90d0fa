from datetime import date

from pydantic import Field

from api.agencies.models import Capacity, Function, Office
from api.schema import Bilingual, Code, Day, Provenance, Query, RegionName, ResponseBody, SafeText, Slug


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
