from datetime import datetime
from typing import Annotated

from fastapi import Path, Query, Request, Response
from pydantic import Field
from sqlmodel import Session

from api.checklists.answer_lifetime import keep_until_next_minute
from api.coordination.commitments import errors, repository, responses, service
from api.coordination.commitments.domain import CommitmentStatus
from api.coordination.commitments.responses import InstantInZone
from api.coordination.commitments.schemas import (
    CommitmentAsOf,
    CommitmentOut,
    CommitmentQuery,
    NewCommitment,
    NewFulfilment,
    RecordedCommitment,
    Withdrawal,
)
from api.coordination.commitments.service import WrittenCommitment
from api.coordination.errors import RECORD_REFUSALS, NeedsAllRegions
from api.coordination.region_scope import check_region_filter
from api.core import time
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.region_codes import NATION_ZONE
from api.core.schemas import Slug
from api.core.time import local_day
from api.elections import repository as elections
from api.http import idempotency
from api.http.clock import Now
from api.http.idempotency import RouteAnswer
from api.http.no_query import NoQuery
from api.http.openapi.headers import with_headers
from api.http.paging import Page, PageQuery, build_page_from_all, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, WriteSession
from api.http.writes import CoordinatorSender, ReporterSender, idempotent
from api.reporting.evidence import errors as evidence_errors

router = Router(prefix="/commitments", tags=["coordination"])

CREATED = with_headers(201, "Location")

CommitmentId = Annotated[Slug, Path(examples=["018f6f3e-0000-7000-8000-000000000001"])]


class CommitmentList(CommitmentQuery, PageQuery):
    status: CommitmentStatus | None = Field(default=None, description="As grave as the gravest of its duties.")


class Commitments(Page[CommitmentOut]):
    total: int = Field(description="How many there are on all pages.")


@router.get(
    "",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, OffsetPlusEncoded),
)
def list_commitments(
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[CommitmentList, Query()],
) -> Commitments:
    """What agencies owe each other, by the instant at which it falls due: open, kept, late, broken, withdrawn.

    The status is derived for every answer, from due days, evidence and the items it serves. You see what is
    owed in your regions, and what your own agency owes or is owed. Without `election` those of every election.

    Example: `GET /v1/commitments?owed_by=kpu-kutim&status=late`.
    """
    keep_until_next_minute(request, now)
    check_region_filter(session, caller, query)
    instant_in = _instant_in_zone(session, query.as_of, query.election, now)
    due_after, due_before = (
        None
        if text is None
        else _instant_in_zone(session, text, query.election, now, f"query/{parameter_name}")(NATION_ZONE)
        for parameter_name, text in (("due_after", query.due_after), ("due_before", query.due_before))
    )
    page_window = requested_window(request, query, str, str)
    made_by = None if query.as_of is None else local_day(instant_in(NATION_ZONE), NATION_ZONE)
    rows = repository.commitments(session, caller, query, made_by)
    bodies = [
        body
        for body in responses.commitments(session, rows, instant_in, past=query.as_of is not None)
        if query.status in (None, body.status)
        and (due_before is None or body.due_at < due_before)
        and (due_after is None or body.due_at > due_after)
    ]
    body_page = build_page_from_all(request, response, page_window, bodies, _sort_key)
    return Commitments(items=body_page.items, next=body_page.next, total=len(bodies))


def _sort_key(commitment: CommitmentOut) -> tuple[str, str]:
    return commitment.due_at.isoformat(), commitment.id


def _instant_in_zone(
    session: Session, text: str | None, election_slug: str | None, now: datetime, pointer: str = "query/as_of"
) -> InstantInZone:
    """Read a moment; without one it is now. H-1 counts from the polling day of this election, or of the default one."""
    election_row = elections.election(session, election_slug)
    if text is None:
        return lambda _: now
    time.parse_moment(text, election_row.polling_on, NATION_ZONE, pointer=pointer)
    return lambda zone: time.parse_moment(text, election_row.polling_on, zone, pointer=pointer)


