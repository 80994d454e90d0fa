"""Bodies of items as flat rows."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.domain import EvaluationTime, FlaggedRegion
from api.checklists.items.repository import ChecklistRules, ItemRow
from api.checklists.items.schemas import ItemOut
from api.core.status import Assurance
from api.elections.models import Election


def item_bodies(
    session: Session,
    election: Election,
    rules: ChecklistRules,
    rows: Sequence[ItemRow],
    evaluation: EvaluationTime,
) -> list[ItemOut]:
    pinned = {row.pinned.region: row.pinned for row in rows}
    figures = checklists.figures_by_region(session, election.slug, [*pinned])
    flagged = {it.pinned.region: it for it in checklists_domain.flagged_regions(pinned.values(), rules.flags)}
    return [_item_body(row, flagged[row.pinned.region], figures.get(row.pinned.region, {}), evaluation) for row in rows]


def _item_body(row: ItemRow, region: FlaggedRegion, figures: Mapping[str, int], evaluation: EvaluationTime) -> ItemOut:
    requirement, item = row.requirement, row.item
    target = checklists_domain.stored_target(item) or checklists_domain.derive_target(
        requirement, figures, {}, region.ballots
    )
    dates, status = checklists_domain.due_dates(requirement, region), checklists_domain.status_of(item)
    return ItemOut(
        election=row.pinned.election,
        region=row.pinned.region,
        region_kind=row.region.kind,
        region_name=row.region.name,
        level=row.pinned.level,
        requirement=requirement.code,
        **requirement.model_dump(include={"category", "title_id", "title_en", "owed_by"}),
        critical=checklists_domain.is_critical(requirement, region),
        status=status,
        assurance=item.assurance if item else Assurance.NONE,
        value=item.value if item else None,
        target=target.value,
        stage=item.stage if item else None,
        observed_at=item.observed_at if item else None,
        opens_at=dates.opens_at,
        due_at=dates.due_at,
        overdue=checklists_domain.is_overdue(status, dates.due_at, evaluation.at),
        silent=checklists_domain.is_silent(status, dates.due_at, evaluation.at),
    )
