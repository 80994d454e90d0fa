from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field
from sqlmodel import Session

from api.coordination import responses as coordination_responses
from api.coordination.agreements import service
from api.coordination.agreements.schemas import AgreementChange, NewAgreement, NotPosted, PostedItem
from api.coordination.agreements.service import Written
from api.coordination.schemas import AgreementOut
from api.coordination.shared.dependencies import CHANGED, MISTAKES, NEW, Recorded, warned
from api.core.schemas import NoParameters, Slug, etag
from api.http import idempotency, preconditions
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once, response
from api.http.language import language_of
from api.http.preconditions import IfMatch, known_revision
from api.http.problems import problems
from api.http.roles import Coordinator
from api.http.sessions import WriteSession

router = APIRouter(prefix="/agreements", tags=["coordination"])


class RecordedAgreement(Recorded):
    agreement: AgreementOut
    posted: list[PostedItem] = Field(description="Updates of items that this request posted, in the same transaction.")
    not_posted: list[NotPosted] = Field(description="Items that it speaks for that were not reported, and why.")
    batch: UUID | None = Field(description="Of the updates posted: POST /v1/retractions takes them back by it.")


@router.post("", status_code=201, response_model=RecordedAgreement, responses=problems(*NEW, *idempotency.REFUSALS))
def record_agreement(
    new: NewAgreement,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record what agencies agree: planned, scheduled, or signed already.

    From its signing on, the items that it `fulfils` are reported in the same transaction, by your own agency or on
    behalf of the one that owes them. The answer says which were, and which not and why.
    """

    def do() -> Answer:
        written = service.record_agreement(session, actor_of(caller, request, clock), new)
        return _answer(201, session, written, request, clock())

    return once(session, request, caller, key, clock(), do)


@router.patch(
    "/{id}", response_model=RecordedAgreement, responses=problems(*CHANGED, *MISTAKES, *preconditions.REFUSALS)
)
def change_agreement(
    id: Annotated[Slug, Path(examples=["AG3"])],
    change: AgreementChange,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    if_match: IfMatch = None,
) -> Response:
    """Tell what became of an agreement: scheduled, signed, in force, ended, broken off. Earlier states stay.

    `signed`, `in_force` and `ended` are reported to the items that it `fulfils`, in the same transaction. What was
    written by mistake is taken back with `mistaken` and a note; the items reported with it by `POST /v1/retractions`.
    """
    actor = actor_of(caller, request, clock)
    written = service.change_agreement(session, actor, id, change, known_revision(if_match))
    return response(_answer(200, session, written, request, clock()))


def _answer(status: int, session: Session, written: Written, request: Request, now: datetime) -> Answer:
    shown = coordination_responses.agreement(session, written.row, coordination_responses.days(session, now))
    language, done = language_of(request.headers), written.reported
    body = RecordedAgreement(
        agreement=shown,
        entries=written.entries,
        warnings=warned(written.warnings, language),
        posted=[
            PostedItem(**it._asdict(), update_id=str(update), on_behalf_of=office, entry=entry)
            for it, update, office, entry in done.posted
        ],
        not_posted=[NotPosted(**it._asdict(), code=why.code, message=why.detail(language)) for it, why in done.refused],
        batch=done.batch if done.posted else None,
    )
    headers = {"Location": f"/v1/agreements/{shown.id}", "ETag": etag(written.row.revision, shown)}
    return Answer(status, body, headers)
