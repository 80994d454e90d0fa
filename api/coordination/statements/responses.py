"""What was said in public, as it is answered."""

from collections.abc import Iterable, Sequence

from sqlmodel import Session

from api.coordination.statements import repository
from api.coordination.statements.models import Statement
from api.coordination.statements.repository import Names
from api.coordination.statements.schemas import StatementOut
from api.core.schemas import Bilingual
from api.reference.agencies.models import Agency, Official
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind


def statements(session: Session, rows: Sequence[Statement]) -> list[StatementOut]:
    ids = [row.id for row in rows]
    about = repository.requirements_of(session, ids)
    facts = sources.provenance(session, SubjectKind.STATEMENT, ids)
    people, agencies = names(session, [it.said_by for it in rows], [it.agency for it in rows])
    return [
        StatementOut(
            **row.model_dump(exclude={"text_id", "text_en"}),
            text=Bilingual(id=row.text_id, en=row.text_en),
            said_by_name=people.get(row.said_by),
            agency_name=agencies.get(row.agency),
            requirements=about.get(row.id, []),
            provenance=facts.get(row.id, []),
        )
        for row in rows
    ]


def names(session: Session, people: Iterable[str | None], agencies: Iterable[str | None]) -> tuple[Names, Names]:
    """Of officials and of agencies: who sees what was said in public sees who said it."""
    return repository.names(session, Official.id, people), repository.names(session, Agency.slug, agencies)
