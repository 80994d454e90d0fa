from typing import Annotated

from pydantic import Field

from api.core.provenance import Origin
from api.core.schemas import CitedBody, Day, ElectionFilter, Note, Query, RequestBody, SafeText, Slug, WholeNumber
from api.reference.regions.models import FigureKind, Flag


class FigureQuery(Query):
    kind: FigureKind | None = None
    election: ElectionFilter = None
    preferred: bool | None = None


class NewFigure(RequestBody):
    """A number about the region, as a source gives it."""

    kind: FigureKind
    value: WholeNumber
    election: Slug | None = Field(default=None, description="The election, if the figure holds for that one only.")
    on: Day | None = Field(default=None, description="The day as of which it holds.")
    source: Slug = Field(description="The source of the figure: an id of GET /v1/sources.", examples=["S0"])
    paragraph: Annotated[SafeText, Field(max_length=40)] | None = Field(
        default=None, description="The paragraph of the source."
    )
    origin: Origin = Origin.EXTERNAL
    note: Note | None = None
    preferred: bool = Field(
        default=True,
        description="True: this figure counts from now on, and the preferred one before it is kept. "
        "False: this figure is kept beside the preferred one.",
    )


class NewFlag(CitedBody):
    """A property that the region and everything below it have, or have no longer."""

    flag: Flag
    holds: bool = Field(default=True, description="False: the flag ends.")
