"""Every SELECT about many rows at once."""

from collections.abc import Sequence

from sqlmodel import Session, col, func, select

from api.checklists.models import ChecklistItem
from api.status import Assurance, Status


def done_items(session: Session, election: str, codes: Sequence[str]) -> dict[str, int]:
    """How many items of these regions are done and not disputed."""
    query = (
        select(ChecklistItem.region, func.count())
        .where(
            ChecklistItem.election == election,
            col(ChecklistItem.region).in_(codes),
            ChecklistItem.status == Status.DONE,
            ChecklistItem.assurance != Assurance.DISPUTED,
        )
        .group_by(ChecklistItem.region)
    )
    return dict(list(session.exec(query)))
