"""Updates and their history as they are answered."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import AsOf, ItemContext, State
from api.checklists.history.models import ChecklistUpdate, Verification
from api.checklists.history.repository import ItemHistory
from api.core.caller import Caller, Role
from api.core.status import Assurance
from api.ledger import repository as history
from api.reporting.evidence import repository as evidence
from api.reporting.evidence.repository import Brought
from api.reporting.retractions import repository as retraction_queries
from api.reporting.schemas import EvidenceOut, PastUpdate, TargetMove, UpdateOut, VerificationOut


class Attached(NamedTuple):
    """What hangs on updates: texts that may be erased, and evidence."""

    texts: dict[UUID, str]
    evidence: dict[UUID, list[Brought]]


def update(session: Session, caller: Caller, row: ChecklistUpdate, attached: Attached | None = None) -> UpdateOut:
    """`attached` is what hangs on it, if that is known."""
    return UpdateOut(**_fields(row, caller, attached or _attached(session, [row])))


def _attached(session: Session, rows: Sequence[ChecklistUpdate]) -> Attached:
    found = evidence.brought(session, [it.id for it in rows])
    shown = [id for brought in found.values() for it in brought for id in (it.evidence.signed_by, it.evidence.url)]
    return Attached(history.texts(session, [*shown, *(id for it in rows for id in (it.note, it.entered_by))]), found)


def _evidence(it: Brought, texts: dict[UUID, str]) -> EvidenceOut:
    row, file = it
    return EvidenceOut(
        **row.model_dump(include={"kind", "number", "dated", "file"}),
        signed_by=texts.get(row.signed_by) if row.signed_by else None,
        url=texts.get(row.url) if row.url else None,
        sha256=file.sha256 if file else row.sha256,
        media_type=file.media_type if file else None,
        size=file.size if file else None,
        erased=file is not None and file.erased_at is not None,
    )


def _fields(row: ChecklistUpdate, caller: Caller, attached: Attached) -> dict[str, Any]:
    texts = attached.texts
    left = {"digest", "ledger", "seq", "token", "role", "note", "entered_by"}
    inside = caller.role.includes(Role.COORDINATOR) or (caller.agency is not None and caller.agency == row.agency)
    return {
        **row.model_dump(exclude=left),
        "entry": f"{row.ledger}-{row.seq}",
        "note": texts.get(row.note) if row.note else None,
        "entered_by": texts.get(row.entered_by) if row.entered_by and inside else None,
        "evidence": [_evidence(it, texts) for it in attached.evidence.get(row.id, [])],
    }


def past(session: Session, caller: Caller, place: ItemContext, found: ItemHistory, view: AsOf) -> list[PastUpdate]:
    """Every update as seen from there, the newest observation first."""
    told = [it for it in found.told if view.sees(it.update)]
    state = history_domain.derive_state(place.requirement, *found, view)
    rows = history_repository.updates(session, [it.update.id for it in told])
    attached = _attached(session, [*rows.values()])
    retractions = retraction_queries.retractions(session, rows)
    ordered = sorted(told, key=lambda it: (it.update.observed_at, it.update.seq))
    answered: list[PastUpdate] = []
    before: ChecklistUpdate | None = None
    for it in ordered:
        row, holds = rows[it.update.id], view.holds(it)
        current = state is not None and state.update.id == row.id
        retraction = retractions.get(row.id)
        answered.append(
            PastUpdate(
                **_fields(row, caller, attached),
                current=current,
                superseded=holds and not current,
                retracted_at=None if holds else it.retracted_at,
                retraction=None if holds or retraction is None else retraction.id,
                assurance=_assurance(row, found, state, view, current=current),
                target_moved=_target_moved(row, found, view),
                changed=_changed(before, row),
            )
        )
        before = row if holds else before
    return answered[::-1]


def _assurance(
    row: ChecklistUpdate, found: ItemHistory, state: State | None, view: AsOf, *, current: bool
) -> Assurance:
    if current and state is not None:
        return state.assurance
    kinds = {it.kind.value for it in found.said if it.update_id == row.id and view.sees(it)}
    if "disputed" in kinds:
        return Assurance.DISPUTED
    return Assurance.VERIFIED if "confirmed" in kinds else Assurance.REPORTED


def _target_moved(row: ChecklistUpdate, found: ItemHistory, view: AsOf) -> list[TargetMove]:
    """Those recorded after this update and before the next one."""
    following = min((it.update.seq for it in found.told if it.update.seq > row.seq), default=None)
    return [
        TargetMove(**it.model_dump(), entry=f"{it.ledger}-{it.seq}")
        for it in found.moved
        if view.knows(it) and row.seq < it.seq and (following is None or it.seq < following)
    ]


def _changed(before: ChecklistUpdate | None, row: ChecklistUpdate) -> list[str]:
    names = ("status", "value", "stage")
    return [name for name in names if getattr(before, name, None) != getattr(row, name)]


def verification(session: Session, row: Verification) -> VerificationOut:
    left = {"ledger", "seq", "election", "region", "requirement", "token", "role", "note"}
    texts = history.texts(session, [row.note])
    note = texts.get(row.note) if row.note else None
    return VerificationOut(**row.model_dump(exclude=left), entry=f"{row.ledger}-{row.seq}", note=note)
