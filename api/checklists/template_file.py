"""The format of `template*.toml`: one version of a checklist, with its categories and requirements."""

from typing import Annotated

from pydantic import Field, StrictBool, model_validator

from api.checklists.models import AddsUpBy, Evidence, Measure
from api.core.schemas import SafeText
from api.db.import_rows import ImportRow, LevelRef
from api.elections.models import Contest
from api.reference.agencies.models import Function, RegionalOffice
from api.reference.regions.models import FigureKind, Flag

Weight = Annotated[int, Field(ge=1, le=1_000_000)]
Days = Annotated[int, Field(ge=-2000, le=400)]
"""Days from polling day, negative before it."""
LocalTime = Annotated[SafeText, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
NewRequirementCode = Annotated[SafeText, Field(pattern=r"^[A-Z]{3}-[0-9]{2}[A-Z]?$")]
FUNCTIONS = {it.value for it in Function}
OFFICES = {it.value for it in RegionalOffice}


class TemplateHead(ImportRow):
    slug: SafeText
    version: Annotated[int, Field(ge=1)]
    title_id: SafeText
    title_en: SafeText


class CategoryRow(ImportRow):
    code: SafeText
    title_id: SafeText
    title_en: SafeText
    weight: Weight


class TargetTermRow(ImportRow):
    factor: Annotated[str, Field(pattern=r"^[1-9][0-9]{0,8}(\.[0-9]{1,4})?$")]
    """A decimal number. Where it is not whole, the target is rounded up."""
    figure: FigureKind | None = None
    requirement: NewRequirementCode | None = None
    ballots: StrictBool = False


class LadderStageRow(ImportRow):
    slug: SafeText
    title_id: SafeText
    title_en: SafeText


class DueIfRow(ImportRow):
    flag: Flag
    due: Days


class RequirementRow(ImportRow):
    code: NewRequirementCode
    line: SafeText
    category: SafeText
    title_id: SafeText
    title_en: SafeText
    levels: Annotated[list[LevelRef], Field(min_length=1)]
    ballot: Contest | None = None
    owed_by: SafeText
    assisted_by: list[SafeText] = []
    reported_by: list[SafeText] = []
    verified_by: list[SafeText] = []
    measure: Measure
    unit_id: SafeText | None = None
    unit_en: SafeText | None = None
    target: list[TargetTermRow] = []
    target_reported: StrictBool = False
    adds_up_by: AddsUpBy = AddsUpBy.UNITS
    stages: list[LadderStageRow] = []
    done_from: SafeText | None = None
    done_until: SafeText | None = None
    opens: Days
    opens_time: LocalTime = "00:00"
    due: Days
    due_time: LocalTime = "23:59"
    until: Days | None = None
    good_for_days: Annotated[int, Field(ge=1, le=365)] | None = None
    due_if: Annotated[list[DueIfRow], Field(max_length=1)] = []
    applies_if: Flag | None = None
    critical: StrictBool = False
    critical_if: Flag | None = None
    weight: Weight
    evidence: Evidence = Evidence.NONE
    restricted: StrictBool = False
    depends_on: list[NewRequirementCode] = []
    basis_id: SafeText | None = None
    basis_en: SafeText | None = None
    sourced: SafeText | None = None
    judgement: list[SafeText] = []

    @model_validator(mode="after")
    def _check_measure_and_owners(self) -> "RequirementRow":
        if self.opens > self.due:
            raise ValueError("it opens after it falls due")
        target_source_count = bool(self.target) + self.target_reported
        if target_source_count != self.measure.has_target:
            raise ValueError("a count has either a target or target_reported, nothing else has")
        stage_slugs = [stage.slug for stage in self.stages]
        if (self.measure is Measure.LADDER) != bool(stage_slugs) or not {self.done_from, self.done_until} - {None} <= {
            *stage_slugs
        }:
            raise ValueError("a ladder has stages, and done_from and done_until name two of them")
        for owner in (self.owed_by, *self.assisted_by, *self.reported_by, *self.verified_by):
            function, _, office = owner.partition(":")
            if function not in FUNCTIONS or (office and office not in OFFICES):
                raise ValueError("an owner is a function, or function:office")
        return self


class TemplateFile(ImportRow):
    template: TemplateHead
    category: Annotated[list[CategoryRow], Field(min_length=1)]
    requirement: Annotated[list[RequirementRow], Field(min_length=1)]

    @model_validator(mode="after")
    def _check_references(self) -> "TemplateFile":
        requirement_codes = [it.code for it in self.requirement]
        referenced_codes = {dependency_code for it in self.requirement for dependency_code in it.depends_on}
        referenced_codes |= {term.requirement for it in self.requirement for term in it.target if term.requirement}
        category_codes = {it.code for it in self.category}
        if len(requirement_codes) > len({*requirement_codes}):
            raise ValueError("a code stands twice")
        if (
            not referenced_codes <= {*requirement_codes}
            or not {it.category for it in self.requirement} <= category_codes
        ):
            raise ValueError("a category, dependency or target names what is not in this template")
        return self
