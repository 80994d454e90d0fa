"""Bodies of items as flat rows."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.domain import EvaluationTime
from api.checklists.items import repository
from api.checklists.items.repository import ChecklistRules, ItemRow, LastReport, ReportedState
from api.checklists.items.schemas import ItemOut
from api.checklists.status_at import Timing
from api.core.status import Assurance, Status

NOT_REPORTED = ReportedState(Status.UNKNOWN, Assurance.NONE, None, None, None, None)


def item_bodies(
    session: Session, rules: ChecklistRules, item_rows: Sequence[ItemRow], evaluation: EvaluationTime
) -> list[ItemOut]:
    pinned_by_region = {item_row.pinned.region: item_row.pinned for item_row in item_rows}
    figures_by_region = checklists.figures_by_region(session, rules.election.slug, [*pinned_by_region])
    values_by_region = repository.values_by_region(
        session, rules.election.slug, [*pinned_by_region], rules.codes_for_targets
    )
    last_reports = repository.last_reports(
        session, rules.election.slug, [*pinned_by_region], {item_row.requirement.code for item_row in item_rows}
    )
    timings_by_region = {
        flagged_region.pinned.region: rules.timings.of(flagged_region)
        for flagged_region in checklists_domain.flagged_regions(pinned_by_region.values(), rules.flags)
    }
    return [
        _item_body(
            rules.election.slug,
            item_row,
            timings_by_region[region_code][item_row.requirement.code],
            _target(item_row, figures_by_region.get(region_code, {}), values_by_region.get(region_code, {})),
            last_reports.get((region_code, item_row.requirement.code)),
            evaluation,
        )
        for item_row in item_rows
        for region_code in [item_row.pinned.region]
    ]


def _target(
    item_row: ItemRow, figure_by_kind: Mapping[str, int], value_by_requirement: Mapping[str, int]
) -> int | None:
    """The target that the item was measured against; else the one that follows from figures and other items."""
    if item_row.state is not None and item_row.state.target is not None:
        return item_row.state.target
    ballots = checklists_domain.ballot_count(item_row.pinned)
    return checklists_domain.derive_target(item_row.requirement, figure_by_kind, value_by_requirement, ballots).value


def _item_body(
    election: str,
    item_row: ItemRow,
    timing: Timing,
    target: int | None,
    last_report: LastReport | None,
    evaluation: EvaluationTime,
) -> ItemOut:
    requirement, pinned, state = item_row.requirement, item_row.pinned, item_row.state or NOT_REPORTED
    return ItemOut(
        election=election,
        region=pinned.region,
        region_kind=pinned.kind,
        region_name=pinned.name,
        level=pinned.level,
        requirement=requirement.code,
        category=requirement.category,
        title_id=requirement.title_id,
        title_en=requirement.title_en,
        owed_by=requirement.owed_by,
        critical=timing.critical,
        status=state.status,
        assurance=state.assurance,
        value=state.value,
        target=target,
        stage=state.stage,
        observed_at=state.observed_at,
        opens_at=timing.opens_at,
        due_at=timing.due_at,
        overdue=checklists_domain.is_overdue(state.status, timing.due_at, evaluation.at),
        silent=checklists_domain.is_silent(state.status, timing.due_at, evaluation.at),
        update_id=last_report and last_report.update_id,
        agency=(last_report and last_report.agency) or None,
        agency_name=(last_report and last_report.agency_name) or None,
    )
