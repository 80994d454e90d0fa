"""The lines of a checklist: one for each item of a region, whether anybody has reported it or not."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from api.checklists import domain
from api.checklists.domain import AnyItem, ChecklistTemplate, EvaluationTime, FlaggedRegion, Target
from api.checklists.models import Requirement
from api.checklists.schemas import ChecklistLine, Stated, TargetOut
from api.core.schemas import Bilingual
from api.core.status import Assurance, Status
from api.core.time import format_h_offset, local_day


def checklist_lines(
    template: ChecklistTemplate,
    region: FlaggedRegion,
    figures: Mapping[str, int],
    items: Mapping[str, AnyItem],
    evaluation: EvaluationTime,
    stated: Mapping[str, Stated],
) -> list[tuple[Requirement, ChecklistLine]]:
    """The lines of a region, in the order of their codes. Figures are by kind, items and `stated` by requirement."""
    value_by_requirement = {
        requirement_code: item.value for requirement_code, item in items.items() if item.value is not None
    }
    lines = []
    for requirement in template.answered_at(region.pinned.level):
        if domain.applies(requirement, region):
            requirement_code, item = requirement.code, items.get(requirement.code)
            target = domain.stored_target(item) or domain.derive_target(
                requirement, figures, value_by_requirement, domain.ballot_count(region.pinned)
            )
            depends_on = template.depends_on.get(requirement_code, [])
            line = checklist_line(
                requirement, region, item, target, depends_on, evaluation, stated.get(requirement_code)
            )
            lines.append((requirement, line))
    return lines


def checklist_line(
    requirement: Requirement,
    region: FlaggedRegion,
    item: AnyItem | None,
    target: Target,
    depends_on: list[str],
    evaluation: EvaluationTime,
    stated: Stated | None,
) -> ChecklistLine:
    """One item as every answer shows it; `item` is None if nobody has reported it."""
    due_dates, status = domain.due_dates(requirement, region), domain.status_of(item)
    due_on = local_day(due_dates.due_at, region.pinned.timezone)
    has_target, target_moved_at = requirement.measure.has_target, item.target_moved_at if item else None
    return ChecklistLine(
        **requirement_brief(requirement),
        **_state_fields(item, status),
        critical=domain.is_critical(requirement, region),
        target=TargetOut(value=target.value, moved_at=target_moved_at, why=target.why) if has_target else None,
        expected=target.value != 0,
        opens_at=due_dates.opens_at,
        due_at=due_dates.due_at,
        due_h=format_h_offset(region.pinned.polling_on, due_on),
        due_judged=domain.is_due_judged(requirement),
        renew_until=due_dates.renew_until,
        good_for_days=requirement.good_for_days,
        overdue=domain.is_overdue(status, due_dates.due_at, evaluation.at),
        silent=domain.is_silent(status, due_dates.due_at, evaluation.at) and target.value != 0,
        expired=item is not None and item.good_until < evaluation.at,
        depends_on=depends_on,
        stated=stated and _with_days_late(stated, due_on),
    )


def requirement_brief(requirement: Requirement) -> dict[str, Any]:
    """The fields of `RequirementBrief`, without `critical`, which depends on the region."""
    unit = None
    if requirement.unit_id and requirement.unit_en:
        unit = Bilingual(id=requirement.unit_id, en=requirement.unit_en)
    return {
        "code": requirement.code,
        "title": Bilingual(id=requirement.title_id, en=requirement.title_en),
        "owed_by": requirement.owed_by,
        "measure": requirement.measure,
        "unit": unit,
        "weight": requirement.weight,
    }


def _state_fields(item: AnyItem | None, status: Status) -> dict[str, Any]:
    if item is None:
        return {"status": status, "assurance": Assurance.NONE, "value": None, "stage": None, "observed_at": None}
    return {
        "status": status,
        "assurance": item.assurance,
        "value": item.value,
        "stage": item.stage,
        "observed_at": item.observed_at,
    }


def _with_days_late(stated: Stated, due_on: date) -> Stated:
    """Add how late the act was. What somebody only said to be done has no day of its own."""
    days_late = None if stated.done_on is None else (stated.done_on - due_on).days
    return stated.model_copy(update={"days_late": days_late})
