"""One item as every answer shows it, and its ETag."""

from sqlmodel import Session

from api.checklists import domain as checklist_rules
from api.checklists import repository as checklists
from api.checklists import responses as checklist_answers
from api.checklists.history import repository as history
from api.checklists.history.as_of import figures_by, flags_of
from api.checklists.history.domain import CURRENT, AsOf, ItemContext
from api.checklists.models import ChecklistItem
from api.checklists.public_record import PublicRecord
from api.checklists.schemas import Line
from api.core import schemas, time


def line_of(
    session: Session,
    record: PublicRecord,
    place: ItemContext,
    item: ChecklistItem | None,
    when: checklist_rules.Evaluated,
    view: AsOf = CURRENT,
) -> Line:
    """The item as every answer shows it."""
    code = place.pinned.region
    unit = checklist_rules.unit(place.pinned, flags_of(session, place.election, code, view))
    known = checklists.figures(session, place.election.slug, code, figures_by(session, place.election, view))
    target = checklist_rules.stored_target(item) or history.target(session, place, known, view)
    day = time.local_day(when.at, place.pinned.timezone)
    stated = record.stated_by_requirement(session, place.election.slug, code, day).get(place.requirement.code)
    waits = checklists.dependencies(session, place.requirement)
    return checklist_answers.line(place.requirement, unit, item, target, waits, when, stated)


def etag(item: ChecklistItem | None, line: Line) -> str:
    """A line changes without a report too: by time, by a figure, by another polling day."""
    return schemas.etag(item.revision if item else 0, line)
