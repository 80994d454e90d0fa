"""One item as all answers show it, and its ETag."""

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.domain import AnyItem
from api.checklists.history import repository as history_repository
from api.checklists.history.as_of import figures_cutoff, flags_as_of
from api.checklists.items.domain import ItemContext
from api.checklists.lines import checklist_line
from api.checklists.public_record import PublicRecord
from api.checklists.schemas import ChecklistLine
from api.core import time
from api.core.as_of import CURRENT, AsOf
from api.http.etags import object_etag
from api.reporting.batch import ReportBatch


def item_line(
    session: Session,
    public_record: PublicRecord,
    context: ItemContext,
    item: AnyItem | None,
    evaluation: checklists_domain.EvaluationTime,
    as_of: AsOf = CURRENT,
) -> ChecklistLine:
    """Return an item with its target, due dates and what was stated about it in public."""
    election_row, region_code = context.election, context.pinned.region
    flagged_region = checklists_domain.flagged_region(
        context.pinned, flags_as_of(session, election_row, region_code, as_of)
    )
    figure_by_kind = checklists.region_figures(
        session, election_row.slug, region_code, figures_cutoff(session, election_row, as_of)
    )
    target = checklists_domain.stored_target(item) or history_repository.load_target(
        session, context, figure_by_kind, as_of
    )
    evaluation_day = time.local_day(evaluation.at, context.pinned.timezone)
    stated = public_record.stated_by_requirement(session, election_row.slug, region_code, evaluation_day).get(
        context.requirement.code
    )
    dependency_codes = checklists.dependencies(session, context.requirement)
    return checklist_line(context.requirement, flagged_region, item, target, dependency_codes, evaluation, stated)


def changed_item_line(
    batch: ReportBatch, public_record: PublicRecord, context: ItemContext
) -> tuple[ChecklistLine, str]:
    """Return an item with the changes that a batch has made so far, and its ETag."""
    item = batch.values_of(context)
    evaluation = checklists_domain.evaluation_time(batch.actor.clock(), context.election.closed_at)
    line = item_line(batch.session, public_record, context, item, evaluation)
    return line, item_etag(item, line)


def item_etag(item: AnyItem | None, line: ChecklistLine) -> str:
    """Return the ETag of an item. Time, figures and polling days change it too, not only reports."""
    return object_etag(item.revision if item else 0, line)
