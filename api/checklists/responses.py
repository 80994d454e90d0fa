"""Bodies of checklists and requirements."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import domain, lines, repository, roll_ups
from api.checklists.domain import ChecklistTemplate, EvaluationTime
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


def checklist_body(
    session: Session,
    region: Region,
    pinned: ElectionRegion,
    template: ChecklistTemplate,
    reported: ReportedItems,
    evaluation: EvaluationTime,
    evaluated_as_of: EvaluatedAsOf,
    facts: RegionFacts,
) -> Checklist:
    election, today = pinned.election, local_day(evaluation.at, pinned.timezone)
    figures = repository.region_figures(session, election, pinned.region, facts.figures_cutoff)
    flagged = domain.flagged_region(pinned, facts.flags)
    own_lines = lines.checklist_lines(template, flagged, figures, reported.items, evaluation, facts.stated)
    lines_below = None
    if reported.below is not None:
        units = roll_ups.load_units_below(session, pinned, template, facts.flags, facts.figures_cutoff, reported.below)
        lines_below = roll_ups.roll_ups(units, template, facts.stated)
    return Checklist(
        election=election,
        region=RegionName.model_validate(region),
        level=pinned.level,
        timezone=pinned.timezone,
        polling_on=pinned.polling_on,
        h=None if evaluation.closed else format_h_offset(pinned.polling_on, today),
        **dict(evaluated_as_of),
        closed=evaluation.closed,
        counts=_counts(own_lines, lines_below, facts.stated),
        categories=_by_category(template, own_lines, lines_below or []),
    )


def _counts(
    own_lines: list[tuple[Requirement, ChecklistLine]],
    lines_below: list[tuple[Requirement, RollUp]] | None,
    stated: Mapping[str, Stated],
) -> ChecklistCounts:
    expected = [line for _, line in own_lines if line.expected]
    shown = {requirement.code for requirement, _ in (*own_lines, *(lines_below or ()))}
    return ChecklistCounts(
        items=len(expected),
        by_status=dict(Counter(line.status for line in expected)),
        silent=sum(line.silent for line in expected),
        overdue=sum(line.overdue for line in expected),
        below=None if lines_below is None else sum(roll_up.units for _, roll_up in lines_below),
        below_reported=None if lines_below is None else sum(roll_up.reported for _, roll_up in lines_below),
        stated=len(shown & {code for code, it in stated.items() if it.status}),
    )


def _by_category(
    template: ChecklistTemplate,
    own_lines: list[tuple[Requirement, ChecklistLine]],
    lines_below: list[tuple[Requirement, RollUp]],
) -> list[CategoryLines]:
    items_of, roll_ups_of = defaultdict(list), defaultdict(list)
    for requirement, line in own_lines:
        items_of[requirement.category].append(line)
    for requirement, roll_up in lines_below:
        roll_ups_of[requirement.category].append(roll_up)
    return [
        CategoryLines(
            code=it.code,
            title=Bilingual(id=it.title_id, en=it.title_en),
            weight=it.weight,
            items=items_of[it.code],
            roll_ups=roll_ups_of[it.code],
        )
        for it in template.categories
        if items_of[it.code] or roll_ups_of[it.code]
    ]


def requirement_body(requirement: Requirement, template: ChecklistTemplate) -> RequirementOut:
    basis = None
    if requirement.basis_id and requirement.basis_en:
        basis = Bilingual(id=requirement.basis_id, en=requirement.basis_en)
    stages = [
        LadderStageOut(slug=it["slug"], title=Bilingual(id=it["title_id"], en=it["title_en"]))
        for it in requirement.stages
    ]
    bilingual = {"title_id", "title_en", "unit_id", "unit_en", "basis_id", "basis_en"}
    columns = requirement.model_dump(exclude={"template", "version", "stages", *bilingual})
    return RequirementOut(
        **{**columns, **lines.requirement_brief(requirement)},
        levels=sorted(template.levels[requirement.code]),
        stages=stages,
        depends_on=template.depends_on.get(requirement.code, []),
        basis=basis,
    )
