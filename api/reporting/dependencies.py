"""What the routes of one item share: where it is addressed, and how that is refused."""

from typing import Annotated

from fastapi import Header, Path
from sqlmodel import Session

from api.checklists.history.domain import ItemContext
from api.checklists.items import repository as places
from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, NotFound
from api.core.schemas import Code
from api.elections import repository as elections
from api.elections.errors import NoChecklist, RegionTakesNoPart
from api.reference.regions import repository as regions

PREFIX = "/readiness-checklists/{region}/items/{requirement}"
PLACE = (NotFound, NoChecklist, RegionTakesNoPart, CodeMalformed, CodeWithoutDots)

RegionPath = Annotated[Code, Path()]
RequirementPath = Annotated[str, Path(max_length=16, examples=["ADH-03"])]
IfMatch = Annotated[
    str | None,
    Header(alias="If-Match", max_length=100, description="The item's ETag: refuse if it changed since you read it."),
]


def place_of(session: Session, caller: Caller, region: str, requirement: str, election: str | None) -> ItemContext:
    """The item's place, if the region is in the caller's scope."""
    regions.region(session, caller, region, pointer="path/region")
    return places.place(session, elections.with_checklist(session, election), region, requirement)
