"""Every SELECT about what writes of shared objects name. Each takes all that a request names, in one statement."""

from collections.abc import Collection
from typing import Any

from sqlmodel import Session, col, func, select

from api.checklists.models import Requirement
from api.coordination.shared.domain import Fulfils
from api.core.caller import Caller
from api.elections.models import Election
from api.reference.agencies.models import Agency, Official, Tenure
from api.reference.agencies.scope import sees_official


def agencies(session: Session, slugs: Collection[str]) -> set[str]:
    return _there(session, Agency.slug, slugs)


def officials(session: Session, caller: Caller, ids: Collection[str]) -> set[str]:
    return _there(session, Official.id, ids, sees_official(caller, Official.id))


def _there(session: Session, column: Any, wanted: Collection[str], *also: Any) -> set[str]:
    return set(session.exec(select(column).where(col(column).in_(wanted), *also))) if wanted else set()


def tenures(session: Session, officials: Collection[str]) -> list[Tenure]:
    query = select(Tenure).where(col(Tenure.official).in_(officials))
    return list(session.exec(query.order_by(col(Tenure.attested_on), col(Tenure.id))))


def codes(session: Session, election: Election) -> set[str]:
    """The requirements of an election's template."""
    here = (Requirement.template == election.template, Requirement.version == election.template_version)
    return set(session.exec(select(Requirement.code).where(*here)))


def regions(session: Session, owner: Any, id: str) -> list[str]:
    """Those of an object; `owner` is the column that says whose a row is."""
    return list(session.exec(select(owner.class_.region).where(owner == id).order_by(owner.class_.region)))


def next_position(session: Session, owner: Any, id: str) -> int:
    last = session.exec(select(func.max(owner.class_.position)).where(owner == id)).one()
    return 0 if last is None else int(last) + 1


def fulfilled(session: Session, owner: Any, id: str) -> list[Fulfils]:
    """The requirements that an object speaks for."""
    it = owner.class_
    query: Any = select(it.election, it.region, it.requirement).where(owner == id)
    return sorted(Fulfils(*row) for row in session.exec(query))
