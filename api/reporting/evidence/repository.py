"""Read and write evidence files, and the evidence of updates."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import delete
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.scope import visible_to
from api.db.upsert import insert_missing
from api.reporting.evidence.models import EvidenceBytes, EvidenceFile, UpdateEvidence


class AttachedEvidence(NamedTuple):
    """One piece of evidence, and its file if it has one."""

    evidence: UpdateEvidence
    file: EvidenceFile | None


def find_file(session: Session, caller: Caller, id: UUID) -> EvidenceFile:
    """Return a file. Raises `NotFound` unless its region is in the caller's scope."""
    statement = select(EvidenceFile).where(EvidenceFile.id == id, visible_to(caller, EvidenceFile.region))
    file = session.exec(statement).one_or_none()
    if file is None:
        raise NotFound(pointer="path/id")
    return file


def find_files(session: Session, caller: Caller, ids: Iterable[UUID]) -> dict[UUID, EvidenceFile]:
    """Return those files that are in the caller's scope and not erased, by id."""
    file_ids = set(ids)
    if not file_ids:
        return {}
    statement = select(EvidenceFile).where(
        col(EvidenceFile.id).in_(file_ids),
        visible_to(caller, EvidenceFile.region),
        col(EvidenceFile.erased_at).is_(None),
    )
    return {file.id: file for file in session.exec(statement)}


def read_bytes(session: Session, sha256: str) -> bytes:
    return session.get_one(EvidenceBytes, sha256).data


def store_bytes(session: Session, sha256: str, file_bytes: bytes) -> None:
    """Store bytes, unless they were stored before."""
    insert_missing(session, EvidenceBytes, [{"sha256": sha256, "data": file_bytes}])


def delete_bytes(session: Session, sha256: str) -> None:
    session.connection().execute(delete(EvidenceBytes).where(col(EvidenceBytes.sha256) == sha256))


def has_file_with(session: Session, sha256: str) -> bool:
    """Whether a file that has not been erased has these bytes."""
    statement = select(EvidenceFile.id).where(EvidenceFile.sha256 == sha256, col(EvidenceFile.erased_at).is_(None))
    return session.exec(statement.limit(1)).first() is not None


def evidence_by_update(session: Session, update_ids: Iterable[UUID]) -> dict[UUID, list[AttachedEvidence]]:
    """Return the evidence of each update, in the order in which it was given."""
    statement = (
        select(UpdateEvidence, EvidenceFile)
        .outerjoin(EvidenceFile, col(EvidenceFile.id) == UpdateEvidence.file)
        .where(col(UpdateEvidence.update_id).in_(set(update_ids)))
        .order_by(col(UpdateEvidence.update_id), col(UpdateEvidence.position))
    )
    evidence_by_update_id: dict[UUID, list[AttachedEvidence]] = defaultdict(list)
    for evidence_row, file in session.exec(statement):
        evidence_by_update_id[evidence_row.update_id].append(AttachedEvidence(evidence_row, file))
    return evidence_by_update_id


def evidence_of_update(session: Session, update_id: UUID) -> list[UpdateEvidence]:
    return [piece.evidence for piece in evidence_by_update(session, [update_id])[update_id]]
