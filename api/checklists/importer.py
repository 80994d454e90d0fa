"""Turns `template*.toml` into rows. A version that an election uses cannot change; a change needs a new version."""

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
    template_columns, key_columns = (
        {"template": file.template.slug, "version": file.template.version},
        ("template", "version"),
    )
    category_rows = [
        {**template_columns, "position": position, **it.model_dump()} for position, it in enumerate(file.category)
    ]
    yield Batch(Category, category_rows, (*key_columns, "code"))
    requirement_rows = [{**template_columns, **_requirement_columns(it)} for it in file.requirement]
    yield Batch(Requirement, requirement_rows, (*key_columns, "code"))
    level_rows = [
        {**template_columns, "requirement": it.code, "level": level} for it in file.requirement for level in it.levels
    ]
    yield Batch(RequirementLevel, level_rows, (*key_columns, "requirement", "level"))
    dependency_rows = [
        {**template_columns, "requirement": it.code, "depends_on": dependency_code}
        for it in file.requirement
        for dependency_code in it.depends_on
    ]
    yield Batch(RequirementDependency, dependency_rows, (*key_columns, "requirement", "depends_on"))


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
        file_row_by_key = {
            tuple(file_row[column_name] for column_name in batch.key): file_row for file_row in batch.rows
        }
        stored_row_by_key = {
            tuple(getattr(it, column_name) for column_name in batch.key): it
            for it in repository.all_rows(session, batch.table)
        }
        removed_keys = [
            row_key for row_key in stored_row_by_key if row_key[:2] == template_key and row_key not in file_row_by_key
        ]
        if removed_keys:
            raise _in_use(file, batch, str(removed_keys[0][-1]))
        for row_key, file_row in file_row_by_key.items():
            stored_row = stored_row_by_key.get(row_key)
            if stored_row is None or any(
                getattr(stored_row, column_name) != value for column_name, value in file_row.items()
            ):
                raise _in_use(file, batch, str(row_key[-1]))


def _in_use(file: TemplateFile, batch: Batch, changed_key: str) -> TemplateInUse:
    return TemplateInUse(
        f"Template {file.template.slug} version {file.template.version} is in use by an election and cannot change "
        f"({batch.table.__name__}: {changed_key}). Give the file the next version."
    )
