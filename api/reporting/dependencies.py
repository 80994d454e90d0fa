"""What the routes of one item share: its path, its parameters, and the refusals of finding it."""

from typing import Annotated

from fastapi import Header, Path
from sqlmodel import Session

from api.checklists.items import repository as items
from api.checklists.items.domain import ItemContext
from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, NotFound
from api.core.schemas import RegionCode
from api.elections import repository as elections
from api.elections.errors import NoChecklist, RegionTakesNoPart
from api.reference.regions import repository as regions

ITEM_PREFIX = "/readiness-checklists/{region}/items/{requirement}"
ITEM_REFUSALS = (NotFound, NoChecklist, RegionTakesNoPart, CodeMalformed, CodeWithoutDots)

RegionPath = Annotated[RegionCode, Path()]
RequirementPath = Annotated[str, Path(max_length=16, examples=["ADH-03"])]
IfMatch = Annotated[
    str | None,
    Header(alias="If-Match", max_length=100, description="The item's ETag: refuse if it changed since you read it."),
]


def find_item_context(
    session: Session, caller: Caller, region: str, requirement: str, election: str | None
) -> ItemContext:
    """Return the context of an item. Raises `NotFound` unless its region is in the caller's scope."""
    regions.region(session, caller, region, pointer="path/region")
    return items.context(session, elections.election_with_checklist(session, election), region, requirement)
