"""What the routes of one item share: its place, its line, its ETag."""

from typing import Annotated

from fastapi import Header, Path, Request
from sqlmodel import Session

from api import moments
from api.auth.caller import Caller
from api.checklists import answers as checklist_answers
from api.checklists import queries as checklists
from api.checklists import rules as checklist_rules
from api.checklists.models import ChecklistItem
from api.checklists.schemas import Line
from api.elections import queries as elections
from api.errors import CodeMalformed, CodeWithoutDots, NoChecklist, NotFound, RegionTakesNoPart
from api.history.chain import Clock, Writer
from api.regions import queries as regions
from api.schema import Code
from api.updates import queries
from api.updates.queries import Place

PREFIX = "/readiness-checklists/{region}/items/{requirement}"
PLACE = (NotFound, NoChecklist, RegionTakesNoPart, CodeMalformed, CodeWithoutDots)

RegionPath = Annotated[Code, Path()]
RequirementPath = Annotated[str, Path(max_length=16, examples=["ADH-03"])]
IfMatch = Annotated[
    str | None,
    Header(alias="If-Match", max_length=100, description="The item's ETag: refuse if it changed since you read it."),
]


def place_of(session: Session, caller: Caller, region: str, requirement: str, election: str | None) -> Place:
    """The item's place, if the region is in the caller's scope."""
    regions.region(session, caller, region, pointer="path/region")
    return queries.place(session, elections.with_checklist(session, election), region, requirement)


def writer_of(session: Session, caller: Caller, request: Request, clock: Clock) -> Writer:
    """Who writes: the token, its agency, and the request that the entry will name."""
    return Writer(caller, queries.agency(session, caller.agency), request.state.request_id, clock)


def line_of(session: Session, place: Place, item: ChecklistItem | None, when: checklist_rules.Evaluated) -> Line:
    """The item as every answer shows it."""
    code = place.pinned.region
    unit = checklist_rules.unit(place.pinned, checklists.flags(session, code))
    figures = checklists.figures(session, place.election.slug, code)
    target = queries.target(session, place, figures)
    if item is not None and item.target is not None:
        target = checklist_rules.Target(item.target, None)
    day = moments.local_day(when.at, place.pinned.timezone)
    stated = checklists.public_record(session, place.election.slug, code, day).get(place.requirement.code)
    waits = checklists.dependencies(session, place.requirement)
    return checklist_answers.line(place.requirement, unit, item, target, waits, when, stated)


def etag(item: ChecklistItem | None, line: Line) -> str:
    """The revision, and what changes by time alone. `If-Match` compares the revision."""
    return f'"{item.revision if item else 0}.{int(line.overdue)}{int(line.silent)}{int(line.expired)}"'


def revision_of(if_match: str | None) -> int | None:
    if if_match is None or if_match.strip() == "*":
        return None
    number = if_match.strip().strip('"').partition(".")[0]
    return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else -1
