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
    item_rows: Sequence[ItemRow],
    evaluation: EvaluationTime,
) -> list[ItemOut]:
    pinned_by_region = {item_row.pinned.region: item_row.pinned for item_row in item_rows}
    figures_by_region = checklists.figures_by_region(session, election.slug, [*pinned_by_region])
    flagged_by_region = {
        it.pinned.region: it for it in checklists_domain.flagged_regions(pinned_by_region.values(), rules.flags)
    }
    return [
        _item_body(
            item_row,
            flagged_by_region[item_row.pinned.region],
            figures_by_region.get(item_row.pinned.region, {}),
            evaluation,
        )
        for item_row in item_rows
    ]


def _item_body(
    item_row: ItemRow, region: FlaggedRegion, figure_by_kind: Mapping[str, int], evaluation: EvaluationTime
) -> ItemOut:
    requirement, item = item_row.requirement, item_row.item
    target = checklists_domain.stored_target(item) or checklists_domain.derive_target(
        requirement, figure_by_kind, {}, checklists_domain.ballot_count(region.pinned)
    )
    due_dates, status = checklists_domain.due_dates(requirement, region), checklists_domain.status_of(item)
    return ItemOut(
        election=item_row.pinned.election,
        region=item_row.pinned.region,
        region_kind=item_row.region.kind,
        region_name=item_row.region.name,
        level=item_row.pinned.level,
        requirement=requirement.code,
        **requirement.model_dump(include={"category", "title_id", "title_en", "owed_by"}),
        critical=checklists_domain.is_critical(requirement, region),
        status=status,
        assurance=item.assurance if item else Assurance.NONE,
        value=item.value if item else None,
        target=target.value,
        stage=item.stage if item else None,
        observed_at=item.observed_at if item else None,
        opens_at=due_dates.opens_at,
        due_at=due_dates.due_at,
        overdue=checklists_domain.is_overdue(status, due_dates.due_at, evaluation.at),
        silent=checklists_domain.is_silent(status, due_dates.due_at, evaluation.at),
    )
