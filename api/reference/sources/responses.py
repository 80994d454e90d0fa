"""Sources, and what was said, feared and assessed in public, as they are answered."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from api.core.schemas import Bilingual
from api.reference.agencies.models import Agency, Official
from api.reference.sources import repository
from api.reference.sources.models import Assessment, Risk, Source, Statement, SubjectKind
from api.reference.sources.repository import Names
from api.reference.sources.schemas import AssessmentOut, RiskOut, SourceOut, StatementOut


def source(row: Source) -> SourceOut:
    summary = Bilingual(id=row.summary_id, en=row.summary_en)
    return SourceOut(**row.model_dump(exclude={"summary_id", "summary_en"}), summary=summary)


def statements(session: Session, rows: Sequence[Statement]) -> list[StatementOut]:
    ids = [row.id for row in rows]
    about = repository.requirements_of(session, ids)
    facts = repository.provenance(session, SubjectKind.STATEMENT, ids)
    people, agencies = _names(session, rows, [it.said_by for it in rows])
    return [
        StatementOut(
            **_public(row),
            said_by_name=people.get(row.said_by),
            agency_name=agencies.get(row.agency),
            requirements=about.get(row.id, []),
            provenance=facts.get(row.id, []),
        )
        for row in rows
    ]


def risks(session: Session, rows: Sequence[Risk]) -> list[RiskOut]:
    facts = repository.provenance(session, SubjectKind.RISK, [row.id for row in rows])
    people, agencies = _names(session, rows, [it.named_by for it in rows])
    return [
        RiskOut(
            **_public(row),
            named_by_name=people.get(row.named_by),
            agency_name=agencies.get(row.agency),
            mitigation=_mitigation(row),
            provenance=facts.get(row.id, []),
        )
        for row in rows
    ]


def assessments(session: Session, rows: Sequence[Assessment]) -> list[AssessmentOut]:
    facts = repository.provenance(session, SubjectKind.ASSESSMENT, [row.id for row in rows])
    return [AssessmentOut(**row.model_dump(), provenance=facts.get(row.id, [])) for row in rows]


def _names(session: Session, rows: Sequence[Statement | Risk], people: Sequence[str | None]) -> tuple[Names, Names]:
    """Of the people, and of their agencies: who sees what was said in public sees who said it."""
    return repository.names(session, Official.id, people), repository.names(
        session, Agency.slug, [it.agency for it in rows]
    )


def _public(row: Statement | Risk) -> dict[str, Any]:
    left = {"text_id", "text_en", "mitigation_id", "mitigation_en"}
    return {**row.model_dump(exclude=left), "text": Bilingual(id=row.text_id, en=row.text_en)}


def _mitigation(row: Risk) -> Bilingual | None:
    return Bilingual(id=row.mitigation_id, en=row.mitigation_en or "") if row.mitigation_id else None
