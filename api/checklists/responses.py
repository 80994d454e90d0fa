"""Bodies of checklists and requirements."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import domain, lines, repository, roll_ups
from api.checklists.domain import ChecklistTemplate, EvaluationTime
from api.checklists.expectations.grid import ExpectationGrid
from api.checklists.models import Requirement
from api.checklists.reported_items import ReportedItems
from api.checklists.schemas import (
    CategoryLines,
    Checklist,
    ChecklistCounts,
    ChecklistLine,
    EvaluatedAsOf,
    LadderStageOut,
    RequirementOut,
    RollUp,
    Stated,
)
from api.core.schemas import Bilingual, RegionName
from api.core.time import format_h_offset, local_day
from api.elections.models import ElectionRegion
from api.reference.regions.models import Region, RegionFlag


class RegionFacts(NamedTuple):
    """What a checklist shows beside reports, as of one instant."""

    flags: list[RegionFlag]
    """Those of the region and of the regions above and below it."""
    figures_cutoff: datetime
    """The instant whose figures count."""
    stated: Mapping[str, Stated]
    """The public record, by requirement."""
    grid: ExpectationGrid | None
    """What is expected there and below; None: roll-ups are not wanted."""


def checklist_body(
    session: Session,
    region: Region,
    pinned: ElectionRegion,
    template: ChecklistTemplate,
    reported_items: ReportedItems,
    evaluation: EvaluationTime,
    evaluated_as_of: EvaluatedAsOf,
    region_facts: RegionFacts,
) -> Checklist:
    election_slug, today = pinned.election, local_day(evaluation.at, pinned.timezone)
    figure_by_kind = repository.region_figures(session, election_slug, pinned.region, region_facts.figures_cutoff)
    flagged_region = domain.flagged_region(pinned, region_facts.flags)
    own_lines = lines.checklist_lines(
        template, flagged_region, figure_by_kind, reported_items.items, evaluation, region_facts.stated
    )
    lines_below = None
    if reported_items.below is not None and region_facts.grid is not None:
        lines_below = roll_ups.roll_ups(
            region_facts.grid.builder, pinned.level, reported_items.below, region_facts.stated
        )
    return Checklist(
        election=election_slug,
        region=RegionName.model_validate(region),
        level=pinned.level,
        timezone=pinned.timezone,
        polling_on=pinned.polling_on,
        h=None if evaluation.closed else format_h_offset(pinned.polling_on, today),
        **dict(evaluated_as_of),
        closed=evaluation.closed,
        counts=_counts(own_lines, lines_below, region_facts.stated),
        categories=_by_category(template, own_lines, lines_below or []),
    )


def _counts(
    own_lines: list[tuple[Requirement, ChecklistLine]],
    lines_below: list[tuple[Requirement, RollUp]] | None,
    stated_by_requirement: Mapping[str, Stated],
) -> ChecklistCounts:
    expected_lines = [line for _, line in own_lines if line.expected]
    shown_codes = {requirement.code for requirement, _ in (*own_lines, *(lines_below or ()))}
    return ChecklistCounts(
        items=len(expected_lines),
        by_status=dict(Counter(line.status for line in expected_lines)),
        silent=sum(line.silent for line in expected_lines),
        overdue=sum(line.overdue for line in expected_lines),
        below=None if lines_below is None else sum(roll_up.units for _, roll_up in lines_below),
        below_reported=None if lines_below is None else sum(roll_up.reported for _, roll_up in lines_below),
        stated=len(
            shown_codes & {requirement_code for requirement_code, it in stated_by_requirement.items() if it.status}
        ),
    )


def _by_category(
    template: ChecklistTemplate,
    own_lines: list[tuple[Requirement, ChecklistLine]],
    lines_below: list[tuple[Requirement, RollUp]],
) -> list[CategoryLines]:
    items_by_category, roll_ups_by_category = defaultdict(list), defaultdict(list)
    for requirement, line in own_lines:
        items_by_category[requirement.category].append(line)
    for requirement, roll_up in lines_below:
        roll_ups_by_category[requirement.category].append(roll_up)
    return [
        CategoryLines(
            code=it.code,
            title=Bilingual(id=it.title_id, en=it.title_en),
            weight=it.weight,
            items=items_by_category[it.code],
            roll_ups=roll_ups_by_category[it.code],
        )
        for it in template.categories
        if items_by_category[it.code] or roll_ups_by_category[it.code]
    ]


def requirement_body(requirement: Requirement, template: ChecklistTemplate) -> RequirementOut:
    basis = None
    if requirement.basis_id and requirement.basis_en:
        basis = Bilingual(id=requirement.basis_id, en=requirement.basis_en)
    ladder_stages = [
        LadderStageOut(slug=it["slug"], title=Bilingual(id=it["title_id"], en=it["title_en"]))
        for it in requirement.stages
    ]
    bilingual_columns = {"title_id", "title_en", "unit_id", "unit_en", "basis_id", "basis_en"}
    columns = requirement.model_dump(exclude={"template", "version", "stages", *bilingual_columns})
    return RequirementOut(
        **{**columns, **lines.requirement_brief(requirement)},
        levels=sorted(template.levels[requirement.code]),
        stages=ladder_stages,
        depends_on=template.depends_on.get(requirement.code, []),
        basis=basis,
    )
