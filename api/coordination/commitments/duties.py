"""Who owes a commitment, and where."""

from collections.abc import Sequence

from sqlmodel import Session

from api.coordination.commitments import domain, repository
from api.coordination.commitments.domain import Duty
from api.coordination.commitments.models import Commitment


def load_duties(session: Session, commitments: Sequence[Commitment]) -> dict[str, list[Duty]]:
    """Return the duties of each commitment by its id."""
    members_by_group = repository.members_by_group(session, {it.owed_by for it in commitments})
    debtors = {it.owed_by for it in commitments} | {agency for group in members_by_group.values() for agency in group}
    areas_by_agency = repository.areas_by_agency(session, debtors)
    regions_by_commitment = repository.regions_by_commitment(session, [it.id for it in commitments])
    return {
        it.id: domain.duties(
            it.owed_by,
            members_by_group.get(it.owed_by, []),
            areas_by_agency,
            [region.code for region in regions_by_commitment[it.id]],
        )
        for it in commitments
    }
