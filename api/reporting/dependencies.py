"""What the routes of one item share: its place, its line, its ETag."""

from dataclasses import replace
from datetime import datetime
from typing import Annotated

from fastapi import Header, Path, Request
from sqlmodel import Session

from api.checklists import domain as checklist_rules
from api.checklists import repository as checklists
from api.checklists import responses as checklist_answers
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import NOW, Place, View
from api.checklists.items import context as places
from api.checklists.models import ChecklistItem
from api.checklists.schemas import Line, SeenFrom
from api.core import schemas as core_schemas
from api.core import time
from api.core.caller import Caller
from api.core.errors import (
    CodeMalformed,
    CodeWithoutDots,
    MomentMalformed,
    NoChecklist,
    NotFound,
    OffsetPlusEncoded,
    RegionTakesNoPart,
)
from api.core.schemas import Code, Notice, PastQuery
from api.core.status import FAR
from api.core.text import Text
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.ledger import repository as history
from api.ledger.writer import Clock, Writer
from api.reference.agencies import repository as agencies
from api.reference.figures import repository as figures
from api.reference.flags import repository as flagged
from api.reference.regions import repository as regions
from api.reference.regions.models import RegionFlag
from api.reporting.updates import errors as updates_errors

PREFIX = "/readiness-checklists/{region}/items/{requirement}"
PLACE = (NotFound, NoChecklist, RegionTakesNoPart, CodeMalformed, CodeWithoutDots)
MOMENTS = (MomentMalformed, OffsetPlusEncoded, updates_errors.TooRecent)
"""What an earlier moment may be refused for."""
NOTHING_YET = Text(
    id="Belum ada yang tercatat untuk wilayah ini, jadi keadaan lampau tidak diketahui.",
    en="Nothing has been recorded for this region yet, so nothing is known of its past.",
)
NOTHING_BEFORE = Text(
    id="Tidak ada yang tercatat sebelum {since}: known_at sebelum itu tidak mengetahui apa pun, "
    "dan as_of sebelum itu hanya menunjukkan yang dicatat kemudian.",
    en="Nothing was recorded before {since}: by an earlier known_at nothing was known, "
    "and an earlier as_of shows only what was recorded afterwards.",
)

RegionPath = Annotated[Code, Path()]
RequirementPath = Annotated[str, Path(max_length=16, examples=["ADH-03"])]
IfMatch = Annotated[
    str | None,
    Header(alias="If-Match", max_length=100, description="The item's ETag: refuse if it changed since you read it."),
]


def place_of(session: Session, caller: Caller, region: str, requirement: str, election: str | None) -> Place:
    """The item's place, if the region is in the caller's scope."""
    regions.region(session, caller, region, pointer="path/region")
    return places.place(session, elections.with_checklist(session, election), region, requirement)


def writer_of(session: Session, caller: Caller, request: Request, clock: Clock) -> Writer:
    """Who writes: the token, its agency, and the request that the entry will name."""
    return Writer(caller, agencies.of_token(session, caller.agency), request.state.request_id, clock)


def view_of(pinned: ElectionRegion, asked: PastQuery, now: datetime) -> View:
    """From where the past is looked at. Days and H-offsets are the region's own."""
    day, zone = pinned.polling_on, pinned.timezone
    as_of = None if asked.as_of is None else time.moment(asked.as_of, day, zone)
    if asked.known_at is None:
        return NOW if as_of is None else View(as_of)
    known = time.moment(asked.known_at, day, zone, pointer="query/known_at")
    updates_errors.known(known, now)
    return View(as_of or known, known)


def place_then(session: Session, place: Place, view: View) -> Place:
    """The same with the polling day that was in force at the moment looked at."""
    return replace(place, pinned=elections.seen_from(session, place.pinned, view.as_of, view.known_at))


def seen_from(session: Session, region: str, view: View, when: checklist_rules.Evaluated, language: str) -> SeenFrom:
    """The moment that the answer speaks of, with a notice where it lies before the region's book begins."""
    since = history.recorded_since(session, region)
    asked = min(view.as_of, view.known_at)
    notices = []
    if view != NOW and (since is None or asked < since):
        says = NOTHING_BEFORE.in_(language, since=f"{since:%Y-%m-%dT%H:%M:%SZ}") if since else NOTHING_YET.in_(language)
        notices = [Notice(code="nothing_recorded_before", message=says)]
    known_at = None if view.known_at == FAR else view.known_at
    at = None if view == NOW and not when.closed else when.at
    return SeenFrom(evaluated_at=at, known_at=known_at, recorded_since=since, notices=notices)


def line_of(
    session: Session, place: Place, item: ChecklistItem | None, when: checklist_rules.Evaluated, view: View = NOW
) -> Line:
    """The item as every answer shows it."""
    code = place.pinned.region
    unit = checklist_rules.unit(place.pinned, flags_of(session, place.election, code, view))
    known = checklists.figures(session, place.election.slug, code, figures_by(session, place.election, view))
    target = checklist_rules.stored_target(item) or history_repository.target(session, place, known, view)
    day = time.local_day(when.at, place.pinned.timezone)
    stated = checklists.public_record(session, place.election.slug, code, day).get(place.requirement.code)
    waits = checklists.dependencies(session, place.requirement)
    return checklist_answers.line(place.requirement, unit, item, target, waits, when, stated)


def flags_of(session: Session, election: Election, code: str | None, view: View = NOW) -> list[RegionFlag]:
    """Those that held at the moment looked at; of a closed election, no later than its close."""
    return flagged.flags_at(session, code, min(view.as_of, view.known_at, election.closed_at or FAR))


def figures_by(session: Session, election: Election, view: View) -> datetime:
    """The last change of a figure that was recorded by the moment looked at; a far year if none came since."""
    return figures.known_by(session, election.slug, min(view.as_of, view.known_at))


def etag(item: ChecklistItem | None, line: Line) -> str:
    """A line changes without a report too: by time, by a figure, by another polling day."""
    return core_schemas.etag(item.revision if item else 0, line)
