"""Risks as they are answered."""

from collections.abc import Sequence

from sqlmodel import Session

from api.coordination.participants import load_names
from api.coordination.risks.models import Risk
from api.coordination.risks.schemas import RiskOut
from api.core.schemas import Bilingual
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind

TEXT_COLUMNS = {"text_id", "text_en", "mitigation_id", "mitigation_en"}


def risks(session: Session, rows: Sequence[Risk]) -> list[RiskOut]:
    facts_by_risk = sources.facts_by_subject(session, SubjectKind.RISK, [row.id for row in rows])
    official_names, agency_names = load_names(session, [it.named_by for it in rows], [it.agency for it in rows])
    return [
        RiskOut(
            **row.model_dump(exclude=TEXT_COLUMNS),
            text=Bilingual(id=row.text_id, en=row.text_en),
            named_by_name=official_names.get(row.named_by),
            agency_name=agency_names.get(row.agency),
            mitigation=_mitigation(row),
            provenance=facts_by_risk.get(row.id, []),
        )
        for row in rows
    ]


def _mitigation(row: Risk) -> Bilingual | None:
    return Bilingual(id=row.mitigation_id, en=row.mitigation_en or "") if row.mitigation_id else None
