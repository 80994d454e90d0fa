"""Every SELECT about many rows at once."""

from collections.abc import Sequence

from sqlmodel import Session, col, func, select

from api.checklists.history.models import ChecklistUpdate, RetractedUpdate
from api.checklists.models import ChecklistItem
from api.core.status import Assurance, Status


def said(session: Session, agency: str | None, election: str, codes: Sequence[str], of: Sequence[str]) -> set[str]:
    """The digests of what an agency said of items in these regions, but for what was retracted."""
    query = (
        select(ChecklistUpdate.digest)
        .outerjoin(RetractedUpdate, col(RetractedUpdate.update_id) == ChecklistUpdate.id)
        .where(
            ChecklistUpdate.election == election,
            col(ChecklistUpdate.region).in_(codes),
            col(ChecklistUpdate.requirement).in_(of),
            col(ChecklistUpdate.agency) == agency,
            col(RetractedUpdate.update_id).is_(None),
        )
    )
    return set(session.exec(query))


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
