from typing import Annotated

from pydantic import Field

from api.coordination.models import AgreementKind, AgreementStatus
from api.core.provenance import DateOrigin
from api.core.schemas import (
    Both,
    CitedBody,
    GivenAgency,
    GivenFulfils,
    Mistaken,
    NearDay,
    Regions,
    RequestBody,
    ResponseBody,
    Slug,
)

Fulfilled = Annotated[
    list[GivenFulfils],
    Field(
        max_length=600,
        description="What it satisfies once signed: then the item's update is posted in the same transaction.",
    ),
]
Scope = Annotated[list[Both], Field(max_length=100, description="What the parties agree to do.")]
Parties = Annotated[list[GivenAgency], Field(max_length=300)]


class GivenState(RequestBody):
    state: AgreementStatus
    on: NearDay | None = Field(
        default=None,
        description="The day from which it was so; today, if not said. For `signed` the day of signing: "
        "leave it out only where nobody knows it.",
    )
    on_origin: DateOrigin | None = Field(default=None, description="How the day is known; external, if not said.")


class NewAgreement(CitedBody):
    """What agencies agree, or are about to."""

    kind: AgreementKind
    title: Both
    election: Slug | None = Field(default=None, description="The default one, if not said.")
    regions: Regions
    parties: Annotated[Parties, Field(min_length=1)]
    scope: Scope = []
    state: GivenState = GivenState(state=AgreementStatus.PLANNED)
    signed_in: Slug | None = Field(default=None, description="The event in which it is to be signed, or was.")
    fulfils: Fulfilled = []


class AgreementChange(CitedBody):
    """What changed. What is left out stays as it is; parties, scope and `fulfils` are added to."""

    state: GivenState | None = None
    mistaken: Mistaken = False
    signed_in: Slug | None = None
    parties: Parties = []
    scope: Scope = []
    fulfils: Fulfilled = []


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
