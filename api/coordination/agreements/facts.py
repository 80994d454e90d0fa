"""What is kept of an agreement: its states, parties and scope, each with the source that tells it."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from api.coordination.agreements import repository
from api.coordination.agreements.schemas import GivenState
from api.coordination.models import AgreementParty, AgreementScope, AgreementState
from api.coordination.shared import errors as shared_errors
from api.coordination.shared import repository as joint
from api.core.schemas import CITED, Both, CitedBody, GivenAgency


def state(
    session: Session, agreement: str, given: GivenState, on: date | None, said: CitedBody, on_record: date
) -> AgreementState:
    row = AgreementState(
        **said.cited(),
        agreement=agreement,
        position=joint.next_position(session, AgreementState.agreement, agreement),
        state=given.state,
        on=on,
        on_origin=shared_errors.date_origin(on, given.on_origin, "body/state/on_origin"),
        recorded_on=on_record,
    )
    session.add(row)
    return row


def parties(session: Session, agreement: str, given: Sequence[GivenAgency], said: CitedBody) -> None:
    known, source = repository.parties(session, agreement), said.model_dump(include=CITED)
    for it in given:
        row = known.setdefault(it.agency, AgreementParty(agreement=agreement, agency=it.agency, **source))
        row.sqlmodel_update({"official": it.official or row.official, **source})
        session.add(row)


def scope(session: Session, agreement: str, given: Sequence[Both], said: CitedBody) -> None:
    first, source = joint.next_position(session, AgreementScope.agreement, agreement), said.model_dump(include=CITED)
    for position, it in enumerate(given, first):
        text = it.text()
        row = AgreementScope(agreement=agreement, position=position, text_id=text.id, text_en=text.en, **source)
        session.add(row)
