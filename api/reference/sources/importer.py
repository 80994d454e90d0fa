"""sources.toml, facts.toml, statements.toml, risks.toml and assessments.toml to rows."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from api.core.provenance import DateOrigin, Origin
from api.core.schemas import SafeText
from api.db.import_rows import (
    FACT_KEY,
    AgencySlug,
    Batch,
    Cited,
    ElectionRef,
    ImportRow,
    OfficialId,
    RegionCode,
    RequirementRef,
    WithProvenance,
    provenance,
    renamed,
)
from api.reference.sources.models import (
    Assessment,
    Claim,
    Confidence,
    Fact,
    Risk,
    Source,
    SourceKind,
    Statement,
    StatementRequirement,
    SubjectKind,
)


class SourceRow(ImportRow):
    id: SafeText
    kind: SourceKind
    publisher: SafeText | None = None
    place: SafeText | None = None
    event_on: date | None = None
    event_on_origin: Origin | None = None
    published_on: date | None = None
    published_on_origin: Origin | None = None
    election: ElectionRef | None = None
    paid: bool | None = None
    url: SafeText | None = None
    licence: SafeText | None = None
    summary_id: SafeText
    summary_en: SafeText
    remarks_en: SafeText | None = None


def sources(rows: list[SourceRow]) -> Iterator[Batch]:
    yield Batch(Source, [renamed(row.model_dump(), remarks_en="remarks") for row in rows], ("id",))


class FactRow(Cited):
    subject: Annotated[SafeText, Field(pattern=rf"^({'|'.join(SubjectKind)})/.+$")]
    field: SafeText
    value: SafeText
    preferred: bool


def facts(rows: list[FactRow]) -> Iterator[Batch]:
    yield Batch(Fact, [_fact(row) for row in rows], FACT_KEY)


def _fact(row: FactRow) -> dict[str, Any]:
    kind, _, subject = row.subject.partition("/")
    left = row.model_dump(exclude={"subject"})
    return {**left, "paragraph": row.paragraph or "", "subject_kind": SubjectKind(kind), "subject": subject}


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
