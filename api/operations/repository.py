"""What a start wants to know about a database."""

from sqlalchemy import case, func
from sqlmodel import Session, col, select

from api.checklists.models import ChecklistItem
from api.core.status import Assurance
from api.reference.regions.models import Region


def any_region(session: Session) -> bool:
    return session.exec(select(Region.code).limit(1)).first() is not None


def reported(session: Session, election: str) -> dict[str, int]:
    """How many requirements are reported, and how many of them verified, anywhere."""
    verified = case((col(ChecklistItem.assurance) == Assurance.VERIFIED, ChecklistItem.requirement))
    query = select(func.count(func.distinct(ChecklistItem.requirement)), func.count(func.distinct(verified))).where(
        ChecklistItem.election == election
    )
    all_of_them, checked = session.exec(query).one()
    return {"reported": all_of_them, "verified": checked}
