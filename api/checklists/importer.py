"""Turns `template.toml` into rows. A version that an election uses cannot change; a change needs a new version."""

from collections.abc import Iterator
from typing import Any

from sqlmodel import Session

from api.checklists import repository
from api.checklists.models import Category, Requirement, RequirementDependency, RequirementLevel, Template
from api.checklists.template_file import RequirementRow, TemplateFile
from api.db.import_rows import Batch


class TemplateInUse(Exception):
    """The message names the template and says what to do."""


def template_batches(session: Session, files: list[TemplateFile]) -> Iterator[Batch]:
    """The rows of these templates by table, referenced tables first. Raises `TemplateInUse`."""
    for file in files:
        batches = list(_batches(file))
        if repository.is_template_in_use(session, file.template.slug, file.template.version):
            _check_unchanged(session, file, batches)
        yield from batches


def _batches(file: TemplateFile) -> Iterator[Batch]:
    yield Batch(Template, [file.template.model_dump()], ("slug", "version"))
    template, key = {"template": file.template.slug, "version": file.template.version}, ("template", "version")
    categories = [{**template, "position": number, **it.model_dump()} for number, it in enumerate(file.category)]
    yield Batch(Category, categories, (*key, "code"))
    requirements = [{**template, **_requirement_columns(it)} for it in file.requirement]
    yield Batch(Requirement, requirements, (*key, "code"))
    levels = [{**template, "requirement": it.code, "level": level} for it in file.requirement for level in it.levels]
    yield Batch(RequirementLevel, levels, (*key, "requirement", "level"))
    dependencies = [
        {**template, "requirement": it.code, "depends_on": code} for it in file.requirement for code in it.depends_on
    ]
    yield Batch(RequirementDependency, dependencies, (*key, "requirement", "depends_on"))


def _requirement_columns(row: RequirementRow) -> dict[str, Any]:
    return {
        **row.model_dump(exclude={"levels", "depends_on", "target", "stages", "due_if"}),
        "reported_by": row.reported_by or [row.owed_by],
        "target": [term.model_dump(mode="json", exclude_defaults=True) for term in row.target],
        "stages": [stage.model_dump() for stage in row.stages],
        "due_if": [rule.model_dump(mode="json") for rule in row.due_if],
    }


def _check_unchanged(session: Session, file: TemplateFile, batches: list[Batch]) -> None:
    """Raises `TemplateInUse` at the first difference between the file and the stored rows."""
    template_key = (file.template.slug, file.template.version)
    for batch in batches:
        rows = {tuple(row[name] for name in batch.key): row for row in batch.rows}
        stored = {
            tuple(getattr(it, name) for name in batch.key): it for it in repository.all_rows(session, batch.table)
        }
        removed = [key for key in stored if key[:2] == template_key and key not in rows]
        if removed:
            raise _in_use(file, batch, str(removed[0][-1]))
        for key, row in rows.items():
            before = stored.get(key)
            if before is None or any(getattr(before, name) != value for name, value in row.items()):
                raise _in_use(file, batch, str(key[-1]))


def _in_use(file: TemplateFile, batch: Batch, changed: str) -> TemplateInUse:
    return TemplateInUse(
        f"Template {file.template.slug} version {file.template.version} is in use by an election and cannot change "
        f"({batch.table.__name__}: {changed}). Give the file the next version."
    )
