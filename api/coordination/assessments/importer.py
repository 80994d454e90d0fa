"""Rows of `assessments.toml`."""

from collections.abc import Iterator
from datetime import date

from api.coordination.assessments.models import Assessment
from api.core.schemas import SafeText
from api.db.import_rows import AgencyRef, Batch, ElectionRef, RegionRef, RowWithProvenance, rename_columns
from api.reference.sources.citations import provenance_batch
from api.reference.sources.models import SubjectKind


class AssessmentRow(RowWithProvenance):
    id: SafeText
    region: RegionRef
    election: ElectionRef | None = None
    issuer_id: AgencyRef | None = None
    issuer: SafeText
    method: SafeText
    edition: SafeText
    on: date | None = None
    scale: SafeText
    value: SafeText | None = None
    category: SafeText | None = None
    rank: int | None = None
    note: SafeText | None = None


def assessment_batches(rows: list[AssessmentRow]) -> Iterator[Batch]:
    columns_of_assessments = [row.model_dump(exclude={"provenance"}) for row in rows]
    yield Batch(Assessment, [rename_columns(it, issuer_id="agency") for it in columns_of_assessments], ("id",))
    yield provenance_batch(SubjectKind.ASSESSMENT, ((row.id, row.provenance) for row in rows))
