"""Every SELECT about what writes of shared objects name. Each takes all that a request names, in one statement."""

from collections.abc import Collection
from typing import Any

from sqlmodel import Session, col, select

from api.agencies.models import Agency, Official, Tenure
from api.agencies.scope import sees_official
from api.auth.caller import Caller
from api.checklists.models import Requirement
from api.elections.models import Election


def agencies(session: Session, slugs: Collection[str]) -> set[str]:
    return _there(session, Agency.slug, slugs)


def officials(session: Session, caller: Caller, ids: Collection[str]) -> set[str]:
    return _there(session, Official.id, ids, sees_official(caller, Official.id))


def _there(session: Session, column: Any, wanted: Collection[str], *also: Any) -> set[str]:
    return set(session.exec(select(column).where(col(column).in_(wanted), *also))) if wanted else set()


def tenures(session: Session, officials: Collection[str]) -> list[Tenure]:
    return list(session.exec(select(Tenure).where(col(Tenure.official).in_(officials))))


def codes(session: Session, election: Election) -> set[str]:
    """The requirements of an election's template."""
    here = (Requirement.template == election.template, Requirement.version == election.template_version)
    return set(session.exec(select(Requirement.code).where(*here)))
