"""Rows of `statements.toml`."""

from collections.abc import Iterator
from datetime import date

from api.coordination.statements.models import Claim, Confidence, Statement, StatementRequirement
from api.core.provenance import DateOrigin
from api.core.schemas import SafeText
from api.db.import_rows import (
    AgencyRef,
    Batch,
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
    text_id: SafeText
    text_en: SafeText
    claim: Claim
    confidence: Confidence
    said_by: OfficialRef | None = None
    agency: AgencyRef | None = None
    said_on: date | None = None
    said_on_origin: DateOrigin
    remark_en: SafeText | None = None


def statement_batches(rows: list[StatementRow]) -> Iterator[Batch]:
    columns_of_statements = [row.model_dump(exclude={"provenance", "requirements"}) for row in rows]
    yield Batch(Statement, [rename_columns(it, remark_en="remark") for it in columns_of_statements], ("id",))
    statement_requirements = [
        {"statement": row.id, "requirement": requirement_code} for row in rows for requirement_code in row.requirements
    ]
    yield Batch(StatementRequirement, statement_requirements, ("statement", "requirement"))
    yield provenance_batch(SubjectKind.STATEMENT, ((row.id, row.provenance) for row in rows))