@router.get("/{id}", responses=problems(NotFound, MomentMalformed, OffsetPlusEncoded))
def get_commitment(
    id: CommitmentId,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    query: Annotated[CommitmentAsOf, Query()],
) -> CommitmentOut:
    """One commitment: who owes it where, what shows that it was kept, and by whom it was not.

    Example: `GET /v1/commitments/01a20000-0000-7000-8000-000000000000`.
    """
    keep_until_next_minute(request, now)
    commitment_row = repository.commitment(session, caller, id)
    instant_in = _instant_in_zone(session, query.as_of, commitment_row.election, now)
    if query.as_of is not None and commitment_row.made_on > local_day(instant_in(NATION_ZONE), NATION_ZONE):
        raise NotFound
    [commitment_body] = responses.commitments(session, [commitment_row], instant_in, past=query.as_of is not None)
    return commitment_body


@router.post(
    "",
    status_code=201,
    response_model=RecordedCommitment,
    responses=CREATED | problems(*RECORD_REFUSALS, errors.DueOnce, *idempotency.REFUSALS),
)
@idempotent
def record_commitment(body: NewCommitment, session: WriteSession, sender: CoordinatorSender, _: NoQuery) -> RouteAnswer:
    """Record what one agency owes another: where, by when, from which event or agreement, serving which requirements.

    A group owes it once per member, each where it works. `due_h` follows each region's own polling day.

    Example: `POST /v1/commitments` with `{"title": {"id": "Serahkan SK badan adhoc"}, "owed_by": "kpu-kutim",
    "regions": ["64.08"], "due_h": -14, "source": "S0"}`.
    """
    written = service.record_commitment(session, sender.actor, body)
    return _answer(session, written, sender.actor.clock())


@router.post(
    "/{id}/evidence",
    status_code=201,
    response_model=RecordedCommitment,
    responses=CREATED
    | problems(
        *RECORD_REFUSALS,
        *(errors.NotOwed, errors.NotYourDuty, errors.CommitmentWithdrawn),
        *evidence_errors.EVIDENCE_REFUSALS,
        *idempotency.REFUSALS,
    ),
)
@idempotent
def fulfil_commitment(
    id: CommitmentId, body: NewFulfilment, session: WriteSession, sender: ReporterSender, _: NoQuery
) -> RouteAnswer:
    """Show that your agency did what it owed, everywhere or in some regions. A coordinator may show it for others.

    Example: `POST /v1/commitments/01a20000-0000-7000-8000-000000000000/evidence` with `{"evidence": [{"kind":
    "letter", "number": "12/PL.02/2026"}]}`.
    """
    written = service.fulfil_commitment(session, sender.actor, id, body)
    return _answer(session, written, sender.actor.clock())


@router.post(
    "/{id}/withdrawal",
    status_code=201,
    response_model=RecordedCommitment,
    responses=CREATED | problems(*RECORD_REFUSALS, NeedsAllRegions, errors.CommitmentWithdrawn, *idempotency.REFUSALS),
)
@idempotent
def withdraw_commitment(
    id: CommitmentId,
    body: Withdrawal,
    session: WriteSession,
    sender: CoordinatorSender,
    _: NoQuery,
) -> RouteAnswer:
    """Say that it is no longer owed, and why. It stays in the list as `withdrawn`.

    Example: `POST /v1/commitments/01a20000-0000-7000-8000-000000000000/withdrawal` with `{"note": "Sudah diatur
    lain"}`.
    """
    written = service.withdraw_commitment(session, sender.actor, id, body)
    return _answer(session, written, sender.actor.clock())


def _answer(session: Session, written: WrittenCommitment, now: datetime) -> RouteAnswer:
    [commitment_body] = responses.commitments(session, [written.commitment], lambda _: now, past=False)
    headers = {"Location": f"/v1/commitments/{commitment_body.id}"}
    return RouteAnswer(201, RecordedCommitment(commitment=commitment_body, entries=written.entries), headers)
