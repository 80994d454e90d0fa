"""Updates and their history as they are answered."""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from api.auth.caller import Caller, Role
from api.history import queries as history
from api.status import Assurance
from api.updates import queries, rules
from api.updates.models import ChecklistUpdate, Verification
from api.updates.queries import History, Place
from api.updates.rules import State, View
from api.updates.schemas import PastUpdate, TargetMove, UpdateOut, VerificationOut


def update(session: Session, caller: Caller, row: ChecklistUpdate) -> UpdateOut:
    return UpdateOut(**_fields(row, caller, history.texts(session, [row.note, row.entered_by])))


def _fields(row: ChecklistUpdate, caller: Caller, texts: dict[UUID, str]) -> dict[str, Any]:
    left = {"digest", "book", "seq", "token", "role", "note", "entered_by"}
    inside = caller.role.includes(Role.COORDINATOR) or (caller.agency is not None and caller.agency == row.agency)
    return {
        **row.model_dump(exclude=left),
        "entry": f"{row.book}-{row.seq}",
        "note": texts.get(row.note) if row.note else None,
        "entered_by": texts.get(row.entered_by) if row.entered_by and inside else None,
    }


def past(session: Session, caller: Caller, place: Place, found: History, view: View) -> list[PastUpdate]:
    """Every update as seen from there, the newest observation first."""
    told = [it for it in found.told if view.sees(it.update)]
    state = rules.fold(place.requirement, *found, view)
    texts = history.texts(session, [id for it in told for id in (it.update.note, it.update.entered_by)])
    retractions = queries.retractions(session, [it.update.id for it in told])
    ordered = sorted(told, key=lambda it: (it.update.observed_at, it.update.seq))
    answered: list[PastUpdate] = []
    before: ChecklistUpdate | None = None
    for it in ordered:
        row, holds = it.update, view.holds(it)
        current = state is not None and state.update.id == row.id
        retraction = retractions.get(row.id)
        answered.append(
            PastUpdate(
                **_fields(row, caller, texts),
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


def _assurance(row: ChecklistUpdate, found: History, state: State | None, view: View, *, current: bool) -> Assurance:
    if current and state is not None:
        return state.assurance
    kinds = {it.kind.value for it in found.said if it.update_id == row.id and view.sees(it)}
    if "disputed" in kinds:
        return Assurance.DISPUTED
    return Assurance.VERIFIED if "confirmed" in kinds else Assurance.REPORTED


def _target_moved(row: ChecklistUpdate, found: History, view: View) -> list[TargetMove]:
    """Those recorded after this update and before the next one."""
    following = min((it.update.seq for it in found.told if it.update.seq > row.seq), default=None)
    return [
        TargetMove(**it.model_dump(), entry=f"{it.book}-{it.seq}")
        for it in found.moved
        if view.knows(it) and row.seq < it.seq and (following is None or it.seq < following)
    ]


def _changed(before: ChecklistUpdate | None, row: ChecklistUpdate) -> list[str]:
    names = ("status", "value", "stage")
    return [name for name in names if getattr(before, name, None) != getattr(row, name)]


def verification(session: Session, row: Verification) -> VerificationOut:
    left = {"book", "seq", "election", "region", "requirement", "token", "role", "note"}
    texts = history.texts(session, [row.note])
    note = texts.get(row.note) if row.note else None
    return VerificationOut(**row.model_dump(exclude=left), entry=f"{row.book}-{row.seq}", note=note)
