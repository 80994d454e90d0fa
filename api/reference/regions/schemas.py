from typing import Annotated

from pydantic import Field

from api.core.provenance import Origin
from api.core.schemas import CitedBody, Day, ElectionSlug, Note, Query, RequestBody, SafeText, Slug, Whole
from api.reference.regions.models import FigureKind, Flag


class FigureQuery(Query):
    kind: FigureKind | None = None
    election: ElectionSlug = None
    preferred: bool | None = None


class NewFigure(RequestBody):
    """A number about the region, as a source gives it."""

    kind: FigureKind
    value: Whole
    election: Slug | None = Field(default=None, description="If it holds for one election only.")
    on: Day | None = Field(default=None, description="The day as of which it holds.")
    source: Slug = Field(description="The source that says so: an id of GET /v1/sources.", examples=["S0"])
    paragraph: Annotated[SafeText, Field(max_length=40)] | None = Field(default=None, description="Where in it.")
    origin: Origin = Origin.EXTERNAL
    note: Note | None = None
    preferred: bool = Field(
        default=True,
        description="True: it counts from now on; the one before is kept beside it. False: kept beside.",
    )


class NewFlag(CitedBody):
    """That something is true of the region and of all below it, or is so no longer."""

    flag: Flag
    holds: bool = Field(default=True, description="False: it is so no longer.")
