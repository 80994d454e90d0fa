"""Every SELECT about evidence."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.scope import visible_to
from api.reporting.evidence.models import EvidenceBytes, EvidenceFile, UpdateEvidence


class Brought(NamedTuple):
    """One piece of evidence with its file."""

    evidence: UpdateEvidence
    file: EvidenceFile | None


def file(session: Session, caller: Caller, id: UUID) -> EvidenceFile:
    query = select(EvidenceFile).where(EvidenceFile.id == id, visible_to(caller, EvidenceFile.region))
    found = session.exec(query).one_or_none()
    if found is None:
        raise NotFound(pointer="path/id")
    return found


def files(session: Session, caller: Caller, ids: Iterable[UUID]) -> dict[UUID, EvidenceFile]:
    """Those in the caller's scope that have not been erased."""
    wanted = set(ids)
    if not wanted:
        return {}
    query = select(EvidenceFile).where(
        col(EvidenceFile.id).in_(wanted), visible_to(caller, EvidenceFile.region), col(EvidenceFile.erased_at).is_(None)
    )
    return {it.id: it for it in session.exec(query)}


def data(session: Session, sha256: str) -> bytes:
    return session.get_one(EvidenceBytes, sha256).data


def is_used(session: Session, sha256: str) -> bool:
    """Whether a file that has not been erased has these bytes."""
    query = select(EvidenceFile.id).where(EvidenceFile.sha256 == sha256, col(EvidenceFile.erased_at).is_(None))
    return session.exec(query.limit(1)).first() is not None


def brought(session: Session, updates: Iterable[UUID]) -> dict[UUID, list[Brought]]:
    """What each of these updates brings, in the order given."""
    query = (
        select(UpdateEvidence, EvidenceFile)
        .outerjoin(EvidenceFile, col(EvidenceFile.id) == UpdateEvidence.file)
        .where(col(UpdateEvidence.update_id).in_(set(updates)))
        .order_by(col(UpdateEvidence.update_id), col(UpdateEvidence.position))
    )
    found: dict[UUID, list[Brought]] = defaultdict(list)
    for evidence, file in session.exec(query):
        found[evidence.update_id].append(Brought(evidence, file))
    return found


def of(session: Session, update: UUID) -> list[UpdateEvidence]:
    return [it.evidence for it in brought(session, [update])[update]]
