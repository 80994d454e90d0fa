from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from api.coordination.agreements.models import AgreementKind, AgreementStatus
from api.coordination.events.schemas import EventBrief
from api.coordination.request_fields import AgencyInput, Mistaken, RegionCodes, RequirementInput, TranslatableInput
from api.coordination.schemas import AsOfQuery, Mistakable, RequirementLinkOut, WriteReceipt
from api.core.provenance import DateOrigin, Origin
from api.core.schemas import (
    Bilingual,
    CitedBody,
    ElectionFilter,
    FileText,
    PlanningDay,
    Provenance,
    RegionCode,
    RegionName,
    RequestBody,
    ResponseBody,
    Slug,
)
from api.http.paging import PageQuery

RequirementLinks = Annotated[
    list[RequirementInput],
    Field(
        max_length=600,
        description="What it satisfies once signed: then the item's update is posted in the same transaction.",
    ),
]
Scope = Annotated[list[TranslatableInput], Field(max_length=100, description="What the parties agree to do.")]
Parties = Annotated[list[AgencyInput], Field(max_length=300)]


class AgreementQuery(AsOfQuery, PageQuery):
    election: ElectionFilter = None
    region: RegionCode | None = None
    within: RegionCode | None = None
    party: Slug | None = Field(
        default=None, description="Agreements that this agency is a party to, by itself or in a group."
    )
    other_party: Slug | None = Field(default=None, description="And this one: what the two agreed.")


class AgreementStateInput(RequestBody):
    state: AgreementStatus
    on: PlanningDay | None = Field(
        default=None,
        description="The day from which it was so; today, if not said. For `signed` the day of signing: "
        "leave it out only where nobody knows it.",
    )
    on_origin: DateOrigin | None = Field(default=None, description="How the day is known; external, if not said.")


class NewAgreement(CitedBody):
    """What agencies agree, or are about to."""

    kind: AgreementKind
    title: TranslatableInput
    election: Slug | None = Field(default=None, description="The default one, if not said.")
    regions: RegionCodes
    parties: Annotated[Parties, Field(min_length=1)]
    scope: Scope = []
    state: AgreementStateInput = AgreementStateInput(state=AgreementStatus.PLANNED)
    signed_in: Slug | None = Field(default=None, description="The event in which it is to be signed, or was.")
    fulfils: RequirementLinks = []


class AgreementChange(CitedBody):
    """What changed. Fields left out keep their values; parties, scope and `fulfils` are added to."""

    state: AgreementStateInput | None = None
    mistaken: Mistaken = False
    signed_in: Slug | None = None
    parties: Parties = []
    scope: Scope = []
    fulfils: RequirementLinks = []


class AgreementStateOut(Mistakable):
    state: AgreementStatus
    on: date | None
    on_origin: DateOrigin
    source: str
    paragraph: str | None
    origin: Origin
    note: FileText | None


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
    fulfils: list[RequirementLinkOut]
    note: FileText | None = Field(description="The note of today, whatever day is asked for.")
    provenance: list[Provenance]


class PostedItem(ResponseBody):
    """An update that this request posted for an item."""

    election: str
    region: str
    requirement: str
    update_id: str
    on_behalf_of: str | None
    entry: str


class NotPosted(ResponseBody):
    """An item that this request could not report, and why."""

    election: str
    region: str
    requirement: str
    code: str
    message: str


class RecordedAgreement(WriteReceipt):
    agreement: AgreementOut
    posted: list[PostedItem] = Field(description="Updates of items that this request posted, in the same transaction.")
    not_posted: list[NotPosted] = Field(description="Items that it speaks for that were not reported, and why.")
    batch: UUID | None = Field(description="Of the updates posted: POST /v1/retractions takes them back by it.")
