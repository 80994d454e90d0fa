"""What is kept of an event: its plans, states and participants, each with the source that tells it."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from api.coordination.events import repository
from api.coordination.events.schemas import EventChange, GivenPart, GivenPlan, GivenState, NewEvent
from api.coordination.models import CoordinationEvent, EventAgency, EventPlan, EventState
from api.coordination.shared import errors as shared_errors
from api.coordination.shared import repository as joint
from api.core.schemas import CITED, Both, CitedBody


def plan(
    session: Session, event: str, given: GivenPlan, said: CitedBody, announced_on: date, on_record: date
) -> EventPlan:
    origin = shared_errors.date_origin(given.on, given.on_origin, "body/plan/on_origin")
    row = EventPlan(
        **given.model_dump(exclude={"on_origin", "announced_on"}),
        **said.cited(),
        event=event,
        position=joint.next_position(session, EventPlan.event, event),
        on_origin=None if given.on is None else origin.value,
        announced_on=announced_on,
        announced_on_origin=said.origin.value,
        recorded_on=on_record,
    )
    session.add(row)
    return row


def state(
    session: Session, event: str, given: GivenState, on: date | None, said: CitedBody, on_record: date
) -> EventState:
    row = EventState(
        **given.model_dump(include={"state", "starts_at", "venue"}),
        **said.cited(),
        event=event,
        position=joint.next_position(session, EventState.event, event),
        on=on,
        on_origin=shared_errors.date_origin(on, given.on_origin, "body/state/on_origin"),
        recorded_on=on_record,
    )
    session.add(row)
    return row


def parts(session: Session, event: str, given: Sequence[GivenPart], said: CitedBody) -> None:
    """Added, or told anew by this source."""
    if not given:
        return
    known, position = repository.parts(session, event), joint.next_position(session, EventAgency.event, event)
    source = said.model_dump(include=CITED)
    for it in given:
        key = (it.agency, it.role.value, it.official)
        row = known.get(key)
        if row is None:
            row = EventAgency(**it.model_dump(), **source, event=event, position=position)
            known[key], position = row, position + 1
        row.sqlmodel_update({**it.model_dump(include={"attendance", "represented_by"}), **source})
        session.add(row)


def texts(row: CoordinationEvent, said: NewEvent | EventChange) -> None:
    for name in ("topics", "outcomes", "follow_ups"):
        given: list[Both] | None = getattr(said, name)
        if given is not None:
            setattr(row, f"{name}_id", [it.id for it in given])
            setattr(row, f"{name}_en", [it.text().en for it in given])
