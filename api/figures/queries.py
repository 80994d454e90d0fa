"""When figures changed that count in an election. They are reference data."""

from datetime import datetime

from sqlmodel import Session, select

from api.db.kept import kept
from api.db.tree import below
from api.regions.models import FigureChange


@kept
def changed_at(session: Session, election: str, code: str) -> list[datetime]:
    """In a region and all below it, the earliest first."""
    query = select(FigureChange.recorded_at).where(FigureChange.election == election, below(FigureChange.region, code))
    return sorted(set(session.exec(query)))
