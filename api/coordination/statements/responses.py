"""Public statements as they are answered."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from api.coordination.participants import load_names
from api.coordination.statements import repository
from api.coordination.statements.models import Statement
from api.coordination.statements.schemas import StatementOut
from api.core.schemas import Bilingual
from api.reference.sources import repository as sources
from api.reference.sources.models import Fact, SubjectKind


def statements(session: Session, rows: Sequence[Statement]) -> list[StatementOut]:
    ids = [row.id for row in rows]
    requirements_by_statement = repository.requirements_by_statement(session, ids)
    facts_by_statement = sources.facts_by_subject(session, SubjectKind.STATEMENT, ids)
    cited_sources = {fact.source for facts in facts_by_statement.values() for fact in facts}
    paid_by_source = sources.paid_by_source(session, cited_sources)
    official_names, agency_names = load_names(session, [it.said_by for it in rows], [it.agency for it in rows])
    return [
        StatementOut(
            **row.model_dump(exclude={"text_id", "text_en"}),
            text=Bilingual(id=row.text_id, en=row.text_en),
            said_by_name=official_names.get(row.said_by),
            agency_name=agency_names.get(row.agency),
            paid=_paid(facts_by_statement.get(row.id, []), paid_by_source),
            requirements=requirements_by_statement.get(row.id, []),
            provenance=facts_by_statement.get(row.id, []),
        )
        for row in rows
    ]


def _paid(facts: Sequence[Fact], paid_by_source: Mapping[str, bool | None]) -> bool | None:
    """Whether one of the sources that give the statement is marked as paid content; None: of none it is known."""
    known_marks = [paid for fact in facts if fact.field == "" and (paid := paid_by_source.get(fact.source)) is not None]
    return any(known_marks) if known_marks else None
