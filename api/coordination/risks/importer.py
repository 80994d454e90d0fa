"""risks.toml to rows."""

from collections.abc import Iterator
from datetime import date

from api.coordination.risks.models import Risk
from api.core.provenance import DateOrigin
from api.core.schemas import SafeText
from api.db.import_rows import AgencySlug, Batch, ElectionRef, OfficialId, RegionCode, WithProvenance, renamed
from api.reference.sources.citations import provenance
from api.reference.sources.models import SubjectKind


class RiskRow(WithProvenance):
    id: SafeText
    election: ElectionRef
    region: RegionCode
    category: SafeText | None = None
    text_id: SafeText
    text_en: SafeText
    severity: SafeText | None = None
    named_by: OfficialId | None = None
    agency: AgencySlug | None = None
    named_on: date | None = None
    named_on_origin: DateOrigin
    remark_en: SafeText | None = None


def risks(rows: list[RiskRow]) -> Iterator[Batch]:
    named = [row.model_dump(exclude={"provenance"}) for row in rows]
    yield Batch(Risk, [renamed(row, remark_en="remark") for row in named], ("id",))
    yield provenance(SubjectKind.RISK, ((row.id, row.provenance) for row in rows))
