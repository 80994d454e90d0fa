from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field
from sqlmodel import Session

from api.coordination.commitments import errors, repository, responses, service
from api.coordination.commitments.domain import Stand
from api.coordination.commitments.models import Commitment
from api.coordination.commitments.responses import Moment
from api.coordination.commitments.schemas import (
    CommitmentAsOf,
    CommitmentOut,
    CommitmentQuery,
    NewCommitment,
    NewFulfilment,
    Withdrawal,
)
from api.coordination.shared.dependencies import NEW
from api.coordination.shared.errors import NeedsAllRegions
from api.core import time
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.region_codes import NATION_ZONE
from api.core.schemas import NoParameters, ResponseBody, Slug
from api.core.time import local_day
from api.elections import repository as elections
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock, Now
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.paging import Page, PageQuery, page_of, window
from api.http.problems import problems
from api.http.roles import Coordinator, Reader, Reporter
from api.http.sessions import ReadSession, WriteSession
from api.reference.regions import repository as regions
from api.reporting.evidence import errors as evidence_checks

router = APIRouter(prefix="/commitments", tags=["coordination"])

Id = Annotated[Slug, Path(examples=["018f6f3e-0000-7000-8000-000000000001"])]


class CommitmentList(CommitmentQuery, PageQuery):
    status: Stand | None = Field(default=None, description="As grave as the gravest of its duties.")


class Commitments(Page[CommitmentOut]):
    total: int = Field(description="How many there are on all pages.")


class RecordedCommitment(ResponseBody):
    commitment: CommitmentOut
    entries: list[str] = Field(description="Its places in the history: one in the ledger of each regency concerned.")


@router.get(
    "",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, OffsetPlusEncoded),
)
def commitments(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    asked: Annotated[CommitmentList, Query()],
) -> Commitments:
    """What agencies owe each other, by the instant at which it falls due: open, kept, late, broken, withdrawn.

    How it stands is worked out for every answer, from due days, evidence and the items it serves. You see what is
    owed in your regions, and what your own agency owes or is owed. Without `election` those of every election.
    """
    for name in ("region", "within"):
        if getattr(asked, name) is not None:
            regions.region(session, caller, getattr(asked, name), pointer=f"query/{name}")
    at = _moment(session, asked.as_of, asked.election, now)
    after, before = (
        None
        if getattr(asked, name) is None
        else _moment(session, getattr(asked, name), asked.election, now, f"query/{name}")(NATION_ZONE)
        for name in ("due_after", "due_before")
    )
    cut = window(request, asked, str, str)
    rows = repository.commitments(
        session, caller, asked, None if asked.as_of is None else local_day(at(NATION_ZONE), NATION_ZONE)
    )
    every = [
        it
        for it in responses.commitments(session, rows, at, past=asked.as_of is not None)
        if asked.status in (None, it.status)
        and (before is None or it.due_at < before)
        and (after is None or it.due_at > after)
    ]
    found = page_of(request, response, cut, every, _key)
    return Commitments(items=found.items, next=found.next, total=len(every))


def _key(it: CommitmentOut) -> tuple[str, str]:
    return it.due_at.isoformat(), it.id


def _moment(
    session: Session, text: str | None, election: str | None, now: datetime, pointer: str = "query/as_of"
) -> Moment:
    """H-1 counts from the polling day of the election named, else the default's."""
    counted = elections.election(session, election)
    if text is None:
        return lambda _: now
    time.moment(text, counted.polling_on, NATION_ZONE, pointer=pointer)
    return lambda zone: time.moment(text, counted.polling_on, zone, pointer=pointer)


@router.get("/{id}", responses=problems(NotFound, MomentMalformed, OffsetPlusEncoded))
def commitment(
    id: Id, caller: Reader, session: ReadSession, now: Now, asked: Annotated[CommitmentAsOf, Query()]
) -> CommitmentOut:
    """One commitment: who owes it where, what shows that it was kept, and by whom it was not."""
    row = repository.commitment(session, caller, id)
    at = _moment(session, asked.as_of, row.election, now)
    if asked.as_of is not None and row.made_on > local_day(at(NATION_ZONE), NATION_ZONE):
        raise NotFound
    [found] = responses.commitments(session, [row], at, past=asked.as_of is not None)
    return found


@router.post(
    "",
    status_code=201,
    response_model=RecordedCommitment,
    responses=problems(*NEW, errors.DueOnce, *idempotency.REFUSALS),
)
def record_commitment(
    new: NewCommitment,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record what one agency owes another: where, by when, from which event or agreement, serving which requirements.

    A group owes it once per member, each where it works. `due_h` follows each region's own polling day.
    """

    def do() -> Answer:
        done = service.record_commitment(session, actor_of(caller, request, clock), new)
        return _answer(session, done, clock())

    return once(session, request, caller, key, clock(), do)


@router.post(
    "/{id}/evidence",
    status_code=201,
    response_model=RecordedCommitment,
    responses=problems(
        *NEW,
        *(errors.NotOwed, errors.NotYourDuty, errors.Withdrawn),
        *evidence_checks.REFUSALS,
        *idempotency.REFUSALS,
    ),
)
def fulfil_commitment(
    id: Id,
    new: NewFulfilment,
    caller: Reporter,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Show that your agency did what it owed, everywhere or in some regions. A coordinator may show it for others."""

    def do() -> Answer:
        done = service.fulfil(session, actor_of(caller, request, clock), id, new)
        return _answer(session, done, clock())

    return once(session, request, caller, key, clock(), do)


@router.post(
    "/{id}/withdrawal",
    status_code=201,
    response_model=RecordedCommitment,
    responses=problems(*NEW, NeedsAllRegions, errors.Withdrawn, *idempotency.REFUSALS),
)
def withdraw_commitment(
    id: Id,
    new: Withdrawal,
    caller: Coordinator,
    session: WriteSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Say that it is no longer owed, and why. It stays in the list as `withdrawn`."""

    def do() -> Answer:
        return _answer(session, service.withdraw(session, actor_of(caller, request, clock), id, new), clock())

    return once(session, request, caller, key, clock(), do)


def _answer(session: Session, done: tuple[Commitment, list[str]], now: datetime) -> Answer:
    row, entries = done
    [shown] = responses.commitments(session, [row], lambda _: now, past=False)
    headers = {"Location": f"/v1/commitments/{row.id}"}
    return Answer(201, RecordedCommitment(commitment=shown, entries=entries), headers)
