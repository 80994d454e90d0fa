"""One item as all answers show it, and its ETag."""

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.history import repository as history_repository
from api.checklists.history.as_of import figures_cutoff, flags_as_of
from api.checklists.history.domain import CURRENT, AsOf
from api.checklists.items.domain import ItemContext
from api.checklists.lines import checklist_line
from api.checklists.models import ChecklistItem
from api.checklists.public_record import PublicRecord
from api.checklists.schemas import ChecklistLine
from api.core import time
from api.http.etags import object_etag


def item_line(
    session: Session,
    public_record: PublicRecord,
    context: ItemContext,
    item: ChecklistItem | None,
    evaluation: checklists_domain.EvaluationTime,
    as_of: AsOf = CURRENT,
) -> ChecklistLine:
    """Return an item with its target, due dates and what was stated about it in public."""
    election, region = context.election, context.pinned.region
    flagged_region = checklists_domain.flagged_region(context.pinned, flags_as_of(session, election, region, as_of))
    figures = checklists.region_figures(session, election.slug, region, figures_cutoff(session, election, as_of))
    target = checklists_domain.stored_target(item) or history_repository.load_target(session, context, figures, as_of)
    day = time.local_day(evaluation.at, context.pinned.timezone)
    stated = public_record.stated_by_requirement(session, election.slug, region, day).get(context.requirement.code)
    dependencies = checklists.dependencies(session, context.requirement)
    return checklist_line(context.requirement, flagged_region, item, target, dependencies, evaluation, stated)


def item_etag(item: ChecklistItem | None, line: ChecklistLine) -> str:
    """Return the ETag of an item. Time, figures and polling days change it too, not only reports."""
    return object_etag(item.revision if item else 0, line)
