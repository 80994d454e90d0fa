"""Rows of `statements.toml`."""

from collections.abc import Iterator
from datetime import date
from typing import Self

from pydantic import model_validator

from api.coordination.statements.models import Claim, Confidence, Statement, StatementRequirement
from api.core.provenance import DateOrigin
from api.core.schemas import SafeText
from api.db.import_rows import (
    AgencyRef,
    Batch,
    CitedRow,
    ElectionRef,
    OfficialRef,
    RegionRef,
    RequirementRef,
    RowWithProvenance,
    rename_columns,
)
from api.reference.sources.citations import provenance_batch
from api.reference.sources.models import SubjectKind


class StatementRow(RowWithProvenance):
    id: SafeText
    election: ElectionRef
    region: RegionRef
    category: SafeText | None = None
    requirements: list[RequirementRef] = []
    linked_by: list[CitedRow] = []
    """From where it is known that the statement is about these requirements."""
    text_id: SafeText
    text_en: SafeText
    claim: Claim
    confidence: Confidence
    said_by: OfficialRef | None = None
    agency: AgencyRef | None = None
    said_on: date | None = None
    said_on_origin: DateOrigin
    remark_en: SafeText | None = None

    @model_validator(mode="after")
    def _has_an_origin_for_its_requirements(self) -> Self:
        if bool(self.requirements) != bool(self.linked_by):
            raise ValueError("`requirements` and `linked_by` are given together")
        return self


def statement_batches(rows: list[StatementRow]) -> Iterator[Batch]:
    columns_of_statements = [row.model_dump(exclude={"provenance", "requirements", "linked_by"}) for row in rows]
    yield Batch(Statement, [rename_columns(it, remark_en="remark") for it in columns_of_statements], ("id",))
    statement_requirements = [
        {"statement": row.id, "requirement": requirement_code} for row in rows for requirement_code in row.requirements
    ]
    statements = {"statement": [row.id for row in rows]}
    yield Batch(StatementRequirement, statement_requirements, ("statement", "requirement"), statements)
    sources = [(row.id, row.provenance) for row in rows]
    yield provenance_batch(SubjectKind.STATEMENT, sources, is_complete=True)
    link_sources = [(row.id, row.linked_by) for row in rows]
    yield provenance_batch(SubjectKind.STATEMENT, link_sources, field="requirements", is_complete=True)
