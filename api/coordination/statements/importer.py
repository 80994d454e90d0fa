"""statements.toml to rows."""

from collections.abc import Iterator
from datetime import date

from api.coordination.statements.models import Claim, Confidence, Statement, StatementRequirement
from api.core.provenance import DateOrigin
from api.core.schemas import SafeText
from api.db.import_rows import (
    AgencySlug,
    Batch,
    ElectionRef,
    OfficialId,
    RegionCode,
    RequirementRef,
    WithProvenance,
    renamed,
)
from api.reference.sources.citations import provenance
from api.reference.sources.models import SubjectKind


class StatementRow(WithProvenance):
    id: SafeText
    election: ElectionRef
    region: RegionCode
    category: SafeText | None = None
    requirements: list[RequirementRef] = []
    text_id: SafeText
    text_en: SafeText
    claim: Claim
    confidence: Confidence
    said_by: OfficialId | None = None
    agency: AgencySlug | None = None
    said_on: date | None = None
    said_on_origin: DateOrigin
    remark_en: SafeText | None = None


def statements(rows: list[StatementRow]) -> Iterator[Batch]:
    said = [row.model_dump(exclude={"provenance", "requirements"}) for row in rows]
    yield Batch(Statement, [renamed(row, remark_en="remark") for row in said], ("id",))
    about = [{"statement": row.id, "requirement": code} for row in rows for code in row.requirements]
    yield Batch(StatementRequirement, about, ("statement", "requirement"))
    yield provenance(SubjectKind.STATEMENT, ((row.id, row.provenance) for row in rows))
