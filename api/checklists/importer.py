"""template.toml to rows. A template that an election uses is never changed: make a new version."""

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field, model_validator
from sqlmodel import Session, select

from api.checklists.models import (
    AddsUpBy,
    Category,
    Evidence,
    Measure,
    Requirement,
    RequirementDependency,
    RequirementLevel,
    Template,
)
from api.core.schemas import BothLanguages, CitedBody, SafeText
from api.db.import_rows import Batch, ImportRow, LevelSlug
from api.elections.models import Contest, Election
from api.reference.agencies.models import Function, Office
from api.reference.regions.models import FigureKind, Flag

Weight = Annotated[int, Field(ge=1, le=1_000_000)]
Days = Annotated[int, Field(ge=-2000, le=400)]
LocalTime = Annotated[SafeText, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Code = Annotated[SafeText, Field(pattern=r"^[A-Z]{3}-[0-9]{2}[A-Z]?$")]
FUNCTIONS = {it.value for it in Function}
OFFICES = {it.value for it in Office}


class TemplateInUse(Exception):
    """The message says which template and what to do."""


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


class Term(ImportRow):
    factor: Annotated[str, Field(pattern=r"^[1-9][0-9]{0,8}$")]
    figure: FigureKind | None = None
    requirement: Code | None = None
    ballots: bool = False


class StageRow(ImportRow):
    slug: SafeText
    title_id: SafeText
    title_en: SafeText


class DueIf(ImportRow):
    flag: Flag
    due: Days


class RequirementRow(ImportRow):
    code: Code
    line: SafeText
    category: SafeText
    title_id: SafeText
    title_en: SafeText
    levels: Annotated[list[LevelSlug], Field(min_length=1)]
    ballot: Contest | None = None
    owed_by: SafeText
    assisted_by: list[SafeText] = []
    reported_by: list[SafeText] = []
    verified_by: list[SafeText] = []
    measure: Measure
    unit_id: SafeText | None = None
    unit_en: SafeText | None = None
    target: list[Term] = []
    target_reported: bool = False
    adds_up_by: AddsUpBy = AddsUpBy.UNITS
    stages: list[StageRow] = []
    done_from: SafeText | None = None
    done_until: SafeText | None = None
    opens: Days
    opens_time: LocalTime = "00:00"
    due: Days
    due_time: LocalTime = "23:59"
    until: Days | None = None
    good_for_days: Annotated[int, Field(ge=1, le=365)] | None = None
    due_if: Annotated[list[DueIf], Field(max_length=1)] = []
    applies_if: Flag | None = None
    critical: bool = False
    critical_if: Flag | None = None
    weight: Weight
    evidence: Evidence = Evidence.NONE
    restricted: bool = False
    depends_on: list[Code] = []
    basis_id: SafeText | None = None
    basis_en: SafeText | None = None
    sourced: SafeText | None = None
    judgement: list[SafeText] = []

    @model_validator(mode="after")
    def _holds_together(self) -> "RequirementRow":
        if self.opens > self.due:
            raise ValueError("it opens after it falls due")
        ways = bool(self.target) + self.target_reported
        if ways != (self.measure is Measure.COUNT):
            raise ValueError("a count has either a target or target_reported, nothing else has")
        slugs = [stage.slug for stage in self.stages]
        if (self.measure is Measure.LADDER) != bool(slugs) or not {self.done_from, self.done_until} - {None} <= {
            *slugs
        }:
            raise ValueError("a ladder has stages, and done_from and done_until name two of them")
        for who in (self.owed_by, *self.assisted_by, *self.reported_by, *self.verified_by):
            function, _, office = who.partition(":")
            if function not in FUNCTIONS or (office and office not in OFFICES):
                raise ValueError("an owner is a function, or function:office")
        return self


class TemplateFile(ImportRow):
    template: TemplateHead
    category: Annotated[list[CategoryRow], Field(min_length=1)]
    requirement: Annotated[list[RequirementRow], Field(min_length=1)]

    @model_validator(mode="after")
    def _refers_to_itself(self) -> "TemplateFile":
        codes = [it.code for it in self.requirement]
        named = {need for it in self.requirement for need in it.depends_on}
        named |= {term.requirement for it in self.requirement for term in it.target if term.requirement}
        if len(codes) > len({*codes}):
            raise ValueError("a code stands twice")
        if not named <= {*codes} or not {it.category for it in self.requirement} <= {it.code for it in self.category}:
            raise ValueError("a category, dependency or target names what is not in this template")
        return self


class NewVersion(CitedBody):
    """The whole checklist as it is to be: categories and requirements as in `template.toml`."""

    title: BothLanguages
    categories: Annotated[list[CategoryRow], Field(min_length=1, max_length=100)]
    requirements: Annotated[list[RequirementRow], Field(min_length=1, max_length=1000)]


def templates(session: Session, rows: list[TemplateFile]) -> Iterator[Batch]:
    for row in rows:
        of = {"template": row.template.slug, "version": row.template.version}
        batches = list(_batches(row, of))
        if _is_used(session, row.template):
            _refuse_changes(session, row, batches)
        yield from batches


def _batches(row: TemplateFile, of: dict[str, Any]) -> Iterator[Batch]:
    yield Batch(Template, [row.template.model_dump()], ("slug", "version"))
    key = ("template", "version")
    categories = [{**of, "position": n, **it.model_dump()} for n, it in enumerate(row.category)]
    yield Batch(Category, categories, (*key, "code"))
    yield Batch(Requirement, [{**of, **_requirement(it)} for it in row.requirement], (*key, "code"))
    levels = [{**of, "requirement": it.code, "level": level} for it in row.requirement for level in it.levels]
    yield Batch(RequirementLevel, levels, (*key, "requirement", "level"))
    needs = [{**of, "requirement": it.code, "depends_on": need} for it in row.requirement for need in it.depends_on]
    yield Batch(RequirementDependency, needs, (*key, "requirement", "depends_on"))


def _requirement(it: RequirementRow) -> dict[str, Any]:
    own = it.model_dump(exclude={"levels", "depends_on", "target", "stages", "due_if"})
    return {
        **own,
        "reported_by": it.reported_by or [it.owed_by],
        "target": [term.model_dump(mode="json", exclude_defaults=True) for term in it.target],
        "stages": [stage.model_dump() for stage in it.stages],
        "due_if": [rule.model_dump(mode="json") for rule in it.due_if],
    }


def _is_used(session: Session, head: TemplateHead) -> bool:
    used = select(Election.slug).where(Election.template == head.slug, Election.template_version == head.version)
    known = select(Template.slug).where(Template.slug == head.slug, Template.version == head.version)
    return session.exec(used).first() is not None and session.exec(known).first() is not None


def _refuse_changes(session: Session, row: TemplateFile, batches: list[Batch]) -> None:
    """Compares what the file says with what is stored; the first difference ends it."""
    for batch in batches:
        wanted = {tuple(it[name] for name in batch.key): it for it in batch.rows}
        stored = session.exec(select(batch.table)).all()
        found = {tuple(getattr(it, name) for name in batch.key): it for it in stored}
        head = (row.template.slug, row.template.version)
        gone = [key for key in found if key[:2] == head and key not in wanted]
        if gone:
            raise _in_use(row, batch, str(gone[0][-1]))
        for key, it in wanted.items():
            old = found.get(key)
            if old is None or any(getattr(old, name) != value for name, value in it.items()):
                raise _in_use(row, batch, str(key[-1]))


def _in_use(row: TemplateFile, batch: Batch, what: str) -> TemplateInUse:
    return TemplateInUse(
        f"Template {row.template.slug} version {row.template.version} is in use by an election and cannot change "
        f"({batch.table.__name__}: {what}). Give the file the next version."
    )
