"""assessments.toml to rows."""

from collections.abc import Iterator
from datetime import date

from api.coordination.assessments.models import Assessment
from api.core.schemas import SafeText
from api.db.import_rows import AgencySlug, Batch, ElectionRef, RegionCode, WithProvenance, renamed
from api.reference.sources.citations import provenance
from api.reference.sources.models import SubjectKind


class AssessmentRow(WithProvenance):
    id: SafeText
    region: RegionCode
    election: ElectionRef | None = None
    issuer_id: AgencySlug | None = None
    issuer: SafeText
    method: SafeText
    edition: SafeText
    on: date | None = None
    scale: SafeText
    value: SafeText | None = None
    category: SafeText | None = None
    rank: int | None = None
    note: SafeText | None = None


def assessments(rows: list[AssessmentRow]) -> Iterator[Batch]:
    found = [row.model_dump(exclude={"provenance"}) for row in rows]
    yield Batch(Assessment, [renamed(row, issuer_id="agency") for row in found], ("id",))
    yield provenance(SubjectKind.ASSESSMENT, ((row.id, row.provenance) for row in rows))
