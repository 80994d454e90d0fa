"""Rows of `risks.toml`."""

from collections.abc import Iterator
from datetime import date

from api.coordination.risks.models import Risk
from api.core.provenance import DateOrigin
from api.core.schemas import SafeText
from api.db.import_rows import AgencyRef, Batch, ElectionRef, OfficialRef, RegionRef, RowWithProvenance, rename_columns
from api.reference.sources.citations import provenance_batch
from api.reference.sources.models import SubjectKind


class RiskRow(RowWithProvenance):
    id: SafeText
    election: ElectionRef
    region: RegionRef
    category: SafeText | None = None
    text_id: SafeText
    text_en: SafeText
    severity: SafeText | None = None
    named_by: OfficialRef | None = None
    agency: AgencyRef | None = None
    named_on: date | None = None
    named_on_origin: DateOrigin
    remark_en: SafeText | None = None


def risk_batches(rows: list[RiskRow]) -> Iterator[Batch]:
    columns_of_risks = [row.model_dump(exclude={"provenance"}) for row in rows]
    yield Batch(Risk, [rename_columns(it, remark_en="remark") for it in columns_of_risks], ("id",))
    yield provenance_batch(SubjectKind.RISK, ((row.id, row.provenance) for row in rows), is_complete=True)
