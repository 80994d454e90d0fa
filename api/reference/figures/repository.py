"""When figures changed that count in an election. They are reference data."""

from datetime import datetime

from sqlmodel import Session, select

from api.core.status import FAR
from api.core.time import last_of
from api.db.reference_cache import kept
from api.db.region_tree import ROOT, below
from api.reference.regions.models import FigureChange


@kept
def changed_at(session: Session, election: str, code: str) -> list[datetime]:
    """In a region and all below it, the earliest first."""
    query = select(FigureChange.recorded_at).where(FigureChange.election == election, below(FigureChange.region, code))
    return sorted(set(session.exec(query)))


def known_by(session: Session, election: str, at: datetime) -> datetime:
    """The last change in an election that was recorded by an instant; a far year if none came since."""
    return FAR if at == FAR else last_of(changed_at(session, election, ROOT), at)
