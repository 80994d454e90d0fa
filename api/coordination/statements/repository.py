"""Every SELECT about what was said in public. A caller sees what is about their own regions."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlmodel import Session, col, select

from api.checklists.models import Category
from api.coordination.statements.models import Statement, StatementRequirement
from api.coordination.statements.schemas import PublicQuery, StatementQuery
from api.core.caller import Caller
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.region_tree import below
from api.db.scope import visible_to
from api.elections.models import Election

Names = Mapping[str | None, str]


def statements(
    session: Session, caller: Caller, election: str | None, asked: StatementQuery, window: Window
) -> list[Statement]:
    query = about_regions(select(Statement), Statement, caller, election, asked)
    query = query.where(*given((Statement.claim, asked.claim), (Statement.confidence, asked.confidence)))
    if asked.requirement is not None:
        about = select(StatementRequirement.statement).where(StatementRequirement.requirement == asked.requirement)
        query = query.where(col(Statement.id).in_(about))
    return list(session.exec(cut(query, window, col(Statement.id))))


def requirements_of(session: Session, statements: list[str]) -> dict[str, list[str]]:
    query = select(StatementRequirement).where(col(StatementRequirement.statement).in_(statements))
    found = defaultdict(list)
    for row in session.exec(query.order_by(StatementRequirement.requirement)):
        found[row.statement].append(row.requirement)
    return found


def about_regions(query: Any, table: Any, caller: Caller, election: str | None, asked: PublicQuery) -> Any:
    """What a filter asks for of a table of statements or risks, as far as the caller may see it."""
    wanted = given((table.election, election), (table.region, asked.region), (table.category, asked.category))
    query = query.where(visible_to(caller, table.region), *wanted)
    return query if asked.within is None else query.where(below(table.region, asked.within))


def names(session: Session, key: Any, wanted: Iterable[str | None]) -> Names:
    """What these are called; `key` is the column that they are known by."""
    query = select(key, key.class_.name).where(key.in_({it for it in wanted if it is not None}))
    return dict(list(session.exec(query)))


def categories(session: Session, election: Election) -> set[str]:
    """Those of the election's template."""
    here = (Category.template == election.template, Category.version == election.template_version)
    return set(session.exec(select(Category.code).where(*here)))
