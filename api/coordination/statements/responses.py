"""Public statements as they are answered."""

from collections.abc import Sequence

from sqlmodel import Session

from api.coordination.participants import load_names
from api.coordination.statements import repository
from api.coordination.statements.models import Statement
from api.coordination.statements.schemas import StatementOut
from api.core.schemas import Bilingual
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind


def statements(session: Session, rows: Sequence[Statement]) -> list[StatementOut]:
    ids = [row.id for row in rows]
    requirements_by_statement = repository.requirements_by_statement(session, ids)
    facts_by_statement = sources.facts_by_subject(session, SubjectKind.STATEMENT, ids)
    official_names, agency_names = load_names(session, [it.said_by for it in rows], [it.agency for it in rows])
    return [
        StatementOut(
            **row.model_dump(exclude={"text_id", "text_en"}),
            text=Bilingual(id=row.text_id, en=row.text_en),
            said_by_name=official_names.get(row.said_by),
            agency_name=agency_names.get(row.agency),
            requirements=requirements_by_statement.get(row.id, []),
            provenance=facts_by_statement.get(row.id, []),
        )
        for row in rows
    ]
